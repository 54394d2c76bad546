"""The glossary: the terms of ``docs/apendices/glosario.toml``.

A term is defined in that one place. Its page is made from it, and so are the definitions that the lessons show.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from markdown.extensions.toc import slugify

from profundo.content.problems import line_of

SOURCE = Path("docs/apendices/glosario.toml")
"""Where the terms are, below the project's root."""

PAGE = "apendices/glosario.md"
"""The page that shows them, below ``docs/``."""

KEYS = ("ingles", "definicion", "formas", "leccion", "fuente")
"""What is written of each term."""

_TOML_LINE = re.compile(r" \(at line (\d+), .*\)")


@dataclass(frozen=True)
class Term:
    """A term of the glossary.

    Attributes:
        name: the Spanish term.
        english: its name in English.
        definition: one or two sentences.
        forms: the words that name it in a lesson; none if they have other meanings too.
        lesson: where it is explained, ``"neuronas/capas.md#anclaje"``, or nothing.
        source: key, in the bibliography, of what its definition says of the world, or nothing.
    """

    name: str
    english: str
    definition: str
    forms: Sequence[str]
    lesson: str
    source: str

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
        unread: if the file cannot be read, why and on which line (from 1, if it is known).
    """

    path: Path
    text: str
    terms: Sequence[Term]
    unknown: Sequence[tuple[str, str]]
    unread: tuple[str, int | None] | None = None

    def line(self, name: str) -> int | None:
        """Return the line on which a term begins."""
        return line_of(self.text, f'["{name}"]')


def load(path: Path) -> Glossary:
    """Read the glossary; one that is not TOML, or has a term twice, has no terms and says so in ``unread``."""
    return _read(path, path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _read(path: Path, text: str) -> Glossary:
    """Return the glossary written in ``text``: a build asks for it once for each page, and it takes time."""
    try:
        entries: Mapping[str, Mapping[str, object]] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_LINE.search(str(error))
        reason = _TOML_LINE.sub("", str(error))
        return Glossary(path, text, (), (), (reason, int(place[1]) if place else None))
    terms = [
        Term(
            name,
            str(entry.get("ingles", "")),
            str(entry.get("definicion", "")),
            tuple(_strings(entry.get("formas", [name]))),
            str(entry.get("leccion", "")),
            str(entry.get("fuente", "")),
        )
        for name, entry in entries.items()
    ]
    unknown = [(name, key) for name, entry in entries.items() for key in entry if key not in KEYS]
    return Glossary(path, text, terms, unknown)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from map(str, value)
