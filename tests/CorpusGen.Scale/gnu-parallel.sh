#!/usr/bin/env bash
# GNU parallel cuts a stream of JSON lines into blocks: the answers are the same bytes whatever the blocks and the number of processes.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need parallel
make_corpus 1000

for block in 100k 500k 10M; do
  for jobs in 1 2 4; do
    start=$(now)
    parallel --will-cite --pipe --keep-order --block "$block" --jobs "$jobs" "$extract" <"$temp/corpus.jsonl" >"$temp/many.jsonl"
    check_equal "$temp/many.jsonl" "blocks of $block, $jobs at a time, $(since "$start")"
  done
done
