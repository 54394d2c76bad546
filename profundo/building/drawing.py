"""What the drawings made from printed numbers share: how they write SVG, and how they write numbers in it.

Coordinates are rounded to a tenth of a unit, so that the same numbers give the same bytes everywhere.
"""

import html
import re
from collections.abc import Iterable

from markdown.extensions.toc import slugify

WIDTH = 480
"""Of every drawing of the site."""

LETTER = 11.1
"""What a zero takes up, with some room: it is more than most letters do."""

LINE = 24
"""From a line of text to the next one."""

HALF = 6
"""From the middle of a letter to the line that it stands on."""

Coordinates = tuple[float, float]


class DrawingError(ValueError):
    """Some numbers cannot be drawn as they are asked for: the message says why."""


def frame(name: str, height: float, title: str, description: str, parts: Iterable[str]) -> str:
    """Return a drawing as SVG, a part a line.

    Args:
        name: what it is known by, from which its identifiers are made: no other drawing of a page has it.
        height: in its units.
        title: what it is.
        description: what it shows, for who does not see it.
        parts: what is drawn, in order.
    """
    anchor = slugify(name.replace("/", "-"), "-")
    opening = (
        f'<svg class="figura" viewBox="0 0 {WIDTH} {rounded(height)}" role="img" '
        f'aria-labelledby="{anchor}-t {anchor}-d" xmlns="http://www.w3.org/2000/svg">'
    )
    return "\n".join(
        [
            opening,
            f'<title id="{anchor}-t">{html.escape(title)}</title>',
            f'<desc id="{anchor}-d">{html.escape(description)}</desc>',
            *parts,
            "</svg>\n",
        ]
    )


def shape(element: str, kind: str, **attributes: object) -> str:
    """Return a shape; ``kind`` is its class, one of those of the drawings."""
    written = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<{element} class="{kind}"{written}/>'


def text(x: float, y: float, said: str, kind: str = "") -> str:
    """Return a text whose letters have their middle at ``y``; ``kind`` says which end of it is at ``x``."""
    classes = f' class="{kind}"' if kind else ""
    return f'<text{classes} x="{rounded(x)}" y="{rounded(y + HALF)}">{html.escape(said)}</text>'


def points(places: Iterable[Coordinates]) -> str:
    """Return some places as the value of an attribute."""
    return " ".join(f"{rounded(x)},{rounded(y)}" for x, y in places)


def rounded(coordinate: float) -> str:
    """Return a coordinate as it is written."""
    return f"{round(coordinate, 1) + 0.0:g}"  # adding zero takes the sign out of what is rounded to it


def number(value: float) -> str:
    """Return a number as a program prints it, with a minus sign instead of a hyphen."""
    return signed(str(value))


def signed(written: str) -> str:
    """Return a written number with a minus sign instead of a hyphen."""
    return re.sub(r"-(?=\w)", "\N{MINUS SIGN}", written)


def sentence(said: str) -> str:
    """Return something that is said with a capital at its beginning."""
    return said[0].upper() + said[1:]
