"""The exercises: what their answers have to do, and what checks it.

An exercise is an example whose program is not finished, ``neurona/ejercicio_2``; another, ``…_solucion``, finishes
it. Its checker is read by ``docs/assets/python/comprobador.py``, wherever the answer is given.
"""

from pathlib import Path

FOLDER = Path("docs/assets/ejercicios")
"""Where the checkers are, relative to the root."""


def checker(root: Path, name: str) -> Path | None:
    """Return the file with the checker of an example; ``None`` if nothing checks it."""
    path = root / FOLDER / f"{name}.py"
    return path if path.exists() else None
