"""Syntax highlighting of the programs, with fewer elements than ``pymdownx.highlight`` writes.

A Markdown extension that replaces it and takes the same options. Names, blanks, operators and brackets have the
colour of plain text, and they are two thirds of the ``<span>`` elements that Pygments writes: leaving them out halves
the time that a phone takes to show a lesson. Every block gets ``tabindex``, so that the keyboard can scroll it even
before the theme measures it. Long blocks are marked, for the printer. Equal blocks (outputs that libraries share) are
highlighted once.
"""

import re
from typing import Any

from markdown import Markdown
from pymdownx.highlight import Highlight, HighlightExtension

COLOURLESS = re.compile(r'<span class="(?:n|nn|o|p|w)">([^<]*)</span>')

LONG = 25
"""Lines of a block that may be split between two sheets of paper, because whole it could leave half of one blank."""

_COLOURED: dict[str, str] = {}
"""Highlighted blocks, by everything that their HTML depends on."""


class _Highlight(Highlight):  # type: ignore[misc]
    def __init__(self, md: Markdown, **settings: Any) -> None:
        super().__init__(md, **settings)
        self._settings = settings

    def highlight(self, src: str, language: str, css_class: str = "highlight", **options: Any) -> Any:
        if not (self.line_spans or self.line_anchors):
            options.pop("code_block_count", None)  # it changes in each block, and only those options write it
        if len(src.splitlines()) >= LONG:
            css_class = f"{css_class} larga"
        block = repr((self._settings, src, language, css_class, options))
        if block not in _COLOURED:
            coloured = _plain(super().highlight(src, language, css_class, **options))
            _COLOURED[block] = coloured.replace("<code>", '<code tabindex="0">', 1)
        return _COLOURED[block]


def _plain(coloured: str) -> str:
    return COLOURLESS.sub(r"\1", coloured)


class ColouringExtension(HighlightExtension):  # type: ignore[misc]
    """Colours the blocks of the pages."""

    def get_pymdownx_highlighter(self) -> type[_Highlight]:
        """Return what the other extensions colour with."""
        return _Highlight


def makeExtension(**options: object) -> ColouringExtension:  # noqa: N802
    """Entry point of Markdown."""
    return ColouringExtension(**options)
