"""What must be true of the glossary, and of what the lessons call things.

Pure functions of the glossary and the pages; ``profundo.commands.check`` and the tests call ``problems``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from bs4 import Tag

from profundo.content.alphabet import sort_key
from profundo.content.glossary import KEYS, SOURCE, Glossary, GlossaryError, Term, load
from profundo.content.pages import Page
from profundo.content.problems import Problem, line_of

FEWEST_TERMS = 120
SHORTEST_DEFINITION = 30
LONGEST_DEFINITION = 220
"""Characters: what already says something, and what fits in a few lines under a word."""

_SENTENCE_END = re.compile(r"[.?!](?=\s|$)")


def problems(root: Path, pages: Sequence[Page]) -> list[Problem]:
    """Return everything wrong in the glossary of the site at ``root``, and between it and the lessons."""
    path = root.resolve() / SOURCE
    try:
        glossary = load(path)
    except GlossaryError as error:
        return [Problem(path, f"{error}.", "corrige esa línea: cada término va una sola vez.", error.line)]
    found = [*_order(glossary), *_duplicates(glossary), *_targets(glossary, pages), *_pairs(glossary, pages)]
    for name, key in glossary.unknown:
        remedy = f"usa {', '.join(KEYS)}."
        found.append(Problem(path, f"«{name}» tiene una clave que no existe: «{key}».", remedy, glossary.line(name)))
    for term in glossary.terms:
        found += [Problem(path, fault, remedy, glossary.line(term.name)) for fault, remedy in _faults(term)]
    if len(glossary.terms) < FEWEST_TERMS:
        fault = f"el glosario tiene {len(glossary.terms)} términos; prometió {FEWEST_TERMS} por lo menos."
        found.append(Problem(path, fault, "define los que faltan."))
    return found


def _faults(term: Term) -> Iterator[tuple[str, str]]:
    """Yield what is wrong in a term by itself, and what to do about it."""
    length, sentences = len(term.definition), len(_SENTENCE_END.findall(term.definition))
    if not term.english:
        yield f"a «{term.name}» le falta su nombre en inglés.", 'escribe ingles = "…".'
    if length < SHORTEST_DEFINITION:
        yield f"la definición de «{term.name}» es demasiado corta: {length} caracteres.", "di qué es, en una frase."
    if length > LONGEST_DEFINITION:
        yield (
            f"la definición de «{term.name}» es demasiado larga: {length} caracteres.",
            f"déjala en {LONGEST_DEFINITION}; lo demás lo cuenta la lección.",
        )
    if sentences > 2 or not term.definition.endswith((".", "?", "!")):
        yield f"la definición de «{term.name}» no es de una o dos frases.", "quédate con lo esencial, y acaba en punto."


def _order(glossary: Glossary) -> Iterator[Problem]:
    for before, term in pairwise(glossary.terms):
        if sort_key(term.name) < sort_key(before.name):
            fault = f"«{term.name}» está desordenado: va antes de «{before.name}»."
            yield Problem(glossary.path, fault, "ponlo en su sitio; las tildes no cuentan.", glossary.line(term.name))


def _duplicates(glossary: Glossary) -> Iterator[Problem]:
    owners: dict[str, Term] = {}
    for term in glossary.terms:
        for form in dict.fromkeys(sort_key(form) for form in (term.name, *term.forms)):
            owner = owners.setdefault(form, term)
            if owner is not term:
                fault = f"«{form}» está repetido: es de «{owner.name}» y de «{term.name}»."
                yield Problem(glossary.path, fault, "deja una de las dos.", glossary.line(term.name))


def _targets(glossary: Glossary, pages: Sequence[Page]) -> Iterator[Problem]:
    docs = glossary.path.parents[1]
    known = {page.path.relative_to(docs).as_posix(): page for page in pages}
    for term in glossary.terms:
        name, _, anchor = term.lesson.partition("#")
        if name and (name not in known or (anchor and not known[name].html.find(id=anchor))):
            fault = f"«{term.name}» lleva a una lección o a una sección que no existe: «{term.lesson}»."
            remedy = "corrige leccion; la página publicada muestra el enlace de cada título."
            yield Problem(glossary.path, fault, remedy, glossary.line(term.name))


def _pairs(glossary: Glossary, pages: Sequence[Page]) -> Iterator[Problem]:
    for page in pages:
        for spanish, english in introductions(page):
            line = line_of(page.text, f"*{english}*")
            named = [term for term in glossary.terms if term.is_named(" ".join(english.split()))]
            forms = [form.casefold() for term in named for form in (term.name, *term.forms)]
            if not named:
                fault = f"introduce «{' '.join(english.split())}», que no está en el glosario."
                yield Problem(page.path, fault, f"defínelo en {SOURCE.as_posix()}.", line)
            elif not any(re.search(rf"\b{re.escape(form)}$", spanish.casefold()) for form in forms):
                known = " o ".join(f"«{term.name}»" for term in named)
                fault = f"llama a «{english}» de otra manera que el glosario, que dice {known}."
                remedy = f"usa el mismo término en los dos, o añade la forma en {SOURCE.as_posix()}."
                yield Problem(page.path, fault, remedy, line)


def introductions(page: Page) -> Iterator[tuple[str, str]]:
    """Yield what a lesson introduces as «término (*english*)»: the text up to the parenthesis, and the English.

    From «Errores comunes» on, italics are words of the messages and titles of the sources.
    """
    if "\nleccion: " not in page.text:
        return
    for element in page.html.find_all(["em", "h2"]):
        if element.get("id") == "errores-comunes":
            return
        before, after = element.previous_sibling, element.next_sibling
        if before is None or after is None or not (str(before).endswith("(") and str(after).startswith(")")):
            continue
        spanish = "".join(_texts(reversed(list(element.previous_siblings))))
        yield spanish.removesuffix("(").rstrip(), element.get_text()


def _texts(nodes: Iterable[object]) -> Iterator[str]:
    for node in nodes:
        yield " ".join(node.get_text().split()) if isinstance(node, Tag) else str(node)
