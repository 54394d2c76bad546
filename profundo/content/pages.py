"""The pages' sources: what they may hold, and whether what they name exists.

A page holds prose, formulas and names of examples. It is read here as MkDocs reads it, with the
extensions of ``mkdocs.yml``, so that no spelling of a code block, link or anchor goes unseen.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from markdown import Markdown
from mkdocs.config import load_config

from profundo.building.macros import Macro, MacroError, macros
from profundo.building.mathml import FORMULA, FormulaError, formulas, to_mathml
from profundo.content.problems import Problem, line_of
from profundo.content.programs import Catalog

SHELLS = {"bash", "powershell"}
"""The only languages that a page may hold itself: what a reader types in a terminal."""

_MACRO = re.compile(r"\{@(?P<expression>.+?)@\}", re.DOTALL)
_NUMBER = re.compile(r"(?<![\w.,])-?\d+[.,]\d{2,}(?![\w.,]*\d)")
_NOT_PROSE = re.compile(r"\]\([^)\s]*[^)]*\)|<!--.*?-->|<[^>]*>|https?://\S+", re.DOTALL)


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
    options: dict[str, object]
    line: int


@dataclass(frozen=True)
class Page:
    """A Markdown page.

    Attributes:
        path: absolute path of its source.
        text: its source.
        convert: turns Markdown into HTML as the site does.
    """

    path: Path
    text: str
    convert: Callable[[str], str]

    @cached_property
    def without_macros(self) -> str:
        """The source with each macro call blanked, line numbers kept."""
        return _MACRO.sub(lambda match: "\n" * match[0].count("\n"), self.text)

    @cached_property
    def html(self) -> BeautifulSoup:
        """What the page itself holds, rendered: without what its macros bring, nor its formulas."""
        text = re.sub(r"\A---\n.*?\n---\n", "", self.without_macros, flags=re.DOTALL)
        return BeautifulSoup(self.convert(FORMULA.sub("", text)), "html.parser")

    @cached_property
    def prose(self) -> str:
        """The source without macros, code blocks, links' targets and HTML tags; line numbers kept."""
        text = re.sub(r"^(\s*)(```+|~~~+).*?^\1\2\s*$", _blank, self.without_macros, flags=re.DOTALL | re.MULTILINE)
        return _NOT_PROSE.sub(_blank, text)

    def calls(self) -> Iterator[Call]:
        """Yield the macro calls, in order.

        Raises:
            SyntaxError: if one is not a call with literal arguments; its ``lineno`` is the page's line.
        """
        for match in _MACRO.finditer(self.text):
            line = self.text.count("\n", 0, match.start()) + 1
            try:
                call = ast.parse(match["expression"].strip(), mode="eval").body
                if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                    raise ValueError
                arguments = [ast.literal_eval(argument) for argument in call.args]
                options = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in call.keywords}
            except (SyntaxError, ValueError) as error:
                raise SyntaxError(match[0], ("", line, 0, "")) from error
            yield Call(call.func.id, arguments, options, line)


def load_pages(root: Path) -> Sequence[Page]:
    """Return every Markdown page of the site at ``root``."""
    config = load_config(str(root / "mkdocs.yml"))

    def convert(text: str) -> str:
        html: str = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs).convert(text)
        return html

    paths = sorted((root.resolve() / "docs").rglob("*.md"))
    return [Page(path, path.read_text(encoding="utf-8"), convert) for path in paths]


def problems(pages: Sequence[Page], catalog: Catalog) -> list[Problem]:
    """Return everything wrong in the pages' sources."""
    shown: set[object] = set()
    found: list[Problem] = []
    known = macros(catalog.root)
    for page in pages:
        found += [*_calls(page, known, shown), *_code(page), *formula_problems(page), *_numbers(page, catalog)]
    found += _links(pages)
    for name, example in catalog.examples.items():
        if name not in shown:
            first = next(iter(example.programs.values()))
            found.append(
                Problem(
                    first.path,
                    f"ninguna página muestra el ejemplo «{name}»: está huérfano.",
                    f'nómbralo en una lección, {{@ ejemplo("{name}") @}}, o bórralo.',
                )
            )
    return found


