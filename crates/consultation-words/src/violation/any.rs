//! The words for violations that can occur in more than one act.

macro_rules! any {
    ($next:ident $($rest:tt)*) => { $next! { $($rest)*
    SignerNotHead:
        "Người đứng đầu, cấp phó hoặc người được giao ký thừa lệnh, thừa ủy quyền ký, đúng tư cách ghi trong danh mục.",
        "The head, a deputy or an officer with the head's order signs, in a capacity that the register gives.";
        {}
            vi "Chỉ người đứng đầu, cấp phó hoặc người được giao ký được ký, đúng tư cách ghi trong danh mục.",
               "Chọn đúng tư cách ký (TM., KT., TL., TUQ.), hoặc trình người đứng đầu, cấp phó ký.";
            en "Only the head, a deputy or an officer with authority signs, in the capacity that the register gives.",
               "Choose the right capacity (TM., KT., TL., TUQ.), or submit it to the head or a deputy.";

    ResponsibleOfficerMissing:
        "Nêu rõ công chức chịu trách nhiệm.",
        "A named officer is responsible.";
        {}
            vi "Chưa có công chức chịu trách nhiệm.",
               "Chọn người trực tiếp xử lý và chịu trách nhiệm về nội dung này.";
            en "No officer is named as responsible.",
               "Choose the person who handles this and answers for it.";

    UnknownOfficer:
        "Công chức chịu trách nhiệm có trong danh mục của cơ quan.",
        "The responsible officer is one of the agency's in the register.";
        { officer } |w| officer = w.officer(officer);
            vi "Danh mục của cơ quan không có công chức “{officer}” đang làm việc.",
               "Chọn một công chức đang làm việc của cơ quan, có trong danh mục.";
            en "The register knows no officer “{officer}” who acts for the agency at present.",
               "Choose an officer of the agency who acts at present.";

    ForwardsSideways:
        "Không chuyển văn bản lấy ý kiến sang cơ quan khác; trả lời phần việc của mình hoặc trả lại cơ quan chủ trì.",
        "A request is not handed on to a third agency; it is answered, or returned to the asker.";
        { agency: Some(agency), officer: Some(officer) } |w|
            agency = w.agency(agency), officer = w.officer(officer);
            vi "{officer} làm việc ở {agency}: không giao văn bản lấy ý kiến sang cơ quan khác.",
               "Giao cho công chức đang làm việc của cơ quan mình; việc không thuộc thẩm quyền thì trả lại cơ quan chủ trì.";
            en "{officer} works for the {agency}: a request is not handed on to another agency.",
               "Give it to an officer of your own agency; return to the asker what is outside your competence.";
        { agency: Some(agency), officer: None } |w| agency = w.agency(agency);
            vi "Không chuyển văn bản lấy ý kiến sang {agency}.",
               "Trả lời phần thuộc chức năng của cơ quan mình, hoặc trả lại cơ quan chủ trì và nêu cơ quan có thẩm quyền.";
            en "The request is not handed on to the {agency}.",
               "Answer what lies within your own function, or return it to the asker and name the competent agency.";
        { agency: None, .. }
            vi "Không chuyển văn bản lấy ý kiến sang cơ quan khác.",
               "Trả lời phần thuộc chức năng của cơ quan mình, hoặc trả lại cơ quan chủ trì và nêu cơ quan có thẩm quyền.";
            en "A request is not handed on to another agency.",
               "Answer what lies within your own function, or return it to the asker and name the competent agency.";

    ReasonMissing:
        "Yêu cầu hoàn thiện, không chấp nhận, không gia hạn, thu hồi hoặc phân xử thì ghi lý do.",
        "Sending back, contesting, refusing, withdrawing and ruling are done with a reason.";
        {}
            vi "Chưa ghi rõ lý do.",
               "Ghi rõ lý do; lý do được lưu vào hồ sơ và các bên liên quan đều xem được.";
            en "The reason is missing, or too short to be one.",
               "Give it; it is kept on record and shown to everyone concerned.";

    NotAuthorised:
        "Mỗi việc do đúng người, đúng vai trò của đúng cơ quan thực hiện.",
        "Every act is done by the right person, role and agency.";
        {}
            vi "Vai trò hiện tại không có quyền thực hiện việc này.",
               "Chuyển cho người có thẩm quyền của cơ quan, hoặc đăng nhập đúng vai trò.";
            en "Your role does not allow this.",
               "Leave it to the person who may do it, or sign in with the right role.";

    OutOfOrder:
        "Mỗi việc phù hợp với tình trạng của hồ sơ.",
        "Every act fits the state of the consultation.";
        {}
            vi "Việc này không còn phù hợp với tình trạng hiện tại của hồ sơ.",
               "Tải lại để xem tình trạng mới nhất, rồi chọn bước tiếp theo.";
            en "This no longer fits the state of the consultation.",
               "Load it again to see where it stands, then choose the next step.";
    } };
}

pub(super) use any;
