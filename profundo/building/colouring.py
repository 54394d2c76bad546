"""The colours of the programs: each is coloured once, without the marks that have no colour of their own.

An ordinary Markdown extension, in the place of ``pymdownx.highlight`` and with its options. A name, a blank, an
operator or a bracket is written as the rest of the program, and most marks are theirs: without them a lesson has a
third of the elements, and a phone takes half the time to show it. Each block can be reached with the keyboard, also
before the theme has looked at whether it is wider than the screen.
"""

import re
from typing import Any

from markdown import Markdown
from pymdownx.highlight import Highlight, HighlightExtension

COLOURLESS = re.compile(r'<span class="(?:n|nn|o|p|w)">([^<]*)</span>')

_COLOURED: dict[str, str] = {}
"""Each block that has been coloured, by all that it depends on: one in four is an output that libraries share."""


class _Highlight(Highlight):  # type: ignore[misc]
    def __init__(self, md: Markdown, **settings: Any) -> None:
        super().__init__(md, **settings)
        self._settings = settings

    def highlight(self, src: str, language: str, css_class: str = "highlight", **options: Any) -> Any:
        if options.get("inline"):
            element = super().highlight(src, language, css_class, **options)
            element.text = _plain(element.text)
            return element
        if not (self.line_spans or self.line_anchors):
            options.pop("code_block_count", None)  # the number of the block, which only those write
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
