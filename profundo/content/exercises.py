"""The exercises: what their answers have to do, and what checks it.

An exercise is an example whose program is not finished, ``neurona/ejercicio_3``; another, ``…_solucion``, finishes
it. Its checker is read by ``docs/assets/python/comprobador.py``, wherever the answer is given.
"""

from collections.abc import Sequence
from pathlib import Path

FOLDER = Path("docs/assets/ejercicios")
"""Where the checkers are, relative to the root."""

HARNESS = Path("docs/assets/python/comprobador.py")
"""What reads them."""

MAGIC = Path("docs/assets/python/cuaderno.py")
"""What lets a cell of a notebook be checked."""


def checker(root: Path, name: str) -> Path | None:
    """Return the file with the checker of an example; ``None`` if nothing checks it."""
    path = root / FOLDER / f"{name}.py"
    return path if path.exists() else None


def portable(root: Path, names: Sequence[str]) -> str:
    """Return the program that, in a notebook, lets a cell be checked.

    Such a cell begins with ``%%comprueba neurona/ejercicio_3``.

    Args:
        root: of the project.
        names: the exercises of the notebook.
    """
    checkers = {name: path.read_text(encoding="utf-8") for name in names if (path := checker(root, name))}
    harness, magic = ((root / path).read_text(encoding="utf-8").strip() for path in (HARNESS, MAGIC))
    return (
        "# @title Ejecuta esta celda: prepara lo que comprueba tus respuestas\n"
        "from types import ModuleType\n\n"
        'comprobador = ModuleType("comprobador")\n'
        f"exec(r'''\n{harness}\n''', comprobador.__dict__)\n\n"
        f"COMPROBADORES = {checkers!r}\n\n{magic}"
    )
