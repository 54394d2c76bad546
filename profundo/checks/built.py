"""The built site: what the reader sees is what ran, and all that it needs is there."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from profundo.building.macros import figure_slots, slots_text
from profundo.checks.project import Project
from profundo.content.formulas import FORMULA
from profundo.content.outputs import Output
from profundo.content.pages import SHELLS
from profundo.content.problems import Problem
from profundo.content.programs import Program

DEFINITIONS = range(1, 21)
"""Terms that a lesson may define: with more, the underlines are what one sees."""

_LOADS = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "video": "src"}
"""The elements that ask for something when a page is opened, and where they say for what."""


def blocks(project: Project) -> Iterator[Problem]:
    """Yield the code blocks that are no program, no stored output and nothing that a reader types in a terminal."""
    outputs = {output.text for example in project.catalog.examples.values() for output in example.outputs}
    stored = _notebook_texts(project.docs)
    for page in project.built:
        for block in page.blocks:
            if block.kind == "cuaderno":
                known = block.text.strip() in stored
            elif block.kind:
                known = block.text in outputs
            else:
                known = block.language in {"python", *SHELLS}
            if not known:
                first = block.text.strip().partition("\n")[0]
                message = f"muestra un bloque que nadie ejecutó: «{first}»."
                line = page.source_line(first)
                yield Problem(page.source, message, "usa ejemplo(), o un cuaderno.", line)


def programs(project: Project) -> Iterator[Problem]:
    """Yield the programs that are not in ``snippets/`` or not above their own output, and those that are nowhere."""
    owners: dict[str, list[Program]] = {}
    for program in project.catalog.programs:
        owners.setdefault(program.source, []).append(program)
    seen: set[Path] = set()
    for page in project.built:
        for listing in page.listings:
            known = owners.get(listing.source, [])
            shown = [p for p in known if p.output_path.exists() and p.output.text == listing.output]
            seen |= {program.path for program in shown}
            if not shown:
                first = listing.source.splitlines()[0]
                what = (
                    f"muestra {known[0].path.name} sin su salida" if known else "muestra un programa ajeno a snippets/"
                )
                yield Problem(page.source, f"{what}: «{first}».", "muéstralo con ejemplo().")
    for program in project.catalog.programs:
        if program.path not in seen:
            message = "no se ve en ninguna página del sitio."
            yield Problem(program.path, message, "muéstralo con ejemplo().", example=program.example)


def figures(project: Project) -> Iterator[Problem]:
    """Yield the figures whose program is not in their page, and those that change in it what they do not declare."""
    for page in project.pages:
        html = project.built_from[page.path].html
        shown = {str(program["de"]) for program in html.select("programa-vivo[de]")}
        for call in page.calls_to("interactiva"):
            name, changes = call.options.get("programa"), call.options.get("cambia")
            if name not in shown | {None}:
                message = f"«{call.keys[0]}» es la figura de «{name}», que no está en la página."
                remedy = f'ponlo debajo de la figura, plegado: {{@ ejemplo("{name}") @}}.'
                yield Problem(page.path, message, remedy, call.line)
            declared = figure_slots(project.catalog, str(name), changes) if isinstance(changes, dict) else None
            for element in html.select(call.keys[0]):
                if (element.get("programa"), element.get("huecos")) != (name, declared and slots_text(declared)):
                    message = f"«{call.keys[0]}» cambia en su programa algo que la página no declara."
                    yield Problem(page.path, message, "lo que cambia va en cambia, y lo pone interactiva().", call.line)


def links(project: Project) -> Iterator[Problem]:
    """Yield the links and the files of a page that lead nowhere in the site."""
    by_path = {page.path: page for page in project.built}
    for page in project.built:
        for tag in page.html.find_all(["a", "img", "link", "script"]):
            address = str(tag.get("href") or tag.get("src") or "")
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not address or page.path.name == "404.html":
                continue
            path = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path
            path = path / "index.html" if path.is_dir() else path
            if not path.exists():
                message = f"el enlace «{address}» no lleva a ninguna parte."
                yield Problem(page.source, message, "corrige la página, o la plantilla de tema/ que lo pone.")
            elif parts.fragment and path in by_path and unquote(parts.fragment) not in by_path[path].identifiers:
                yield Problem(page.source, f"«{address}»: no existe esa sección.", "corrige ese enlace.")


def third_parties(project: Project) -> Iterator[Problem]:
    """Yield what a page asks of another site when it is opened."""
    for page in project.built:
        for name, attribute in _LOADS.items():
            for tag in page.html.find_all(name):
                address = str(tag.get(attribute) or "")
                if re.match(r"(https?:)?//", address) and "canonical" not in (tag.get("rel") or []):
                    line = page.source_line(address)
                    message = f"pide «{address}» a otro sitio."
                    remedy = "guarda el archivo en docs/assets/: aquí nada se pide a terceros."
                    yield Problem(page.source, message, remedy, line)


def formulas(project: Project) -> Iterator[Problem]:
    """Yield the pages with fewer formulas than were written in them."""
    for page in project.pages:
        written = len(FORMULA.findall(page.prose_without_code))
        shown = len(project.built_from[page.path].html.find_all("math"))
        if shown < written:
            message = f"tiene {written} fórmulas y se ven {shown}."
            yield Problem(page.path, message, "busca en la página publicada los dólares que no se convirtieron.")


def definitions(project: Project) -> Iterator[Problem]:
    """Yield the lessons that define no term of the glossary, or so many that they distract."""
    for page in project.lessons:
        number = len(project.built_from[page.path].html.select(".termino > a"))
        if number not in DEFINITIONS:
            message = f"se ven en ella {number} definiciones del glosario."
            remedy = f"entre {DEFINITIONS.start} y {DEFINITIONS.stop - 1}: revisa las formas en glosario.toml."
            yield Problem(page.path, message, remedy)


def _notebook_texts(docs: Path) -> set[str]:
    """Return every cell of the notebooks, and every output of a cell."""
    texts = set()
    for path in docs.rglob("*.ipynb"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                texts.add("".join(cell["source"]).strip())
                texts |= {Output("".join(output.get("text", []))).text.strip() for output in cell["outputs"]}
    return texts
