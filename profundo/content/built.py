"""The built site: whether every code block a reader sees is a program that ran, with its own output.

Run it as ``python -m profundo.content.built site``.
"""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

from profundo.content import programs as snippets_module
from profundo.content.outputs import Output
from profundo.content.pages import SHELLS
from profundo.content.problems import Problem
from profundo.content.programs import Catalog, Program


@dataclass(frozen=True)
class Block:
    """A code block of a built page.

    Attributes:
        language: as highlighted: ``"python"``, ``"text"``, ``"bash"``… or ``""`` if none.
        kind: ``"salida"`` or ``"error"`` if it is an output, ``"cuaderno"`` if it is of a notebook, else ``""``.
        text: exactly what a reader copies.
    """

    language: str
    kind: str
    text: str


@dataclass(frozen=True)
class Listing:
    """A program of a built page and the output under it, empty if there is none."""

    source: str
    output: str


@dataclass(frozen=True)
class BuiltPage:
    """A page of the built site, read once.

    Attributes:
        path: absolute path of its HTML.
    """

    path: Path

    @cached_property
    def html(self) -> BeautifulSoup:
        """What the file holds."""
        return BeautifulSoup(self.path.read_text(encoding="utf-8"), "html.parser")

    @cached_property
    def identifiers(self) -> set[str]:
        """Where a link can lead to in the page."""
        return {str(tag["id"]) for tag in self.html.find_all(id=True)} | {"__top"}

    @cached_property
    def blocks(self) -> Sequence[Block]:
        """Its code blocks, in order."""
        return [_block(pre) for pre in self.html.find_all("pre")]

    @cached_property
    def listings(self) -> Sequence[Listing]:
        """Its programs, in order, each with the output that follows it."""
        return [
            Listing(block.text, after.text if after and after.kind in ("salida", "error") else "")
            for block, after in pairwise([*self.blocks, None])
            if block and block.language == "python" and block.kind != "cuaderno"
        ]


def load(site: Path) -> Sequence[BuiltPage]:
    """Return every page of the site built at ``site``."""
    return [BuiltPage(path) for path in sorted(site.resolve().rglob("*.html"))]


def problems(pages: Sequence[BuiltPage], catalog: Catalog) -> list[Problem]:
    """Return every departure of the built site from the promise: what the reader sees is what ran."""
    programs: dict[str, list[Program]] = {}
    for program in catalog.programs:
        programs.setdefault(program.source, []).append(program)
    seen: set[Path] = set()
    found: list[Problem] = [*_blocks(pages, catalog)]
    for page in pages:
        for listing in page.listings:
            owners = programs.get(listing.source, [])
            shown = [p for p in owners if p.output_path.exists() and p.output.text == listing.output]
            if not owners:
                what = "muestra un programa que no está en snippets/"
            elif not shown:
                what = f"muestra {owners[0].path.name} sin su salida debajo"
            else:
                seen |= {program.path for program in shown}
                continue
            found.append(Problem(page.path, f"{what}: «{listing.source.splitlines()[0]}».", "muéstralo con ejemplo()."))
    missing = [program for program in catalog.programs if program.path not in seen]
    found += [Problem(p.path, "no se ve en ninguna página del sitio.", "muéstralo con ejemplo().") for p in missing]
    if not seen:
        found.append(Problem(catalog.root, "el sitio no muestra ni un programa.", "constrúyelo con mkdocs build."))
    return [*found, *_links(pages)]


def _block(pre: Tag) -> Block:
    wrapper = pre.find_parent(class_=re.compile("highlight"))
    classes = _classes(wrapper)
    language = next((c.removeprefix("language-") for c in classes if c.startswith("language-")), "")
    notebook = pre.find_parent(class_="jupyter-wrapper") is not None
    kind = "cuaderno" if notebook else next((c for c in classes if c in ("salida", "error")), "")
    return Block(language, kind, pre.get_text())


def _blocks(pages: Sequence[BuiltPage], catalog: Catalog) -> Iterable[Problem]:
    outputs = {output.text for example in catalog.examples.values() for output in example.outputs}
    stored = _notebook_texts(catalog.root)
    for page in pages:
        for block in page.blocks:
            if block.kind == "cuaderno":
                known = block.text.strip() in stored
            elif block.kind:
                known = block.text in outputs
            else:
                known = block.language in {"python", *SHELLS}
            if not known:
                first = block.text.strip().partition("\n")[0]
                what = f"muestra un bloque que nadie ejecutó: «{first}»."
                yield Problem(page.path, what, "usa ejemplo(), o un cuaderno.")


def _notebook_texts(root: Path) -> set[str]:
    texts = set()
    for path in (root / "docs").rglob("*.ipynb"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                texts.add("".join(cell["source"]).strip())
                texts |= {Output("".join(output.get("text", []))).text.strip() for output in cell["outputs"]}
    return texts


def _links(pages: Sequence[BuiltPage]) -> Iterable[Problem]:
    by_path = {page.path: page for page in pages}
    for page in pages:
        for tag in page.html.find_all(["a", "img", "link", "script"]):
            address = str(tag.get("href") or tag.get("src") or "")
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not address or page.path.name == "404.html":
                continue
            path = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path
            path = path / "index.html" if path.is_dir() else path
            if not path.exists():
                what = f"el enlace «{address}» no lleva a ninguna parte."
                yield Problem(page.path, what, "corrige la página de docs/.")
            elif parts.fragment and path in by_path and unquote(parts.fragment) not in by_path[path].identifiers:
                yield Problem(page.path, f"«{address}»: no existe esa sección.", "corrige la página de docs/.")


def _classes(tag: object) -> Sequence[str]:
    return [str(name) for name in tag.get("class") or []] if isinstance(tag, Tag) else []


def main() -> int:
    """Check the site built in the folder given; return the exit status."""
    catalog = snippets_module.load(Path.cwd())
    found = problems(load(Path(sys.argv[1])), catalog)
    for problem in found:
        print(problem.render(catalog.root), file=sys.stderr)
    if not found:
        print(f"{len(catalog.programs)} programas y sus salidas están en el sitio, tal como se ejecutaron.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
