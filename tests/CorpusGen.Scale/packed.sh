# What scripts share that build projects with the packed package: a temp folder that is deleted at the end, and a feed in it with a version of its own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
for tool in python3 dotnet; do command -v "$tool" >/dev/null || { echo "not run: $tool is not installed" >&2; exit 77; }; done

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
version=0.0.0-measured.$(date +%s)
dotnet pack "$root/src/CorpusGen.Package" -o "$temp/feed" -p:PackageVersion="$version" >"$temp/pack.log" 2>&1 || { cat "$temp/pack.log" >&2; exit 1; }
