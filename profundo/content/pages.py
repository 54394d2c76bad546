"""The pages as they are written: their settings, their prose and the macros they call."""

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mkdocs.utils.meta import get_data

SHELLS = {"bash", "powershell"}
"""The only languages that a page may hold itself: what a reader types in a terminal."""

PREDICTION, ERRORS, EXERCISES, SUMMARY, NEXT = (
    "Predice antes de ejecutar",
    "Errores comunes",
    "Ejercicios",
    "Resumen",
    "Siguiente paso",
)
"""Sections that every lesson has, in their order."""

EXERCISE = "### Ejercicio "
"""How the title of an exercise begins."""

AIDS = ("/// pista", "/// solucion")
"""How the folds begin that help with an exercise."""

SOURCES = "/// fuentes"
"""Line that opens the list of sources, folded, at the end of a lesson."""

MACRO = re.compile(r"\{@(?P<expression>.+?)@\}", re.DOTALL)
"""A macro call in a page: mkdocs.yml gives macros these delimiters."""

DRAWN = {"figura", "interactiva", "sonido", "curva", "pesos"}
"""The macros of what is seen or heard: their last positional argument is the caption."""

CODE_SPAN = re.compile(r"`([^`\n]+)`")
"""Code inside a sentence."""

_FENCE = re.compile(r"^(\s*)(```+|~~~+).*?^\1\2\s*$", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_STARTS = re.compile(r"\s*(?:[-*+]|\d+\.)\s|\s*(?:\||#|\?\?\?|!!!|///)")
"""How the line begins that does not continue the paragraph of the line before."""

_NOT_PROSE = re.compile(
    r"^///(?: \w+(?: \|)?)?|\]\([^)\s]*[^)]*\)|<!--.*?-->|</?[a-zA-Z][^>]*>|https?://\S+", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True)
class Call:
    """A macro named in a page.

    Attributes:
        name: the macro.
        arguments: its positional arguments.
        options: its keyword arguments.
        line: line of the page, from 1.
    """

    name: str
    arguments: Sequence[object]
    options: Mapping[str, object]
    line: int

    @property
    def keys(self) -> Sequence[str]:
        """Its positional arguments that are text: an example, a source, a drawing, a caption."""
        return [argument for argument in self.arguments if isinstance(argument, str)]

    @property
    def caption(self) -> str:
        """What is said under what it draws; empty if it draws nothing."""
        return self.keys[-1] if self.name in DRAWN and self.keys else ""


@dataclass(frozen=True)
class Malformed:
    """What stands where a macro call should, and cannot be read as one: its text and its line, from 1."""

    text: str
    line: int


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

    def line(self, match: re.Match[str]) -> int:
        """Return the line of the page, from 1, on which something found in ``text`` begins."""
        return self.first + self.text.count("\n", 0, match.start())


@dataclass(frozen=True)
class Page:
    """A Markdown page.

    Attributes:
        path: absolute path of its source.
        text: its source.
    """

    path: Path
    text: str

    @cached_property
    def meta(self) -> Mapping[str, object]:
        """Its settings, as MkDocs reads them from the top of the file."""
        return dict(get_data(self.text)[1])

    @property
    def title(self) -> str:
        """Its title, or the name of its file if it has none."""
        found = _TITLE.search(self.text)
        return found[1] if found else self.path.stem

    @property
    def lesson(self) -> int | None:
        """Its place among the lessons, from 1; ``None`` if it is not a lesson."""
        number = self.meta.get("leccion")
        return number if isinstance(number, int) else None

    @property
    def description(self) -> str:
        """What search engines show under its title; empty if it does not say."""
        return str(self.meta.get("description") or "")

    @property
    def presents(self) -> Sequence[str]:
        """The names of the libraries that it is the first to explain."""
        names = self.meta.get("presenta")
        return [str(name) for name in names] if isinstance(names, list) else []

    @cached_property
    def numbered(self) -> Sequence[tuple[int, str]]:
        """Its lines after its settings, each with its number, from 1."""
        lines = self.text.splitlines()
        settings = lines[1:].index("---") + 2 if lines[:1] == ["---"] else 0
        return list(enumerate(lines, start=1))[settings:]

    @cached_property
    def folded(self) -> Collection[int]:
        """The lines, from 1, that are read only by who opens a fold: ``/// mas``, ``/// fuentes`` or ``???``."""
        found = set()
        block = indented = False
        for number, line in self.numbered:
            indented = indented and (not line or line.startswith(" "))
            if block or indented:
                found.add(number)
            if line.startswith("///"):
                block = line != "///"
            indented = indented or line.startswith("???")
        return found

    @cached_property
    def aids(self) -> Collection[int]:
        """The lines, from 1, of the hints and solutions of its exercises: what is read only while practising."""
        found = set()
        inside = False
        for number, line in self.numbered:
            inside = inside or line.startswith(AIDS)
            if inside:
                found.add(number)
            inside = inside and line != "///"
        return found

    @cached_property
    def sources(self) -> Collection[int]:
        """The lines, from 1, of its list of sources."""
        opening = next((number for number, line in self.numbered if line == SOURCES), len(self.numbered))
        return [number for number in self.folded if number > opening]

    @cached_property
    def calls(self) -> Sequence[Call]:
        """The macro calls, in order."""
        return [call for call in self._macros if isinstance(call, Call)]

    @cached_property
    def malformed(self) -> Sequence[Malformed]:
        """What stands between the delimiters of a macro and is not a call with literal arguments."""
        return [call for call in self._macros if isinstance(call, Malformed)]

    def calls_to(self, *names: str) -> Iterator[Call]:
        """Yield the calls to some macros that name something."""
        return (call for call in self.calls if call.name in names and call.keys)

    @cached_property
    def without_macros(self) -> str:
        """The source with each macro call blanked, line numbers kept."""
        return MACRO.sub(blank, self.text)

    @property
    def body(self) -> str:
        """The source without its settings and with each macro call blanked."""
        return str(get_data(self.without_macros)[0])

    @cached_property
    def prose(self) -> str:
        """The source without macros, code blocks, links' targets and HTML tags; line numbers kept."""
        return _NOT_PROSE.sub(blank, _FENCE.sub(blank, self.without_macros))

    @property
    def prose_without_code(self) -> str:
        """Its prose, without the code inside the sentences; line numbers kept."""
        return CODE_SPAN.sub("", self.prose)

    @property
    def uncited_passages(self) -> Sequence[Passage]:
        """The passages of its prose that name no source."""
        cited = {call.line for call in self.calls_to("cita", "fuente")}
        return [each for each in self.passages if cited.isdisjoint(range(each.first, each.last + 1))]

    @cached_property
    def passages(self) -> Sequence[Passage]:
        """The passages of its prose: not its settings nor titles, nor code, figures or what its macros bring."""
        found = []
        lines, prose = self.text.splitlines(), self.prose_without_code.splitlines()
        start = 0
        for number, (before, line) in enumerate(zip(["", *lines], [*lines, ""], strict=True)):
            if not line.strip() or _STARTS.match(line) or before.startswith("///"):
                text = "\n".join(prose[start:number])
                if text.strip() and not text.startswith(("#", "---")):
                    found.append(Passage(text, start + 1, number))
                start = number if line.strip() else number + 1
        return found

    @cached_property
    def _macros(self) -> Sequence[Call | Malformed]:
        return [read_call(match, self.text.count("\n", 0, match.start()) + 1) for match in MACRO.finditer(self.text)]


def load(root: Path) -> Sequence[Page]:
    """Return every Markdown page of the site at ``root``."""
    paths = sorted((root / "docs").rglob("*.md"))
    return [Page(path, path.read_text(encoding="utf-8")) for path in paths]


def blank(match: re.Match[str]) -> str:
    """Return only the newlines of a match: what replaces it where line numbers are kept."""
    return "\n" * match[0].count("\n")


def read_call(match: re.Match[str], line: int) -> Call | Malformed:
    """Return the call that a match of ``MACRO`` is, if it is one with literal arguments."""
    try:
        call = ast.parse(match["expression"].strip(), mode="eval").body
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            arguments = [ast.literal_eval(argument) for argument in call.args]
            options = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in call.keywords}
            return Call(call.func.id, arguments, options, line)
    except (SyntaxError, ValueError):
        pass
    return Malformed(match[0], line)
