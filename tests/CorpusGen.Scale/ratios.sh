#!/usr/bin/env bash
# What a build with a corpus costs, relative to a build of an empty project in the same run: cold, after one edited text, and with nothing changed.
# The package is packed, and restored from a feed and into a packages folder of its own. Prints medians.
# ratios.sh [documents] [rounds] [properties of both projects]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
for tool in python3 dotnet; do command -v "$tool" >/dev/null || { echo "not run: $tool is not installed" >&2; exit 77; }; done

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
version=0.0.0-ratios.$(date +%s)
dotnet pack "$root/src/CorpusGen.Package" -o "$temp/feed" -p:PackageVersion="$version" >"$temp/pack.log" 2>&1 || { cat "$temp/pack.log" >&2; exit 1; }
python3 "$here/make_corpus.py" "$root/seeds/000_dc684d5a7ef49d7d.txt" "${1:-1000}" whole >"$temp/articles.jsonl"
python3 "$here/ratios.py" "$temp" "$version" "${2:-5}" "${3:-}"
