"""Formulas: the LaTeX between dollars of a page, and the MathML that a reader's browser shows."""

import re
from collections.abc import Iterator

from math_core import LatexError, LatexToMathML

INLINE = r"(?<![\\$])\$(?![\s$])(?P<latex>[^$\n]+?)(?<![\s\\])\$(?![\d$])"
"""``$…$``, inside a line."""

BLOCK = re.compile(r"^\$\$(?P<latex>.+?)\$\$$", re.DOTALL)
"""``$$…$$``, a whole block of Markdown."""

FORMULA = re.compile(rf"\$\$(?P<block>.+?)\$\$|{INLINE}", re.DOTALL)
"""Either, anywhere in the Markdown of a page without its code."""

_LONE_DOLLAR = re.compile(r"(?<!\\)\$")
_TERMINAL_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_CONVERTER = LatexToMathML()


class FormulaError(ValueError):
    """A formula that is not LaTeX, or uses a command that has no MathML."""


def to_mathml(latex: str, *, block: bool) -> str:
    """Return the ``<math>`` element of a LaTeX formula.

    Raises:
        FormulaError: if it cannot be converted; the message quotes the formula.
    """
    try:
        return _CONVERTER.convert_with_local_state(latex.strip(), displaystyle=block)
    except LatexError as error:
        reason = _TERMINAL_COLOUR.sub("", str(error)).strip().splitlines()[0].removeprefix("Error: ").rstrip(".")
        raise FormulaError(f"la fórmula «{latex.strip()}» no se entiende: {reason}") from None


def faults(text: str) -> Iterator[tuple[int, str]]:
    """Yield what is wrong in the formulas of some Markdown without code: the line, from 1, and the message."""
    for match in FORMULA.finditer(text):
        try:
            to_mathml(match["block"] or match["latex"], block=False)
        except FormulaError as error:
            yield text.count("\n", 0, match.start()) + 1, str(error)
    rest = FORMULA.sub(lambda match: "\n" * match[0].count("\n"), text)
    for match in _LONE_DOLLAR.finditer(rest):
        yield rest.count("\n", 0, match.start()) + 1, "hay un «$» que no abre ni cierra ninguna fórmula en su línea"
