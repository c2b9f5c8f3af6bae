#!/usr/bin/env bash
# Builds under fault: stopped at a random moment, two at once, without room on the disk, with texts that change meanwhile. After each the project is built
# again, and must give the bytes of a build that nothing disturbed.
# faults.sh [stopped builds] [pairs of builds] [builds on a full disk] [builds with a text changed] [resource or assembly]      a count of 0 leaves that part out
source "$(dirname "${BASH_SOURCE[0]}")/packed.sh"
python3 "$here/faults.py" "$temp" "$version" "${1:-200}" "${2:-20}" "${3:-20}" "${4:-40}" "${5:-resource}"
