use consultation::agency::Role;
use consultation::capacity::Capacity;
use consultation::command::Outcome;
use consultation::event::{Dispatch, Event, Recorded};
use consultation::hand_back::Return;
use consultation::opinion::Opinion;
use consultation::request::{Asked, Request};
use consultation::text::Text;
use consultation::{Actor, command::Disposition};
use consultation_words::{Locale, history_line};

use crate::samples::{day, moment, register};
use crate::wording::assert_plain;

fn dispatch(agency: &str) -> Dispatch {
    Dispatch {
        asked: Asked { agency: agency.into(), ..Asked::default() },
        mandates: Vec::new(),
        arrives_at: moment("2026-11-23T08:00:00+07:00"),
        due_on: day(2, 12),
        working_days: None,
        repeats: None,
    }
}

/// Every event of a consultation of Home Affairs, with its line.
#[expect(clippy::too_many_lines, reason = "a table with an entry per event")]
fn story() -> Vec<(&'static str, Event, &'static str)> {
    let agency = || "so-tai-chinh".into();
    let (text, capacity) = (Text::default, Capacity::Head);
    let disposition = Disposition {
        agency: agency(),
        question: 1,
        condition: None,
        outcome: Outcome::Accepted,
        explanation: text(),
    };
    vec![
        (
            "so-noi-vu",
            Event::RequestSubmitted { request: Request::default() },
            "Sở Nội vụ trình ký dự thảo văn bản lấy ý kiến",
        ),
        (
            "so-noi-vu",
            Event::RequestSentBack { remark: text() },
            "Sở Nội vụ yêu cầu hoàn thiện dự thảo văn bản lấy ý kiến",
        ),
        (
            "so-noi-vu",
            Event::RequestSent {
                capacity,
                dispatches: vec![dispatch("so-tai-chinh"), dispatch("so-y-te")],
                warnings: Vec::new(),
                calendar_version: String::new(),
                policy_version: String::new(),
                policy: None,
            },
            "Sở Nội vụ ký, gửi văn bản lấy ý kiến 2 cơ quan, hạn 02/12/2026",
        ),
        (
            "so-tai-chinh",
            Event::ReceiptAcknowledged { agency: agency() },
            "Sở Tài chính tiếp nhận văn bản",
        ),
        (
            "so-tai-chinh",
            Event::OfficerAssigned { agency: agency(), officer: "cv-01".into() },
            "Sở Tài chính phân công cv-01 xử lý",
        ),
        (
            "so-tai-chinh",
            Event::AnswerSubmitted { agency: agency(), opinion: Opinion::default() },
            "Sở Tài chính trình ký dự thảo ý kiến trả lời",
        ),
        (
            "so-tai-chinh",
            Event::ReturnSubmitted { agency: agency(), grounds: Return::default() },
            "Sở Tài chính trình ký dự thảo văn bản trả lại",
        ),
        (
            "so-tai-chinh",
            Event::ReplySentBack { agency: agency(), remark: text() },
            "Sở Tài chính yêu cầu hoàn thiện dự thảo trả lời",
        ),
        (
            "so-tai-chinh",
            Event::RequestAnswered {
                agency: agency(),
                capacity,
                answered_on: day(1, 12),
                due_on: None,
                warnings: Vec::new(),
            },
            "Sở Tài chính ký, gửi văn bản tham gia ý kiến",
        ),
        (
            "so-y-te",
            Event::RequestReturned {
                agency: "so-y-te".into(),
                capacity,
                returned_on: day(25, 11),
                due_on: None,
            },
            "Sở Y tế trả lại văn bản vì không thuộc thẩm quyền",
        ),
        (
            "so-noi-vu",
            Event::ReturnAccepted { agency: agency() },
            "Sở Nội vụ chấp nhận việc trả lại của Sở Tài chính",
        ),
        (
            "so-noi-vu",
            Event::QuestionsRedirected {
                from: agency(),
                dispatch: dispatch("so-tu-phap"),
                capacity: None,
            },
            "Sở Tư pháp được lấy ý kiến thay Sở Tài chính, hạn 02/12/2026",
        ),
        (
            "so-tai-chinh",
            Event::ReturnEscalated { agency: agency() },
            "Việc trả lại của Sở Tài chính thành vòng, chuyển cơ quan theo dõi",
        ),
        (
            "so-tai-chinh",
            Event::AgencySucceeded {
                agency: agency(),
                successor: Some("so-tu-phap".into()),
                officer: None,
            },
            "Sở Tài chính không còn hoạt động, Sở Tư pháp kế thừa",
        ),
        (
            "so-tai-chinh",
            Event::AgencySucceeded {
                agency: agency(),
                successor: Some("so-tu-phap".into()),
                officer: Some("so-tu-phap.giam-doc".into()),
            },
            "Sở Tài chính không còn hoạt động, Sở Tư pháp kế thừa; so-tu-phap.giam-doc chịu trách nhiệm đến khi phân công người khác",
        ),
        (
            "so-noi-vu",
            Event::ReturnContested { agency: agency(), reason: text() },
            "Sở Nội vụ không chấp nhận việc trả lại của Sở Tài chính",
        ),
        (
            "van-phong-ubnd",
            Event::CompetenceRuled { agency: agency(), reason: text(), due_on: Some(day(3, 12)) },
            "Văn phòng Ủy ban nhân dân tỉnh kết luận vụ việc thuộc thẩm quyền của Sở Tài chính, hạn mới 03/12/2026",
        ),
        (
            "van-phong-ubnd",
            Event::CompetenceRuled { agency: agency(), reason: text(), due_on: None },
            "Văn phòng Ủy ban nhân dân tỉnh kết luận vụ việc không thuộc thẩm quyền của Sở Tài chính",
        ),
        (
            "so-noi-vu",
            Event::ConsulteeReminded { agency: agency(), note: text() },
            "Sở Nội vụ đôn đốc Sở Tài chính",
        ),
        (
            "so-noi-vu",
            Event::DueDateReminded {
                agency: agency(),
                on: day(2, 12),
                due_on: day(3, 12),
                working_days_left: 1,
            },
            "Tự động đôn đốc Sở Tài chính: còn 1 ngày làm việc, hạn 03/12/2026",
        ),
        (
            "so-noi-vu",
            Event::DueDateReminded {
                agency: agency(),
                on: day(3, 12),
                due_on: day(3, 12),
                working_days_left: 0,
            },
            "Tự động đôn đốc Sở Tài chính: hạn hôm nay, 03/12/2026",
        ),
        (
            "so-noi-vu",
            Event::DueDateReminded {
                agency: agency(),
                on: day(7, 12),
                due_on: day(3, 12),
                working_days_left: -2,
            },
            "Tự động đôn đốc Sở Tài chính: quá hạn 2 ngày làm việc, hạn 03/12/2026",
        ),
        (
            "so-noi-vu",
            Event::DueDateRecounted {
                agency: agency(),
                previous_due_on: day(3, 12),
                due_on: day(4, 12),
                calendar_version: String::new(),
            },
            "Sở Nội vụ tính lại hạn của Sở Tài chính theo lịch làm việc mới, từ 03/12/2026 thành 04/12/2026",
        ),
        (
            "so-tai-chinh",
            Event::ExtensionAsked { agency: agency(), due_on: day(8, 12), reason: text() },
            "Sở Tài chính xin gia hạn đến 08/12/2026",
        ),
        (
            "so-noi-vu",
            Event::ExtensionGranted {
                agency: agency(),
                capacity,
                previous_due_on: day(3, 12),
                due_on: day(8, 12),
            },
            "Sở Nội vụ đồng ý gia hạn cho Sở Tài chính, hạn từ 03/12/2026 thành 08/12/2026",
        ),
        (
            "so-noi-vu",
            Event::ExtensionRefused { agency: agency(), capacity, reason: text() },
            "Sở Nội vụ không đồng ý gia hạn cho Sở Tài chính",
        ),
        (
            "so-tai-chinh",
            Event::InformationAsked {
                agency: agency(),
                papers: vec![text(), text()],
                asked_on: day(25, 11),
                at_most: 5,
            },
            "Sở Tài chính đề nghị bổ sung 2 tài liệu",
        ),
        (
            "so-noi-vu",
            Event::InformationGiven {
                agency: agency(),
                documents: Vec::new(),
                note: text(),
                previous_due_on: day(3, 12),
                due_on: day(7, 12),
            },
            "Sở Nội vụ bổ sung hồ sơ cho Sở Tài chính, hạn từ 03/12/2026 thành 07/12/2026",
        ),
        (
            "so-noi-vu",
            Event::ConsultationWithdrawn { capacity, reason: text() },
            "Sở Nội vụ thu hồi văn bản lấy ý kiến",
        ),
        (
            "so-noi-vu",
            corrected(Some("2026-12-02T10:42:00+07:00")),
            "Chuyên viên đính chính thời điểm của mục số 7 của Sở Tài chính, ghi lúc 09:00, 31/12/2026: đúng là 10:42, 02/12/2026",
        ),
        (
            "so-noi-vu",
            corrected(None),
            "Chuyên viên đính chính mục số 7 của Sở Tài chính, ghi lúc 09:00, 31/12/2026: không có hiệu lực",
        ),
        (
            "so-noi-vu",
            Event::ConclusionSubmitted { dispositions: vec![], summary: text() },
            "Sở Nội vụ trình ký dự thảo kết thúc việc lấy ý kiến",
        ),
        (
            "so-noi-vu",
            Event::ConclusionSentBack { remark: text() },
            "Sở Nội vụ yêu cầu hoàn thiện dự thảo kết thúc việc lấy ý kiến",
        ),
        (
            "so-noi-vu",
            Event::ConsultationConcluded {
                dispositions: vec![disposition],
                summary: text(),
                capacity: Some(capacity),
            },
            "Sở Nội vụ kết thúc việc lấy ý kiến",
        ),
    ]
}

fn corrected(at: Option<&str>) -> Event {
    Event::TimeCorrected {
        corrects: 7,
        agency: Some("so-tai-chinh".into()),
        previous_at: moment("2026-12-31T09:00:00+07:00"),
        at: at.map(moment),
        counts_on: at.map(|_| day(2, 12)),
        due_on: None,
        reason: Text::default(),
    }
}

#[test]
fn every_event_is_told_in_one_sentence() {
    let register = register();
    for (place, (actor, event, expected)) in story().into_iter().enumerate() {
        let recorded = Recorded {
            sequence: place as u64 + 1,
            at: moment("2026-11-22T10:42:00+07:00"),
            actor: Actor {
                officer: "cv".into(),
                agency: actor.into(),
                role: Role::Officer,
                name: "Chuyên viên".to_owned(),
            },
            event,
        };
        assert_eq!(history_line(&recorded, &register, Locale::Vi), expected);
        assert_plain(&history_line(&recorded, &register, Locale::En), Locale::En);
    }
}
