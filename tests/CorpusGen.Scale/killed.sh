#!/usr/bin/env bash
# Kills `corpusgen extract --output` at random moments and continues it with --resume until it ends, and compares the file with that of a run that was
# never stopped. usage: killed.sh [times]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
times=${1:-100}
make_corpus 4000

kills=0
rounds=0
while [ "$kills" -lt "$times" ]; do
  rm -f "$temp"/out.jsonl*
  until [ -e "$temp/out.jsonl" ]; do
    # A process of its own, so that the kill reaches the program.
    eval exec_line="'exec $CORPUSGEN extract --input jsonl --format jsonl $temp/corpus.jsonl --output $temp/out.jsonl --resume --no-progress'"
    bash -c "$exec_line" &
    process=$!
    sleep "$(python3 -c 'import random; print(random.uniform(0.3, 3))')"
    if kill -9 "$process" 2>/dev/null; then kills=$((kills + 1)); fi
    wait "$process" 2>/dev/null || true
  done
  check_equal "$temp/out.jsonl" "killed $kills times so far, file $((rounds += 1))"
done
