"""The bibliography: one BibTeX file from which every citation, reference and the whole list are written.

Each entry says where it is found (DOI, ISBN or official page; or ``sin_enlace``, why there is none) and
either how it was checked (``comprobada``) or why it could not be (``sin_comprobar``). BibTeX ignores those
three fields, so that a teacher can use the file as it is.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

from bibtexparser.entrypoint import parse_file
from bibtexparser.middlewares import NameParts, SeparateCoAuthors, SplitNameParts
from bibtexparser.model import Block
from bibtexparser.model import Entry as EntryBlock

from profundo.content import headings
from profundo.content.alphabet import sort_key
from profundo.content.problems import Problem

SOURCE = Path("docs", "apendices", "bibliografia.bib")
"""The file, from the root of the project."""

SHOWN_AUTHORS = 6
"""With more than these, a reference names the first and says «y otros»."""

_OTHERS = "others"  # how BibTeX writes «y otros»
_TITLES = {"book": "*{}*", "techreport": "*{}*", "mastersthesis": "*{}*", "phdthesis": "*{}*", "online": "{}"}
_DOI = re.compile(r"10\.\d{4,9}/[^\s{}]*[^\s{}.,;]")


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


def citation(entries: Sequence[Entry], *, with_author: bool = True) -> str:
    """Return the citation of some entries: links, between parentheses, to their references in the same page."""
    links = (
        f"[{_label(entry) if with_author else entry.fields.get('year', entry.fields['title'])}](#{entry.anchor})"
        for entry in entries
    )
    return f"({'; '.join(links)})"


def reference(entry: Entry) -> str:
    """Return the whole reference of an entry, with the anchor that its citations lead to."""
    fields = entry.fields
    signed = _signed([str(author) for author in entry.authors], most=SHOWN_AUTHORS, more=entry.more_authors)
    dated = f"{signed} ({fields['year']})" if "year" in fields else signed
    title = f"[{fields['title']}]({fields['url']})" if "url" in fields else fields["title"]
    titled = _TITLES.get(entry.kind, "«{}»").format(title)
    parts = [f'<span id="{entry.anchor}">{dated}</span>', titled, _place(fields), *_identifiers(fields)]
    written = " ".join(_sentence(part) for part in [*parts, fields.get("note", "")] if part)
    if "sin_comprobar" in fields:
        written += f' <span class="sin-comprobar">Sin comprobar: {fields["sin_comprobar"]}.</span>'
    return written


def whole_list(entries: Iterable[Entry], uses: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """Return a list of references by author, each with links to the pages that cite it.

    Args:
        entries: those listed.
        uses: for each key, the title and the address of the pages that have it among their sources.
    """
    lines = []
    for entry in sorted(entries, key=lambda entry: entry.order):
        links = [f"[{title}]({address}#{entry.anchor})" for title, address in uses.get(entry.key, ())]
        lines.append(f"- {reference(entry)}" + (f" Se cita en {_join(links)}." if links else ""))
    return "\n".join(lines)


def uses(root: Path) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return, for each key, the title and the address, from the bibliography's page, of the pages that list it."""
    found: dict[str, list[tuple[int, str, str]]] = {}
    for path in (root / "docs").rglob("*.md"):
        address = Path("..", path.relative_to(root / "docs")).as_posix()
        for key in re.findall(r"""\{@\s*fuente\(["']([^"']+)""", path.read_text(encoding="utf-8")):
            found.setdefault(key, []).append((headings.lesson_number(path), headings.title(path), address))
    return {key: [(title, address) for _, title, address in sorted(places)] for key, places in found.items()}


def problems(bibliography: Bibliography) -> list[Problem]:
    """Return everything wrong in the file itself."""
    path = bibliography.path
    found = [Problem(path, f"{what}.", "corrige esa entrada.", line) for line, what in bibliography.unread]
    seen: dict[str, Entry] = {}
    for entry in bibliography.entries.values():
        found += [Problem(path, f"«{entry.key}» {what}.", remedy, entry.line) for what, remedy in _faults(entry)]
        doi = entry.fields.get("doi", "").lower()
        if doi and doi in seen:
            message = f"«{entry.key}» repite el DOI {doi}, que es de «{seen[doi].key}»."
            found.append(Problem(path, message, "deja una sola de las dos.", entry.line))
        seen.setdefault(doi, entry)
    return found


