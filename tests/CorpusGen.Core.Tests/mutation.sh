#!/usr/bin/env bash
# Do the tests notice it when the code is wrong? Stryker changes a condition, a number, a call at a time, and runs the tests that come by there.
# mutation.sh [naming|validation|extraction] [file pattern]      the pattern narrows it to some files: mutation.sh extraction 'Quotes/Marks'
# What is committed is tried, in a clone: the mutated assembly must not lie about for the next test run. Left out are tables of data (a changed word of a vocabulary
# is another vocabulary), words of messages, and the laws for any text, which take seconds and notice little that the others do not.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
area=${1:-naming}
case $area in naming) folder=Naming ;; validation) folder=Validation ;; extraction) folder=Extraction ;; *) echo "mutation.sh naming|validation|extraction [file pattern]" >&2; exit 2 ;; esac
files="**/$folder/**/${2:+$2/}*.cs"
[[ ${2:-} == *.cs ]] && files="**/$folder/**/$2"
out=$here/bin/mutation/$area
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q "$here/../.." "$work/clone"
dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$work/tools" >/dev/null
cat >"$work/stryker.json" <<JSON
{ "stryker-config": {
  "project": "CorpusGen.Core.csproj",
  "mutate": ["$files", "!**/Words/*.cs", "!**/*Rows.cs", "!**/CompositionTable.cs", "!**/Windows1252.cs"],
  "ignore-mutations": ["string"],
  "test-case-filter": "FullyQualifiedName~.$folder.&FullyQualifiedName!~KeptBuffers&FullyQualifiedName!~AnyText&FullyQualifiedName!~FixLaw&FullyQualifiedName!~LimitsTests",
  "coverage-analysis": "perTest", "additional-timeout": 10000, "concurrency": $(nproc), "reporters": ["json"]
} }
JSON
rm -rf "$out"
cd "$work/clone/tests/CorpusGen.Core.Tests"
DOTNET_ROLL_FORWARD=Major "$work/tools/dotnet-stryker" -f "$work/stryker.json" -O "$out" >"$work/log" 2>&1 || { tail -20 "$work/log" >&2; exit 1; }
python3 - "$out" <<'PY'
import collections, glob, json, sys
[report] = glob.glob(sys.argv[1] + "/**/mutation-report.json", recursive=True)
count = collections.Counter()
with open(report, encoding="utf-8") as file:
    files = json.load(file)["files"]
for path, found in sorted(files.items()):
    for mutant in found["mutants"]:
        count[mutant["status"]] += 1
        if mutant["status"] in ("Survived", "NoCoverage"):
            start, end = mutant["location"]["start"], mutant["location"]["end"]
            line = found["source"].split("\n")[start["line"] - 1]
            code = line[start["column"] - 1:end["column"] - 1 if end["line"] == start["line"] else None]
            print(f"{path.rsplit('/', 1)[-1]}({start['line']},{start['column']}): {code[:100]} -> {' '.join(mutant['replacement'].split())[:100]}")
killed, lived, unseen = count["Killed"] + count["Timeout"], count["Survived"], count["NoCoverage"]
print(f"{killed} of {killed + lived + unseen} mutants are noticed ({100 * killed / max(1, killed + lived + unseen):.1f} %), {lived} live, {unseen} stand where no test comes by")
PY
