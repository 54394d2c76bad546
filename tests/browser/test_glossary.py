"""Definitions of the glossary: shown with mouse, keyboard or touch, dismissible, and inside the screen."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, Open, arriving, unfold

LESSON = "activaciones/relu/"
TERM = ".termino"
DEFINITION = f"{TERM} > [role=tooltip]"


def test_the_mouse_shows_the_definition_and_can_enter_it(look: Open) -> None:
    page = look(LESSON).page
    definition = page.locator(DEFINITION).first
    expect(definition).to_be_hidden()
    page.locator(TERM).first.hover()
    expect(definition).to_be_visible()
    box = definition.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=20)
    expect(definition).to_be_visible()
    page.mouse.move(0, 0)
    expect(definition).to_be_hidden()


def test_the_keyboard_shows_the_definition_and_escape_hides_it(look: Open) -> None:
    page = look(LESSON).page
    term, definition = page.locator(TERM).nth(1), page.locator(DEFINITION).nth(1)
    term.locator("a").focus()
    expect(definition).to_be_visible()
    expect(term.locator("a")).to_have_accessible_description(definition.inner_text())
    page.keyboard.press("Escape")
    expect(definition).to_be_hidden()
    expect(term.locator("a")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(definition).to_be_visible()


def test_escape_hides_what_the_mouse_shows_until_it_comes_back(look: Open) -> None:
    page = look(LESSON).page
    definition = page.locator(DEFINITION).first
    page.locator(TERM).first.hover()
    expect(definition).to_be_visible()
    page.keyboard.press("Escape")
    expect(definition).to_be_hidden()
    page.mouse.move(0, 0)
    page.locator(TERM).first.hover()
    expect(definition).to_be_visible()


def test_a_finger_shows_the_definition_and_then_follows_the_link(look: Open) -> None:
    page = look(LESSON, width=NARROW, touch=True).page
    term, definition = page.locator(TERM).first, page.locator(DEFINITION).first
    term.locator("a").tap()
    expect(definition).to_be_visible()
    page.locator("h1").tap()
    expect(definition).to_be_hidden()
    term.locator("a").tap()
    expect(definition).to_be_visible()
    with arriving(page):
        term.locator("a").tap()
    page.wait_for_url("**/apendices/glosario/#*")
    expect(page.locator("dt:target")).to_be_in_viewport()


def test_without_javascript_the_mouse_and_the_link_still_work(look: Open) -> None:
    page = look(LESSON, scripts=False).page
    page.locator(TERM).first.hover()
    expect(page.locator(DEFINITION).first).to_be_visible()
    page.locator(TERM).first.locator("a").click()
    page.wait_for_url("**/apendices/glosario/#*")
    expect(page.locator("dt:target")).to_be_in_viewport()


@pytest.mark.parametrize("width", [NARROW, 360])
def test_no_definition_leaves_the_screen(width: int, look: Open) -> None:
    page = look("que-es/aprendizaje-profundo/", width=width).page
    unfold(page)
    for term in page.locator(TERM).all():
        term.locator("a").focus()
        expect(term.get_by_role("tooltip")).to_be_visible()
        box = term.get_by_role("tooltip").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 844
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width


def test_paper_has_no_definitions(look: Open) -> None:
    page = look(LESSON).page
    page.locator(f"{TERM} > a").first.focus()
    page.emulate_media(media="print")
    expect(page.locator(DEFINITION).first).to_be_hidden()