def _faults(entry: Entry) -> Iterable[tuple[str, str]]:
    fields = entry.fields
    if not fields.keys() & {"doi", "isbn", "url", "eprint", "sin_enlace", "sin_comprobar"}:
        yield (
            "no tiene DOI, ISBN ni página oficial",
            "añade doi, isbn o url; si no los hay, di por qué en sin_enlace, o en sin_comprobar si no la has abierto.",
        )
    if len(fields.keys() & {"comprobada", "sin_comprobar"}) != 1:
        yield (
            "no dice si se ha abierto",
            "escribe en comprobada qué texto se abrió, o en sin_comprobar por qué no se pudo; uno de los dos.",
        )
    if "doi" in fields and not _DOI.fullmatch(fields["doi"]):
        yield f"tiene un DOI mal escrito, «{fields['doi']}»", "escribe solo el DOI, como 10.1038/nature14539."
    if "isbn" in fields and not _is_isbn(fields["isbn"]):
        yield f"tiene un ISBN imposible, «{fields['isbn']}»: su última cifra no cuadra", "cópialo otra vez del libro."
    if "url" in fields and not re.fullmatch(r"https?://[^\s()]+", fields["url"]):
        yield f"tiene una dirección mal escrita, «{fields['url']}»", "escríbela entera y sin paréntesis (%28 y %29)."


def _is_isbn(text: str) -> bool:
    """Return whether the check digit of an ISBN of 10 or 13 figures is right (ISO 2108)."""
    figures = text.replace("-", "").upper()
    if re.fullmatch(r"\d{9}[\dX]", figures):
        values = [10 if figure == "X" else int(figure) for figure in figures]
        return sum(weight * value for weight, value in zip(range(10, 0, -1), values, strict=True)) % 11 == 0
    if re.fullmatch(r"\d{13}", figures):
        return sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(figures)) % 10 == 0
    return False


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


def _label(entry: Entry) -> str:
    """Return how a citation names an entry: its authors and year or, undated, its author and title."""
    who = _signed([author.surname for author in entry.authors], most=2, more=entry.more_authors)
    return f"{who}, {entry.fields.get('year') or entry.fields.get('shorttitle') or entry.fields['title']}"


def _signed(names: Sequence[str], *, most: int, more: bool) -> str:
    return f"{names[0]} y otros" if more or len(names) > most else _join(names)


def _join(items: Sequence[str]) -> str:
    return " y ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def _place(fields: Mapping[str, str]) -> str:
    """Return where it was published: «*Nature*, 521(7553), 436–444», «tesis de máster, Universidad de…»."""
    journal = fields.get("journal") or fields.get("booktitle")
    volume = " ".join(fields[name] for name in ("series", "volume") if name in fields)
    number = f"({fields['number']})" if "number" in fields else ""
    issuer = [fields[name] for name in ("type", "school", "institution", "publisher") if name in fields]
    pages = fields.get("pages", "").replace("--", "–")
    parts = [f"*{journal}*" if journal else "", f"{volume}{number}", pages, *issuer]
    return ", ".join(part for part in parts if part)


def _sentence(part: str) -> str:
    """Return a part of a reference with its full stop, that of an abbreviation or an ellipsis if it ends in one."""
    shown = re.sub(r"</span>$|\]\([^)]*\)$", "", part)
    return part if shown.endswith(".") else f"{part}."


def _identifiers(fields: Mapping[str, str]) -> Iterable[str]:
    if "doi" in fields:
        yield f"[doi:{fields['doi']}](https://doi.org/{quote(fields['doi'])})"
    if "eprint" in fields:
        yield f"[arXiv:{fields['eprint']}](https://arxiv.org/abs/{fields['eprint']})"
    if "isbn" in fields:
        yield f"ISBN {fields['isbn']}"
