"""The tabs of the programs, which the theme does not measure.

An ordinary Markdown extension, in the place of ``pymdownx.tabbed`` and with its options. The theme measures each set
of tabs that it finds, by the mark that it has, and a phone freezes while it opens a lesson with thirty. These have no
mark: ``pestanas.js`` chooses the same library in all of them.
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
