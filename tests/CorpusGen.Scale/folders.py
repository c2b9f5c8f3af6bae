#!/usr/bin/env python3
"""Builds a corpus of each of some folders with the packed package, and prints a row for each.

usage: folders.py FOLDER [FOLDER...]      needs: the .NET SDK

files      the files in the folder that are read, and those that are not, by extension
build      seconds of a cold build, and megabytes of its largest process, beyond those of an empty project of the same run
findings   the warnings and errors of the build by id
markup     quotations and figures that begin in markup, by kind of markup
hashes     names of members that end in a hash, because nothing in the text distinguishes them, and all names
"""
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = "net10.0"
EXTENSIONS = set(re.findall(r'"(\.\w+)"', (ROOT / "src/CorpusGen.Core/Files/FileExtensions.cs").read_text()))
IMAGES = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg"}

# Markup in Markdown and HTML, found without our own parser. Code is markup too; a quotation that contains code is not.
MARKUP = {
    "front matter": r"\A\ufeff?\s*(?:---(?:toml|json)?[ \t]*\r?\n.*?\n---[ \t]*$|\+\+\+[ \t]*\r?\n.*?\n\+\+\+[ \t]*$)",
    "code": r"<(?P<raw>pre|script|style|textarea|svg)\b.*?</(?P=raw)>",
    "template": r"\{%-?\s*(?P<tag>raw|highlight)\b.*?end(?P=tag)\s*-?%\}|\{%[^\n]{1,500}?%\}|\{\{.{1,500}?\}\}",
    "comment": r"<!--.*?-->|\{/\*.*?\*/\}",
    "tag": r"</?[a-zA-Z][^<>]{0,1000}>",
    "target": r"(?<=\])\([^()\s]{1,500}\)",
}
OPENING = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(```+(?=[^`]*$)|~~~+)")
CLOSING = re.compile(r"[ \t>]*(```+|~~~+)[ \t]*$")
SPAN = re.compile(r"(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)\1(?!`)", re.S)
PATTERNS = {name: re.compile(pattern, re.S | re.M) for name, pattern in MARKUP.items()}


def run(command, folder):
    """Runs a command; returns its output, its seconds, and the megabytes of its largest process."""
    began = time.monotonic()
    result = subprocess.run(["/usr/bin/time", "-f", "peak=%M", *command], cwd=folder, capture_output=True, text=True)
    seconds = time.monotonic() - began
    peak = re.findall(r"^peak=(\d+)$", result.stderr, re.M)
    return result.stdout, seconds, int(peak[-1]) // 1024 if peak else 0


