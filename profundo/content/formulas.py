"""Formulas: the LaTeX between dollars of a page, and the MathML that a reader's browser shows."""

import re
from collections.abc import Iterator

from math_core import LatexError, LatexToMathML

from profundo.content.outputs import without_terminal_style
from profundo.content.pages import Page, blank
from profundo.content.problems import Problem

INLINE = r"(?<![\\$])\$(?![\s$])(?P<latex>[^$\n]+?)(?<![\s\\])\$(?![\d$])"
"""``$…$``, inside a line."""

BLOCK = re.compile(r"^\$\$(?P<latex>.+?)\$\$$", re.DOTALL)
"""``$$…$$``, a whole block of Markdown."""

FORMULA = re.compile(rf"\$\$(?P<block>.+?)\$\$|{INLINE}", re.DOTALL)
"""Either, anywhere in the Markdown of a page without its code."""

_LONE_DOLLAR = re.compile(r"(?<!\\)\$")
_CONVERTER = LatexToMathML()

_WIDE = re.compile(r"\\(?:(?:over|under)(?:line|brace)|wide(?:hat|tilde))\b")
"""What is drawn as wide as what it covers: no shape of the font of the formulas is."""


class FormulaError(ValueError):
    """A formula that is not LaTeX, or uses a command that cannot be shown."""


def to_mathml(latex: str, *, block: bool) -> str:
    """Return the ``<math>`` element of a LaTeX formula.

    Raises:
        FormulaError: if it cannot be converted, or shown; the message quotes the formula.
    """
    if wide := _WIDE.search(latex):
        raise FormulaError(f"la fórmula «{latex.strip()}» pide «{wide[0]}», y su letra no tiene nada tan ancho")
    try:
        return _CONVERTER.convert_with_local_state(latex.strip(), displaystyle=block)
    except LatexError as error:
        reason = without_terminal_style(str(error)).strip().splitlines()[0].removeprefix("Error: ").rstrip(".")
        raise FormulaError(f"la fórmula «{latex.strip()}» no se entiende: {reason}") from None


def problems(page: Page) -> Iterator[Problem]:
    """Yield the formulas of a page that are not LaTeX, and the dollars that are of no formula."""
    text = page.prose_without_code
    for match in FORMULA.finditer(text):
        try:
            to_mathml(match["block"] or match["latex"], block=False)
        except FormulaError as error:
            yield Problem(page.path, f"{error}.", "corrige su LaTeX.", text.count("\n", 0, match.start()) + 1)
    rest = FORMULA.sub(blank, text)
    for match in _LONE_DOLLAR.finditer(rest):
        message = "hay un «$» que no abre ni cierra ninguna fórmula en su línea."
        yield Problem(page.path, message, "corrige su LaTeX.", rest.count("\n", 0, match.start()) + 1)
