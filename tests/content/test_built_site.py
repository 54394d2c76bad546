"""In the built site, every code block is a whole program that ran, with its own output under it."""

import gzip
import json
import re
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import ROOT
from tools.built_site import BuiltPage, problems
from tools.search_index import FOLDER
from tools.snippets import Catalog


def test_what_the_reader_sees_is_what_ran(built_pages: Sequence[BuiltPage], catalog: Catalog) -> None:
    assert [problem.render(ROOT) for problem in problems(built_pages, catalog)] == []


def test_every_program_is_seen(built_pages: Sequence[BuiltPage], catalog: Catalog) -> None:
    shown = {listing.source for page in built_pages for listing in page.listings}
    assert shown == {program.source for program in catalog.programs}
    assert len(shown) >= 85


def test_no_page_asks_anything_of_a_third_party(built_pages: Sequence[BuiltPage]) -> None:
    loads = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "video": "src"}
    assert built_pages
    for page in built_pages:
        for name, attribute in loads.items():
            for tag in page.html.find_all(name):
                if "canonical" not in (tag.get("rel") or []):
                    assert not re.match(r"(https?:)?//", str(tag.get(attribute) or "")), f"{page.path}: {tag}"


def test_formulas_are_mathml(built: Path) -> None:
    page = (built / "activaciones" / "relu" / "index.html").read_text(encoding="utf-8")
    assert "<math" in page
    assert "$$" not in page


def test_every_figure_says_what_it_teaches(built_pages: Sequence[BuiltPage]) -> None:
    drawings = [drawing for page in built_pages for drawing in page.html.select("figure.dibujo svg")]
    assert len(drawings) >= 6
    for drawing in drawings:
        title, description = drawing.select_one("title"), drawing.select_one("desc")
        assert title is not None, drawing
        assert description is not None, drawing
        assert drawing.get("role") == "img"
        assert drawing.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert len(description.get_text()) > 40


def test_no_link_that_needs_an_address_without_one(built_without_addresses: Path) -> None:
    pages = sorted(built_without_addresses.rglob("*.html"))
    assert pages
    for page in pages:
        assert "Proponer una mejora" not in page.read_text(encoding="utf-8")


def test_each_page_can_be_improved_where_there_is_a_repository(built_pages: Sequence[BuiltPage]) -> None:
    for name, source in {
        "activaciones/relu": "docs/activaciones/relu.md",
        "cuadernos/primera-neurona": "snippets/cuadernos/primera_neurona.py",
    }.items():
        (page,) = (page for page in built_pages if page.path.match(f"{name}/index.html"))
        (link,) = page.html.find_all("a", string=re.compile("^Proponer una mejora"))
        assert re.fullmatch(rf"https://.+/edit/main/{re.escape(source)}", str(link["href"]))
        assert (ROOT / source).exists()


def test_the_search_index_holds_the_prose_and_nothing_else(built: Path) -> None:
    fragments = [
        json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))
        for file in (built / FOLDER / "fragment").glob("es_*.pf_fragment")
    ]
    indexed = {fragment["url"].strip("/") for fragment in fragments}
    assert indexed == {page.parent.relative_to(built).as_posix() for page in built.glob("*/**/index.html")}
    for fragment in fragments:
        assert len(fragment["content"].split()) > 100
        for clutter in ("Termina con este error", "ver la salida", "minutos de lectura", "¶"):
            assert clutter not in fragment["content"], fragment["url"]
        assert not re.search(r"[\U0001D400-\U0001D7FF\u2061]", fragment["content"]), fragment["url"]


def test_programs_mark_only_what_has_a_colour(built_pages: Sequence[BuiltPage]) -> None:
    marks = {
        name
        for page in built_pages
        for mark in page.html.select(".language-python code span")
        for name in mark.get("class") or []
    }
    assert {"k", "nb", "mf"} <= marks
    assert not marks & {"n", "nn", "o", "p", "w"}


def test_our_styles_and_modules_are_published_without_their_comments(built: Path) -> None:
    styles, modules = list(built.glob("assets/css/**/*.css")), list(built.glob("assets/js/**/*.js"))
    assert {file.name for file in styles} == {"estilo.css", "buscador.css"}, "estilo.css no importa alguna hoja"
    assert modules
    assert [file.name for file in styles if "/*" in file.read_text(encoding="utf-8")] == []
    assert [file.name for file in modules if "/**\n" in file.read_text(encoding="utf-8")] == []
