"""The page of the glossary: its terms by letter, and the way from English to Spanish."""

from collections.abc import Mapping
from html import escape
from itertools import groupby

from profundo.building.references import citation
from profundo.content.alphabet import sort_key
from profundo.content.bibliography import Entry
from profundo.content.glossary import Glossary, Term

_BIBLIOGRAPHY = "bibliografia.md"  # the page beside this one


def render(glossary: Glossary, titles: Mapping[str, str], sources: Mapping[str, Entry]) -> str:
    """Return the Markdown of the page: the letters, the terms under each, and the way from English to Spanish.

    Args:
        glossary: what to show.
        titles: the title of each lesson, by its path below ``docs/``.
        sources: the entries of the bibliography, by their key.

    Raises:
        LookupError: if the lesson that explains a term or its source do not exist; the message says which, in Spanish.
    """
    letters = [(letter, list(terms)) for letter, terms in groupby(glossary.terms, key=lambda t: sort_key(t.name)[0])]
    index = " ".join(f"[{letter.upper()}](#letra-{letter})" for letter, _ in letters)
    parts = [f"{index} [Del inglés al español](#del-ingles-al-espanol)\n{{ .letras }}"]
    for letter, terms in letters:
        parts.append(f"## {letter.upper()} {{ #letra-{letter} }}")
        parts += [_entry(term, titles, sources) for term in terms]
    names = sorted(glossary.terms, key=lambda term: sort_key(term.english))
    english = "\n".join(f"- [{term.english}](#{term.anchor}){{ lang=en }} {term.name}" for term in names)
    return "\n\n".join([*parts, "## Del inglés al español", english]) + "\n"


def _entry(term: Term, titles: Mapping[str, str], sources: Mapping[str, Entry]) -> str:
    definition, explained = term.definition, ""
    if term.source:
        if term.source not in sources:
            raise LookupError(f"«{term.name}» cita una fuente que no existe: {term.source}")
        definition = f"{definition.removesuffix('.')} {citation([sources[term.source]], page=_BIBLIOGRAPHY)}."
    if term.lesson:
        page = term.lesson.partition("#")[0]
        if page not in titles:
            raise LookupError(f"«{term.name}» lleva a una lección que no existe: {term.lesson}")
        explained = f" [{titles[page]}](../{term.lesson}){{ .explica }}"
    return f"**{term.name}** *{term.english}*{{ lang=en }} {{ #{term.anchor} }}\n:   {definition}{explained}"


def before_the_terms(html: str) -> str:
    """Return the page, already built, up to its terms."""
    return html.partition('<p class="letras">')[0]


def record(term: Term, number: int) -> str:
    """Return a page for the index of the search, with what a reader may call a term, and its definition.

    Its text is the definition. Pagefind hands over all the pages that have a number, by it: the terms.
    """
    return (
        f'<article data-pagefind-sort="termino:{number}">'
        f'<h1 data-pagefind-ignore="index">{escape(term.name)}</h1><p>{escape(term.definition)}</p>'
        f'<div data-pagefind-ignore="index" data-pagefind-meta="ingles">{escape(term.english)}</div>'
        f'<div data-pagefind-ignore="index" data-pagefind-meta="formas">{escape(", ".join(term.forms))}</div></article>'
    )