def pack(work):
    version = f"1.0.0-folders.{int(time.time())}"
    subprocess.run(
        ["dotnet", "pack", ROOT / "src/CorpusGen.Package", "-v:q", "-nologo", f"-p:PackageVersion={version}", "-o", work / "feed"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (work / "nuget.config").write_text(
        '<configuration><packageSources><add key="feed" value="feed" /></packageSources>'
        '<config><add key="globalPackagesFolder" value="packages" /></config></configuration>'
    )
    return version


def project(work, name, version, source=None):
    """Creates a project with a folder as its corpus; returns its folder."""
    folder = work / name
    folder.mkdir()
    reference = f'<ItemGroup><PackageReference Include="CorpusGen" Version="{version}" /></ItemGroup>'
    (folder / "Site.csproj").write_text(
        f'<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>{TARGET}</TargetFramework></PropertyGroup>{reference}</Project>'
    )
    (folder / "Site.cs").write_text("namespace Site; public class Empty { }\n")
    if source:
        shutil.copytree(source, folder / "corpus", ignore=shutil.ignore_patterns(".git", "node_modules", "bin", "obj"))
    subprocess.run(["dotnet", "restore", "-v:q", "-nologo"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return folder


def build(folder):
    return run(["dotnet", "build", "--no-restore", "-v:q", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:EmitCompilerGeneratedFiles=true"], folder)


def fences(text):
    """Returns the fenced code of a Markdown text, also in lists: a fence is closed by a line of as many marks and no other words."""
    found, at, opened, marks = [], 0, None, ""
    for line in text.splitlines(keepends=True):
        words = line.rstrip()
        if opened is None:
            opening = OPENING.match(words)
            if opening:
                opened, marks = at, opening.group(1)
        else:
            closing = CLOSING.match(words)
            if closing and closing.group(1).startswith(marks):
                found.append((opened, at + len(line), "code"))
                opened = None
        at += len(line)
    return found if opened is None else [*found, (opened, len(text), "code")]


def blank(text, start, end):
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


def regions(text):
    """Returns the ranges of markup. Tags that are named in code are not tags."""
    found = fences(text)
    rest = text
    for start, end, _ in found:
        rest = blank(rest, start, end)
    rest = SPAN.sub(lambda match: blank(match.group(), 0, len(match.group())), rest)
    found += [(match.start(), match.end(), name) for name, pattern in PATTERNS.items() for match in pattern.finditer(rest)]
    return sorted(found)


def markup_of(folder, tool):
    """Counts quotations and figures, and those that begin in markup."""
    output = subprocess.run([*tool, "extract", str(folder), "--format", "jsonl", "--no-progress"], capture_output=True, text=True).stdout
    counts = collections.Counter()
    for line in filter(None, output.split("\n")):
        answer = json.loads(line)
        path = pathlib.Path(answer["id"])
        if not path.is_file() or path.suffix.lower() not in (".md", ".mdx", ".markdown", ".html", ".htm"):
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        places = regions(text)
        for kind in ("quotes", "figures"):
            for item in answer.get(kind, []):
                counts[kind] += 1
                inside = [name for start, end, name in places if start < item["start"] < end]
                if inside:
                    counts[kind + " in " + inside[-1]] += 1
    return counts


def hashes_of(folder):
    """Counts the names with a hash, in the generated code or in the names of the assembly of types, and all names."""
    names = set()
    for types in folder.glob("bin/**/*.CorpusTypes.dll"):
        names |= set(re.findall(rb"\x00([A-Z]\w{2,})(?=\x00)", types.read_bytes()))
    for code in folder.glob("obj/**/*.g.cs"):
        names |= {name.encode() for name in re.findall(r"^ +public (?:readonly|new|static) \S+ (\w+)(?:;| =>)", code.read_text(), re.M)}
    return sum(1 for name in names if re.search(rb"_[a-z0-9]{7}$", name)), len(names)


def main():
    folders = [pathlib.Path(folder).resolve() for folder in sys.argv[1:]]
    if not folders:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as temp:
        work = pathlib.Path(temp)
        version = pack(work)
        subprocess.run(["dotnet", "build", "-c", "Release", "-v:q", "-nologo", ROOT / "src/CorpusGen.Tool"], check=True, stdout=subprocess.DEVNULL)
        tool = ["dotnet", str(ROOT / "src/CorpusGen.Tool/bin/Release/net10.0/corpusgen.dll")]
        _, empty, empty_peak = build(project(work, "empty", version))
        print(f"empty project: {empty:.1f} s, {empty_peak} MB", flush=True)
        for number, source in enumerate(folders):
            folder = project(work, f"site{number}", version, source)
            output, seconds, peak = build(folder)
            files = collections.Counter(path.suffix.lower() or path.name for path in (folder / "corpus").rglob("*") if path.is_file())
            read = sum(count for suffix, count in files.items() if suffix in EXTENSIONS - IMAGES)
            left = collections.Counter({suffix: count for suffix, count in files.items() if suffix not in EXTENSIONS})
            found = collections.Counter(re.findall(r": (?:warning|error) ([A-Z]+\d+):", "\n".join(set(output.splitlines()))))
            counts = markup_of(folder / "corpus", tool)
            hashes, members = hashes_of(folder)
            print(
                f"{source.name}: files {read}, left {dict(left.most_common(4))}; build +{seconds - empty:.1f} s, +{peak - empty_peak} MB; "
                f"findings {dict(found.most_common(8))}; markup {dict(counts)}; hashes {hashes} of {members}",
                flush=True,
            )
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
