/**
 * The demo portal: it signs people in, navigates, and hands the widget a token. The widget knows none of this; to the
 * portal it is an element with attributes, events and `getToken`.
 */

import { ENGLISH, VIETNAMESE } from "./words.js";

/** What each role finds in the menu after the home page; the first is where it begins. */
const MENU = {
  officer: ["inbox", "asked", "ask", "oversight"],
  head: ["inbox", "asked", "ask", "oversight"],
  monitor: ["oversight", "inbox", "asked"],
};
/** The portal's home page shows the widget as a card. */
const HOME = "summary";

const widget = document.querySelector("agency-consultation");
const byId = (id) => document.getElementById(id);

for (const { dataset, textContent } of document.querySelectorAll("[data-text]")) {
  VIETNAMESE[dataset.text] = textContent.trim();
}
for (const element of document.querySelectorAll("[data-label]")) {
  VIETNAMESE[element.dataset.label] = element.getAttribute("aria-label");
}

let identities = [];
let person;
let now;
let counts;

// Automated tests and audits look into the widget; officers' pages leave it closed.
widget.toggleAttribute("inspectable", new URLSearchParams(location.search).has("inspectable"));

const signedIn = new Promise((resolve) => {
  widget.getToken = async () => {
    await signedIn;
    const answer = await fetch(`/portal/token?identity=${encodeURIComponent(person.id)}`);
    if (!answer.ok) throw new Error(`no token: ${answer.status}`);
    return answer.text();
  };
  begin(resolve);
});

async function begin(resolve) {
  showTheme();
  const answers = await Promise.all([fetch("/portal/identities"), fetch("/portal/clock")]);
  identities = await answers[0].json();
  person = identities.find(({ id }) => id === sessionStorage.getItem("identity"));
  await takeTime(answers[1]);
  setInterval(async () => takeTime(await fetch("/portal/clock")), 60_000);
  showLocale();
  if (!person) {
    byId("sign-in").hidden = false;
    return;
  }
  showDesk();
  resolve();
}

/* Signing in and out: a portal loads the page anew. */

function signIn(identity) {
  sessionStorage.setItem("identity", identity.id);
  location.assign(location.pathname + location.search);
}

byId("sign-out").addEventListener("click", () => {
  sessionStorage.removeItem("identity");
  location.assign(location.pathname + location.search);
});

function showIdentities() {
  const groups = Map.groupBy
    ? Map.groupBy(identities, ({ agency }) => agency)
    : identities.reduce((all, each) => all.set(each.agency, [...(all.get(each.agency) ?? []), each]), new Map());
  byId("identities").replaceChildren(
    ...[...groups.values()].map((group) => {
      const section = document.createElement("section");
      const heading = document.createElement("h2");
      heading.textContent = inLocale(group[0].agency_name);
      section.append(heading, ...group.map(identityButton));
      return section;
    }),
  );
}

function identityButton(identity) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.identity = identity.id;
  button.textContent = inLocale(identity.name);
  button.addEventListener("click", () => signIn(identity));
  return button;
}

/* Navigation: the address after # and the widget's attributes say the same. */

function showDesk() {
  document.querySelector(".menu").hidden = false;
  byId("person").hidden = false;
  byId("sign-out").hidden = false;
  byId("desk").hidden = false;
  goToAddress();
  addEventListener("hashchange", goToAddress);
  new MutationObserver(showMenu).observe(widget, { attributeFilter: ["view"] });
}

function goToAddress() {
  const [view, consultation] = location.hash.slice(1).split("/");
  widget.consultation = consultation || null;
  widget.view = view && view !== "content" ? view : MENU[person.role][0];
  showMenu();
}

widget.addEventListener("consultation-navigated", ({ detail }) => {
  const address = [detail.view, detail.consultation].filter(Boolean).join("/");
  history.pushState(null, "", `#${address}`);
});

widget.addEventListener("consultation-counts", ({ detail }) => {
  counts = detail;
  showMenu();
});

function showMenu() {
  if (!person) return;
  byId("menu").replaceChildren(
    ...[HOME, ...MENU[person.role]].map((view) => {
      const link = document.createElement("a");
      link.href = `#${view}`;
      link.textContent = text(view);
      if (widget.view === view) link.setAttribute("aria-current", "page");
      const waiting = counts ? waitingIn(view) : 0;
      if (waiting > 0) link.append(badge(waiting));
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
}

function waitingIn(view) {
  if (view === "inbox") return counts.toAnswer + counts.toSign;
  return view === "asked" ? counts.toSettle : 0;
}

function badge(number) {
  const made = document.createElement("span");
  made.className = "badge";
  made.textContent = number;
  return made;
}

/* Language and theme. */

byId("locale").addEventListener("click", () => {
  localStorage.setItem("locale", locale() === "vi" ? "en" : "vi");
  showLocale();
  showTheme();
});

byId("theme").addEventListener("click", () => {
  localStorage.setItem("theme", theme() === "light" ? "dark" : "light");
  showTheme();
});

function locale() {
  return localStorage.getItem("locale") === "en" ? "en" : "vi";
}

function theme() {
  return localStorage.getItem("theme") === "dark" ? "dark" : "light";
}

function inLocale(name) {
  return name[locale()] ?? name.vi;
}

function text(key) {
  return (locale() === "en" ? ENGLISH : VIETNAMESE)[key];
}

function showLocale() {
  document.documentElement.lang = locale();
  widget.locale = locale();
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
  document.title = text("title");
  byId("locale").textContent = locale() === "vi" ? "English" : "Tiếng Việt";
  byId("locale").lang = locale() === "vi" ? "en" : "vi";
  byId("person").textContent = person ? inLocale(person.name) : "";
  showIdentities();
  showMenu();
  showTime();
}

function showTheme() {
  document.documentElement.dataset.theme = theme();
  widget.theme = theme();
  byId("theme").textContent = text(theme() === "light" ? "dark" : "light");
}

/* The server's time, and the control that moves it forward. */

async function takeTime(answer) {
  if (!answer.ok) return false;
  now = new Date((await answer.json()).now);
  showTime();
  return true;
}

function showTime() {
  if (!now) return;
  const write = (options) =>
    new Intl.DateTimeFormat(locale() === "vi" ? "vi-VN" : "en-GB", {
      timeZone: "Asia/Ho_Chi_Minh",
      ...options,
    }).format(now);
  const day = write({ weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" });
  byId("today").textContent = day;
  byId("today").dateTime = now.toISOString();
  byId("now").textContent = `${write({ hour: "2-digit", minute: "2-digit" })}, ${day}`;
}

async function setClock(setting) {
  const moved = await takeTime(
    await fetch("/portal/clock", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(setting),
    }),
  );
  byId("clock-error").textContent = moved ? "" : text("clockFailed");
  if (moved && person) widget.refresh();
}

for (const button of document.querySelectorAll("[data-working-days]")) {
  button.addEventListener("click", () => setClock({ advance_working_days: Number(button.dataset.workingDays) }));
}

byId("clock-form").addEventListener("submit", (event) => {
  event.preventDefault();
  setClock({ advance_to: `${byId("clock-to").value}:00+07:00` });
});
