#!/bin/sh
# PyPI `holidays` 0.109 and Viet Nam's working days of 2026 and 2025.
#
# The government decided on 25 December 2025 (12729/VPCP-KGVX) that Friday 2 January 2026 is a day off and Saturday
# 10 January 2026 is worked for it. Seen: release 0.109, the newest on 30 November 2026, has the swap of 22 August 2026
# and not that of 10 January; 27 January 2025 is called "29 Tết" although the twelfth lunar month of that year has 29
# days, so that the day is its 28th. A working-day calendar that is made from this package alone counts both wrong.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target "$folder" holidays==0.109
PYTHONPATH="$folder" python3 - <<'PYTHON'
import holidays

calendar = holidays.VN(years=[2025, 2026], language="vi")
print("holidays", holidays.__version__)
friday, saturday, swapped = (calendar.is_working_day(day) for day in ("2026-01-02", "2026-01-10", "2026-08-22"))
name = calendar.get("2025-01-27")
print("2026-01-02 is worked:", friday)
print("2026-01-10 is worked:", saturday)
print("2026-08-22 is worked:", swapped)
print("2025-01-27 is called:", name)
seen = (friday, saturday, swapped) == (True, False, True) and "29 Tết" in (name or "")
raise SystemExit(None if seen else "this has changed")
PYTHON
