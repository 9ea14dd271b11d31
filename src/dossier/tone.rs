//! How time and progress look: always a word, a shape and a colour.

use consultation::consultation::{Progress, Stage};
use consultation::standing::Standing;

use crate::ui::{Icon, Tone};

/// The shape and the colour of a standing in time.
pub const fn of_standing(standing: Standing) -> (Icon, Tone) {
    match standing {
        Standing::Overdue { .. } | Standing::Late { .. } => (Icon::Exclamation, Tone::Red),
        Standing::DueToday | Standing::DueSoon { .. } => (Icon::Clock, Tone::Amber),
        Standing::Ahead { .. } => (Icon::Calendar, Tone::Neutral),
        Standing::OnTime => (Icon::CheckCircle, Tone::Green),
        Standing::NotAwaited => (Icon::Circle, Tone::Neutral),
    }
}

/// The shape and the colour of how far a request is in a consultation that is so far.
pub const fn of_progress_in(stage: Stage, progress: Progress) -> (Icon, Tone) {
    match stage {
        Stage::Concluded if progress.owes_reply() => (Icon::Exclamation, Tone::Red),
        Stage::Withdrawn if progress.owes_reply() => (Icon::CrossCircle, Tone::Neutral),
        _ => of_progress(progress),
    }
}

/// The shape and the colour of how far a request is.
pub const fn of_progress(progress: Progress) -> (Icon, Tone) {
    match progress {
        Progress::AwaitingReceipt => (Icon::Circle, Tone::Neutral),
        Progress::Received | Progress::Assigned => (Icon::HalfCircle, Tone::Blue),
        Progress::AwaitingSignature => (Icon::Pen, Tone::Blue),
        Progress::Answered => (Icon::CheckCircle, Tone::Green),
        Progress::Returned
        | Progress::ReturnAccepted
        | Progress::RuledNotCompetent
        | Progress::Dissolved => (Icon::Return, Tone::Violet),
        Progress::ReturnContested => (Icon::Scales, Tone::Violet),
    }
}
