//! Lists of ten thousand lines in a real browser: what is drawn of them, and how each line is reached.

#![cfg(target_arch = "wasm32")]

mod list;
#[path = "../office/office.rs"]
#[allow(dead_code, reason = "what other tests do in an office, these need not do")]
mod office;

use agency_consultation::route::Route;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use self::list::List;
use self::office::Office;

wasm_bindgen_test_configure!(run_in_browser);

const ROWS: u32 = 10_000;
/// What is drawn on a screen and around it is less; what ten thousand lines are is more than a hundred thousand.
const FEW: u32 = 2_500;
const CONSULTEE: &str = "so-tu-phap.chuyen-vien";
const ASKER: &str = "so-noi-vu.chuyen-vien";

async fn inbox() -> List {
    let office = Office::with_a_request().await.with_rows(ROWS);
    List::of(office.inbox_of(CONSULTEE), "inbox").await
}

async fn asked() -> List {
    let office = Office::with_a_request().await.with_rows(ROWS);
    List::of(office.screen_of(ASKER, Route::Asked), "asked").await
}

/// The same of both lists, one after the other: their ids are unique.
async fn each(check: impl AsyncFn(List)) {
    check(inbox().await).await;
    check(asked().await).await;
}

#[wasm_bindgen_test]
async fn only_what_is_seen_is_drawn() {
    each(async |list| assert!(list.elements() < FEW, "{}", list.elements())).await;
}

#[wasm_bindgen_test]
async fn a_screen_reader_hears_how_many_lines_there_are() {
    let list = inbox().await;
    list.screen.reads("[role=tab]", "10000").await;
    // A third is overdue, and has a group of its own.
    assert_eq!(list.place_of("Việc số 3"), ["1", "3333"]);
    drop(list);
    assert_eq!(asked().await.place_of("Việc số 1"), ["1", "10000"]);
}

#[wasm_bindgen_test]
async fn a_short_list_is_drawn_whole_without_a_word_of_it() {
    let office = Office::with_a_request().await.with_rows(100);
    let list = List::of(office.inbox_of(CONSULTEE), "inbox").await;
    assert_eq!(list.lines().len(), 100);
    for of_long_lists in [".window-gap", "[aria-setsize]", "#inbox-pages"] {
        assert!(list.screen.now(of_long_lists).is_none(), "{of_long_lists}");
    }
}

#[wasm_bindgen_test]
async fn scrolling_draws_what_comes_to_be_seen() {
    each(async |list| {
        for part in [0.5, 1.0, 0.1, 0.0] {
            list.scrolls_to(part).await;
            assert!(list.elements() < FEW, "{}", list.elements());
        }
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_last_lines_are_at_the_end() {
    let list = asked().await;
    list.scrolls_to(1.0).await;
    list.screen.reads("[aria-posinset='10000']", "Việc số").await;
}

#[wasm_bindgen_test]
async fn the_arrow_keys_lead_beyond_what_is_drawn() {
    each(async |list| {
        list.focuses_first();
        let drawn = list.lines().len();
        for line in 1..drawn + 10 {
            list.screen.key("ArrowDown");
            list.focus_comes_to(line).await;
        }
        list.screen.key("End");
        list.focus_comes_to(9_999).await;
        list.screen.key("ArrowUp");
        list.focus_comes_to(9_998).await;
        list.is_drawn_where_it_is_seen().await;
        list.screen.key("Home");
        list.focus_comes_to(0).await;
        assert!(list.elements() < FEW, "{}", list.elements());
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_line_that_has_the_focus_keeps_it_out_of_sight() {
    each(async |list| {
        list.focuses_first();
        list.scrolls_to(0.7).await;
        list.focus_comes_to(0).await;
        list.screen.key("ArrowDown");
        list.focus_comes_to(1).await;
        list.is_drawn_where_it_is_seen().await;
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_tab_key_leads_to_one_line_wherever_the_list_is() {
    each(async |list| {
        list.scrolls_to(0.7).await;
        assert_eq!(list.reached(), [0]);
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_line_is_found_and_the_texts_of_all_are_folded_once() {
    each(async |list| {
        let search = format!("#{}-search", list.name);
        let before = list::calls_of_normalize();
        list.screen.types(&search, "viec so 9").await;
        list.until_lines(|lines| lines[0].contains("Việc số 9")).await;
        let between = list::calls_of_normalize();
        list.screen.types(&search, "viec so 9998").await;
        list.until_lines(|lines| lines.len() == 1 && lines[0].contains("Việc số 9998")).await;
        let calls = [between - before, list::calls_of_normalize() - between];
        // Slices of the list; then only the query and what the field shows.
        assert!(calls[0] < 200 && calls[1] < 10, "{calls:?}");
    })
    .await;
}

#[wasm_bindgen_test]
async fn whoever_wants_pages_has_them_for_the_session() {
    let list = asked().await;
    list.screen.clicks("#asked-pages").await;
    list.screen.reads(".window-pages", "Trang 1/200").await;
    assert_eq!(list.lines().len(), 50);
    assert!(list.screen.now(".window-gap").is_none());

    list.screen.presses("Trang sau").await;
    list.focus_comes_to(50).await;
    list.screen.reads(".window-pages", "Trang 2/200").await;
    list.screen.key("ArrowUp");
    list.focus_comes_to(49).await;
    list.screen.reads(".window-pages", "Trang 1/200").await;
    list.screen.key("End");
    list.focus_comes_to(9_999).await;
    list.screen.reads(".window-pages", "Trang 200/200").await;
    assert_eq!(list.lines().len(), 50);
    drop(list);

    let list = inbox().await;
    list.screen.reads(".window-pages", "Trang 1/200").await;
    assert_eq!(list.lines().len(), 50);
    list.screen.clicks("#inbox-pages").await;
    list.screen.misses(".window-pages").await;
    list.screen.finds(".window-gap").await;
}
