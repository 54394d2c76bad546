"""``make outputs``: write the outputs that the pages show, by running the programs.

    python -m profundo.commands.outputs                    every example and notebook
    python -m profundo.commands.outputs relu/definicion    one example

Each program runs twice, in different conditions; what is not the same both times is not written. Each file
changes whole or not at all, so that stopping halfway loses nothing. The result is for reading as a diff.
"""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from profundo.building.macros import MacroError, find_example
from profundo.content import programs as snippets_module
from profundo.content.problems import Problem
from profundo.content.programs import LIBRARIES, Catalog, Example
from profundo.running import notebooks
from profundo.running.messages import Limits
from profundo.running.runner import Run, Settings, run
from profundo.running.verdict import difference

TWICE = ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "TF_ENABLE_ONEDNN_OPTS": "1"})
"""What differs between the two runs: the order of sets, and whether TensorFlow uses oneDNN."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit status: 0 if everything could be written."""
    parser = argparse.ArgumentParser(prog="make outputs", description="Escribe las salidas de los programas.")
    parser.add_argument("ejemplo", nargs="?", help="un solo ejemplo, como relu/definicion")
    parser.add_argument("--limite", type=float, default=Limits.seconds, help="segundos para cada programa")
    options = parser.parse_args(arguments)
    if forbidden("make outputs"):
        return 1
    root = Path.cwd()
    catalog = snippets_module.load(root)
    try:
        examples = [find_example(catalog, options.ejemplo)] if options.ejemplo else list(catalog.examples.values())
    except MacroError as error:
        print(f"make outputs: {error}.", file=sys.stderr)
        return 1
    first, second = (_run(examples, options.limite, variables) for variables in TWICE)
    refused = 0
    for example in examples:
        problem = refusal(example, first, second)
        if problem:
            refused += 1
            print(problem.render(catalog.root), end="\n\n", file=sys.stderr)
        else:
            write(catalog, example, first)
    if not options.ejemplo:
        for source in notebooks.sources(root):
            _replace(catalog, notebooks.target(root, source), notebooks.execute(source))
    if refused:
        print(f"make outputs: {refused} ejemplos quedan como estaban.", file=sys.stderr)
    return 1 if refused else 0


def forbidden(command: str) -> bool:
    """Return whether outputs must not be written here, and say why."""
    if os.environ.get("CI") != "true":
        return False
    print(
        f"{command}: con CI=true no se escribe nada, porque las salidas se revisan antes de publicarlas.\n"
        "  Qué hacer: ejecútalo en tu máquina, lee «git diff snippets/» y guárdalo en un commit.",
        file=sys.stderr,
    )
    return True


def refusal(example: Example, first: Mapping[Path, Run], second: Mapping[Path, Run]) -> Problem | None:
    """Return why the output of ``example`` must not be written, or ``None``.

    Args:
        example: the example.
        first: a run of every program, by its path.
        second: another run of every program.
    """
    for program in example.programs.values():
        one, two = first[program.path], second[program.path]
        fault = one if one.fault else two
        if fault.fault:
            return Problem(program.path, f"{fault.fault}.", "corrige el programa.", fault.line, fault.detail)
        if one.output.text != two.output.text:
            return Problem(
                program.path,
                "imprime algo distinto cada vez.",
                "fija la semilla, redondea lo que imprime, no recorras conjuntos (set) sin ordenar.",
                detail=difference(one.output, two.output, "primera vez", "segunda vez"),
            )
    return disagreement(example, first)


def disagreement(example: Example, runs: Mapping[Path, Run]) -> Problem | None:
    """Return which libraries print something else without being allowed to, or ``None``.

    Args:
        example: the example.
        runs: a run of every program, by its path.
    """
    if "salida_propia" in example.exceptions or example.fails_on_purpose:
        return None
    one, *others = (runs[program.path] for program in example.programs.values())
    for other in others:
        if other.output.text != one.output.text:
            names = [LIBRARIES[run.program.library] for run in (one, other)]
            return Problem(
                other.program.path,
                f"{names[1]} no imprime lo mismo que {names[0]}.",
                "haz que impriman lo mismo (redondea, usa .tolist()); si la diferencia es lo que enseñas, escribe "
                f'su razón en snippets/excepciones.toml: ["{example.name}"] salida_propia = "…".',
                detail=difference(one.output, other.output, *names),
            )
    return None


def _run(examples: Sequence[Example], seconds: float, variables: Mapping[str, str]) -> dict[Path, Run]:
    programs = [program for example in examples for program in example.programs.values()]
    results = run(programs, Settings(variables=variables), Limits(seconds))
    return {result.program.path: result for result in results}


def write(catalog: Catalog, example: Example, runs: Mapping[Path, Run]) -> None:
    """Write what the libraries agree on in the common file, and each different text in its own.

    Args:
        catalog: the catalog of the example.
        example: the example.
        runs: a run of every program, by its path, that ``refusal`` does not refuse.
    """
    programs = example.programs
    texts = {library: runs[program.path].output.text for library, program in programs.items()}
    agreed = [text for text in texts.values() if list(texts.values()).count(text) > 1]
    alone = len(programs) == 1 and not example.fails_on_purpose
    common = agreed[0] if agreed else next(iter(texts.values())) if alone else None
    stale = {program.own_output for program in programs.values()}
    stale.add(next(iter(programs.values())).common_output)
    for library, text in texts.items():
        path = programs[library].common_output if text == common else programs[library].own_output
        _replace(catalog, path, text)
        stale.discard(path)
    for path in stale:
        path.unlink(missing_ok=True)


def _replace(catalog: Catalog, path: Path, text: str) -> None:
    """Make ``text`` the content of ``path``, in one step."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    scratch = catalog.root / ".cache"
    scratch.mkdir(exist_ok=True)
    whole = scratch / f"{path.name}.nuevo"
    whole.write_text(text, encoding="utf-8", newline="\n")
    path.parent.mkdir(exist_ok=True)
    whole.replace(path)
    print(f"{path.relative_to(catalog.root).as_posix()}: escrito")


if __name__ == "__main__":
    sys.exit(main())
