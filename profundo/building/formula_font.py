"""Leaving in the font of the formulas only the letters and signs of the formulas that the site has.

Whole it has those of any formula, and weighs four times as much. A phone waits for it to show the first one.
"""

import re
import unicodedata
from html import unescape
from pathlib import Path

from fontTools import subset

from profundo.building.plain_formulas import FORMULA

FONT = "assets/fuentes/formulas.woff2"
"""The font, below the site's root."""

_ROOT = re.compile(r"<m(?:sqrt|root)\b")
_TAG = re.compile(r"<[^>]*>")
_ITALICS = {
    chr(int(unicodedata.decomposition(letter).removeprefix("<font> "), 16)): letter
    for letter in map(chr, (0x210E, *range(0x1D434, 0x1D455), *range(0x1D456, 0x1D468), *range(0x1D6E2, 0x1D71C)))
}
"""The letter that a browser draws for each one alone: an upright *x* in a page is seen as 𝑥."""


def rewrite(site: Path) -> None:
    """Rewrite the font in the site built at ``site``."""
    written = {character for page in site.glob("**/*.html") for character in _formulas(page.read_text("utf-8"))}
    shown = written | {_ITALICS[character] for character in written if character in _ITALICS}
    # What is in the file is as it should be: see docs/assets/fuentes/LEEME.txt.
    options = subset.Options(flavor="woff2", layout_features=[], glyph_names=False, name_IDs=["*"], notdef_outline=True)
    font = subset.load_font(site / FONT, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(shown)))
    subsetter.subset(font)
    subset.save_font(font, site / FONT, options)


def _formulas(page: str) -> str:
    """Return the characters of a page's formulas, with the sign of their roots, that a browser draws by itself."""
    return "".join(unescape(_TAG.sub("", _ROOT.sub("√<", formula))) for formula in FORMULA.findall(page))
