#!/usr/bin/env bash
# What citations cost a build: a corpus with a program and a readme that cite it, relative to one with the same words as plain strings, in the same run.
# The package is packed, and restored from a feed and into a packages folder of its own. Prints medians.
# citations.sh [documents] [citations in code, and as many in the readme] [rounds]
source "$(dirname "${BASH_SOURCE[0]}")/packed.sh"
python3 "$here/make_corpus.py" "$root/seeds/000_dc684d5a7ef49d7d.txt" "${1:-1000}" whole >"$temp/articles.jsonl"
python3 "$here/citations.py" "$temp" "$version" "${2:-500}" "${3:-5}"
