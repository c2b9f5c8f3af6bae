#!/usr/bin/env bash
# Measures how long `corpusgen --help`, and `corpusgen validate` of 1,000 texts, take: medians of wall time and of processor time, and their ratio to an
# empty .NET program in the same run. usage: startup.sh [runs]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
runs=${1:-11}

mkdir "$temp/empty" "$temp/corpus"
cat >"$temp/empty/empty.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
XML
echo 'return;' >"$temp/empty/Program.cs"
dotnet build -c Release "$temp/empty" >"$temp/build.log" 2>&1 || { cat "$temp/build.log" >&2; exit 1; }

python3 "$here/make_corpus.py" "$root/seeds/000_dc684d5a7ef49d7d.txt" 1000 |
  python3 -c "
import json, sys
for number, line in enumerate(sys.stdin):
    with open(f'{sys.argv[1]}/{number:04}.txt', 'w', encoding='utf-8') as file:
        file.write(json.loads(line)['text'] + '\n')
" "$temp/corpus"

# The programs take turns, so that other work of the machine affects all alike.
for ((run = 0; run < runs; run++)); do
  /usr/bin/time -q -a -o "$temp/empty.times" -f '%e %U %S' dotnet "$temp/empty/bin/Release/net10.0/empty.dll"
  eval /usr/bin/time -q -a -o "$temp/help.times" -f "'%e %U %S'" $CORPUSGEN --help >/dev/null
  eval /usr/bin/time -q -a -o "$temp/validate.times" -f "'%e %U %S'" $CORPUSGEN validate "$temp/corpus" >/dev/null 2>&1 || true
done

python3 - "$temp" "$runs" <<'PY'
import statistics
import sys

temp, runs = sys.argv[1], sys.argv[2]


def median(name):
    rows = [[float(part) for part in line.split()] for line in open(f"{temp}/{name}.times")]
    return statistics.median(row[0] for row in rows), statistics.median(row[1] + row[2] for row in rows)


empty = median("empty")
for name, words in (("empty", "an empty program"), ("help", "corpusgen --help"), ("validate", "corpusgen validate, 1000 texts")):
    wall, processor = median(name)
    print(f"{words}: {wall:.2f} s, {processor:.2f} s of processor time, {processor / empty[1]:.1f} times an empty program (medians of {runs})")
PY
