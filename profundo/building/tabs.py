"""The tabs of the programs, without the attribute by which the theme finds them.

A Markdown extension that replaces ``pymdownx.tabbed`` and takes the same options. The theme measures every set of
tabs with ``data-tabs``, which freezes a phone while it opens a lesson with thirty of them. ``programas.js`` does the
one thing that the lessons need of it: it selects the same library in all the sets.
"""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.tabbed import TabbedExtension


class _Unmarked(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter("div"):
            element.attrib.pop("data-tabs", None)


class TabsExtension(TabbedExtension):  # type: ignore[misc]
    """Writes the tabs of the pages."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add what takes the marks out, once every set is whole."""
        super().extendMarkdown(md)
        md.treeprocessors.register(_Unmarked(md), "unmarked-tabs", 0)


def makeExtension(**options: object) -> TabsExtension:  # noqa: N802
    """Entry point of Markdown."""
    return TabsExtension(**options)
