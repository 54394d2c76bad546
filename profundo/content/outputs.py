"""What a program printed, read by its labels.

A program prints ``etiqueta: valor`` lines. The pages quote those values (macro ``valor``) and the
meaning checks assert them, so both read an output through this class and never by line number.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeGuard

_NOT_FINITE = {"nan": "NaN", "inf": "Infinity"}
"""How Python writes the numbers that are not finite, and how its reader of JSON wants them."""


class LabelError(LookupError):
    """The output has no line, or more than one, with the label asked for."""


@dataclass(frozen=True)
class Output:
    """The text a program printed.

    Attributes:
        text: everything printed, with its final newline.
        library: ``"numpy"``, ``"pytorch"`` or ``"tensorflow"`` if only that library prints this;
            ``None`` if every library does.
    """

    text: str
    library: str | None = None

    @property
    def lines(self) -> Sequence[str]:
        """The printed lines, without their newlines."""
        return tuple(self.text.splitlines())

    @property
    def labels(self) -> Sequence[str]:
        """The labels of the ``etiqueta: valor`` lines, in order, repeated ones included."""
        return tuple(line.partition(": ")[0] for line in self.lines if ": " in line)

    def __getitem__(self, label: str) -> str:
        """Return the text printed after ``label: ``.

        Raises:
            LabelError: if no line, or more than one, has that label.
        """
        values = [line.partition(": ")[2] for line in self.lines if line.startswith(f"{label}: ")]
        if len(values) == 1:
            return values[0]
        if values:
            raise LabelError(f"la etiqueta «{label}» está en {len(values)} líneas; tiene que ser única")
        known = ", ".join(f"«{other}»" for other in self.labels) or "ninguna"
        raise LabelError(f"la salida no tiene la etiqueta «{label}»; tiene: {known}")

    def number(self, label: str) -> float:
        """Return the value after ``label: `` as a number.

        Raises:
            LabelError: as ``output[label]`` does.
            ValueError: if the value is not a number.
        """
        return float(self[label])


def without_terminal_style(text: str) -> str:
    """Return a text without the colours and the bold of a terminal, which some messages carry wherever they go."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def read_numbers(text: str) -> Sequence[float]:
    """Return the numbers of a list that a program printed, those that are not finite too.

    Raises:
        ValueError: if it is not a list of numbers.
    """
    found = _read(text)
    if _are_numbers(found):
        return found
    raise ValueError(f"{text}, no es una lista de números")


def read_matrix(text: str) -> Sequence[Sequence[float]]:
    """Return the rows of a matrix that a program printed, as a list of lists.

    Raises:
        ValueError: if it is not a list of lists of as many numbers each.
    """
    rows = _read(text)
    if isinstance(rows, list) and rows and all(map(_are_numbers, rows)) and len(set(map(len, rows))) == 1:
        return rows
    raise ValueError(f"{text}, no es una matriz: una lista de listas de números, igual de largas")


def _read(text: str) -> Any:
    try:
        return json.loads(re.sub(r"\b(?:nan|inf)\b", lambda match: _NOT_FINITE[match[0]], text))
    except json.JSONDecodeError:
        return None


def _are_numbers(found: Any) -> TypeGuard[list[float]]:
    return isinstance(found, list) and bool(found) and all(type(number) in (int, float) for number in found)
