"""The process that imports the frameworks once and forks for each program.

``tools.runner`` starts it with the environment the programs need. It reads one JSON request from its
standard input and answers with one JSON line for each program that ends. Where fork is not safe
(Windows, macOS) each program gets a new interpreter instead: slower, same result.
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
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, TextIO

from tools.sandbox import Job, execute

GRACE_SECONDS = 2.0
"""What a program may take, past its deadline, to write where it was before it is killed."""

MAX_OUTPUT_BYTES = 64 * 2**10
"""What is kept of what a program prints: one byte more tells that there was more."""


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


def serve(request: dict[str, Any], answers: TextIO) -> None:
    """Run every program of ``request`` and write an answer for each to ``answers``.

    Args:
        request: ``programs`` (paths), ``modules`` (imported once, before the first fork), ``seconds``
            (deadline of each), ``jobs`` (how many at a time), ``fork`` (or a new interpreter each).
        answers: where each JSON line goes, as soon as its program ends.
    """
    new_process: Callable[..., BaseProcess] = multiprocessing.get_context("spawn").Process
    if request["fork"]:
        new_process = multiprocessing.get_context("fork").Process
        for module in request["modules"]:
            importlib.import_module(module)
        # the parent only imports: its libraries' threads hold no lock that a child could miss
        warnings.filterwarnings("ignore", message=".*use of fork.*", category=DeprecationWarning)
    waiting = list(enumerate(request["programs"]))[::-1]
    running: dict[int, _Running] = {}
    while waiting or running:
        while waiting and len(running) < request["jobs"]:
            index, program = waiting.pop()
            job = Job(program, tempfile.mkdtemp(prefix="ejemplo-"), request["seconds"])
            process = new_process(target=execute, args=(job,))
            process.start()
            running[process.sentinel] = _Running(index, process, job, time.monotonic())
        next_kill = min(item.kill_at for item in running.values())
        ended = wait(list(running), timeout=max(0.0, next_kill - time.monotonic()))
        for sentinel in list(running):
            if sentinel not in ended and time.monotonic() < running[sentinel].kill_at:
                continue
            item = running.pop(sentinel)
            if sentinel not in ended:
                item.stop()
            answers.write(json.dumps(item.result()) + "\n")
            answers.flush()


def main() -> None:
    """Serve the request on standard input; answer on what was standard output."""
    request = json.loads(sys.stdin.readline())
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints when imported must not mix with the answers
    os.set_inheritable(answers.fileno(), False)
    serve(request, answers)


if __name__ == "__main__":
    main()
