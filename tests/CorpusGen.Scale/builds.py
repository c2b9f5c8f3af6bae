"""Builds projects for scripts that measure, each build as cold as the first."""
import os
import shutil
import sys
import time

# No process outlives the build, so that all processor time is in its tree of processes.
COMMAND = ["dotnet", "build", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false"]


def write(path, text, mode="w"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, mode, encoding="utf-8") as file:
        file.write(text)


def restore(folder, work):
    """Restores a project into the packages folder of a measurement."""
    run(folder, work, ["dotnet", "restore", "-v:q"])


def clean(folder):
    """Deletes what the last build left."""
    shutil.rmtree(os.path.join(folder, "bin"), ignore_errors=True)
    shutil.rmtree(os.path.join(folder, "obj/Debug"), ignore_errors=True)


def build(folder, work):
    """Builds a project; returns its seconds, the processor time of its tree, and the largest memory of one of its processes in MB."""
    return run(folder, work, COMMAND)


def run(folder, work, command):
    """Runs a command; returns what build returns, or exits with the output of a command that failed."""
    log = os.path.join(folder, "build.log")
    environment = {**os.environ, "DOTNET_CLI_UI_LANGUAGE": "en", "DOTNET_CLI_TELEMETRY_OPTOUT": "1", "MSBUILDDISABLENODEREUSE": "1", "NUGET_PACKAGES": f"{work}/packages"}
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.execvpe(command[0], command, environment)
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - began
    if status != 0:
        sys.exit(open(log, encoding="utf-8").read())
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
