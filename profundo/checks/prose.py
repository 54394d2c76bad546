"""Extraction of the Spanish prose from each kind of file, in blocks.

A block is a paragraph, a title, an item, a cell, a comment or a caption. What is not
Spanish prose (code, formulas, values, addresses) stands in it as ``¤``, so that the words around it keep their
places. A new kind of file is one more line of ``READERS``.
"""

import ast
import io
import re
import tokenize
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from profundo.content.formulas import FORMULA
from profundo.content.pages import MACRO, Call, read_call
from profundo.content.problems import line_of

HOLE = "¤"
"""Stands for what is not prose: code, a formula, a printed value, an address."""

_FOREIGN = re.compile(
    r"(?i:\b(?:deep|learning|features?|networks?|backprop\w*|make)\b)|[=/_{}]|\b(?:the|of|and|for|with|in|by|from|to"
    r"|is|are|into|as|on|at|an|neural|et|pour|sur|der|die|und|über)\b"
)
_CODE = re.compile(r'"[^"\n]*"|[\w*]+(?:[./][\w*]+)+(?:\(\))?|\.?\w+\([^() ]*\)|\w*_\w*|\w+=[^\s»)]*')
_OPENING = re.compile(r"#+ |[-*+] |\d+\. |>+ ?|: +|\||description: |(?:!!!|\?\?\?\+?) \w+ |///(?: \w+)?(?: \|)? ?")


@dataclass(frozen=True)
class Block:
    """A stretch of prose.

    Attributes:
        path: the file it is in.
        line: the line on which it begins, from 1.
        text: the prose; a line of the file is a line of the text.
        is_paragraph: whether it is whole sentences, and not a title, a cell, a label or a comment.
    """

    path: Path
    line: int
    text: str
    is_paragraph: bool = False


Reader = Callable[[Path, str], Iterator[Block]]


def read(root: Path) -> Sequence[Block]:
    """Return all the prose of the project at ``root``."""
    return [
        block
        for pattern, reader in READERS.items()
        for path in sorted(root.glob(pattern))
        for block in reader(path, path.read_text(encoding="utf-8"))
    ]


def markdown(path: Path, text: str) -> Iterator[Block]:
    """Yield the paragraphs, titles, items and cells of a page, and the captions of its macros."""
    lines: list[str] = []
    start, is_paragraph = 1, True

    def block() -> Iterator[Block]:
        if any(line.strip(f" {HOLE}") for line in lines):
            yield Block(path, start, "\n".join(lines).rstrip(), is_paragraph)
        lines.clear()

    for number, raw in enumerate(_inline(text).splitlines(), start=1):
        line = raw.strip()
        opening = _OPENING.match(line)
        mark = opening[0] if opening else ""
        if mark or not line:
            yield from block()
        if mark == "|":
            for cell in line.strip("|").split("|"):
                if cell.strip(f" -:{HOLE}"):
                    yield Block(path, number, cell.strip())
        elif mark.startswith(("#", "!", "?", "/")):
            yield Block(path, number, line[len(mark) :].strip('"'))
        elif line:
            if not lines:
                start, is_paragraph = number, not mark or mark[0] not in "-*+:"
            lines.append(line[len(mark) :])
            if raw.endswith("  "):
                is_paragraph = False  # the line is broken there: what it says goes on below
                yield from block()
    yield from block()
    yield from _said_apart(path, text)


def _said_apart(path: Path, text: str) -> Iterator[Block]:
    """Yield what the macros of a page say besides sentences.

    Of a prediction, what it asks and answers: all but its labels and conditions. Of a drawing made from numbers, what
    is written in it.
    """
    for match in MACRO.finditer(text):
        call = read_call(match, text.count("\n", 0, match.start()) + 1)
        if not isinstance(call, Call):
            continue
        apart = {
            "predice": call.arguments[1:],
            "curva": [*call.arguments[1:-1], *call.options.values()],
            "pesos": list(call.options.values()),
        }
        for said in _values(apart.get(call.name, [])):
            line = line_of(text, said, match.start()) or call.line
            yield Block(path, line, _inline(said))


