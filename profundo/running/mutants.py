"""Changing one constant or operator of a program: do the checks notice?

A mutant is a program with one number, boolean or operator changed, written back by ``ast.unparse``. Two questions:

* changed in one library, is it caught by the contract, by its stored output or by the data of the other libraries?
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
from profundo.content.programs import FAILS, LIBRARIES, MUTANTS, Catalog, Program, data, unlike
from profundo.running.messages import Limits
from profundo.running.runner import Run, Server
from profundo.running.verdict import verdict

LIMITS = Limits(cpu_seconds=12)
"""One mutant in two hundred never ends. It is stopped for the work it did, four times that of
the slowest program, however busy the machine is."""

OPERATORS: Mapping[type[ast.operator], ast.operator] = {
    ast.Add: ast.Sub(),
    ast.Sub: ast.Add(),
    ast.Mult: ast.Add(),
    ast.Div: ast.Mult(),
    ast.Pow: ast.Mult(),
}
"""What each operator becomes."""

COMPARISONS: Mapping[type[ast.cmpop], ast.cmpop] = {
    ast.Gt: ast.LtE(),
    ast.GtE: ast.Lt(),
    ast.Lt: ast.GtE(),
    ast.LtE: ast.Gt(),
    ast.Eq: ast.NotEq(),
    ast.NotEq: ast.Eq(),
}
"""What each comparison becomes."""


@dataclass(frozen=True)
class Mutant:
    """A program with one thing changed.

    Attributes:
        program: the original.
        line: line of the original that is changed, from 1.
        source: the changed program, without its comments and its format.
        statement: the line of ``source`` that the change gives: what a reason for it names.
    """

    program: Program
    line: int
    source: str
    statement: str


def mutants(program: Program) -> list[Mutant]:
    """Return every mutant of a program, in the order of its statements.

    The last statement of one that fails on purpose is not changed: nobody sees what it computes.

    Raises:
        SyntaxError: if it is not Python.
    """
    statements = ast.parse(program.source).body
    head = FAILS if program.fails_on_purpose else ""  # the comment that says so is lost with the others
    texts = [head, *map(ast.unparse, statements)]
    found = []
    for index, statement in enumerate(statements[:-1] if program.fails_on_purpose else statements, start=1):
        for old, new in list(_changes(statement)):
            changed = ast.unparse(_Replace(old, new).visit(statement))
            _Replace(new, old).visit(statement)
            source = "\n".join([*texts[:index], changed, *texts[index + 1 :], ""])
            pairs = zip(texts[index].splitlines(), changed.splitlines(), strict=True)
            line = next(after for before, after in pairs if after != before)
            found.append(Mutant(program, old.lineno, source, line.strip()))
    return found


def _changes(statement: ast.stmt) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Yield the parts of a statement that may change, each with what it becomes."""
    for node in ast.walk(statement):
        match node:
            case ast.Constant(bool(value)):
                yield node, ast.Constant(not value)
            case ast.Constant(int(value) | float(value)):
                yield node, ast.Constant(value + 1)
            case ast.BinOp(left, operator, right) if type(operator) in OPERATORS:
                yield node, ast.BinOp(left, OPERATORS[type(operator)], right)
            case ast.Compare(left, [operator], right) if type(operator) in COMPARISONS:
                yield node, ast.Compare(left, [COMPARISONS[type(operator)]], right)
            case ast.UnaryOp(ast.USub(), operand):
                yield node, operand


class _Replace(ast.NodeTransformer):
    """Puts one node of a tree in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self._new if node is self._old else self.generic_visit(node)


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


def _survives(mutant: Mutant, result: Run, catalog: Catalog) -> bool:
    """Whether nothing notices a mutant: neither its run, nor that its data are not those of the other libraries."""
    if verdict(result):
        return False
    changed = data(mutant.source)
    siblings = catalog.examples[mutant.program.example].programs.values()
    return not any(unlike(changed, other.data) for other in siblings if other.library != mutant.program.library)


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
        return here and mutant.statement == self.line


def load_reasons(root: Path) -> Mapping[str, Sequence[Reason]]:
    """Return the reasons that stand in ``MUTANTS``, by example."""
    path = root / MUTANTS
    entries = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {
        example: [
            Reason(example, line, entry.get("bibliotecas", LIBRARIES), entry["razon"])
            for entry in group
            for line in entry["lineas"]
        ]
        for example, group in entries.items()
    }


def has_reason(mutant: Mutant, reasons: Mapping[str, Sequence[Reason]]) -> bool:
    """Whether one of ``load_reasons`` says why nothing can notice a mutant."""
    return any(reason.is_for(mutant) for reason in reasons.get(mutant.program.example, ()))


def problems(results: Sequence[tuple[Mutant, Run]], catalog: Catalog) -> Iterator[Problem]:
    """Yield the mutants that nothing notices without a reason, and those that are noticed in spite of one."""
    reasons = load_reasons(catalog.root)
    for mutant, result in results:
        explained = has_reason(mutant, reasons)
        survives = _survives(mutant, result, catalog)
        if survives and not explained:
            yield Problem(
                mutant.program.path,
                f"si esta línea fuera «{mutant.statement}», el programa imprimiría lo mismo.",
                "haz que lo impreso dependa de ese número o de esa operación; si no puede depender, "
                f"copia la línea en {MUTANTS.as_posix()} y escribe por qué.",
                mutant.line,
            )
        elif explained and not survives:
            what = f"el programa {mutant.program.path.name} ya nota «{mutant.statement}»: su razón sobra."
            yield _wrong_reason(
                catalog.root,
                mutant.program.example,
                mutant.statement,
                what,
                "borra esa línea, o nombra las «bibliotecas» que no.",
            )


def stale_reasons(catalog: Catalog) -> Iterator[Problem]:
    """Yield the reasons for changes that no program of the example can suffer any more."""
    for name, of_example in load_reasons(catalog.root).items():
        programs = catalog.examples[name].programs.values() if name in catalog.examples else ()
        try:
            possible = [mutant for program in programs for mutant in mutants(program)]
        except SyntaxError:
            continue  # running the program reports it, with its line
        for reason in of_example:
            if not any(reason.is_for(mutant) for mutant in possible):
                what = f"en «{name}» ningún cambio da la línea «{reason.line}»."
                remedy = "bórrala; si el cambio sigue sin notarse, el aviso dirá cómo escribirla."
                yield _wrong_reason(catalog.root, name, reason.line, what, remedy)


def _wrong_reason(root: Path, example: str, line: str, message: str, remedy: str) -> Problem:
    text = (root / MUTANTS).read_text(encoding="utf-8")
    of_example = max(text.find(f'[["{example}"]]'), 0)  # another one may have the same line
    return Problem(root / MUTANTS, message, remedy, line_of(text, line, of_example))


def first_programs(catalog: Catalog) -> list[Program]:
    """Return one program for each different stored output."""
    by_output = {program.output_path: program for program in reversed(catalog.programs)}
    return list(by_output.values())
