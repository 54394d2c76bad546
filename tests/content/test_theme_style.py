"""What is taken out of the theme's style sheet, and what has to stay, in a site of one page."""

from pathlib import Path

import pytest

from profundo.building import theme_style

SHEET = "assets/stylesheets/main.css"
PROGRAM = "assets/javascripts/bundle.js"


def published(site: Path, style: str, page: str, program: str = "") -> str:
    """Return what is published of a style sheet in a site with a page and a program."""
    for name, text in ((SHEET, style), ("index.html", page), (PROGRAM, program)):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    theme_style.rewrite(site)
    return (site / SHEET).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "rule",
    [
        ".a{color:red}",
        "p:hover::before{color:red}",
        "[dir=ltr] .a>p:not(.c){color:red}",
        ".a:is(.c,p){color:red}",
        "p[id^=c]{color:red}",
        "@media print{.a{color:red}}",
        "@keyframes k{to{opacity:1}}",
        ".added{color:red}",
        "table{color:red}",
    ],
)
def test_what_may_apply_stays(tmp_path: Path, rule: str) -> None:
    page, program = '<html dir="ltr"><p class="a">…</p>', 'x("table",{class:"added"})'
    assert published(tmp_path, rule, page, program) == rule


@pytest.mark.parametrize("rule", [".c{}", ".a .c{}", "hr{}", "[dir=rtl] .a{}", "@media print{hr{}}", ".keys{}"])
def test_what_cannot_goes(tmp_path: Path, rule: str) -> None:
    assert published(tmp_path, rule, '<html dir="ltr"><p class="a">…</p>', "Object.keys(a)") == ""


def test_a_rule_keeps_only_the_selectors_that_may_apply(tmp_path: Path) -> None:
    assert published(tmp_path, ".a,.c,p:is(.c,hr){color:red}", '<p class="a">') == ".a,p:is(.c,hr){color:red}"


def test_a_property_that_nothing_asks_for_goes(tmp_path: Path) -> None:
    style = ':root{--md-a:red;--md-b:url("data:image/svg+xml;x");color:var(--md-a)}'
    assert published(tmp_path, style, "<html>") == ":root{--md-a:red;color:var(--md-a)}"


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("md-annotation", '"features": ["content.code.annotate"]'),
        ("md-annotation__index", '<code class="annotate">'),
        ("md-search-result__item", '<div data-md-component="search">'),
        ("md-tooltip2", '"features": ["content.tooltips"]'),
        ("md-version__list", '"version": {"provider": "mike"}'),
        ("tabbed-control", '<div data-tabs="1:3">'),
    ],
)
def test_what_the_program_adds_for_a_feature_stays_where_the_feature_is(tmp_path: Path, name: str, sign: str) -> None:
    style, program = f".{name}{{color:red}}", f'x("div",{{class:"{name}"}})'
    assert published(tmp_path, style, "<html>", program) == ""
    assert published(tmp_path, style, f"<html>{sign}", program) == style