def _values(said: object) -> Iterator[str]:
    """Yield the texts that a macro is given, and not the names by which it says them."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict):
        for name, value in said.items():
            if name != "etiqueta":
                yield from _values(value)
    elif isinstance(said, list | tuple):
        for value in said:
            yield from _values(value)


def python(path: Path, text: str) -> Iterator[Block]:
    """Yield the comments of a program, those of several lines as one, and the strings that it prints.

    A file that is not Python says nothing here: running it tells.
    """
    try:
        tree, tokens = ast.parse(text), list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (SyntaxError, tokenize.TokenError):
        return
    group: list[str] = []
    first = 0
    for token in tokens:
        if token.type != tokenize.COMMENT or token.string.startswith("# %%"):
            continue
        words = re.sub(r"^#+:? ?", "", token.string)
        follows = group and token.start[0] == first + len(group) and token.line.lstrip().startswith("#")
        if not follows or not words:
            yield from _comment(path, first, group)
            group, first = [], token.start[0]
        group.append(words)
    yield from _comment(path, first, group)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            for argument in node.args:
                if words := _string(argument):
                    yield Block(path, argument.lineno, _inline(_CODE.sub(HOLE, words)))


def drawing(path: Path, text: str) -> Iterator[Block]:
    """Yield the title, the description and the labels of a drawing."""
    for match in re.finditer(r"<(title|desc|text|tspan)\b[^>]*>([^<]+)", text):
        yield Block(path, text.count("\n", 0, match.start()) + 1, match[2], match[1] == "desc")


def template(path: Path, text: str) -> Iterator[Block]:
    """Yield the text of a template of the theme, and the comments of its authors."""
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|</?(?:script|link)\b[^>]*>", _hole, text, flags=re.DOTALL)
    for match in re.finditer(r"\{#-?(.*?)-?#\}|>([^<>{}]+)<|aria-label=\"([^\"]+)", text, flags=re.DOTALL):
        words = _inline(next(group for group in match.groups() if group))
        blank = len(words) - len(words.lstrip())
        line = text.count("\n", 0, match.start()) + words[:blank].count("\n") + 1
        yield Block(path, line, words.strip())


def script(path: Path, text: str) -> Iterator[Block]:
    """Yield the sentences that a figure says: the strings with a space between two letters."""
    text = re.sub(r"/\*.*?\*/|^\s*//[^\n]*", _hole, text, flags=re.DOTALL | re.MULTILINE)
    for match in re.finditer(r'"([^"\n]*)"|`([^`]*)`', text):
        words = re.sub(r"\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|<[^>]*>", HOLE, match[1] or match[2] or "")
        if re.search(r"[a-záéíóúñ][,:]? [a-záéíóúñ]", words) and not re.search(r"^[a-z -]*-[a-z -]*$|[={}]", words):
            yield Block(path, text.count("\n", 0, match.start()) + 1, words)


def navigation(path: Path, text: str) -> Iterator[Block]:
    """Yield what ``mkdocs.yml`` gives the reader: the site's name and description, and the titles of the sections."""
    for number, line in enumerate(text.splitlines(), start=1):
        if match := re.search(r"^site_(?:name|description): (.*)|^ *- ([A-ZÁÉÍÓÚ¿][^:]*): *(?:\S+\.md|$)", line):
            yield Block(path, number, match[1] or match[2])


def settings(path: Path, text: str) -> Iterator[Block]:
    """Yield the texts of a TOML file: every string with a space in it."""

    def strings(value: object) -> Iterator[str]:
        if isinstance(value, str) and " " in value:
            yield value
        elif isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                yield from strings(inner)

    for words in strings(tomllib.loads(text)):
        yield Block(path, line_of(text, words.strip().splitlines()[0]) or 1, _inline(words.strip()))


def glossary(path: Path, text: str) -> Iterator[Block]:
    """Yield the terms and the definitions of the glossary, without the English terms."""
    for number, line in enumerate(text.splitlines(), start=1):
        if match := re.fullmatch(r'\["?(.+?)"?\]|definicion = "(.+)"', line):
            yield Block(path, number, match[1] or match[2], match[2] is not None)


READERS: dict[str, Reader] = {
    "*.md": markdown,
    "docs/**/*.md": markdown,
    "docs/assets/figuras/*.svg": drawing,
    "docs/assets/js/figuras/*.js": script,
    "docs/assets/ejercicios/**/*.py": python,
    "docs/assets/js/programas/*.js": script,
    "docs/assets/js/progreso/*.js": script,
    "docs/assets/js/sitio/buscador/boton.js": script,
    "docs/assets/js/sitio/buscador/dialogo.js": script,
    "docs/apendices/glosario.toml": glossary,
    "snippets/**/*.py": python,
    "snippets/excepciones.toml": settings,
    "tema/**/*.html": template,
    "mkdocs.yml": navigation,
}
"""How the prose is taken out of each kind of file."""


