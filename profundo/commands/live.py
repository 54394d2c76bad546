"""``make vivo``: save a program and see at once what it changes, in the terminal and on its page.

    python -m profundo.commands.live                   the site at the usual address
    python -m profundo.commands.live 127.0.0.1:8001    the site at another one

The libraries stay imported. When a program is saved, it and those of the other libraries run, and what they print is
compared with what is stored. If the author accepts it, it is stored, under the conditions of ``make outputs``: the
same twice, and in every library. MkDocs serves the site meanwhile: its pages follow.
"""

import argparse
import io
import os
import select
import signal
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from watchdog.events import EVENT_TYPE_CLOSED_NO_WRITE, EVENT_TYPE_OPENED, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from profundo.commands.outputs import TWICE, disagreement, forbidden, refusal, write
from profundo.content.outputs import Output
from profundo.content.problems import Problem
from profundo.content.programs import LIBRARIES, Catalog, Example, Program, load
from profundo.running.messages import Limits
from profundo.running.runner import Run, RunnerError, Server, Settings
from profundo.running.verdict import difference

QUIET_SECONDS = 0.01
"""How long the programs have to stay as they are before they run: some editors write a file in several steps."""

SECONDS = 10
"""What a program may take: who has just saved one that never ends wants to know it soon."""

MOST_BYTES = 2**16
"""What is read at a time."""

STOP_SECONDS = 5.0
"""What MkDocs may take to end before it is killed."""

COLOURS = {"-": "\033[31m", "+": "\033[32m"}
"""Of the lines of a difference that begin with each sign, in a terminal."""

Stamps = Mapping[str, tuple[int, int, int]]
"""What changes of each file when it is saved, by its path."""


