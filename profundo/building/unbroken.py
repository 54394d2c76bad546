"""What does not break at the end of a line: a shape in the text, as (2, 1), and code, unless it is long.

A Markdown extension. A space that does not break would keep a shape whole too, but who copied it into a program would
meet an error that cannot be seen. No code breaks, as the style sheet says: only what would be too wide is told apart.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

SHAPE = r"\([\d\N{MINUS SIGN}-]+(?:, [\d\N{MINUS SIGN}-]+)+,?\)"

LONGEST = 24
"""Characters of the longest code that stays whole: two thirds of a line, on a phone."""


class _Shapes(InlineProcessor):
    ANCESTOR_EXCLUDES = ("figure",)  # a drawing is written in it, and has texts of its own kind

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: N802
        whole = Element("span", {"class": "junto"})
        whole.text = AtomicString(m[0])
        return whole, m.start(0), m.end(0)


class _LongCode(Treeprocessor):
    def run(self, root: Element) -> None:
        for code in root.iter("code"):
            if len(code.text or "") > LONGEST:
                code.set("class", "largo")


class UnbrokenExtension(Extension):
    """Keeps whole the shapes and the code of the pages."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add both processors: the first, after what writes code and links; the second, once code is in place."""
        md.inlinePatterns.register(_Shapes(SHAPE, md), "shapes", 20)
        md.treeprocessors.register(_LongCode(md), "long-code", 5)


def makeExtension(**options: object) -> UnbrokenExtension:  # noqa: N802
    """Entry point of Markdown."""
    return UnbrokenExtension(**options)
