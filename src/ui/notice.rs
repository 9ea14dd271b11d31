//! Something to know, where it matters.

use yew::prelude::*;

use super::Icon;

/// How serious a notice is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// To be thought about.
    Warning,
    /// Something failed or was refused.
    Error,
    /// Something is done.
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
    /// How serious.
    pub kind: NoticeKind,
    /// The gist, in bold.
    pub title: Option<AttrValue>,
    /// It appears in answer to something: screen readers are told at once.
    pub announce: bool,
}

impl Notice {
    /// A piece of information without a title, to say in what another notice differs.
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
