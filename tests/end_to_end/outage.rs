//! What may go wrong between the officer and the service while a reply is written and sent: nothing is lost, nothing is
//! sent twice.

use crate::browser::Browser;
use crate::extension::{SUBJECT, opens, sent};
use crate::person::Person;
use crate::system::System;
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

const REASON: &str = "Khoản 2 Điều 5 chưa nêu nguồn kinh phí thực hiện từ năm 2027.";
/// The widget gives the service half a minute to answer an act.
const ANSWER_PATIENCE: Duration = Duration::from_mins(1);
/// How long the service is gone: long enough for every patience in between to end.
const GONE: Duration = Duration::from_mins(1);

/// The call arrives; that it was stored does not reach the officer.
#[tokio::test(flavor = "multi_thread")]
async fn a_reply_sent_to_a_service_that_hangs_for_a_minute_is_stored_once() -> Result<()> {
    let id = "0193f5e0-0000-7000-8000-00000000000d";
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let finance = is_asked(&browser, &system, id).await?;

    let gone = Instant::now();
    system.freeze()?;
    sends_in_vain(&finance, "Trình ký").await?;
    finance.pictures("outage").await?;
    sleep_until(gone + GONE).await;
    system.thaw()?;
    sends_again(&finance, &system, id).await?;
    browser.close().await
}

/// The call is refused, as often as the officer tries.
#[tokio::test(flavor = "multi_thread")]
async fn a_reply_sent_to_a_service_that_ended_for_a_minute_is_stored_once() -> Result<()> {
    let id = "0193f5e0-0000-7000-8000-000000000010";
    let mut system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let finance = is_asked(&browser, &system, id).await?;

    let gone = Instant::now();
    system.end()?;
    sends_in_vain(&finance, "Trình ký").await?;
    sends_in_vain(&finance, "Gửi lại").await?;
    sleep_until(gone + GONE).await;
    sends_in_vain(&finance, "Gửi lại").await?;
    system.start_again().await?;
    sends_again(&finance, &system, id).await?;
    browser.close().await
}

async fn is_asked<'a>(browser: &'a Browser, system: &System, id: &str) -> Result<Person<'a>> {
    sent(system, id).await?;
    let finance = Person::sign_in(browser, system, "so-tai-chinh.chuyen-vien").await?;
    writes(&finance).await?;
    Ok(finance)
}

/// The officer is told, and keeps what was written.
async fn sends_in_vain(finance: &Person<'_>, button: &str) -> Result<()> {
    finance.clicks("button", button).await?;
    finance.reads_within(ANSWER_PATIENCE, "Chưa kết nối được với máy chủ").await?;
    finance.sees("button", "Gửi lại").await?;
    ensure!(written(finance).await? == REASON, "what was written stands there");
    Ok(())
}

async fn sends_again(finance: &Person<'_>, system: &System, id: &str) -> Result<()> {
    finance.clicks("button", "Gửi lại").await?;
    finance.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await?;
    let seen = system.sees("so-tai-chinh.chuyen-vien", id).await?;
    let submitted = |recorded: &&Value| recorded["event"]["event"] == "answer-submitted";
    let history = seen["history"].as_array().map(Vec::as_slice).unwrap_or_default();
    ensure!(history.iter().filter(submitted).count() == 1, "it is stored once: {history:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_expires_while_the_officer_writes_is_renewed() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, "0193f5e0-0000-7000-8000-00000000000e").await?;
    let browser = Browser::start(1280, 1000).await?;
    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    writes(&finance).await?;

    browser.driver.execute(EXPIRE, vec![]).await?;
    finance.clicks("button", "Trình ký").await?;

    finance.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await?;
    let asked = browser.driver.execute("return window.tokensAsked", vec![]).await?;
    ensure!(*asked.json() == json!(1), "the page was asked for a new token: {:?}", asked.json());
    browser.close().await
}

/// The head signs in, in another tab of the same browser, while the officer writes.
#[tokio::test(flavor = "multi_thread")]
async fn what_one_officer_wrote_is_not_sent_in_the_name_of_another() -> Result<()> {
    let id = "0193f5e0-0000-7000-8000-000000000011";
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, id).await?;
    let browser = Browser::start(1280, 1000).await?;
    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    writes(&finance).await?;

    browser.driver.execute(EXPIRE, vec![]).await?;
    browser.driver.execute(SOMEBODY_ELSE, vec![json!("so-tai-chinh.giam-doc")]).await?;
    finance.clicks("button", "Trình ký").await?;

    finance.reads_of("Người đăng nhập đã thay đổi").await?;
    finance.pictures("other-officer").await?;
    ensure!(written(&finance).await? == REASON, "what was written stands there");
    let seen = system.sees("so-tai-chinh.chuyen-vien", id).await?;
    let history = seen["history"].to_string();
    ensure!(!history.contains("answer-submitted"), "nothing was sent: {history}");
    browser.close().await
}

/// From now on the page gives the token of this officer.
const SOMEBODY_ELSE: &str = "
const [officer] = arguments;
document.querySelector('agency-consultation').getToken = async () =>
  (await fetch(`/portal/token?identity=${officer}`)).text();
";

