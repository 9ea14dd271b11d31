mod conclusion;
mod correction;
mod extension;
mod information;
mod recount;
mod reminder;
mod succession;

use consultation::agency::Register;
use consultation::event::{Dispatch, Event, Recorded};

use crate::{Locale, agency_name, date, officer_name};

/// The event in one sentence without a full stop; the actor and the time stand beside it.
pub fn history_line(recorded: &Recorded, register: &Register, locale: Locale) -> String {
    let name = |agency| agency_name(register, agency, locale);
    let officer_of = |officer| officer_name(register, officer, locale);
    let actor = name(&recorded.actor.agency);
    match &recorded.event {
        Event::RequestSubmitted { .. } => match locale {
            Locale::Vi => format!("{actor} trình ký dự thảo văn bản lấy ý kiến"),
            Locale::En => format!("{actor}: draft request submitted for signature"),
        },
        Event::RequestSentBack { .. } => match locale {
            Locale::Vi => format!("{actor} yêu cầu hoàn thiện dự thảo văn bản lấy ý kiến"),
            Locale::En => format!("{actor}: draft request sent back to the drafter"),
        },
        Event::RequestSent { dispatches, .. } => sent(actor, dispatches, locale),
        Event::ReceiptAcknowledged { agency } => match locale {
            Locale::Vi => format!("{} tiếp nhận văn bản", name(agency)),
            Locale::En => format!("{}: receipt acknowledged", name(agency)),
        },
        Event::OfficerAssigned { agency, officer } => {
            assigned(name(agency), officer_of(officer), locale)
        }
        Event::AnswerSubmitted { agency, .. } => match locale {
            Locale::Vi => format!("{} trình ký dự thảo ý kiến trả lời", name(agency)),
            Locale::En => format!("{}: draft answer submitted for signature", name(agency)),
        },
        Event::ReturnSubmitted { agency, .. } => match locale {
            Locale::Vi => format!("{} trình ký dự thảo văn bản trả lại", name(agency)),
            Locale::En => format!("{}: draft return submitted for signature", name(agency)),
        },
        Event::ReplySentBack { agency, .. } => match locale {
            Locale::Vi => format!("{} yêu cầu hoàn thiện dự thảo trả lời", name(agency)),
            Locale::En => format!("{}: draft reply sent back to the drafter", name(agency)),
        },
        Event::RequestAnswered { agency, .. } => match locale {
            Locale::Vi => format!("{} ký, gửi văn bản tham gia ý kiến", name(agency)),
            Locale::En => format!("{}: opinion signed and sent", name(agency)),
        },
        Event::RequestReturned { agency, .. } => returned(name(agency), locale),
        Event::ReturnAccepted { agency } => match locale {
            Locale::Vi => format!("{actor} chấp nhận việc trả lại của {}", name(agency)),
            Locale::En => format!("{actor}: return by the {} accepted", name(agency)),
        },
        Event::QuestionsRedirected { from, dispatch, .. } => {
            redirected(name(from), name(&dispatch.asked.agency), dispatch, locale)
        }
        Event::ReturnContested { agency, .. } => match locale {
            Locale::Vi => format!("{actor} không chấp nhận việc trả lại của {}", name(agency)),
            Locale::En => format!("{actor}: return by the {} contested", name(agency)),
        },
        Event::ReturnEscalated { agency } => escalated(name(agency), locale),
        Event::AgencySucceeded { agency, successor, officer } => {
            let officer = officer.as_ref().map(officer_of);
            succession::succeeded(name(agency), successor.as_ref().map(name), officer, locale)
        }
        Event::CompetenceRuled { agency, due_on, .. } => {
            ruled(actor, name(agency), due_on.map(|due_on| date(due_on, locale)), locale)
        }
        Event::ConsulteeReminded { agency, .. } => match locale {
            Locale::Vi => format!("{actor} đôn đốc {}", name(agency)),
            Locale::En => format!("{actor}: the {} reminded", name(agency)),
        },
        Event::DueDateReminded { agency, due_on, working_days_left, .. } => {
            reminder::reminded(name(agency), *due_on, *working_days_left, locale)
        }
        Event::ExtensionAsked { agency, due_on, .. } => {
            extension::asked(name(agency), *due_on, locale)
        }
        Event::ExtensionGranted { agency, previous_due_on, due_on, .. } => {
            extension::granted(actor, name(agency), *previous_due_on, *due_on, locale)
        }
        Event::ExtensionRefused { agency, .. } => extension::refused(actor, name(agency), locale),
        Event::InformationAsked { agency, papers, .. } => {
            information::asked(name(agency), papers.len(), locale)
        }
        Event::InformationGiven { agency, previous_due_on, due_on, .. } => {
            information::given(actor, name(agency), (*previous_due_on, *due_on), locale)
        }
        Event::ConsultationWithdrawn { .. } => match locale {
            Locale::Vi => format!("{actor} thu hồi văn bản lấy ý kiến"),
            Locale::En => format!("{actor}: request withdrawn"),
        },
        Event::DueDateRecounted { agency, previous_due_on, due_on, .. } => {
            recount::recounted(actor, name(agency), *previous_due_on, *due_on, locale)
        }
        Event::TimeCorrected { corrects, agency, previous_at, at, .. } => {
            let by = &recorded.actor.name;
            correction::corrected(
                by,
                agency.as_ref().map(name),
                (*corrects, *previous_at),
                *at,
                locale,
            )
        }
        Event::ConclusionSubmitted { .. } => conclusion::submitted(actor, locale),
        Event::ConclusionSentBack { .. } => conclusion::sent_back(actor, locale),
        Event::ConsultationConcluded { .. } => conclusion::concluded(actor, locale),
    }
}

