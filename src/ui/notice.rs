//! Something to know, where it matters.

use yew::prelude::*;

use super::{Glyph, Icon};

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

/// The properties of [`Notice`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// How serious.
    #[prop_or_default]
    pub kind: NoticeKind,
    /// The gist, in bold.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// The rest.
    #[prop_or_default]
    pub children: Html,
    /// It appears in answer to something: screen readers are told at once.
    #[prop_or_default]
    pub announce: bool,
}

/// A notice.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let role = props.announce.then_some(match props.kind {
        NoticeKind::Error | NoticeKind::Warning => "alert",
        NoticeKind::Info | NoticeKind::Success => "status",
    });
    html! {
        <div class={classes!("notice", props.kind.class())} {role}>
            <Glyph icon={props.kind.icon()} />
            <div class="notice-body">
                if let Some(title) = &props.title {
                    <p class="notice-title">{ title }</p>
                }
                { props.children.clone() }
            </div>
        </div>
    }
}
