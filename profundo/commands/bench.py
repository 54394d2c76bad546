"""``make bench``: what running the programs costs, against the least it could cost.

The floor is one process that imports the frameworks once and executes every program in it, one after
another, with nothing between them. It is fast and wrong (programs share state); ours adds isolation.
Everything is measured in this run, on the project's own programs: only the ratios mean something.
"""

import contextlib
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from profundo.content import programs as snippets_module
from profundo.content.programs import Program
from profundo.running.runner import MODULES, Settings, run

MAX_RATIO = 1.3
SAMPLE = 10
"""One process each would take a quarter of an hour: one program in so many stands for all."""


def main() -> int:
    """Measure, print the table and return the exit status: 0 if ours is within ``MAX_RATIO`` of the floor."""
    programs = list(snippets_module.load(Path.cwd()).programs)
    sample = programs[::SAMPLE]
    ways: list[tuple[str, Callable[[], object], float]] = [
        ("suelo: importar una vez y ejecutar", lambda: _floor(programs), 1),
        ("la nuestra, un programa cada vez", lambda: list(run(programs, Settings(jobs=1))), 1),
        (f"la nuestra, {Settings.jobs} a la vez (por defecto)", lambda: list(run(programs)), 1),
        ("un proceso por programa (*)", lambda: _one_process_each(sample), len(programs) / len(sample)),
    ]
    print(f"{len(programs)} programas, {os.cpu_count()} núcleos\n")
    print(f"{'manera':<42}{'segundos':>10}{'/ suelo':>10}")
    floor, ratios = 0.0, []
    for name, execute, scale in ways:
        start = time.monotonic()
        execute()
        seconds = (time.monotonic() - start) * scale
        floor = floor or seconds
        ratios.append(seconds / floor)
        print(f"{name:<42}{seconds:>10.1f}{seconds / floor:>10.2f}", flush=True)
    print(f"\n(*) medido en {len(sample)} de los programas y multiplicado por {len(programs) / len(sample):.1f}")
    if ratios[2] > MAX_RATIO:
        print(f"make bench: la nuestra tarda más de {MAX_RATIO} veces el suelo.", file=sys.stderr)
        return 1
    return 0


def _floor(programs: Sequence[Program]) -> None:
    """Execute every program in one new process that imports the frameworks once."""
    with tempfile.TemporaryDirectory() as folder:
        code = f"from profundo.commands.bench import execute_all; execute_all({[str(p.path) for p in programs]!r})"
        environment = Settings().environment(Path(folder)) | {"PYTHONPATH": str(Path.cwd())}
        subprocess.run([sys.executable, "-c", code], cwd=folder, env=environment, check=True, capture_output=True)


def execute_all(paths: Sequence[str]) -> None:
    """Import the frameworks and execute the programs here, ignoring what they print and raise."""
    for module in MODULES:
        __import__(module)
    for path in paths:
        code = compile(Path(path).read_text(encoding="utf-8"), path, "exec")
        with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
            exec(code, {"__name__": "__main__"})


def _one_process_each(programs: Sequence[Program]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = Settings().environment(Path(folder))
        for program in programs:
            subprocess.run(
                [sys.executable, str(program.path)], cwd=folder, env=environment, check=False, capture_output=True
            )


if __name__ == "__main__":
    sys.exit(main())
