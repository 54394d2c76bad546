"""Running programs: each in its own process and folder, with the frameworks imported once.

This is the only way in which the project runs a snippet. ``run`` yields what each did; whether that is
what it should do is for ``Run.fault`` (the contract of every program) and the caller (its output).
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from profundo.content.outputs import Output
from profundo.content.programs import Program, imported
from profundo.running.forkserver import MAX_OUTPUT_BYTES

MODULES = ("numpy", "sklearn.datasets", "torch", "tensorflow", "keras")
"""What is slow to import, and so is imported once, if several programs do."""

GROUPS = ("tensorflow", "torch", "")
"""The slowest module that a group's programs use; those of the last one use neither."""

LOG = re.compile(r"[IWEF]\d{4} |WARNING: All log messages before absl::InitializeLog")
"""Lines of TensorFlow's start-up log, which no variable silences: not something the program says."""

TAB = 4
"""Spaces that Markdown makes of a tab, and so an exception's message here: it is shown as it is stored."""

SHOWN_LINES = 12
"""How much of a program's standard error is worth showing."""


@dataclass(frozen=True)
class Settings:
    """How to run the programs.

    Attributes:
        seconds: deadline of each program.
        cpu_seconds: processor time of each program, which does not depend on what else runs; ``None`` for any.
        jobs: how many run at a time.
        threads: threads each library may use.
        fork: whether to fork after importing once, or start a new interpreter for each program.
        variables: further environment variables.
    """

    seconds: float = 120.0
    cpu_seconds: int | None = 30
    jobs: int = min(2, os.cpu_count() or 1)
    threads: int = 1
    fork: bool = sys.platform == "linux"
    variables: Mapping[str, str] = field(default_factory=dict)

    def environment(self, home: Path) -> dict[str, str]:
        """Return the environment of the programs: silent logs, CPU only, fixed thread counts."""
        threads = dict.fromkeys(
            ["OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "TF_NUM_INTRAOP_THREADS",
             "TF_NUM_INTEROP_THREADS"],
            str(self.threads),
        )  # fmt: skip
        quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "PYTHONWARNINGS": ""}
        # oneDNN looks every new operation up in the list of all kernels, 30 ms a program. It is on where
        # most readers are: the tests also run everything with it
        fast = {"TF_ENABLE_ONEDNN_OPTS": "0"}
        # Keras imports scikit-learn, whose joblib warns if it may not make a semaphore: it would be outside
        alone = {"KERAS_HOME": str(home), "JOBLIB_MULTIPROCESSING": "0"}
        return {**fast, **os.environ, **threads, **quiet, **alone, **self.variables}


@dataclass(frozen=True)
class Run:
    """What one program did.

    Attributes:
        program: the program that ran.
        seconds: wall time of its process.
        output: what it printed; for a program that fails on purpose, followed by its exception.
        fault: what it did against the contract, in Spanish; ``None`` if it kept it.
        line: line of the program where that happened, if known.
        detail: the warning it wrote, if that is the fault.
    """

    program: Program
    seconds: float
    output: Output
    fault: str | None = None
    line: int | None = None
    detail: str = ""


class RunnerError(RuntimeError):
    """The process that runs the programs ended before they all did."""


