"""Cuts a corpus into partitions, answers each in a task of its own, and kills one of the two workers on the way."""
import os
import shlex
import signal
import subprocess
import sys
import time

from distributed import Client

PARTITIONS = 40
PATIENCE = 300


def answer(partition, command):
    """What a task does, on whichever worker: a partition through the tool's pipe."""
    return subprocess.run(shlex.split(command), input=partition, stdout=subprocess.PIPE, check=True).stdout


def start(folder, name, module, *options):
    """A process of the cluster; what it has to say goes to a file."""
    # Python would look for modules here first.
    with open(f"{folder}/{name}.log", "wb") as log:
        words = [sys.executable, "-m", module, "--scheduler-file", f"{folder}/scheduler.json", "--no-dashboard", *options]
        return subprocess.Popen(words, stdout=log, stderr=log, cwd=folder)


def wait_until(condition):
    """Waits until something is so; gives what it is."""
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > end:
            raise TimeoutError(condition.__name__)
        time.sleep(0.02)
    return found


def main(command, folder):
    with open(f"{folder}/corpus.jsonl", "rb") as file:
        lines = file.readlines()
    size = -(-len(lines) // PARTITIONS)
    partitions = [b"".join(lines[at:at + size]) for at in range(0, len(lines), size)]
    options = ("--no-nanny", "--nthreads", "1")
    cluster = [start(folder, "scheduler", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0")]
    try:
        cluster += [start(folder, name, "distributed.cli.dask_worker", "--name", name, *options) for name in ("one", "two")]
        with Client(scheduler_file=f"{folder}/scheduler.json", timeout=60) as client:
            client.wait_for_workers(2, timeout=60)
            pids = client.run(os.getpid)
            victim = next(address for address, pid in pids.items() if pid == cluster[1].pid)
            tasks = client.map(answer, partitions, command=command)

            def caught_at_work():
                # It must have done something, which is lost with it, and have something to do.
                held, waiting = client.has_what()[victim], client.processing()[victim]
                return (len(held), len(waiting)) if held and waiting else None

            held, waiting = wait_until(caught_at_work)
            os.kill(pids[victim], signal.SIGKILL)
            wait_until(lambda: list(client.scheduler_info()["workers"]) == [other for other in pids if other != victim])
            answers = client.gather(tasks)
    finally:
        for process in cluster:
            process.terminate()
        for process in cluster:
            process.wait()
    with open(f"{folder}/many.jsonl", "wb") as file:
        file.writelines(answers)
    print(f"{len(partitions)} partitions on two workers, one killed with {held} done and {waiting} to do", end="")


if __name__ == "__main__":
    main(*sys.argv[1:])
