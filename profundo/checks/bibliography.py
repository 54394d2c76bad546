"""The bibliography by itself: every entry can be found, says how it was checked, and is there once."""

import re
from collections.abc import Iterable, Iterator

from profundo.checks.project import Project
from profundo.content.bibliography import Entry
from profundo.content.problems import Problem

_DOI = re.compile(r"10\.\d{4,9}/[^\s{}]*[^\s{}.,;]")


def entries(project: Project) -> Iterator[Problem]:
    """Yield everything wrong in the file itself."""
    path = project.bibliography.path
    for line, what in project.bibliography.unread:
        yield Problem(path, f"{what}.", "corrige esa entrada.", line)
    owners: dict[str, Entry] = {}
    for entry in project.bibliography.entries.values():
        for what, remedy in _faults(entry):
            yield Problem(path, f"«{entry.key}» {what}.", remedy, entry.line)
        doi = entry.fields.get("doi", "").lower()
        owner = owners.setdefault(doi, entry)
        if doi and owner is not entry:
            message = f"«{entry.key}» repite el DOI {doi}, que es de «{owner.key}»."
            yield Problem(path, message, "deja una sola de las dos.", entry.line)


def _faults(entry: Entry) -> Iterable[tuple[str, str]]:
    fields = entry.fields
    if not fields.keys() & {"doi", "isbn", "url", "eprint", "sin_enlace", "sin_comprobar"}:
        yield (
            "no tiene DOI, ISBN ni página oficial",
            "añade doi, isbn o url; si no los hay, di por qué en sin_enlace, o en sin_comprobar si no la has abierto.",
        )
    if len(fields.keys() & {"comprobada", "sin_comprobar"}) != 1:
        yield (
            "no dice si se ha abierto",
            "escribe en comprobada qué texto se abrió, o en sin_comprobar por qué no se pudo; uno de los dos.",
        )
    if "doi" in fields and not _DOI.fullmatch(fields["doi"]):
        yield f"tiene un DOI mal escrito, «{fields['doi']}»", "escribe solo el DOI, como 10.1038/nature14539."
    if "isbn" in fields and not _is_isbn(fields["isbn"]):
        yield f"tiene un ISBN imposible, «{fields['isbn']}»: su última cifra no cuadra", "cópialo otra vez del libro."
    if "url" in fields and not re.fullmatch(r"https?://[^\s()]+", fields["url"]):
        yield f"tiene una dirección mal escrita, «{fields['url']}»", "escríbela entera y sin paréntesis (%28 y %29)."


def _is_isbn(text: str) -> bool:
    """Return whether the check digit of an ISBN of 10 or 13 figures is right (ISO 2108)."""
    figures = text.replace("-", "").upper()
    if re.fullmatch(r"\d{9}[\dX]", figures):
        values = [10 if figure == "X" else int(figure) for figure in figures]
        return sum(weight * value for weight, value in zip(range(10, 0, -1), values, strict=True)) % 11 == 0
    if re.fullmatch(r"\d{13}", figures):
        return sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(figures)) % 10 == 0
    return False