def run(programs: Sequence[Program], settings: Settings | None = None) -> Iterator[Run]:
    """Run ``programs`` and yield each as it ends, in no particular order.

    Raises:
        RunnerError: if the frameworks cannot be imported or the server dies.
    """
    settings = settings or Settings()
    if not programs:
        return
    request = {
        "groups": _groups(programs) if settings.fork else [_group(range(len(programs)), programs, [])],
        "seconds": settings.seconds,
        "cpu_seconds": settings.cpu_seconds,
        "jobs": settings.jobs,
        "fork": settings.fork,
    }
    with tempfile.TemporaryDirectory(prefix="ejemplos-") as folder:
        environment = settings.environment(Path(folder)) | {"TMPDIR": folder}
        server = subprocess.Popen(
            [sys.executable, "-m", "profundo.running.forkserver"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
            env=environment,
            start_new_session=True,
        )
        assert server.stdin
        assert server.stdout
        assert server.stderr
        try:
            server.stdin.write(json.dumps(request) + "\n")
            server.stdin.flush()
            answered = 0
            for line in server.stdout:
                answered += 1
                yield _judge(programs, json.loads(line))
            if server.wait() or answered != len(programs):
                raise RunnerError(server.stderr.read().strip())
        finally:
            if server.poll() is None:
                os.killpg(server.pid, signal.SIGTERM) if hasattr(os, "killpg") else server.kill()
            server.communicate()


def _groups(programs: Sequence[Program]) -> list[dict[str, object]]:
    """Return the programs by the slowest library they use, the fastest first, each group with what it imports once.

    What only one program uses is left to that program.
    """
    used = {index: _modules(program) for index, program in enumerate(programs)}
    users = Counter(name for names in used.values() for name in names)
    groups = []
    for slowest in GROUPS:
        indices = [index for index, names in used.items() if slowest in names or not slowest]
        modules = sorted({name for index in indices for name in used.pop(index) if users[name] > 1})
        if indices:
            groups.append(_group(indices, programs, modules))
    return groups[::-1]


def _group(indices: Iterable[int], programs: Sequence[Program], modules: Sequence[str]) -> dict[str, object]:
    return {"programs": {index: str(programs[index].path) for index in indices}, "modules": modules}


def _modules(program: Program) -> set[str]:
    """Return the slow modules that running a program imports."""
    names = set(imported(program, MODULES))
    if "keras" in names:
        names.add("tensorflow")  # what Keras computes with
    if "torch.optim" in program.source:
        names.add("torch._dynamo")  # PyTorch's compiler: making the first optimiser imports it
    return names


def _judge(programs: Sequence[Program], answer: dict[str, object]) -> Run:
    """Turn an answer of the server into a ``Run``, held to the contract of every program."""
    program = programs[int(str(answer["index"]))]
    stdout = str(answer["stdout"])
    stderr = "\n".join(line for line in str(answer["stderr"]).splitlines() if not LOG.match(line))
    report = answer["report"]
    error = report["error"] if isinstance(report, dict) else None
    printed = stdout
    if error and program.fails_on_purpose:
        printed += f"{error['type']}: {error['message']}\n".expandtabs(TAB)
    fault, line = _fault(program, stdout, stderr, report, answer["exit_code"])
    # where it was when it hung or crashed: faulthandler's dump, innermost frame first
    trace = [
        int(number) for path, number in re.findall(r'File "(.+?)", line (\d+)', stderr) if path == str(program.path)
    ]
    warning = "" if trace else "\n".join(stderr.splitlines()[:SHOWN_LINES])
    return Run(
        program,
        float(str(answer["seconds"])),
        Output(printed.encode("utf-8", "replace").decode(), program.library),
        fault,
        line or (trace[0] if fault and trace else None),
        warning if fault else "",
    )


def _fault(
    program: Program, stdout: str, stderr: str, report: object, exit_code: object
) -> tuple[str | None, int | None]:
    if len(stdout.encode("utf-8", "surrogateescape")) > MAX_OUTPUT_BYTES:
        return f"inunda la pantalla: imprime más de {MAX_OUTPUT_BYTES // 1024} KiB", None
    if any("\udc80" <= character <= "\udcff" for character in stdout):
        return "imprime bytes que no son UTF-8", None
    if not isinstance(report, dict):
        killed_by = _signal_name(-exit_code) if isinstance(exit_code, int) and exit_code < 0 else None
        if "Timeout (" in stderr or killed_by == "SIGXCPU":
            return "no terminó a tiempo y hubo que pararlo", None
        if killed_by:
            return f"su proceso murió ({killed_by})", None
        return f"su proceso terminó de golpe, sin llegar al final (código {exit_code})", None
    error = report["error"]
    if error and not program.fails_on_purpose:
        if error["type"] == "SystemExit":
            return f"termina con un código distinto de cero: {error['message']}", error["line"]
        if error["type"] == "OutOfBoundsError":
            return str(error["message"]), error["line"]
        return f"falla con {error['type']}: {error['message']}", error["line"]
    if error and error["type"] in ("OutOfBoundsError", "SystemExit", "SyntaxError"):
        return f"debía fallar de otra manera que {error['type']}: {error['message']}", error["line"]
    if program.fails_on_purpose and not error:
        return "dice que falla a propósito, y no falla", 1
    if report["threads"]:
        return f"deja vivo un hilo: {', '.join(report['threads'])}", None
    if stderr.strip():
        return "escribe un aviso en la salida de errores; un lector también lo vería", None
    return None, None


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"señal {number}"
