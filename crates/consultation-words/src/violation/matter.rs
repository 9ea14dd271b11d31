//! The words for what is wrong with a matter and its questions.

macro_rules! matter {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    SubjectMissing:
        "Văn bản lấy ý kiến có trích yếu.",
        "A request has a subject.";
        {}
            vi "Chưa có trích yếu của vụ việc.", "Ghi trong một câu vụ việc là gì.";
            en "The subject is missing.", "Say in one sentence what the matter is.";

    DossierNumberMissing:
        "Văn bản lấy ý kiến ghi số hồ sơ.",
        "A request names its dossier.";
        {}
            vi "Chưa có số hồ sơ.", "Ghi số hồ sơ để vụ việc được theo dõi đến khi có kết quả.";
            en "The dossier number is missing.",
               "Give the number, so that the matter can be followed to its result.";

    FieldsMissing:
        "Vụ việc thuộc ít nhất một lĩnh vực của danh mục.",
        "The matter lies in at least one field of the register.";
        {}
            vi "Chưa chọn lĩnh vực của vụ việc.",
               "Chọn ít nhất một lĩnh vực; cơ quan liên quan trực tiếp được đề xuất theo lĩnh vực.";
            en "The matter has no field.",
               "Choose at least one; the directly relevant agencies are proposed from the fields.";

    UnknownField:
        "Lĩnh vực phải có trong danh mục.",
        "A field is one of the register.";
        { field_code }
            vi "Danh mục không có lĩnh vực “{field_code}”.", "Chọn một lĩnh vực có trong danh mục.";
            en "The register knows no field “{field_code}”.", "Choose a field of the register.";

    WithinOwnCompetence:
        "Việc hoàn toàn thuộc thẩm quyền của mình thì tự quyết định, trừ khi có quy định bắt buộc lấy ý kiến.",
        "A matter wholly within the asker's own mandates is not consulted on, unless a rule requires it.";
        {}
            vi "Mọi lĩnh vực của vụ việc đều thuộc chức năng, nhiệm vụ của cơ quan mình.",
               "Tự quyết định theo thẩm quyền, hoặc dẫn quy định bắt buộc phải lấy ý kiến.";
            en "Every field of this matter lies within your own agency's mandates.",
               "Decide it yourselves, or cite the rule that requires the consultation.";

    StateSecret:
        "Hồ sơ có độ mật không gửi qua kênh này.",
        "A dossier with a secrecy level is not sent on this channel.";
        {}
            vi "Hồ sơ có độ mật không được gửi qua kênh này.",
               "Gửi theo quy định về bảo vệ bí mật nhà nước; không nhập nội dung mật vào đây.";
            en "A dossier with a secrecy level must not be sent on this channel.",
               "Send it as the law on state secrets provides; enter nothing secret here.";

    DocumentsMissing:
        "Có tài liệu để cơ quan được hỏi nghiên cứu.",
        "There is a document to give an opinion on.";
        {}
            vi "Chưa có tài liệu để cơ quan được hỏi nghiên cứu.",
               "Tải lên dự thảo, tờ trình, hoặc dẫn liên kết đến tài liệu.";
            en "There is no document to give an opinion on.",
               "Upload the draft or the proposal, or link to it.";

    DocumentUnusable:
        "Mỗi tài liệu có tên và một liên kết hoặc một tệp hợp lệ.",
        "A document has a title, and a valid link or file.";
        { index }
            vi "Tài liệu thứ {index} thiếu tên, hoặc liên kết, tệp không hợp lệ.",
               "Đặt tên tài liệu; dùng liên kết bắt đầu bằng https:// hoặc tải tệp lên lại.";
            en "Document {index} has no title, or its link or file is not valid.",
               "Give it a title; use a link that begins with https:// or upload the file again.";

    QuestionMissing:
        "Có ít nhất một câu hỏi, câu nào cũng có nội dung, và mỗi cơ quan được hỏi ít nhất một câu.",
        "There is at least one question, none is empty, and every agency is asked at least one.";
        { question: Some(question), .. }
            vi "Câu {question} chưa có nội dung.",
               "Ghi nội dung cần cho ý kiến, hoặc bỏ câu này.";
            en "Question {question} is empty.",
               "Write down what the opinion is asked on, or leave the question out.";
        { agency: None, question: None }
            vi "Chưa có câu hỏi nào.",
               "Nêu ít nhất một câu hỏi cụ thể để cơ quan được hỏi trả lời được.";
            en "There is no question.",
               "Put at least one precise question that the agencies can answer.";
        { agency: Some(agency), question: None } |w| agency = w.agency(agency);
            vi "{agency} chưa được hỏi câu nào.",
               "Chọn câu hỏi dành cho {agency}, hoặc bỏ cơ quan này khỏi danh sách.";
            en "No question is put to the {agency}.",
               "Choose its questions, or take the agency off the list.";

    QuestionNumbersBroken:
        "Các câu hỏi được đánh số liên tục từ 1.",
        "Questions are numbered from 1 without a gap.";
        {}
            vi "Số thứ tự các câu hỏi không liên tục.",
               "Đánh lại số các câu hỏi liên tục, bắt đầu từ 1.";
            en "The questions are not numbered in order.", "Number them from 1 without a gap.";

    QuestionNotSpecific:
        "Mỗi câu hỏi nêu cụ thể điều cần cho ý kiến.",
        "A question asks something precise that can be answered.";
        { question }
            vi "Câu {question} chưa nêu cụ thể điều cần cho ý kiến.",
               "Nêu rõ điểm, điều, khoản hoặc phương án cần cơ quan được hỏi cho ý kiến.";
            en "Question {question} asks nothing that can be answered.",
               "Name the point, the article or the option on which the opinion is asked.";

    OwnPositionMissing:
        "Cơ quan chủ trì nêu ý kiến đề xuất của mình ở từng câu hỏi.",
        "The asking agency states its own position on every question.";
        { question, says_nothing: true }
            vi "Câu {question}: nội dung đã ghi chưa phải là ý kiến đề xuất của cơ quan chủ trì.",
               "Ghi phương án mà cơ quan mình đề xuất, như giữ, bỏ hay sửa quy định nào, mức nào.";
            en "On question {question}, what is written is no position of the asking agency.",
               "Say what your agency proposes: which provision to keep, drop or change, and to what.";
        { question, says_nothing: false }
            vi "Câu {question} chưa nêu rõ ý kiến đề xuất của cơ quan chủ trì.",
               "Ghi rõ cơ quan chủ trì đề xuất phương án nào đối với câu này.";
            en "Question {question} does not say clearly what the asking agency itself proposes.",
               "Write down your agency's own position on this question.";

    UnknownQuestion:
        "Chỉ giao và chỉ trả lời những câu hỏi có trong văn bản lấy ý kiến.",
        "Only questions of the request are put and answered.";
        { agency, question } |w| agency = w.agency(agency);
            vi "Câu {question} không có trong văn bản lấy ý kiến, hoặc được trả lời hai lần ({agency}).",
               "Chỉ dùng các câu hỏi đã nêu, mỗi câu một lần.";
            en "The request has no question {question}, or it is answered twice ({agency}).",
               "Keep to the questions that were put, each of them once.";

    QuestionRepeated:
        "Mỗi câu hỏi chỉ giao một lần cho một cơ quan.",
        "A question is put to an agency once.";
        { agency, question } |w| agency = w.agency(agency);
            vi "Câu {question} được giao hai lần cho {agency}.", "Bỏ một lần.";
            en "Question {question} is put to the {agency} twice.", "Leave it out once.";
    } };
}

pub(super) use matter;
