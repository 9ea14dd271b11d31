/** What stands in for the widget before it is there, and where it cannot be. */

/** The code of an instance that ended in the middle of its work. */
export const CRASHED = "crashed";

export const WORDS = {
  vi: {
    loading: "Đang tải ứng dụng lấy ý kiến",
    failed: "Chưa mở được ứng dụng lấy ý kiến.",
    advice: "Vui lòng thử lại. Nếu vẫn không được, hãy báo quản trị hệ thống mã lỗi:",
    again: "Thử lại",
    crashed: "Ứng dụng lấy ý kiến đã dừng do lỗi.",
    kept: "Nội dung đang soạn vẫn được lưu trên máy này. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
    lost: "Trang này không lưu bản nháp: nội dung chưa gửi đã mất. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
    restart: "Mở lại",
    details: "Chi tiết lỗi",
    copy: "Sao chép chi tiết",
    copied: "Đã sao chép",
  },
  en: {
    loading: "Loading consultations",
    failed: "Consultations could not be opened.",
    advice: "Please try again. If it still fails, give your administrator this code:",
    again: "Try again",
    crashed: "Consultations stopped because of an error.",
    kept: "What you were writing is kept on this computer. Please open it again. If it stops again, send the details to your administrator, code:",
    lost: "This page keeps no drafts: what was not sent is gone. Please open it again. If it stops again, send the details to your administrator, code:",
    restart: "Open again",
    details: "Details of the error",
    copy: "Copy details",
    copied: "Copied",
  },
};

export function skeleton() {
  const cover = element("div", "cover", undefined, "cover");
  const shape = element("div", "cover-skeleton");
  shape.setAttribute("role", "status");
  shape.append(element("span", "visually-hidden", "loading"));
  for (let line = 0; line < 6; line += 1) shape.append(element("span", "skeleton-line"));
  cover.append(shape);
  return cover;
}

/** The module could not be started. What the page put inside the element stands below. */
export function failure(code, again) {
  const cover = element("div", "cover", undefined, "cover");
  const told = [advice("advice", code), button("again", "button-secondary", again)];
  cover.append(notice("failed", told), document.createElement("slot"));
  return cover;
}

/** The instance crashed in the middle of the officer's work. */
export function crash(told, details, restart, say) {
  const cover = element("div", "cover", undefined, "cover");
  const log = element("details");
  const lines = element("pre", "cover-details");
  lines.textContent = details;
  // What scrolls by itself has to be reached by the keyboard.
  lines.tabIndex = 0;
  log.append(element("summary", "", "details"), lines);
  const copy = button("copy", "button-secondary", async () => {
    log.open = true;
    getSelection().selectAllChildren(lines);
    // A page that is not served securely has no clipboard: the officer copies what is selected.
    await navigator.clipboard?.writeText(details);
    if (!navigator.clipboard) return;
    copy.dataset.word = "copied";
    say();
  });
  const actions = element("div", "cover-actions");
  actions.append(button("restart", "button-primary", restart), copy);
  cover.append(notice("crashed", [advice(told, CRASHED), actions, log]));
  return cover;
}

function notice(title, content) {
  const notice = element("div", "notice notice-error", undefined, "notice");
  notice.setAttribute("role", "alert");
  const body = element("div", "notice-body");
  body.append(element("p", "notice-title", title), ...content);
  notice.append(body);
  return notice;
}

function advice(word, code) {
  const advice = element("p");
  const quoted = element("code");
  quoted.textContent = code;
  advice.append(element("span", "", word), " ", quoted);
  return advice;
}

function button(word, look, press) {
  const button = element("button", `button ${look}`, word, "button");
  button.type = "button";
  button.addEventListener("click", press);
  return button;
}

/** An element that says this one of the words: see `#wordCover`. */
function element(tag, classes, word, part) {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  if (part) made.part = part;
  if (word) made.dataset.word = word;
  return made;
}
