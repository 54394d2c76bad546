"""Leaves the highlighted programs without the marks that have no colour of their own: most of them.

A name, a blank, an operator or a bracket is written as the rest of the program. Without their marks a lesson has a
third of the elements, and a phone takes half the time to show it.
"""

import re

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor

COLOURLESS = re.compile(r'<span class="(?:n|nn|o|p|w)">([^<]*)</span>')


class _Plain(Postprocessor):
    def run(self, text: str) -> str:
        return COLOURLESS.sub(r"\1", text)


class PlainCodeExtension(Extension):
    """Registers the postprocessor."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add it last, when the programs are back in the page."""
        md.postprocessors.register(_Plain(md), "plain-code", -10)


def makeExtension(**options: object) -> PlainCodeExtension:  # noqa: N802
    """Entry point of Markdown."""
    return PlainCodeExtension(**options)