/// The next call goes out with a token that the service does not take any more.
const EXPIRE: &str = "
const widget = document.querySelector('agency-consultation');
const { fetch } = window;
const { getToken } = widget;
window.tokensAsked = 0;
widget.getToken = () => {
  window.tokensAsked += 1;
  return getToken();
};
window.fetch = (url, init) => {
  if (init?.method !== 'POST') return fetch(url, init);
  window.fetch = fetch;
  const headers = { ...init.headers, Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.AAAA' };
  return fetch(url, { ...init, headers });
};
";

/// What is given to one person in a minute is used up by the time the officer sends.
#[tokio::test(flavor = "multi_thread")]
async fn a_reply_for_which_the_service_has_no_more_room_is_sent_later() -> Result<()> {
    let id = "0193f5e0-0000-7000-8000-000000000012";
    let settings = ["--writes-per-minute", "2"];
    let system = System::start_for("2026-11-23T08:30:00+07:00", &settings).await?;
    let browser = Browser::start(1280, 1000).await?;
    let finance = is_asked(&browser, &system, id).await?;
    finance.runs(USE_UP).await?;
    let used_up = Instant::now();

    finance.clicks("button", "Trình ký").await?;
    finance.reads_of("Tạm thời chưa nhận thêm yêu cầu").await?;
    finance.pictures("too-much").await?;
    ensure!(written(&finance).await? == REASON, "what was written stands there");
    sleep_until(used_up + HALF_A_MINUTE).await;
    sends_again(&finance, &system, id).await?;
    browser.close().await
}

/// After how long one of two calls of a minute is given again.
const HALF_A_MINUTE: Duration = Duration::from_secs(31);

/// Calls that bring nothing count too.
const USE_UP: &str = "
return (async () => {
  const headers = { Authorization: `Bearer ${await widget.getToken()}` };
  for (let call = 0; call < 4; call += 1) await fetch('/api/documents', { method: 'POST', headers });
})();
";

/// The portal knows somebody whom the register does not let act any more.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_whom_the_register_lists_as_inactive_is_told_what_to_do() -> Result<()> {
    let sample = include_str!("../../data/agencies-sample.json");
    let mut register: Value = serde_json::from_str(sample)?;
    register["officers"] = json!([{
        "id": "so-tai-chinh.da-nghi", "agency": "so-tai-chinh", "role": "officer", "inactive": true,
        "name": { "vi": "Chuyên viên đã nghỉ hưu", "en": "Retired officer" }
    }]);
    let file = std::env::temp_dir().join(format!("register-{}.json", std::process::id()));
    std::fs::write(&file, register.to_string())?;
    let settings = ["--register", file.to_str().unwrap_or_default()];
    let system = System::start_for("2026-11-23T08:30:00+07:00", &settings).await?;
    std::fs::remove_file(&file)?;

    let browser = Browser::start(1280, 1000).await?;
    let portal = format!("{}/?inspectable", system.address);
    let retired = Person::visits(&browser, &portal).await?;
    retired.clicks_on_the_page("[data-identity='so-tai-chinh.da-nghi']").await?;
    retired.reads_of("Tài khoản chưa khớp với danh mục cơ quan").await?;
    retired.reads_of("listed-inactive").await?;
    retired.pictures("listed-inactive").await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_without_room_says_that_the_draft_is_not_kept() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    sent(&system, "0193f5e0-0000-7000-8000-00000000000f").await?;
    let browser = Browser::start(1280, 1000).await?;
    let finance = Person::sign_in(&browser, &system, "so-tai-chinh.chuyen-vien").await?;
    let quota = json!({ "origin": system.address, "quotaSize": 1 });
    browser.driver.cdp().send_raw("Storage.overrideQuotaForOrigin", quota).await?;

    opens(&finance).await?;
    finance.clicks("button", "Trả lời").await?;
    finance.clicks_in("Câu 1", "radio", "Không thống nhất").await?;
    finance.fills_in("Câu 1", "Lý do, nội dung ý kiến", REASON).await?;
    finance.reads_of("Bộ nhớ của trình duyệt đã đầy").await?;
    finance.pictures("draft-not-kept").await?;
    finance.clicks("button", "Trình ký").await?;
    finance.reads_of("Đã trình ký, đang chờ lãnh đạo cơ quan").await?;
    browser.close().await
}

/// The pause after which a draft is kept anyway has not passed.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_last_is_kept_when_the_page_is_left_at_once() -> Result<()> {
    let system = System::start("2026-11-23T08:30:00+07:00").await?;
    let browser = Browser::start(1280, 1000).await?;
    let officer = Person::sign_in(&browser, &system, "so-noi-vu.chuyen-vien").await?;
    officer.goes_to("ask").await?;
    officer.fills("Trích yếu", SUBJECT).await?;
    officer.reloads().await?;
    officer.reads_of("Đã khôi phục bản nháp").await?;
    let field = officer.sees("textbox", "Trích yếu").await?;
    ensure!(field.prop("value").await?.as_deref() == Some(SUBJECT), "all of it is kept");
    browser.close().await
}

async fn writes(officer: &Person<'_>) -> Result<()> {
    opens(officer).await?;
    officer.clicks("button", "Trả lời").await?;
    officer.clicks_in("Câu 1", "radio", "Không thống nhất").await?;
    officer.fills_in("Câu 1", "Lý do, nội dung ý kiến", REASON).await
}

async fn written(officer: &Person<'_>) -> Result<String> {
    officer.reads_of(SUBJECT).await?;
    let field = officer.sees_in("Câu 1", "textbox", "Lý do, nội dung ý kiến").await?;
    Ok(field.prop("value").await?.unwrap_or_default())
}
