#!/usr/bin/env bash
# The tables of `corpusgen extract --format parquet`, read by DuckDB and by hyparquet, which share no code with the writer or with each other, have what
# JSON Lines have. Prints the time of both formats: medians. usage: parquet.sh [documents] [runs]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need node npm
(cd "$temp" && npm init -y >npm.log 2>&1 && npm install @duckdb/node-api@1.4.4-r.1 hyparquet@1.33.0 hyparquet-compressors@1.1.1 >>npm.log 2>&1) ||
  missing "npm cannot install the readers"
python3 "$here/make_corpus.py" "$root/seeds/000_dc684d5a7ef49d7d.txt" "${1:-5000}" >"$temp/corpus.jsonl"
# A line that is no text has a row too.
echo 'no JSON' >>"$temp/corpus.jsonl"
runs=${2:-5}
for ((run = 0; run < runs; run++)); do
  eval /usr/bin/time -q -a -o "$temp/jsonl.times" -f "'%e %U %S %M'" $CORPUSGEN extract --input jsonl "$temp/corpus.jsonl" >"$temp/answers.jsonl" 2>"$temp/errors" || true
  eval /usr/bin/time -q -a -o "$temp/parquet.times" -f "'%e %U %S %M'" $CORPUSGEN extract --input jsonl --format parquet -o "$temp/tables" "$temp/corpus.jsonl" 2>"$temp/errors" || true
done
cp "$here/parquet.mjs" "$temp/parquet.mjs"
node "$temp/parquet.mjs" "$temp"
python3 - "$temp" "$runs" <<'PY'
import os, statistics, sys
work, runs = sys.argv[1:]
size = os.path.getsize(f"{work}/corpus.jsonl") / 1e6
busy = {}
for name in ("jsonl", "parquet"):
    rows = [[float(number) for number in line.split()] for line in open(f"{work}/{name}.times")]
    wall, busy[name] = statistics.median(row[0] for row in rows), statistics.median(row[1] + row[2] for row in rows)
    print(f"{name:<8} {wall:6.2f} s, {busy[name]:6.2f} s of processor time, {size / busy[name]:5.1f} MB/s a core, {max(row[3] for row in rows) / 1024:.0f} MB; {size:.1f} MB, medians of {runs}")
print(f"parquet has {busy['jsonl'] / busy['parquet']:.0%} of the speed of jsonl")
PY
