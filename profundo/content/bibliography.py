"""The bibliography: the sources of ``docs/apendices/bibliografia.bib``.

Each entry says where it is found (DOI, ISBN or official page; or ``sin_enlace``, why there is none) and
either how it was checked (``comprobada``) or why it could not be (``sin_comprobar``). BibTeX ignores those
three fields, so that a teacher can use the file as it is.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bibtexparser.entrypoint import parse_file
from bibtexparser.middlewares import NameParts, SeparateCoAuthors, SplitNameParts
from bibtexparser.model import Block
from bibtexparser.model import Entry as EntryBlock

from profundo.content.alphabet import sort_key

SOURCE = Path("docs", "apendices", "bibliografia.bib")
"""The file, from the root of the project."""

_OTHERS = "others"  # how BibTeX writes «y otros»


@dataclass(frozen=True)
class Author:
    """A person or an organisation.

    Attributes:
        surname: the surname, or the whole name of an organisation.
        initials: of the given names, ``"G. E."``; empty for an organisation.
    """

    surname: str
    initials: str = ""

    def __str__(self) -> str:
        return f"{self.surname}, {self.initials}" if self.initials else self.surname


@dataclass(frozen=True)
class Entry:
    """A source.

    Attributes:
        key: its name in the pages, ``"rosenblatt1958"``.
        kind: its type in BibTeX, ``"article"``.
        authors: who signs it, in order.
        more_authors: whether there are others that the file does not name.
        fields: the other fields, as plain Markdown, by their names in BibTeX.
        line: its line in the file, from 1.
    """

    key: str
    kind: str
    authors: Sequence[Author]
    more_authors: bool
    fields: Mapping[str, str]
    line: int

    @property
    def anchor(self) -> str:
        """The identifier of its reference in a page."""
        return f"fuente-{self.key}"

    @cached_property
    def order(self) -> tuple[str, ...]:
        """What it is sorted by: surnames, year, title."""
        words = [*(author.surname for author in self.authors), self.fields.get("year", ""), self.fields["title"]]
        return tuple(map(sort_key, words))


@dataclass(frozen=True)
class Bibliography:
    """The entries of the file, by key, and what could not be read of it.

    Attributes:
        path: the file.
        entries: the entries that were read.
        unread: for each block that was not, its line and what is wrong.
    """

    path: Path
    entries: Mapping[str, Entry]
    unread: Sequence[tuple[int, str]]


def load(root: Path) -> Bibliography:
    """Read the bibliography of the project at ``root``."""
    path = root / SOURCE
    library = parse_file(str(path), append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    whole = [block for block in library.entries if {"author", "title"} <= block.fields_dict.keys()]
    unread: list[tuple[Block, str]] = [
        (block, f"BibTeX no entiende esto: {block.error}") for block in library.failed_blocks
    ]
    unread += [(block, f"«{block.key}» no tiene autor o título") for block in library.entries if block not in whole]
    entries = {block.key: _entry(block) for block in whole}
    return Bibliography(path, entries, [(_line(block), what) for block, what in unread])


def _entry(block: EntryBlock) -> Entry:
    signed = [_author(name) for name in block["author"]]
    authors = [author for author in signed if author.surname != _OTHERS]
    fields = {name: _plain(field.value) for name, field in block.fields_dict.items() if name != "author"}
    return Entry(block.key, block.entry_type, authors, len(authors) < len(signed), fields, _line(block))


def _line(block: Block) -> int:
    return (block.start_line or 0) + 1


def _author(name: NameParts) -> Author:
    given = " ".join(name.first)
    initials = "\N{NO-BREAK SPACE}".join(
        "-".join(f"{part[0]}." for part in word.split("-") if part) for word in given.split()
    )
    return Author(_plain(" ".join([*name.von, *name.last, *name.jr])), initials)


def _plain(text: str) -> str:
    """Return what BibTeX writes in LaTeX as Markdown: code, dashes, escapes and protected capitals."""
    code = re.sub(r"\\texttt\{(.+?)\}", r"`\1`", text)
    return " ".join(re.sub(r"\\([&_%#$])", r"\1", code).translate({ord("{"): None, ord("}"): None}).split())