def _blank(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _calls(page: Page, known: Mapping[str, Macro], shown: set[object]) -> Iterable[Problem]:
    try:
        for call in page.calls():
            if call.name not in known:
                yield Problem(page.path, f"no existe la macro «{call.name}».", f"usa {', '.join(known)}.", call.line)
                continue
            if call.name == "ejemplo" and call.arguments:
                shown.add(call.arguments[0])
            try:
                known[call.name](*call.arguments, **call.options)
            except (MacroError, TypeError) as error:
                yield Problem(page.path, f"{error}.", "corrige esa línea de la página.", call.line)
    except SyntaxError as error:
        yield Problem(
            page.path,
            f"«{error.msg}» no es una llamada a una macro.",
            'escribe, por ejemplo, {@ ejemplo("relu/definicion") @}.',
            error.lineno,
        )


def _code(page: Page) -> Iterable[Problem]:
    for block in page.html.find_all("pre"):
        wrapper = block.find_parent(class_="highlight")
        classes = list(wrapper.get("class") or []) if isinstance(wrapper, Tag) else []
        language = next((name.removeprefix("language-") for name in classes if name.startswith("language-")), "ninguno")
        if language in SHELLS:
            continue
        text = block.get_text()
        first = next((line for line in text.splitlines() if line.strip()), "")
        yield Problem(
            page.path,
            f"la página tiene código escrito a mano (lenguaje: {language}): «{first.strip()}».",
            "guárdalo como programa en snippets/ y nómbralo con ejemplo(); en las páginas solo caben "
            f"bloques de {' y '.join(sorted(SHELLS))}.",
            (line_of(page.text, first) if first else None) or line_of(page.text, "--8<--"),
        )


def formula_problems(page: Page) -> Iterable[Problem]:
    """Yield the formulas of a page that are not LaTeX."""
    prose = re.sub(r"`[^`\n]+`", "", page.prose)
    for line, latex in formulas(prose):
        try:
            to_mathml(latex, block=False)
        except FormulaError as error:
            yield Problem(page.path, f"{error}.", "corrige su LaTeX.", line)


def _numbers(page: Page, catalog: Catalog) -> Iterable[Problem]:
    try:
        names = [str(call.arguments[0]) for call in page.calls() if call.name == "ejemplo" and call.arguments]
    except SyntaxError:
        return  # already reported
    origin: dict[str, str] = {}
    for name in names:
        for output in catalog.examples[name].outputs if name in catalog.examples else ():
            for number in _NUMBER.findall(output.text):
                origin.setdefault(number.replace(",", "."), name)
    for number, line in enumerate(page.prose.splitlines(), start=1):
        for value in _NUMBER.findall(line):
            if value.replace(",", ".") in origin:
                name = origin[value.replace(",", ".")]
                yield Problem(
                    page.path,
                    f"«{value}» está escrito a mano, y es un número que imprime «{name}».",
                    f'cítalo: {{@ valor("{name}", "su etiqueta") @}}.',
                    number,
                )


def _links(pages: Sequence[Page]) -> Iterable[Problem]:
    by_path = {page.path: page for page in pages}
    for page in pages:
        for tag in page.html.find_all(["a", "img"]):
            target = str(tag.get("href") or tag.get("src") or "")
            if not target or re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            path = (page.path.parent / name).resolve() if name else page.path
            line = line_of(page.text, f"({target}") or line_of(page.text, target)
            if not path.exists():
                yield Problem(page.path, f"el enlace «{target}» no lleva a ningún archivo.", "corrige su ruta.", line)
            elif anchor and path in by_path and not by_path[path].html.find(id=anchor):
                yield Problem(
                    page.path,
                    f"el enlace «{target}» no lleva a ninguna sección: «#{anchor}» no existe.",
                    f"mira los títulos de {path.name}; la página publicada muestra el enlace de cada uno.",
                    line,
                )
