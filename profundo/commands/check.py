"""The author's command: is everything that changed since the last green run still true?

    python -m profundo.commands.check                      what changed
    python -m profundo.commands.check relu/definicion      one example
    python -m profundo.commands.check --todo               everything, changed or not

The sources of the pages and the files are always read whole: that takes a moment. A program runs again
if anything that can change its result did.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path

from profundo.building.macros import MacroError, find_example
from profundo.checks import citations, proofreading
from profundo.checks import glossary as glossary_checks
from profundo.content import bibliography
from profundo.content import pages as pages_module
from profundo.content import programs as snippets_module
from profundo.content.programs import Catalog, Program
from profundo.running import mutants
from profundo.running.messages import Limits
from profundo.running.runner import Run, RunnerError, Server, Settings
from profundo.running.verdict import verdict

SHARED = ("profundo/**/*.py", "requirements*.txt", str(snippets_module.MUTANTS))
"""What can change the verdict of any program, relative to the root."""

MOST_MUTANTS = 200
"""How many of the mutants of the programs that ran are run too, at most, evenly spread."""

SLOWEST = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit status: 0 if nothing is wrong."""
    parser = argparse.ArgumentParser(prog="make check", description="Comprueba lo que ha cambiado.")
    parser.add_argument("ejemplo", nargs="?", help="un solo ejemplo, como relu/definicion")
    parser.add_argument("--todo", action="store_true", help="también lo que no ha cambiado")
    parser.add_argument("--limite", type=int, help="segundos para cada programa, tanto de reloj como de procesador")
    parser.add_argument("--hilos", type=int, default=Settings.threads, help="hilos de cada biblioteca")
    parser.add_argument("--sin-fork", action="store_true", help="un intérprete nuevo para cada programa")
    parser.add_argument("--informe", type=Path, help="archivo JSON para lo que imprimió cada programa")
    options = parser.parse_args(arguments)
    root = Path.cwd()
    catalog = snippets_module.load(root)
    if not catalog.examples:
        return _fail([], "aquí no hay ningún ejemplo: ejecuta la orden desde la carpeta del proyecto.")
    pages = pages_module.load_pages(root)
    found = [*snippets_module.problems(catalog), *pages_module.problems(pages, catalog)]
    found += citations.problems(pages, bibliography.load(root))
    found += [*glossary_checks.problems(root, pages), *mutants.stale_reasons(catalog)]

    programs, ledger = list(catalog.programs), Ledger(catalog)
    if options.ejemplo:
        try:
            example = find_example(catalog, options.ejemplo)
        except MacroError as error:
            return _fail([], f"{error}.")
        programs = list(example.programs.values())
        files = {path for program in programs for path in (program.path, program.common_output, program.own_output)}
        found = [problem for problem in found if problem.path in files or f"«{example.name}»" in problem.message]
        found += proofreading.problems(root, files)
    else:
        found += proofreading.problems(root)
    if not (options.ejemplo or options.todo):
        programs = [program for program in programs if not ledger.is_green(program)]
    settings = Settings(threads=options.hilos, fork=Settings.fork and not options.sin_fork)
    limits = Limits(options.limite, options.limite) if options.limite else Limits()
    try:
        # with --sin-fork the mutants, which are many, still fork where they can
        with Server(settings) as server, Server() if options.sin_fork else nullcontext(server) as for_mutants:
            runs = _run(server.run(programs, limits), len(programs))
            verdicts = [(result.program, verdict(result, pages)) for result in runs]
            right = [program for program, problem in verdicts if not problem]
            chosen = mutants.spread([m for p in right for m in mutants.mutants(p)], MOST_MUTANTS)
            tried = mutants.run_mutants(chosen, for_mutants)
    except RunnerError as error:
        return _fail([], f"no se pudieron ejecutar los programas:\n{error}")
    failed = [problem for _, problem in verdicts if problem]
    survivors = list(mutants.problems(tried, root))
    failed += survivors
    suspect = {problem.path for problem in survivors}
    ledger.record([program for program in right if program.path not in suspect])
    if options.informe:
        report = {str(r.program.path.relative_to(catalog.root)): [r.output.text, r.fault, r.seconds] for r in runs}
        options.informe.write_text(json.dumps(report, indent=1), encoding="utf-8")
    if found or failed:
        return _fail([problem.render(catalog.root) for problem in [*found, *failed]])
    skipped = len(catalog.programs) - len(programs)
    rest = f"; los otros {skipped} no han cambiado" if skipped and not options.ejemplo else ""
    print(f"Todo en orden: {len(programs)} programas ejecutados y {len(tried)} cambios probados{rest}.")
    return 0


class Ledger:
    """Which programs were right when last run, by the content of all that can change their result."""

    def __init__(self, catalog: Catalog) -> None:
        self._path = catalog.root / ".cache" / "comprobado.json"
        self._root = catalog.root
        files = sorted(path for pattern in SHARED for path in catalog.root.glob(pattern))
        texts = (f"{path.relative_to(self._root)}\0{path.read_text(encoding='utf-8')}" for path in files)
        parts = [sys.version, *texts]
        self._shared = sha256("\0".join(parts).encode()).hexdigest()
        try:
            self._green: dict[str, str] = json.loads(self._path.read_text(encoding="utf-8"))
        except (FileNotFoundError, json.JSONDecodeError):
            self._green = {}

    def is_green(self, program: Program) -> bool:
        """Whether the program was right, and nothing has changed since."""
        return self._green.get(self._name(program)) == self._hash(program)

    def record(self, programs: Sequence[Program]) -> None:
        """Remember that these programs are right as they are."""
        self._green |= {self._name(program): self._hash(program) for program in programs}
        self._path.parent.mkdir(exist_ok=True)
        self._path.write_text(json.dumps(self._green, indent=1), encoding="utf-8")

    def _name(self, program: Program) -> str:
        return program.path.relative_to(self._root).as_posix()

    def _hash(self, program: Program) -> str:
        stored = program.output_path.read_bytes() if program.output_path.exists() else b""
        return sha256(self._shared.encode() + program.source.encode() + b"\0" + stored).hexdigest()


def _run(results: Iterable[Run], total: int) -> list[Run]:
    runs: list[Run] = []
    for result in results:
        runs.append(result)
        if sys.stderr.isatty():
            print(f"\r{len(runs)}/{total} {result.program.path.name:<60.60}", end="", file=sys.stderr)
        elif len(runs) % 50 == 0:
            print(f"{len(runs)}/{total} programas", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r" + " " * 72, end="\r", file=sys.stderr)
    if len(runs) > SLOWEST:
        slow = sorted(runs, key=lambda result: -result.seconds)[:SLOWEST]
        print("Los más lentos: " + ", ".join(f"{r.program.path.name} {r.seconds:.1f} s" for r in slow))
    return runs


def _fail(problems: Sequence[str], message: str = "") -> int:
    for problem in problems:
        print(problem, end="\n\n", file=sys.stderr)
    total = f"{len(problems)} {'problema' if len(problems) == 1 else 'problemas'}."
    print(f"make check: {message or total}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
