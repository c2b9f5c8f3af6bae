#!/usr/bin/env bash
# Takes the pictures of `corpusgen report` for the guides, with the texts in seeds/. Needs the .NET SDK and Chromium. Run it from anywhere.
# With a folder as argument, all views are taken into it: 1280 and 390 pixels wide, light and dark.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
CORPUSGEN_PICTURES=$(cd "$folder" && pwd) dotnet test "$here/../../../tests/CorpusGen.Report.Tests" --filter Pictures
if [ $# -eq 0 ]; then
  for name in document overview phone-document; do
    cp "$folder/report-$name-light.png" "$folder/report-$name-dark.png" "$here"
  done
  rm -r "$folder"
fi
