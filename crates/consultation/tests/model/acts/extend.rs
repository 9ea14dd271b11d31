//! More time.

use consultation::Command;

use super::{Act, When, Whose};

pub const ASK_EXTENSION: Act = Act {
    command: "ask-extension",
    whose: Whose::Consultees,
    when: When::Each(|consultee| consultee.progress.owes_reply() && consultee.awaits().is_none()),
    make: |making| {
        let agency = making.actor.agency.clone();
        let longest = making.world.policy.longest_extension;
        let days = making.random.between(if making.sound { 1..=longest } else { 0..=longest + 2 });
        let calendar = &making.world.calendar;
        let later = making.own().and_then(|own| calendar.add_working_days(own.due_on, days).ok());
        let due_on = match making.defect(4) {
            1 => later.and_then(|later| later.succ_opt()),
            2 => None,
            _ => later,
        };
        Command::AskExtension {
            due_on,
            reason: making.words("Chờ số liệu quyết toán của các xã"),
            responsible_officer: making.responsible(&agency),
        }
    },
};

pub const GRANT_EXTENSION: Act = Act {
    command: "grant-extension",
    whose: Whose::AskersSigner,
    when: When::Each(|consultee| consultee.extension_asked().is_some()),
    make: |making| Command::GrantExtension {
        agency: making.target.clone(),
        capacity: making.capacity(),
    },
};

pub const REFUSE_EXTENSION: Act = Act {
    command: "refuse-extension",
    whose: Whose::AskersSigner,
    when: When::Each(|consultee| consultee.extension_asked().is_some()),
    make: |making| Command::RefuseExtension {
        agency: making.target.clone(),
        reason: making.words("Hồ sơ phải trình trước ngày 10"),
        capacity: making.capacity(),
    },
};
