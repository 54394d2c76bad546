"""The questions that a reader answers before seeing what a program prints.

A page asks them with the macro ``predice``, and they are plain form controls that ``assets/js/programas`` brings to
life. The right answer is never written: it is what the program printed, and of the options, the one that is true of it.
"""

import html
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Value = Callable[[str], str]
"""Returns what the program printed after a label."""

KEYS = {"pregunta", "etiqueta", "opciones", "orden", "si"}
"""What a question may say."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_CONDITION = re.compile(r"(=|≠|<|>|contiene|no contiene) (.+)")


class QuestionError(ValueError):
    """A question cannot be asked: the message says why."""


def form(name: str, questions: Sequence[Mapping[str, Any]], labels: Sequence[str], value: Value) -> str:
    """Return the HTML that asks some questions about a program.

    Args:
        name: of its example.
        questions: each says its text in ``pregunta`` and, in ``etiqueta``, which printed value answers it, as a
            number, a list, a shape or a word. With ``opciones``, the reader chooses among texts, each by the condition
            that makes it true, ``"> 3"``, ``"= otra etiqueta"``, ``"contiene 3"``; a wrong one may come with what it
            reveals. With ``orden``, what is ordered, by its labels, from the lowest value to the highest. ``si`` says
            what some wrong answers reveal; ``"*"``, any other.
        labels: those of what the program prints.
        value: what it prints after each.

    Raises:
        QuestionError: if one of them does not make sense for what the program prints.
    """
    if not questions:
        raise QuestionError("no pregunta nada: escribe al menos una pregunta")
    asked = "".join(_question(question, number, labels, value) for number, question in enumerate(questions, start=1))
    return (
        f'<div data-pagefind-ignore><prediccion-previa de="{name}"><form>{asked}'
        '<p class="mandos"><button class="md-button">Ver la salida</button>'
        '<button type="button" class="rendirse">No lo sé</button></p><p class="estado" role="status" tabindex="-1"></p>'
        "</form></prediccion-previa></div>\n"
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
    buttons = "".join(
        f'<label><input type="radio" name="opcion-{number}" value="{html.escape(condition)}">{_text(option[0])}</label>'
        for condition, option in told.items()
    )
    reveals = {condition: option[1] for condition, option in told.items() if len(option) > 1}
    return _block("opcion", true[0], f"<fieldset><legend>{text}</legend>{buttons}</fieldset>", reveals)


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
