"""The notebooks of the lessons: each lesson in each library, to be run elsewhere, made from what its page is made from.

Their code cells are the programs of ``snippets/``, with what they print; the exercises carry what checks them, so that
a notebook needs nothing else. ``profundo.building.entry`` writes them in the built site.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from posixpath import normpath
from typing import Any, cast

from profundo.building.macros import ask, ask_quick, macros
from profundo.content import exercises
from profundo.content.course import Course
from profundo.content.pages import MACRO, Call, Page, read_call
from profundo.content.programs import KERNEL, LIBRARIES, Program
from profundo.content.questions import Question

FOLDER = Path("cuadernos/lecciones")
"""Where they are in the built site."""

_FOLD = re.compile(r"/// (\w+)(?: \| (.+))?")
_NOTE = re.compile(r'\?\?\? \w+ "(.+)"')
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_ATTRIBUTES = re.compile(r"[ ]?\{:? ?[.#][^}\n]*\}")
_RAISED = re.compile(r"^\w+(?:Error|Exception): ", re.MULTILINE)
_ALONE = re.compile(r"^\{@(?P<expression>(?:(?!@\}).)+)@\}$", re.DOTALL | re.MULTILINE)

BRANCH = "cuadernos"
"""The branch of the repository on which the workflow that publishes the site leaves them, for Colab to open them."""

_GITHUB = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?")

Cell = dict[str, Any]


def name(page: Page, library: str) -> str:
    """Return the name of the notebook of a lesson in a library."""
    return f"{page.path.stem}-{library}.ipynb"


def colab(repo_url: str, name: str) -> str:
    """Return the address at which Colab opens a notebook; empty if the repository is not where it looks for them."""
    found = _GITHUB.fullmatch(repo_url)
    return f"https://colab.research.google.com/github/{found[1]}/blob/{BRANCH}/{name}" if found else ""


def links(page: Page, repo_url: str) -> Mapping[str, Mapping[str, str]]:
    """Return where the notebooks of a lesson are, by library: the title of each, its file and its address in Colab."""
    return {
        library: {
            "titulo": title,
            "archivo": (FOLDER / name(page, library)).as_posix(),
            "colab": colab(repo_url, name(page, library)),
        }
        for library, title in LIBRARIES.items()
    }


def write(course: Course, site: Path, site_url: str) -> None:
    """Write the notebooks of every lesson in the site built at ``site``."""
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for page in course.lessons:
        for library in LIBRARIES:
            (folder / name(page, library)).write_text(render(course, page, library, site_url), encoding="utf-8")


def render(course: Course, page: Page, library: str, site_url: str = "") -> str:
    """Return the notebook of a lesson in a library, as the JSON of its file.

    Args:
        course: what it is made from.
        page: the lesson.
        library: key of ``LIBRARIES``.
        site_url: address of the site; links to its pages are left out if it has none.
    """
    writer = _Writer(course, page, library, site_url)
    cells = [writer.opening(), *writer.cells()]
    for number, cell in enumerate(cells, start=1):
        cell["id"] = f"celda-{number}"
    notebook = {"cells": cells, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


class _Writer:
    def __init__(self, course: Course, page: Page, library: str, site_url: str) -> None:
        self._course = course
        self._page = page
        self._library = library
        self._site_url = site_url
        self._macros = macros(course)

    def opening(self) -> Cell:
        """Return the cell that says what this is."""
        where = f" de [{self._page.title}]({self._address('')})" if self._site_url else ""
        return _markdown(
            f"*Cuaderno{where}, en {LIBRARIES[self._library]}. Ejecuta las celdas en orden con Mayúsculas + Intro, "
            "cambia lo que quieras y vuelve a ejecutarlas.*"
        )

    def cells(self) -> Iterator[Cell]:
        """Yield the cells of the lesson: its prose, and a cell for each program."""
        checked = [call.keys[0] for call in self._page.calls_to("ejemplo")]
        checkers = [name for name in checked if exercises.checker(self._course.root, name)]
        for text in self._pieces():
            if isinstance(text, str):
                prose = self._prose(text).strip()
                if prose == "## Ejercicios" and checkers:
                    yield _markdown(prose)
                    yield _code(exercises.portable(self._course.root, checkers), hidden=True)
                elif prose:
                    yield _markdown(prose)
            else:
                yield from self._shown(text)

    def _pieces(self) -> Iterator[str | Call]:
        """Yield, in order, the prose and the calls that are not inside a fold."""
        body = "\n".join(line for _, line in self._page.numbered)
        for part, fold in _folds(body):
            if fold and not fold.startswith("mas"):
                yield part
                continue
            end = 0
            for match in _ALONE.finditer(part):
                yield from _by_section(part[end : match.start()])
                call = read_call(match, 1)
                assert isinstance(call, Call)
                yield call
                end = match.end()
            yield from _by_section(part[end:])

    def _shown(self, call: Call) -> Iterator[Cell]:
        match call.name:
            case "ejemplo":
                yield from self._example(call)
            case _ if call.caption:
                caption = self._prose(call.caption)
                where = f" [Está en la lección]({self._address('')})." if self._site_url else " Está en la lección."
                yield _markdown(f"*Figura. {caption}*{where}")
            case "predice" | "responde":
                name, *asked = cast("Any", call.arguments)
                yield _markdown(_asked(ask(self._course.catalog, name, asked)))
            case "pregunta":
                name, text = cast("Any", call.arguments)
                right, wrong = cast("Any", (call.options["bien"], call.options["mal"]))
                yield _markdown(_asked([ask_quick(name, text, right, wrong)]))
            case _:
                yield _markdown(self._prose("{@ " + call.name + " @}"))

    def _example(self, call: Call) -> Iterator[Cell]:
        example = self._course.catalog.examples[call.keys[0]]
        if self._library not in example.programs:
            yield _markdown(f"*{example.exceptions[f'sin_{self._library}']}*")
            return
        program = example.programs[self._library]
        magic = f"%%comprueba {example.name}\n" if exercises.checker(self._course.root, example.name) else ""
        yield _code(magic + program.source.rstrip("\n"), program, output=not call.options.get("oculta"))

    def _prose(self, text: str) -> str:
        """Return a text of the page as a notebook reads it."""
        text = MACRO.sub(lambda match: self._inline(match), text)
        text = _LINK.sub(self._link, text)
        return _ATTRIBUTES.sub("", text)

    def _inline(self, match: re.Match[str]) -> str:
        call = read_call(match, 1)
        assert isinstance(call, Call)
        if call.name == "ejemplo":
            program = self._course.catalog.examples[call.keys[0]].programs.get(self._library)
            return f"```python\n{program.source.rstrip()}\n```\n\n```text\n{program.output.text}```" if program else ""
        made = self._macros[call.name](*call.arguments, **call.options)
        return re.sub(r"<[^>]+>", "", made)

    def _link(self, match: re.Match[str]) -> str:
        text, target = match.groups()
        if re.match(r"[a-z]+:", target):
            return match[0]
        return f"[{text}]({self._address(target)})" if self._site_url else text

    def _address(self, target: str) -> str:
        """Return the address in the site of what a link of the page leads to."""
        file, _, anchor = target.partition("#")
        here = self._page.path.relative_to(self._course.docs)
        path = normpath((here.parent / file).as_posix()) if file else here.as_posix()
        page = re.sub(r"(^|/)index\.md$|\.(md|ipynb)$", lambda found: "/" if found[2] else found[1], path)
        return f"{self._site_url}{page}{f'#{anchor}' if anchor else ''}"


def _folds(body: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a page, each with the kind of its fold: empty if it is read without opening anything."""
    lines: list[str] = []
    kind = ""
    for line in body.splitlines():
        opening, note = _FOLD.fullmatch(line), _NOTE.fullmatch(line)
        closing = line == "///" or (kind == "nota" and line and not line.startswith("    "))
        if closing and kind:
            yield _folded("\n".join(lines), kind), kind
            lines, kind = [], ""
            if line == "///":
                continue
        if opening or note:
            yield "\n".join(lines), ""
            kind = opening[1] if opening else "nota"
            title = (opening[2] if opening else note[1] if note else "") or kind.capitalize()
            lines = [title]
            continue
        lines.append(line.removeprefix("    ") if kind == "nota" else line)
    yield "\n".join(lines), ""


