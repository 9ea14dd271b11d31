//! A notice.

use yew::prelude::*;

use super::Icon;

/// How serious a notice is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Information.
    #[default]
    Info,
    /// A warning.
    Warning,
    /// Something failed or was refused.
    Error,
    /// Something was done.
    Success,
}

impl NoticeKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "notice-info",
            Self::Warning => "notice-warning",
            Self::Error => "notice-error",
            Self::Success => "notice-success",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Warning => Icon::Warning,
            Self::Error => Icon::Exclamation,
            Self::Success => Icon::CheckCircle,
        }
    }
}

/// A notice.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its severity.
    pub kind: NoticeKind,
    /// The gist, in bold.
    pub title: Option<AttrValue>,
    /// It appears in answer to something, so screen readers announce it at once.
    pub announce: bool,
}

impl Notice {
    /// Information without a title, as a base for others.
    pub const PLAIN: Self = Self { kind: NoticeKind::Info, title: None, announce: false };

    /// Draws it around its content.
    pub fn view(self, children: Html) -> Html {
        let role = self.announce.then_some(match self.kind {
            NoticeKind::Error | NoticeKind::Warning => "alert",
            NoticeKind::Info | NoticeKind::Success => "status",
        });
        html! {
            <div class={classes!("notice", self.kind.class())} part="notice" {role}>
                { self.kind.icon().view() }
                <div class="notice-body">
                    if let Some(title) = &self.title {
                        <p class="notice-title">{ title }</p>
                    }
                    { children }
                </div>
            </div>
        }
    }
}
