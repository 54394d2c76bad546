"""Running programs: each in its own process and folder, with the frameworks imported once.

This is the only way in which the project runs a snippet. ``Server.run`` yields what each did; whether that is
what it should do is for ``Run.fault`` (the contract of every program) and the caller (its output).
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import Pipe
from multiprocessing.connection import wait
from pathlib import Path
from typing import Self

from profundo.content.outputs import Output
from profundo.content.programs import Program, imported
from profundo.running.imports import OPTIMISERS
from profundo.running.messages import Ended, Imports, Job, Limits, Report

MODULES = ("numpy", "sklearn.datasets", "torch", "tensorflow", "keras")
"""What is slow to import, and so is imported once."""

HELD_APART = ("tensorflow", "torch")
"""What has a process of its own to hold it, the slowest first; another one holds the rest."""

MAX_OUTPUT_BYTES = 64 * 2**10
"""What is kept of what a program prints."""

STOP_SECONDS = 20.0
"""What a process may take to stop its programs and end, which an import may delay, before it is killed."""

LOG = re.compile(r"[IWEF]\d{4} |WARNING: All log messages before absl::InitializeLog")
"""Lines of TensorFlow's start-up log, which no variable silences: not something the program says."""

TAB = 4
"""Spaces that Markdown makes of a tab, and so an exception's message here: it is shown as it is stored."""

DATES = ("%d/%m/%Y", "%m/%d/%Y", "%Y/%m/%d", "%Y%m%d", "%d-%m-%Y", "%b %d", "%B %d")
"""Other ways of writing a date, besides the standard one."""

SHOWN_LINES = 12
"""How much of a program's standard error is worth showing."""


@dataclass(frozen=True)
class Settings:
    """Where the programs run.

    Attributes:
        jobs: how many run at a time.
        threads: threads each library may use.
        fork: whether to fork after importing once, or start a new interpreter for each program.
        variables: further environment variables.
    """

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
        cpu_seconds: processor time that it took after importing what others import too, as ``Report`` gives it;
            0 if its process died.
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
    cpu_seconds: float = 0.0


class RunnerError(RuntimeError):
    """A process that runs the programs ended before they all did."""


class _Holder:
    """A process that holds libraries: see ``profundo.running.forkserver``."""

    def __init__(self, settings: Settings, folder: Path, name: str) -> None:
        self.connection, theirs = Pipe()
        self._log = folder / f"{name}.log"
        with theirs, self._log.open("w") as log:
            words = ["profundo.running.forkserver", str(theirs.fileno()), "fork" if settings.fork else "spawn"]
            self._process = subprocess.Popen(
                [sys.executable, "-m", *words],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=Path(__file__).parents[2],
                env=settings.environment(folder) | {"TMPDIR": str(folder)},
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )

    def ask(self, request: Imports | Job) -> None:
        """Send a request.

        Raises:
            RunnerError: if the process is gone.
        """
        try:
            self.connection.send(request)
        except ConnectionError as error:
            raise self._gone() from error

    def answer(self) -> Ended:
        """Return the next answer.

        Raises:
            RunnerError: if the process is gone.
        """
        try:
            ended = self.connection.recv()
        except (EOFError, ConnectionError) as error:
            raise self._gone() from error
        assert isinstance(ended, Ended)
        return ended

    def stop(self) -> None:
        """Have the process stop its programs and end."""
        self.connection.close()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def _gone(self) -> RunnerError:
        said = self._log.read_text(encoding="utf-8", errors="replace").strip()
        return RunnerError(said or "el proceso que tiene las bibliotecas murió sin decir por qué")


