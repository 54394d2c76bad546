"""The menu; and instant navigation: the chosen library and theme are kept, and the scripts of each page start."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from profundo.checks.project import Project
from tests.browser.conftest import (
    NARROW,
    READY,
    Open,
    Quiet,
    View,
    arriving,
    axe,
    not_marks,
    open_view,
    resized,
    search_for,
)

FINGER = 44
"""Pixels that what is touched with a finger measures, at least."""

STAYS = "window.stays"
"""Set on the first page: a page that reloads forgets it."""


def link_to(page: Page, path: str) -> Locator:
    """Return the link of the menu to another page of the site."""
    return page.locator(f".md-nav--primary a[href$='/{path}']")


def follow(page: Page, path: str) -> None:
    """Follow the link of the menu to another page of the site, without reloading."""
    with arriving(page):
        link_to(page, path).click()
    page.wait_for_url(f"**/{path}")


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_one_tap_shows_the_whole_course_on_a_phone(scripts: bool, look: Open, address: str, project: Project) -> None:
    page = look("", width=NARROW, touch=True, scripts=scripts).page
    menu = page.locator(".md-nav--primary")
    expect(menu).to_be_hidden()
    page.locator(".md-header [for=__drawer]").tap()
    expect(menu).to_be_in_viewport()

    shown = """(links) => links.map((link) => [link.href, link.querySelector(".numero").textContent])"""
    numbers = menu.locator("a:has(.numero:not(:empty))").evaluate_all(shown)
    places = {lesson: lesson.path.relative_to(project.docs).with_suffix("") for lesson in project.lessons}
    assert numbers == [[f"{address}{place}/", str(lesson.lesson)] for lesson, place in places.items()]
    for link in menu.get_by_role("link").all():
        link.tap(trial=True)  # which brings it into view, and waits until nothing covers it
        box = link.bounding_box()
        assert box
        assert box["height"] >= FINGER, link.inner_text()


def test_the_menu_marks_the_lesson_and_keeps_its_sections_folded(look: Open) -> None:
    page = look("neuronas/neurona/", width=NARROW, touch=True).page
    page.locator(".md-header [for=__drawer]").tap()
    current = page.locator(".md-nav--primary [aria-current=page]")
    expect(current).to_have_text(re.compile(r"^\s*2\s+De la neurona biológica a la artificial\s*$"))
    assert axe(page, ".md-sidebar--primary") == ""
    section = page.locator(".md-nav--primary details a").last
    expect(section).to_be_hidden()
    page.locator(".md-nav--primary summary").tap()
    section.tap()
    expect(page.locator("#siguiente-paso")).to_be_in_viewport()
    expect(page.locator(".md-nav--primary")).to_be_hidden()


@pytest.mark.parametrize(("scripts", "opener"), [(True, ".abre-menu"), (False, "#__drawer")])
def test_the_keyboard_opens_the_menu(scripts: bool, opener: str, look: Open) -> None:
    page = look("neuronas/neurona/", width=NARROW, scripts=scripts).page
    menu = page.locator(".md-nav--primary")
    expect(menu).to_be_hidden()
    page.locator(opener).focus()
    expect(page.locator(".md-header [for=__drawer]")).to_have_css("outline-style", "solid")
    page.keyboard.press("Space")
    menu.get_by_role("link", name="ReLU").focus()
    expect(menu.get_by_role("link", name="ReLU")).to_be_focused()


def test_escape_closes_the_menu_and_gives_the_focus_back(look: Open) -> None:
    page = look("neuronas/neurona/", width=NARROW).page
    button = page.get_by_role("button", name="Menú")
    button.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.locator(".md-nav--primary").get_by_role("link", name="ReLU").focus()
    page.keyboard.press("Escape")
    expect(page.locator(".md-nav--primary")).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()


def test_the_menu_of_a_screen_shows_the_numbers_of_the_lessons(look: Open, project: Project) -> None:
    page = look("apendices/glosario/").page
    numbers = page.locator(".md-nav--primary .numero:visible:not(:empty)")
    expect(numbers).to_have_text([str(lesson.lesson) for lesson in project.lessons])
    expect(page.locator(".md-nav--primary summary")).to_be_hidden()


@pytest.fixture(scope="module")
def trip(browser: Browser, address: str) -> Iterator[View]:
    """From ReLU, in the dark and with TensorFlow, to another lesson with another figure."""
    view = open_view(browser, address + "activaciones/relu/", calm=True)
    view.page.evaluate(f"{STAYS} = true")
    view.page.get_by_title("Cambiar a modo oscuro").click()
    view.page.locator(".md-content__inner > .tabbed-set").first.get_by_text("TensorFlow", exact=True).click()
    follow(view.page, "neuronas/capas/")
    yield view
    view.page.context.close()


def test_the_page_changes_without_reloading(trip: View) -> None:
    assert trip.page.evaluate(STAYS) is True
    expect(trip.page).to_have_title("Capas y redes - Introducción al aprendizaje profundo")


def test_the_figure_of_the_new_page_comes_alive(trip: View) -> None:
    sliders = trip.page.locator("red-interactiva input, red-interactiva select")
    expect(sliders.first).to_be_visible()
    expect(trip.page.locator("red-interactiva .resultado")).not_to_be_empty()


def test_the_chosen_library_stays(trip: View) -> None:
    expect(
        trip.page.locator(".md-content__inner > .tabbed-set").first.get_by_label("TensorFlow", exact=True)
    ).to_be_checked()


def test_the_dark_mode_stays(trip: View) -> None:
    expect(trip.page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_formulas_keep_their_letters(trip: View) -> None:
    assert "Noto Sans Math" in trip.page.locator("math").first.evaluate("math => getComputedStyle(math).fontFamily")
    trip.page.wait_for_function("document.fonts.check('16px \"Noto Sans Math\"')")


def test_a_wide_table_can_be_scrolled_with_the_keyboard(trip: View) -> None:
    scrolls = ".md-typeset__scrollwrap, .formula"
    with resized(trip.page, 360, 780):
        trip.page.wait_for_function(
            f"""[...document.querySelectorAll("{scrolls}")].every(
                (box) => box.scrollWidth <= box.clientWidth || box.tabIndex === 0)"""
        )


def test_nothing_fails_on_the_way(trip: View) -> None:
    assert trip.errors == []


def test_a_screen_reader_meets_the_title(look: Open) -> None:
    page = look("activaciones/relu/").page
    follow(page, "neuronas/capas/")
    expect(page.locator("h1")).to_be_focused()


def test_a_link_to_a_section_of_another_page_goes_to_it(look: Open) -> None:
    page = look("neuronas/capas/").page
    page.evaluate(f"{STAYS} = true")
    search_for(page, "neuronas muertas").first.wait_for()
    with arriving(page):
        page.locator("#buscador a[href$='#neuronas-muertas']").click()
    page.wait_for_url("**/activaciones/relu/#neuronas-muertas")
    expect(page.locator("#neuronas-muertas")).to_be_in_viewport()
    assert page.evaluate(STAYS) is True


def test_going_back_finds_the_figure_alive(look: Open) -> None:
    view = look("activaciones/relu/")
    follow(view.page, "neuronas/capas/")
    with arriving(view.page):
        view.page.go_back()
    expect(view.page.locator("explorador-relu .resultado")).not_to_be_empty()
    assert view.errors == []


def test_a_link_to_the_same_page_leaves_it_as_it_is(look: Open) -> None:
    view = look("activaciones/relu/", calm=True)
    page = view.page
    slider = page.locator("explorador-relu input[type=range]").first
    slider.press("ArrowRight")
    page.wait_for_url("**/activaciones/relu/?explorador-relu.z=2.1")  # what the figure asks for, it has asked for
    page.wait_for_load_state("networkidle")
    asked = len(view.requests)
    chosen, before = slider.input_value(), page.evaluate("scrollY")

    page.locator(".md-nav--secondary a[href$='#neuronas-muertas']").click()
    expect(page.locator("#neuronas-muertas")).to_be_in_viewport()
    assert page.url.endswith("/activaciones/relu/?explorador-relu.z=2.1#neuronas-muertas")
    page.go_back()
    page.wait_for_function("(before) => scrollY === before", arg=before)
    page.go_forward()
    expect(page.locator("#neuronas-muertas")).to_be_in_viewport()
    assert slider.input_value() == chosen
    assert view.asked_since(asked) == []


def test_going_back_in_a_page_that_did_not_reload_goes_where_the_reader_was(look: Open) -> None:
    view = look("activaciones/relu/", calm=True)
    follow(view.page, "neuronas/capas/")
    asked = len(view.requests)
    view.page.locator("article").hover(position={"x": 300, "y": 300})  # over the menu, it would be the menu
    view.page.mouse.wheel(0, 700)
    view.page.wait_for_function("history.state?.y === 700")  # the theme has kept it
    view.page.locator(".md-nav--secondary a").last.click()
    view.page.wait_for_function("location.hash && scrollY > 1000")
    view.page.go_back()
    view.page.wait_for_function("scrollY === 700")
    assert not_marks(view.asked_since(asked)) == []
    with arriving(view.page):
        view.page.go_back()
    expect(view.page.locator("explorador-relu .resultado")).not_to_be_empty()
    assert view.errors == []


def test_the_search_opens_after_navigating(look: Open) -> None:
    page = look("activaciones/relu/").page
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    follow(page, "neuronas/capas/")
    link = search_for(page, "lo que hace relu").and_(page.locator("[href$='/activaciones/relu/']"))
    with arriving(page):
        link.click()
    page.wait_for_url("**/activaciones/relu/")
    expect(page.locator("h1")).to_contain_text("ReLU")


def test_without_the_site_s_address_the_links_are_ordinary(browser: Browser, built_without_addresses: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(built_without_addresses))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            view = open_view(browser, f"http://127.0.0.1:{server.server_port}/activaciones/relu/")
            view.page.evaluate(f"{STAYS} = true")
            link_to(view.page, "neuronas/capas/").click()
            view.page.wait_for_url("**/neuronas/capas/")
            view.page.wait_for_function(READY)
            assert view.page.evaluate(STAYS) is None
            assert view.errors == []
            view.page.context.close()
        finally:
            server.shutdown()


def test_a_citation_opens_the_sources_and_leads_to_its_own(look: Open) -> None:
    page = look("que-es/aprendizaje-profundo/").page
    expect(page.locator(".fuentes li").first).to_be_hidden()
    page.locator("article a[href*='#fuente-']:visible").first.click()
    expect(page.locator(".fuentes li > :target")).to_be_in_viewport()
