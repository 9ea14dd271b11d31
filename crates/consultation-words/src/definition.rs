use consultation::timeliness::Definition;

use crate::Locale;

/// The name of a figure, and its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// Its name, as the head of a column.
    pub name: &'static str,
    /// What it counts, in a sentence or two.
    pub sentence: &'static str,
}

/// The words for a figure of the timeliness report.
pub fn definition(definition: Definition, locale: Locale) -> Meaning {
    let (name, sentence) = match locale {
        Locale::Vi => vietnamese(definition),
        Locale::En => english(definition),
    };
    Meaning { name, sentence }
}

fn vietnamese(definition: Definition) -> (&'static str, &'static str) {
    match definition {
        Definition::Requests => (
            "Văn bản đã tính",
            "Văn bản đã xác định được đúng hạn hay không trong kỳ: vào ngày trả lời nếu trước hoặc đúng hạn, nếu không thì vào ngày đến hạn.",
        ),
        Definition::OnTime => (
            "Đúng hạn",
            "Văn bản được trả lời, hoặc được trả lại và công nhận là trả lại đúng, chậm nhất vào ngày đến hạn.",
        ),
        Definition::Late => (
            "Trễ hạn",
            "Văn bản được trả lời, hoặc được trả lại và công nhận là trả lại đúng, sau ngày đến hạn.",
        ),
        Definition::Unanswered => (
            "Không trả lời",
            "Văn bản đã qua ngày đến hạn mà không có trả lời, kể cả khi việc lấy ý kiến đã kết thúc. Đúng hạn, trễ hạn và không trả lời cộng lại bằng số văn bản đã tính.",
        ),
        Definition::ClosedUnanswered => (
            "Đã khép lại, không trả lời",
            "Văn bản không được trả lời mà việc lấy ý kiến đã kết thúc: không còn trả lời được nữa, việc không trả lời được lưu trong hồ sơ.",
        ),
        Definition::Returned => (
            "Trả lại",
            "Văn bản được trả lại, đã được cơ quan chủ trì chấp nhận hoặc cơ quan theo dõi công nhận; mỗi văn bản vẫn tính là đúng hạn hoặc trễ hạn.",
        ),
        Definition::OnTimeRate => (
            "Tỷ lệ đúng hạn",
            "Số văn bản đúng hạn chia cho số văn bản đã tính, kèm khoảng tin cậy Wilson 95 %.",
        ),
        Definition::DaysToRespond => (
            "Số ngày trả lời",
            "Số ngày làm việc từ ngày tiếp nhận (không tính ngày đó) đến ngày trả lời: trung vị và bách phân vị 90, tức là số ngày mà một nửa và chín phần mười số trả lời không vượt quá.",
        ),
        Definition::EvasiveOverridden => (
            "Né tránh vẫn giữ",
            "Số chỗ bị đánh dấu là né tránh mà văn bản đã ký vẫn giữ nguyên kèm giải trình; một văn bản có thể có nhiều chỗ.",
        ),
        Definition::ReturnsRefused => (
            "Trả lại không đúng",
            "Số lần trả lại trong kỳ mà cơ quan theo dõi kết luận vụ việc vẫn thuộc thẩm quyền của cơ quan trả lại.",
        ),
        Definition::OverdueNow => (
            "Đang quá hạn",
            "Văn bản của việc lấy ý kiến chưa kết thúc, đã qua ngày đến hạn mà chưa được trả lời.",
        ),
        Definition::OverdueBuckets => (
            "Mức độ quá hạn",
            "Văn bản đang quá hạn, chia theo số ngày làm việc bị trễ nếu trả lời ngay bây giờ.",
        ),
        Definition::Silent => (
            "Im lặng kéo dài",
            "Văn bản đang quá hạn từ số ngày làm việc theo quy định trở lên mà vẫn chưa được trả lời: cơ quan theo dõi được báo.",
        ),
        Definition::NotYetDue => (
            "Chưa đến hạn",
            "Văn bản của việc lấy ý kiến chưa kết thúc, chưa được trả lời và chưa qua ngày đến hạn.",
        ),
        Definition::ReturnsUndecided => (
            "Trả lại chờ kết luận",
            "Văn bản trả lại chưa được chấp nhận và chưa có kết luận; chưa tính vào tỷ lệ nào.",
        ),
        Definition::Consultations => ("Việc lấy ý kiến", "Số việc lấy ý kiến đã gửi trong kỳ."),
        Definition::ConsulteesAsked => (
            "Lượt cơ quan được hỏi",
            "Số lượt cơ quan được lấy ý kiến trong các việc gửi trong kỳ, kể cả cơ quan được hỏi thay.",
        ),
        Definition::AskedNotRelevant => (
            "Hỏi ngoài chức năng",
            "Số lượt hỏi cơ quan không có nhiệm vụ thuộc lĩnh vực nào của vụ việc, kèm giải trình.",
        ),
        Definition::Repeats => (
            "Hỏi lại",
            "Số lượt hỏi lại cơ quan đã được lấy ý kiến về cùng hồ sơ, trong các việc gửi trong kỳ.",
        ),
        Definition::DueAtShortest => (
            "Hạn ngắn nhất",
            "Số việc gửi trong kỳ chỉ để thời gian trả lời ngắn nhất mà quy định cho phép, hoặc ngắn hơn.",
        ),
        Definition::ExtensionsGranted => {
            ("Đồng ý gia hạn", "Số lần cơ quan chủ trì đồng ý gia hạn trong kỳ.")
        }
        Definition::PapersWithheld => (
            "Chậm bổ sung hồ sơ",
            "Số ngày làm việc từ khi được đề nghị bổ sung hồ sơ đến khi cơ quan chủ trì bổ sung, đến khi cơ quan được hỏi trả lời mà không có hồ sơ, hoặc đến nay; tính vào kỳ có ngày đó.",
        ),
        Definition::OpinionsUndisposed => (
            "Chưa tiếp thu, giải trình",
            "Văn bản ý kiến ký trong kỳ còn điều kiện hoặc ý kiến không thống nhất chưa được tiếp thu hay giải trình.",
        ),
        Definition::AskerDissolved => (
            "Không còn cơ quan chủ trì",
            "Việc lấy ý kiến chưa kết thúc mà cơ quan lấy ý kiến không còn hoạt động, chưa có cơ quan kế thừa: cơ quan theo dõi được báo.",
        ),
        Definition::DaysToConclude => (
            "Số ngày kết thúc",
            "Số ngày làm việc từ trả lời cuối cùng đến khi kết thúc, với các việc kết thúc trong kỳ.",
        ),
    }
}

