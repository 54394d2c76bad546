"""The built site: whether every code block a reader sees is a program that ran, with its own output.

Run it as ``python -m tools.built_site site``.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

from tools import snippets as snippets_module
from tools.outputs import Output
from tools.pages import SHELLS
from tools.problems import Problem
from tools.snippets import Catalog, Program


@dataclass(frozen=True)
class Block:
    """A code block of a built page.

    Attributes:
        page: the HTML file.
        language: as highlighted: ``"python"``, ``"text"``, ``"bash"``… or ``""`` if none.
        kind: ``"salida"`` or ``"error"`` if it is an output, ``"cuaderno"`` if it is of a notebook, else ``""``.
        text: exactly what a reader copies.
    """

    page: Path
    language: str
    kind: str
    text: str


@dataclass(frozen=True)
class Listing:
    """A program of a built page and the output under it."""

    page: Path
    source: str
    output: str


def blocks(page: Path) -> Iterator[Block]:
    """Yield the code blocks of a built page, in order."""
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    for pre in soup.find_all("pre"):
        wrapper = pre.find_parent(class_=re.compile("highlight"))
        classes = _classes(wrapper)
        language = next((c.removeprefix("language-") for c in classes if c.startswith("language-")), "")
        notebook = pre.find_parent(class_="jupyter-wrapper") is not None
        kind = "cuaderno" if notebook else next((c for c in classes if c in ("salida", "error")), "")
        yield Block(page, language, kind, pre.get_text())


def listings(page: Path) -> Iterator[Listing]:
    """Yield each program of a built page with the output that follows it, empty if none does."""
    program: Block | None = None
    for block in blocks(page):
        if program:
            yield Listing(page, program.text, block.text if block.kind in ("salida", "error") else "")
            program = None
        if block.language == "python" and block.kind != "cuaderno":
            program = block
    if program:
        yield Listing(page, program.text, "")


def problems(site: Path, catalog: Catalog) -> list[Problem]:
    """Return every departure of the built site from the promise: what the reader sees is what ran."""
    pages = sorted(site.rglob("*.html"))
    programs: dict[str, list[Program]] = {}
    for program in catalog.programs:
        programs.setdefault(program.source, []).append(program)
    seen: set[Path] = set()
    found: list[Problem] = []
    for page in pages:
        found += _blocks(page, catalog)
        for listing in listings(page):
            owners = programs.get(listing.source, [])
            shown = [p for p in owners if p.output_path.exists() and p.output.text == listing.output]
            if not owners:
                what = "muestra un programa que no está en snippets/"
            elif not shown:
                what = f"muestra {owners[0].path.name} sin su salida debajo"
            else:
                seen |= {program.path for program in shown}
                continue
            found.append(Problem(page, f"{what}: «{listing.source.splitlines()[0]}».", "muéstralo con ejemplo()."))
    missing = [program for program in catalog.programs if program.path not in seen]
    found += [Problem(p.path, "no se ve en ninguna página del sitio.", "muéstralo con ejemplo().") for p in missing]
    if not seen:
        found.append(Problem(site, "el sitio no muestra ni un programa.", "constrúyelo con mkdocs build."))
    return [*found, *_links(site, pages)]


def _blocks(page: Path, catalog: Catalog) -> Iterable[Problem]:
    outputs = {output.text for example in catalog.examples.values() for output in example.outputs}
    stored = _notebook_texts(catalog.root)
    for block in blocks(page):
        if block.kind == "cuaderno":
            known = block.text.strip() in stored
        elif block.kind:
            known = block.text in outputs
        else:
            known = block.language in {"python", *SHELLS}
        if not known:
            first = block.text.strip().partition("\n")[0]
            yield Problem(page, f"muestra un bloque que nadie ejecutó: «{first}».", "usa ejemplo(), o un cuaderno.")


def _notebook_texts(root: Path) -> set[str]:
    texts = set()
    for path in (root / "docs").rglob("*.ipynb"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                texts.add("".join(cell["source"]).strip())
                texts |= {Output("".join(output.get("text", []))).text.strip() for output in cell["outputs"]}
    return texts


def _links(site: Path, pages: Sequence[Path]) -> Iterable[Problem]:
    identifiers = {page: _identifiers(page) for page in pages}
    for page in pages:
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        for tag in soup.find_all(["a", "img", "link", "script"]):
            address = str(tag.get("href") or tag.get("src") or "")
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not address or page.name == "404.html":
                continue
            path = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            path = path / "index.html" if path.is_dir() else path
            if not path.exists():
                yield Problem(page, f"el enlace «{address}» no lleva a ninguna parte.", "corrige la página de docs/.")
            elif parts.fragment and path in identifiers and unquote(parts.fragment) not in identifiers[path]:
                yield Problem(page, f"«{address}»: no existe esa sección.", "corrige la página de docs/.")


def _identifiers(page: Path) -> set[str]:
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    return {str(tag["id"]) for tag in soup.find_all(id=True)} | {"__top"}


def _classes(tag: object) -> Sequence[str]:
    return [str(name) for name in tag.get("class") or []] if isinstance(tag, Tag) else []


def main() -> int:
    """Check the site built in the folder given; return the exit status."""
    site = Path(sys.argv[1]).resolve()
    catalog = snippets_module.load(Path.cwd())
    found = problems(site, catalog)
    for problem in found:
        print(problem.render(catalog.root), file=sys.stderr)
    if not found:
        print(f"{len(catalog.programs)} programas y sus salidas están en el sitio, tal como se ejecutaron.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
