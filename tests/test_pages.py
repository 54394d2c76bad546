"""The pages hold no program, no number typed by hand, and nothing that does not exist."""

from collections.abc import Sequence

import pytest

from tests.conftest import ROOT
from tools.pages import Page, load_pages, problems
from tools.snippets import Catalog


@pytest.fixture(scope="module")
def pages() -> Sequence[Page]:
    return load_pages(ROOT)


def test_the_pages_are_right(pages: Sequence[Page], catalog: Catalog) -> None:
    assert len(pages) >= 7
    assert [problem.render(ROOT) for problem in problems(pages, catalog)] == []


def test_every_lesson_has_its_shape(pages: Sequence[Page]) -> None:
    lessons = [page for page in pages if "\nleccion: " in page.text]
    assert len(lessons) >= 6
    for page in lessons:
        titles = [title.get_text() for title in page.html.find_all("h2")]
        for wanted in ("Predice antes de ejecutar", "Errores comunes", "Ejercicios", "Resumen", "Fuentes"):
            assert wanted in titles, f"{page.path.name}: {titles}"
        assert titles[-1] == "Siguiente paso"
        assert "oculta=True" in page.text, page.path.name
        assert page.text.count("pliega=") >= 2, page.path.name
        words = len(page.html.get_text().split())
        assert 800 <= words <= 1800, f"{page.path.name}: {words} palabras"
