"""The programs of the site and their stored outputs: discovery and contract.

An example ``relu/definicion`` is the programs ``snippets/relu/definicion_numpy.py``, ``_pytorch.py``
and ``_tensorflow.py``. They all print ``snippets/relu/definicion.out``; a library whose output
differs on purpose has its own ``definicion_pytorch.out``. What departs from "three programs, one
output" stands, with its reason, in ``snippets/excepciones.toml``.
"""

import ast
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from profundo.content.outputs import Output
from profundo.content.problems import Problem, line_of

LIBRARIES: Mapping[str, str] = {"numpy": "NumPy", "pytorch": "PyTorch", "tensorflow": "TensorFlow"}
"""File-name suffix of each library, and the name the reader sees, in the order shown."""

MUTANTS = Path("snippets/mutantes.toml")
"""The changes of a program that nothing can notice, relative to the root; see ``profundo.running.mutants``."""

FAILS = "# Falla a propósito: "
"""First line of a program whose output is the exception it ends with."""

MAX_COLUMNS = 78
LINES = range(4, 41)
OWN_OUTPUT_SHARE = 10
"""At most one example in this many may have a library with an output of its own."""

_PROGRAM = re.compile(rf"(?P<example>[a-z0-9_]+)_(?P<library>{'|'.join(LIBRARIES)})\.py")
_EXCEPTION_KEYS = {"salida_propia", "importa_numpy", *(f"sin_{library}" for library in LIBRARIES)}
NOTEBOOKS = "cuadernos"
"""Folder of ``snippets`` with the notebooks' sources; see ``profundo.running.notebooks``."""


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
    """Discover the examples of the site at ``root``. What breaks the contract is left to ``problems``."""
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


def problems(catalog: Catalog) -> list[Problem]:
    """Return every departure from the contract of the programs and their outputs."""
    return [
        *_stray_files(catalog),
        *_exceptions_list(catalog),
        *(problem for example in catalog.examples.values() for problem in _example(catalog, example)),
        *(problem for program in catalog.programs for problem in _program(program)),
    ]


def _stray_files(catalog: Catalog) -> Iterable[Problem]:
    expected = {catalog.exceptions_path, catalog.root / MUTANTS, catalog.folder / "ruff.toml"}
    for program in catalog.programs:
        expected |= {program.path, program.output_path}
    for path in sorted(catalog.folder.rglob("*")):
        folders = path.relative_to(catalog.folder).parts[:-1]
        if path.is_dir() or path in expected or any(f == NOTEBOOKS or f[0] in "._" for f in folders):
            continue
        if path.suffix == ".out":
            yield Problem(
                path,
                "ninguno de los programas imprime esta salida: está huérfana.",
                "bórrala, o recupera el programa que la imprimía.",
            )
        else:
            yield Problem(
                path,
                "este archivo no es un programa de un ejemplo.",
                "llámalo snippets/<leccion>/<ejemplo>_numpy.py, _pytorch.py o _tensorflow.py "
                "(el ejemplo, en minúsculas sin tildes, con cifras y guiones bajos), o bórralo.",
            )


def _exceptions_list(catalog: Catalog) -> Iterable[Problem]:
    for name, reasons in catalog.exceptions.items():
        line = line_of(catalog.exceptions_path.read_text(encoding="utf-8"), f'["{name}"]')
        if name not in catalog.examples:
            yield Problem(catalog.exceptions_path, f"no hay ningún ejemplo «{name}».", "borra su excepción.", line)
        for key in set(reasons) - _EXCEPTION_KEYS:
            yield Problem(
                catalog.exceptions_path,
                f"«{key}» no es una excepción conocida.",
                f"usa una de: {', '.join(sorted(_EXCEPTION_KEYS))}.",
                line,
            )
    own = [name for name, reasons in catalog.exceptions.items() if "salida_propia" in reasons]
    if len(own) * OWN_OUTPUT_SHARE > len(catalog.examples):
        yield Problem(
            catalog.exceptions_path,
            f"{len(own)} de {len(catalog.examples)} ejemplos tienen una salida por biblioteca; "
            f"el máximo es uno de cada {OWN_OUTPUT_SHARE}.",
            "haz que impriman lo mismo: redondea en el programa, usa .tolist().",
        )


