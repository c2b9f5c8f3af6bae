"""Disturbs builds of a small project whose corpus is stored in a resource or in an assembly of types, and compares what the next build gives with what an undisturbed one gives."""
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time

work, version = sys.argv[1], sys.argv[2]
stopped, pairs, full, changed = map(int, sys.argv[3:7])
storage = sys.argv[7]
stored = {"resource": "CorpusGen.corpus", "assembly": "Newsroom.CorpusTypes.dll"}[storage]
project = os.path.join(work, "newsroom")
obj, out = os.path.join(project, "obj/Debug/net10.0"), os.path.join(project, "bin/Debug/net10.0")
documents = 24
# The same disturbances each time, as far as a machine does the same each time.
chance = random.Random(1)
command = ["dotnet", "build", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false"]
# The compiler in the build's own tree of processes, which a signal reaches; and in a server of ours, which goes on.
in_tree, in_server = ["-p:UseSharedCompilation=false"], ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + version]
environment = {**os.environ, "DOTNET_CLI_UI_LANGUAGE": "en", "DOTNET_CLI_TELEMETRY_OPTOUT": "1", "MSBUILDDISABLENODEREUSE": "1"}
failures = []

PROGRAM = """
using Newsroom;
foreach (var document in Corpus.Documents) System.Console.WriteLine($"{document.Name}: {document.Text.Length} {document.Text[^1]} {document.Quotes.Count}");
System.Console.WriteLine(Corpus.Documents.Report1.Quotes.TheHarbourHasWaitedForReport1.Text);
System.Console.WriteLine(Corpus.Search("harbour").Total);
"""


def write(path, text):
    path = os.path.join(project, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def report(number, state):
    filling = "\n\n".join(f"Paragraph {line} of report {number} counts {line * 31} boats and says nothing more of them in many words." for line in range(40))
    return f"Report {number} of the harbour\n\n“The harbour has waited for report {number} for years,” said Ada Birch.\n\n{filling}\n\nIt ends in state {state}"


def build():
    return subprocess.run(command + in_server, cwd=project, env=environment, capture_output=True, text=True)


def run():
    return subprocess.run(["dotnet", os.path.join(out, "Newsroom.dll")], env=environment, capture_output=True, text=True)


def start(compiler=in_tree):
    # A session of its own, so that a signal to its group reaches all its processes, and Ctrl-C as a terminal gives it.
    return subprocess.Popen(command + compiler, cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                            start_new_session=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))


def outputs():
    """What a build leaves, without what has times in it or is kept for the next build."""
    found = {}
    for folder in (out, obj):
        for place, folders, files in os.walk(folder):
            if os.path.basename(place) == "CorpusGen.memory":
                continue
            for name in files:
                path = os.path.join(place, name)
                if name.lower().endswith((".stamp", ".findings", ".cache", ".up2date", ".half", ".txt", ".texts")):
                    continue
                found[os.path.relpath(path, project)] = read(path)
    return found


def check(what, state):
    """Builds again and compares with the undisturbed build of the same texts, byte by byte."""
    again = build()
    if again.returncode != 0:
        failures.append(f"{what}: the next build fails\n{again.stdout}")
        return
    there = outputs()
    different = sorted(name for name in expected[state].keys() | there.keys() if expected[state].get(name) != there.get(name))
    if different:
        failures.append(f"{what}: the next build differs in {different}")


def codes(text):
    return sorted(set(re.findall(r"(?:error|warning) ([A-Z]+\d+)", text)))


def count(seen, key):
    seen[key] = seen.get(key, 0) + 1


def told(seen):
    return ", ".join(f"{key}: {number}" for key, number in sorted(seen.items()))


write("nuget.config", f'<configuration><packageSources><add key="feed" value="{work}/feed" /></packageSources><config><add key="globalPackagesFolder" value="{work}/packages" /></config></configuration>')
write("Newsroom.csproj", f"""<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><UseAppHost>false</UseAppHost>
    <CorpusStorage>{storage}</CorpusStorage><CorpusSearch>true</CorpusSearch><CorpusBuildDate>2024-03-01</CorpusBuildDate>
    <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><RunAnalyzers>false</RunAnalyzers>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="CorpusGen" Version="{version}" /></ItemGroup>
</Project>""")
write("Program.cs", PROGRAM)
for number in range(documents):
    write(f"corpus/report-{number}.txt", report(number, 0))
