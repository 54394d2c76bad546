"""Zensical says of a page, in its own way, what mkdocs-macros' functions are told."""

from types import SimpleNamespace

import pytest
from markdown import Markdown

from profundo.building import entry, tooltips
from profundo.building.macros import Macro
from tests.conftest import ROOT


def zensical_page(name: str, **meta: object) -> SimpleNamespace:
    """A page as Zensical gives it to the macros and to Markdown: its path and what it says of itself."""
    return SimpleNamespace(path=name, meta=meta)


def test_the_macros_of_a_page_tell_its_template_what_it_shows() -> None:
    registered: list[str] = []

    def macro(function: Macro, name: str = "") -> Macro:
        registered.append(name)
        return function

    def described(page: SimpleNamespace) -> dict[str, object]:
        entry.define_env(SimpleNamespace(project_dir=str(ROOT), page=page, conf={}, markdown="", macro=macro))
        return dict(page.meta)

    lesson = described(zensical_page("activaciones/relu.md", leccion=11))
    assert "ejemplo" in registered
    assert lesson["original"] == "docs/activaciones/relu.md"
    assert 5 < int(str(lesson["minutos"])) < 30
    assert described(zensical_page("apendices/glosario.md")) == {"original": "docs/apendices/glosario.md"}


@pytest.mark.parametrize(("meta", "marked"), [({"leccion": 1}, True), ({}, False)])
def test_a_lesson_shows_definitions_and_another_page_does_not(meta: dict[str, object], marked: bool) -> None:
    options = {"profundo.building.tooltips": {"source": str(ROOT / "docs/apendices/glosario.toml")}}
    md = Markdown(extensions=["profundo.building.tooltips"], extension_configs=options)
    context = md.preprocessors["normalize_whitespace"]  # any will do: Zensical's has a page, too, and changes nothing
    vars(context)["page"] = zensical_page("tensores/tensores.md", **meta)
    md.preprocessors.register(context, tooltips.ZENSICAL, 0)
    html = md.convert("Se suma un sesgo.")
    assert ('href="../apendices/glosario.md#sesgo"' in html) is marked
