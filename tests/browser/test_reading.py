"""What a reader does in a lesson, with a mouse, a keyboard, the clipboard or a printer."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, THEMES, WIDE, Open, arriving, not_marks, settle, source_of
from tests.conftest import ROOT

RULES = """(style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\\s+/g, " "));
}"""
"""The rules of a style sheet, as the browser understands them."""

LONGEST = ["que-es/aprendizaje-profundo/", "que-es/breve-historia/", "activaciones/otras/"]
"""The lessons that take more sheets of paper."""

MAX_SHEETS = 15
"""Sheets of A4 in which one of them is printed: a library, and folded what is folded."""

SHEETS = ROOT / "docs" / "assets" / "css"
PATH = ".md-content__inner > .tabbed-set"
"""A program that is read without unfolding anything."""

STYLES = sorted(path.name for path in SHEETS.glob("*.css"))


def test_the_keyboard_changes_the_library(look: Open) -> None:
    page = look("activaciones/relu/").page
    page.locator(f"{PATH} input").first.focus()
    page.keyboard.press("ArrowRight")
    block = page.locator(PATH).first
    expect(block.locator("input").nth(1)).to_be_checked()
    expect(block.locator(".tabbed-block").nth(1)).to_be_visible()
    expect(block.locator(".tabbed-block").nth(0)).to_be_hidden()


def test_the_chosen_library_stays_chosen_on_every_page(look: Open, address: str) -> None:
    page = look("activaciones/relu/").page
    page.locator(PATH).first.get_by_text("TensorFlow", exact=True).click()
    expect(page.locator(PATH).first.get_by_label("TensorFlow", exact=True)).to_be_checked()
    page.goto(address + "tensores/tensores/")
    expect(page.locator(PATH).first.get_by_label("TensorFlow", exact=True)).to_be_checked()


def test_the_chosen_library_is_that_of_the_folded_programs_too(look: Open, address: str) -> None:
    page = look("tensores/tensores/").page
    page.locator(PATH).first.get_by_text("TensorFlow", exact=True).click()
    page.goto(address + "activaciones/relu/")
    folded = page.locator("details:not([open]) .tabbed-set").get_by_label("TensorFlow", exact=True).all()
    assert folded
    for program in folded:
        expect(program).to_be_checked()


def test_the_copy_button_gives_exactly_the_program(look: Open) -> None:
    page = look("activaciones/relu/").page
    block = page.locator(f"{PATH} .tabbed-block").first
    block.hover()
    block.locator(".language-python [data-clipboard-target]").click()
    expect(page.get_by_text("Copiado al portapapeles")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == source_of("relu/definicion_numpy").strip()


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_a_program_takes_the_room_that_was_kept_for_it(width: int, look: Open) -> None:
    """Of an error nothing is promised: its message may take more lines than it has."""
    page = look("tensores/tensores/", width=width).page
    sets = page.locator(".md-content__inner > .tabbed-set:not(:has(.error))")
    assert sets.count() >= 10
    rooms = sets.evaluate_all(
        """(sets) => sets.map((set) => {
            const kept = Number.parseFloat(getComputedStyle(set).containIntrinsicBlockSize.replace("auto ", ""));
            set.style.contentVisibility = "visible";
            return Math.abs(set.clientHeight - kept);
        })"""
    )
    assert max(rooms) <= 4


@pytest.mark.parametrize("theme", THEMES)
def test_a_notebook_has_the_colours_of_the_lessons(theme: str, look: Open) -> None:
    colours = """() => ["kn", "nb", "s2", "mf", "c1"].map(
        (kind) => getComputedStyle(document.querySelector(`pre .${kind}`)).color
    )"""
    lesson = look("neuronas/neurona/", theme=theme).page.evaluate(colours)
    assert len(set(lesson)) == 5
    assert look("cuadernos/primera-neurona/", theme=theme).page.evaluate(colours) == lesson


def test_dark_mode_is_a_choice_that_stays(look: Open, address: str) -> None:
    page = look("").page
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.get_by_title("Cambiar a modo oscuro").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(address + "tensores/tensores/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_printing_shows_the_chosen_library_and_its_name(look: Open) -> None:
    page = look("activaciones/relu/").page
    page.locator(PATH).first.get_by_text("PyTorch", exact=True).click()
    page.emulate_media(media="print")
    for example in page.locator(".md-content__inner > .tabbed-set").all():
        chosen = example.locator("input").evaluate_all("(inputs) => inputs.findIndex(({ checked }) => checked)")
        for part in (".tabbed-labels > label", ".tabbed-block"):
            shown = example.locator(part).evaluate_all("(parts) => parts.map((part) => part.checkVisibility())")
            assert shown == [index == chosen for index in range(len(shown))]
    assert "PyTorch" in page.locator(".tabbed-labels > label:visible").all_inner_texts()


def test_printing_leaves_folded_what_the_reader_has_not_unfolded(look: Open) -> None:
    page = look("activaciones/relu/").page
    folded = page.locator("details.question:visible, details.success:visible")
    opened, closed = folded.first, folded.last
    page.locator("preguntas-vivas[predice]").get_by_role("button", name="No lo sé").click()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(opened.locator("pre").first).to_be_visible()
    expect(closed.locator("summary")).to_be_visible()
    expect(closed.locator("pre").first).to_be_hidden()


@pytest.mark.parametrize("path", LONGEST)
def test_a_lesson_is_printed_in_a_few_sheets(path: str, look: Open) -> None:
    printed = look(path).page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) <= MAX_SHEETS


def test_a_figure_is_printed_as_a_drawing(look: Open) -> None:
    page = look("activaciones/relu/").page
    page.emulate_media(media="print")
    figure = page.locator("explorador-relu")
    expect(figure.locator("svg").first).to_be_visible()
    expect(figure.locator(".resultado")).to_be_visible()
    for control in figure.get_by_role("slider").or_(figure.get_by_role("button")).all():
        expect(control).to_be_hidden()


SHARE = "navigator.share = async (what) => { globalThis.shared = what; };"
"""Stands for what a phone does with what is shared."""


def test_a_phone_shares_the_page(look: Open, address: str) -> None:
    page = look("activaciones/relu/#resumen", touch=True, prepare=lambda page: page.add_init_script(SHARE)).page
    page.get_by_role("button", name="Compartir").tap()
    page.wait_for_function("globalThis.shared")
    assert page.evaluate("shared") == {"title": page.title(), "url": f"{address}activaciones/relu/"}


def test_elsewhere_the_address_of_the_page_is_copied(look: Open, address: str) -> None:
    page = look("activaciones/relu/", prepare=lambda page: page.add_init_script(SHARE)).page
    with arriving(page):
        page.locator(".md-nav--primary a[href$='/neuronas/capas/']").click()
    page.get_by_role("button", name="Compartir").press("Enter")
    expect(page.locator(".mejora [role=status]")).to_have_text("Enlace copiado.")
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}neuronas/capas/"
    assert page.evaluate("globalThis.shared") is None


def test_who_cannot_copy_is_told_the_address(look: Open, address: str) -> None:
    def prepare(page: Page) -> None:
        page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")

    page = look("activaciones/relu/", prepare=prepare).page
    page.get_by_role("button", name="Compartir").click()
    expect(page.locator(".mejora [role=status]")).to_have_text(f"Copia esta dirección: {address}activaciones/relu/")


def test_without_javascript_nothing_offers_to_share(look: Open) -> None:
    page = look("activaciones/relu/", scripts=False).page
    expect(page.get_by_role("link", name="Volver al principio")).to_be_visible()
    expect(page.get_by_role("button", name="Compartir")).to_be_hidden()


def test_the_end_of_a_page_leads_to_its_beginning_without_asking_for_it_again(look: Open) -> None:
    view = look("activaciones/relu/")
    asked = len(view.requests)
    view.page.get_by_role("link", name="Volver al principio").click()
    view.page.wait_for_function("scrollY === 0")
    settle(view.page)
    assert not_marks(view.asked_since(asked)) == []


@pytest.mark.parametrize("style", STYLES)
def test_a_published_style_sheet_means_what_was_written(style: str, look: Open) -> None:
    page = look(f"assets/css/{style}", ready="true").page
    published = page.evaluate("fetch(location).then((answer) => answer.text())")
    named = (SHEETS / style).read_text(encoding="utf-8")
    written = re.sub('@import "(.+)";', lambda match: (SHEETS / match[1]).read_text(encoding="utf-8"), named)
    assert "/*" not in published
    assert page.evaluate(RULES, published) == page.evaluate(RULES, written)
