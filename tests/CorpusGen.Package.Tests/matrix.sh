#!/usr/bin/env bash
# What is too dear for `dotnet test`: the package in every target, language, nullability and storage, and in programs that are published as a single
# file, trimmed, compiled ahead of time, and native. Each must say what Matrix.verified.txt says. A kind that this machine cannot make has failed.
#
#   matrix.sh             all of it: about 10 minutes on two idle cores; packs of the run time come from the sources of your own settings
#   matrix.sh rows        targets, languages and settings alone
#   matrix.sh published   published programs alone
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
what=${1:-all}
work=$(mktemp -d)
trap 'dotnet build-server shutdown --vbcscompiler > "$work/log" 2>&1; rm -rf "$work"' EXIT
expected=$(cat "$here/Matrix.verified.txt")
passed=0
failed=0

# say NAME ANSWER [LOG]: counts an answer that is the expected one; shows another, and the end of the log it came from.
say() {
  if [ "$2" = "$expected" ]; then passed=$((passed + 1)); echo "ok      $1"; return; fi
  failed=$((failed + 1))
  echo "FAILED  $1"
  if [ -n "${3:-}" ]; then grep -E 'error|warning' "$3" | sort -u | head -5; else echo "$2" | head -3; fi
}

version=1.0.0-matrix.$(date +%s)
if ! dotnet pack "$here/../../src/CorpusGen.Package" -v:q -nologo -p:PackageVersion="$version" -o "$work/feed" > "$work/log" 2>&1; then
  tail -20 "$work/log"
  exit 1
fi

cp -r "$here/Matrix/." "$work"
mkdir "$work/elsewhere"
cp -r "$here/Matrix/Cross" "$work/elsewhere"
cat > "$work/nuget.config" <<END
<configuration>
  <packageSources><add key="feed" value="feed" /></packageSources>
  <config><add key="globalPackagesFolder" value="packages" /></config>
</configuration>
END
cd "$work" || exit 1

if [ "$what" != published ]; then
  dotnet build Matrix.proj -nologo -v:q -nodeReuse:false -p:CorpusGenVersion="$version" -p:Whole=true > "$work/log" 2>&1 || grep -E 'error' "$work/log" | sort -u | head -20
  # An answer has many lines: the host says "== name" before each.
  while IFS='|' read -r name file; do
    [[ $name == *' '* ]] || continue
    say "$name" "$(printf '%s|%s\n' "$name" "$file" > one.txt; dotnet Host/bin/Debug/net10.0/Host.dll one.txt | tail -n +2)"
  done < answers.txt
fi

# publish NAME STORAGE PROPERTY…
publish() {
  local name=$1 storage=$2
  shift 2
  dotnet publish Published -nologo -v:q -nodeReuse:false -p:CorpusGenVersion="$version" -p:CorpusStorage="$storage" "$@" \
    -p:BaseIntermediateOutputPath="$work/obj/$name-$storage/" -o "out/$name-$storage" > "$work/log" 2>&1
  if [ -x "out/$name-$storage/Published" ]; then say "published: $name, $storage" "$("out/$name-$storage/Published" 2>&1)"; else say "published: $name, $storage" "" "$work/log"; fi
}

if [ "$what" != rows ]; then
  for storage in literal resource assembly; do
    publish single-file $storage -p:PublishSingleFile=true -p:SelfContained=false
    publish ready-to-run $storage -p:PublishReadyToRun=true -p:SelfContained=false
    publish trimmed $storage -p:PublishTrimmed=true -p:SelfContained=true
    publish trimmed-single-file $storage -p:PublishTrimmed=true -p:PublishSingleFile=true -p:SelfContained=true
    publish native $storage -p:PublishAot=true
  done
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
