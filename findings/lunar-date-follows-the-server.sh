#!/bin/sh
# npm `vietnamese-lunar-calendar` 0.0.6 takes year, month and day, and still depends on the time zone of the machine.
#
# The first day of the lunar year 2024 is 10 February. Seen: with TZ=Asia/Ho_Chi_Minh the package says so; with TZ=UTC,
# the usual setting of a server, the same three numbers give the second day, and 9 February the first. Holidays that a
# service derives from it are a day early, and its tests pass on a developer's machine in Viet Nam.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund vietnamese-lunar-calendar@0.0.6
look() {
  TZ=$1 node -e '
    const { LunarDate } = require("vietnamese-lunar-calendar");
    const dates = [9, 10].map((day) => new LunarDate(2024, 2, day));
    console.log(dates.map(({ year, month, date }) => `${date}/${month}/${year}`).join(" "));
  '
}
home=$(look Asia/Ho_Chi_Minh)
server=$(look UTC)
echo "9 and 10 February 2024 with TZ=Asia/Ho_Chi_Minh: $home"
echo "9 and 10 February 2024 with TZ=UTC:              $server"
if [ "$home" != "30/12/2023 1/1/2024" ] || [ "$server" != "1/1/2024 2/1/2024" ]; then
  echo "this has changed" >&2
  exit 1
fi
