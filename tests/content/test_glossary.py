"""The lessons show the definitions of the glossary where they first use a term, and its page shows them all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from profundo.building.macros import MacroError, render_glossary
from profundo.checks.glossary import FEWEST_TERMS, introductions, terms
from profundo.checks.project import Project
from profundo.content.alphabet import sort_key
from profundo.content.bibliography import SOURCE as BIBLIOGRAPHY
from profundo.content.glossary import SOURCE

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


def test_what_the_lessons_introduce_is_looked_for(project: Project) -> None:
    pairs = [pair for page in project.pages for pair in introductions(project, page)]
    assert len(pairs) >= 45
    assert any(spanish.endswith("Sesgo") and english == "bias" for spanish, english in pairs)


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
        extensions = [
            "admonition",
            "tables",
            "pymdownx.blocks.details",
            "pymdownx.details",
            "pymdownx.tabbed",
            "profundo.building.mathml",
            "profundo.building.tooltips",
        ]
        options: dict[str, dict[str, object]] = {
            "profundo.building.tooltips": {"source": str(source)},
            "pymdownx.blocks.details": {"types": ["mas", "fuentes"]},
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
        '??? tip "Pista"\n\n    El sesgo.',
        "/// fuentes\nEl sesgo.\n///",
    ],
)
def test_what_is_not_prose_is_left_alone(text: str, render: Render) -> None:
    assert marked(render(text)) == []


def test_what_a_fold_tells_has_its_definitions(render: Render) -> None:
    assert marked(render("/// mas | El sesgo, más despacio\nEl sesgo.\n///")) == ["sesgo"]


@pytest.mark.parametrize("text", ["El **sesgo** es un número. Otro sesgo.", "El sesgo (*bias*) suma."])
def test_what_the_page_explains_is_not_defined(text: str, render: Render) -> None:
    assert marked(render(text)) == []


def test_where_the_glossary_sends_the_reader_the_term_is_not_defined(render: Render) -> None:
    assert marked(render("Una capa y su sesgo.", page="neuronas/capas.md")) == ["sesgo"]


def test_a_page_that_is_not_a_lesson_has_no_definitions(render: Render) -> None:
    assert marked(render("Una capa y su sesgo.", page=None)) == []


# ---- The built site -------------------------------------------------------------------------------------------------


def test_the_page_has_every_term_in_both_orders(built: Path, project: Project) -> None:
    listed = project.glossary.terms
    page = BeautifulSoup((built / "apendices/glosario/index.html").read_text(encoding="utf-8"), "html.parser")
    assert [entry["id"] for entry in page.select("dt")] == [term.anchor for term in listed]
    assert [name.get_text() for name in page.select("dt > em[lang=en]")] == [term.english for term in listed]
    names = [link.get_text() for link in page.select("#del-ingles-al-espanol + ul a[lang=en]")]
    assert len(names) == len(listed)
    assert names == sorted(names, key=sort_key)


# ---- A glossary that is wrong ---------------------------------------------------------------------------------------


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """A project with only the glossary above."""
    (tmp_path / SOURCE).parent.mkdir(parents=True)
    (tmp_path / SOURCE).write_text(GLOSSARY, encoding="utf-8")
    (tmp_path / BIBLIOGRAPHY).touch()
    return Project(tmp_path)


def test_a_glossary_that_is_too_small(small: Project) -> None:
    found = [problem.message for problem in terms(small)]
    assert f"el glosario tiene 5 términos; prometió {FEWEST_TERMS} por lo menos." in found


@pytest.mark.parametrize("text", ['["capa"]\ningles = "other"\n', "definicion = sin comillas\n"])
def test_a_glossary_that_cannot_be_read(text: str, small: Project) -> None:
    (small.root / SOURCE).write_text(GLOSSARY + text, encoding="utf-8")
    (problem,) = terms(small)
    assert "el glosario no se entiende" in problem.message
    assert problem.line
    with pytest.raises(MacroError, match="el glosario no se entiende"):
        render_glossary(small)


def test_a_page_that_leads_to_a_lesson_that_does_not_exist(small: Project) -> None:
    with pytest.raises(MacroError, match="lleva a una lección que no existe"):
        render_glossary(small)
