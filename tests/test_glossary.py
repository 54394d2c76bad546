"""The glossary is right, the lessons call things as it does, and each planted fault is caught by the public command."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from tests.conftest import ROOT, Checked, check
from tools.alphabet import sort_key
from tools.glossary import SOURCE, GlossaryError, load
from tools.glossary import render as render_page
from tools.glossary_checks import FEWEST_TERMS, introductions, problems
from tools.pages import Page, load_pages

FEWEST_PAIRS = 45
MOST_DEFINITIONS = 20
"""In a lesson: with more, the underlines are what one sees."""

GLOSSARY = """
["capa"]
ingles = "layer"
definicion = "Grupo de neuronas que leen los mismos números."
formas = ["capa", "capas"]
leccion = "neuronas/capas.md"

["capa oculta"]
ingles = "hidden layer"
definicion = "La que está entre la entrada y la salida."
formas = ["capa oculta", "capas ocultas"]

["sesgo"]
ingles = "bias"
definicion = "Número que una neurona suma al final."

["tensor"]
ingles = "tensor"
definicion = "Caja de números ordenados en ejes."

["vista"]
ingles = "view"
definicion = "Tensor que mira los mismos números que otro."
formas = []
"""


@pytest.fixture(scope="module")
def pages() -> Sequence[Page]:
    return load_pages(ROOT)


def test_the_glossary_is_right(pages: Sequence[Page]) -> None:
    assert [problem.render(ROOT) for problem in problems(ROOT, pages)] == []
    assert len(load(ROOT / SOURCE).terms) >= 130


def test_what_the_lessons_introduce_is_looked_for(pages: Sequence[Page]) -> None:
    pairs = [pair for page in pages for pair in introductions(page)]
    assert len(pairs) >= FEWEST_PAIRS
    assert any(spanish.endswith("un sesgo") and english == "bias" for spanish, english in pairs)


def test_the_order_is_the_spanish_one() -> None:
    names = ["anchura", "Ángel", "capa de salida", "capa oculta", "época", "error", "nube", "ñandú", "O", "oca"]
    assert sorted(names, key=sort_key) == names


# ---- The definitions in a page --------------------------------------------------------------------------------------


Render = Callable[..., BeautifulSoup]


@pytest.fixture
def render(tmp_path: Path) -> Render:
    """Return a function that renders a page of a site with the small glossary above."""
    source = tmp_path / "glosario.toml"
    source.write_text(GLOSSARY, encoding="utf-8")

    def convert(text: str, page: str | None = "activaciones/relu.md") -> BeautifulSoup:
        extensions = ["admonition", "tables", "pymdownx.tabbed", "tools.mathml", "tools.tooltips"]
        options: dict[str, dict[str, object]] = {
            "tools.tooltips": {"source": str(source)},
            "pymdownx.tabbed": {"alternate_style": True},
        }
        reference = f'\n\n[glosario]: ../apendices/glosario.md "{page}"\n' if page else ""
        html = Markdown(extensions=extensions, extension_configs=options).convert(text + reference)
        return BeautifulSoup(html, "html.parser")

    return convert


def marked(page: BeautifulSoup) -> list[str]:
    return [link.get_text() for link in page.select(".termino > a")]


def test_a_term_is_a_link_with_its_definition(render: Render) -> None:
    page = render("El sesgo se suma.")
    link, tooltip = page.select(".termino > *")
    assert link["href"] == "../apendices/glosario.md#sesgo"
    assert link["aria-describedby"] == tooltip["id"]
    assert tooltip["role"] == "tooltip"
    assert tooltip.has_attr("hidden")
    assert tooltip.get_text() == "Número que una neurona suma al final. En inglés, bias."
    tooltip.extract()
    assert page.get_text().strip() == "El sesgo se suma."


def test_a_term_with_the_same_name_in_english_does_not_repeat_it(render: Render) -> None:
    assert "inglés" not in render("Un tensor.").get_text()


def test_each_term_is_marked_once_as_it_is_written(render: Render) -> None:
    page = render("Las CAPAS y otra capa, con su sesgo.\n\nMás capas, otro sesgo.\n\n- Un tensor")
    assert marked(page) == ["CAPAS", "sesgo", "tensor"]


def test_the_longest_term_wins(render: Render) -> None:
    page = render("Las capas\nocultas van antes que otra capa oculta y que la capa.")
    assert [" ".join(words.split()) for words in marked(page)] == ["capas ocultas", "capa"]


@pytest.mark.parametrize("text", ["Los tensores, las capacidades y el sesgómetro.", "A simple vista."])
def test_only_whole_words_and_listed_forms(text: str, render: Render) -> None:
    assert marked(render(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "# El sesgo",
        "El `sesgo` es un número.",
        "Lee [qué es el sesgo](neurona.md).",
        "Vale $sesgo + 1$.",
        "| a | b |\n| --- | --- |\n| sesgo | 1 |",
        '!!! note "El sesgo"\n\n    Nada.',
        '=== "NumPy"\n\n    El sesgo.',
        "## Fuentes\n\nEl sesgo.",
    ],
)
def test_what_is_not_prose_is_left_alone(text: str, render: Render) -> None:
    assert marked(render(text)) == []


@pytest.mark.parametrize("text", ["El **sesgo** es un número. Otro sesgo.", "El sesgo (*bias*) suma."])
def test_what_the_page_explains_is_not_defined(text: str, render: Render) -> None:
    assert marked(render(text)) == []


def test_where_the_glossary_sends_the_reader_the_term_is_not_defined(render: Render) -> None:
    assert marked(render("Una capa y su sesgo.", page="neuronas/capas.md")) == ["sesgo"]


def test_a_page_that_is_not_a_lesson_has_no_definitions(render: Render) -> None:
    assert marked(render("Una capa y su sesgo.", page=None)) == []


# ---- The built site -------------------------------------------------------------------------------------------------


def test_every_lesson_shows_definitions_and_not_too_many(built: Path, pages: Sequence[Page]) -> None:
    lessons = [page for page in pages if "\nleccion: " in page.text]
    assert len(lessons) >= 11
    for lesson in lessons:
        name = lesson.path.relative_to(ROOT / "docs").with_suffix("")
        page = BeautifulSoup((built / name / "index.html").read_text(encoding="utf-8"), "html.parser")
        assert 1 <= len(marked(page)) <= MOST_DEFINITIONS, name


def test_the_page_has_every_term_in_both_orders(built: Path) -> None:
    terms = load(ROOT / SOURCE).terms
    page = BeautifulSoup((built / "apendices/glosario/index.html").read_text(encoding="utf-8"), "html.parser")
    assert [entry["id"] for entry in page.select("dt")] == [term.anchor for term in terms]
    assert [name.get_text() for name in page.select("dt > em[lang=en]")] == [term.english for term in terms]
    names = [link.get_text() for link in page.select("#del-ingles-al-espanol + ul a[lang=en]")]
    assert len(names) == len(terms)
    assert names == sorted(names, key=sort_key)


# ---- Planted faults -------------------------------------------------------------------------------------------------


FAULTS = {
    "without its English name": (
        '["semilla"]\ningles = "seed"',
        '["semilla"]',
        "a «semilla» le falta su nombre en inglés",
    ),
    "out of order": ('["zeta"]', '["abedul"]', "«abedul» está desordenado: va antes de «Y»"),
    "of another term": ('formas = ["lote", "lotes"]', 'formas = ["lote", "ejes"]', "«ejes» está repetido"),
    "too short": ("Número de neuronas de una capa.", "Cuántas.", "la definición de «anchura» es demasiado corta"),
    "too long": (
        "Una pasada por todos",
        "Una pasada " * 20 + "por todos",
        "la definición de «época» es demasiado larga",
    ),
    "of three sentences": (
        "Va en un tensor",
        "Uno. Otro. Va en un tensor",
        "la definición de «lote» no es de una o dos",
    ),
    "in no lesson": ("neuronas/capas.md#apilar-capas", "neuronas/capas.md#nada", "«pasada hacia delante» lleva a una"),
    "with an unknown key": (
        'ingles = "epoch"',
        'ingles = "epoch"\nnota = "x"',
        "«época» tiene una clave que no existe",
    ),
}
"""What is planted in the glossary: what is replaced, by what, and the message."""

PAIRS = {
    "missing": ("Es la **zeta** (*zed*).", "introduce «zed», que no está en el glosario"),
    "different": ("Es el **prejuicio** (*bias*).", "llama a «bias» de otra manera que el glosario, que dice «sesgo»"),
}
"""What is planted in a lesson, and the message."""

LESSON = "docs/neuronas/neurona.md"


@pytest.fixture(scope="module")
def said(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the public command says of a copy of the project with every fault in it."""
    copy = Path(shutil.copytree(checked.root, tmp_path_factory.mktemp("glosario") / "sitio"))
    source, lesson = copy / SOURCE, copy / LESSON
    text = source.read_text(encoding="utf-8")
    text += '\n["zeta"]\ningles = "zeta"\ndefinicion = "La última letra del abecedario."\n'
    for old, new, _ in FAULTS.values():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    source.write_text(text, encoding="utf-8")
    planted = "\n\n".join(sentence for sentence, _ in PAIRS.values())
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("## La idea", f"{planted}\n\n## La idea", 1), encoding="utf-8")
    done = check(copy)
    assert done.status == 1
    return done.output


