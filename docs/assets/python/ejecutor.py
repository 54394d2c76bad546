"""Runs, inside the page, the program that a reader has written: see ``docs/assets/js/programas/trabajador.js``.

Each run is as the first of a new interpreter: its own variables, its own folder, NumPy as it was. What it prints goes
to the page while it prints it. What cannot be stopped from here, the page stops by ending the whole interpreter.
"""

import ast
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
from cifras import answering
from comprobador import check
from explicaciones import NAME, explain, frames_of

MOST_TEXT = 100_000
"""Characters that a run may print: more than anyone reads."""

PAUSE = 0.05
"""Seconds between two deliveries of what is printed: each costs the page a little."""

Write = Callable[[str, str], None]
"""Shows a text in the page, of the kind ``"salida"`` or ``"aviso"``, or the HTML of what is no text: ``"html"``."""

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


def run(
    source: str,
    seconds: float,
    write: Write,
    checker: str = "",
    before: str | None = None,
    digits: bytes | None = None,
) -> Mapping[str, Any]:
    """Run a program, or a cell of a notebook.

    Args:
        source: its text.
        seconds: how long it may take.
        write: shows what it prints.
        checker: text of what checks it, if it is the answer to an exercise: see ``comprobador``.
        before: text of the cells before it, which are run first and show nothing; ``None`` if it is a program.
        digits: content of the file of handwritten digits, if it asks for them: see ``cifras``.

    Returns:
        How it ended. ``"fin"`` is ``"bien"``, ``"error"``, ``"tiempo"``, ``"texto"`` or ``"salida"`` (it asked to
        end); of an error, ``"error"`` is its type and message, ``"traza"`` the lines of the program that led to
        it, and ``"explicacion"`` what it means. ``"veredicto"`` is what its checker says, if it ends well.
        ``"cambiado"`` says whether it left Python or NumPy changed.
    """
    sys.setrecursionlimit(_DEPTH)
    streams, here = (sys.stdin, sys.stdout, sys.stderr), Path.cwd()
    folder = tempfile.mkdtemp()
    sys.stdin = io.StringIO("")
    os.chdir(folder)
    linecache.cache[NAME] = (len(source), None, source.splitlines(keepends=True), NAME)
    space = _space()
    try:
        with answering(digits):
            end = _end(before or "", lambda: _execute(_compiled(before or "", _BEFORE), seconds, _nothing, space))
            if end["fin"] != "bien":
                end = {
                    **end,
                    "explicacion": f"Ha fallado una celda de las de arriba. {end.get('explicacion', '')}".strip(),
                }
            else:
                kind = _compiled if before is None else _cell
                end = _end(source, lambda: _execute(kind(source), seconds, write, space))
            if checker and end["fin"] == "bien":
                end = {**end, "veredicto": _judge(source, checker, seconds)}
    finally:
        sys.stdin, sys.stdout, sys.stderr = streams
        os.chdir(here)
        shutil.rmtree(folder, ignore_errors=True)
    return {**end, "cambiado": _changed()}


_BEFORE = "celdas-de-arriba.py"
"""What the cells before one are called in its tracebacks."""

_SHOW = "__muestra__"


def _nothing(kind: str, text: str) -> None:
    """Show nothing of what is printed."""


def _space() -> dict[str, Any]:
    """Return the variables with which a program begins."""
    return {"__name__": "__main__", "__builtins__": builtins}


def _compiled(source: str | ast.Module, name: str = NAME) -> CodeType:
    """Return a program compiled, without what this module asks of Python for itself."""
    return compile(source, name, "exec", dont_inherit=True)


def _cell(source: str) -> CodeType:
    """Return a cell compiled: as in Jupyter, if it ends in an expression, what that is worth is shown."""
    tree = ast.parse(source, NAME)
    last = tree.body[-1] if tree.body else None
    if isinstance(last, ast.Expr):
        call = ast.Call(ast.Name(_SHOW, ast.Load()), [last.value], [])
        last.value = ast.fix_missing_locations(ast.copy_location(call, last.value))
    return _compiled(tree)


def _execute(code: CodeType, seconds: float, write: Write, space: dict[str, Any]) -> Mapping[str, Any]:
    """Run something that is compiled, with some variables, which it changes; return them."""
    np.random.seed()
    random.seed()
    delivery = _Delivery(write)
    sys.stdout, sys.stderr = _Printed("salida", delivery), _Printed("aviso", delivery)

    def show(value: object) -> None:
        if hasattr(value, "_repr_html_"):
            delivery.add("html", value._repr_html_())
        elif value is not None:
            print(repr(value))

    if _SHOW in code.co_names:
        space[_SHOW] = show
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

        def keep(kind: str, text: str) -> None:
            if kind == "salida":
                printed.append(text)

        space = _execute(code, seconds, keep, _space())
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
