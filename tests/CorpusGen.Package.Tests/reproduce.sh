#!/usr/bin/env bash
# Packs the last commit in two folders as a build server would, from clones that have an address, and holds the packages against each other: they must be
# the same to the byte. Then has one of the clones look at its symbols, which must lead to the address. A quarter of an hour at the most.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(git -C "$here" rev-parse --show-toplevel)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en CI=true
commit=$(git -C "$repository" rev-parse HEAD)
# The hour that a package is made at stands in it, unless somebody says another: that of the commit.
SOURCE_DATE_EPOCH=$(git -C "$repository" log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

for place in one a/much/longer/way; do
  # What is committed meanwhile is not in it.
  git clone -q "$repository" "$work/$place"
  git -C "$work/$place" reset -q --hard "$commit"
  git -C "$work/$place" remote set-url origin https://github.com/example/corpusgen.git
  if ! dotnet pack "$work/$place/src/CorpusGen.Package" -c Release -nologo -v:q -nodeReuse:false -p:UseSharedCompilation=false -o "$work/$place/packed" > "$work/log" 2>&1; then
    tail -20 "$work/log"
    exit 1
  fi
done

one=$(echo "$work"/one/packed/*.nupkg)
other=$(echo "$work"/a/much/longer/way/packed/*.nupkg)
if cmp -s "$one" "$other"; then
  echo "the same to the byte: $(basename "$one"), $(sha256sum < "$one" | cut -d' ' -f1)"
else
  failed=1
  echo "the packages differ:"
  mkdir "$work/x" "$work/y"
  (cd "$work/x" && unzip -q "$one")
  (cd "$work/y" && unzip -q "$other")
  diff -rq "$work/x" "$work/y" || true
  diff <(unzip -Z1 "$one") <(unzip -Z1 "$other") || true
fi

# The tests of the symbols ask for the address wherever the package has one, as it has here and not in a repository without a remote.
dotnet test "$work/one/tests/CorpusGen.Package.Tests" -nologo -v:q --filter "FullyQualifiedName~SymbolsTests|FullyQualifiedName~ContentTests" || failed=1
exit $failed
