"""The drawings of the lessons: what they say to who cannot see them, and the facts that are written in them."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from profundo.checks.project import Project
from profundo.content.problems import Problem, line_of

SVG = "{http://www.w3.org/2000/svg}"

SHORTEST_DESCRIPTION = 40
"""Characters of what a drawing teaches, said in words."""

HISTORY = "breve-historia-linea.svg"
FIRST_YEAR, FIRST_HEIGHT, HEIGHT_OF_A_YEAR = 1943, 44, 7
"""The scale of ``HISTORY``: its first year, and where it and the years after it are, in the drawing's units."""

NEURON = "neurona-cuenta.svg"
"""The drawing with the numbers of the example ``neurona/salida``."""


def alternatives(project: Project) -> Iterator[Problem]:
    """Yield the drawings that a screen reader cannot name and describe."""
    for path in sorted(_folder(project).glob("*.svg")):
        drawing = ElementTree.parse(path).getroot()
        title, description = drawing.find(f"{SVG}title"), drawing.find(f"{SVG}desc")
        if title is None or description is None or len(description.text or "") <= SHORTEST_DESCRIPTION:
            remedy = f"di lo que enseña: <title> y, en más de {SHORTEST_DESCRIPTION} caracteres, <desc>."
            yield Problem(path, "no dice a quien no lo ve lo que enseña.", remedy, 1)
            continue
        named = f"{title.get('id')} {description.get('id')}"
        if drawing.get("role") != "img" or drawing.get("aria-labelledby") != named:
            remedy = f'escribe en <svg> role="img" aria-labelledby="{named}".'
            yield Problem(path, "un lector de pantalla no lee su título y su descripción.", remedy, 1)


def history(project: Project) -> Iterator[Problem]:
    """Yield the milestones that are not at the height of their year, or whose source says another one."""
    path = _folder(project) / HISTORY
    text = path.read_text(encoding="utf-8")
    (page,) = (page for page in project.pages if page.path.stem == "breve-historia")
    lines = page.text.splitlines()
    used_for = {call.keys[0]: lines[call.line - 1] for call in page.calls_to("fuente")}
    entries = project.bibliography.entries
    for milestone in ElementTree.fromstring(text).findall(f"{SVG}g[@class='hito']"):
        title = milestone.findtext(f"{SVG}title") or ""
        line = line_of(text, title)
        years = [int(year) for year in re.findall(r"\d+", title.partition(":")[0])]
        first, last = years[0], max(years[0], years[0] // 100 * 100 + years[-1] % 100)
        height = float(milestone.findall(f"{SVG}circle")[0].attrib["cy"])
        drawn = FIRST_YEAR + (height - FIRST_HEIGHT) / HEIGHT_OF_A_YEAR
        if not first <= drawn <= last:
            remedy = f"ponlo en cy={FIRST_HEIGHT + (first - FIRST_YEAR) * HEIGHT_OF_A_YEAR}."
            yield Problem(path, f"«{title}» está a la altura de {drawn:.0f}.", remedy, line)
        texts = [label.text or "" for label in milestone.findall(f"{SVG}text")]
        if texts and texts != title.split(": "):
            yield Problem(path, f"«{title}» se lee «{': '.join(texts)}».", "escribe lo mismo en los dos.", line)
        sources = set(milestone.attrib["data-fuentes"].split())
        known = sources & used_for.keys() & entries.keys()
        for source in sorted(sources - known):
            message = f"«{title}» nombra la fuente «{source}», que no está entre las de {page.path.name}."
            yield Problem(path, message, "corrige data-fuentes, o añádela a esas fuentes.", line)
        said = " ".join(entries[source].fields.get("year", "") + used_for[source] for source in known)
        if title[:4] not in said:
            message = f"ninguna de las fuentes de «{title}» en {page.path.name} es de {title[:4]}, ni lo dice."
            yield Problem(path, message, "corrige data-fuentes, o di en «Fuentes» para qué sirve cada una.", line)


def neuron(project: Project) -> Iterator[Problem]:
    """Yield the numbers that the program of the neuron prints and its drawing does not show."""
    path = _folder(project) / NEURON
    said = {text.strip() for text in ElementTree.parse(path).getroot().itertext()}
    for output in project.catalog.examples["neurona/salida"].outputs:
        for shown in (output["suma"], f"z = {output['z']}", output["salida"]):
            if shown not in said:
                message = f"no muestra «{shown}», que es lo que imprime neurona/salida."
                yield Problem(path, message, "corrige el dibujo.", example="neurona/salida")


def _folder(project: Project) -> Path:
    return project.docs / "assets" / "figuras"
