//! The pieces in a real browser: what a keyboard, a screen reader and a clumsy paste find.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../office/patience.rs"]
mod patience;
mod place;
mod samples;

use place::Place;
use samples::{Busy, Choosing, Dating, Opening, Refused, Searching, Sorted, Writing};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use agency_consultation::locale::Locale;
use agency_consultation::locale::collation::Collation;
use agency_consultation::ui::{contains_words, fold, tidy};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn tidy_composes_letters_and_drops_control_characters() {
    assert_eq!(tidy("y\u{301} kie\u{302}\u{301}n"), "ý kiến");
    assert_eq!(tidy("một\u{b}hai\r\nba\u{7}\t."), "một\nhai\nba\t.");
}

#[wasm_bindgen_test]
fn searching_needs_no_tone_marks_and_no_whole_words() {
    let text = fold("Sở Tư pháp – Đăng ký hộ tịch · HS-2026-118");
    for query in
        ["so tu", "tu phap", "dang ky", "ho tic", "phap, dang ky", "hs-2026-118", "2026/118"]
    {
        assert!(contains_words(&text, query), "{query}");
    }
    assert!(!contains_words(&text, "phap che"));
}

#[wasm_bindgen_test]
async fn what_is_typed_is_tidied_at_once_and_shown_so_when_the_field_is_left() {
    let place = Place::showing::<Writing>().await;
    let typed = "y\u{301}\u{b}kie\u{302}\u{301}n";
    place.focus("#reasons");

    place.paste("#reasons", typed);

    patience::until(|| place.text("output") == "ý\nkiến").await;
    assert_eq!(place.value("#reasons"), typed, "an input method counts on what it wrote");
    place.leave("#reasons");
    patience::until(|| place.value("#reasons") == "ý\nkiến").await;
}

#[wasm_bindgen_test]
async fn text_in_the_code_of_an_old_font_is_told() {
    let place = Place::showing::<Writing>().await;

    place.paste("#reasons", "Thống nhất với dự thảo.");
    patience::until(|| place.text("output") == "Thống nhất với dự thảo.").await;
    assert_eq!(place.count(".field-caution"), 0);
    place.paste("#reasons", "Thèng nhÊt víi dù th¶o vµ møc 9,6 tû");

    patience::until(|| place.count(".field-caution") == 1).await;
    let told = place.find(".field-caution").id();
    let described = place.find("#reasons").get_attribute("aria-describedby").unwrap();
    assert!(described.split(' ').any(|id| id == told), "{described}");
}

#[wasm_bindgen_test]
async fn a_text_area_grows_with_its_text_and_underlines_words() {
    let place = Place::showing::<Writing>().await;
    let before = place.find("#reasons").client_height();

    place.paste("#reasons", "Cơ bản\n\n\n\n\n\n\n\nthống nhất");

    patience::until(|| place.find("#reasons").client_height() > before).await;
    assert_eq!(place.text("mark"), "Cơ bản");
}

