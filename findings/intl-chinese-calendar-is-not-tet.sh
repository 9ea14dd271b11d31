#!/bin/sh
# `Intl.DateTimeFormat` with the calendar `chinese` and the first day of the lunar year, in Node 20.19.0 (ICU 76).
#
# Tết follows the new moon in the time of Viet Nam, so that it differs from the Chinese new year in some years (1985,
# 2007). Surprising is that ICU disagrees with the Chinese calendar too: for 2027 it says 7 February where both calendars
# have 6 February, and for 2030 it says 2 February, which is right for Viet Nam and wrong for China. Its new moons are
# minutes off, which matters where one falls near midnight. The other two are computed by npm `amlich` 0.0.2 (Viet Nam)
# and `lunar-javascript` 1.7.7 (China).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.19.0 amlich@0.0.2 lunar-javascript@1.7.7
cat >look.cjs <<'JAVASCRIPT'
const { convertSolar2Lunar } = require("amlich");
const { Solar } = require("lunar-javascript");

const icu = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
const calendars = {
  "Viet Nam": (year, month, day) => convertSolar2Lunar(day, month, year, 7).slice(0, 2).join("/") === "1/1",
  China: (year, month, day) => {
    const lunar = Solar.fromYmd(year, month, day).getLunar();
    return lunar.getMonth() === 1 && lunar.getDay() === 1;
  },
  Intl: (year, month, day) => icu.format(Date.UTC(year, month - 1, day)) === "1/1",
};

function firstDay(year, begins) {
  for (let time = Date.UTC(year, 0, 15); ; time += 86_400_000) {
    const day = new Date(time);
    if (begins(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())) return day.toISOString().slice(5, 10);
  }
}

console.log(`Node ${process.versions.node}, ICU ${process.versions.icu}`);
const seen = [1985, 2007, 2026, 2027, 2030].map((year) => {
  const days = Object.values(calendars).map((begins) => firstDay(year, begins));
  const line = [year, ...Object.keys(calendars).map((name, index) => `${name} ${days[index]}`)].join("  ");
  console.log(line);
  return line;
});
const expected = [
  "1985  Viet Nam 01-21  China 02-20  Intl 02-20",
  "2007  Viet Nam 02-17  China 02-18  Intl 02-18",
  "2026  Viet Nam 02-17  China 02-17  Intl 02-17",
  "2027  Viet Nam 02-06  China 02-06  Intl 02-07",
  "2030  Viet Nam 02-02  China 02-03  Intl 02-02",
];
if (seen.join() !== expected.join()) {
  console.error("this has changed");
  process.exit(1);
}
JAVASCRIPT
node_modules/.bin/node look.cjs
