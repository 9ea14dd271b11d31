use consultation::code::Code;

use crate::Locale;

/// The requirement of a rule, in one sentence.
#[expect(clippy::too_many_lines, reason = "a table with an entry per code")]
pub fn requirement(code: Code, locale: Locale) -> &'static str {
    let (vi, en) = match code {
        Code::SubjectMissing => ("Văn bản lấy ý kiến có trích yếu.", "A request has a subject."),
        Code::DossierNumberMissing => {
            ("Văn bản lấy ý kiến ghi số hồ sơ.", "A request names its dossier.")
        }
        Code::FieldsMissing => (
            "Vụ việc thuộc ít nhất một lĩnh vực của danh mục.",
            "The matter lies in at least one field of the register.",
        ),
        Code::UnknownField => {
            ("Lĩnh vực phải có trong danh mục.", "A field is one of the register.")
        }
        Code::QuestionMissing => (
            "Có ít nhất một câu hỏi, câu nào cũng có nội dung, và mỗi cơ quan được hỏi ít nhất một câu.",
            "There is at least one question, none is empty, and every agency is asked at least one.",
        ),
        Code::QuestionNumbersBroken => (
            "Các câu hỏi được đánh số liên tục từ 1.",
            "Questions are numbered from 1 without a gap.",
        ),
        Code::QuestionRepeated => (
            "Mỗi câu hỏi chỉ giao một lần cho một cơ quan.",
            "A question is put to an agency once.",
        ),
        Code::QuestionNotSpecific => (
            "Mỗi câu hỏi nêu cụ thể điều cần cho ý kiến.",
            "A question asks something precise that can be answered.",
        ),
        Code::OwnPositionMissing => (
            "Cơ quan chủ trì nêu ý kiến đề xuất của mình ở từng câu hỏi.",
            "The asking agency states its own position on every question.",
        ),
        Code::DocumentsMissing => (
            "Có tài liệu để cơ quan được hỏi nghiên cứu.",
            "There is a document to give an opinion on.",
        ),
        Code::DocumentUnusable => (
            "Mỗi tài liệu có tên và một liên kết hoặc một tệp hợp lệ.",
            "A document has a title, and a valid link or file.",
        ),
        Code::ConsulteesMissing => {
            ("Có ít nhất một cơ quan được lấy ý kiến.", "At least one agency is asked.")
        }
        Code::UnknownAgency => {
            ("Cơ quan phải có trong danh mục.", "An agency is one of the register.")
        }
        Code::AgencyDissolved => (
            "Cơ quan đã sáp nhập, giải thể thì lấy ý kiến, nêu tên cơ quan kế thừa.",
            "In place of an agency that was merged or dissolved its successor is asked or named.",
        ),
        Code::UnknownQuestion => (
            "Chỉ giao và chỉ trả lời những câu hỏi có trong văn bản lấy ý kiến.",
            "Only questions of the request are put and answered.",
        ),
        Code::NotDirectlyRelevant => (
            "Chỉ lấy ý kiến cơ quan có chức năng, nhiệm vụ thuộc lĩnh vực của vụ việc; nếu không, phải giải trình.",
            "An agency without a mandate in any field of the matter is asked only with a justification.",
        ),
        Code::RelevanceReasonMissing => (
            "Nêu lý do riêng cho từng cơ quan được lấy ý kiến; không dùng một câu chung cho nhiều cơ quan.",
            "Every agency is asked for a reason of its own, and not for one that is given for several.",
        ),
        Code::WithinOwnCompetence => (
            "Việc hoàn toàn thuộc thẩm quyền của mình thì tự quyết định, trừ khi có quy định bắt buộc lấy ý kiến.",
            "A matter wholly within the asker's own mandates is not consulted on, unless a rule requires it.",
        ),
        Code::PushesUpward => (
            "Chỉ hỏi cấp trên về lĩnh vực thuộc nhiệm vụ riêng của cấp trên.",
            "A superior is asked only on a field that is its own and not the asker's.",
        ),
        Code::ConsultsItself => (
            "Không tự hỏi mình, không ghi một cơ quan hai lần.",
            "The asker does not ask itself, nor any agency twice.",
        ),
        Code::RepeatsConsultation => (
            "Không lấy ý kiến lại một cơ quan về cùng hồ sơ nếu không nêu được điểm mới; không lấy ý kiến quá số lần của chính sách (mặc định hai lần).",
            "An agency is asked again on the same dossier only where something new is stated, and not more often than the policy says (by default, not a third time).",
        ),
        Code::RelevantAgencyOmitted => (
            "Lấy ý kiến mọi cơ quan có nhiệm vụ thuộc lĩnh vực của vụ việc.",
            "Every agency whose mandate covers a field of the matter is asked.",
        ),
        Code::TooManyConsultees => (
            "Số cơ quan được lấy ý kiến không vượt quá mức đã đặt.",
            "No more agencies are asked than the policy's number.",
        ),
        Code::StateSecret => (
            "Hồ sơ có độ mật không gửi qua kênh này.",
            "A dossier with a secrecy level is not sent on this channel.",
        ),
        Code::DueDateMissing => ("Có hạn trả lời.", "There is a due date."),
        Code::DueTooSoon => (
            "Hạn trả lời không ngắn hơn thời gian tối thiểu.",
            "The due date leaves at least the policy's shortest time.",
        ),
        Code::DueTooLate => (
            "Hạn trả lời không dài hơn thời gian tối đa.",
            "The due date is within the policy's longest time.",
        ),
        Code::DueNotWorkingDay => {
            ("Hạn trả lời là ngày làm việc.", "The due date is a working day.")
        }
        Code::CalendarDataMissing => (
            "Mọi ngày tháng nằm trong các năm đã có lịch làm việc.",
            "Every date lies in a year that the working-day calendar knows.",
        ),
        Code::SignerNotHead => (
            "Người đứng đầu, cấp phó hoặc người được giao ký thừa lệnh, thừa ủy quyền ký, đúng tư cách ghi trong danh mục.",
            "The head, a deputy or an officer with the head's order signs, in a capacity that the register gives.",
        ),
        Code::ResponsibleOfficerMissing => {
            ("Nêu rõ công chức chịu trách nhiệm.", "A named officer is responsible.")
        }
        Code::UnknownOfficer => (
            "Công chức chịu trách nhiệm có trong danh mục của cơ quan.",
            "The responsible officer is one of the agency's in the register.",
        ),
        Code::QuestionUnanswered => {
            ("Trả lời mọi câu được hỏi.", "Every question that was put to the agency is answered.")
        }
        Code::StanceMissing => ("Mỗi câu trả lời có chính kiến.", "Every answer takes a stance."),
        Code::ReasonsMissing => {
            ("Không thống nhất thì nêu lý do cụ thể.", "A disagreement gives a concrete reason.")
        }
        Code::ConditionsMissing => (
            "Thống nhất kèm điều kiện thì ghi từng điều kiện.",
            "An agreement with conditions lists them one by one.",
        ),
        Code::ConditionNotSpecific => {
            ("Mỗi điều kiện nêu rõ việc phải làm.", "A condition says what is to be done.")
        }
        Code::EvasiveWording => (
            "Không trả lời chung chung, né tránh, đùn đẩy; giữ nguyên câu chữ như vậy thì phải giải trình.",
            "An answer does not hedge, defer or generalise; wording found evasive stands only with a justification.",
        ),
        Code::OutsideOwnFunction => (
            "Trả lời những câu được hỏi, không trả lời thay cơ quan khác.",
            "An agency answers what it was asked, not what others were.",
        ),
        Code::NotCompetentWindowPassed => (
            "Trả lại văn bản trong thời hạn kể từ khi tiếp nhận.",
            "A return is made within the policy's working days of receipt.",
        ),
        Code::ReturnReasonMissing => {
            ("Trả lại thì nêu lý do.", "A return says why the agency is not competent.")
        }
        Code::ReturnBasisMissing => {
            ("Trả lại thì dẫn căn cứ pháp lý.", "A return cites its legal basis.")
        }
        Code::CompetentAgencyMissing => (
            "Trả lại thì nêu cơ quan có thẩm quyền, hoặc lý do chưa xác định được.",
            "A return names the competent agency, or says why none is known.",
        ),
        Code::ReturnedWithinOwnMandate => (
            "Không trả lại việc mà danh mục ghi là nhiệm vụ của cơ quan mình.",
            "What the register gives to the agency is not returned.",
        ),
        Code::ExtensionAfterDue => (
            "Xin gia hạn trước khi hết hạn trả lời.",
            "More time is asked for before the due date has passed.",
        ),
        Code::ExtensionReasonMissing => {
            ("Xin gia hạn thì nêu lý do.", "Whoever asks for more time says why.")
        }
        Code::ExtensionTooLong => (
            "Thời gian gia hạn không vượt quá mức cho phép.",
            "An extension is no longer than the policy's longest.",
        ),
        Code::ExtensionUsed => (
            "Chỉ xin gia hạn đúng số lần được phép, kể cả lần không được chấp thuận.",
            "More time is asked for no more often than the policy says, refusals included.",
        ),
        Code::ReturnCircle => (
            "Các cơ quan trả lại và nêu lẫn nhau thì cơ quan theo dõi kết luận thẩm quyền ngay.",
            "Where agencies return a matter by naming each other, it lies before the monitor at once.",
        ),
        Code::InformationAskedAlready => {
            ("Chỉ đề nghị bổ sung hồ sơ một lần.", "Missing papers are asked for once.")
        }
        Code::InformationWindowPassed => (
            "Đề nghị bổ sung hồ sơ trong thời hạn kể từ khi tiếp nhận; thời gian cơ quan chủ trì bổ sung được cộng vào hạn trả lời, trong mức cho phép.",
            "Missing papers are asked for within the policy's working days of receipt; the time that the asker takes is added to the due date, up to the policy's number.",
        ),
        Code::InformationNotListed => (
            "Nêu cụ thể từng tài liệu còn thiếu.",
            "Missing papers are listed one by one, each by its name.",
        ),
        Code::InformationMissing => (
            "Bổ sung hồ sơ thì có tài liệu, hoặc nói rõ vì sao không có.",
            "Whoever gives information gives a paper, or says why there is none.",
        ),
        Code::RemindedAlready => (
            "Cơ quan chủ trì và cơ quan theo dõi chỉ đôn đốc một cơ quan một lần trong một ngày làm việc.",
            "The asking agency and the monitor together remind an agency once on a working day.",
        ),
        Code::PapersOwed => (
            "Không đôn đốc khi cơ quan chủ trì còn nợ hồ sơ bổ sung.",
            "Nobody is reminded while the asking agency owes it papers.",
        ),
        Code::RepliesAwaited => (
            "Không kết thúc khi còn cơ quan có thời hạn trả lời hoặc việc trả lại chờ kết luận.",
            "A consultation does not end while an agency has time to reply, or a return awaits its ruling.",
        ),
        Code::ConclusionIncomplete => (
            "Tiếp thu hoặc giải trình từng điều kiện và từng ý kiến không thống nhất.",
            "Every condition and every disagreement is accepted or explained.",
        ),
        Code::AcceptanceUnexplained => (
            "Tiếp thu ý kiến không thống nhất thì ghi rõ tiếp thu thế nào.",
            "Where a disagreement is accepted, the conclusion says how.",
        ),
        Code::DispositionUnknown => (
            "Chỉ tiếp thu, giải trình điều kiện và ý kiến không thống nhất đã nhận.",
            "Only conditions and disagreements that were received are accepted or explained.",
        ),
        Code::ReturnUnsettled => (
            "Giải quyết xong việc trả lại rồi mới kết thúc.",
            "Every return is settled before a consultation ends.",
        ),
        Code::SummaryMissing => (
            "Kết thúc thì ghi kết quả của việc lấy ý kiến.",
            "A conclusion says what the consultation led to.",
        ),
        Code::ForwardsSideways => (
            "Không chuyển văn bản lấy ý kiến sang cơ quan khác; trả lời phần việc của mình hoặc trả lại cơ quan chủ trì.",
            "A request is not handed on to a third agency; it is answered, or returned to the asker.",
        ),
        Code::TooManyEntries => (
            "Mỗi danh sách trong văn bản không vượt quá số mục được nhận.",
            "A list has no more entries than are taken.",
        ),
        Code::TextTooLong => (
            "Số hồ sơ, số văn bản và lời nhắn có độ dài giới hạn.",
            "Numbers of dossiers and documents, and notes, are of a bounded length.",
        ),
        Code::IdentifierUnusable => (
            "Mã định danh dài tối đa 200 ký tự, ký tự nào cũng nhìn thấy được.",
            "An identifier has at most 200 characters, all of which can be seen.",
        ),
        Code::ReasonMissing => (
            "Yêu cầu hoàn thiện, không chấp nhận, không gia hạn, thu hồi hoặc phân xử thì ghi lý do.",
            "Sending back, contesting, refusing, withdrawing and ruling are done with a reason.",
        ),
        Code::NotAuthorised => (
            "Mỗi việc do đúng người, đúng vai trò của đúng cơ quan thực hiện.",
            "Every act is done by the right person, role and agency.",
        ),
        Code::OutOfOrder => (
            "Mỗi việc phù hợp với tình trạng của hồ sơ.",
            "Every act fits the state of the consultation.",
        ),
    };
    locale.pick(vi, en)
}