restored = subprocess.run(["dotnet", "restore"], cwd=project, env=environment, capture_output=True, text=True)
if restored.returncode != 0:
    sys.exit(restored.stdout)

# Undisturbed: each state of the texts in a folder that has nothing of the other.
expected = []
for state in range(2):
    for number in range(0, documents, 7):
        write(f"corpus/report-{number}.txt", report(number, state))
    shutil.rmtree(os.path.join(project, "bin"), ignore_errors=True)
    shutil.rmtree(os.path.join(project, "obj/Debug"), ignore_errors=True)
    began = time.monotonic()
    said = (clean := start()).communicate()[0]
    took = time.monotonic() - began
    if clean.returncode != 0:
        sys.exit(said)
    expected.append(outputs())
    if run().returncode != 0:
        sys.exit("the program fails")
print(f"{documents} texts, {len(expected[0])} files compared, an undisturbed build takes {took:.1f} s, its {storage} {os.path.getsize(os.path.join(obj, stored))} bytes", flush=True)


def turn(state):
    for number in range(0, documents, 7):
        write(f"corpus/report-{number}.txt", report(number, state))


def stop_builds(rounds):
    seen, halves = {}, 0
    began = time.monotonic()
    turn(1)
    build()
    quick = time.monotonic() - began
    for round_ in range(rounds):
        state = round_ % 2
        turn(state)
        kind = (signal.SIGINT, signal.SIGKILL)[chance.randrange(2)]
        # Three of four as everybody builds, with a server that outlives the signal; each fourth without.
        compiler, longest = (in_tree, took) if round_ % 4 == 3 else (in_server, quick)
        # Half of them with the task in a process of its own, as a corpus of many texts has it.
        process = start([*compiler, f"-p:CorpusGenProcess={'true' if round_ // 2 % 2 == 0 else 'false'}"])
        time.sleep(chance.uniform(0, longest))
        ended = process.poll() is not None
        try:
            os.killpg(process.pid, kind)
        except ProcessLookupError:
            pass
        process.communicate()
        try:
            # Whoever outlived the signal must not build beside the next build.
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        count(seen, "ended before" if ended else kind.name)
        halves = max(halves, sum(name.endswith(".half") for name in os.listdir(obj)))
        check(f"build {round_} stopped by {kind.name}", state)
        if round_ % 25 == 24:
            print(f"  {round_ + 1} builds stopped ({told(seen)}), faults so far: {len(failures)}", flush=True)
    print(f"stopped: {rounds} builds ({told(seen)}); half files left: at most {halves}; faults so far: {len(failures)}", flush=True)


def build_in_pairs(rounds):
    seen = {}
    for round_ in range(rounds):
        state = round_ % 2
        turn(state)
        two = [start(), start()]
        said = [process.communicate()[0] for process in two]
        for process, text in zip(two, said):
            count(seen, "succeeded" if process.returncode == 0 else "failed by " + " ".join(codes(text)))
            if "CORPUS" in text:
                failures.append(f"pair {round_}: {text}")
        check(f"pair {round_}", state)
    print(f"two at once: {rounds} pairs ({told(seen)}); faults so far: {len(failures)}", flush=True)


