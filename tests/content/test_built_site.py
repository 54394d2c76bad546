"""What the build makes of the pages: links that need an address, the search index, marks, styles and modules."""

import gzip
import json
import re
import string
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from fontTools.ttLib import TTFont

from profundo.building.formula_font import FONT
from profundo.building.search_index import FOLDER, MAGIC, NAMES, VOCABULARY
from profundo.checks.project import Project
from profundo.content.built import BuiltPage
from tests.conftest import ROOT

GLOSSARY = "apendices/glosario"
Fragment = Mapping[str, Any]


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


@pytest.fixture(scope="module")
def indexed(built: Path) -> Mapping[str, Fragment]:
    """What Pagefind keeps of each page and term, by its address below the site's root."""
    fragments = [
        json.loads(gzip.decompress(file.read_bytes()).removeprefix(MAGIC))
        for file in (built / FOLDER / "fragment").glob("es_*.pf_fragment")
    ]
    return {fragment["url"].strip("/"): fragment for fragment in fragments}


def test_the_search_index_holds_the_prose_of_the_pages_and_nothing_else(
    built: Path, project: Project, indexed: Mapping[str, Fragment]
) -> None:
    pages = {page.parent.relative_to(built).as_posix() for page in built.glob("*/**/index.html")}
    terms = {f"{GLOSSARY}/{term.anchor}" for term in project.glossary.terms}
    assert set(indexed) == pages | terms
    for url in pages:
        content = indexed[url]["content"]
        assert len(content.split()) >= 100
        for clutter in ("Termina con este error", "ver la salida", "min de lectura", "¶", "En inglés,"):
            assert clutter not in content, url
        assert not re.search(r"[\U0001D400-\U0001D7FF\u2061]", content), url


def test_the_search_index_reads_as_prose(indexed: Mapping[str, Fragment]) -> None:
    """No space where a definition was, before a full stop, and the letter of a formula in its place."""
    text = "añade un sesgo. Cuánto sale del resultado, z, lo decide"
    assert text in indexed["activaciones/relu"]["content"]


def test_the_search_index_holds_the_caption_of_a_drawing_and_not_what_is_written_in_it(
    project: Project, indexed: Mapping[str, Fragment]
) -> None:
    """Of one made from numbers too, which are those of the output above it."""
    drawn = [(page, call) for page in project.lessons for call in page.calls_to("curva", "pesos")]
    assert {call.name for _, call in drawn} == {"curva", "pesos"}
    for page, call in drawn:
        content = indexed[page.path.relative_to(project.docs).with_suffix("").as_posix()]["content"]
        assert call.caption in content
        for written in project.built_from[page.path].html.select("svg desc"):
            assert written.get_text() not in content


def test_the_search_index_holds_each_term_by_itself(
    built: Path, project: Project, indexed: Mapping[str, Fragment]
) -> None:
    names = json.loads((built / FOLDER / NAMES).read_text(encoding="utf-8"))
    assert [set(some) for some in names] == [{t.name, t.english, *t.forms} for t in project.glossary.terms]
    for term in project.glossary.terms:
        fragment = indexed[f"{GLOSSARY}/{term.anchor}"]
        assert fragment["content"].split() == term.definition.split()
        assert fragment["meta"]["title"] == term.name
        assert fragment["meta"]["ingles"] == term.english
    assert "Número" not in indexed[GLOSSARY]["content"]  # with which half of the definitions begin


def test_the_words_that_correct_others_are_those_of_the_site_and_few(built: Path) -> None:
    file = built / FOLDER / VOCABULARY
    words = json.loads(file.read_text(encoding="utf-8"))
    assert {"perceptrón", "Rosenblatt", "PyTorch", "función"} <= set(words)
    assert len(gzip.compress(file.read_bytes())) <= 12_000


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
    styles, modules = list(built.glob("assets/css/**/*.css")), list(built.glob("assets/js/*/**/*.js"))
    assert {file.name for file in styles} == {"estilo.css", "buscador.css", "programas.css", "repaso.css"}, (
        "nadie importa alguna"
    )
    assert modules
    assert [file.name for file in styles if "/*" in file.read_text(encoding="utf-8")] == []
    assert [file.name for file in modules if "/**\n" in file.read_text(encoding="utf-8")] == []


def test_a_set_of_programs_says_how_many_lines_it_shows(built_pages: Sequence[BuiltPage]) -> None:
    sets = [tabs for page in built_pages for tabs in page.html.select(".tabbed-set")]
    assert len(sets) >= 85
    for tabs in sets:
        (first, *_) = tabs.select(".tabbed-block")
        shown = first.select(":scope > .highlight > pre > code")  # what a prediction hides is in a fold
        assert tabs["style"] == f"--renglones: {sum(code.get_text().count(chr(10)) for code in shown)}"


def test_the_letter_of_the_text_and_its_bold_come_together(built: Path) -> None:
    page = (built / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'"Atkinson Hyperlegible Next"; font-weight: ([\d ]+)', page) == ["400 700"]
    assert len(list(built.glob("assets/fuentes/texto*"))) == 1


def test_the_font_of_the_formulas_has_their_letters_and_no_others(
    built: Path,
    built_pages: Sequence[BuiltPage],
) -> None:
    whole, published = (set(TTFont(root / FONT).getBestCmap()) for root in (ROOT / "docs", built))
    formulas = [formula for page in built_pages for formula in page.html.select("math")]
    letters = "".join(letter.get_text() for formula in formulas for letter in formula.select("mi"))
    italics = {0x1D44E + ord(letter) - ord("a") for letter in letters if letter in string.ascii_lowercase}
    written = {ord(character) for formula in formulas for character in formula.get_text()}
    assert len(formulas) >= 120
    assert written & whole <= published
    assert italics & whole <= published
    assert any(formula.select("msqrt") for formula in formulas)
    assert ord("√") in published  # no page writes it: the browser draws it
    assert len(published) <= 2 * len(written)


def test_the_font_of_the_formulas_has_the_tall_shapes_of_what_grows_and_no_others(
    built: Path,
    built_pages: Sequence[BuiltPage],
) -> None:
    whole, published = (_tall(TTFont(root / FONT)) for root in (ROOT / "docs", built))
    growing = {sign.get_text() for page in built_pages for sign in page.html.select('mo:not([stretchy="false"])')}
    assert published == whole & (growing | {"√"})
    assert {"{", "√"} <= published


def _tall(font: TTFont) -> set[str]:
    """Return the signs of which a font has taller shapes."""
    signs = {sign: chr(code) for code, sign in font.getBestCmap().items()}
    return {signs[name] for name in font["MATH"].table.MathVariants.VertGlyphCoverage.glyphs if name in signs}
