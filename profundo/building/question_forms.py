"""Questions as a page asks them: form controls, which ``assets/js/programas/preguntas-vivas.js`` brings to life."""

import html
import json
import re
from collections.abc import Mapping, Sequence

from profundo.content.questions import Question

_MOVES = (
    '<button type="button" data-sube="1" aria-label="Subir {0}">↑</button>'
    '<button type="button" data-sube="-1" aria-label="Bajar {0}">↓</button>'
)
_FIELD = '<input autocomplete="off" autocapitalize="off" spellcheck="false">'


def form(name: str, questions: Sequence[Question], *, predicts: bool) -> str:
    """Return the HTML that asks some questions.

    Args:
        name: what they are known by, as ``"leccion/ejemplo"``.
        questions: what is asked.
        predicts: whether what answers them, just before, is hidden until the reader does.
    """
    asked = "".join(_block(question, number) for number, question in enumerate(questions, start=1))
    button = "Ver la salida" if predicts else "Comprobar"
    return (
        f'<div data-pagefind-ignore><preguntas-vivas de="{name}"{" predice" if predicts else ""}><form>{asked}'
        f'<p class="mandos"><button class="md-button">{button}</button>'
        '<button type="button" class="rendirse">No lo sé</button></p>'
        '<p class="estado" role="status" tabindex="-1"></p></form></preguntas-vivas></div>\n'
    )


def _block(question: Question, number: int) -> str:
    controls = {"opcion": _options, "orden": _items, "lineas": _items}.get(question.kind)
    text = _text(question.text)
    if controls:
        shown = f"<fieldset><legend>{text}</legend>{controls(question, number)}</fieldset>"
    else:
        shown = f"<label><span>{text}</span>{_FIELD}</label>"
    data = {
        "tipo": question.kind,
        "bien": "|".join(question.right),
        "si": json.dumps(question.reveals, ensure_ascii=False) if question.reveals else "",
        "antes": " ".join(f"{first}<{second}" for first, second in question.before),
    }
    return f'<div class="pregunta"{_attributes(data)}>{shown}<p></p></div>'


def _attributes(data: Mapping[str, str]) -> str:
    return "".join(f' data-{name}="{html.escape(value)}"' for name, value in data.items() if value)


def _options(question: Question, number: int) -> str:
    return "".join(
        f'<label><input type="radio" name="opcion-{number}" value="{html.escape(value)}">{_text(option)}</label>'
        for value, option in question.choices.items()
    )


def _items(question: Question, number: int) -> str:
    rows = [
        (html.escape(value), f"<code>{html.escape(shown)}</code>" if question.kind == "lineas" else _text(shown), shown)
        for value, shown in question.choices.items()
    ]
    items = "".join(
        f'<li data-valor="{value}"><span>{shown}</span>{_MOVES.format(html.escape(name))}</li>'
        for value, shown, name in rows
    )
    return f"<ol>{items}</ol>"


def _text(written: str) -> str:
    """Return a text as HTML: between backticks is code."""
    return re.sub(r"`(.+?)`", r"<code>\1</code>", html.escape(written))
