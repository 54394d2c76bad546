"""Formulas: LaTeX between dollars in a page becomes MathML when the site is built.

A Markdown extension: ``$…$`` inside a paragraph, ``$$…$$`` for a formula on its own. No script is needed to show
it, and screen readers read it.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

from profundo.content.formulas import BLOCK, INLINE, to_mathml


class _Inline(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802
        formula = to_mathml(m["latex"], block=False)
        if m["stuck"]:  # or a browser may break the line between the formula and its comma
            formula = f'<span class="junto">{formula}{m["stuck"]}</span>'
        return self.md.htmlStash.store(formula), m.start(0), m.end(0)


class _Block(BlockProcessor):
    def test(self, parent: Element, block: str) -> bool:
        return BLOCK.match(block.strip()) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = BLOCK.match(blocks.pop(0).strip())
        assert match is not None
        paragraph = Element("p", {"class": "formula"})
        paragraph.text = self.parser.md.htmlStash.store(to_mathml(match["latex"], block=True))
        parent.append(paragraph)


class MathMLExtension(Extension):
    """Registers ``$…$`` and ``$$…$$``."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add both processors: after code spans, before anything reads a backslash or an asterisk."""
        md.inlinePatterns.register(_Inline(rf"{INLINE}(?P<stuck>[.,;:?!)]*)", md), "mathml-inline", 185)
        md.parser.blockprocessors.register(_Block(md.parser), "mathml-block", 175)


def makeExtension(**options: object) -> MathMLExtension:  # noqa: N802
    """Entry point of Markdown."""
    return MathMLExtension(**options)
