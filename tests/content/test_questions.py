"""What is right of a question comes from what a program printed; of a quick one, every answer reveals something."""

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout, suppress
from io import StringIO
from itertools import permutations
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

from profundo.building.macros import MacroError, ask
from profundo.building.question_forms import form
from profundo.checks.project import Project
from profundo.content.questions import Printed, QuestionError, about_program, quick
from profundo.content.statements import Statements

SOURCE = """import numpy as np

# Una neurona.
x = np.array([1.0, 2.0])
w = np.array([0.5, -1.0])
z = (x * w).sum()
if z < 0:
    z = 0.0
print("z:", z)
"""

PRINTED = {"uno": "1.50", "dos": "-2", "forma": "(2, 3)", "lista": "[4, 15]", "palabra": "hola", "otra": "1.50"}


def asked(question: Mapping[str, Any]) -> Tag:
    """Return the question that a form asks."""
    printed = Printed(list(PRINTED), PRINTED.__getitem__, SOURCE)
    html = form("leccion/ejemplo", about_program([{"pregunta": "¿Qué?", **question}], printed), predicts=True)
    found = BeautifulSoup(html, "html.parser").select_one(".pregunta")
    assert found
    return found


@pytest.mark.parametrize(
    ("label", "kind"),
    [("uno", "numero"), ("dos", "numero"), ("forma", "lista"), ("lista", "lista"), ("palabra", "texto")],
)
def test_what_is_right_is_what_was_printed(label: str, kind: str) -> None:
    question = asked({"etiqueta": label})
    assert (question["data-tipo"], question["data-bien"]) == (kind, PRINTED[label])
    assert question.find("input")


@pytest.mark.parametrize(
    ("options", "right"),
    [
        ({"< 0": "a", "> 0": "b"}, "> 0"),
        ({"= otra": "a", "≠ otra": "b"}, "= otra"),
        ({"> dos": "a", "< dos": "b"}, "> dos"),
        ({"= 1.50": "a", "= 2.50": "b", "= 3.50": "c"}, "= 1.50"),
    ],
)
def test_the_right_option_is_the_true_one(options: Mapping[str, str], right: str) -> None:
    assert asked({"etiqueta": "uno", "opciones": options})["data-bien"] == right


def test_an_option_may_ask_what_a_list_has() -> None:
    question = asked({"etiqueta": "lista", "opciones": {"contiene 1": ["sí", "es 15"], "no contiene 1": "no"}})
    assert question["data-bien"] == "no contiene 1"
    assert question["data-si"] == '{"contiene 1": "es 15"}'


def test_what_is_ordered_goes_from_the_lowest() -> None:
    question = asked({"orden": {"uno": "el primero", "dos": "el segundo"}})
    assert question["data-bien"] == "dos|uno"
    assert [item.span.text for item in question.find_all("li") if item.span] == ["el primero", "el segundo"]


def test_code_in_a_question_is_code() -> None:
    assert "<code>a &lt; b</code>" in str(asked({"pregunta": "¿Qué da `a < b`?", "etiqueta": "uno"}))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ({"etiqueta": "uno", "pista": "no"}, "puede decir"),
        ({"etiqueta": "uno", "opciones": {"< 2": "a", "> 1": "b"}}, "son ciertas 2 opciones"),
        ({"etiqueta": "uno", "opciones": {"< 0": "a", "= 0": "b"}}, "son ciertas 0 opciones"),
        ({"etiqueta": "uno", "opciones": {"mayor que 0": "a"}}, "no es una condición"),
        ({"orden": {"dos": "a", "uno": "b"}}, "no darse ya ordenado"),
        ({"orden": {"uno": "a", "otra": "b"}}, "valores distintos"),
    ],
)
def test_what_makes_no_sense_is_not_asked(question: Mapping[str, Any], said: str) -> None:
    with pytest.raises(QuestionError, match=re.escape(said)):
        asked(question)


def test_the_macro_says_what_is_missing(project: Project) -> None:
    for questions, said in (([], "no pregunta nada"), ([{"pregunta": "¿?"}], "le falta 'etiqueta'")):
        with pytest.raises(MacroError, match=re.escape(said)):
            ask(project.catalog, "relu/ceros", questions)
    with pytest.raises(MacroError, match="no tiene la etiqueta"):
        ask(project.catalog, "relu/ceros", [{"pregunta": "¿?", "etiqueta": "no está"}])


RIGHT = ("Sí", "Porque sí.")
WRONG = {"No": "Porque no.", "A veces": "Nunca cambia."}


def test_a_quick_question_tells_something_of_each_answer() -> None:
    html = form("leccion/pregunta", [quick("leccion/pregunta", "¿Sí?", RIGHT, WRONG)], predicts=False)
    question = BeautifulSoup(html, "html.parser").select_one(".pregunta")
    assert question
    options = {str(label.input["value"]): label.text for label in question.find_all("label") if label.input}
    told = {options[value]: said for value, said in json.loads(str(question["data-si"])).items()}
    assert options[str(question["data-bien"])] == "Sí"
    assert told == {RIGHT[0]: RIGHT[1], **WRONG}
    again = quick("leccion/pregunta", "¿Sí?", RIGHT, dict(reversed(WRONG.items())))
    assert html == form("leccion/pregunta", [again], predicts=False)


@pytest.mark.parametrize(
    ("right", "wrong"), [(RIGHT, {"No": "Porque no."}), (("Sí", ""), WRONG), (("Sí",), WRONG), (("No", "…"), WRONG)]
)
def test_a_quick_question_without_enough_answers_is_not_asked(right: Sequence[str], wrong: Mapping[str, str]) -> None:
    with pytest.raises(QuestionError, match="dos o más malas"):
        quick("leccion/pregunta", "¿Sí?", right, wrong)


def test_lines_may_come_in_any_order_that_works() -> None:
    question = asked({"lineas": "la neurona"})
    shown = {str(item["data-valor"]): item.code.text for item in question.find_all("li") if item.code}
    assert [shown[place] for place in sorted(shown)] == [
        "x = np.array([1.0, 2.0])",
        "w = np.array([0.5, -1.0])",
        "z = (x * w).sum()",
        "if z < 0:\n    z = 0.0",
        'print("z:", z)',
    ]
    assert set(str(question["data-antes"]).split()) == {"0<2", "1<2", "2<3", "2<4", "3<4"}
    assert "|".join(shown) != question["data-bien"] == "0|1|2|3|4"


def test_what_a_program_reads_and_changes_decides_the_orders() -> None:
    """All the orders of the statements, run: those that print the same are those that keep what each needs."""
    statements = Statements(SOURCE)
    for order in permutations(range(len(statements.texts))):
        program = "\n".join(["import numpy as np", *(statements.texts[place] for place in order)])
        with redirect_stdout(StringIO()) as printed, suppress(NameError):
            exec(program, {})
        assert (printed.getvalue() == "z: 0.0\n") == statements.keeps(order), program
