//! What the head wants changed.

use consultation::consultation::Consultee;
use yew::prelude::*;

use crate::desk::Desk;
use crate::locale;
use crate::ui::{Notice, NoticeKind};

/// What the head wants changed, on a draft that came back.
pub fn view_remark(consultee: &Consultee, desk: &Desk) -> Html {
    consultee.remark.as_ref().map_or_else(Html::default, |remark| {
        let title = locale::answer::words(desk.locale).remark;
        Notice { kind: NoticeKind::Warning, title: Some(title.into()), ..Notice::PLAIN }
            .view(html! { <p class="written" lang="vi">{ remark.to_string() }</p> })
    })
}
