"""Short formulas as plain text, ``a = 0.8`` or ``x₁ > 0``, for what shows text and nothing else: the search."""

import re
import unicodedata
from xml.etree.ElementTree import Element, fromstring

OMITTED = "…"
"""What stands for a formula that no line of text can hold, so that it does not read as if nothing were missing."""

FORMULA = re.compile(r"<math\b.*?</math>", re.DOTALL)
"""A formula in a page."""

_INVISIBLE = {"&ApplyFunction;": "\u2061", "&InvisibleTimes;": "\u2062"}
_TIGHT = set("()[]{}|/′'\u2061\u2062")
_LOW = str.maketrans("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_HIGH = str.maketrans("0123456789+−inT′", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁱⁿᵀ′")
_GROUPS = {"math", "mrow", "mi", "mn", "mtext", "mspace"}


def replace(html: str) -> str:
    """Return a page with the text of each formula in its place, or with an ellipsis."""
    return FORMULA.sub(lambda match: to_text(match[0]), html)


def to_text(mathml: str) -> str:
    """Return a ``<math>`` element as text: letters, numbers, signs and what is small beside them; or an ellipsis."""
    for name, character in _INVISIBLE.items():
        mathml = mathml.replace(name, character)
    text = _text(fromstring(mathml))
    if text is None:
        return OMITTED
    text = re.sub("[\u2061\u2062]", "", text)
    return " ".join(text.split()).replace(", )", ",)").replace("&", "&amp;").replace("<", "&lt;")


def _text(element: Element) -> str | None:
    """Return the text of an element, or nothing if it takes more than a line."""
    if element.tag == "mo":
        return _operator(element)
    if element.tag in ("msub", "msup"):
        base, small = map(_text, element)
        table = _LOW if element.tag == "msub" else _HIGH
        if base is None or small is None or not all(ord(character) in table for character in small):
            return None
        return base + small.translate(table)
    if element.tag not in _GROUPS:
        return None
    own = unicodedata.normalize("NFKC", element.text or "")  # a bold letter of mathematics is a letter
    parts = [_text(child) for child in element]
    return None if None in parts else own + "".join(filter(None, parts))


def _operator(element: Element) -> str:
    """Return a sign with the spaces it has when printed: none if it is a fence or goes with what follows it."""
    sign = element.text or ""
    if sign == ",":
        return ", "
    return sign if element.get("lspace") == "0" or sign in _TIGHT else f" {sign} "
