"""What must be true of the glossary, and of what the lessons call things."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bs4 import Tag

from profundo.checks.project import Project
from profundo.content.alphabet import sort_key
from profundo.content.glossary import KEYS, SOURCE, Glossary, Term
from profundo.content.pages import ERRORS, Page
from profundo.content.problems import Problem, line_of

FEWEST_TERMS = 130
SHORTEST_DEFINITION = 30
LONGEST_DEFINITION = 220
"""Characters: what already says something, and what fits in a few lines under a word."""

_SENTENCE_END = re.compile(r"[.?!](?=\s|$)")


def terms(project: Project) -> Iterator[Problem]:
    """Yield everything wrong in the glossary by itself."""
    glossary = project.glossary
    if glossary.unread:
        reason, line = glossary.unread
        message = f"el glosario no se entiende: {reason}."
        yield Problem(glossary.path, message, "corrige esa línea: cada término va una sola vez.", line)
        return
    for name, key in glossary.unknown:
        remedy = f"usa {', '.join(KEYS)}."
        yield Problem(glossary.path, f"«{name}» tiene una clave que no existe: «{key}».", remedy, glossary.line(name))
    for term in glossary.terms:
        for fault, remedy in _faults(term):
            yield Problem(glossary.path, fault, remedy, glossary.line(term.name))
    yield from _order(glossary)
    yield from _duplicates(glossary)
    if len(glossary.terms) < FEWEST_TERMS:
        fault = f"el glosario tiene {len(glossary.terms)} términos; prometió {FEWEST_TERMS} por lo menos."
        yield Problem(glossary.path, fault, "define los que faltan.")


def targets(project: Project) -> Iterator[Problem]:
    """Yield the terms that lead to a lesson or to a section that does not exist."""
    glossary = project.glossary
    pages = {page.path.relative_to(project.docs).as_posix(): page for page in project.pages}
    for term in glossary.terms:
        name, _, anchor = term.lesson.partition("#")
        if name and (name not in pages or (anchor and not project.html(pages[name]).find(id=anchor))):
            fault = f"«{term.name}» lleva a una lección o a una sección que no existe: «{term.lesson}»."
            remedy = "corrige leccion; la página publicada muestra el enlace de cada título."
            yield Problem(glossary.path, fault, remedy, glossary.line(term.name))


def names(project: Project) -> Iterator[Problem]:
    """Yield what a lesson introduces and the glossary lacks, or calls something else."""
    if project.glossary.unread:
        return
    for page in project.lessons:
        for spanish, english in introductions(project, page):
            line = line_of(page.text, f"*{english}*")
            english = " ".join(english.split())
            named = [term for term in project.glossary.terms if term.is_named(english)]
            forms = [form.casefold() for term in named for form in (term.name, *term.forms)]
            if not named:
                fault = f"introduce «{english}», que no está en el glosario."
                yield Problem(page.path, fault, f"defínelo en {SOURCE.as_posix()}.", line)
            elif not any(re.search(rf"\b{re.escape(form)}$", spanish.casefold()) for form in forms):
                known = " o ".join(f"«{term.name}»" for term in named)
                fault = f"llama a «{english}» de otra manera que el glosario, que dice {known}."
                remedy = f"usa el mismo término en los dos, o añade la forma en {SOURCE.as_posix()}."
                yield Problem(page.path, fault, remedy, line)


def introductions(project: Project, page: Page) -> Iterator[tuple[str, str]]:
    """Yield what a lesson introduces as «término (*english*)»: the text up to the parenthesis, and the English.

    From the common errors on, italics are words of the messages and titles of the sources.
    """
    for element in project.html(page).find_all(["em", "h2"]):
        if element.name == "h2" and element.get_text().startswith(ERRORS):
            return
        before, after = element.previous_sibling, element.next_sibling
        if before is None or after is None or not (str(before).endswith("(") and str(after).startswith(")")):
            continue
        spanish = "".join(_texts(reversed(list(element.previous_siblings))))
        yield spanish.removesuffix("(").rstrip(), element.get_text()


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


def _texts(nodes: Iterable[object]) -> Iterator[str]:
    for node in nodes:
        yield " ".join(node.get_text().split()) if isinstance(node, Tag) else str(node)