def _folded(text: str, kind: str) -> str:
    title, _, inside = text.partition("\n")
    if kind == "mas":
        return f"### {title}\n{inside}"
    if kind == "fuentes":
        return f"## {title}\n{inside}"
    return f"<details>\n<summary>{title}</summary>\n\n{inside.strip()}\n\n</details>"


def _by_section(text: str) -> Iterator[str]:
    """Yield a text by its sections: a cell for each, as it is easier to find one's way among them."""
    yield from (part for part in re.split(r"(?m)^(?=#{1,3} )", text) if part.strip())


def _asked(questions: Sequence[Question]) -> str:
    """Return as text some questions, with their answers folded."""
    asked = [f"**{question.text}**" + "".join(map(_item, question.choices.values())) for question in questions]
    answers = [_item(", ".join(question.choices.get(part, part) for part in question.right)) for question in questions]
    return "\n\n".join(asked) + f"\n\n<details>\n<summary>Respuesta</summary>\n{''.join(answers)}\n\n</details>"


def _item(text: str) -> str:
    return f"\n- {text}"


def _markdown(text: str) -> Cell:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code(source: str, program: Program | None = None, *, output: bool = False, hidden: bool = False) -> Cell:
    outputs: list[Mapping[str, Any]] = []
    metadata: dict[str, Any] = {}
    if hidden:
        metadata = {"cellView": "form", "jupyter": {"source_hidden": True}}
    if program and program.fails_on_purpose:
        metadata["tags"] = ["raises-exception"]
    if program and output:
        printed = program.output.text
        if program.fails_on_purpose and (start := _RAISED.search(printed)):
            printed, raised = printed[: start.start()], printed[start.start() :].rstrip("\n")
            kind, _, message = raised.partition(": ")
            outputs = [{"output_type": "error", "ename": kind, "evalue": message, "traceback": raised.split("\n")}]
        if printed:
            outputs.insert(0, {"output_type": "stream", "name": "stdout", "text": printed})
    return {"cell_type": "code", "execution_count": None, "metadata": metadata, "outputs": outputs, "source": source}
