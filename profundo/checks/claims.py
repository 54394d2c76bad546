"""What the examples claim: every stored output is what ``tests/meaning`` says that it must be.

A stored output alone proves that nothing changed. The lesson ``relu`` has its claims in ``tests/meaning/relu.py``:
``definicion(out)`` asserts, in literal values, what is true of the example ``relu/definicion``.
"""

import traceback
from collections.abc import Callable, Iterator, Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from profundo.checks.project import Project
from profundo.content.outputs import Output
from profundo.content.problems import Problem

FOLDER = Path("tests", "meaning")
"""Where the claims are, below the project's root."""

Claim = Callable[[Output], None]


class Claims:
    """The claims of a project: each module of them is read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._modules: dict[Path, Mapping[str, object]] = {}

    def path(self, example: str) -> Path:
        """Return the file with the claim of an example, ``"leccion/ejemplo"``."""
        return self._root / FOLDER / f"{example.partition('/')[0].replace('-', '_')}.py"

    def of(self, example: str) -> Claim | None:
        """Return the function that asserts what an example claims, if somebody wrote it.

        Raises:
            SyntaxError: if the file where it would be is not Python.
        """
        path = self.path(example)
        if path not in self._modules:
            self._modules[path] = _execute(path) if path.exists() else {}
        found = self._modules[path].get(example.partition("/")[2])
        return found if callable(found) else None

    def accept(self, example: str, output: Output) -> bool:
        """Whether the claim of an example is true of an output."""
        claim = self.of(example)
        try:
            if claim:
                claim(output)
        except (AssertionError, LookupError, ValueError):
            return False
        return claim is not None


def claims(project: Project) -> Iterator[Problem]:
    """Yield the examples that claim nothing, and those whose output is not what they claim."""
    known = Claims(project.root)
    broken: set[Path] = set()
    for name, example in project.catalog.examples.items():
        path, function = known.path(name), name.partition("/")[2]
        try:
            claim = known.of(name)
        except SyntaxError as fault:
            if path not in broken:
                yield Problem(path, f"no es Python: {fault.msg}.", "corrige esa línea.", fault.lineno)
            broken.add(path)
            continue
        if claim is None:
            remedy = f"escribe «def {function}(out: Output) -> None:» y, dentro, los valores: assert out[…] == …"
            yield Problem(path, f"falta la función «{function}»: nadie dice qué da «{name}».", remedy, example=name)
            continue
        for output in example.outputs:
            try:
                claim(output)
            except Exception as error:  # a claim may fail with any exception, as when a label is missing
                line, said = _place(error, path)
                what = said if isinstance(error, AssertionError) else f"{said}: {error}"
                yield Problem(
                    path,
                    f"la salida de «{name}» no cumple lo que aquí se afirma: «{what}».",
                    "si la salida es correcta, corrige la afirmación; si no, el programa.",
                    line,
                    output.text,
                    example=name,
                )


def _execute(path: Path) -> Mapping[str, object]:
    spec = spec_from_file_location(f"meaning_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return vars(module)


def _place(error: Exception, path: Path) -> tuple[int | None, str]:
    """Return the line of the claims on which an error arose, and its text."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename == str(path):
            return frame.lineno, (frame.line or "").strip()
    return None, type(error).__name__
