//! The asker's next step in a consultation of its own, in the same words wherever it is shown.

use consultation::consultation::Stage;
use consultation::view::{AskedRow, Need};
use consultation_words::label;
use yew::prelude::*;

use crate::desk::FrontDesk;
use crate::form::capacity;
use crate::locale;
use crate::ui::{Icon, StatusTag, Tone};

/// The next step, or else the state.
pub fn view_need(row: &AskedRow, desk: &FrontDesk) -> Html {
    let (label, (icon, tone)) = match row.need(capacity::signs(desk)) {
        Some(need) => (locale::asked::need(need, desk.locale), look(need)),
        None => (label::stage(row.stage, desk.locale), look_of_stage(row.stage)),
    };
    StatusTag { label: label.into(), icon, tone, plain: false }.view()
}

const fn look(need: Need) -> (Icon, Tone) {
    match need {
        Need::Sign
        | Need::SignConclusion
        | Need::Revise
        | Need::ReviseConclusion
        | Need::RenewConclusion => (Icon::Pen, Tone::Blue),
        Need::Settle(_) => (Icon::Return, Tone::Violet),
        Need::Inform(_) => (Icon::Attachment, Tone::Violet),
        Need::Decide(_) => (Icon::Calendar, Tone::Violet),
        Need::Conclude => (Icon::CheckCircle, Tone::Green),
        Need::Remind(_) => (Icon::Bell, Tone::Red),
    }
}

const fn look_of_stage(stage: Stage) -> (Icon, Tone) {
    let icon = match stage {
        Stage::Concluded => Icon::CheckCircle,
        Stage::Withdrawn => Icon::CrossCircle,
        Stage::Open => Icon::HalfCircle,
        Stage::Unwritten | Stage::AwaitingSignature | Stage::SentBack => Icon::Pen,
    };
    (icon, Tone::Neutral)
}