def _example(catalog: Catalog, example: Example) -> Iterable[Problem]:
    exceptions = catalog.exceptions_path
    listed = line_of(exceptions.read_text(encoding="utf-8"), f'["{example.name}"]') if exceptions.exists() else None
    folder, _, stem = example.name.partition("/")
    first = next(iter(example.programs.values()))
    for library, title in LIBRARIES.items():
        excused = f"sin_{library}" in example.exceptions
        if library not in example.programs and not excused:
            yield Problem(
                first.path,
                f"al ejemplo «{example.name}» le falta el programa de {title}.",
                f"escribe snippets/{folder}/{stem}_{library}.py, "
                f'o da la razón en snippets/excepciones.toml: ["{example.name}"] sin_{library} = "…".',
            )
        if library in example.programs and excused:
            yield Problem(
                exceptions, f"«{example.name}» ya tiene programa de {title}.", f"borra sin_{library}.", listed
            )
    own = [program for program in example.programs.values() if program.own_output.exists()]
    if own and not example.fails_on_purpose and "salida_propia" not in example.exceptions:
        yield Problem(
            own[0].own_output,
            f"«{example.name}» tiene una salida solo para {LIBRARIES[own[0].library]}, sin razón escrita.",
            "haz que las tres impriman lo mismo y borra esta salida, o escribe salida_propia en "
            "snippets/excepciones.toml.",
        )
    if "salida_propia" in example.exceptions and not own:
        yield Problem(exceptions, f"«{example.name}» ya no tiene salidas propias.", "borra su salida_propia.", listed)
    if own and len(example.programs) > 1 and len({output.text for output in example.outputs}) < len(example.outputs):
        yield Problem(
            own[0].own_output,
            f"dos salidas de «{example.name}» son iguales: no hace falta que estén separadas.",
            f"deja una sola, snippets/{example.name}.out.",
        )
    importers = [p for p in example.programs.values() if p.library != "numpy" and imported(p, ["numpy"])]
    if importers and "importa_numpy" not in example.exceptions:
        yield Problem(
            importers[0].path,
            f"un programa de {LIBRARIES[importers[0].library]} importa NumPy.",
            "calcula con la biblioteca que enseñas, o da la razón: importa_numpy en snippets/excepciones.toml.",
            line_of(importers[0].source, "numpy"),
        )
    if "importa_numpy" in example.exceptions and not importers:
        yield Problem(exceptions, f"«{example.name}» ya no importa NumPy.", "borra su importa_numpy.", listed)


def _program(program: Program) -> Iterable[Problem]:
    if not program.output_path.exists():
        yield Problem(
            program.path,
            f"el ejemplo «{program.example}» no tiene salida guardada.",
            f"ejecuta «make outputs EJEMPLO={program.example}» y lee lo que ha escrito.",
        )
    lines = program.source.splitlines()
    for number, line in enumerate(lines, start=1):
        if len(line) > MAX_COLUMNS:
            yield Problem(
                program.path,
                f"la línea tiene {len(line)} columnas; en un teléfono no cabe.",
                f"pártela: el máximo es {MAX_COLUMNS}.",
                number,
            )
    if len(lines) not in LINES:
        yield Problem(
            program.path,
            f"el programa tiene {len(lines)} líneas.",
            f"un ejemplo cabe en la pantalla: entre {LINES.start} y {LINES.stop - 1}.",
        )


def imported(program: Program, modules: Iterable[str]) -> set[str]:
    """Return those of ``modules`` that a program imports, or something inside them."""
    try:
        tree = ast.parse(program.source)
    except SyntaxError:
        return set()  # running it says so, with its line
    names = [
        name
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    return {module for module in modules if any(f"{name}.".startswith(f"{module}.") for name in names)}
