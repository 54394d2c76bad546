"""What the build makes of the pages: links that need an address, the search index, marks, styles and modules."""

import gzip
import json
import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from profundo.building.search_index import FOLDER
from profundo.checks.project import Project
from profundo.content.built import BuiltPage
from tests.conftest import ROOT


def test_no_link_that_needs_an_address_without_one(built_without_addresses: Path) -> None:
    pages = sorted(built_without_addresses.rglob("*.html"))
    assert pages
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert "Proponer una mejora" not in text
        assert "He visto un error" not in text


def test_an_error_is_told_with_the_page_it_is_in(built_pages: Sequence[BuiltPage]) -> None:
    (page,) = (page for page in built_pages if page.path.match("neuronas/neurona/index.html"))
    (link,) = page.html.find_all("a", string="He visto un error")
    address = urlsplit(str(link["href"]))
    assert address.path.endswith("/issues/new")
    told = parse_qs(address.query)
    assert told["title"] == ["Error en «De la neurona biológica a la artificial»"]
    assert re.fullmatch(r"https?://.+/neuronas/neurona/\n\n", told["body"][0])


def test_the_home_page_lists_the_lessons_in_their_order(project: Project) -> None:
    """The style sheet counts the links of its numbered lists: that count is the number of each lesson."""
    home = project.built_from[project.docs / "index.md"].html
    listed = [str(link["href"]).strip("/") for link in home.select(".lecciones ol > li > a")]
    assert listed == [str(lesson.path.relative_to(project.docs).with_suffix("")) for lesson in project.lessons]


def test_the_first_code_of_a_visitor_is_not_a_class(project: Project) -> None:
    for page in (project.docs / "index.md", project.lessons[0].path):
        assert "class " not in project.built_from[page].listings[0].source


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


def test_programs_are_reached_with_the_keyboard_and_the_theme_does_not_measure_their_tabs(
    built_pages: Sequence[BuiltPage],
) -> None:
    blocks = [code for page in built_pages for code in page.html.select(".highlight > pre > code")]
    assert len(blocks) >= 170
    assert {code.get("tabindex") for code in blocks} == {"0"}
    tabs = [tabs for page in built_pages for tabs in page.html.select(".tabbed-set")]
    assert len(tabs) >= 85
    assert not [tabs for tabs in tabs if tabs.has_attr("data-tabs")]


def test_our_styles_and_modules_are_published_without_their_comments(built: Path) -> None:
    styles, modules = list(built.glob("assets/css/**/*.css")), list(built.glob("assets/js/**/*.js"))
    assert {file.name for file in styles} == {"estilo.css", "buscador.css"}, "estilo.css no importa alguna hoja"
    assert modules
    assert [file.name for file in styles if "/*" in file.read_text(encoding="utf-8")] == []
    assert [file.name for file in modules if "/**\n" in file.read_text(encoding="utf-8")] == []
