#!/usr/bin/env bash
# Coverage-guided fuzzing of one target by AFL++: ./afl.sh <target> [seconds]. Needs AFL++ (Debian: apt-get install afl++); the rest comes from NuGet.
# Builds, instruments Core, the run-time library and the parsers, runs, and leaves crashes and hangs in bin/afl/<target>/out/default; `replay` runs them again.
set -euo pipefail
target=${1:?afl.sh <target> [seconds]}
seconds=${2:-600}
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v afl-fuzz >/dev/null || { echo "There is no afl-fuzz here: install AFL++." >&2; exit 2; }
work=$PWD/bin/afl/$target
rm -rf "$work"
mkdir -p "$work"
dotnet publish -c Release -o "$work/app" -p:UseAppHost=false -v quiet -nologo
# Before they are instrumented: then they run under AFL++ alone.
dotnet "$work/app/CorpusGen.Fuzzing.dll" seeds "$target" "$work/in"
# The tool that rewrites assemblies so that they tell which branches they take; in a folder of its own, and of the library's version.
test -x bin/afl/tools/sharpfuzz || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path bin/afl/tools
for assembly in CorpusGen.Core CorpusGen.Runtime Markdig YamlDotNet; do bin/afl/tools/sharpfuzz "$work/app/$assembly.dll"; done
# A machine that is not set up for fuzzing (core patterns, frequencies) is good enough. The first run of the run time takes longer than AFL++ allows a program.
export AFL_QUIET=1 AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_FORKSRV_INIT_TMOUT=60000 DOTNET_TieredPGO=0
afl-fuzz -i "$work/in" -o "$work/out" -t 5000 -m none -V "$seconds" -- dotnet "$work/app/CorpusGen.Fuzzing.dll" afl "$target"
grep -E "^(execs_done|execs_per_sec|edges_found|corpus_count|corpus_found|saved_crashes|saved_hangs|run_time) " "$work/out/default/fuzzer_stats"
