"""Where a program writes the values that a figure can change.

A figure is that of a program: it replaces in it some literals, and nothing else. A place names one by the variable to
which the program assigns it, ``"sesgo"``, or by that and its index in a list, ``"pesos[2]"``.
"""

import ast
import re
from dataclasses import dataclass

from profundo.content.programs import Program

_PLACE = re.compile(r"(\w+)((?:\[\d+\])*)")


class SlotError(LookupError):
    """A program has no literal at a place: the message says what it has."""


@dataclass(frozen=True)
class Slot:
    """A literal of a program.

    Attributes:
        start: its first character in the program's text, from 0.
        end: the one after its last.
        text: what is written there.
    """

    start: int
    end: int
    text: str


def find(program: Program, place: str) -> Slot:
    """Return the literal of a program at a place.

    Raises:
        SlotError: if the place cannot be read, or there is no literal, or more than one, there.
    """
    match = _PLACE.fullmatch(place)
    if not match:
        raise SlotError(f"«{place}» no es un sitio: escribe «sesgo» o «pesos[2]»")
    name, indices = match[1], [int(index) for index in re.findall(r"\d+", match[2])]
    assigned = [
        node.value
        for node in ast.parse(program.source).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
    ]
    if len(assigned) != 1:
        raise SlotError(f"{program.path.name} da {len(assigned)} veces un valor a «{name}», y tiene que ser una")
    (node,) = assigned
    if isinstance(node, ast.Call) and node.args:
        node = node.args[0]  # as in np.array([…])
    for index in indices:
        if not isinstance(node, ast.List | ast.Tuple) or index >= len(node.elts):
            raise SlotError(f"«{name}», en {program.path.name}, no tiene «{place}»")
        node = node.elts[index]
    try:
        ast.literal_eval(node)
    except ValueError as error:
        raise SlotError(f"«{place}», en {program.path.name}, se calcula: no es un valor escrito") from error
    text = ast.get_source_segment(program.source, node) or ""
    start = _offset(program.source, node.lineno, node.col_offset)
    return Slot(start, start + len(text), text)


def _offset(source: str, line: int, column: int) -> int:
    """Return the place of a character: its line counts from 1 and its column, in bytes, from 0."""
    lines = source.splitlines(keepends=True)
    return sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())
