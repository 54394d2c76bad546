"""The glossary: its terms, and the page that lists them.

A term is defined in one place, ``docs/apendices/glosario.toml``. Its page is made from it, and so are the
definitions that the lessons show (``profundo.building.tooltips``).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from markdown.extensions.toc import slugify

from profundo.content import headings
from profundo.content.alphabet import sort_key
from profundo.content.problems import line_of

SOURCE = Path("docs/apendices/glosario.toml")
"""Where the terms are, below the project's root."""

PAGE = "apendices/glosario.md"
"""The page that shows them, below ``docs/``."""

KEYS = ("ingles", "definicion", "formas", "leccion")
"""What is written of each term."""

_TOML_LINE = re.compile(r" \(at line (\d+), .*\)")


class GlossaryError(ValueError):
    """The glossary cannot be read.

    Attributes:
        line: where, from 1, if it is known.
    """

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class Term:
    """A term of the glossary.

    Attributes:
        name: the Spanish term.
        english: its name in English.
        definition: one or two sentences.
        forms: the words that name it in a lesson; none if they have other meanings too.
        lesson: where it is explained, ``"neuronas/capas.md#anclaje"``, or nothing.
    """

    name: str
    english: str
    definition: str
    forms: Sequence[str]
    lesson: str

    @property
    def anchor(self) -> str:
        """Its place in the page of the glossary."""
        return slugify(self.name, "-")

    def is_named(self, english: str) -> bool:
        """Whether ``english`` is its English name, in singular or plural."""
        return english.casefold() in (self.english.casefold(), f"{self.english}s".casefold())


@dataclass(frozen=True)
class Glossary:
    """The terms, in the order in which they are written.

    Attributes:
        path: the file they come from.
        text: what is written in it.
        terms: each of them.
        unknown: what is written of a term and means nothing: its name and the key.
    """

    path: Path
    text: str
    terms: Sequence[Term]
    unknown: Sequence[tuple[str, str]]

    def line(self, name: str) -> int | None:
        """Return the line on which a term begins."""
        return line_of(self.text, f'["{name}"]')


def load(path: Path) -> Glossary:
    """Read the glossary.

    Raises:
        GlossaryError: if it is not TOML, or a term is there twice.
    """
    return _read(path, path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _read(path: Path, text: str) -> Glossary:
    """Return the glossary written in ``text``: a build asks for it once for each page, and it takes time."""
    try:
        entries: Mapping[str, Mapping[str, object]] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_LINE.search(str(error))
        reason = _TOML_LINE.sub("", str(error))
        raise GlossaryError(f"el glosario no se entiende: {reason}", int(place[1]) if place else None) from None
    terms = [
        Term(
            name,
            str(entry.get("ingles", "")),
            str(entry.get("definicion", "")),
            tuple(_strings(entry.get("formas", [name]))),
            str(entry.get("leccion", "")),
        )
        for name, entry in entries.items()
    ]
    unknown = [(name, key) for name, entry in entries.items() for key in entry if key not in KEYS]
    return Glossary(path, text, terms, unknown)


def render(glossary: Glossary, docs: Path) -> str:
    """Return the Markdown of the page: the letters, the terms under each, and the way from English to Spanish.

    Args:
        glossary: what to show.
        docs: the folder of the pages, to name the lesson that explains a term.

    Raises:
        GlossaryError: if that lesson does not exist.
    """
    letters = [(letter, list(terms)) for letter, terms in groupby(glossary.terms, key=lambda t: sort_key(t.name)[0])]
    index = " ".join(f"[{letter.upper()}](#letra-{letter})" for letter, _ in letters)
    parts = [f"{index} [Del inglés al español](#del-ingles-al-espanol)\n{{ .letras }}"]
    for letter, terms in letters:
        parts.append(f"## {letter.upper()} {{ #letra-{letter} }}")
        parts += [_entry(term, docs) for term in terms]
    names = sorted(glossary.terms, key=lambda term: sort_key(term.english))
    english = "\n".join(f"- [{term.english}](#{term.anchor}){{ lang=en }} {term.name}" for term in names)
    return "\n\n".join([*parts, "## Del inglés al español", english]) + "\n"


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from map(str, value)


def _entry(term: Term, docs: Path) -> str:
    explained = ""
    if term.lesson:
        page = docs / term.lesson.partition("#")[0]
        if not page.exists():
            raise GlossaryError(f"«{term.name}» lleva a una lección que no existe: {term.lesson}")
        explained = f" [{headings.title(page)}](../{term.lesson}){{ .explica }}"
    return f"**{term.name}** *{term.english}*{{ lang=en }} {{ #{term.anchor} }}\n:   {term.definition}{explained}"
