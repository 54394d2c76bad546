"""The programs of the site and their stored outputs.

An example ``relu/definicion`` is the programs ``snippets/relu/definicion_numpy.py``, ``_pytorch.py``
and ``_tensorflow.py``. They all print ``snippets/relu/definicion.out``; a library whose output
differs on purpose has its own ``definicion_pytorch.out``. What departs from "three programs, one
output" stands, with its reason, in ``snippets/excepciones.toml``.
"""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from profundo.content.outputs import Output

LIBRARIES: Mapping[str, str] = {"numpy": "NumPy", "pytorch": "PyTorch", "tensorflow": "TensorFlow"}
"""File-name suffix of each library, and the name the reader sees, in the order shown."""

MUTANTS = Path("snippets/mutantes.toml")
"""The changes of a program that nothing can notice, relative to the root; see ``profundo.running.mutants``."""

FAILS = "# Falla a propósito: "
"""First line of a program whose output is the exception it ends with."""

Data = Mapping[str, Sequence[object]]
"""What a program writes with its figures: for each variable, the numbers and lists that are assigned to it."""

_PROGRAM = re.compile(rf"(?P<example>[a-z0-9_]+)_(?P<library>{'|'.join(LIBRARIES)})\.py")
NOTEBOOKS = "cuadernos"
"""Folder of ``snippets`` with the notebooks' sources; see ``profundo.running.notebooks``."""

KERNEL = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
"""What every notebook says of what runs it."""


@dataclass(frozen=True)
class Program:
    """One program of an example.

    Attributes:
        path: absolute path of the program.
        example: name of its example, ``"leccion/ejemplo"``.
        library: key of ``LIBRARIES``.
    """

    path: Path
    example: str
    library: str

    @cached_property
    def source(self) -> str:
        """The program's text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """What it is made of; nothing if it is not Python: running it reports that."""
        try:
            return ast.parse(self.source)
        except SyntaxError:
            return ast.Module([], [])

    @property
    def imports(self) -> Sequence[tuple[str, int]]:
        """What it imports, each with its line, from 1."""
        return imports(self.tree)

    @cached_property
    def data(self) -> Data:
        """The data that it writes; nothing if it is not Python: running it reports that."""
        try:
            return data(self.source)
        except SyntaxError:
            return {}

    @property
    def fails_on_purpose(self) -> bool:
        """Whether the program declares that it must end in an exception."""
        return self.source.startswith(FAILS)

    @property
    def common_output(self) -> Path:
        """The file with the output that every library prints."""
        return self.path.parent / f"{self.example.partition('/')[2]}.out"

    @property
    def own_output(self) -> Path:
        """The file with the output that only this library prints, whether or not it exists."""
        return self.path.with_suffix(".out")

    @property
    def output_path(self) -> Path:
        """The file that must hold what this program prints."""
        return self.own_output if self.own_output.exists() else self.common_output

    @property
    def output(self) -> Output:
        """The stored output.

        Raises:
            FileNotFoundError: if there is none.
        """
        text = self.output_path.read_text(encoding="utf-8")
        return Output(text, self.library if self.output_path == self.own_output else None)


@dataclass(frozen=True)
class Example:
    """The programs that show one idea, by library, in the order of ``LIBRARIES``."""

    name: str
    programs: Mapping[str, Program]
    exceptions: Mapping[str, str] = field(default_factory=dict)

    @property
    def outputs(self) -> Sequence[Output]:
        """The different stored outputs: one, or one a library where they differ on purpose."""
        by_path = {p.output_path: p.output for p in self.programs.values() if p.output_path.exists()}
        return tuple(by_path.values())

    @property
    def fails_on_purpose(self) -> bool:
        """Whether any of its programs must end in an exception."""
        return any(program.fails_on_purpose for program in self.programs.values())


@dataclass(frozen=True)
class Catalog:
    """Every example below ``root / "snippets"``, by name."""

    root: Path
    examples: Mapping[str, Example]
    exceptions: Mapping[str, Mapping[str, str]]

    @property
    def folder(self) -> Path:
        """Where the programs live."""
        return self.root / "snippets"

    @property
    def exceptions_path(self) -> Path:
        """The one list of exceptions and their reasons."""
        return self.folder / "excepciones.toml"

    @property
    def programs(self) -> Sequence[Program]:
        """Every program, ordered by example and library."""
        return tuple(p for example in self.examples.values() for p in example.programs.values())


def load(root: Path) -> Catalog:
    """Discover the examples of the site at ``root``. What breaks the contract is left to ``checks.programs``."""
    root = root.resolve()
    folder = root / "snippets"
    exceptions_path = folder / "excepciones.toml"
    exceptions = tomllib.loads(exceptions_path.read_text(encoding="utf-8")) if exceptions_path.exists() else {}
    found: dict[str, dict[str, Program]] = {}
    for path in sorted(folder.glob("*/*.py")):
        match = _PROGRAM.fullmatch(path.name)
        if match:
            name = f"{path.parent.name}/{match['example']}"
            found.setdefault(name, {})[match["library"]] = Program(path, name, match["library"])
    examples = {
        name: Example(name, {lib: programs[lib] for lib in LIBRARIES if lib in programs}, exceptions.get(name, {}))
        for name, programs in sorted(found.items())
    }
    return Catalog(root, examples, exceptions)


def imports(tree: ast.Module) -> Sequence[tuple[str, int]]:
    """Return what a program imports, by its whole name as ``"sklearn.datasets.load_digits"``, with its line, from 1."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [(f"{node.module or ''}.{alias.name}", node.lineno) for alias in node.names]
    return sorted(found, key=lambda each: each[1])


def imported(program: Program, modules: Iterable[str]) -> Mapping[str, int]:
    """Return those of ``modules`` that a program imports, or something inside them, and on which line, from 1."""
    lines: dict[str, int] = {}
    for name, line in program.imports:
        for module in modules:
            if f"{name}.".startswith(f"{module}."):
                lines.setdefault(module, line)
    return lines


def data(source: str) -> Data:
    """Return the data that the text of a program writes, without what it computes from them.

    ``umbral = 60`` and ``lluvia = torch.tensor([2.0, 0.5])`` write data; ``forma = lluvia.shape`` does not.

    Raises:
        SyntaxError: if it is not Python.
    """
    found: dict[str, list[object]] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).extend(_written(node.value))
    return {name: values for name, values in found.items() if values}


def unlike(these: Data, those: Data) -> Sequence[str]:
    """Return the variables that have data in two programs, and not the same."""
    return [name for name, values in these.items() if name in those and those[name] != values]


def _written(value: ast.expr) -> Iterator[object]:
    """Yield the numbers and the lists that an expression is, or that it hands to a function."""
    try:
        yield ast.literal_eval(value)
    except ValueError:
        for argument in [*value.args, *(word.value for word in value.keywords)] if isinstance(value, ast.Call) else ():
            if isinstance(argument, ast.List):
                yield from _written(argument)
