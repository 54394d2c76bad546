"""The curves and the weights of the pages: what is drawn is each number that a program printed, and nothing else."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from profundo.building import curves, weights
from profundo.building.curves import Axes
from profundo.building.drawing import DrawingError
from profundo.building.macros import MacroError, macros, stored_value
from profundo.checks.project import Project
from profundo.content.outputs import read_matrix, read_numbers
from profundo.content.pages import Call, Page
from tests.conftest import ROOT
from tests.printed import CURVES, INF, MATRICES, NAN

HALF_A_TENTH = 0.05
"""What rounding moves a coordinate, at most."""

Point = tuple[float, float]


def drawn_in(project: Project, macro: str) -> Iterator[tuple[Page, Call, Tag]]:
    """Yield each call to a macro that draws, with its page and what is drawn there, once the site is built."""
    for page in project.lessons:
        figures = project.built_from[page.path].html.select(f'svg[aria-labelledby^="{macro}-"]')
        for call, figure in zip(page.calls_to(macro), figures, strict=True):
            yield page, call, figure


def number(attribute: object) -> float:
    return float(str(attribute))


def points(shape: Tag) -> Sequence[Point]:
    """Return the corners of a line."""
    found = re.findall(r"([\d.-]+),([\d.-]+)", str(shape["points"]))
    return [(float(x), float(y)) for x, y in found]


def scale(ticks: Mapping[float, float]) -> tuple[float, float]:
    """Return what a value is multiplied by and what is added to it, from where the ticks of an axis are."""
    low, high = min(ticks), max(ticks)
    slope = (ticks[high] - ticks[low]) / (high - low) if low < high else 1
    return slope, ticks[low] - slope * low


def ticks(figure: Tag, kind: str, coordinate: str) -> Mapping[float, float]:
    """Return where each number written along an axis is."""
    texts = figure.select(f"text.texto-tenue.{kind}")
    found = {text.get_text().replace("\N{MINUS SIGN}", "-"): number(text[coordinate]) for text in texts}
    return {float(said): place for said, place in found.items() if re.fullmatch(r"[\d.e+-]+", said)}


def middle(mark: Tag) -> Point:
    """Return where a mark is."""
    if mark.name == "circle":
        return number(mark["cx"]), number(mark["cy"])
    across, down = zip(*points(mark), strict=True)
    return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2


def places_of(curve: Tag) -> Sequence[Point]:
    """Return where the points of a curve are: those of its lines, and the marks that are not on one."""
    lined = [point for line in curve.select("polyline") for point in points(line)]
    marks = map(middle, curve.select("circle, polygon"))
    alone = [mark for mark in marks if all(math.dist(mark, point) > 3 * HALF_A_TENTH for point in lined)]
    return sorted([*lined, *alone])


def assert_drawn(figure: Tag, lists: Sequence[Sequence[float]], axes: Axes) -> None:
    """Assert that what is drawn, by the numbers along the axes, is each number of some lists, and nothing else."""

    def height(value: float) -> float:
        return math.log10(value) if axes.logarithmic else value

    across, left = scale(ticks(figure, "texto-centro", "x"))
    # the middle of a letter is 6 units over the line that it stands on
    heights = {height(tick): y - 6 for tick, y in ticks(figure, "texto-final", "y").items()}
    upwards, bottom = scale(heights)
    for numbers, curve in zip(lists, figure.select("g"), strict=True):
        wanted = [
            (left + across * axes.place(index), bottom + upwards * height(value))
            for index, value in enumerate(numbers)
            if math.isfinite(value)
        ]
        drawn = places_of(curve)
        assert len(drawn) == len(wanted)
        for point, place in zip(drawn, wanted, strict=True):
            assert math.dist(point, place) < 6 * HALF_A_TENTH, (point, place)


def test_each_point_of_a_page_is_a_number_that_a_program_printed(project: Project) -> None:
    drawn = list(drawn_in(project, "curva"))
    assert drawn
    for _, call, figure in drawn:
        labels = call.arguments[1]
        assert isinstance(labels, dict)
        lists = [read_numbers(stored_value(project.catalog, call.keys[0], label)) for label in labels]
        first, each = (int(number(call.options.get(name, usual))) for name, usual in (("primero", 0), ("cada", 1)))
        assert_drawn(figure, lists, Axes("", "", first, each, call.options.get("escala") == "logarítmica"))
        ends = [text.get_text() for text in figure.find_all("text", class_=False)]
        assert [end.partition(":")[0] for end in ends] == list(labels.values())


def test_each_square_of_a_page_is_a_number_that_a_program_printed(project: Project) -> None:
    drawn = list(drawn_in(project, "pesos"))
    assert drawn
    for _, call, figure in drawn:
        matrix = read_matrix(stored_value(project.catalog, *call.keys[:2]))
        assert_squares(figure, matrix)


def assert_squares(figure: Tag, matrix: Sequence[Sequence[float]]) -> None:
    """Assert that the squares, but for those of the legend, are the numbers that are not 0, by their area and sign."""
    squares = figure.select("rect.lleno, rect.linea")
    wanted = [value for row in matrix for value in row if value and math.isfinite(value)]
    largest = max(map(abs, wanted), default=1)
    signed = [(square, 1 if "lleno" in (square["class"] or "") else -1) for square in squares[: len(wanted)]]
    sides = [sign * (number(square["width"]) + (0 if sign > 0 else 2)) for square, sign in signed]
    unit = max(map(abs, sides), default=0) / math.sqrt(largest)
    for side, value in zip(sides, wanted, strict=True):
        expected = max(weights.LEAST_SIDE, unit * math.sqrt(abs(value)))
        assert side == pytest.approx(math.copysign(expected, value), abs=3 * HALF_A_TENTH)
    assert len(squares) - len(wanted) in (0, 2)


def parsed(svg: str) -> Tag:
    figure = BeautifulSoup(svg, "html.parser").svg
    assert figure
    return figure


@pytest.mark.parametrize("kind", CURVES)
def test_each_point_is_a_number_of_curves(kind: str) -> None:
    lists, axes = CURVES[kind]
    figure = parsed(curves.draw("curva", lists, axes))
    assert_drawn(figure, list(lists.values()), axes)


def test_a_number_by_itself_is_a_mark() -> None:
    figure = parsed(curves.draw("curva", {"a": [0.5], "b": [0.25]}, Axes("época")))
    assert figure.select("g polyline") == []
    assert len(figure.select("g circle")) == len(figure.select("g polygon")) == 1


def outline(mark: Tag) -> Sequence[Point]:
    """Return the corners of a mark, from the first of them."""
    (left, top), *_ = corners = points(mark)
    return tuple((round(x - left, 1), round(y - top, 1)) for x, y in corners)


def test_curves_are_told_apart_by_line_mark_and_name() -> None:
    lists = {name: [1.0, 2.0, 3.0] for name in ("uno", "dos", "tres", "cuatro")}
    figure = parsed(curves.draw("curva", lists, Axes("paso")))
    drawn = figure.select("g")
    assert len({str(curve.select("polyline")[0]["class"]) for curve in drawn}) == 4
    assert [bool(curve.select("circle")) for curve in drawn] == [True, False, False, False]
    assert len({outline(curve.select("polygon")[0]) for curve in drawn[1:]}) == 3
    assert [text.get_text() for text in figure.find_all("text", class_=False)] == list(lists)


@pytest.mark.parametrize("kind", MATRICES)
def test_each_square_is_a_number_of_a_matrix(kind: str) -> None:
    matrix, rows, columns = MATRICES[kind]
    assert_squares(parsed(weights.draw("pesos", "W", matrix, rows, columns)), matrix)


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("of one number", ["5"]),
        ("with numbers", ["h1", "h2", "1.5", "−0.25", "0.0", "3.0"]),
        ("with a tiny number", ["−1e−09", "2.0"]),
        ("that is an image", []),
    ],
)
def test_the_numbers_of_a_matrix_are_written_if_they_fit(kind: str, shown: Sequence[str]) -> None:
    matrix, rows, columns = MATRICES[kind]
    figure = parsed(weights.draw("pesos", "W", matrix, rows, columns))
    assert [text.get_text() for text in figure.select("text.texto-centro")] == shown


def test_what_is_not_finite_in_a_matrix_is_a_cross() -> None:
    figure = parsed(weights.draw("pesos", "W", [[NAN, 2.0, -INF, 0.0]]))
    assert len(figure.select("path.linea")) == 2
    assert weights.tell([[NAN, 2.0, -INF, 0.0]]).startswith("Positivos: 1; ceros: 1; no finitos: 2.")


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ([0.25, 0.1, 0.0003], "empieza en 0.25 (época 0), baja sin volver a subir y acaba en 0.0003 (época 2)."),
        ([1, 2, 2, 5], "empieza en 1 (época 0), sube sin volver a bajar y acaba en 5 (época 3)."),
        (
            [3, 9, 1, 2],
            "empieza en 3 (época 0), sube hasta 9 (época 1), baja hasta 1 (época 2) y acaba en 2 (época 3).",
        ),
        ([0, 2, 1, 3], "empieza en 0 (época 0), sube con altibajos y acaba en 3 (época 3)."),
        (
            [2, -1, 2, -1, 2],
            "baja hasta −1 (época 1) y acaba en 2 (época 4). Oscila: cambia 3 veces de sentido.",
        ),
        ([0.5, 0.5], "vale siempre 0.5."),
        ([0.5], "un solo valor, 0.5 (época 0)."),
        (
            [1.0, 8.0, INF, NAN],
            "sube sin volver a bajar y acaba en 8.0 (época 1). Deja de ser un número finito: inf (época 2).",
        ),
        ([NAN, 1.0], "deja de ser un número finito: nan (época 0)."),
    ],
)
def test_a_curve_is_told_in_words(values: Sequence[float], told: str) -> None:
    said = curves.tell("pérdida", values, Axes("época"))
    assert said.startswith("Pérdida: ")
    assert said.endswith(told)


@pytest.mark.parametrize(
    ("names", "axes", "title"),
    [
        (["pérdida"], Axes("vuelta"), "Pérdida, por vuelta"),
        (["uno", "dos", "tres"], Axes("paso"), "Uno, dos y tres, por paso"),
        (["uno", "dos"], Axes("época", "exactitud"), "Exactitud, por época"),
    ],
)
def test_curves_are_called_by_what_they_measure_or_by_their_names(names: Sequence[str], axes: Axes, title: str) -> None:
    found = parsed(curves.draw("curva", {name: [1.0, 2.0] for name in names}, axes)).title
    assert found
    assert found.get_text() == title


def test_each_power_of_ten_is_written_if_they_are_few() -> None:
    figure = parsed(curves.draw("curva", {"a": [1e-4, 1e4]}, Axes("paso", logarithmic=True)))
    assert sorted(ticks(figure, "texto-final", "y")) == [10.0**power for power in range(-4, 5)]


def test_a_matrix_is_told_in_words() -> None:
    said = "Positivos: 1; negativos: 2; ceros: 1. El mayor, sin mirar su signo, es −2.5: fila x2, columna 0."
    assert weights.tell([[0.0, 1.0], [-2.5, -0.5]], ["x1", "x2"]) == said


@pytest.mark.parametrize(
    ("lists", "axes", "reason", "said"),
    [
        ({}, Axes("paso"), "", "hay 0"),
        ({str(i): [1.0] for i in range(5)}, Axes("paso"), "", "hay 5"),
        ({"a": [1.0]}, Axes("paso", each=0), "", "es 1 o más"),
        ({"un nombre demasiado largo": [1.0]}, Axes("paso"), "", "no cabe al final de su curva"),
        ({"a": [NAN, INF]}, Axes("paso"), "", "no tiene ningún número finito"),
        ({"a": [1.0, 0.0]}, Axes("paso", logarithmic=True), "", "llega a 0 o menos"),
        ({"a": [1.0], "b": [1.0, 2.0]}, Axes("paso"), "", "con 1 y 2 números"),
        ({"a": [1.0], "b": [1.0]}, Axes("paso"), "Por algo.", "distinto_largo sobra"),
    ],
)
def test_what_cannot_be_drawn_says_why(
    lists: Mapping[str, Sequence[float]], axes: Axes, reason: str, said: str
) -> None:
    with pytest.raises(DrawingError, match=said):
        curves.draw("curva", lists, axes, reason)


def test_curves_may_end_at_different_places_if_it_is_said_why() -> None:
    figure = parsed(curves.draw("curva", {"a": [3.0, 1.0], "b": [3.0, 2.0, 1.0]}, Axes("paso"), "Cada una acaba en 1."))
    assert figure.desc
    assert figure.desc.get_text().endswith("Cada una acaba en 1.")


def test_two_curves_of_one_name_are_refused(project: Project) -> None:
    with pytest.raises(MacroError, match="se llaman igual"):
        macros(project)["curva"]("relu/definicion", {"z": "a", "relu(z)": "a"}, "Pie.")


@pytest.mark.parametrize("names", [{"filas": ["una fila sin fin"]}, {"columnas": ["columna larga", "b", "c"]}])
def test_a_name_that_does_not_fit_is_refused(names: Mapping[str, Sequence[str]]) -> None:
    with pytest.raises(DrawingError, match="no cabe"):
        weights.draw("pesos", "W", [[1.0, 2.0, 3.0]], names.get("filas", ()), names.get("columnas", ()))


def test_the_same_numbers_give_the_same_bytes() -> None:
    one, other = (
        "".join(
            [
                macros(Project(ROOT))["curva"]("relu/definicion", {"z": "z", "relu(z)": "ReLU"}, "Pie."),
                macros(Project(ROOT))["pesos"]("relu/capa", "antes de ReLU", "Pie."),
            ]
        )
        for _ in range(2)
    )
    assert one == other


def test_what_names_a_drawing_is_of_it_alone(project: Project) -> None:
    for page in project.lessons:
        names = [figure["aria-labelledby"] for figure in project.built_from[page.path].html.select("svg[role=img]")]
        assert len(names) == len(set(map(str, names))), page.path


def test_the_notebook_of_a_lesson_says_where_its_curves_are(project: Project, built: Path) -> None:
    for macro in ("curva", "pesos"):
        for page, call, _ in drawn_in(project, macro):
            notebook = built / "cuadernos" / "lecciones" / f"{page.path.stem}-numpy.ipynb"
            assert f"*Figura. {call.caption}*" in notebook.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["2.1", "[]", "[1.0, 'a']", "[1. 2.]", "[True]", "[[1.0]]", "[1.0", "nada"])
def test_what_is_no_list_of_numbers_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match="no es una lista de números"):
        read_numbers(text)


@pytest.mark.parametrize("text", ["[1.0]", "[[1.0], [1.0, 2.0]]", "[[]]", "[[[1.0]]]", "[]", "[1, [2]]"])
def test_what_is_no_matrix_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match="no es una matriz"):
        read_matrix(text)


def test_what_is_not_finite_is_read() -> None:
    read = read_numbers("[1, nan, -inf, inf, -2.5e-05]")
    assert [str(value) for value in read] == ["1", "nan", "-inf", "inf", "-2.5e-05"]
