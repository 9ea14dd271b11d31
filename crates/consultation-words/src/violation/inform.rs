//! The words for what is wrong with asking for missing papers, and with giving them.

macro_rules! inform {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    InformationAskedAlready:
        "Chỉ đề nghị bổ sung hồ sơ một lần.",
        "Missing papers are asked for once.";
        {}
            vi "Mỗi cơ quan chỉ đề nghị bổ sung hồ sơ một lần cho một văn bản.",
               "Trả lời theo hồ sơ đang có, nêu rõ phần còn thiếu trong lý do hoặc điều kiện.";
            en "An agency asks for missing papers once.",
               "Answer on what there is, and state what is missing among the reasons or conditions.";

    InformationWindowPassed:
        "Đề nghị bổ sung hồ sơ trong thời hạn kể từ khi tiếp nhận; thời gian cơ quan chủ trì bổ sung được cộng vào hạn trả lời, trong mức cho phép.",
        "Missing papers are asked for within the policy's working days of receipt; the time that the asker takes is added to the due date, up to the policy's number.";
        { last_day } |w| last_day = w.date(*last_day);
            vi "Đã hết thời hạn đề nghị bổ sung hồ sơ: ngày cuối cùng là {last_day}.",
               "Trả lời theo hồ sơ đang có, hoặc xin gia hạn nếu cần thêm thời gian.";
            en "The time to ask for missing papers has passed: the last day was {last_day}.",
               "Answer on what there is, or ask for more time.";

    InformationNotListed:
        "Nêu cụ thể từng tài liệu còn thiếu.",
        "Missing papers are listed one by one, each by its name.";
        { paper: None, .. }
            vi "Chưa nêu tài liệu nào còn thiếu.",
               "Ghi từng tài liệu còn thiếu, mỗi tài liệu một dòng.";
            en "No missing paper is named.", "List what is missing, one paper on each line.";
        { paper: Some(paper), says_nothing: false }
            vi "Tài liệu thứ {paper} chưa có tên.",
               "Ghi tên tài liệu, hoặc bỏ dòng này.";
            en "Missing paper {paper} has no name.",
               "Write it down, or leave it out.";
        { paper: Some(paper), says_nothing: true }
            vi "Tài liệu thứ {paper} chưa được nêu cụ thể.",
               "Ghi rõ tên tài liệu, số hiệu hoặc nội dung cần có.";
            en "Missing paper {paper} is not named precisely.",
               "Give its title, its number, or what it has to contain.";

    InformationMissing:
        "Bổ sung hồ sơ thì có tài liệu, hoặc nói rõ vì sao không có.",
        "Whoever gives information gives a paper, or says why there is none.";
        {}
            vi "Chưa bổ sung tài liệu, cũng chưa trả lời về tài liệu được đề nghị.",
               "Đính kèm tài liệu, hoặc ghi rõ vì sao không có tài liệu đó.";
            en "Neither a paper is given nor anything said about those asked for.",
               "Attach the papers, or say why there are none.";
    } };
}

pub(super) use inform;
