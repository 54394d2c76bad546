"""The pages hold no program, no number typed by hand, and nothing that does not exist."""

from collections.abc import Sequence
from copy import copy

import pytest
from bs4 import Tag

from profundo.checks import citations
from profundo.content import bibliography
from profundo.content.pages import Page, load_pages, problems
from profundo.content.programs import Catalog
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def pages() -> Sequence[Page]:
    return load_pages(ROOT)


def test_the_pages_are_right(pages: Sequence[Page], catalog: Catalog) -> None:
    assert len(pages) >= 12
    assert [problem.render(ROOT) for problem in problems(pages, catalog)] == []


def test_every_claim_has_its_source_and_every_source_its_use(pages: Sequence[Page]) -> None:
    assert [problem.render(ROOT) for problem in citations.problems(pages, bibliography.load(ROOT))] == []


def test_every_lesson_has_its_shape(pages: Sequence[Page]) -> None:
    lessons = [page for page in pages if "\nleccion: " in page.text]
    assert len(lessons) >= 11
    for page in lessons:
        titles = [title.get_text().rstrip("¶") for title in page.html.find_all("h2")]
        for wanted in ("Predice antes de ejecutar", "Errores comunes", "Ejercicios", "Resumen", "Fuentes"):
            assert wanted in titles, f"{page.path.name}: {titles}"
        assert titles[-1] == "Siguiente paso"
        assert "oculta=True" in page.text, page.path.name
        assert page.text.count("pliega=") >= 2, page.path.name
        assert 800 <= prose_words(page) <= 1800, f"{page.path.name}: {prose_words(page)} palabras"


def prose_words(page: Page) -> int:
    """Count the words that are read one after another: not those of tables, commands or the list of sources."""
    soup = copy(page.html)
    sources = soup.find("h2", id="fuentes")
    assert isinstance(sources, Tag)
    for tag in [*soup.find_all(["pre", "table"]), *sources.find_next_siblings(["ul", "ol"], limit=1)]:
        tag.decompose()
    return len(soup.get_text(" ").split())
