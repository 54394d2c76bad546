"""Proofreading of the Spanish prose: spelling, banned words and punctuation.

It reads what ``checks.prose`` finds and checks three things: that each word exists, the rules of
``estilo/reglas.toml``, and the signs (in pairs, and at both ends of a sentence). Everything it is told in
``estilo/`` must still be needed: a word that nobody writes, or an exception that excuses nothing, is a problem.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from profundo.checks.project import Project
from profundo.checks.prose import Block, read
from profundo.checks.spanish import Words
from profundo.checks.style import Finding, Style
from profundo.content.problems import Problem, line_of

WORDS = Path("estilo/palabras.txt")
RULES = Path("estilo/reglas.toml")

_WORD = re.compile(r"(?<![\w./@#&\\-])[^\W\d_]+(?:-[^\W\d_]+)*(?![\w/@]|\.\w|-\d)")
_BEGINS = re.compile(r"(?:^|(?<![A-ZÁÉÍÓÚ])[.?!…:»]\s|[¿¡])$")
_PAIRS = ("()", "[]", "«»", "¿?", "¡!")
_ABBREVIATED = re.compile(r"(?:\b[A-ZÁÉÍÓÚ]|etc|p\. ej|pág|cap|núm|vol|ed|coord|trad|Inc|\d)\.$")


def prose(project: Project) -> Iterator[Problem]:
    """Yield everything wrong in the prose of the project, and in what the proofreader is told."""
    yield from Proofreader(project.root, read(project.root)).problems()


class Proofreader:
    """What is told in ``estilo/``, ready to read with.

    Args:
        root: the project.
        blocks: all the prose that it reads; a name with a capital in one of them is a name in all.
    """

    def __init__(self, root: Path, blocks: Sequence[Block]) -> None:
        self._root = root
        self._blocks = blocks
        self._names = {name for block in blocks for name in _names(block.text)}
        settings = tomllib.loads((root / RULES).read_text(encoding="utf-8"))
        self._list = (root / WORDS).read_text(encoding="utf-8")
        self._words = Words(frozenset(line for line in self._list.splitlines() if not line.startswith("#")))
        self._style = Style(settings["grupo"])
        self._exceptions: Sequence[Mapping[str, str]] = settings.get("excepcion", ())

    def problems(self) -> Iterator[Problem]:
        """Yield everything wrong in the prose, and in what the proofreader was told."""
        used: set[str] = set()
        excused: set[int] = set()
        known: dict[tuple[str, bool], list[Finding]] = {}  # programs of an example repeat their comments
        for block in self._blocks:
            used.update(match[0] for match in _WORD.finditer(block.text))
            text = (block.text, block.is_paragraph)
            if text not in known:
                known[text] = list(self.findings(block))
            for finding in known[text]:
                excuses = {i for i, case in enumerate(self._exceptions) if self._excuses(case, block, finding)}
                excused |= excuses
                if not excuses:
                    yield _problem(block, finding)
        yield from self._left_over(used, excused)

    def findings(self, block: Block) -> Iterator[Finding]:
        """Yield everything wrong in a block of prose."""
        text = block.text
        style = list(self._style.findings(text))
        judged = {
            finding.start for finding in style
        }  # where a rule applies, its proposal is better than the dictionary's
        yield from (finding for finding in self._spelling(text) if finding.start not in judged)
        yield from style
        yield from _pairs(text)
        if block.is_paragraph:
            yield from _sentences(text)

    def _spelling(self, text: str) -> Iterator[Finding]:
        for match in _WORD.finditer(text):
            word = match[0]
            sign = len(word) == 1 or not word.replace("-", "").isalpha() or any(c.isupper() for c in word[1:])
            if sign or self._words.know(word):
                continue
            if "-" in word and all(self._words.know(part) for part in word.split("-")):
                continue
            if word[0].isupper() and (word in self._names or not _begins(text, match.start())):
                continue
            if self._is_foreign_title(text, match.start()):
                continue
            proposal = self._words.suggest(word)
            yield Finding(
                match.start(),
                word,
                f"{f'¿querías decir {proposal}?' if proposal else 'corrígela.'} Si está bien, añádela a {WORDS}",
                "no está en el diccionario",
            )

    def _is_foreign_title(self, text: str, position: int) -> bool:
        """Whether ``position`` is inside quotation marks in which most words are of another language."""
        before, after = text[:position].rpartition("«")[2], text[position:].partition("»")[0]
        if "«" not in text[:position] or "»" in before or "»" not in text[position:]:
            return False
        words = _WORD.findall(before + after)
        return len(words) > 1 and sum(not self._words.in_dictionary(word.lower()) for word in words) * 2 > len(words)

    def _excuses(self, case: Mapping[str, str], block: Block, finding: Finding) -> bool:
        text = " ".join(block.text.split())
        inside = finding.wrong.split() and " ".join(finding.wrong.split()) in case["texto"]
        return bool(inside) and case["texto"] in text and block.path == self._root / case["archivo"]

    def _left_over(self, used: set[str], excused: set[int]) -> Iterator[Problem]:
        lowered = {part.lower() for word in used for part in (word, *word.split("-"))}
        path = self._root / WORDS
        seen: list[str] = []
        for number, word in enumerate(self._list.splitlines(), start=1):
            if word.startswith("#"):
                continue
            if self._words.in_dictionary(word):
                yield Problem(path, f"«{word}» ya está en el diccionario.", "borra su línea.", number)
            elif word in seen:
                yield Problem(path, f"«{word}» está dos veces.", "borra esta línea.", number)
            elif word.lower() not in lowered:
                yield Problem(path, f"nadie escribe «{word}».", "borra su línea.", number)
            elif after := next((other for other in seen if other.casefold() > word.casefold()), None):
                yield Problem(path, f"«{word}» no está en orden.", f"ponla delante de «{after}».", number)
            seen.append(word)
        text = (self._root / RULES).read_text(encoding="utf-8")
        for index, case in enumerate(self._exceptions):
            if index not in excused:
                yield Problem(
                    self._root / RULES,
                    f"la excepción «{case['texto']}» no disculpa nada.",
                    "bórrala, o corrige su texto.",
                    line_of(text, case["texto"]),
                )


def _begins(text: str, position: int) -> bool:
    """Whether a sentence begins at ``position``, so that a capital there does not mean a name."""
    return bool(_BEGINS.search(text[max(0, position - 3) : position]))


def _names(text: str) -> Iterator[str]:
    """Yield the words with a capital that no beginning of a sentence asks for, and authors with their year."""
    for match in _WORD.finditer(text):
        word = match[0]
        if word[0].isupper() and not (_begins(text, match.start()) or word.isupper()):
            yield word
    for match in re.finditer(r"\b([A-ZÁÉÍÓÚ]\w+)(?= [A-Z]\.| [A-ZÁÉÍÓÚ][a-z]+ (?:y|\())", text):
        yield match[1]


def _pairs(text: str) -> Iterator[Finding]:
    """Yield the signs that open and do not close, or close and were not opened."""
    for pair in _PAIRS:
        opening, closing = pair[0], pair[1]
        open_at: list[int] = []
        for match in re.finditer(f"[{re.escape(opening + closing)}]", text):
            if match[0] == opening:
                open_at.append(match.start())
            elif open_at:
                open_at.pop()
            else:
                yield Finding(match.start(), closing, f"abre con «{opening}»", "los signos van por parejas")
        for position in open_at:
            yield Finding(position, opening, f"cierra con «{closing}»", "los signos van por parejas")


def _sentences(text: str) -> Iterator[Finding]:
    """Yield sentences that begin in lower case, and paragraphs without their full stop."""
    for match in re.finditer(r"(?<=[.?!…])[ \n]+([a-záéíóúñ]\w*)", text):
        before = text[: match.start()]
        shortened = _ABBREVIATED.search(before) or before.endswith(("...", "…", "?", "!"))
        if not shortened and len(match[1]) > 1:
            yield Finding(match.start(1), match[1], f"escribe «{match[1].capitalize()}»", "tras un punto va mayúscula")
    words = text.split()
    if len(words) < 6:
        return
    if text[0].islower():
        yield Finding(0, words[0], f"escribe «{words[0].capitalize()}»", "un párrafo empieza con mayúscula")
    if re.search(r"\w$", text):
        yield Finding(len(text) - 1, words[-1], f"escribe «{words[-1]}.»", "un párrafo acaba en punto")


def _problem(block: Block, finding: Finding) -> Problem:
    wrong = " ".join(finding.wrong.split()) or block.text[max(0, finding.start - 8) : finding.start + 8].strip()
    line = block.line + block.text.count("\n", 0, finding.start)
    return Problem(block.path, f"«{wrong}»: {finding.why}.", f"{finding.proposal}.", line)
