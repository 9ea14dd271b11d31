//! The icons, drawn on a grid of 20 with one stroke, so that they sit well beside text.

use yew::prelude::*;

/// The picture of an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what the pictures are")]
pub enum Icon {
    Agency,
    Attachment,
    Bell,
    Calendar,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Circle,
    Clock,
    Close,
    CrossCircle,
    Document,
    Download,
    Exclamation,
    External,
    Filter,
    HalfCircle,
    History,
    Info,
    Lock,
    Pen,
    Person,
    Plus,
    Return,
    Scales,
    Search,
    Send,
    Trash,
    Warning,
}

const CIRCLE: &str = "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z";

impl Icon {
    const fn is_ringed(self) -> bool {
        matches!(
            self,
            Self::CheckCircle
                | Self::Circle
                | Self::Clock
                | Self::CrossCircle
                | Self::Exclamation
                | Self::HalfCircle
                | Self::Info
        )
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Agency => "M3 17h14M5 17V8l5-4.5L15 8v9M8.5 17v-4h3v4M8 9.5h4",
            Self::Attachment => {
                "M15.5 9.5l-6 6a3.5 3.5 0 0 1-5-5l6.5-6.5a2.4 2.4 0 0 1 3.4 3.4L8 13.8a1.2 1.2 0 0 1-1.7-1.7L12 6.5"
            }
            Self::Bell => {
                "M6 8.5a4 4 0 0 1 8 0c0 3.5 1.2 4.7 2 5.5H4c.8-.8 2-2 2-5.5zM8.3 16.5a1.8 1.8 0 0 0 3.4 0M10 3v1.5"
            }
            Self::Calendar => "M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5",
            Self::Check => "M4 10.5l4 4 8-9",
            Self::CheckCircle => "M6.5 10.3l2.5 2.5 4.5-5.3",
            Self::ChevronDown => "M5 7.5l5 5 5-5",
            Self::ChevronLeft => "M12.5 5l-5 5 5 5",
            Self::ChevronRight => "M7.5 5l5 5-5 5",
            Self::Circle => "",
            Self::Clock => "M10 5.8V10l2.8 1.8",
            Self::Close => "M5 5l10 10M15 5L5 15",
            Self::CrossCircle => "M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4",
            Self::Document => "M5 2.5h7l3 3v12H5zM12 2.5v3h3M7.5 10h5M7.5 13.5h5",
            Self::Download => "M10 3v10M6 9.3l4 4 4-4M4 17h12",
            Self::Exclamation => "M10 6v4.8M10 13.6v.2",
            Self::External => "M11.5 3.5h5v5M16.5 3.5L9 11M13.5 11.5v5h-10v-10h5",
            Self::Filter => "M3 4.5h14l-5.5 6.2v5l-3 1.3v-6.3z",
            Self::HalfCircle => "M10 2.5v15",
            Self::History => "M3.8 8a6.5 6.5 0 1 1-.2 3.6M3.5 4.5V8H7M10 6.8v3.7l2.4 1.4",
            Self::Info => "M10 9.2v4.6M10 6.3v.2",
            Self::Lock => "M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9",
            Self::Pen => "M3.5 16.5l1-4L13.7 3.3l3 3L7.5 15.5zM11.7 5.3l3 3",
            Self::Person => {
                "M10 3a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 10 3zM3.8 17c.5-3.4 3-5 6.2-5s5.7 1.6 6.2 5"
            }
            Self::Plus => "M10 4v12M4 10h12",
            Self::Return => "M7.5 4.5L3.5 8.5l4 4M3.5 8.5H12a4.2 4.2 0 0 1 0 8.4H9",
            Self::Scales => "M10 3v14M6.5 17h7M4 5.5h12M4.5 5.5L2 11.5h5zM15.5 5.5L13 11.5h5z",
            Self::Search => "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4",
            Self::Send => "M2.8 9.5L17 3.2l-5 13.8-3.1-6z M8.9 11L17 3.2",
            Self::Trash => {
                "M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 11.5h7.6l.7-11.5M8.5 8.5v5.5M11.5 8.5v5.5"
            }
            Self::Warning => "M10 3l8 14H2zM10 8v4.2M10 14.6v.2",
        }
    }

    /// The icon as decoration: a word beside it says the same.
    pub fn view(self) -> Html {
        html! {
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                if self.is_ringed() {
                    <path d={CIRCLE} />
                }
                <path d={self.path()} />
                if self == Self::HalfCircle {
                    <path class="icon-solid" d="M10 2.5a7.5 7.5 0 0 0 0 15z" />
                }
            </svg>
        }
    }
}
