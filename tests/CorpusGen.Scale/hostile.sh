#!/usr/bin/env bash
# Too much of everything: one text of a hundred megabytes, and a hundred thousand texts with files among them that are none. Through the command line and
# through a build with the packed package. Prints time and peak memory of each, and checks that everything that is a text has its answer.
# hostile.sh [megabytes of the long text] [number of texts]
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need /usr/bin/time
megabytes=${1:-100}
texts=${2:-100000}

python3 - "$root/seeds/000_dc684d5a7ef49d7d.txt" "$temp" "$megabytes" "$texts" <<'PY'
import os, random, sys
article, temp, megabytes, texts = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
with open(article, encoding="utf-8") as file:
    paragraphs = [paragraph for paragraph in file.read().split("\n\n") if paragraph.strip()]
chance = random.Random(1)
os.makedirs(f"{temp}/long/corpus")
with open(f"{temp}/long/corpus/long.txt", "w", encoding="utf-8") as file:
    size = file.write("A long text of many\n\n")
    while size < megabytes * 1_000_000:
        size += file.write(chance.choice(paragraphs).replace("the", chance.choice(("the", "this", "a"))) + "\n\n")
    file.write("It ends here.\n")
for number in range(texts):
    folder = f"{temp}/many/corpus/reports/{number // 1000}"
    if number % 1000 == 0:
        os.makedirs(folder)
    with open(f"{folder}/report-{number}.txt", "w", encoding="utf-8") as file:
        file.write(f"Report {number} of the harbour\n\n“We have waited {number} years for report {number},” said Ada Birch. It has {number + 2} boats.\n")
# Among them what is no text: bytes of a picture, letters of another encoding, a link that leads nowhere, a link that leads back.
with open(f"{temp}/many/corpus/reports/picture.txt", "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe")
with open(f"{temp}/many/corpus/reports/latin.txt", "wb") as file:
    file.write("Café to close\n\nIt closes.\n".encode("latin-1"))
os.symlink("circle", f"{temp}/many/corpus/reports/circle")
os.symlink("nowhere.txt", f"{temp}/links.txt")
PY
answered=$texts
echo "made: $(wc -c <"$temp/long/corpus/long.txt") bytes in one text; $texts texts, $(du -sb --apparent-size "$temp/many/corpus" | cut -f1) bytes with their folders"

# Runs a command, prints what it took, and checks its exit code: measured "what" code command
measured() {
  local what=$1 code=$2 got=0
  shift 2
  /usr/bin/time -q -o "$temp/time" -f '%e s, %U s of processor time, %M kB at the peak' "$@" 2>"$temp/errors" || got=$?
  [ "$got" -eq "$code" ] || { echo "different: $what ended with $got instead of $code" >&2; tail -5 "$temp/errors" >&2; tail -5 "$temp/build.log" >&2; exit 1; }
  echo "$what: $(cat "$temp/time")"
}

same() {
  [ "$2" = "$3" ] || { echo "different: $1 is '$2' instead of '$3'" >&2; exit 1; }
}

measured "extract, the long text" 0 bash -c "$CORPUSGEN extract --format jsonl '$temp/long/corpus/long.txt' >'$temp/long.jsonl'"
same "the number of answers" "$(wc -l <"$temp/long.jsonl")" 1
measured "extract, many texts" 3 bash -c "$CORPUSGEN extract --format jsonl '$temp/many/corpus' '$temp/links.txt' >'$temp/many.jsonl'"
same "the number of answers" "$(wc -l <"$temp/many.jsonl")" "$answered"
same "the number of files that are none" "$(wc -l <"$temp/errors")" 3
measured "validate, the long text" 1 bash -c "$CORPUSGEN validate '$temp/long/corpus' >'$temp/long.report'"
measured "validate, many texts" 3 bash -c "$CORPUSGEN validate '$temp/many/corpus' '$temp/links.txt' >'$temp/many.report'"
tail -1 "$temp/errors"

version=0.0.0-hostile.$(date +%s)
dotnet pack "$root/src/CorpusGen.Package" -o "$temp/feed" -p:PackageVersion="$version" >"$temp/build.log" 2>&1 || { cat "$temp/build.log" >&2; exit 1; }
for name in long many; do
  cat >"$temp/$name/nuget.config" <<XML
<configuration><packageSources><clear /><add key="feed" value="$temp/feed" /></packageSources><config><add key="globalPackagesFolder" value="$temp/packages" /></config></configuration>
XML
  cat >"$temp/$name/Newsroom.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><UseAppHost>false</UseAppHost></PropertyGroup>
  <ItemGroup><PackageReference Include="CorpusGen" Version="$version" /></ItemGroup>
</Project>
XML
  echo 'var all = Newsroom.Corpus.AllDocuments; System.Console.WriteLine($"{all.Count} {all.Select(d => (long)d.AsUtf8().Length).Sum()} {all[^1].Text.TrimEnd()[^12..]}");' | sed '1i using System.Linq;' >"$temp/$name/Program.cs"
  dotnet restore "$temp/$name" >"$temp/build.log" 2>&1 || { cat "$temp/build.log" >&2; exit 1; }
done
# The members of a long text are not what is tried here: a hundred thousand of them would cost the compiler minutes.
measured "build, the long text" 0 bash -c "cd '$temp/long' && dotnet build --no-restore -nologo -v:q -nodeReuse:false -p:UseSharedCompilation=false -p:CorpusMembers=none >'$temp/build.log' 2>&1"
same "what the program says of the long text" "$(dotnet "$temp/long/bin/Debug/net10.0/Newsroom.dll")" "1 $(wc -c <"$temp/long/corpus/long.txt") t ends here."
measured "build, many texts" 0 bash -c "cd '$temp/many' && dotnet build --no-restore -nologo -v:q -nodeReuse:false -p:UseSharedCompilation=false >'$temp/build.log' 2>&1"
# The picture is no text; the other encoding is one that lost its letters.
same "how many documents the program has" "$(dotnet "$temp/many/bin/Debug/net10.0/Newsroom.dll" | cut -d' ' -f1)" "$((texts + 1))"
grep -o 'warning CORPUS[0-9]*' "$temp/build.log" | sort | uniq -c | sed 's/^ */  told: /'
echo "everything that is a text has its answer"
