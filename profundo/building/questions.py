"""The questions that a reader answers in a page: predictions, exercises without code, and quick ones.

They are plain form controls that ``assets/js/programas/preguntas-vivas.js`` brings to life. The right answer about a
program is never written: it is what the program printed, and of the options, the one that is true of it.
"""

import html
import json
import re
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

Value = Callable[[str], str]
"""Returns what the program printed after a label."""

KEYS = {"pregunta", "etiqueta", "opciones", "orden", "si"}
"""What a question may say."""

GIVE_UP = '<button type="button" class="rendirse">No lo sé</button>'

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_CONDITION = re.compile(r"(=|≠|<|>|contiene|no contiene) (.+)")


class QuestionError(ValueError):
    """A question cannot be asked: the message says why."""


def about_program(
    name: str, questions: Sequence[Mapping[str, Any]], labels: Sequence[str], value: Value, *, predicts: bool
) -> str:
    """Return the HTML that asks some questions about a program.

    Args:
        name: of its example.
        questions: each says its text in ``pregunta`` and, in ``etiqueta``, which printed value answers it, as a
            number, a list, a shape or a word. With ``opciones``, the reader chooses among texts, each by the condition
            that makes it true, ``"> 3"``, ``"= otra etiqueta"``, ``"contiene 3"``; one may come with what it reveals.
            With ``orden``, what is ordered, by its labels, from the lowest value to the highest. ``si`` says
            what some wrong answers reveal; ``"*"``, any other.
        labels: those of what the program prints.
        value: what it prints after each.
        predicts: whether what the program prints, just before, is hidden until the reader answers.

    Raises:
        QuestionError: if one of them does not make sense for what the program prints.
    """
    if not questions:
        raise QuestionError("no pregunta nada: escribe al menos una pregunta")
    asked = "".join(_question(question, number, labels, value) for number, question in enumerate(questions, start=1))
    return _form(name, asked, "Ver la salida" if predicts else "Comprobar", predicts=predicts)


def quick(name: str, text: str, right: Sequence[str], wrong: Mapping[str, str]) -> str:
    """Return the HTML of a question about what was just read, with an answer to choose.

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
    options = {str(number): option for number, option in enumerate(Random(name).sample(sorted(told), len(told)))}
    answer = next(number for number, option in options.items() if option == right[0])
    buttons = _options(options, "1")
    reveals = {number: told[option] for number, option in options.items()}
    asked = _block("opcion", answer, f"<fieldset><legend>{_text(text)}</legend>{buttons}</fieldset>", reveals)
    return _form(name, asked, "Comprobar", predicts=False)


def _form(name: str, asked: str, button: str, *, predicts: bool) -> str:
    return (
        f'<div data-pagefind-ignore><preguntas-vivas de="{name}"{" predice" if predicts else ""}><form>{asked}'
        f'<p class="mandos"><button class="md-button">{button}</button>{GIVE_UP}</p>'
        '<p class="estado" role="status" tabindex="-1"></p></form></preguntas-vivas></div>\n'
    )


def _question(question: Mapping[str, Any], number: int, labels: Sequence[str], value: Value) -> str:
    unknown = question.keys() - KEYS
    if unknown or "pregunta" not in question:
        raise QuestionError(f"la pregunta {number} dice {', '.join(sorted(question))}: puede decir {', '.join(KEYS)}")
    text = _text(question["pregunta"])
    if "orden" in question:
        return _order(text, question["orden"], question.get("si", {}), value)
    if "opciones" in question:
        return _choice(text, question["opciones"], question["etiqueta"], number, labels, value)
    right = value(question["etiqueta"])
    kind = "numero" if _NUMBER.fullmatch(right) else "lista" if right[0] in "([" else "texto"
    field = '<input autocomplete="off" autocapitalize="off" spellcheck="false">'
    return _block(kind, right, f"<label><span>{text}</span>{field}</label>", question.get("si", {}))


def _choice(text: str, options: Mapping[str, Any], label: str, number: int, labels: Sequence[str], value: Value) -> str:
    told = {condition: [option] if isinstance(option, str) else option for condition, option in options.items()}
    true = [condition for condition in options if _holds(condition, value(label), labels, value)]
    if len(true) != 1:
        raise QuestionError(f"de «{label}», que es {value(label)}, son ciertas {len(true)} opciones y debe serlo una")
    buttons = _options({condition: option[0] for condition, option in told.items()}, str(number))
    reveals = {condition: option[1] for condition, option in told.items() if len(option) > 1}
    return _block("opcion", true[0], f"<fieldset><legend>{text}</legend>{buttons}</fieldset>", reveals)


def _options(options: Mapping[str, str], group: str) -> str:
    """Return the options of a question, by what each is worth."""
    return "".join(
        f'<label><input type="radio" name="opcion-{group}" value="{html.escape(value)}">{_text(option)}</label>'
        for value, option in options.items()
    )


def _order(text: str, items: Mapping[str, str], reveals: Mapping[str, str], value: Value) -> str:
    right = sorted(items, key=lambda label: float(value(label)))
    if len({value(label) for label in items}) < len(items) or right == list(items):
        raise QuestionError("lo que se ordena tiene que tener valores distintos, y no darse ya ordenado")
    moves = (
        '<button type="button" data-sube="1" aria-label="Subir {0}">↑</button>'
        '<button type="button" data-sube="-1" aria-label="Bajar {0}">↓</button>'
    )
    escaped = {html.escape(label): _text(shown) for label, shown in items.items()}
    rows = "".join(
        f'<li data-valor="{label}"><span>{shown}</span>{moves.format(shown)}</li>' for label, shown in escaped.items()
    )
    return _block("orden", "|".join(right), f"<fieldset><legend>{text}</legend><ol>{rows}</ol></fieldset>", reveals)


def _text(written: str) -> str:
    """Return a text as HTML: between backticks is code."""
    return re.sub(r"`(.+?)`", r"<code>\1</code>", html.escape(written))


def _block(kind: str, right: str, controls: str, reveals: Mapping[str, str]) -> str:
    told = f' data-si="{html.escape(json.dumps(reveals, ensure_ascii=False))}"' if reveals else ""
    answer = html.escape(right)
    return f'<div class="pregunta" data-tipo="{kind}" data-bien="{answer}"{told}>{controls}<p></p></div>'


def _holds(condition: str, printed: str, labels: Sequence[str], value: Value) -> bool:
    """Whether a condition is true of what was printed.

    Raises:
        QuestionError: if it is not a condition.
    """
    match = _CONDITION.fullmatch(condition)
    if not match:
        raise QuestionError(f"«{condition}» no es una condición: escribe «= 3», «> otra etiqueta» o «contiene 3»")
    sign, other = match[1], value(match[2]) if match[2] in labels else match[2]
    if sign in ("=", "≠"):
        return (printed == other) == (sign == "=")
    if sign in ("<", ">"):
        return float(printed) < float(other) if sign == "<" else float(printed) > float(other)
    return (other in _NUMBER.findall(printed)) == (sign == "contiene")