def _inline(text: str) -> str:
    """Return Markdown without its marks, and with holes where it is not Spanish prose; lines are kept."""
    text = re.sub(r"\A---\n(.*?)\n---\n", _front_matter, text, flags=re.DOTALL)
    text = re.sub(r"^([ \t]*)(```+|~~~+).*?^\1\2\s*?$", _lines, text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"<!--.*?-->|<pre\b.*?</pre>", _lines, text, flags=re.DOTALL)
    text = re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", _hole, text, flags=re.DOTALL)
    text = MACRO.sub(_macro, text)
    text = re.sub(r"\n[ \t]*\n([ \t]*\$\$.+?\$\$)", _displayed, text, flags=re.DOTALL)
    text = re.sub(r"¤\n[ \t]*\n(?=[ \t]*[a-záéíóúñ¤])", f"{HOLE}\n{HOLE}\n", text)
    text = re.sub(r"^\[(.*)\]\(\S*\)\{[^}]*\}$", r"# \1", text, flags=re.MULTILINE)
    text = FORMULA.sub(_hole, text)
    text = re.sub(r"\]\([^)\s]*(?:\s+\"[^\"]*\")?\)(?:\{[^}]*\})?|\]\[[^\]]*\]", "]", text)
    text = re.sub(r"\[\^[^\]]+\]:?", "", text)
    text = re.sub(r"\{ *[.:#][^}]*\}", HOLE, text)
    text = re.sub(r"\bhttps?://[^\s\])]+|\bdoi:[^\s\]]+|<[^>]*>", lambda m: "" if m[0][0] == "<" else HOLE, text)
    text = re.sub(r"!?\[([^\[\]]*)\]", _title, text)
    text = re.sub(r"«([^«»]*)»", lambda m: f"«{_title(m)}»", text)
    text = re.sub(r"\((\*|_)[^*_()]+\1(?:[,;] [^()]*)?\)", lambda m: f"({_hole(m)})", text)
    return re.sub(r"(?<![\w*])(\*\*|\*|__)(?=\S)(.+?)(?<=\S)\1(?!\*)", _emphasis, text, flags=re.DOTALL)


def _front_matter(match: re.Match[str]) -> str:
    """Keep of a page's settings only its description, which search engines show."""
    kept = (line if line.startswith("description: ") else "" for line in match[1].splitlines())
    return "\n" + "\n".join(kept) + "\n\n"


def _lines(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _hole(match: re.Match[str]) -> str:
    return _lines(match) + HOLE


def _displayed(match: re.Match[str]) -> str:
    """Keep a displayed formula in the paragraph that it completes."""
    return f"\n{HOLE}\n" + _lines(match)[2:] + HOLE


def _macro(match: re.Match[str]) -> str:
    """Return what a macro says in words, its caption or its title; any other is a hole."""
    call = read_call(match, 1)
    if isinstance(call, Call) and call.caption:
        return call.caption + _lines(match)
    if isinstance(call, Call) and call.name in ("predice", "responde", "pregunta"):
        said = _asked([*call.arguments[1:], *call.options.values()])
        return _joined(said) + _lines(match)
    return _hole(match)


def _joined(said: Iterable[str]) -> str:
    """Return as one paragraph what a question says: each as a sentence, but for what goes on from what is asked."""
    text = ""
    for each in said:
        if each[0].islower():
            text = f"{text.rstrip('.')}; {each}"
        else:
            text += f"{'' if not text or text[-1] in '.:?!…' else '.'} {each}"
    return text.strip() if text[-1] in ".:?!…" else f"{text.strip()}."


def _asked(value: Any) -> Iterator[str]:
    """Yield what a question says to its reader: its text, its options and what each answer reveals."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _asked(inner)
    elif "pregunta" in value:  # one about a program: its other names and conditions are not shown
        yield value["pregunta"]
        for field in ("opciones", "orden", "si"):
            yield from _asked(list(value.get(field, {}).values()))
    else:  # the wrong answers to a quick question
        for answer, reveals in value.items():
            yield from (answer, reveals)


def _title(match: re.Match[str]) -> str:
    """Return the inside of a link or of quotation marks, or a hole if it is the title of something foreign."""
    return _hole(match) if _FOREIGN.search(match[1]) else match[1]


def _emphasis(match: re.Match[str]) -> str:
    """Return what is in bold; what is in italics may be a word of another language: a hole."""
    return match[2] if match[1] != "*" else _hole(match)


def _comment(path: Path, line: int, lines: Sequence[str]) -> Iterator[Block]:
    if lines:
        yield Block(path, line, _inline(_CODE.sub(HOLE, "\n".join(lines))))


def _string(node: ast.AST) -> str:
    """Return what a string literal says, with holes for what is put into it; of anything else, nothing."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_string(part) or HOLE for part in node.values)
    return ""
