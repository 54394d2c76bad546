"""Changing one constant or operator of a program: do the checks notice?

A mutant is a program with one number, boolean or operator changed. Two questions:

* changed in one library, is it caught by the contract or by its stored output?
* changed alike in all of them, with the outputs regenerated, is it caught by the meaning checks? The
  libraries print the same, so what the first one prints then is what all would.

What no check can notice stands, with its reason, in ``snippets/mutantes.toml``. A program that prints what it
did not compute has no such reason.
"""

import ast
import tempfile
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from profundo.content.outputs import Output
from profundo.content.problems import Problem, line_of
from profundo.content.programs import LIBRARIES, MUTANTS, Catalog, Program
from profundo.running.messages import Limits
from profundo.running.runner import Run, Server
from profundo.running.verdict import verdict

LIMITS = Limits(cpu_seconds=12)
"""One mutant in two hundred never ends. It is stopped for the work it did, four times that of
the slowest program, however busy the machine is."""

OPERATORS: Mapping[type[ast.AST], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.Div: ("/", "*"),
    ast.Pow: ("**", "*"),
    ast.Gt: (">", "<="),
    ast.GtE: (">=", "<"),
    ast.Lt: ("<", ">="),
    ast.LtE: ("<=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
}
"""Each operator, as written, and what it becomes."""


@dataclass(frozen=True)
class Mutant:
    """A program with one thing changed.

    Attributes:
        program: the original.
        line: line changed, from 1.
        source: the changed text.
    """

    program: Program
    line: int
    source: str

    @property
    def changed_line(self) -> str:
        """The line as it is after the change, without its indentation: what a reason for it names."""
        return self.source.splitlines()[self.line - 1].strip()


def mutants(program: Program) -> list[Mutant]:
    """Return every mutant of a program, in the order of its text."""
    lines = program.source.splitlines(keepends=True)
    starts = [sum(len(line.encode()) for line in lines[:n]) for n in range(len(lines) + 1)]
    data = program.source.encode()
    found = []
    for start, end, new in sorted(_edits(ast.parse(program.source), data, starts)):
        source = (data[:start] + new.encode() + data[end:]).decode()
        line = data.count(b"\n", 0, start) + 1
        found.append(Mutant(program, line, source))
    return found


def _edits(tree: ast.AST, data: bytes, starts: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    def span(node: ast.expr) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset

    def between(left: ast.expr, right: ast.expr, operator: ast.AST) -> Iterator[tuple[int, int, str]]:
        if type(operator) in OPERATORS:
            old, new = OPERATORS[type(operator)]
            position = data.find(old.encode(), span(left)[1], span(right)[0])
            if position >= 0:
                yield position, position + len(old), new

    in_strings = {id(n) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for n in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in in_strings:
            continue  # before Python 3.12 the parser does not know where they are
        if isinstance(node, ast.Constant) and isinstance(node.value, bool):
            yield *span(node), str(not node.value)
        elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            yield *span(node), repr(node.value + 1)
        elif isinstance(node, ast.BinOp):
            yield from between(node.left, node.right, node.op)
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            yield from between(node.left, node.comparators[0], node.ops[0])
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            start, end = span(node)
            yield start, end, data[start + 1 : end].decode()


def spread(items: Sequence[Mutant], most: int) -> Sequence[Mutant]:
    """Return at most ``most`` of the mutants, evenly spread."""
    if len(items) <= most:
        return items
    return [items[index * len(items) // most] for index in range(most)]


def run_mutants(chosen: Sequence[Mutant], server: Server) -> list[tuple[Mutant, Run]]:
    """Run mutants. Each run's program is the original, so that it is judged against its stored output."""
    with tempfile.TemporaryDirectory(prefix="mutantes-") as folder:
        changed = {}
        for number, mutant in enumerate(chosen):
            path = Path(folder) / str(number) / mutant.program.path.name
            path.parent.mkdir()
            path.write_text(mutant.source, encoding="utf-8")
            changed[path] = mutant
        programs = [replace(mutant.program, path=path) for path, mutant in changed.items()]
        results = []
        for result in server.run(programs, LIMITS):
            mutant = changed[result.program.path]
            results.append((mutant, replace(result, program=mutant.program)))
    return results


def unnoticed(results: Sequence[tuple[Mutant, Run]]) -> list[Mutant]:
    """Return the mutants that keep the contract and print the stored output."""
    return [mutant for mutant, result in results if verdict(result) is None]


def unnoticed_by_meaning(
    results: Sequence[tuple[Mutant, Run]], meaning: Callable[[str, Output], bool]
) -> tuple[int, list[Mutant]]:
    """Return how many mutants would change an output, and which of them the meaning checks accept.

    Args:
        results: runs of mutants of one library for each example.
        meaning: whether the meaning check of an example, by name, accepts an output.
    """
    changed = [(m, r) for m, r in results if not r.fault and r.output.text != m.program.output.text]
    accepted = [
        mutant
        for mutant, result in changed
        if meaning(mutant.program.example, replace(result.output, library=mutant.program.output.library))
    ]
    return len(changed), accepted


@dataclass(frozen=True)
class Reason:
    """Why nothing can notice a change.

    Attributes:
        example: where, ``"leccion/ejemplo"``.
        line: the line as it is after the change.
        libraries: in the programs of which libraries.
        text: the reason.
    """

    example: str
    line: str
    libraries: Collection[str]
    text: str

    def is_for(self, mutant: Mutant) -> bool:
        """Whether this is the reason of ``mutant``."""
        program = mutant.program
        here = program.example == self.example and program.library in self.libraries
        return here and mutant.changed_line == self.line


def load_reasons(root: Path) -> Sequence[Reason]:
    """Return the reasons that stand in ``MUTANTS``."""
    path = root / MUTANTS
    entries = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return [
        Reason(example, line, entry.get("bibliotecas", LIBRARIES), entry["razon"])
        for example, group in entries.items()
        for entry in group
        for line in entry["lineas"]
    ]


def problems(results: Sequence[tuple[Mutant, Run]], root: Path) -> Iterator[Problem]:
    """Yield the mutants that nothing notices without a reason, and those that are noticed in spite of one."""
    reasons: dict[str, list[Reason]] = {}
    for reason in load_reasons(root):
        reasons.setdefault(reason.example, []).append(reason)
    for mutant, result in results:
        has_reason = any(reason.is_for(mutant) for reason in reasons.get(mutant.program.example, ()))
        survives = verdict(result) is None
        if survives and not has_reason:
            yield Problem(
                mutant.program.path,
                f"si esta línea fuera «{mutant.changed_line}», el programa imprimiría lo mismo.",
                "haz que lo impreso dependa de ese número o de esa operación; si no puede depender, "
                f"escribe por qué en {MUTANTS.as_posix()}.",
                mutant.line,
            )
        elif has_reason and not survives:
            what = f"el programa {mutant.program.path.name} ya nota «{mutant.changed_line}»: su razón sobra."
            yield _wrong_reason(
                root,
                mutant.program.example,
                mutant.changed_line,
                what,
                "borra esa línea, o nombra las «bibliotecas» que no.",
            )


def stale_reasons(catalog: Catalog) -> Iterator[Problem]:
    """Yield the reasons for changes that no program of the example can suffer any more."""
    possible: dict[str, list[Mutant]] = {}
    for reason in load_reasons(catalog.root):
        if reason.example not in possible:
            example = catalog.examples.get(reason.example)
            programs = example.programs.values() if example else ()
            possible[reason.example] = [mutant for program in programs for mutant in mutants(program)]
        if not any(reason.is_for(mutant) for mutant in possible[reason.example]):
            what = f"en «{reason.example}» ningún cambio da la línea «{reason.line}»."
            yield _wrong_reason(
                catalog.root, reason.example, reason.line, what, "bórrala, o escríbela como queda tras el cambio."
            )


def _wrong_reason(root: Path, example: str, line: str, message: str, remedy: str) -> Problem:
    text = (root / MUTANTS).read_text(encoding="utf-8")
    of_example = max(text.find(f'[["{example}"]]'), 0)  # another one may have the same line
    return Problem(root / MUTANTS, message, remedy, line_of(text, line, of_example))


def first_programs(catalog: Catalog) -> list[Program]:
    """Return one program for each different stored output."""
    by_output = {program.output_path: program for program in reversed(catalog.programs)}
    return list(by_output.values())
