#!/usr/bin/env bash
# Builds under fault: stopped at a random moment, two at once, without room on the disk, with texts that change meanwhile. After each the project is built
# again, and must give the bytes of a build that nothing disturbed.
# faults.sh [stopped builds] [pairs of builds] [builds on a full disk] [builds with a text changed] [resource or assembly]      a count of 0 leaves that part out
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
for tool in python3 dotnet; do command -v "$tool" >/dev/null || { echo "not run: $tool is not installed" >&2; exit 77; }; done

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
version=0.0.0-faults.$(date +%s)
dotnet pack "$root/src/CorpusGen.Package" -o "$temp/feed" -p:PackageVersion="$version" >"$temp/pack.log" 2>&1 || { cat "$temp/pack.log" >&2; exit 1; }
python3 "$here/faults.py" "$temp" "$version" "${1:-200}" "${2:-20}" "${3:-20}" "${4:-40}" "${5:-resource}"
