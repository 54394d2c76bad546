"""Citations and references, as the pages show them: made from the entries of the bibliography."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

from profundo.content.bibliography import Entry
from profundo.content.course import Course
from profundo.content.glossary import PAGE as GLOSSARY

SHOWN_AUTHORS = 6
"""With more than these, a reference names the first and says «y otros»."""

_TITLES = {"book": "*{}*", "techreport": "*{}*", "mastersthesis": "*{}*", "phdthesis": "*{}*", "online": "{}"}


def citation(entries: Sequence[Entry], *, with_author: bool = True, page: str = "") -> str:
    """Return the citation of some entries: links, between parentheses, to their references, here or in ``page``."""
    links = (
        f"[{_label(entry) if with_author else entry.fields.get('year', entry.fields['title'])}]({page}#{entry.anchor})"
        for entry in entries
    )
    return f"({'; '.join(links)})"


def reference(entry: Entry) -> str:
    """Return the whole reference of an entry, with the anchor that its citations lead to."""
    fields = entry.fields
    signed = _signed([str(author) for author in entry.authors], most=SHOWN_AUTHORS, more=entry.more_authors)
    dated = f"{signed} ({fields['year']})" if "year" in fields else signed
    title = f"[{fields['title']}]({fields['url']})" if "url" in fields else fields["title"]
    titled = _TITLES.get(entry.kind, "«{}»").format(title)
    parts = [f'<span id="{entry.anchor}">{dated}</span>', titled, _place(fields), *_identifiers(fields)]
    written = " ".join(_sentence(part) for part in [*parts, fields.get("note", "")] if part)
    if "sin_comprobar" in fields:
        written += f' <span class="sin-comprobar">Sin comprobar: {fields["sin_comprobar"]}.</span>'
    return written


def whole_list(entries: Iterable[Entry], uses: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """Return a list of references by author, each with links to the pages that cite it.

    Args:
        entries: those listed.
        uses: for each key, the title and the address of the places that cite it.
    """
    lines = []
    for entry in sorted(entries, key=lambda entry: entry.order):
        links = [f"[{title}]({address})" for title, address in uses.get(entry.key, ())]
        lines.append(f"- {reference(entry)}" + (f" Se cita en {_join(links)}." if links else ""))
    return "\n".join(lines)


def uses(course: Course) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return, for each key, the title and the address, from the bibliography's page, of what cites it.

    First the pages, by their place in the course, at their lists of sources; then the terms of the glossary.
    """
    found: dict[str, list[tuple[int, str, str]]] = {}
    for page in course.pages:
        address = Path("..", page.path.relative_to(course.docs)).as_posix()
        for call in page.calls_to("fuente"):
            key = call.keys[0]
            anchor = course.bibliography.entries[key].anchor if key in course.bibliography.entries else ""
            found.setdefault(key, []).append((page.lesson or 0, page.title, f"{address}#{anchor}"))
    last = len(course.pages)
    for term in course.glossary.terms:
        if term.source:
            place = f"{Path('..', GLOSSARY).as_posix()}#{term.anchor}"
            found.setdefault(term.source, []).append((last, f"el Glosario, en «{term.name}»", place))
    return {key: [(title, address) for _, title, address in sorted(places)] for key, places in found.items()}


def _label(entry: Entry) -> str:
    """Return how a citation names an entry: its authors and year or, undated, its author and title."""
    who = _signed([author.surname for author in entry.authors], most=2, more=entry.more_authors)
    return f"{who}, {entry.fields.get('year') or entry.fields.get('shorttitle') or entry.fields['title']}"


def _signed(names: Sequence[str], *, most: int, more: bool) -> str:
    return f"{names[0]} y otros" if more or len(names) > most else _join(names)


def _join(items: Sequence[str]) -> str:
    return " y ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def _place(fields: Mapping[str, str]) -> str:
    """Return where it was published: «*Nature*, 521(7553), 436–444», «tesis de máster, Universidad de…»."""
    journal = fields.get("journal") or fields.get("booktitle")
    volume = " ".join(fields[name] for name in ("series", "volume") if name in fields)
    number = f"({fields['number']})" if "number" in fields else ""
    issuer = [fields[name] for name in ("type", "school", "institution", "publisher") if name in fields]
    pages = fields.get("pages", "").replace("--", "–")
    parts = [f"*{journal}*" if journal else "", f"{volume}{number}", pages, *issuer]
    return ", ".join(part for part in parts if part)


def _sentence(part: str) -> str:
    """Return a part of a reference with its full stop, that of an abbreviation or an ellipsis if it ends in one."""
    shown = re.sub(r"</span>$|\]\([^)]*\)$", "", part)
    return part if shown.endswith(".") else f"{part}."


def _identifiers(fields: Mapping[str, str]) -> Iterable[str]:
    if "doi" in fields:
        yield f"[doi:{fields['doi']}](https://doi.org/{quote(fields['doi'])})"
    if "eprint" in fields:
        yield f"[arXiv:{fields['eprint']}](https://arxiv.org/abs/{fields['eprint']})"
    if "isbn" in fields:
        yield f"ISBN {fields['isbn']}"
