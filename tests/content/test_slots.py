"""Where a program writes what a figure changes."""

from pathlib import Path

import pytest

from profundo.building.macros import MacroError, figure_slots, macros
from profundo.checks.project import Project
from profundo.content.programs import Program
from profundo.content.slots import SlotError, find

SOURCE = """\
import numpy as np

# Ñandú: lo que va antes tiene tildes.
pesos = np.array([[0.5, -0.2], [1.0, 2.0]])
sesgo, otro = 1.0, 2.0
activacion = "ReLU"  # ñ
forma = (4, 3)
suma = pesos.sum()
doble = 2 * 3
doble = 4
"""


@pytest.fixture
def program(tmp_path: Path) -> Program:
    path = tmp_path / "uno_numpy.py"
    path.write_text(SOURCE, encoding="utf-8")
    return Program(path, "x/uno", "numpy")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("pesos[0][1]", "-0.2"),
        ("pesos[1]", "[1.0, 2.0]"),
        ("pesos", "[[0.5, -0.2], [1.0, 2.0]]"),
        ("activacion", '"ReLU"'),
        ("forma", "(4, 3)"),
        ("forma[1]", "3"),
    ],
)
def test_a_place_is_a_literal(place: str, text: str, program: Program) -> None:
    slot = find(program, place)
    assert slot.text == SOURCE[slot.start : slot.end] == text


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("nada", "da 0 veces un valor a «nada»"),
        ("doble", "da 2 veces un valor a «doble»"),
        ("pesos[2]", "no tiene «pesos[2]»"),
        ("forma[0][0]", "no tiene «forma[0][0]»"),
        ("suma", "se calcula: no es un valor escrito"),
        ("pesos.T", "no es un sitio"),
    ],
)
def test_what_is_not_a_literal_is_no_place(place: str, said: str, program: Program) -> None:
    with pytest.raises(SlotError) as error:
        find(program, place)
    assert said in str(error.value)


def test_a_figure_says_what_it_changes_or_why_it_has_no_program(project: Project) -> None:
    figure = macros(project)["interactiva"]
    with pytest.raises(MacroError, match="tiene que decir su programa"):
        figure("recta-xor", "breve-historia-xor", "Pie.")
    with pytest.raises(MacroError, match="no cambia nada"):
        figure_slots(project.catalog, "relu/figura", {})
    with pytest.raises(MacroError, match="da 0 veces un valor a «w»"):
        figure_slots(project.catalog, "relu/figura", {"z": "w"})
