#!/usr/bin/env bash
# Dask: a scheduler and two workers, one of which is killed while it works. The other takes over; nothing is lost and nothing comes twice.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
python=
for candidate in ${PYTHON:-python3 /usr/bin/python3}; do
  if "$candidate" -c 'import distributed' 2>/dev/null; then python=$candidate; break; fi
done
[ -n "$python" ] || missing "no python3 here has distributed (Debian: apt install python3-distributed)"
make_corpus 1000

start=$(now)
"$python" "$here/dask_extract.py" "$extract" "$temp" >"$temp/said"
check_equal "$temp/many.jsonl" "$(cat "$temp/said"), $(since "$start")"
