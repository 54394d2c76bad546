"""Whether a program did what the site says it does: the contract, and its stored output."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff

from profundo.content.outputs import Output
from profundo.content.pages import Page
from profundo.content.problems import Problem
from profundo.content.programs import LIBRARIES, Catalog, Example, Program
from profundo.running.runner import Run

MOST_CPU_SECONDS = 5
"""What a program may take of processor time, in seconds of the machine of ``profundo.running.pace``."""

FEWEST_SLOW = 1
"""A program that takes less needs no reason to be slow, on any machine."""


def verdict(run: Run, pages: Sequence[Page] = ()) -> Problem | None:
    """Return what is wrong with a run, naming the page that shows it; ``None`` if nothing is."""
    program = run.program
    if run.fault:
        return Problem(
            program.path,
            f"{run.fault}. {describe(program, pages)}",
            "corrige el programa; sus límites están en CONTRIBUTING.md, «Qué puede hacer un programa».",
            run.line,
            run.detail,
            program.example,
        )
    if not program.output_path.exists():
        return None  # the rule ``programs.shape`` reports it
    if program.output.text == run.output.text:
        return None
    expected, actual = program.output.lines, run.output.lines
    different = next((n for n, (a, b) in enumerate(zip(expected, actual, strict=False)) if a != b), None)
    return Problem(
        program.output_path,
        f"no es lo que imprime {program.path.name}. {describe(program, pages)}",
        f"corrige el programa; o, si lo que imprime ahora es lo que quieres, «make outputs EJEMPLO={program.example}».",
        (min(len(expected), len(actual)) if different is None else different) + 1,
        difference(program.output, run.output),
        program.example,
    )


def slowness(run: Run, example: Example) -> Problem | None:
    """Return what is wrong with the time that a run took; ``None`` if nothing is, or there is a reason for it."""
    program = run.program
    if run.cpu_seconds > MOST_CPU_SECONDS and "tarda" not in example.exceptions:
        return Problem(
            program.path,
            f"tarda {run.cpu_seconds:.1f} s de procesador, y el máximo son {MOST_CPU_SECONDS}.",
            "usa menos datos o menos vueltas; si no puede ser, da la razón: tarda en snippets/excepciones.toml.",
            example=program.example,
        )
    return None


def needless_reasons(runs: Sequence[Run], catalog: Catalog) -> Iterator[Problem]:
    """Yield the reasons to be slow of the examples that ran whole and are not."""
    for name, example in catalog.examples.items():
        if "tarda" not in example.exceptions:
            continue
        seconds = [run.cpu_seconds for run in runs if run.program.example == name]
        if len(seconds) == len(example.programs) and max(seconds) < FEWEST_SLOW:
            message = f"los programas de «{name}» tardan menos de {FEWEST_SLOW} s."
            yield Problem(catalog.exceptions_path, message, "borra su tarda.", example=name)


def difference(one: Output, two: Output, one_name: str = "guardado", two_name: str = "impreso") -> str:
    """Return the lines in which two outputs differ, as ``diff -u`` shows them."""
    return "\n".join(unified_diff(one.lines, two.lines, one_name, two_name, lineterm="", n=1))


def describe(program: Program, pages: Sequence[Page]) -> str:
    """Return which example this is, and on which page and line a reader sees it."""
    name = f"Ejemplo «{program.example}», {LIBRARIES[program.library]}"
    for page in pages:
        for call in page.calls_to("ejemplo"):
            if call.keys[0] == program.example:
                return f"{name}, en {page.path.name}:{call.line}."
    return f"{name}."