class Server:
    """The processes that hold the libraries, each started when it is first needed. Use it in a ``with``."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings()
        self._folder = tempfile.TemporaryDirectory(prefix="ejemplos-")
        self._holders: dict[str, _Holder] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()
        self._folder.cleanup()

    def prepare(self, programs: Sequence[Program]) -> dict[str, list[Program]]:
        """Have what ``programs`` use imported, without waiting for it.

        Returns:
            The programs, by the name of the process that is to run them.

        Raises:
            RunnerError: if a process is gone.
        """
        users: dict[str, list[Program]] = {}
        modules: dict[str, set[str]] = {}
        for program in programs:
            used = _modules(program) if self._settings.fork else set()
            name = next((name for name in HELD_APART if name in used), "resto")
            users.setdefault(name, []).append(program)
            modules.setdefault(name, set()).update(used)
        for name, together in modules.items():
            self._holder(name).ask(Imports(sorted(together)))
        return users

    def run(self, programs: Sequence[Program], limits: Limits | None = None) -> Iterator[Run]:
        """Run ``programs`` and yield each as it ends, in no particular order.

        Raises:
            RunnerError: if a library cannot be imported or a process that holds one dies.
        """
        waiting = {name: users[::-1] for name, users in self.prepare(programs).items()}
        running: dict[str, tuple[str, Program]] = {}  # by folder
        try:
            while waiting or running:
                while waiting and len(running) < self._settings.jobs:
                    # the one with the least to do: while it imports, others run
                    busy = Counter(name for name, _ in running.values())
                    name = min(waiting, key=busy.__getitem__)
                    program = waiting[name].pop()
                    if not waiting[name]:
                        del waiting[name]
                    folder = tempfile.mkdtemp(prefix="ejemplo-", dir=self._folder.name)
                    imports = () if self._settings.fork else sorted(_modules(program))
                    self._holder(name).ask(Job(str(program.path), folder, limits or Limits(), imports))
                    running[folder] = name, program
                holders = [self._holders[name] for name in {name for name, _ in running.values()}]
                ready = wait([holder.connection for holder in holders])
                for holder in holders:
                    if holder.connection in ready:
                        ended = holder.answer()
                        yield _judge(running.pop(ended.folder)[1], ended)
        finally:
            if running:
                self._stop()  # nobody waits for them any more

    def _holder(self, name: str) -> _Holder:
        if name not in self._holders:
            self._holders[name] = _Holder(self._settings, Path(self._folder.name), name)
        return self._holders[name]

    def _stop(self) -> None:
        for holder in self._holders.values():
            holder.connection.close()
        while self._holders:
            self._holders.popitem()[1].stop()


def run(programs: Sequence[Program], settings: Settings | None = None, limits: Limits | None = None) -> Iterator[Run]:
    """Run ``programs`` in processes of their own: see ``Server.run``."""
    with Server(settings) as server:
        yield from server.run(programs, limits)


def _modules(program: Program) -> set[str]:
    """Return the slow modules that running a program imports."""
    names = set(imported(program, MODULES))
    if "keras" in names:
        names.add("tensorflow")  # what Keras computes with
    if "torch" in names and OPTIMISERS in program.source:
        names.add(OPTIMISERS)
    return names


def _judge(program: Program, ended: Ended) -> Run:
    """Turn what an ended program left in its folder into a ``Run``, held to the contract of every program."""
    folder = Path(ended.folder)
    stdout = _read(folder / "stdout", MAX_OUTPUT_BYTES + 1)
    stderr = "\n".join(line for line in _read(folder / "stderr", MAX_OUTPUT_BYTES).splitlines() if not LOG.match(line))
    written = _read(folder / "informe.json")
    report = Report.from_json(written) if written else None
    shutil.rmtree(folder, ignore_errors=True)
    printed = stdout
    if report and report.error and program.fails_on_purpose:
        printed += f"{report.error.type}: {report.error.message}\n".expandtabs(TAB)
    fault, line = _fault(program, stdout, stderr, report, ended.exit_code)
    # where it was when it hung or crashed: faulthandler's dump, innermost frame first
    trace = [
        int(number) for path, number in re.findall(r'File "(.+?)", line (\d+)', stderr) if path == str(program.path)
    ]
    warning = "" if trace else "\n".join(stderr.splitlines()[:SHOWN_LINES])
    return Run(
        program,
        ended.seconds,
        Output(printed.encode("utf-8", "replace").decode(), program.library),
        fault,
        line or (trace[0] if fault and trace else None),
        warning if fault else "",
        report.cpu_seconds if report else 0.0,
    )


def _read(path: Path, most: int = -1) -> str:
    """Return the first bytes of a file as text; those that are not UTF-8 stay recognisable (surrogates)."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        return file.read(most).decode("utf-8", "surrogateescape")


def _fault(
    program: Program, stdout: str, stderr: str, report: Report | None, exit_code: int
) -> tuple[str | None, int | None]:
    """Return what a program did against the contract, and on which line if that is known."""
    if len(stdout.encode("utf-8", "surrogateescape")) > MAX_OUTPUT_BYTES:
        return f"inunda la pantalla: imprime más de {MAX_OUTPUT_BYTES // 1024} KiB", None
    if any("\udc80" <= character <= "\udcff" for character in stdout):
        return "imprime bytes que no son UTF-8", None
    if not report:
        killed_by = _signal_name(-exit_code) if exit_code < 0 else None
        if "Timeout (" in stderr or killed_by == "SIGXCPU":
            return "no terminó a tiempo y hubo que pararlo", None
        if killed_by:
            return f"su proceso murió ({killed_by})", None
        return f"su proceso terminó de golpe, sin llegar al final (código {exit_code})", None
    error = report.error
    if error and not program.fails_on_purpose:
        if error.type == "SystemExit":
            return f"termina con un código distinto de cero: {error.message}", error.line
        if error.type == "OutOfBoundsError":
            return error.message, error.line
        return f"falla con {error.type}: {error.message}", error.line
    if error and error.type in ("OutOfBoundsError", "SystemExit", "SyntaxError"):
        return f"debía fallar de otra manera que {error.type}: {error.message}", error.line
    if program.fails_on_purpose and not error:
        return "dice que falla a propósito, y no falla", 1
    today = date.today()
    for day in (today.isoformat(), *(today.strftime(way) for way in DATES)):
        if day in stdout and day not in program.source:
            return f"imprime la fecha de hoy, {day}: mañana imprimirá otra", None
    if report.threads:
        return f"deja vivo un hilo: {', '.join(report.threads)}", None
    if stderr.strip():
        return "escribe un aviso en la salida de errores; un lector también lo vería", None
    return None, None


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"señal {number}"
