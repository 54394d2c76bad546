"""The processes that import a library once and fork for each program that uses it.

``profundo.running.runner`` starts the first one with the environment the programs need; it starts one for each
library, so that a NumPy program is not a copy of a process that also holds TensorFlow. It reads one JSON
request from its standard input and answers with one JSON line for each program that ends. Where fork is
not safe (Windows, macOS) each program gets a new interpreter instead: slower, same result.
"""

import contextlib
import importlib
import json
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Lock, Semaphore
from pathlib import Path
from typing import Any, TextIO

from profundo.running.sandbox import Job, execute

GRACE_SECONDS = 2.0
"""What a program may take, past its deadline, to write where it was before it is killed."""

MAX_OUTPUT_BYTES = 64 * 2**10
"""What is kept of what a program prints: one byte more tells that there was more."""

POLL_SECONDS = 0.02
"""How often a process with programs running looks whether another one left it a slot."""


@dataclass
class _Running:
    index: int
    process: BaseProcess
    job: Job
    started: float

    @property
    def kill_at(self) -> float:
        return self.started + self.job.seconds + GRACE_SECONDS

    def stop(self) -> None:
        """Kill the program and what it started."""
        if self.process.pid and hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        else:
            self.process.kill()
        self.process.join()

    def result(self) -> dict[str, Any]:
        """Collect what the ended program left, and remove its folder."""
        seconds = time.monotonic() - self.started
        self.process.join()
        code = self.process.exitcode
        with contextlib.suppress(ProcessLookupError, PermissionError):
            self.stop()
        folder = Path(self.job.folder)
        report = _read(folder / "informe.json")
        answer = {
            "index": self.index,
            "seconds": seconds,
            "exit_code": code,
            "stdout": _read(folder / "stdout"),
            "stderr": _read(folder / "stderr"),
            "report": json.loads(report) if report else None,
        }
        shutil.rmtree(folder, ignore_errors=True)
        return answer


def _read(path: Path) -> str:
    """Return the start of a file as text; bytes that are not UTF-8 stay recognisable (surrogates)."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        return file.read(MAX_OUTPUT_BYTES + 1).decode("utf-8", "surrogateescape")


@dataclass(frozen=True)
class Shared:
    """What the processes that run the programs share.

    Attributes:
        seconds: deadline of each program.
        cpu_seconds: processor time of each program, or ``None`` for any.
        new_process: how a process is made: as a copy of this one (fork) or as a new interpreter (spawn).
        slots: one for each program that may run at a time.
        answers: where each JSON line goes, as soon as its program ends.
        writing: held while a line is written.
    """

    seconds: float
    cpu_seconds: int | None
    new_process: Callable[..., BaseProcess]
    slots: Semaphore
    answers: TextIO
    writing: Lock


def prepare(modules: Iterable[str]) -> None:
    """Import ``modules``, and have TensorFlow make what each program would otherwise make again.

    Its lists of kernels and of operations, the second when it is asked for one that does not exist, cost a
    program 16 ms. Neither starts a thread, which a copy of this process would lack.
    """
    for module in modules:
        importlib.import_module(module)
    if "tensorflow" in modules:
        from tensorflow.python.framework import kernels, op_def_registry

        kernels.get_all_registered_kernels()
        op_def_registry.get("")


def serve(programs: Mapping[str, str], modules: Iterable[str], shared: Shared) -> None:
    """Import ``modules``, run every one of ``programs`` (paths by their index) and answer for each."""
    with shared.slots:
        prepare(modules)
    # this process only imports: its libraries' threads hold no lock that a child could miss
    warnings.filterwarnings("ignore", message=".*use of fork.*", category=DeprecationWarning)
    waiting = list(programs.items())[::-1]
    running: dict[int, _Running] = {}
    while waiting or running:
        # with nothing running there is nothing else to do than to wait for a slot
        while waiting and shared.slots.acquire(block=not running):
            index, program = waiting.pop()
            job = Job(program, tempfile.mkdtemp(prefix="ejemplo-"), shared.seconds, shared.cpu_seconds)
            process = shared.new_process(target=execute, args=(job,))
            process.start()
            running[process.sentinel] = _Running(int(index), process, job, time.monotonic())
        next_kill = min(item.kill_at for item in running.values()) - time.monotonic()
        ended = wait(list(running), timeout=max(0.0, min(next_kill, POLL_SECONDS if waiting else next_kill)))
        for sentinel in list(running):
            if sentinel not in ended and time.monotonic() < running[sentinel].kill_at:
                continue
            item = running.pop(sentinel)
            if sentinel not in ended:
                item.stop()
            answer = json.dumps(item.result())
            shared.slots.release()
            with shared.writing:
                shared.answers.write(answer + "\n")
                shared.answers.flush()


def main() -> int:
    """Serve the request on standard input; answer on what was standard output.

    The request: ``groups`` (each with its ``programs`` and the ``modules`` to import before the first
    fork), ``seconds`` and ``cpu_seconds`` (deadlines of each program), ``jobs`` (how many at a time),
    ``fork`` (or a new interpreter each, and then a single group).

    Returns:
        The exit status: 1 if some group did not get to its end.
    """
    request = json.loads(sys.stdin.readline())
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints when imported must not mix with the answers
    os.set_inheritable(answers.fileno(), False)
    context = multiprocessing.get_context("fork") if request["fork"] else multiprocessing.get_context("spawn")
    shared = Shared(
        request["seconds"],
        request["cpu_seconds"],
        context.Process,
        context.Semaphore(request["jobs"]),
        answers,
        context.Lock(),
    )
    groups = request["groups"]
    if len(groups) == 1:
        serve(groups[0]["programs"], groups[0]["modules"], shared)
        return 0
    servers = []
    for number, group in enumerate(groups, start=1):
        for module in group["modules"]:
            if any(module in later["modules"] for later in groups[number:]):
                importlib.import_module(module)
        servers.append(shared.new_process(target=serve, args=(group["programs"], group["modules"], shared)))
        servers[-1].start()
    for server in servers:
        server.join()
    return int(any(server.exitcode for server in servers))


if __name__ == "__main__":
    sys.exit(main())
