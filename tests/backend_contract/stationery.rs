//! What the promises are tried with: a request that no rule refuses, and replies to it.

use consultation::capacity::Capacity;
use consultation::command::Command;
use consultation::request::Request;
use consultation::testing::{self, asked};
use consultation::view::Session;
use uuid::Uuid;

pub use consultation::testing::{agency, agreement, text};

/// A request of Sở Nội vụ to Sở Tư pháp and Sở Tài chính, due in a week of working days.
pub fn request(session: &Session) -> Request {
    let Session { now, calendar, policy, .. } = session;
    let due_on = calendar
        .received_on(*now, &policy.office_hours)
        .and_then(|received_on| calendar.add_working_days(received_on, 7))
        .expect("the calendar knows this year");
    let mut request = Request {
        // A dossier of its own, so that no consultation is a repetition of another.
        dossier_number: text(&format!("HS-{}", Uuid::new_v4())),
        required_by: text("Điều 129 Luật Ban hành văn bản quy phạm pháp luật"),
        consultees: vec![asked("so-tu-phap", &[1]), asked("so-tai-chinh", &[1])],
        due_on: Some(due_on),
        ..testing::request()
    };
    request.questions.truncate(1);
    request
}

pub fn send() -> Command {
    Command::SendRequest { capacity: Capacity::Head }
}