fn sent(asker: &str, dispatches: &[Dispatch], locale: Locale) -> String {
    let agencies = dispatches.len();
    let due = dispatches.iter().map(|dispatch| dispatch.due_on).max();
    let due = due.map(|due| date(due, locale)).unwrap_or_default();
    match (locale, agencies) {
        (Locale::Vi, _) => {
            format!("{asker} ký, gửi văn bản lấy ý kiến {agencies} cơ quan, hạn {due}")
        }
        (Locale::En, 1) => format!("{asker}: request signed and sent to 1 agency, due {due}"),
        (Locale::En, _) => {
            format!("{asker}: request signed and sent to {agencies} agencies, due {due}")
        }
    }
}

fn assigned(agency: &str, officer: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{agency} phân công {officer} xử lý"),
        Locale::En => format!("{agency}: {officer} assigned"),
    }
}

fn returned(agency: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{agency} trả lại văn bản vì không thuộc thẩm quyền"),
        Locale::En => format!("{agency}: request returned as outside its competence"),
    }
}

fn escalated(agency: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("Việc trả lại của {agency} thành vòng, chuyển cơ quan theo dõi"),
        Locale::En => format!("Return by the {agency}: in a circle, goes to the monitor"),
    }
}

fn ruled(actor: &str, agency: &str, due_on: Option<String>, locale: Locale) -> String {
    match (due_on, locale) {
        (Some(due), Locale::Vi) => {
            format!("{actor} kết luận vụ việc thuộc thẩm quyền của {agency}, hạn mới {due}")
        }
        (Some(due), Locale::En) => format!("{actor}: the {agency} ruled competent, now due {due}"),
        (None, Locale::Vi) => {
            format!("{actor} kết luận vụ việc không thuộc thẩm quyền của {agency}")
        }
        (None, Locale::En) => format!("{actor}: the {agency} ruled not competent"),
    }
}

fn redirected(from: &str, to: &str, dispatch: &Dispatch, locale: Locale) -> String {
    let due = date(dispatch.due_on, locale);
    match locale {
        Locale::Vi => format!("{to} được lấy ý kiến thay {from}, hạn {due}"),
        Locale::En => format!("{to}: asked in place of the {from}, due {due}"),
    }
}
