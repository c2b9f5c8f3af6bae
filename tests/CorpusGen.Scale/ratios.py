"""Builds an empty project and one with a corpus in turn, and prints what the corpus costs. Called by ratios.sh."""
import json
import os
import statistics
import sys

from builds import build, clean, restore, write

work, version, rounds, properties = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
KINDS = ["cold", "one edit", "nothing changed", "nothing changed again"]


def make(name):
    folder = os.path.join(work, name)
    write(f"{folder}/nuget.config", f'<configuration><packageSources><clear /><add key="feed" value="{work}/feed" /></packageSources></configuration>')
    package = f'<ItemGroup><PackageReference Include="CorpusGen" Version="{version}" /></ItemGroup>' if name == "corpus" else ""
    write(f"{folder}/Newsroom.csproj", f"""<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>{properties}</PropertyGroup>
  {package}
</Project>""")
    write(f"{folder}/Use.cs", "public static class Use { public static int One() => 1; }\n")
    return folder


def measure(folder, edit):
    clean(folder)
    found = [build(folder, work)]
    edit()
    return found + [build(folder, work) for _ in KINDS[1:]]


empty, corpus = make("empty"), make("corpus")
size = 0
with open(f"{work}/articles.jsonl", encoding="utf-8") as lines:
    for number, line in enumerate(lines):
        text = f"---\ntitle: Report {number}\ndate: 2024-03-01\n---\n{json.loads(line)['text']}\n"
        size += len(text.encode())
        write(f"{corpus}/corpus/report-{number}.md", text)
for folder in (empty, corpus):
    restore(folder, work)

edits = 0


def edit_code():
    write(f"{empty}/Use.cs", f"// Edit {edits}\n", "a")


def edit_text():
    write(f"{corpus}/corpus/report-{(number + 1) // 2}.md", f"\nEdit {edits} of the text.\n", "a")


results = {empty: [], corpus: []}
for edits in range(rounds):
    results[empty].append(measure(empty, edit_code))
    results[corpus].append(measure(corpus, edit_text))

print(f"{number + 1} documents, {size / 1e6:.1f} MB; medians of {rounds}; {properties}".rstrip("; "))
print(f"{'':<24}{'empty':>9}{'corpus':>9}{'over':>9}{'ratio':>7}   processor time: {'empty':>7}{'corpus':>9}{'over':>9}{'ratio':>7}   peak memory: {'empty':>7}{'corpus':>9}")
for at, kind in enumerate(KINDS):
    wall, busy, peak = ([statistics.median(one[at][what] for one in results[folder]) for folder in (empty, corpus)] for what in range(3))
    row = f"{kind:<24}"
    for name, (nothing, whole) in (("", wall), (" " * 19, busy)):
        row += f"{name}{nothing:>7.2f} s{whole:>7.2f} s{whole - nothing:>7.2f} s{whole / nothing:>7.2f}"
    print(f"{row}               {peak[0]:>7.0f} MB{peak[1]:>6.0f} MB")
