"""The definitions in the lessons: where a page first names a term of the glossary, it shows what it means.

An ordinary Markdown extension. It works on the pages that say where the glossary is, with a link reference
(``building.entry`` adds it to every lesson)::

    [glosario]: ../apendices/glosario.md "neuronas/capas.md"

The title is the page itself. Zensical adds nothing to a page, but tells Markdown which one it is.

A lesson does not define again what it explains: what it stresses, in bold or in italics, and what the glossary sends
the reader there for. Any other term becomes, once, a link to its entry, which the builder of the site resolves as it
does the rest; beside it goes the definition, ``hidden`` until the style sheet shows it, and tied to the link for
assistive technology.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from profundo.content.glossary import PAGE, Term, load

REFERENCE = "glosario"
"""The link reference that a page with definitions has."""

ZENSICAL = "rendering_context"
"""The preprocessor with which Zensical tells Markdown the page."""

PROSE = {"p", "li"}
NOT_PROSE = {"a", "code", "figure", "pre", "summary", "table", "h1", "h2", "h3", "h4", "h5", "h6"}
NOT_PROSE_CLASSES = {"admonition-title", "tabbed-set", "fuentes", "note", "question", "success", "tip"}
"""What is not looked into. Hints, answers and solutions come after what they talk about."""


def reference(lesson: str) -> tuple[str, str]:
    """Return the link reference of a lesson, by its path below ``docs/``: the way to the glossary, and the lesson."""
    return "../" * lesson.count("/") + PAGE, lesson


class _Tooltips(Treeprocessor):
    def __init__(self, md: Markdown, source: Path) -> None:
        super().__init__(md)
        self._source = source

    def run(self, root: Element) -> None:
        place = self._place()
        if place is None:
            return
        glossary_page, this_page = place
        stressed = {_plain("".join(element.itertext())) for element in root.iter() if element.tag in ("em", "strong")}

        def is_explained_here(term: Term) -> bool:
            here = term.lesson.partition("#")[0] == this_page
            return here or any(map(term.is_named, stressed)) or not stressed.isdisjoint(map(_plain, term.forms))

        terms = [term for term in load(self._source).terms if not is_explained_here(term)]
        marker = _Marker({_plain(form): term for term in terms for form in term.forms}, glossary_page)
        for block in list(_prose(root)):
            marker.mark(block)

    def _place(self) -> tuple[str, str] | None:
        """Return the link reference of the page, if it is a lesson."""
        if ZENSICAL in self.md.preprocessors:
            context: Any = self.md.preprocessors[ZENSICAL]
            return reference(context.page.path) if "leccion" in context.page.meta else None
        return self.md.references.get(REFERENCE)


class _Marker:
    """Turns the first appearance of each term into a link with its definition."""

    def __init__(self, terms: Mapping[str, Term], page: str) -> None:
        longest_first = sorted(terms, key=len, reverse=True)
        forms = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest_first)
        self._pattern = re.compile(rf"\b(?:{forms})\b", re.IGNORECASE)
        self._terms = terms
        self._page = page
        self._done: set[str] = set()

    def mark(self, block: Element) -> None:
        """Mark what ``block`` itself says, not what its children do."""
        for owner in [block, *block]:
            place = "text" if owner is block else "tail"
            before, marks = self._split(getattr(owner, place) or "")
            if marks:
                setattr(owner, place, before)
                index = 0 if owner is block else list(block).index(owner) + 1
                block[index:index] = marks

    def _split(self, text: str) -> tuple[str, list[Element]]:
        """Return the text before the first mark, and the marks, each with the text after it."""
        before, end = text, 0
        marks: list[Element] = []
        for match in self._pattern.finditer(text):
            term = self._terms[_plain(match[0])]
            if term.name in self._done:
                continue
            self._done.add(term.name)
            between = text[end : match.start()]
            if marks:
                marks[-1].tail = between
            else:
                before = between
            marks.append(self._mark(term, match[0]))
            end = match.end()
        if marks:
            marks[-1].tail = text[end:]
        return before, marks

    def _mark(self, term: Term, words: str) -> Element:
        tooltip = f"def-{term.anchor}"
        mark = Element("span", {"class": "termino"})
        link = SubElement(mark, "a", {"href": f"{self._page}#{term.anchor}", "aria-describedby": tooltip})
        link.text = words
        definition = SubElement(mark, "span", {"role": "tooltip", "id": tooltip, "hidden": "hidden"})
        definition.text = term.definition
        if term.english.casefold() != term.name.casefold():
            definition.text += " En inglés, "
            english = SubElement(definition, "i", {"lang": "en"})
            english.text, english.tail = term.english, "."
        return mark


def _prose(element: Element) -> Iterator[Element]:
    """Yield the paragraphs and list items below ``element``."""
    for child in element:
        if child.tag in NOT_PROSE or NOT_PROSE_CLASSES & set(child.get("class", "").split()):
            continue
        if child.tag in PROSE:
            yield child
        yield from _prose(child)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


class TooltipsExtension(Extension):
    """Shows the definitions of the glossary whose file is ``source``."""

    def __init__(self, **options: object) -> None:
        self.config = {"source": ["", "archivo del glosario"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add the processor: after the inline ones and the attributes, before MkDocs resolves the links."""
        md.treeprocessors.register(_Tooltips(md, Path(self.getConfig("source"))), "tooltips", 7)


def makeExtension(**options: object) -> TooltipsExtension:  # noqa: N802
    """Entry point of Markdown."""
    return TooltipsExtension(**options)
