"""Weights: a matrix that a program printed, drawn as squares, as Hinton did, and told in words.

The area of each square is the size of its number; it is full if that is positive, and empty if it is negative.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from profundo.building.drawing import (
    LETTER,
    LINE,
    WIDTH,
    Coordinates,
    DrawingError,
    frame,
    number,
    points,
    rounded,
    shape,
    text,
)

LARGEST_CELL, MOST_HEIGHT = 72, 400
"""Units of the side of a cell, and of the height of all of them."""

LEAST_CELL = 40
"""Of the side of a cell with its number: of less, what is left for the squares would be too little."""

LEAST_SIDE = 6
"""Of a square: of a smaller one it would not be seen whether it is empty."""

LONGEST_ROW = 14
"""Letters of what a row is called, which is written before it."""

_GAP = 6
"""Units between the edge of a cell and its largest square."""

_MARGIN = 10
"""Units before what is written under the matrix."""

Matrix = Sequence[Sequence[float]]


@dataclass(frozen=True)
class _Grid:
    """The cells of a matrix: where they begin, what they measure, how many there are and whether a number fits."""

    left: float
    top: float
    side: float
    high: int
    wide: int
    has_numbers: bool

    @property
    def height(self) -> float:
        """Of a cell, with its number."""
        return self.side + (LINE if self.has_numbers else 0)

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return self.top + self.high * self.height

    def middle(self, i: int, j: int) -> Coordinates:
        """Return where the middle of a square is."""
        return self.left + (j + 0.5) * self.side, self.top + i * self.height + self.side / 2


def draw(name: str, called: str, matrix: Matrix, rows: Sequence[str] = (), columns: Sequence[str] = ()) -> str:
    """Return a matrix as SVG, with its numbers if they fit.

    Args:
        name: what the drawing is known by: no other drawing of a page has it.
        called: what the matrix is called.
        matrix: its rows, as long as each other.
        rows: what each is called, if they are told apart.
        columns: what each is called, if they are told apart.

    Raises:
        DrawingError: if there are not as many names as rows or columns, or one does not fit.
    """
    grid = _grid(matrix, rows, columns)
    _check("filas", rows, grid.high, LONGEST_ROW)
    _check("columnas", columns, grid.wide, int(grid.side / LETTER))
    largest = max(filter(math.isfinite, map(abs, chain(*matrix))), default=0)
    parts = [*_ground(grid), *_names(grid, rows, columns)]
    for i, row in enumerate(matrix):
        for j, value in enumerate(row):
            parts += _cell(grid, grid.middle(i, j), value, largest)
    end = grid.bottom + 2
    if any(value < 0 for value in chain(*matrix)):
        end += LINE
        parts += _signs(end)
    if not grid.has_numbers:
        end += LINE
        parts.append(text(_MARGIN, end, f"tamaño del mayor: {number(largest)}", "texto-tenue"))
    title = f"Matriz de {grid.high} × {grid.wide}: {called}"
    return frame(name, end + LINE / 2, title, tell(matrix, rows, columns), parts)


def tell(matrix: Matrix, rows: Sequence[str] = (), columns: Sequence[str] = ()) -> str:
    """Return in words what is in a matrix: how many numbers of each sign, and which one is the largest."""
    numbers = list(chain(*matrix))
    finite = [value for value in numbers if math.isfinite(value)]
    signs = {
        "positivos": sum(value > 0 for value in finite),
        "negativos": sum(value < 0 for value in finite),
        "ceros": sum(value == 0 for value in finite),
        "no finitos": len(numbers) - len(finite),
    }
    told = ["; ".join(f"{sign}: {many}" for sign, many in signs.items() if many).capitalize() + "."]
    if any(finite):
        largest = max(finite, key=abs)
        i, j = next((i, row.index(largest)) for i, row in enumerate(matrix) if largest in row)
        row, column = rows[i] if rows else str(i), columns[j] if columns else str(j)
        told.append(f"El mayor, sin mirar su signo, es {number(largest)}: fila {row}, columna {column}.")
    return " ".join(told)


def _check(kind: str, names: Sequence[str], many: int, most: int) -> None:
    """Raise a ``DrawingError`` if there are not as many names as what they name, or one does not fit."""
    if names and len(names) != many:
        raise DrawingError(f"la matriz tiene {many} {kind}, y se nombran {len(names)}")
    for each in names:
        if len(each) > most:
            raise DrawingError(f"«{each}» no cabe entre las {kind}: usa {most} letras como mucho")


def _grid(matrix: Matrix, rows: Sequence[str], columns: Sequence[str]) -> _Grid:
    high, wide = len(matrix), len(matrix[0])
    names = LETTER * (max(map(len, rows)) + 1) if rows else 0
    room = WIDTH - names - 2
    longest = max(len(number(value)) for value in chain(*matrix))
    side = min(LARGEST_CELL, room / wide, MOST_HEIGHT / high - LINE)
    has_numbers = side >= max(LEAST_CELL, LETTER * longest)
    if not has_numbers:
        side = min(LARGEST_CELL, room / wide, MOST_HEIGHT / high)
    return _Grid((WIDTH + names - wide * side) / 2, LINE if columns else 1, side, high, wide, has_numbers)


def _ground(grid: _Grid) -> Iterator[str]:
    """Yield what is behind the squares: a rectangle, and the lines between its cells."""
    size = {"width": rounded(grid.wide * grid.side), "height": rounded(grid.high * grid.height)}
    yield shape("rect", "tenue", x=rounded(grid.left), y=rounded(grid.top), **size)
    rows = (f"M{points([(grid.left, grid.top + i * grid.height)])}h{size['width']}" for i in range(1, grid.high))
    columns = (f"M{points([(grid.left + j * grid.side, grid.top)])}v{size['height']}" for j in range(1, grid.wide))
    if lines := "".join([*rows, *columns]):
        yield shape("path", "linea-tenue", d=lines)


def _names(grid: _Grid, rows: Sequence[str], columns: Sequence[str]) -> Iterator[str]:
    for j, each in enumerate(columns):
        yield text(grid.middle(0, j)[0], grid.top / 2, each, "texto-centro")
    for i, each in enumerate(rows):
        yield text(grid.left - LETTER, grid.middle(i, 0)[1], each, "texto-final")


def _cell(grid: _Grid, middle: Coordinates, value: float, largest: float) -> Iterator[str]:
    """Yield the square of a number, or a cross if it is not finite, and the number if it fits. Of 0, no square."""
    x, y = middle
    if not math.isfinite(value):
        yield shape("path", "linea", d=f"M{points([(x - 5, y - 5)])}l10,10m0,-10l-10,10")
    elif value:
        side = (grid.side - 2 * _GAP) * math.sqrt(abs(value) / largest)
        yield _square(x, y, max(LEAST_SIDE, side), value > 0)
    if grid.has_numbers:
        yield text(x, y + grid.side / 2 + LINE / 2 - 4, number(value), "texto-centro")


def _square(x: float, y: float, side: float, is_full: bool) -> str:
    """Return a square around a place; the line of an empty one is inside it."""
    inset = side if is_full else side - 2
    left, top = rounded(x - inset / 2), rounded(y - inset / 2)
    return shape("rect", "lleno" if is_full else "linea", x=left, y=top, width=rounded(inset), height=rounded(inset))


def _signs(y: float) -> Iterator[str]:
    """Yield what says of which sign each kind of square is."""
    for x, said, is_full in ((_MARGIN, "positivo", True), (_MARGIN + 120, "negativo", False)):
        yield _square(x + 7, y, 14, is_full)
        yield text(x + 24, y, said, "texto-tenue")
