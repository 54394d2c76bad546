"""The tabs of the programs, without the attribute by which the theme finds them, and with how tall they are.

A Markdown extension that replaces ``pymdownx.tabbed`` and takes the same options. The theme measures every set of
tabs with ``data-tabs``, which freezes a phone while it opens a lesson with thirty of them. ``programas.js`` does the
one thing that the lessons need of it: it selects the same library in all the sets.

Each set says how many lines it shows, so that a browser knows its height before it lays it out, and leaves that for
when the reader comes near (``programas.css``).
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from pymdownx.tabbed import TabbedExtension

LINES = "--renglones"
"""The variable with the number of lines, for the style sheet."""


class _Sets(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter("div"):
            element.attrib.pop("data-tabs", None)
            if "tabbed-set" in element.get("class", "").split():
                element.set("style", f"{LINES}: {sum(self._lines(element))}")

    def _lines(self, tabs: Element) -> Iterator[int]:
        """Yield the lines of each block that the first tab shows: what is folded shows none."""
        (first, *_) = (element for element in tabs.iter("div") if element.get("class") == "tabbed-block")
        for shown in first:
            if shown.tag != "details":
                for place in HTML_PLACEHOLDER_RE.finditer("".join(shown.itertext())):
                    block = str(self.md.htmlStash.rawHtmlBlocks[int(place[1])])
                    yield block.rpartition("</code>")[0].count("\n")


class TabsExtension(TabbedExtension):  # type: ignore[misc]
    """Writes the tabs of the pages."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add what completes the sets, once each is whole."""
        super().extendMarkdown(md)
        md.treeprocessors.register(_Sets(md), "tab-sets", 0)


def makeExtension(**options: object) -> TabsExtension:  # noqa: N802
    """Entry point of Markdown."""
    return TabsExtension(**options)