@pytest.mark.parametrize("fault", FAULTS)
def test_a_term(fault: str, said: str) -> None:
    assert_one_says(said, f"{SOURCE.as_posix()}:", FAULTS[fault][2])


@pytest.mark.parametrize("fault", PAIRS)
def test_a_pair_in_a_lesson_that_is(fault: str, said: str) -> None:
    assert_one_says(said, f"{LESSON}:", PAIRS[fault][1])


def assert_one_says(said: str, place: str, message: str) -> None:
    """Assert that one message, and only one, says it, where it is (with its line) and what to do."""
    about = [text for text in said.split("\n\n") if message in text]
    assert len(about) == 1, said
    assert about[0].removeprefix(place)[0].isdigit(), about[0]
    assert "Qué hacer: " in about[0]


def test_a_glossary_that_is_too_small(tmp_path: Path) -> None:
    (tmp_path / SOURCE).parent.mkdir(parents=True)
    (tmp_path / SOURCE).write_text(GLOSSARY, encoding="utf-8")
    found = [problem.message for problem in problems(tmp_path, [])]
    assert f"el glosario tiene 5 términos; prometió {FEWEST_TERMS} por lo menos." in found


@pytest.mark.parametrize("text", ['["capa"]\ningles = "other"\n', "definicion = sin comillas\n"])
def test_a_glossary_that_cannot_be_read(text: str, tmp_path: Path) -> None:
    (tmp_path / SOURCE).parent.mkdir(parents=True)
    (tmp_path / SOURCE).write_text(GLOSSARY + text, encoding="utf-8")
    (problem,) = problems(tmp_path, [])
    assert "el glosario no se entiende" in problem.message
    assert problem.line


def test_a_page_that_leads_to_a_lesson_that_does_not_exist(tmp_path: Path) -> None:
    source = tmp_path / "glosario.toml"
    source.write_text(GLOSSARY, encoding="utf-8")
    with pytest.raises(GlossaryError, match="lleva a una lección que no existe"):
        render_page(load(source), tmp_path)
