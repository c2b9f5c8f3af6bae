#!/usr/bin/env python3
"""Builds folders of Markdown with Velite, Astro, content-collections and CorpusGen in one run, and prints a table for each folder.

usage: beside.py [--rounds N] [--made N,N] [--only NAME,NAME] [FOLDER...]      needs: the .NET SDK, Node.js 20 and npm

--made 1000,10000 adds folders of made articles of equal length. The other programs need a schema: it is inferred once for each folder, with a type for
each key of the front matter, and all of them get the same. CorpusGen gets none. Each program has a copy of the folder. The programs take turns in each
round, and each starts a new process and leaves none: `dotnet build` has no compiler server.

files      texts that are in the output
errors     errors that the program reports; "stops" if it then writes no output
keys       keys of the front matter that have a type in code, and a value in a text of the output
cold       median seconds without outputs and caches of an earlier build, and those of all processors, which do not depend on other programs
edit       the same after a sentence was added to one text, with the caches of the build before
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ["velite@0.4.0", "astro@5.9.4", "@astrojs/mdx@4.3.0", "@content-collections/core@0.15.3", "@content-collections/cli@0.1.9", "zod@4", "typescript@5"]
TEXTS = (".md", ".mdx", ".markdown")
QUIET = {
    **os.environ,
    "ASTRO_TELEMETRY_DISABLED": "1",
    "NO_COLOR": "1",
    "DOTNET_CLI_TELEMETRY_OPTOUT": "1",
    "DOTNET_CLI_UI_LANGUAGE": "en",
    "MSBUILDDISABLENODEREUSE": "1",
}
TYPES = {"string": "z.string()", "number": "z.number()", "boolean": "z.boolean()", "date": "z.coerce.date()", "list": "z.array(z.string())", "any": "z.any()"}


def run(command, folder, check=True):
    """Runs a command; returns its seconds and those of its processors, whether it succeeded, and its output."""
    with tempfile.TemporaryFile() as log:
        began = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, env=QUIET, stdout=log, stderr=subprocess.STDOUT)
        # The times of this process and of its children that have ended; no process outlives a build.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        log.seek(0)
        output = log.read().decode("utf-8", "replace")
    if check and process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{output[-4000:]}")
    return (seconds, usage.ru_utime + usage.ru_stime), process.returncode == 0, output


def schema_of(keys):
    fields = (f"{json.dumps(key['key'])}: {TYPES[key['kind']]}{'.nullish()' if key['optional'] else ''}" for key in keys)
    return "z.object({ " + ", ".join(fields) + " })"


class Program:
    """A program with a folder of its own, in which `content` is a copy of the texts."""

    outputs: list[str] = []
    command: list[str] = []

    def __init__(self, work, texts, keys):
        self.folder = work / type(self).__name__.lower()
        self.keys = keys
        self.folder.mkdir(parents=True)
        shutil.copytree(texts, self.folder / "content")
        self.write()

    def clean(self):
        for output in self.outputs:
            shutil.rmtree(self.folder / output, ignore_errors=True)

    def build(self):
        return run(self.command, self.folder, check=False)



class NodeProgram(Program):
    # Code that gives an array with the metadata of each entry, or null without output.
    entries = ""

    def counts(self):
        names = json.dumps([key["key"] for key in self.keys if key["kind"] != "any"])
        code = f"""import fs from 'node:fs'
            const entries = await (async () => {{ {self.entries} }})() ?? []
            console.log(entries.length, {names}.filter(key => entries.some(entry => (entry[key] ?? null) !== null)).length)"""
        return [int(word) for word in run(["node", "--input-type=module", "-e", code], self.folder)[2].split()]

    def link(self):
        (self.folder / "node_modules").mkdir()
        for package in (self.packages / "node_modules").iterdir():
            if not package.name.startswith(".cache"):
                (self.folder / "node_modules" / package.name).symlink_to(package)
        (self.folder / "package.json").write_text('{ "type": "module" }')

    def node(self, package):
        folder = self.packages / "node_modules" / package
        file = json.loads((folder / "package.json").read_text())["bin"]
        return ["node", str(folder / (file if isinstance(file, str) else next(iter(file.values()))))]


class Velite(NodeProgram):
    """Parses front matter, and compiles Markdown and MDX."""

    outputs = [".velite", "public"]
    entries = """
        const names = fs.existsSync('.velite') ? fs.readdirSync('.velite').filter(name => name.endsWith('.json')) : []
        return names.flatMap(name => JSON.parse(fs.readFileSync(`.velite/${name}`)))"""

    def write(self):
        self.link()
        self.command = [*self.node("velite"), "build"]
        collections = ", ".join(
            f"{kind}: {{ name: '{kind.title()}', pattern: {pattern}, schema: {schema_of(self.keys).replace('z.', 's.')}.extend({{ compiled: s.{kind}() }}) }}"
            for kind, pattern in (("markdown", "['**/*.md', '**/*.markdown']"), ("mdx", "'**/*.mdx'"))
            if any(path.suffix in ((".mdx",) if kind == "mdx" else (".md", ".markdown")) for path in (self.folder / "content").rglob("*"))
        )
        (self.folder / "velite.config.js").write_text(
            f"import {{ defineConfig, s }} from 'velite'\nexport default defineConfig({{ root: 'content', collections: {{ {collections} }} }})\n"
        )

    def errors(self, output):
        return len(re.findall(r"^\s*(?:✖|error\b)", output, re.M))


class Astro(NodeProgram):
    """Parses front matter, compiles Markdown, and leaves MDX for later; keeps a store, so that unchanged texts are not compiled again."""

    outputs = [".astro", "node_modules/.astro", "node_modules/.vite"]
    entries = """
        const { parse } = await import('devalue')
        const file = ['.astro', 'node_modules/.astro'].map(folder => `${folder}/data-store.json`).find(file => fs.existsSync(file))
        return file && [...parse(fs.readFileSync(file, 'utf8')).get('texts')?.values() ?? []].map(entry => entry.data)"""

    def write(self):
        self.link()
        self.command = [*self.node("astro"), "sync"]
        (self.folder / "src").mkdir()
        (self.folder / "astro.config.mjs").write_text(
            "import { defineConfig } from 'astro/config'\nimport mdx from '@astrojs/mdx'\nexport default defineConfig({ integrations: [mdx()] })\n"
        )
        (self.folder / "src/content.config.ts").write_text(
            "import { defineCollection } from 'astro:content'\nimport { glob } from 'astro/loaders'\nimport { z } from 'astro/zod'\n"
            f"export const collections = {{ texts: defineCollection({{ loader: glob({{ pattern: '**/*.{{md,mdx,markdown}}', base: './content' }}), schema: {schema_of(self.keys)} }}) }}\n"
        )

    def errors(self, output):
        return len(re.findall(r"^\[\w+Error\]|\[ERROR\]", output, re.M))


class ContentCollections(NodeProgram):
    """Parses front matter, and leaves the text as it is."""

    outputs = [".content-collections"]
    entries = """
        const file = `${process.cwd()}/.content-collections/generated/allTexts.js`
        return fs.existsSync(file) && (await import(file)).default"""

    def write(self):
        self.link()
        self.command = [*self.node("@content-collections/cli"), "build"]
        (self.folder / "content-collections.ts").write_text(
            "import { defineCollection, defineConfig } from '@content-collections/core'\nimport { z } from 'zod'\n"
            "const texts = defineCollection({ name: 'texts', directory: 'content', include: '**/*.{md,mdx,markdown}', "
            f"schema: {schema_of(self.keys)}.extend({{ content: z.string() }}) }})\nexport default defineConfig({{ content: [texts] }})\n"
        )

    def errors(self, output):
        return len(re.findall(r"(?i)^.*\b(?:error|failed|invalid)\b", output, re.M))


class CorpusGen(Program):
    """Parses front matter and Markdown, extracts quotations, figures and dates, checks the texts, and compiles the program."""

    outputs = ["bin", "obj/Debug"]
    command = ["dotnet", "build", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false"]

    def write(self):
        (self.folder / "nuget.config").write_text(
            f'<configuration><packageSources><clear /><add key="feed" value="{self.feed}" /></packageSources>'
            f'<config><add key="globalPackagesFolder" value="{self.feed}/packages" /></config></configuration>'
        )
        package = f'<ItemGroup><PackageReference Include="CorpusGen" Version="{self.version}" /></ItemGroup>' if self.uses else ""
        (self.folder / "Site.csproj").write_text(
            '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>'
            f"<CorpusFolders>content</CorpusFolders></PropertyGroup>{package}</Project>"
        )
        (self.folder / "Program.cs").write_text(self.program)
        run(["dotnet", "restore", "-v:q"], self.folder)

    uses = True
    # Prints the number of documents, and how many of the keys in the arguments are properties of them.
    program = """
        using System.Linq;
        var lists = typeof(Site.Corpus).GetProperties().Select(property => property.PropertyType)
            .Select(type => type.GetInterfaces().FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(System.Collections.Generic.IReadOnlyList<>)));
        var names = lists.Where(list => list is not null && list.GenericTypeArguments[0].IsSubclassOf(typeof(CorpusGen.Document)))
            .SelectMany(list => list!.GenericTypeArguments[0].GetProperties()).Select(property => property.Name.ToLowerInvariant()).ToHashSet();
        string Simple(string key) => new(key.ToLowerInvariant().Where(char.IsLetterOrDigit).ToArray());
        System.Console.WriteLine($"{Site.Corpus.AllDocuments.Count} {args.Count(key => names.Contains(Simple(key)) || names.Contains(Simple(key) + "value"))}");
    """

    def counts(self):
        made = self.folder / "bin/Debug/net10.0/Site.dll"
        keys = [key["key"] for key in self.keys]
        return [int(word) for word in run(["dotnet", str(made), *keys], self.folder)[2].split()] if made.exists() else [0, 0]

    def errors(self, output):
        return len(set(re.findall(r"^.*: error \w+:.*$", output, re.M)))


class Empty(CorpusGen):
    """The same project without package and texts: what `dotnet build` itself takes."""

    uses = False
    program = "System.Console.WriteLine(\"0 0\");\n"

    def write(self):
        shutil.rmtree(self.folder / "content")
        (self.folder / "content").mkdir()
        super().write()


def edit(program, number):
    """Adds a sentence to the text in the middle, or a comment to the code of a project without texts."""
    texts = sorted(path for path in (program.folder / "content").rglob("*") if path.suffix in TEXTS)
    with open(texts[len(texts) // 2] if texts else program.folder / "Program.cs", "a", encoding="utf-8") as file:
        file.write(f"\nThe text was edited {number} times.\n" if texts else f"// Edit {number}\n")


def compare(work, name, texts, programs, rounds):
    inferred = json.loads(run(["node", str(HERE / "beside.js"), str(texts)], NodeProgram.packages)[2])
    all_files = [path for path in texts.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in all_files if path.suffix in TEXTS)
    print(f"\n{name}: {inferred['texts']} texts in Markdown and MDX, {size / 1e6:.1f} MB; {len(all_files) - inferred['texts']} other files; "
          f"{len(inferred['keys'])} keys; medians of {rounds}; load {os.getloadavg()[0]:.1f}", flush=True)
    print(f"| {'':<20} | {'files':>6} | {'errors':>10} | {'keys':>4} | {'cold, of processors':>20} | {'edit, of processors':>20} |")
    print(f"|{'-' * 22}|{'-' * 8}|{'-' * 12}|{'-' * 6}|{'-' * 22}|{'-' * 22}|", flush=True)
    made = [program(work / name, texts, inferred["keys"]) for program in programs]
    times = {program: ([], []) for program in made}
    rows = {}
    for number in range(1, rounds + 1):
        for program in made:
            program.clean()
            seconds, succeeded, output = program.build()
            times[program][0].append(seconds)
            if program not in rows:
                files, keys = program.counts()
                errors = program.errors(output)
                rows[program] = (files, str(errors) if succeeded else f"{max(errors, 1)}, stops", keys)
                (work / f"{name}-{type(program).__name__}.log").write_text(output)
            edit(program, number)
            times[program][1].append(program.build()[0])
    for program in made:
        files, errors, keys = rows[program]
        cold, edited = (f"{statistics.median(one[0] for one in all):.2f} s, {statistics.median(one[1] for one in all):.2f} s" for all in times[program])
        print(f"| {type(program).__name__:<20} | {files:>6} | {errors:>10} | {keys:>4} | {cold:>20} | {edited:>20} |", flush=True)
    print(f"load {os.getloadavg()[0]:.1f} at the end", flush=True)
    if not any(argument.startswith("--keep") for argument in sys.argv):
        shutil.rmtree(work / name)


def make(work, documents):
    folder = work / f"made-{documents}"
    folder.mkdir()
    lines = subprocess.run(
        [sys.executable, HERE / "make_corpus.py", ROOT / "seeds/000_dc684d5a7ef49d7d.txt", str(documents), "whole"], check=True, stdout=subprocess.PIPE
    ).stdout
    for number, line in enumerate(lines.decode().splitlines()):
        text = json.loads(line)["text"]
        (folder / f"report-{number}.md").write_text(f"---\ntitle: Report {number}\ndate: 2024-03-01\n---\n{text}\n", encoding="utf-8")
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--made", default="", help="numbers of made articles, separated by commas")
    parser.add_argument("--only", default="", help="names of programs, separated by commas")
    parser.add_argument("--keep", metavar="FOLDER", help="where the projects and their logs are kept")
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    chosen = parser.parse_args()
    for tool in ("dotnet", "node", "npm"):
        if not shutil.which(tool):
            print(f"not run: {tool} is not installed", file=sys.stderr)
            sys.exit(77)
    work = pathlib.Path(chosen.keep or tempfile.mkdtemp()).resolve()
    work.mkdir(parents=True, exist_ok=True)
    try:
        (work / "npm").mkdir(exist_ok=True)
        (work / "npm/package.json").write_text('{ "type": "module", "private": true }')
        installed = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent", *PACKAGES], cwd=work / "npm", env=QUIET)
        if installed.returncode != 0:
            print("not run: npm cannot install the packages", file=sys.stderr)
            sys.exit(77)
        NodeProgram.packages = work / "npm"
        CorpusGen.version = f"0.0.0-beside.{int(time.time())}"
        CorpusGen.feed = work / "feed"
        run(["dotnet", "pack", ROOT / "src/CorpusGen.Package", "-o", CorpusGen.feed, f"-p:PackageVersion={CorpusGen.version}"], ROOT)
        versions = [f"{name} {json.loads((work / 'npm/node_modules' / name / 'package.json').read_text())['version']}" for name in ("velite", "astro", "@content-collections/core")]
        print(f"{', '.join(versions)}; Node.js {run(['node', '--version'], work)[2].strip()}; .NET SDK {run(['dotnet', '--version'], work)[2].strip()}; {os.cpu_count()} cores")
        programs = [program for program in (Velite, Astro, ContentCollections, CorpusGen, Empty) if not chosen.only or program.__name__ in chosen.only.split(",")]
        for folder in chosen.folders:
            compare(work, folder.resolve().name, folder.resolve(), programs, chosen.rounds)
        for documents in filter(None, chosen.made.split(",")):
            compare(work, f"{documents}-articles", make(work, int(documents)), programs, chosen.rounds)
    finally:
        if not chosen.keep:
            shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
