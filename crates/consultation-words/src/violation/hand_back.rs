//! The words for violations in a return.

macro_rules! hand_back {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    NotCompetentWindowPassed:
        "Trả lại văn bản trong thời hạn kể từ khi tiếp nhận.",
        "A return is made within the policy's working days of receipt.";
        { last_day } |w| last_day = w.date(*last_day);
            vi "Đã hết thời hạn trả lại văn bản: ngày cuối cùng là {last_day}.",
               "Trả lời văn bản này; vướng mắc về thẩm quyền thì nêu trong phần lý do.";
            en "The time to return the request has passed: the last day was {last_day}.",
               "Answer it, and state any doubt about competence among the reasons.";

    ReturnReasonMissing:
        "Trả lại thì nêu lý do.",
        "A return says why the agency is not competent.";
        {}
            vi "Chưa nêu rõ lý do trả lại.",
               "Ghi rõ vì sao vụ việc không thuộc thẩm quyền của cơ quan mình.";
            en "The reason for the return is not clear.",
               "Say why the matter is outside your agency's competence.";

    ReturnBasisMissing:
        "Trả lại thì dẫn căn cứ pháp lý.",
        "A return cites its legal basis.";
        {}
            vi "Chưa dẫn căn cứ pháp lý của việc trả lại.",
               "Dẫn điều, khoản của văn bản quy định chức năng, nhiệm vụ.";
            en "The return cites no legal basis.",
               "Cite the article of the rule that sets out functions and tasks.";

    CompetentAgencyMissing:
        "Trả lại thì nêu cơ quan có thẩm quyền, hoặc lý do chưa xác định được.",
        "A return names the competent agency, or says why none is known.";
        {}
            vi "Chưa nêu cơ quan khác có thẩm quyền.",
               "Chọn cơ quan có thẩm quyền, hoặc ghi rõ vì sao chưa xác định được.";
            en "No other agency is named as competent.",
               "Choose the agency that is competent, or say why none is known.";

    ReturnedWithinOwnMandate:
        "Không trả lại việc mà danh mục ghi là nhiệm vụ của cơ quan mình.",
        "What the register gives to the agency is not returned.";
        { fields } |w| fields = w.fields(fields), monitors = w.monitors_in_brackets();
            vi "Danh mục ghi {fields} là nhiệm vụ của cơ quan mình.",
               "Không trả lại mà trả lời văn bản này; nếu danh mục sai, đề nghị cơ quan theo dõi{monitors} xem xét lại.";
            en "The register gives {fields} to your own agency.",
               "Answer it; if the register is wrong, take that up with the monitoring agency{monitors}.";

    ReturnCircle:
        "Các cơ quan trả lại và nêu lẫn nhau thì cơ quan theo dõi kết luận thẩm quyền ngay.",
        "Where agencies return a matter by naming each other, it lies before the monitor at once.";
        { agency } |w| agency = w.agency(agency);
            vi "{agency} đã trả lại chính việc này và nêu cơ quan trả lại lần này.",
               "Chờ cơ quan theo dõi kết luận cơ quan nào có thẩm quyền.";
            en "The {agency} has returned this very matter, naming the agency that returns it now.",
               "Wait for the monitor to rule which agency is competent.";
    } };
}

pub(super) use hand_back;
