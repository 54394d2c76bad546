"""A process that imports a library once and forks for each program that uses it.

``profundo.running.runner`` starts one for each library, so that a NumPy program is not a copy of a process that also
holds TensorFlow, and asks it for ``Imports`` and ``Job`` through a pipe, until it closes it. Where fork is not safe
(macOS) each program gets a new interpreter instead: slower, same result.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import NoReturn

from profundo.running.imports import prepare
from profundo.running.messages import Ended, Imports, Job
from profundo.running.sandbox import execute

GRACE_SECONDS = 2.0
"""What a program may take, past its deadline, to write where it was before it is killed."""


@dataclass(frozen=True)
class _Running:
    job: Job
    process: BaseProcess
    started: float

    @property
    def kill_at(self) -> float:
        return self.started + self.job.limits.seconds + GRACE_SECONDS

    def stop(self) -> Ended:
        """Kill the program, if it has not ended, and what it started."""
        seconds = time.monotonic() - self.started
        assert self.process.pid is not None
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()  # for one that has just begun, and has no group of its own yet
        self.process.join()
        assert self.process.exitcode is not None
        return Ended(self.job.folder, self.process.exitcode, seconds)


def serve(requests: Connection, new_process: Callable[..., BaseProcess]) -> None:
    """Do what is asked until nobody can ask; then stop what still runs.

    Args:
        requests: where ``Imports`` and ``Job`` come from, and where each ``Ended`` goes.
        new_process: how the process of a program is made: as a copy of this one or as a new interpreter.
    """
    running: dict[int, _Running] = {}
    try:
        while True:
            seconds = [max(0.0, item.kill_at - time.monotonic()) for item in running.values()]
            ready = wait([requests, *running], min(seconds, default=None))
            for sentinel, item in list(running.items()):
                if sentinel in ready or item.kill_at <= time.monotonic():
                    del running[sentinel]
                    requests.send(item.stop())
            if requests in ready:
                request = requests.recv()
                if isinstance(request, Imports):
                    prepare(request.modules)
                elif isinstance(request, Job):
                    process = new_process(target=execute, args=(request,))
                    process.start()
                    running[process.sentinel] = _Running(request, process, time.monotonic())
    except (EOFError, ConnectionError):
        pass  # the runner closed the pipe, or is gone
    finally:
        for item in running.values():
            item.stop()


def main(descriptor: str, way: str) -> NoReturn:
    """Serve what comes from the pipe open as ``descriptor``; ``way`` is ``"fork"`` or ``"spawn"``."""
    requests = Connection(int(descriptor))
    context = multiprocessing.get_context("fork") if way == "fork" else multiprocessing.get_context("spawn")
    os.set_inheritable(requests.fileno(), False)
    os.register_at_fork(after_in_child=requests.close)  # a program has nothing to ask
    # this process only imports: its libraries' threads hold no lock that a child could miss
    warnings.filterwarnings("ignore", message=".*use of fork.*", category=DeprecationWarning)
    serve(requests, context.Process)
    os._exit(0)  # TensorFlow would take half a second to clean up what nobody will use


if __name__ == "__main__":
    main(*sys.argv[1:])
