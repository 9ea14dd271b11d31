//! Missing papers.

use consultation::Command;
use consultation::request::{Document, DocumentSource};

use super::{Act, When, Whose};
use crate::making::{Making, text};

pub const ASK_INFORMATION: Act = Act {
    command: "ask-information",
    whose: Whose::Consultees,
    when: When::Each(|consultee| {
        consultee.progress.owes_reply() && consultee.information.is_none()
    }),
    make: |making| {
        let agency = making.actor.agency.clone();
        let papers = [
            making.words("Dự toán kinh phí năm 2027 theo từng xã"),
            making.words("Biên bản họp ngày 12/11/2026"),
        ];
        let count = if making.defect(4) == 1 { 0 } else { 1 + making.random.below(2) };
        Command::AskInformation {
            papers: papers[..count].to_vec(),
            responsible_officer: making.responsible(&agency),
        }
    },
};

pub const GIVE_INFORMATION: Act = Act {
    command: "give-information",
    whose: Whose::Askers,
    when: When::Each(|consultee| consultee.information_asked().is_some()),
    make: |making| {
        let nothing = making.defect(3) == 1;
        Command::GiveInformation {
            agency: making.target.clone(),
            documents: if nothing { Vec::new() } else { documents(making) },
            note: if nothing {
                text("Đã gửi.")
            } else {
                making.words("Gửi kèm dự toán năm 2027")
            },
        }
    },
};

fn documents(making: &mut Making<'_>) -> Vec<Document> {
    let paper = |url| Document {
        title: text("Dự toán năm 2027"),
        source: DocumentSource::Link { url: text(url) },
    };
    match making.random.below(3) {
        0 => vec![paper("https://hscv.example.vn/ho-so/7")],
        1 if !making.sound => vec![paper("javascript:alert(1)")],
        _ => Vec::new(),
    }
}