fn english(definition: Definition) -> (&'static str, &'static str) {
    match definition {
        Definition::Requests => (
            "Requests",
            "Requests settled in the period: on the day of the response where that is by the due date, else on the due date.",
        ),
        Definition::OnTime => {
            ("On time", "Requests with a reply, or a return that was upheld, by the due date.")
        }
        Definition::Late => {
            ("Late", "Requests with a reply, or a return that was upheld, after the due date.")
        }
        Definition::Unanswered => (
            "Unanswered",
            "Requests without a reply whose due date has passed, also where the consultation ended without it. On time, late and unanswered add up to the requests.",
        ),
        Definition::ClosedUnanswered => (
            "Closed, unanswered",
            "Unanswered requests whose consultation has ended: no reply can be given any more, and the silence stays on record.",
        ),
        Definition::Returned => (
            "Returned",
            "Requests returned, and accepted by the asker or upheld by the monitor; each is on time or late as well.",
        ),
        Definition::OnTimeRate => {
            ("On-time rate", "On time divided by requests, with its 95 % Wilson interval.")
        }
        Definition::DaysToRespond => (
            "Days to respond",
            "Working days from the day of receipt, which does not count, to the response: the median and the 90th percentile, within which half and nine tenths of the responses came.",
        ),
        Definition::EvasiveOverridden => (
            "Evasive, kept",
            "Findings of evasive wording that a signed answer overrode by a justification; an answer may have several.",
        ),
        Definition::ReturnsRefused => (
            "Returns refused",
            "Returns that the monitor refused in the period by ruling that the agency is competent.",
        ),
        Definition::OverdueNow => (
            "Overdue now",
            "Requests of open consultations without a reply whose due date has passed.",
        ),
        Definition::OverdueBuckets => (
            "How far overdue",
            "Overdue now, by the working days by which a reply made now would be late.",
        ),
        Definition::Silent => (
            "Long silence",
            "Overdue now by at least the policy's working days of silence: the monitor is told.",
        ),
        Definition::NotYetDue => (
            "Not yet due",
            "Requests of open consultations without a reply whose due date has not passed.",
        ),
        Definition::ReturnsUndecided => (
            "Returns undecided",
            "Returns that are neither accepted nor ruled on; they are in no rate until they are.",
        ),
        Definition::Consultations => ("Consultations", "Consultations sent in the period."),
        Definition::ConsulteesAsked => (
            "Agencies asked",
            "Agencies asked in the consultations sent in the period, also in another's place.",
        ),
        Definition::AskedNotRelevant => (
            "Asked, not relevant",
            "Agencies asked by a justification although no field of the matter lies in their mandates.",
        ),
        Definition::Repeats => (
            "Asked again",
            "Agencies asked in the consultations sent in the period that had been asked on the dossier before.",
        ),
        Definition::DueAtShortest => (
            "Shortest due dates",
            "Consultations sent in the period whose due date leaves no more than the policy's shortest time.",
        ),
        Definition::ExtensionsGranted => {
            ("Extensions granted", "Extensions that the asker granted in the period.")
        }
        Definition::PapersWithheld => (
            "Days without papers",
            "Working days for which the asker owed papers: until they were given, until the agency replied without them, or until now; counted in the period in which that is.",
        ),
        Definition::OpinionsUndisposed => (
            "Neither accepted nor explained",
            "Opinions signed in the period with a condition or a disagreement that is neither accepted nor explained.",
        ),
        Definition::AskerDissolved => (
            "Without an asker",
            "Open consultations whose asker is no more while no agency has its tasks: the monitor is told.",
        ),
        Definition::DaysToConclude => (
            "Days to conclude",
            "Working days from the last reply to the conclusion, for consultations concluded in the period.",
        ),
    }
}
