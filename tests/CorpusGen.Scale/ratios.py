"""Builds an empty project and one with a corpus in turn, and prints what the corpus costs. Called by ratios.sh."""
import json
import os
import shutil
import statistics
import sys
import time

work, version, rounds, properties = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
# No process outlives the build, so that all processor time is in its tree of processes, and each build is as cold as the first.
COMMAND = ["dotnet", "build", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false"]
ENVIRONMENT = {**os.environ, "DOTNET_CLI_UI_LANGUAGE": "en", "DOTNET_CLI_TELEMETRY_OPTOUT": "1", "MSBUILDDISABLENODEREUSE": "1", "NUGET_PACKAGES": f"{work}/packages"}
KINDS = ["cold", "one edit", "nothing changed", "nothing changed again"]


def write(path, text, mode="w"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, mode, encoding="utf-8") as file:
        file.write(text)


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


def run(folder, command):
    """Runs a command; returns its seconds, the processor time of its tree, and the largest memory of one of its processes in MB."""
    log = os.path.join(folder, "build.log")
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.execvpe(command[0], command, ENVIRONMENT)
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - began
    if status != 0:
        sys.exit(open(log, encoding="utf-8").read())
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(folder, edit):
    shutil.rmtree(os.path.join(folder, "bin"), ignore_errors=True)
    shutil.rmtree(os.path.join(folder, "obj/Debug"), ignore_errors=True)
    found = [run(folder, COMMAND)]
    edit()
    return found + [run(folder, COMMAND) for _ in KINDS[1:]]


empty, corpus = make("empty"), make("corpus")
size = 0
with open(f"{work}/articles.jsonl", encoding="utf-8") as lines:
    for number, line in enumerate(lines):
        text = f"---\ntitle: Report {number}\ndate: 2024-03-01\n---\n{json.loads(line)['text']}\n"
        size += len(text.encode())
        write(f"{corpus}/corpus/report-{number}.md", text)
for folder in (empty, corpus):
    run(folder, ["dotnet", "restore", "-v:q"])

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
