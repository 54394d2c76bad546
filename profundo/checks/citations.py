"""The citations of the pages: whether each source listed is cited, and each claim about the past has one."""

import re
from collections import Counter
from collections.abc import Iterator

from profundo.checks.project import Project
from profundo.content.bibliography import SOURCE, Bibliography
from profundo.content.pages import SOURCES
from profundo.content.problems import Problem

SHORTEST_NAME = 4
"""The surnames with fewer letters are also words: «Le», «Lee»."""

_YEAR = r"(?<![\w.,/×-])(?<!× )(?:19\d\d|20[0-2]\d)(?![\w%-]|[.,]\d|\s*×)"
_FEAT = (
    r"\b(?i:(?:el|la|los|las) primer[oa]?s? en|invent(?:ó|aron)|propus(?:o|ieron)|present(?:ó|aron)"
    r"|descubri(?:ó|eron)|acuñ(?:ó|aron))\b"
)


def pairs(project: Project) -> Iterator[Problem]:
    """Yield the sources that a page cites and does not list, or lists and does not cite, or lists twice."""
    known = project.bibliography.entries
    for page in project.pages:
        cited = {key: c.line for c in reversed(list(page.calls_to("cita"))) for key in c.keys if key in known}
        uses = [(call.keys[0], call.line) for call in page.calls_to("fuente") if call.keys[0] in known]
        listed = dict(reversed(uses))
        for key in cited.keys() - listed.keys():
            remedy = f'añade en «{SOURCES}» un punto: {{@ fuente("{key}") @}} y para qué sirve.'
            yield Problem(page.path, f"cita «{key}», que no está entre las fuentes de la página.", remedy, cited[key])
        for key in listed.keys() - cited.keys():
            remedy = f'di en el texto qué sostiene, {{@ cita("{key}") @}}, o quítala.'
            yield Problem(page.path, f"«{key}» está en las fuentes y el texto no la cita.", remedy, listed[key])
        for key, times in Counter(key for key, _ in uses).items():
            if times > 1:
                yield Problem(page.path, f"«{key}» está {times} veces en las fuentes.", "deja una.", listed[key])


def lists(project: Project) -> Iterator[Problem]:
    """Yield the sources of a page that are not in the bibliography."""
    for page in project.pages:
        named = {call.line for call in page.calls_to("fuente")}
        for number, line in page.numbered:
            if number in page.sources and re.match(r"[-*+] ", line) and number not in named:
                remedy = f"ponla en {SOURCE.as_posix()} y nómbrala, {{@ fuente(…) @}}, al principio del punto."
                message = f"esta fuente no está en la bibliografía: «{line[2:60]}»."
                yield Problem(page.path, message, remedy, number)


def claims(project: Project) -> Iterator[Problem]:
    """Yield the passages of the lessons that tell what only a source can know, and cite none."""
    claim = _claim(project.bibliography)
    for page in project.lessons:
        for passage in page.uncited_passages:
            if found := claim.search(passage.text):
                message = f"«{found[0]}» pide una fuente, y este párrafo no cita ninguna."
                remedy = "cita en ese mismo párrafo la fuente que lo dice: {@ cita(…) @}."
                yield Problem(page.path, message, remedy, passage.line(found))


def definitions(project: Project) -> Iterator[Problem]:
    """Yield the definitions of the glossary that tell what only a source can know, and name none."""
    claim = _claim(project.bibliography)
    for term in project.glossary.terms:
        if not term.source and (found := claim.search(term.definition)):
            message = f"«{found[0]}», en «{term.name}», pide una fuente."
            remedy = 'escribe debajo fuente = "su clave en la bibliografía".'
            yield Problem(project.glossary.path, message, remedy, project.glossary.line(term.name))


def used(project: Project) -> Iterator[Problem]:
    """Yield the entries of the bibliography that neither a page nor the glossary cites."""
    named = {key for page in project.pages for call in page.calls_to("cita", "fuente") for key in call.keys}
    named |= {term.source for term in project.glossary.terms}
    for entry in project.bibliography.entries.values():
        if entry.key not in named:
            remedy = f'cítala, {{@ cita("{entry.key}") @}}, o bórrala.'
            yield Problem(project.bibliography.path, f"nadie cita «{entry.key}».", remedy, entry.line)


def _claim(bibliography: Bibliography) -> re.Pattern[str]:
    """Return what only a source can know: a year, who was the first, who invented or proposed, or a known author."""
    authors = {author.surname for entry in bibliography.entries.values() for author in entry.authors if author.initials}
    names = "|".join(re.escape(name) for name in sorted(authors) if len(name) >= SHORTEST_NAME)
    return re.compile(rf"{_YEAR}|{_FEAT}|\b(?:{names})\b")
