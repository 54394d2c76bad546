"""Curves: the lists of numbers that a program printed, drawn one point a number and told in words."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

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
    sentence,
    shape,
    signed,
    text,
)

LONGEST_NAME = 16
"""Letters of what a curve is called, which is written at its end."""

_TOP, _HEIGHT, _UNDER = 14, 216, 60
"""Units over the curves, of the curves and under them."""

_MARK = 5
"""Units from the middle of a mark to its edge."""

_MOST_MARKS = 12
"""Marks on a curve: with more, they would hide it."""

_MOST_TURNS = 2
"""Changes of direction of a curve that does not oscillate."""

_MOST_POWERS = 9
"""Powers of ten that are written along an axis, from its foot: with more, some are left out."""

_NEAR = 0.75
"""How much of the largest number the least one is, at most, where the vertical axis begins at 0."""

_STROKES = ("linea-acento", "linea discontinua", "linea punteada", "linea mixta")
"""How each curve is drawn: the first one is what is looked at."""


@dataclass(frozen=True)
class Axes:
    """What the axes of some curves measure.

    Attributes:
        across: what goes by from a number to the next one.
        upwards: what the numbers are; empty if the names of the curves say it.
        first: where the first number is on the horizontal axis.
        each: what goes by from each number to the next one.
        logarithmic: whether each power of ten is as tall as the others.
    """

    across: str
    upwards: str = ""
    first: int = 0
    each: int = 1
    logarithmic: bool = False

    def place(self, index: int) -> int:
        """Return where a number is on the horizontal axis, by its position in the list."""
        return self.first + self.each * index

    @property
    def caption(self) -> str:
        """What is written over the vertical axis."""
        return ", ".join(filter(None, (self.upwards, "escala logarítmica" if self.logarithmic else "")))


Curves = Mapping[str, Sequence[float]]
"""The numbers of each curve, by its name."""

Places = Sequence[Coordinates | None]
"""Where each number of a curve is drawn, if it is finite."""

_Scale = Callable[[float], float]
"""Where a number is, along an axis."""


@dataclass(frozen=True)
class _Room:
    """Where some curves are drawn: its sides, its scales, and what is written along them."""

    left: float
    right: float
    top: float
    bottom: float
    x: _Scale
    y: _Scale
    across: Sequence[tuple[float, str]]
    upwards: Sequence[tuple[float, str]]


def draw(name: str, curves: Curves, axes: Axes, reason: str = "") -> str:
    """Return some curves as SVG.

    Args:
        name: what the drawing is known by: no other drawing of a page has it.
        curves: at most as many as there are ways to draw one.
        axes: what they measure.
        reason: why they do not have as many numbers each, if they do not.

    Raises:
        DrawingError: if they cannot be drawn so.
    """
    _check(curves, axes, reason)
    room = _room(curves, axes)
    drawn = {called: _drawn(values, axes, room) for called, values in curves.items()}
    parts = list(_axes(axes, room))
    for places, stroke, mark in zip(drawn.values(), _STROKES, _MARKS, strict=False):
        parts += ["<g>", *_curve(places, stroke, mark), "</g>"]
    parts += _names(curves, drawn, room)
    *others, final = curves
    measured = axes.upwards or " y ".join(filter(None, (", ".join(others), final)))
    return frame(
        name,
        room.bottom + _UNDER,
        sentence(f"{measured}, por {axes.across}"),
        _description(curves, axes, reason),
        parts,
    )


def tell(called: str, values: Sequence[float], axes: Axes) -> str:
    """Return in a sentence how a curve goes: where it begins and ends, and what it does between them."""

    def at(index: int) -> str:
        return f"{number(values[index])} ({axes.across} {axes.place(index)})"

    first = next((index for index, value in enumerate(values) if not math.isfinite(value)), None)
    if first is not None:
        until = f"{tell(called, values[:first], axes)} Deja" if first else f"{called}: deja"
        return sentence(f"{until} de ser un número finito: {at(first)}.")
    if len(values) == 1:
        return sentence(f"{called}: un solo valor, {at(0)}.")
    if len(set(values)) == 1:
        return sentence(f"{called}: vale siempre {number(values[0])}.")
    turns = _turns(values)
    told = f"{called}: empieza en {at(0)}, {_between(values, turns, at)} y acaba en {at(len(values) - 1)}."
    return sentence(told) + (f" Oscila: cambia {turns} veces de sentido." if turns > _MOST_TURNS else "")


def _between(values: Sequence[float], turns: int, at: Callable[[int], str]) -> str:
    """Return what a curve does from its first number to its last one."""
    goes = "sube" if values[-1] > values[0] else "baja"
    if not turns:
        return f"{goes} sin volver a {'bajar' if goes == 'sube' else 'subir'}"
    extremes = {values.index(max(values)): "sube hasta", values.index(min(values)): "baja hasta"}
    inside = [f"{does} {at(index)}" for index, does in sorted(extremes.items()) if 0 < index < len(values) - 1]
    return ", ".join(inside) or f"{goes} con altibajos"


def _turns(values: Sequence[float]) -> int:
    """Return how many times a curve stops rising to fall, or falling to rise."""
    rises = [after > before for before, after in pairwise(values) if after != before]
    return sum(before != after for before, after in pairwise(rises))


def _description(curves: Curves, axes: Axes, reason: str) -> str:
    told = [tell(called, values, axes) for called, values in curves.items()]
    if axes.logarithmic:
        told.append("La escala vertical es logarítmica.")
    return " ".join([*told, reason]).strip()


def _check(curves: Curves, axes: Axes, reason: str) -> None:
    """Raise a ``DrawingError`` if some curves cannot be drawn so."""
    if not 1 <= len(curves) <= len(_STROKES):
        raise DrawingError(
            f"se dibujan entre una y {len(_STROKES)} curvas, para que se distingan, y aquí hay {len(curves)}"
        )
    if axes.each < 1:
        raise DrawingError("«cada» dice cada cuántos se imprime uno: es 1 o más")
    for called, values in curves.items():
        if len(called) > LONGEST_NAME:
            raise DrawingError(f"«{called}» no cabe al final de su curva: usa {LONGEST_NAME} letras como mucho")
        if not any(map(math.isfinite, values)):
            raise DrawingError(f"«{called}» no tiene ningún número finito que dibujar")
        if axes.logarithmic and any(value <= 0 for value in values):
            raise DrawingError(
                f"«{called}» llega a 0 o menos, que no cabe en una escala logarítmica: imprime más cifras, o quítala"
            )
    lengths = sorted({len(values) for values in curves.values()})
    if len(lengths) > 1 and not reason:
        counted = " y ".join(map(str, lengths))
        raise DrawingError(f"las curvas no son igual de largas, con {counted} números: di por qué en distinto_largo")
    if len(lengths) == 1 and reason:
        raise DrawingError("las curvas son igual de largas: distinto_largo sobra")


# ---- where it is drawn


def _room(curves: Curves, axes: Axes) -> _Room:
    finite = [value for values in curves.values() for value in values if math.isfinite(value)]
    heights = _powers(finite) if axes.logarithmic else _round_numbers(finite)
    upwards = [(value, signed(tick)) for value, tick in heights]
    first, last = axes.first, axes.place(max(map(len, curves.values())) - 1)
    top = _TOP + (LINE if axes.caption else 0)
    left = LETTER * (max(len(tick) for _, tick in upwards) + 1)
    right = WIDTH - LETTER * (max(len(_end(called, values)) for called, values in curves.items()) + 1) - LINE
    x = _scale(*_span(first, last), left, right)
    y = _scale(upwards[0][0], upwards[-1][0], top + _HEIGHT, top)
    return _Room(
        left,
        right,
        top,
        top + _HEIGHT,
        x,
        y=(lambda value: y(math.log10(value))) if axes.logarithmic else y,
        across=[(x(place), str(place)) for place in _whole_numbers(first, last)],
        upwards=[(y(value), tick) for value, tick in upwards],
    )


def _scale(low: float, high: float, start: float, end: float) -> _Scale:
    return lambda value: start + (value - low) / (high - low) * (end - start)


def _span(low: float, high: float) -> tuple[float, float]:
    """Return from where to where a scale goes, which may have only one number."""
    return (low, high) if low < high else (low - 1, high + 1)


def _step(span: float, most: int) -> float:
    """Return the least round number that is in a span ``most`` times or fewer."""
    power = 10.0 ** math.floor(math.log10(span / most))
    return next(times * power for times in (1, 2, 5, 10) if times * power * most >= span)


def _round_numbers(values: Sequence[float]) -> Sequence[tuple[float, str]]:
    """Return the round numbers between which some values are, each as it is written: from 0, if it is not far."""
    low, high = _span(min(values), max(values))
    if 0 < low <= _NEAR * high:
        low = 0
    step = _step(high - low, 4)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    decimals = max(0, -math.floor(math.log10(step)))
    form = f".{decimals}f" if decimals <= 4 and max(abs(low), abs(high)) < 1e5 else "g"
    return [(place * step, f"{place * step:{form}}") for place in range(first, last + 1)]


def _powers(values: Sequence[float]) -> Sequence[tuple[float, str]]:
    """Return the powers of ten between which some values are: the exponent of each, and how it is written."""
    first, last = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    last = max(last, first + 1)
    step = math.ceil((last - first) / _MOST_POWERS)
    return [(power, f"{10.0**power:g}") for power in range(first, last + step, step)]


def _whole_numbers(first: int, last: int) -> Sequence[int]:
    """Return the round numbers from one to another, and the first of them."""
    step = max(1, round(_step(max(1, last - first), 5)))
    return [first, *(place for place in range(first + 1, last + 1) if place % step == 0 and place - first >= step / 2)]


# ---- what is drawn


def _axes(axes: Axes, room: _Room) -> Iterator[str]:
    yield shape("path", "linea-tenue", d=f"M{rounded(room.left)},{room.top}V{room.bottom}H{rounded(room.right)}")
    for y, tick in room.upwards:
        yield text(room.left - LETTER, y, tick, "texto-tenue texto-final")
    under = room.bottom + LINE - 4
    for x, tick in room.across:
        yield text(x, under, tick, "texto-tenue texto-centro")
    yield text((room.left + room.right) / 2, under + LINE, axes.across, "texto-tenue texto-centro")
    if axes.caption:
        yield text(0, 10, axes.caption, "texto-tenue")


def _drawn(values: Sequence[float], axes: Axes, room: _Room) -> Places:
    return [
        (room.x(axes.place(index)), room.y(value)) if math.isfinite(value) else None
        for index, value in enumerate(values)
    ]


def _curve(places: Places, stroke: str, mark: "_Mark") -> Iterator[str]:
    """Yield the lines and the marks of a curve: a line stops where a number is not finite."""
    for is_finite, run in groupby(places, key=bool):
        line = [place for place in run if place]
        if is_finite and len(line) > 1:
            yield shape("polyline", stroke, points=points(line))
    kind = "acento" if stroke == _STROKES[0] else "caja"
    for place in _marked(places):
        yield mark(*place, kind)


def _marked(places: Places) -> Iterator[Coordinates]:
    """Yield the places that have a mark: some, as far apart, and both ends of each line."""
    last = len(places) - 1
    parts = max(1, min(last, _MOST_MARKS - 1))
    chosen = {round(part * last / parts) for part in range(parts + 1)}
    for index, place in enumerate(places):
        if place and (index in chosen or None in places[max(0, index - 1) : index + 2]):
            yield place


def _names(curves: Curves, drawn: Mapping[str, Places], room: _Room) -> Iterator[str]:
    """Yield what each curve is called, at its end, and what leads from one to the other if they are apart."""
    ends = {called: next(place for place in reversed(places) if place) for called, places in drawn.items()}
    heights = _apart({called: y for called, (_, y) in ends.items()}, room.top, room.bottom)
    edge, start = room.right + 2 * _MARK, room.right + LINE
    for called, (x, y) in ends.items():
        if x < room.right - 1 or abs(heights[called] - y) > 1:
            way = [(x + 2 * _MARK, y), (edge, y), (start - _MARK, heights[called])]
            yield shape("polyline", "linea-tenue punteada", points=points(way))
        yield text(start, heights[called], _end(called, curves[called]))


def _end(called: str, values: Sequence[float]) -> str:
    """Return what is written at the end of a curve: its name and, if it does not end in a number, in what it does."""
    if math.isfinite(values[-1]):
        return called
    return f"{called}: {number(next(value for value in values if not math.isfinite(value)))}"


def _apart(heights: Mapping[str, float], top: float, bottom: float) -> Mapping[str, float]:
    """Return some heights moved as little as keeps their texts one below another, between two."""
    order = sorted(heights, key=lambda called: heights[called])
    moved: dict[str, float] = {}
    lowest = top
    for called in order:
        moved[called] = max(heights[called], lowest)
        lowest = moved[called] + LINE
    highest = bottom
    for called in reversed(order):
        moved[called] = min(moved[called], highest)
        highest = moved[called] - LINE
    return moved


_Mark = Callable[[float, float, str], str]


def _circle(x: float, y: float, kind: str) -> str:
    return shape("circle", kind, cx=rounded(x), cy=rounded(y), r=_MARK)


def _polygon(*corners: Coordinates) -> _Mark:
    def draw_at(x: float, y: float, kind: str) -> str:
        return shape("polygon", kind, points=points((x + _MARK * across, y + _MARK * down) for across, down in corners))

    return draw_at


_MARKS: Sequence[_Mark] = (
    _circle,
    _polygon((-1, -1), (1, -1), (1, 1), (-1, 1)),
    _polygon((0, -1.2), (1.3, 1.2), (-1.3, 1.2)),
    _polygon((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
)
"""What is on each curve: a circle, a square, a triangle and a rhombus."""
