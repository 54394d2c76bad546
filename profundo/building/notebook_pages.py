"""The pages that are notebooks, shown like the others: their cells are copied and run as the programs of a lesson.

A MkDocs hook. mkdocs-jupyter finds the notebooks and offers them for download; what it would show of one is half a
megabyte of other styles and scripts, in colours of its own, that cannot be run. So a notebook becomes the Markdown
that somebody would write to show it, and MkDocs converts that.
"""

import ast
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from profundo.building.live_programs import SECONDS
from profundo.content.interpreter import ABSENT
from profundo.content.programs import LIBRARIES, imports

_ABSENT = {"torch": LIBRARIES["pytorch"], "tensorflow": LIBRARIES["tensorflow"], "keras": "Keras", **ABSENT}
"""What a cell may import and no browser has, by its name there."""

MEDIA = re.compile(r'<(?:img|audio)\b[^<>]*\bsrc="data:(?:image/bmp|audio/wav);base64,[\w+/=]+"[^<>]*>(?:</audio>)?')
"""What a cell may show besides text: an image or a sound that it has made, and nothing that is asked for elsewhere."""

_SITE_LINK = re.compile(r"\]\(\.\./\.\./([\w/-]+)/(#[\w-]+)?\)")


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    """Return the Markdown of a page that is a notebook, to be converted as that of any other."""
    if not page.file.src_uri.endswith(".ipynb"):
        return None
    vars(page).pop("render", None)  # that of mkdocs-jupyter
    name = PurePosixPath(page.file.src_uri).with_suffix("").as_posix()
    return "\n\n".join(_parts(name, json.loads(markdown)))


def _parts(name: str, notebook: Mapping[str, Any]) -> Iterator[str]:
    missing: dict[str, str] = {}
    shown = 0
    for number, cell in enumerate(notebook["cells"], start=1):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            # for who downloads it they are addresses of the site; here, files that MkDocs knows
            yield _SITE_LINK.sub(r"](../\1.md\2)", source)
            continue
        shown += 1
        lacks = _lacks(source, missing)
        written = f'[falta="{lacks}"]' if lacks else f'[de="{name}/{number}"][plazo="{SECONDS}"][sigue=""]'
        yield "//// html | div.celda"
        yield _fence(f'{{ .python .cuaderno title="Celda {shown}" }}', source)
        yield f"/// html | programa-vivo{written}\n///"
        yield from map(_output, cell["outputs"])
        yield "////"


def _lacks(source: str, missing: dict[str, str]) -> str:
    """Return what a cell needs that no browser has; nothing if it can run there.

    Args:
        source: the cell.
        missing: by the names that the cells before it could not give, what they needed; this one adds its own.
    """
    tree = ast.parse(source)
    modules = (name.partition(".")[0] for name, _ in imports(tree))
    needs = [_ABSENT[module] for module in modules if module in _ABSENT]
    needs += [missing[node.id] for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in missing]
    given = {name for node in tree.body for name in _given(node)}
    for name in given:
        missing.pop(name, None)
        if needs:
            missing[name] = needs[0]
    return needs[0] if needs else ""


def _given(node: ast.stmt) -> Iterator[str]:
    """Yield the names to which a statement gives something."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.Import | ast.ImportFrom):
        yield from (alias.asname or alias.name for alias in node.names)
    else:
        yield from (n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))


def _output(output: Mapping[str, Any]) -> str:
    """Return what a cell shows: a text or, alone, an image or a sound.

    Raises:
        ValueError: if it is something else.
    """
    shown = output.get("data", {})
    if "text/html" in shown:
        media = "".join(shown["text/html"])
        if not MEDIA.fullmatch(media):
            raise ValueError(f"una celda muestra algo que no es una imagen ni un sonido suyos: {media[:80]}")
        return f'<div class="salida muestra cuaderno">{media}</div>'
    return _fence('{ .text .salida .cuaderno title="Salida" }', "".join(output.get("text") or shown["text/plain"]))


def _fence(kind: str, text: str) -> str:
    return f"```{kind}\n{text.rstrip()}\n```"
