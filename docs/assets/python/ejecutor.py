"""Runs, inside the page, the program that a reader has written: see ``docs/assets/js/programas/trabajador.js``.

Each run is as the first of a new interpreter: its own variables, its own folder, NumPy as it was. What it prints goes
to the page while it prints it. What cannot be stopped from here, the page stops by ending the whole interpreter.
"""

import builtins
import io
import itertools
import linecache
import os
import random
import shutil
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from types import CodeType
from typing import Any

import numpy as np
from comprobador import check
from explicaciones import NAME, explain, frames_of

MOST_TEXT = 100_000
"""Characters that a run may print: more than anyone reads."""

PAUSE = 0.05
"""Seconds between two deliveries of what is printed: each costs the page a little."""

Write = Callable[[str, str], None]
"""Shows a text in the page, of the kind ``"salida"`` or ``"aviso"``."""

_PRISTINE = [(module, dict(vars(module))) for module in (builtins, np, np.random, np.linalg, sys.modules["math"])]
"""What a program could change that the next one would notice."""

_DEPTH = sys.getrecursionlimit()


class Stopped(BaseException):
    """The program did too much of something. No ``except Exception`` of the program stops it.

    Attributes:
        reason: ``"tiempo"`` or ``"texto"``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Delivery:
    """What the program prints, on its way to the page, in the order in which it prints it."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._waiting: list[tuple[str, str]] = []
        self._left = MOST_TEXT
        self._last = 0.0

    def add(self, kind: str, text: str) -> None:
        if self._left > 0:
            self._waiting.append((kind, text[: self._left]))
            self._left -= len(text)
            self.deliver_if_due()
        if self._left <= 0:
            raise Stopped("texto")

    def deliver_if_due(self) -> None:
        if time.monotonic() - self._last > PAUSE:
            self.deliver()

    def deliver(self) -> None:
        for kind, parts in itertools.groupby(self._waiting, key=lambda part: part[0]):
            self._write(kind, "".join(text for _, text in parts))
        self._waiting.clear()
        self._last = time.monotonic()


class _Printed(io.TextIOBase):
    """Where the program prints what is of a kind."""

    def __init__(self, kind: str, delivery: _Delivery) -> None:
        self._kind = kind
        self._delivery = delivery

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        self._delivery.add(self._kind, text)
        return len(text)


def run(source: str, seconds: float, write: Write, checker: str = "") -> Mapping[str, Any]:
    """Run a program.

    Args:
        source: its text.
        seconds: how long it may take.
        write: shows what it prints.
        checker: text of what checks it, if it is the answer to an exercise: see ``comprobador``.

    Returns:
        How it ended. ``"fin"`` is ``"bien"``, ``"error"``, ``"tiempo"``, ``"texto"`` or ``"salida"`` (it asked to
        end); of an error, ``"error"`` is its type and message, ``"traza"`` the lines of the program that led to
        it, and ``"explicacion"`` what it means. ``"veredicto"`` is what its checker says, if it ends well.
        ``"cambiado"`` says whether it left Python or NumPy changed.
    """
    sys.setrecursionlimit(_DEPTH)
    before = sys.stdin, sys.stdout, sys.stderr, Path.cwd()
    folder = tempfile.mkdtemp()
    sys.stdin = io.StringIO("")
    os.chdir(folder)
    linecache.cache[NAME] = (len(source), None, source.splitlines(keepends=True), NAME)
    try:
        end = _end(source, lambda: _execute(compile(source, NAME, "exec", dont_inherit=True), seconds, write))
        if checker and end["fin"] == "bien":
            end = {**end, "veredicto": _judge(source, checker, seconds)}
    finally:
        sys.stdin, sys.stdout, sys.stderr = before[:3]
        os.chdir(before[3])
        shutil.rmtree(folder, ignore_errors=True)
    return {**end, "cambiado": _changed()}


def _execute(code: CodeType, seconds: float, write: Write) -> Mapping[str, Any]:
    """Run a program that is compiled; return its variables."""
    np.random.seed()
    random.seed()
    delivery = _Delivery(write)
    sys.stdout, sys.stderr = _Printed("salida", delivery), _Printed("aviso", delivery)
    space = {"__name__": "__main__", "__builtins__": builtins}
    try:
        # the first three leave as it was what a program may set
        with np.printoptions(), np.errstate(), warnings.catch_warnings(), _Deadline(seconds, delivery):
            exec(code, space)
    finally:
        delivery.deliver()
    return space


def _end(source: str, execute: Callable[[], object]) -> Mapping[str, Any]:
    """Run what runs a program; return how it ended."""
    try:
        execute()
    except Stopped as stop:
        return {"fin": stop.reason}
    except SystemExit:
        return {"fin": "salida"}
    except BaseException as error:
        return {
            "fin": "error",
            "error": f"{type(error).__name__}: {error}" if str(error) else type(error).__name__,
            "traza": _trace(error),
            "explicacion": explain(error, source),
        }
    return {"fin": "bien"}


def _judge(source: str, checker: str, seconds: float) -> Mapping[str, Any]:
    """Return what the checker of an exercise says of an answer."""

    def execute(code: CodeType) -> tuple[str, Mapping[str, Any]]:
        printed: list[str] = []
        space = _execute(code, seconds, lambda kind, text: printed.append(text) if kind == "salida" else None)
        return "".join(printed), space

    try:
        return check(source, checker, execute)
    except Stopped:
        return {"bien": False, "dice": "Con otros datos, tu programa no termina a tiempo."}


class _Deadline:
    """Stops what runs within after some seconds, and meanwhile has what it prints delivered.

    It looks at the clock at each call and each turn of a loop.
    """

    _TOOL = 4

    def __init__(self, seconds: float, delivery: _Delivery) -> None:
        self._seconds = seconds
        self._delivery = delivery

    def __enter__(self) -> None:
        monitoring = sys.monitoring
        end = time.monotonic() + self._seconds

        def look(code: CodeType, *_: object) -> None:
            if code.co_filename == __file__:
                return  # not while it prints, nor while it stops looking
            if time.monotonic() > end:
                raise Stopped("tiempo")
            self._delivery.deliver_if_due()

        monitoring.use_tool_id(self._TOOL, "plazo")
        for event in (monitoring.events.JUMP, monitoring.events.PY_START):
            monitoring.register_callback(self._TOOL, event, look)
        monitoring.set_events(self._TOOL, monitoring.events.JUMP | monitoring.events.PY_START)

    def __exit__(self, *_: object) -> None:
        sys.monitoring.set_events(self._TOOL, sys.monitoring.events.NO_EVENTS)
        sys.monitoring.free_tool_id(self._TOOL)


def _trace(error: BaseException) -> str:
    """Return the lines of the program through which an error came, the outermost first."""
    if isinstance(error, SyntaxError) and error.filename == NAME:
        return _line(error.lineno or 1, "")
    frames = frames_of(error)
    shown = [_line(frame.tb_lineno, frame.tb_frame.f_code.co_name) for frame in frames]
    if len(shown) > 6:
        shown[3:-3] = [f"… otras {len(shown) - 6} líneas …"]
    return "\n".join(shown)


def _line(number: int, function: str) -> str:
    where = "" if function in ("", "<module>") else f" ({function})"
    return f"Línea {number}{where}: {linecache.getline(NAME, number).strip()}"


def _changed() -> bool:
    """Whether something that was in Python or NumPy is no longer what it was."""
    return any(vars(module).get(name) is not value for module, names in _PRISTINE for name, value in names.items())
