"""Leaving in the font of the formulas only the letters and signs of the formulas that the site has.

Whole it has those of any formula, and weighs four times as much. A phone waits for it to show the first one.
"""

import re
import unicodedata
from collections.abc import Collection
from html import unescape
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from profundo.building.plain_formulas import FORMULA

FONT = "assets/fuentes/formulas.woff2"
"""The font, below the site's root."""

_ROOT = re.compile(r"<m(?:sqrt|root)\b")
_AS_TALL_AS_A_LETTER = re.compile(r'<mo\b[^>]* stretchy="false"[^>]*>[^<]*</mo>')
_TAG = re.compile(r"<[^>]*>")
_ITALICS = {
    chr(int(unicodedata.decomposition(letter).removeprefix("<font> "), 16)): letter
    for letter in map(chr, (0x210E, *range(0x1D434, 0x1D455), *range(0x1D456, 0x1D468), *range(0x1D6E2, 0x1D71C)))
}
"""The letter that a browser draws for each one alone: an upright *x* in a page is seen as 𝑥."""


def rewrite(site: Path) -> None:
    """Rewrite the font in the site built at ``site``."""
    formulas = {formula for page in site.glob("**/*.html") for formula in FORMULA.findall(page.read_text("utf-8"))}
    written = {character for formula in formulas for character in _characters(formula)}
    shown = written | {_ITALICS[character] for character in written if character in _ITALICS}
    growing = {character for formula in formulas for character in _characters(_AS_TALL_AS_A_LETTER.sub("", formula))}
    # What is in the file is as it should be: see docs/assets/fuentes/LEEME.txt.
    options = subset.Options(flavor="woff2", layout_features=[], glyph_names=False, name_IDs=["*"], notdef_outline=True)
    font = subset.load_font(site / FONT, options)
    _leave_tall(font, growing)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(shown)))
    subsetter.subset(font)
    subset.save_font(font, site / FONT, options)


def _characters(formula: str) -> str:
    """Return the characters of a formula, with the sign of its roots, that a browser draws by itself."""
    return unescape(_TAG.sub("", _ROOT.sub("√<", formula)))


def _leave_tall(font: TTFont, growing: Collection[str]) -> None:
    """Leave the taller shapes of the signs that grow in some formula, and of no others."""
    variants = font["MATH"].table.MathVariants
    letters = font.getBestCmap()
    tall = {letters.get(ord(character)) for character in growing}
    shapes = zip(variants.VertGlyphCoverage.glyphs, variants.VertGlyphConstruction, strict=True)
    left = [(sign, taller) for sign, taller in shapes if sign in tall]
    variants.VertGlyphCoverage.glyphs = [sign for sign, _ in left]
    variants.VertGlyphConstruction = [taller for _, taller in left]