#[wasm_bindgen_test]
async fn a_field_is_described_by_its_hint_and_its_error() {
    let place = Place::showing::<Refused>().await;
    let field = place.find("#subject");

    let described = field.get_attribute("aria-describedby").unwrap();
    let said: Vec<_> = described.split(' ').map(|id| place.text(&format!("#{id}"))).collect();

    assert_eq!(said, ["Ghi đúng như trên văn bản.", "Chưa có trích yếu."]);
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn a_list_of_problems_takes_the_focus_and_leads_to_the_field() {
    let place = Place::showing::<Refused>().await;
    patience::until(|| place.focused_class() == "error-summary").await;

    place.click(".error-summary button");

    assert_eq!(place.focused_id(), "subject");
}

#[wasm_bindgen_test]
async fn a_search_works_by_keyboard() {
    let place = Place::showing::<Searching>().await;

    place.paste("#agency", "so");
    patience::until(|| place.count("[role=option]") == 3).await;
    place.press("#agency", "ArrowDown").await;
    let active = place.find("#agency").get_attribute("aria-activedescendant").unwrap();
    assert!(place.text(&format!("#{active}")).starts_with("Sở Tài chính"));
    place.press("#agency", "Enter").await;

    patience::until(|| place.text("output") == "so-tai-chinh").await;
    assert_eq!(place.find("#agency").get_attribute("aria-expanded").as_deref(), Some("false"));
    assert_eq!(place.value("#agency"), "");
}

#[wasm_bindgen_test]
async fn a_search_without_result_says_so() {
    let place = Place::showing::<Searching>().await;

    place.paste("#agency", "kho bac");

    patience::until(|| place.text("[role=listbox]") == "Không có cơ quan phù hợp.").await;
}

#[wasm_bindgen_test]
async fn a_closed_dialog_gives_the_focus_back() {
    let place = Place::showing::<Opening>().await;
    place.focus("#open");
    place.click("#open");
    patience::until(|| place.count("dialog[open]") == 1).await;
    assert_ne!(place.focused_id(), "open");

    place.cancel("dialog");

    patience::until(|| place.count("dialog") == 0).await;
    assert_eq!(place.focused_id(), "open");
}

#[wasm_bindgen_test]
async fn tabs_move_by_arrow_keys() {
    let place = Place::showing::<Sorted>().await;

    place.press("#lists-tab-answer", "ArrowRight").await;

    patience::until(|| place.text("[role=tabpanel]") == "sign").await;
    assert_eq!(place.focused_id(), "lists-tab-sign");
    assert_eq!(place.find("#lists-tab-answer").get_attribute("tabindex").as_deref(), Some("-1"));
}

#[wasm_bindgen_test]
async fn one_card_is_chosen() {
    let place = Place::showing::<Choosing>().await;
    assert_eq!(place.count("input:checked"), 0);

    place.click("input[value=disagree]");

    patience::until(|| place.text("output") == "disagree").await;
    assert_eq!(place.count(".radio-card-chosen"), 1);
}

#[wasm_bindgen_test]
async fn a_date_is_taken_once_it_is_one() {
    let place = Place::showing::<Dating>().await;

    place.paste("#due", "2/12/20");
    patience::until(|| place.text("output") == "none").await;
    place.paste("#due", "2/12/2026");

    patience::until(|| place.text("output") == "2026-12-02").await;
}

#[wasm_bindgen_test]
async fn a_date_is_judged_when_the_field_is_left() {
    let place = Place::showing::<Dating>().await;

    place.paste("#due", "32/13/2026");
    patience::until(|| place.text("output") == "none").await;
    assert_eq!(place.count("#due-error"), 0);
    place.find("#due").focus().unwrap();
    place.find("#due").blur().unwrap();

    patience::until(|| place.count("#due-error") == 1).await;
    assert_eq!(place.text("#due-error"), "Không có ngày này.");
}

#[wasm_bindgen_test]
async fn a_short_year_is_read_when_the_field_is_left() {
    let place = Place::showing::<Dating>().await;

    place.paste("#due", "2/12/26");
    patience::until(|| place.text("output") == "none").await;
    place.find("#due").focus().unwrap();
    place.find("#due").blur().unwrap();

    patience::until(|| place.text("output") == "2026-12-02").await;
    assert_eq!(place.value("#due"), "02/12/2026");
    assert_eq!(place.count("#due-error"), 0);
}

#[wasm_bindgen_test]
fn names_stand_as_vietnamese_orders_them() {
    let names = [
        "Ủy ban Dân tộc",
        "Sở Nông nghiệp và Môi trường",
        "Sở Ơn",
        "Sở Nội vụ",
        "Sở Oanh",
        "Sở Đất đai",
        "Sở Ôn hòa",
        "Văn phòng UBND tỉnh",
        "Sở Du lịch",
    ];
    let sorted = Collation::of(Locale::Vi).sorted(names.to_vec(), |name| name);
    let expected = [
        "Sở Du lịch",
        "Sở Đất đai",
        "Sở Nội vụ",
        "Sở Nông nghiệp và Môi trường",
        "Sở Oanh",
        "Sở Ôn hòa",
        "Sở Ơn",
        "Ủy ban Dân tộc",
        "Văn phòng UBND tỉnh",
    ];
    assert_eq!(sorted, expected);
}

#[wasm_bindgen_test]
async fn a_busy_button_takes_no_second_press() {
    let place = Place::showing::<Busy>().await;

    place.click("button");
    patience::until(|| place.text("output") == "1").await;
    place.click("button");
    place.next_task().await;

    assert_eq!(place.text("output"), "1");
}
