"""Builds a corpus with citations and one with the same words as strings in turn, and prints what the citations cost. Called by citations.sh."""
import json
import os
import statistics
import sys

from builds import build, clean, restore, write

work, version, citations, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
KINDS = ["cold", "edit of the program", "edit of a text"]


ADJECTIVES = "quiet narrow wooden painted northern crooked silver hollow broken windy distant heavy".split()
NOUNS = "bridge market school harbour library garden chapel station theatre mill tower ferry".split()


def words_of(number):
    """Returns words that only one document has: a true citation is found in one place."""
    digits = [number // 12**place % 12 for place in range(4)]
    adjectives, nouns = [ADJECTIVES[digit] for digit in digits], [NOUNS[(digit + number) % 12] for digit in digits]
    return f"the {adjectives[0]} {nouns[0]} near the {adjectives[1]} {nouns[1]} behind the {adjectives[2]} {nouns[2]} and the {adjectives[3]} {nouns[3]}"


def make(name, texts, cites):
    folder = os.path.join(work, name)
    write(f"{folder}/nuget.config", f'<configuration><packageSources><clear /><add key="feed" value="{work}/feed" /></packageSources></configuration>')
    check = ' CorpusCheck="true"' if cites else ""
    write(f"{folder}/Newsroom.csproj", f"""<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup><PackageReference Include="CorpusGen" Version="{version}" /><AdditionalFiles Include="readme.md"{check} /></ItemGroup>
</Project>""")
    for number, text in enumerate(texts):
        write(f"{folder}/corpus/report-{number}.md", f"---\ntitle: Report {number}\ndate: 2024-03-01\n---\n{text}\n\nPeople met at {words_of(number)} after the vote.\n")
    call = "Newsroom.Corpus.Cite" if cites else "Plain.Text"
    cited = [(number, words_of(number)) for number in range(len(texts))]
    lines = [f'System.Console.WriteLine({call}("{words}"));' for _, words in cited[:citations]]
    write(f"{folder}/Program.cs", "\n".join(lines) + "\ninternal static class Plain { public static string Text(string words) => words; }\n")
    write(f"{folder}/readme.md", "\n\n".join(f"They say “{words}” ([report](corpus/report-{number}.md))." for number, words in cited[-citations:]) + "\n")
    restore(folder, work)
    return folder


with open(f"{work}/articles.jsonl", encoding="utf-8") as articles:
    texts = [json.loads(line)["text"] for line in articles]
folders = [make("plain", texts, False), make("cited", texts, True)]
found = {(kind, folder): [] for kind in KINDS for folder in folders}
for turn in range(rounds):
    for folder in folders:
        clean(folder)
        found["cold", folder].append(build(folder, work))
        write(f"{folder}/Program.cs", f"// Edit {turn}\n", "a")
        found["edit of the program", folder].append(build(folder, work))
        write(f"{folder}/corpus/report-{len(texts) // 2}.md", f"\nEdit {turn} of the text.\n", "a")
        found["edit of a text", folder].append(build(folder, work))

print(f"{len(texts)} documents, {citations} citations in code and {citations} in a readme; medians of {rounds}")
print(f"{'':20}{'plain':>9}{'cited':>9}{'ratio':>7}   processor time:{'plain':>9}{'cited':>9}{'ratio':>7}")
for kind in KINDS:
    plain, cited = ([statistics.median(column) for column in zip(*found[kind, folder])] for folder in folders)
    print(f"{kind:20}{plain[0]:7.2f} s{cited[0]:7.2f} s{cited[0] / plain[0]:7.2f}                  {plain[1]:7.2f} s{cited[1]:7.2f} s{cited[1] / plain[1]:7.2f}")
