"""The citations of the pages: whether each source listed is cited, and each claim about the past has one."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from profundo.content import bibliography as bibliography_module
from profundo.content.bibliography import SOURCE, Bibliography
from profundo.content.pages import Call, Page
from profundo.content.problems import Problem

SHORTEST_NAME = 4
"""The surnames with fewer letters are also words: «Le», «Lee»."""

_YEAR = r"(?<![\w.,/×-])(?<!× )(?:19\d\d|20[0-2]\d)(?![\w%-]|[.,]\d|\s*×)"
_FEAT = (
    r"\b(?i:(?:el|la|los|las) primer[oa]?s? en|invent(?:ó|aron)|propus(?:o|ieron)|present(?:ó|aron)"
    r"|descubri(?:ó|eron)|acuñ(?:ó|aron))\b"
)

_STARTS = re.compile(r"\s*(?:[-*+]|\d+\.)\s|\s*(?:\||#|\?\?\?|!!!)")
"""How the line begins that does not continue the paragraph of the line before."""


@dataclass(frozen=True)
class Passage:
    """A paragraph, item of a list or row of a table.

    Attributes:
        text: its prose.
        first: its first line in the page, from 1.
        last: its last line.
    """

    text: str
    first: int
    last: int


def problems(pages: Sequence[Page], bibliography: Bibliography) -> list[Problem]:
    """Return everything wrong between the pages and the bibliography, and in the bibliography."""
    found = bibliography_module.problems(bibliography)
    claim = claims(bibliography)
    used: set[object] = set()
    for page in pages:
        try:
            calls = [call for call in page.calls() if call.name in ("cita", "fuente")]
        except SyntaxError:
            continue  # reported with the rest of the page
        used |= {key for call in calls for key in call.arguments}
        found += [*_pairs(page, calls, bibliography), *_list(page, calls), *_claims(page, calls, claim)]
    for entry in bibliography.entries.values():
        if entry.key not in used:
            remedy = f'cítala, {{@ cita("{entry.key}") @}}, o bórrala.'
            found.append(Problem(bibliography.path, f"nadie cita «{entry.key}».", remedy, entry.line))
    return found


def claims(bibliography: Bibliography) -> re.Pattern[str]:
    """Return what only a source can know: a year, who was the first, who invented or proposed, or a known author."""
    authors = {author.surname for entry in bibliography.entries.values() for author in entry.authors if author.initials}
    names = "|".join(re.escape(name) for name in sorted(authors) if len(name) >= SHORTEST_NAME)
    return re.compile(rf"{_YEAR}|{_FEAT}|\b(?:{names})\b")


def passages(page: Page) -> Iterator[Passage]:
    """Yield the passages of a page's prose: not its data nor titles, nor code, figures or what its macros bring."""
    lines, prose = page.text.splitlines(), re.sub(r"`[^`\n]+`", "", page.prose).splitlines()
    start = 0
    for number, line in enumerate([*lines, ""]):
        if not line.strip() or _STARTS.match(line):
            text = "\n".join(prose[start:number])
            if text.strip() and not text.startswith(("#", "---")):
                yield Passage(text, start + 1, number)
            start = number if line.strip() else number + 1


def _pairs(page: Page, calls: Sequence[Call], bibliography: Bibliography) -> Iterable[Problem]:
    known = [(call, key) for call in calls for key in call.arguments if key in bibliography.entries]
    cited = {key: call.line for call, key in reversed(known) if call.name == "cita"}
    listed = {key: call.line for call, key in reversed(known) if call.name == "fuente"}
    for key in cited.keys() - listed.keys():
        remedy = f'añade en «Fuentes» un punto: {{@ fuente("{key}") @}} y para qué sirve.'
        yield Problem(page.path, f"cita «{key}», que no está entre las fuentes de la página.", remedy, cited[key])
    for key in listed.keys() - cited.keys():
        remedy = f'di en el texto qué sostiene, {{@ cita("{key}") @}}, o quítala.'
        yield Problem(page.path, f"«{key}» está en las fuentes y el texto no la cita.", remedy, listed[key])
    for key, times in Counter(key for call, key in known if call.name == "fuente").items():
        if times > 1:
            yield Problem(page.path, f"«{key}» está {times} veces en las fuentes.", "deja una.", listed[key])


def _list(page: Page, calls: Sequence[Call]) -> Iterable[Problem]:
    named = {call.line for call in calls if call.name == "fuente"}
    inside = False
    for number, line in enumerate(page.text.splitlines(), start=1):
        if line.startswith("## "):
            inside = line == "## Fuentes"
        elif inside and re.match(r"[-*+] ", line) and number not in named:
            remedy = f"ponla en {SOURCE.as_posix()} y nómbrala, {{@ fuente(…) @}}, al principio del punto."
            yield Problem(page.path, f"esta fuente no está en la bibliografía: «{line[2:60]}».", remedy, number)


def _claims(page: Page, calls: Sequence[Call], claim: re.Pattern[str]) -> Iterable[Problem]:
    if not re.search(r"^leccion: ", page.text, re.MULTILINE):
        return
    cited = {call.line for call in calls}
    for passage in passages(page):
        found = claim.search(passage.text)
        if found and cited.isdisjoint(range(passage.first, passage.last + 1)):
            line = passage.first + passage.text.count("\n", 0, found.start())
            remedy = "cita en ese mismo párrafo la fuente que lo dice: {@ cita(…) @}."
            yield Problem(page.path, f"«{found[0]}» pide una fuente, y este párrafo no cita ninguna.", remedy, line)
