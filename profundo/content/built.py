"""The pages as they are built: the code blocks that a reader sees, and where links can lead."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from profundo.content.problems import line_of


@dataclass(frozen=True)
class Block:
    """A code block of a built page.

    Attributes:
        language: as highlighted: ``"python"``, ``"text"``, ``"bash"``… or ``""`` if none.
        kind: ``"salida"`` or ``"error"`` if it is an output, ``"cuaderno"`` if it is of a notebook, else ``""``.
        text: exactly what a reader copies.
    """

    language: str
    kind: str
    text: str


@dataclass(frozen=True)
class Listing:
    """A program of a built page and the output under it, empty if there is none."""

    source: str
    output: str


@dataclass(frozen=True)
class BuiltPage:
    """A page of the built site, read once.

    Attributes:
        path: absolute path of its HTML.
        source: absolute path of the file that it is made from.
    """

    path: Path
    source: Path

    @cached_property
    def html(self) -> BeautifulSoup:
        """What the file holds."""
        return BeautifulSoup(self.path.read_text(encoding="utf-8"), "html.parser")

    def source_line(self, fragment: str) -> int | None:
        """Return the line of its source, from 1, on which a fragment of it is written as such."""
        return line_of(self.source.read_text(encoding="utf-8"), fragment)

    @cached_property
    def identifiers(self) -> set[str]:
        """Where a link can lead to in the page."""
        return {str(tag["id"]) for tag in self.html.find_all(id=True)} | {"__top"}

    @cached_property
    def blocks(self) -> Sequence[Block]:
        """Its code blocks, in order."""
        return [read_block(pre) for pre in self.html.find_all("pre")]

    @cached_property
    def listings(self) -> Sequence[Listing]:
        """Its programs, in order, each with the output that follows it."""
        return [
            Listing(block.text, after.text if after and after.kind in ("salida", "error") else "")
            for block, after in pairwise([*self.blocks, None])
            if block and block.language == "python" and block.kind != "cuaderno"
        ]


def load(site: Path, docs: Path) -> Sequence[BuiltPage]:
    """Return every page of the site built at ``site`` from the pages of the folder ``docs``."""
    site = site.resolve()
    return [BuiltPage(path, _source(path.relative_to(site), docs)) for path in sorted(site.rglob("*.html"))]


def _source(page: Path, docs: Path) -> Path:
    """Return the file from which a page, named from the site's root, is made."""
    if page.name != "index.html":
        return docs.parent / "tema" / page  # 404.html
    name = page.parent.as_posix() if page.parent.name else "index"
    notebook = docs / f"{name}.ipynb"
    return notebook if notebook.exists() else docs / f"{name}.md"


def read_block(pre: Tag) -> Block:
    """Return the code block that a ``<pre>`` is."""
    wrapper = pre.find_parent(class_=re.compile("highlight"))
    classes = _classes(wrapper)
    language = next((c.removeprefix("language-") for c in classes if c.startswith("language-")), "")
    kind = next((c for c in ("cuaderno", "salida", "error") if c in classes), "")
    return Block(language, kind, pre.get_text())


def _classes(tag: object) -> Sequence[str]:
    return [str(name) for name in tag.get("class") or []] if isinstance(tag, Tag) else []
