"""``make check``, the author's command: is everything that changed since the last green run still true?

    python -m profundo.commands.check                      what changed
    python -m profundo.commands.check relu/definicion      one example
    python -m profundo.commands.check --todo               everything, changed or not

The rules of the content and of the built site are always asked. A program runs again, and its mutants with it, if
anything that can change its result did.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path

from profundo.building.macros import MacroError, find_example
from profundo.checks import rules
from profundo.checks.project import Project
from profundo.content.problems import Problem
from profundo.content.programs import Example
from profundo.running import mutants
from profundo.running.ledger import Ledger
from profundo.running.messages import Limits
from profundo.running.runner import Run, RunnerError, Server, Settings
from profundo.running.verdict import needless_reasons, slowness, verdict

MOST_MUTANTS = 200
"""How many of the mutants of the programs that ran are run too, at most, evenly spread."""

SLOWEST = 5
"""How many of the slowest programs are named."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit status: 0 if nothing is wrong."""
    options = _options(arguments)
    project = Project(Path.cwd())
    catalog = project.catalog
    if not catalog.examples:
        return _fail("aquí no hay ningún ejemplo: ejecuta la orden desde la carpeta del proyecto.")
    ledger = Ledger(catalog)
    try:
        example = find_example(catalog, options.ejemplo) if options.ejemplo else None
    except MacroError as error:
        return _fail(f"{error}.")
    if example:
        programs = list(example.programs.values())
    else:
        programs = [program for program in catalog.programs if options.todo or not ledger.is_green(program)]

    found = _about(example, project) if example else list(rules.problems(project))
    settings = Settings(fork=Settings.fork and not options.sin_fork)
    limits = Limits(options.limite, options.limite) if options.limite else Limits()
    try:
        # the mutants are many: where fork is possible they always use it
        with Server(settings) as server, Server() if options.sin_fork else nullcontext(server) as for_mutants:
            runs = _run(server.run(programs, limits), len(programs))
            failed = {result.program: problem for result in runs if (problem := _judge(result, project))}
            right = [result.program for result in runs if result.program not in failed]
            chosen = mutants.spread([mutant for program in right for mutant in mutants.mutants(program)], MOST_MUTANTS)
            survivors = list(mutants.problems(mutants.run_mutants(chosen, for_mutants), catalog))
    except RunnerError as error:
        return _fail(f"no se pudieron ejecutar los programas:\n{error}")
    suspect = {problem.path for problem in survivors}
    ledger.record([program for program in right if program.path not in suspect])
    if options.informe:
        _write_report(options.informe, runs, project.root)
    everything = [*found, *failed.values(), *survivors, *needless_reasons(runs, catalog)]
    if everything:
        return _fail(f"{len(everything)} {'problema' if len(everything) == 1 else 'problemas'}.", everything)
    skipped = len(catalog.programs) - len(programs)
    rest = f"; los que no han cambiado: {skipped}" if skipped and not example else ""
    print(f"Todo en orden. Programas ejecutados: {len(programs)}; cambios probados: {len(chosen)}{rest}.")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make check", description="Comprueba lo que ha cambiado.")
    parser.add_argument("ejemplo", nargs="?", help="un solo ejemplo, como relu/definicion")
    parser.add_argument("--todo", action="store_true", help="también lo que no ha cambiado")
    parser.add_argument("--limite", type=int, help="segundos para cada programa, tanto de reloj como de procesador")
    parser.add_argument("--sin-fork", action="store_true", help="un intérprete nuevo para cada programa")
    parser.add_argument("--informe", type=Path, help="archivo JSON para lo que imprimió cada programa")
    return parser.parse_args(arguments)


def _about(example: Example, project: Project) -> list[Problem]:
    """Return what the rules of the sources say of one example: of its name, or of its files."""
    programs = example.programs.values()
    files = {path for program in programs for path in (program.path, program.common_output, program.own_output)}
    said = (problem for rule in rules.OF_SOURCES for problem in rule(project))
    return [problem for problem in said if problem.example == example.name or problem.path in files]


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


def _judge(result: Run, project: Project) -> Problem | None:
    example = project.catalog.examples[result.program.example]
    return verdict(result, project.pages) or slowness(result, example)


def _write_report(path: Path, runs: Iterable[Run], root: Path) -> None:
    report = {r.program.path.relative_to(root).as_posix(): [r.output.text, r.fault, r.cpu_seconds] for r in runs}
    path.write_text(json.dumps(report, indent=1), encoding="utf-8")


def _fail(message: str, problems: Sequence[Problem] = ()) -> int:
    for problem in problems:
        print(problem.render(Path.cwd()), end="\n\n", file=sys.stderr)
    print(f"make check: {message}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
