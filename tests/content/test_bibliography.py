"""A citation and a reference say what the BibTeX file says, as a Spanish reader expects it."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from profundo.building.references import citation, reference
from profundo.checks.bibliography import entries as problems
from profundo.checks.project import Project
from profundo.content.bibliography import SOURCE, Bibliography, Entry, load
from profundo.content.pages import Page
from tests.conftest import ROOT

SAMPLE = r"""
@article{uno,
  author = {García Márquez, Lucía Inés and van der Walt, Jean-Paul},
  title = {On {ReLU} \& friends}, journal = {Nature}, year = {1999}, volume = {5}, number = {2}, pages = {1--9},
  doi = {10.1016/S0893-6080(05)80131-5}, comprobada = {artículo}
}
@online{dos, author = {{PyTorch}}, title = {\texttt{torch.nn\_x}}, url = {https://example.org}, comprobada = {página}}
@book{tres,
  author = {Ruiz, Ana and Paz, Eva and Sanz, Leo}, title = {Redes}, publisher = {Taurus}, year = {2001},
  isbn = {84-376-0494-X}, sin_comprobar = {está agotado}
}
"""


def read(root: Path, text: str) -> Bibliography:
    (root / SOURCE).parent.mkdir(parents=True, exist_ok=True)
    (root / SOURCE).write_text(text, encoding="utf-8")
    return load(root)


@pytest.fixture
def entries(tmp_path: Path) -> Sequence[Entry]:
    return list(read(tmp_path, SAMPLE).entries.values())


def test_a_citation_names_two_authors_or_the_first(entries: Sequence[Entry]) -> None:
    assert citation(entries) == (
        "([García Márquez y van der Walt, 1999](#fuente-uno); [PyTorch, `torch.nn_x`](#fuente-dos); "
        "[Ruiz y otros, 2001](#fuente-tres))"
    )
    assert citation(entries[:1], with_author=False) == "([1999](#fuente-uno))"


def test_a_reference_tells_the_whole_entry(entries: Sequence[Entry]) -> None:
    article, page, book = (reference(entry).replace("\N{NO-BREAK SPACE}", " ") for entry in entries)
    assert article == (
        '<span id="fuente-uno">García Márquez, L. I. y van der Walt, J.-P. (1999)</span>. «On ReLU & friends». '
        "*Nature*, 5(2), 1–9. [doi:10.1016/S0893-6080(05)80131-5](https://doi.org/10.1016/S0893-6080%2805%2980131-5)."
    )
    assert page == '<span id="fuente-dos">PyTorch</span>. [`torch.nn_x`](https://example.org).'
    assert book == (
        '<span id="fuente-tres">Ruiz, A., Paz, E. y Sanz, L. (2001)</span>. *Redes*. Taurus. ISBN 84-376-0494-X. '
        '<span class="sin-comprobar">Sin comprobar: está agotado.</span>'
    )


@pytest.mark.parametrize("isbn", ["84-376-0494-X", "8437604940", "978-84-376-0494-7", "978-84-376-0494-8", "84-376"])
def test_the_last_figure_of_an_isbn_is_checked(isbn: str, tmp_path: Path) -> None:
    right = isbn in ("84-376-0494-X", "978-84-376-0494-7")
    read(tmp_path, SAMPLE.replace("84-376-0494-X", isbn))
    assert (list(problems(Project(tmp_path))) == []) == right


def test_a_passage_is_a_paragraph_an_item_or_a_row() -> None:
    head = "---\nleccion: 1\n---\n\n# Título\n\n"
    text = f"{head}Uno\n{{@ cita(1) @}}\nsigue.\n\n- Dos,\n  sigue.\n- Tres `x = 1999`.\n\n| a |\n| b |\n"
    found = [(passage.text.split(), passage.first, passage.last) for passage in Page(ROOT, text).passages]
    assert found == [
        (["Uno", "sigue."], 7, 9),
        (["-", "Dos,", "sigue."], 11, 12),
        (["-", "Tres", "."], 13, 13),
        (["|", "a", "|"], 15, 15),
        (["|", "b", "|"], 16, 16),
    ]


def test_the_built_list_has_every_source_by_author_with_the_lessons_that_cite_it(built: Path) -> None:
    page = built / "apendices" / "bibliografia" / "index.html"
    items = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").select("article li:has(> [id^=fuente-])")
    entries = load(ROOT).entries
    marked = [item for item in items if item.select_one(".sin-comprobar")]
    assert len(items) == len(entries)
    assert len(marked) == sum("sin_comprobar" in entry.fields for entry in entries.values()) > 0
    for item in items:
        anchor = item.find(id=True)
        assert isinstance(anchor, Tag)
        found = [str(link["href"]) for link in item.find_all("a")]
        links = [link for link in found if f"#{anchor['id']}" in link]
        assert links or any("glosario/#" in link for link in found), item.get_text()
        for link in links:
            lesson = (page.parent / link.partition("#")[0] / "index.html").read_text(encoding="utf-8")
            assert re.search(rf'<a href="#{anchor["id"]}">', lesson), f"{link}: no cita {anchor['id']}"
