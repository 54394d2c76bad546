"""The statements of a program, and which have to come before which: what a reader puts in order."""

import ast
from collections.abc import Iterator, Sequence
from itertools import combinations
from random import Random

PRINTED = "<salida>"
"""What stands for what is printed, among the names that a statement changes: it is printed in an order."""


class Statements:
    """The statements of a program after its imports.

    Attributes:
        texts: each as it is written, without comments.
        before: pairs of places, from 0: the first has to come before the second.
    """

    def __init__(self, source: str) -> None:
        nodes = [node for node in ast.parse(source).body if not isinstance(node, ast.Import | ast.ImportFrom)]
        self.texts: Sequence[str] = [ast.get_source_segment(source, node) or "" for node in nodes]
        used = [(set(_read(node)), set(_changed(node))) for node in nodes]
        self.before: Sequence[tuple[int, int]] = [
            (first, second)
            for first, second in combinations(range(len(nodes)), 2)
            if used[first][1] & (used[second][0] | used[second][1]) or used[first][0] & used[second][1]
        ]

    def keeps(self, order: Sequence[int]) -> bool:
        """Whether the statements, in another order, come after all that they need."""
        return all(order.index(first) < order.index(second) for first, second in self.before)

    def shuffled(self, seed: str) -> Sequence[int]:
        """Return an order that does not work, always the same for the same seed."""
        random = Random(seed)
        order = list(range(len(self.texts)))
        while self.keeps(order):
            random.shuffle(order)
        return order


def _read(node: ast.stmt) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Load):
            yield inner.id


def _changed(node: ast.stmt) -> Iterator[str]:
    """Yield what a statement changes: the variables that it assigns to, even inside, and what is printed."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            yield inner.id
        elif isinstance(inner, ast.FunctionDef):
            yield inner.name
        elif isinstance(inner, ast.Subscript | ast.Attribute) and isinstance(inner.ctx, ast.Store):
            yield from (name.id for name in ast.walk(inner.value) if isinstance(name, ast.Name))
        elif isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == "print":
            yield PRINTED
