# What the scripts share: the tool, a temp folder that goes at the end, a corpus, the answer that is not spread, and the comparison.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

# The exit code by which test runners know that a test was not run.
missing() {
  echo "not run: $1" >&2
  exit 77
}

need() {
  local tool
  for tool in "$@"; do command -v "$tool" >/dev/null || missing "$tool is not installed"; done
}

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
# GNU parallel's own notes go too.
export PARALLEL_HOME="$temp/parallel"
mkdir "$PARALLEL_HOME"

need python3
if [ -z "${CORPUSGEN:-}" ]; then
  need dotnet
  dotnet build -c Release "$root/src/CorpusGen.Tool" >"$temp/build.log" 2>&1 || { cat "$temp/build.log" >&2; exit 1; }
  # By its whole path: another host's PATH may not have it.
  CORPUSGEN="$(command -v dotnet) $(printf %q "$root/src/CorpusGen.Tool/bin/Release/net10.0/corpusgen.dll")"
fi

# Engines have one process for each core they use, so one job a process.
extract="$CORPUSGEN extract --input jsonl --format jsonl --jobs 1"

now() { date +%s.%N; }

since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f s", b - a }'; }

# A corpus of $1 documents in $temp/corpus.jsonl, and in $temp/one.jsonl what one process answers.
make_corpus() {
  documents=$1
  python3 "$here/make_corpus.py" "$root/seeds/000_dc684d5a7ef49d7d.txt" "$documents" >"$temp/corpus.jsonl"
  local start
  start=$(now)
  eval "$extract" <"$temp/corpus.jsonl" >"$temp/one.jsonl"
  [ "$(wc -l <"$temp/one.jsonl")" -eq "$documents" ] || { echo "different: one process did not answer $documents documents" >&2; exit 1; }
  echo "one process: $documents documents, $(wc -c <"$temp/corpus.jsonl") bytes, $(since "$start")"
}

# Compares $1 with what one process answers; $2 says how it was made.
check_equal() {
  if ! cmp "$temp/one.jsonl" "$1" >&2; then
    echo "different: $documents documents, $2" >&2
    exit 1
  fi
  echo "equal: $documents documents, $2"
}
