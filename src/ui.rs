//! The components of every screen. They know neither consultations nor a word of any language: texts come in as properties.
//!
//! A piece that keeps a state, or acts once it is on the page, is a component: `<Dialog … />`. Every other piece is a plain
//! struct that draws itself, because each component adds some kilobytes to a browser's download: `Notice { kind:
//! NoticeKind::Error, ..Notice::PLAIN }.view(html! { … })`.
//!
//! Fields take an `id`, unique within the widget; hints and errors are wired to them, and [`ErrorSummary`] moves the focus
//! to a field by that id.

mod action_bar;
mod button;
mod check_box;
mod combobox;
mod date_field;
mod dialog;
mod disclosure;
mod empty_state;
mod error_summary;
mod facts;
mod field;
mod focus;
mod folding;
mod icon;
mod notice;
mod old_font;
mod page_head;
mod pages;
mod press;
mod radio_cards;
mod search;
mod select;
mod skeleton;
mod status_tag;
mod table;
mod tabs;
mod text;
mod text_area;
mod text_field;
mod window;
mod written;

pub use self::action_bar::ActionBar;
pub use self::button::{Button, ButtonKind};
pub use self::check_box::CheckBox;
pub use self::combobox::{Combobox, ComboboxOption};
pub use self::date_field::DateField;
pub use self::dialog::{Dialog, DialogActions};
pub use self::disclosure::Disclosure;
pub use self::empty_state::EmptyState;
pub use self::error_summary::{ErrorSummary, Problem};
pub use self::facts::{Fact, Facts};
pub use self::field::{Field, Width};
pub use self::focus::{bring_into_view, clear_of_bars, focus_by_id, has_modifier};
pub use self::folding::Folding;
pub use self::icon::Icon;
pub use self::notice::{Notice, NoticeKind};
pub use self::page_head::PageHead;
pub use self::pages::{PageWords, Pages, WHOLE};
pub use self::press::{on_leave, on_press};
pub use self::radio_cards::{RadioCard, RadioCards};
pub use self::search::{Query, contains_words, fold};
pub use self::select::{Choice, Select};
pub use self::skeleton::Skeleton;
pub use self::status_tag::{StatusTag, Tone};
pub use self::table::{Align, Column, Row, Table};
pub use self::tabs::{Tab, Tabs};
pub use self::text::tidy;
pub use self::text_area::{FieldWords, Mark, TextArea};
pub use self::text_field::TextField;
pub use self::window::{Piece, Window, use_window};
pub use self::written::{quoting, written};
