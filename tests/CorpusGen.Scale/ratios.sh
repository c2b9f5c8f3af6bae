#!/usr/bin/env bash
# What a build with a corpus costs, relative to a build of an empty project in the same run: cold, after one edited text, and with nothing changed.
# The package is packed, and restored from a feed and into a packages folder of its own. Prints medians.
# ratios.sh [documents] [rounds] [properties of both projects]
source "$(dirname "${BASH_SOURCE[0]}")/packed.sh"
python3 "$here/make_corpus.py" "$root/seeds/000_dc684d5a7ef49d7d.txt" "${1:-1000}" whole >"$temp/articles.jsonl"
python3 "$here/ratios.py" "$temp" "$version" "${2:-5}" "${3:-}"
