"""One program, in a process of its own, kept to its own temporary folder.

``execute`` is what runs in that process: ``profundo.running.forkserver`` starts it, and never gets it back. The
limits are there to notice a program that would surprise a reader, not to contain a hostile one.
"""

import contextlib
import ctypes
import faulthandler
import ipaddress
import os
import pathlib
import resource
import runpy
import signal
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from profundo.content.outputs import without_terminal_style
from profundo.running.imports import prepare
from profundo.running.messages import Failure, Job, Report
from profundo.running.pace import pace

MAX_FILE_BYTES = 64 * 2**20
"""Largest file, its output included, that a program may write."""

WORTH_A_PACE = 1.0
"""Seconds of a program from which it matters how fast the machine was."""


class OutOfBoundsError(PermissionError):
    """The program tried what it must not: its message says what."""


def execute(job: Job) -> NoReturn:
    """Run ``job.program`` as ``python program`` would, in this process, and end the process."""
    folder = Path(job.folder)
    work = folder / "trabajo"
    work.mkdir()
    report = os.open(folder / "informe.json", os.O_WRONLY | os.O_CREAT)
    _redirect(folder)
    faulthandler.enable()
    faulthandler.dump_traceback_later(job.limits.seconds, exit=True)
    os.chdir(work)
    os.environ.update(HOME=str(work), TMPDIR=str(work))
    tempfile.tempdir = None
    sys.argv = [job.program]
    sys.path[0] = str(work)
    sys.dont_write_bytecode = True
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_FILE_BYTES, MAX_FILE_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (job.limits.cpu_seconds, job.limits.cpu_seconds + 1))
    faulthandler.register(signal.SIGXCPU, all_threads=False, chain=True)  # it says where, and dies of it
    prepare(job.imports)
    before = set(threading.enumerate())
    _confine(work, job.program)
    started = time.process_time()

    error: Failure | None = None
    try:
        runpy.run_path(job.program, run_name="__main__")
    except SystemExit as stop:
        if stop.code not in (None, 0):
            error = Failure("SystemExit", str(stop.code), _line(stop, job.program))
    except BaseException as exception:  # whatever it is, it is the program's result
        message = without_terminal_style(str(exception))  # Keras writes some in bold, even where there is no terminal
        error = Failure(type(exception).__name__, message, _line(exception, job.program))
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    threads = [thread.name for thread in threading.enumerate() if thread not in before]
    seconds = time.process_time() - started
    if seconds > WORTH_A_PACE:
        seconds /= pace()
    os.write(report, Report(error, threads, seconds).to_json().encode())
    with contextlib.suppress(OSError):
        sys.stderr.flush()
    os._exit(0)


def _redirect(folder: Path) -> None:
    os.setsid()  # so that what the program starts can be stopped with it
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        target = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
        os.dup2(target, descriptor)
        os.close(target)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", newline="\n", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False)


def _line(exception: BaseException, program: str) -> int | None:
    """Return the line of ``program`` on which ``exception`` arose."""
    if isinstance(exception, SyntaxError) and exception.filename == program:
        return exception.lineno
    frames = traceback.extract_tb(exception.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == program]
    return lines[-1] if lines else None


def _confine(work: Path, program: str) -> None:
    """Refuse writing outside ``work``, reading there by ``program`` itself, starting programs and connecting away.

    What a library reads is where the reader installs it too. The audit hook sees what Python does, and says it in
    words; Landlock, where the kernel has it, also sees what the libraries' native code writes.
    """
    allowed = os.path.realpath(work)
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    changes = {"os.mkdir", "os.rmdir", "os.remove", "os.truncate", "os.chmod", "os.utime"}
    changes_two = {"os.rename", "os.link", "os.symlink"}
    reads = {"open", "os.listdir", "os.scandir"}
    starts = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn"}

    def refuse_outside(path: Any, what: str = "escribe fuera de su carpeta temporal") -> None:
        if not isinstance(path, str | bytes | os.PathLike):
            return  # an open descriptor
        real = os.path.realpath(os.fsdecode(path))
        if real != allowed and not real.startswith(allowed + os.sep) and real != os.devnull:
            raise OutOfBoundsError(f"{what}: {os.fsdecode(path)}")

    def is_of_the_program(frame: FrameType | None) -> bool:
        while frame and frame.f_code.co_filename == pathlib.__file__:
            frame = frame.f_back
        return frame is not None and frame.f_code.co_filename == program

    def refuse_remote(host: Any) -> None:
        name = host.decode(errors="replace") if isinstance(host, bytes) else str(host)
        with contextlib.suppress(ValueError):
            if ipaddress.ip_address(name.partition("%")[0]).is_loopback:
                return
        if name not in ("localhost", "", "None"):
            raise OutOfBoundsError(f"se conecta fuera de esta máquina: {name}")

    def hook(event: str, args: tuple[Any, ...]) -> None:
        opens = event == "open" and (args[2] & writing or set(str(args[1] or "")) & set("wax+"))
        if opens or event in changes:
            refuse_outside(args[0])
        elif event in reads and is_of_the_program(sys._getframe(1)):
            refuse_outside(args[0], "lee un archivo o una carpeta de la máquina")
        elif event in changes_two:
            refuse_outside(args[1])
        elif event in ("socket.connect", "socket.sendto", "socket.sendmsg") and isinstance(args[1], tuple):
            refuse_remote(args[1][0])
        elif event == "socket.getaddrinfo":
            refuse_remote(args[0])
        elif event in starts:
            raise OutOfBoundsError(f"arranca otro programa: {args[0]}")

    sys.addaudithook(hook)
    _landlock(allowed)


def _landlock(allowed: str) -> None:
    """Let this process write only below ``allowed`` and to ``/dev/null``, where Linux can enforce it.

    Without Landlock nothing happens: the audit hook stays. Numbers and structures are those of
    <https://docs.kernel.org/userspace-api/landlock.html>.
    """
    if sys.platform != "linux":
        return
    create_ruleset, add_rule, restrict_self, pr_set_no_new_privs = 444, 445, 446, 38
    write_file, make_and_remove = 1 << 1, sum(1 << bit for bit in range(4, 13))
    libc = ctypes.CDLL(None, use_errno=True)
    handled = ctypes.c_uint64(write_file | make_and_remove)
    ruleset = libc.syscall(create_ruleset, ctypes.byref(handled), ctypes.sizeof(handled), 0)
    if ruleset < 0:
        return
    for path, access in ((allowed, handled.value), (os.devnull, write_file)):
        descriptor = os.open(path, os.O_PATH)
        # struct landlock_path_beneath_attr is packed: a u64 and an s32
        rule = access.to_bytes(8, sys.byteorder) + descriptor.to_bytes(4, sys.byteorder)
        libc.syscall(add_rule, ruleset, 1, rule, 0)
        os.close(descriptor)
    libc.prctl(pr_set_no_new_privs, 1, 0, 0, 0)
    libc.syscall(restrict_self, ruleset, 0)
    os.close(ruleset)