@dataclass(frozen=True)
class _Change:
    """An example that does not print what is stored.

    Attributes:
        example: the example.
        runs: a run of each of its programs, by its path.
        refused: whether what they print must not be stored.
    """

    example: Example
    runs: Mapping[Path, Run]
    refused: bool


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command until it is interrupted; return the exit status."""
    parser = argparse.ArgumentParser(prog="make vivo", description="Ejecuta cada programa en cuanto se guarda.")
    parser.add_argument("direccion", nargs="?", help="dónde se sirve el sitio, como 127.0.0.1:8001")
    parser.add_argument("--limite", type=int, default=SECONDS, help="segundos para cada programa")
    options = parser.parse_args(arguments)
    if forbidden("make vivo"):
        return 1
    catalog = load(Path.cwd())
    if not catalog.examples:
        print("make vivo: aquí no hay ningún ejemplo: ejecútalo desde la carpeta del proyecto.", file=sys.stderr)
        return 1
    assert isinstance(sys.stdout, io.TextIOWrapper)
    sys.stdout.reconfigure(line_buffering=True)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    usual, other = (Server(Settings(jobs=len(LIBRARIES), variables=variables)) for variables in TWICE)
    limits = Limits(options.limite, options.limite)
    seen = _stamps(catalog)
    try:
        with usual, other:
            print("Importando las bibliotecas…")
            whole = max(catalog.examples.values(), key=lambda example: len(example.programs))
            list(usual.run(list(whole.programs.values()), limits))  # the libraries are there when it ends
            usual.prepare(catalog.programs)  # the rest of what is slow to import
            wakes = _watch(catalog.folder)
            with _site(options.direccion):
                print("Guarda un programa de snippets/ y verás aquí qué cambia. Para acabar, Ctrl-C.")
                _follow(catalog, seen, wakes, usual, other, limits)
    except RunnerError as error:
        print(f"make vivo: no se pueden ejecutar los programas:\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


def _follow(catalog: Catalog, seen: Stamps, wakes: int, usual: Server, other: Server, limits: Limits) -> None:
    """Run what is saved and store what is accepted, for ever.

    Args:
        catalog: the examples.
        seen: the stamps of the files when they were last run.
        wakes: what can be read when they may have changed.
        usual: where the programs run.
        other: where they run again, in other conditions, if what they print may be stored.
        limits: how long each may take.
    """
    changes: Sequence[_Change] = ()
    terminal = sys.stdin.fileno()
    awaited = [wakes, terminal]
    while True:
        before, now = seen, _stamps(catalog)
        while now != seen:
            seen = now
            time.sleep(QUIET_SECONDS)
            now = _stamps(catalog)
        saved = {Path(path) for path, stamp in seen.items() if before.get(path) != stamp}
        if saved:
            try:
                catalog = load(catalog.root)
                names = {program.example for program in catalog.programs if program.path in saved}
                if catalog.exceptions_path in saved:  # it may allow what was refused
                    names |= {change.example.name for change in changes}
                examples = [example for name, example in catalog.examples.items() if name in names]
                if examples:
                    found = [_try_out(example, catalog, usual, other, limits) for example in examples]
                    changes = [change for change in found if change]
                    if terminal in _readable(awaited, 0):
                        os.read(terminal, MOST_BYTES)  # what was typed before this is no answer to it
                    if any(not change.refused for change in changes):
                        print("Para guardar lo que imprimen ahora, pulsa Intro.")
                    elif changes:
                        print("No se puede guardar lo que imprimen ahora.")
            except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
                print(f"No se puede leer lo que has guardado: {error}")
        ready = _readable(awaited)
        if wakes in ready:
            os.read(wakes, MOST_BYTES)
        elif terminal in ready:
            lines = os.read(terminal, MOST_BYTES).decode(errors="replace").splitlines()
            if not lines:
                awaited.remove(terminal)  # it is closed: nobody accepts anything
            if any(line.strip().lower() in ("", "s") for line in lines):
                for change in changes:
                    if not change.refused:
                        write(catalog, change.example, change.runs)
                changes = [change for change in changes if change.refused]


def _try_out(example: Example, catalog: Catalog, usual: Server, other: Server, limits: Limits) -> _Change | None:
    """Run an example, say what each library prints and return what is not what is stored."""
    programs = list(example.programs.values())
    print(f"\n{example.name}")
    runs: dict[Path, Run] = {}
    for run in usual.run(programs, limits):
        print(_describe(run, list(runs.values()), catalog.root))
        runs[run.program.path] = run
    if any(run.fault for run in runs.values()):
        return _Change(example, runs, refused=True)
    if all(run.output.text == _stored(run.program).text for run in runs.values()):
        return None
    other.prepare(programs)  # sooner or later they will agree
    problem = disagreement(example, runs)
    if problem:
        problem = replace(problem, detail="")  # what each prints has just been seen
    else:
        problem = refusal(example, runs, {run.program.path: run for run in other.run(programs, limits)})
    if problem:
        print(problem.render(catalog.root))
    return _Change(example, runs, refused=bool(problem))


def _stamps(catalog: Catalog) -> Stamps:
    """Return the stamps of the programs and of the list of exceptions."""
    while True:
        with suppress(FileNotFoundError):  # one is being replaced: look again
            entries = list(os.scandir(catalog.folder))
            entries += [entry for folder in entries if folder.is_dir() for entry in os.scandir(folder)]
            files = [entry for entry in entries if entry.name.endswith((".py", ".toml"))]
            statuses = [entry.stat(follow_symlinks=False) for entry in files]
            return {
                entry.path: (status.st_mtime_ns, status.st_size, status.st_ino)
                for entry, status in zip(files, statuses, strict=True)
            }


def _readable(descriptors: Sequence[int], seconds: float | None = None) -> Sequence[int]:
    """Wait until there is something to read; return where. Without ``seconds``, for as long as it takes."""
    return select.select(descriptors, [], [], seconds)[0]


def _watch(folder: Path) -> int:
    """Return a descriptor with something to read when a file of ``folder`` has changed, until this process ends."""
    wakes, wake = os.pipe()
    observer = Observer()
    observer.schedule(_Waker(wake), str(folder), recursive=True)
    observer.start()
    return wakes


class _Waker(FileSystemEventHandler):
    def __init__(self, wake: int) -> None:
        self._wake = wake

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in (EVENT_TYPE_OPENED, EVENT_TYPE_CLOSED_NO_WRITE):
            os.write(self._wake, b"\n")


def _stored(program: Program) -> Output:
    """Return the stored output of a program, or an empty one."""
    return program.output if program.output_path.exists() else Output("")


def _describe(run: Run, earlier: Sequence[Run], root: Path) -> str:
    """Return what to say of a run, after some of other libraries."""
    library = f"  {LIBRARIES[run.program.library]} ({run.seconds:.2f} s)"
    if run.fault:
        problem = Problem(run.program.path, f"{run.fault}.", "corrige el programa.", run.line, run.detail)
        return f"{library} no llega al final.\n{problem.render(root)}"
    if run.output.text == _stored(run.program).text:
        return f"{library} imprime lo guardado."
    for other in earlier:
        if not other.fault and other.output.text == run.output.text:
            return f"{library} imprime lo mismo que {LIBRARIES[other.program.library]}."
    lines = difference(_stored(run.program), run.output).splitlines()
    if sys.stdout.isatty():
        lines = [f"{COLOURS[line[0]]}{line}\033[0m" if line[:1] in COLOURS else line for line in lines]
    what = "imprime otra cosa" if run.program.output_path.exists() else "imprime esto, y aún no hay nada guardado"
    return "\n    ".join([f"{library} {what}:", *lines])


@contextmanager
def _site(address: str | None) -> Iterator[None]:
    """Have MkDocs serve the site, and say where, and what it warns of."""
    words = [sys.executable, "-m", "mkdocs", "serve", *(["--dev-addr", address] if address else [])]
    server = subprocess.Popen(
        words,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,  # Ctrl-C is for this process, which stops that one
    )
    stopping = threading.Event()
    relay = threading.Thread(target=_relay, args=(server, stopping))
    relay.start()
    try:
        yield
    finally:
        stopping.set()
        server.send_signal(signal.SIGINT)
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        relay.join()


def _relay(server: subprocess.Popen[str], stopping: threading.Event) -> None:
    """Print what matters of what MkDocs says, until it is being stopped."""
    assert server.stdout
    for line in server.stdout:
        if stopping.is_set():
            continue
        if "Serving on" in line:
            print(f"El sitio está en {line.split()[-1]}")
        elif not line.startswith("INFO"):
            print(line, end="")
    if not stopping.is_set():
        print("El sitio no se sirve; lo demás sigue. Si esa dirección está ocupada, da otra: DIRECCION=127.0.0.1:8001.")


if __name__ == "__main__":
    sys.exit(main())