def fill_disk(rounds):
    if os.geteuid() != 0:
        print("full disk: not run, it mounts a small disk and so needs root", flush=True)
        return
    kept = os.path.join(work, "kept")
    shutil.move(os.path.join(project, "obj"), kept)
    os.mkdir(os.path.join(project, "obj"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", os.path.join(project, "obj")], check=True)
    seen = {}
    try:
        for name in os.listdir(kept):
            if name != "Debug":
                shutil.copy(os.path.join(kept, name), os.path.join(project, "obj", name))
        build()
        filler = os.path.join(project, "obj", "filler")
        for round_ in range(rounds):
            state = round_ % 2
            turn(state)
            if round_ % 3 == 0:
                shutil.rmtree(os.path.join(project, "obj/Debug"), ignore_errors=True)
            room = os.statvfs(os.path.dirname(filler))
            # Room for nothing, for a list of files, for half of the resource, for the resource and not the assembly.
            left = (0, 8192, 65536, 262144, 400_000, 524_288)[round_ % 6]
            with open(filler, "wb") as file:
                file.write(bytes(max(0, room.f_bavail * room.f_frsize - left)))
            failed = build()
            count(seen, "succeeded" if failed.returncode == 0 else "failed by " + " ".join(codes(failed.stdout)))
            if failed.returncode != 0 and not re.search("space|full|No room", failed.stdout):
                failures.append(f"full disk {round_}: the message does not say so\n{failed.stdout}")
            os.remove(filler)
            check(f"full disk {round_}", state)
    finally:
        subprocess.run(["umount", os.path.join(project, "obj")], check=True)
        os.rmdir(os.path.join(project, "obj"))
        shutil.move(kept, os.path.join(project, "obj"))
    print(f"full disk: {rounds} builds ({told(seen)}); faults so far: {len(failures)}", flush=True)


def halves_of_the_program():
    """What must be of one state in a program: the hash in the code and that in the resource; or the assembly that was compiled against and the one beside the program."""
    if storage == "assembly":
        return [read(os.path.join(folder, stored)) for folder in (obj, out)]
    with open(os.path.join(obj, "generated/CorpusGen.Generator/CorpusGen.Generator.CorpusGenerator/Corpus.Resource.g.cs"), encoding="utf-8") as file:
        code = re.search(r'"CorpusGen.corpus", "(\w+)"', file.read())[1]
    return code, read(os.path.join(obj, stored))[3:16].decode()


def change_texts(rounds):
    seen = {}
    text = os.path.join(project, "corpus/report-7.txt")
    for round_ in range(rounds):
        state = round_ % 2
        turn(state)
        build()
        turn(1 - state)
        kind = ("changed", "removed", "a directory", "unreadable")[round_ // 2 % 4]
        process = start()
        # In the build's second half, where the task and the compiler are.
        time.sleep(chance.uniform(0.2 * took, took))
        ended = process.poll() is not None
        if kind == "changed":
            turn(state)
        else:
            os.remove(text)
            if kind == "a directory":
                os.mkdir(text)
            elif kind == "unreadable":
                # A link in a circle, which root cannot read either.
                os.symlink(text, text)
        said = process.communicate()[0]
        if process.returncode == 0:
            one, other = halves_of_the_program()
            program = run()
            agrees = one == other
            if agrees and program.returncode != 0:
                failures.append(f"text {kind} {round_}: the program's halves agree, and it fails\n{program.stderr}")
            if not agrees and "generated from different texts" not in program.stderr:
                failures.append(f"text {kind} {round_}: the program's halves disagree, and nobody says so\n{program.stdout}{program.stderr}")
            outcome = "built, and its halves agree" if agrees else "built, and the program says that they differ"
        else:
            outcome = "failed by " + " ".join(codes(said))
        count(seen, ("too late" if ended else kind) + ", " + outcome)
        if os.path.isdir(text) and not os.path.islink(text):
            os.rmdir(text)
        elif os.path.lexists(text):
            os.remove(text)
        if kind == "changed":
            turn(state)
            check(f"text {kind} {round_}", state)
            continue
        # Without the text first, which must be gone; then with it again.
        gone = build()
        program = run()
        if gone.returncode != 0 or "Report7:" in program.stdout or program.returncode != 0:
            failures.append(f"text {kind} {round_}: the build without it\n{gone.stdout}{program.stdout}{program.stderr}")
        turn(1 - state)
        check(f"text {kind} {round_}, and there again", 1 - state)
    print(f"texts changed meanwhile: {rounds} builds ({told(seen)}); faults so far: {len(failures)}", flush=True)


def end_server():
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{process}/cmdline", encoding="utf-8") as file:
                if version in file.read() and int(process) != os.getpid():
                    os.kill(int(process), signal.SIGTERM)
        except OSError:
            pass


try:
    for part, rounds in ((stop_builds, stopped), (build_in_pairs, pairs), (fill_disk, full), (change_texts, changed)):
        if rounds > 0:
            turn(0)
            check("before", 0)
            part(rounds)
finally:
    end_server()
for failure in failures:
    print("fault: " + failure, file=sys.stderr)
print("all builds afterwards are those that nothing disturbed" if not failures else f"{len(failures)} faults")
sys.exit(1 if failures else 0)
