"""The questions that a reader answers in a page: predictions, exercises without code, and quick ones.

The right answer about a program is never written: it is what the program printed, the option that is true of it, or the
order of its lines.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from profundo.content.statements import Statements

KEYS = {"pregunta", "etiqueta", "opciones", "orden", "lineas", "si"}
"""What a question about a program may say."""

MOST_LINES = 7
"""Lines that somebody puts in order: with more, it is a jigsaw puzzle."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_CONDITION = re.compile(r"(=|≠|<|>|contiene|no contiene) (.+)")


class QuestionError(ValueError):
    """A question cannot be asked: the message says why."""


@dataclass(frozen=True)
class Question:
    """A question, and what answers it.

    Attributes:
        text: what is asked; code, between backticks.
        kind: ``"numero"``, ``"lista"``, ``"texto"``, ``"opcion"``, ``"orden"`` or ``"lineas"``.
        right: the right answer: a value, that of an option, or those of what is ordered, one after another.
        choices: what is chosen or ordered, by its value, as it is shown.
        reveals: what is told to who gives each answer; ``"*"``, any other.
        before: of lines, the pairs of which the first has to come before the second.
    """

    text: str
    kind: str
    right: Sequence[str]
    choices: Mapping[str, str] = field(default_factory=dict)
    reveals: Mapping[str, str] = field(default_factory=dict)
    before: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class Printed:
    """What a program prints, and its text.

    Attributes:
        labels: those of what it prints.
        value: returns what it prints after one.
        source: its text.
    """

    labels: Sequence[str]
    value: Callable[[str], str]
    source: str


def about_program(asked: Sequence[Mapping[str, Any]], printed: Printed) -> Sequence[Question]:
    """Return some questions about a program.

    Args:
        asked: each says its text in ``pregunta`` and, in ``etiqueta``, which printed value answers it, as a
            number, a list, a shape or a word. With ``opciones``, the reader chooses among texts, each by the condition
            that makes it true, ``"> 3"``, ``"= otra etiqueta"``, ``"contiene 3"``; one may come with what it reveals.
            With ``orden``, what is ordered, by its labels, from the lowest value to the highest. With ``lineas``,
            which says what they do, the lines of the program. ``si`` says what some wrong answers reveal; ``"*"``, any
            other.
        printed: what the program prints.

    Raises:
        QuestionError: if one of them does not make sense for what the program prints.
    """
    if not asked:
        raise QuestionError("no pregunta nada: escribe al menos una pregunta")
    return [_question(each, number, printed) for number, each in enumerate(asked, start=1)]


def quick(name: str, text: str, right: Sequence[str], wrong: Mapping[str, str]) -> Question:
    """Return a question about what was just read, with an answer to choose.

    Args:
        name: what it is known by, ``"leccion/pregunta"``.
        text: the question.
        right: the right answer, and what is told to who chooses it.
        wrong: the others, each with what it reveals.

    Raises:
        QuestionError: if there is nothing to choose from, or an answer reveals nothing.
    """
    told = {**{right[0]: right[1]}, **wrong} if len(right) == 2 else {}
    if len(wrong) < 2 or not all(told.values()) or len(told) <= len(wrong):
        raise QuestionError("una pregunta tiene una respuesta buena y dos o más malas, y cada una dice por qué")
    # always the same order, which says nothing of which is right
    shown = Random(name).sample(sorted(told), len(told))
    choices = {str(number): option for number, option in enumerate(shown)}
    reveals = {number: told[option] for number, option in choices.items()}
    return Question(text, "opcion", [str(shown.index(right[0]))], choices, reveals)


def _question(asked: Mapping[str, Any], number: int, printed: Printed) -> Question:
    if asked.keys() - KEYS or "pregunta" not in asked:
        raise QuestionError(f"la pregunta {number} dice {', '.join(sorted(asked))}: puede decir {', '.join(KEYS)}")
    text, reveals = asked["pregunta"], asked.get("si", {})
    if "lineas" in asked:
        return _lines(text, printed.source)
    if "orden" in asked:
        return _order(text, asked["orden"], reveals, printed)
    if "opciones" in asked:
        return _choice(text, asked["opciones"], asked["etiqueta"], printed)
    right = printed.value(asked["etiqueta"])
    kind = "numero" if _NUMBER.fullmatch(right) else "lista" if right[0] in "([" else "texto"
    return Question(text, kind, [right], reveals=reveals)


def _choice(text: str, options: Mapping[str, Any], label: str, printed: Printed) -> Question:
    told = {condition: [option] if isinstance(option, str) else option for condition, option in options.items()}
    right = printed.value(label)
    true = [condition for condition in options if _holds(condition, right, printed)]
    if len(true) != 1:
        raise QuestionError(f"de «{label}», que es {right}, son ciertas {len(true)} opciones y debe serlo una")
    choices = {condition: option[0] for condition, option in told.items()}
    reveals = {condition: option[1] for condition, option in told.items() if len(option) > 1}
    return Question(text, "opcion", true, choices, reveals)


def _order(text: str, items: Mapping[str, str], reveals: Mapping[str, str], printed: Printed) -> Question:
    right = sorted(items, key=lambda label: float(printed.value(label)))
    if len({printed.value(label) for label in items}) < len(items) or right == list(items):
        raise QuestionError("lo que se ordena tiene que tener valores distintos, y no darse ya ordenado")
    return Question(text, "orden", right, items, reveals)


def _lines(text: str, source: str) -> Question:
    statements = Statements(source)
    if not statements.before or len(statements.texts) > MOST_LINES:
        raise QuestionError(f"sus líneas, {len(statements.texts)}, son más de {MOST_LINES} o valen en cualquier orden")
    choices = {str(place): statements.texts[place] for place in statements.shuffled(source)}
    before = [(str(first), str(second)) for first, second in statements.before]
    return Question(text, "lineas", sorted(choices, key=int), choices, before=before)


def _holds(condition: str, value: str, printed: Printed) -> bool:
    """Whether a condition is true of what was printed.

    Raises:
        QuestionError: if it is not a condition.
    """
    match = _CONDITION.fullmatch(condition)
    if not match:
        raise QuestionError(f"«{condition}» no es una condición: escribe «= 3», «> otra etiqueta» o «contiene 3»")
    sign, other = match[1], printed.value(match[2]) if match[2] in printed.labels else match[2]
    if sign in ("=", "≠"):
        return (value == other) == (sign == "=")
    if sign in ("<", ">"):
        return float(value) < float(other) if sign == "<" else float(value) > float(other)
    return (other in _NUMBER.findall(value)) == (sign == "contiene")
