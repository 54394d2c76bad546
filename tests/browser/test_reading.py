"""What a reader does on any page, with a mouse, a keyboard, a phone, a screen reader, or without JavaScript."""

import gzip
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import LESSONS, NARROW, PAGES, THEMES, WIDE, Open, View, open_view, source_of
from tests.conftest import ROOT

MAX_REQUESTS = 21
MAX_BYTES = 125_000
"""What the first view of a page weighs, compressed as a host does."""

MAX_SHIFT = 0.01
SHIFTS = """() => new Promise((resolve) => {
    const shifts = [];
    const what = ({ node, previousRect, currentRect }) =>
        `${node?.nodeName}.${node?.className}: ${JSON.stringify(previousRect)} -> ${JSON.stringify(currentRect)}`;
    new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries())
            if (!hadRecentInput) shifts.push([value, sources.map(what)]);
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(shifts), 250);
})"""
"""How much the page moved, each time, and what moved in it."""

RULES = """(style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\\s+/g, " "));
}"""
"""The rules of a style sheet, as the browser understands them."""

STYLES = sorted(path.name for path in (ROOT / "docs" / "assets").glob("*.css"))


@pytest.fixture(scope="module", params=[(path, width) for path in PAGES for width in (WIDE, NARROW)], ids=str)
def view(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[View]:
    """Every page, on a screen and on a phone: each is opened once, and every test below looks at it."""
    path, width = request.param
    opened = open_view(browser, address + path, width=width, calm=True)
    yield opened
    opened.page.context.close()


def test_nothing_moves_while_it_loads(view: View) -> None:
    shifts = view.page.evaluate(SHIFTS)
    assert sum(value for value, _ in shifts) <= MAX_SHIFT, shifts


def test_nothing_fails(view: View) -> None:
    assert view.errors == []
    assert [answer.url for answer in view.answers if not answer.ok] == []


def test_nothing_comes_from_elsewhere(view: View, address: str) -> None:
    assert view.requests
    assert [url for url in view.requests if not url.startswith((address, "data:", "blob:"))] == []


def test_the_first_view_asks_for_little(view: View) -> None:
    weights = {answer.url: len(gzip.compress(answer.body())) for answer in view.answers}
    assert len(view.requests) <= MAX_REQUESTS, view.requests
    assert sum(weights.values()) <= MAX_BYTES, weights


def test_axe_finds_nothing(view: View) -> None:
    results = Axe().run(view.page)
    assert results.violations_count == 0, results.generate_report()


def test_axe_finds_nothing_in_the_dark(view: View) -> None:
    view.page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    results = Axe().run(view.page)
    assert results.violations_count == 0, results.generate_report()


def test_a_small_phone_does_not_scroll_sideways(view: View) -> None:
    view.page.set_viewport_size({"width": 360, "height": 780})
    assert view.page.evaluate("document.scrollingElement.scrollWidth") <= 360


def test_the_keyboard_changes_the_library(look: Open) -> None:
    page = look("activaciones/relu/").page
    page.locator(".tabbed-set input").first.focus()
    page.keyboard.press("ArrowRight")
    block = page.locator(".tabbed-set").first
    expect(block.locator("input").nth(1)).to_be_checked()
    expect(block.locator(".tabbed-block").nth(1)).to_be_visible()
    expect(block.locator(".tabbed-block").nth(0)).to_be_hidden()


def test_the_chosen_library_stays_chosen_on_every_page(look: Open, address: str) -> None:
    page = look("activaciones/relu/").page
    page.locator(".tabbed-set").first.get_by_text("TensorFlow", exact=True).click()
    page.goto(address + "tensores/tensores/")
    expect(page.locator(".tabbed-set").first.get_by_label("TensorFlow", exact=True)).to_be_checked()


def test_the_copy_button_gives_exactly_the_program(look: Open) -> None:
    page = look("activaciones/relu/").page
    block = page.locator(".tabbed-block").first
    block.hover()
    block.locator(".language-python [data-clipboard-target], .language-python .md-code__button").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == source_of("relu/definicion_numpy").strip()


@pytest.mark.parametrize("theme", THEMES)
def test_a_notebook_has_the_colours_of_the_lessons(theme: str, look: Open) -> None:
    colours = """() => ["kn", "nb", "s2", "mf", "c1"].map(
        (kind) => getComputedStyle(document.querySelector(`pre .${kind}`)).color
    )"""
    lesson = look("neuronas/neurona/", theme=theme).page.evaluate(colours)
    assert len(set(lesson)) == 5
    assert look("cuadernos/primera-neurona/", theme=theme).page.evaluate(colours) == lesson


def test_a_prediction_is_hidden_until_asked_for(look: Open) -> None:
    page = look("activaciones/relu/").page
    hidden = page.locator("details.question:visible").first
    expect(hidden.locator(".salida")).to_be_hidden()
    hidden.locator("summary").press("Enter")
    expect(hidden.locator(".salida")).to_be_visible()


def test_dark_mode_is_a_choice_that_stays(look: Open, address: str) -> None:
    page = look("").page
    assert page.locator("body").get_attribute("data-md-color-scheme") == "default"
    page.get_by_title("Cambiar a modo oscuro").click()
    page.goto(address + "tensores/tensores/")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"


@pytest.mark.parametrize("path", PAGES)
def test_without_javascript_the_page_reads_whole(path: str, look: Open) -> None:
    page = look(path, scripts=False).page
    assert page.locator("h1").count() == 1
    for picture in page.locator("figure.dibujo svg").all():
        expect(picture).to_be_visible()
    # the tabs and what is folded are plain HTML: among them, they show every program and every output
    unseen = page.evaluate(
        """() => {
            for (const summary of document.querySelectorAll("article summary")) summary.click();
            const unseen = new Set(document.querySelectorAll("article pre"));
            const look = () => unseen.forEach((block) => block.checkVisibility() && unseen.delete(block));
            look();
            for (const label of document.querySelectorAll("article .tabbed-labels > label")) (label.click(), look());
            return [...unseen].map((block) => block.textContent);
        }"""
    )
    assert page.locator("article pre").count() > 0 or path not in LESSONS
    assert unseen == []


def test_printing_shows_every_library_and_every_output(look: Open) -> None:
    page = look("activaciones/relu/").page
    page.emulate_media(media="print")
    for block in page.locator(".tabbed-block").all():
        expect(block).to_be_visible()
    for output in page.locator("details .salida").all():
        expect(output).to_be_visible()


@pytest.mark.parametrize("style", STYLES)
def test_a_published_style_sheet_means_what_was_written(style: str, look: Open) -> None:
    page = look().page
    published = page.evaluate("(address) => fetch(address).then((answer) => answer.text())", f"assets/{style}")
    written = (ROOT / "docs" / "assets" / style).read_text(encoding="utf-8")
    assert "/*" not in published
    assert page.evaluate(RULES, published) == page.evaluate(RULES, written)
