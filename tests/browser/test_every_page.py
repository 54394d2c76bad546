"""Budgets of every page, on a screen and on a phone: bytes, requests, layout shift, third parties, accessibility."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import material
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import (
    LATE,
    LESSONS,
    NARROW,
    PAGES,
    PARTS,
    READY,
    WIDE,
    Open,
    axe,
    go_late,
    moved_by,
    open_view,
    resized,
    settle,
    unfold,
)

MAX_REQUESTS = 21
MAX_BYTES = 116_000
"""What the first view of a page weighs, compressed as a host does."""

MAX_SHIFT = 0.01
"""How much of it may move while it loads."""

WIDTHS = (360, 390, 412, 768, 1280)
"""Of the phones, the tablet and the screen on which nothing moves either, whatever comes late."""

PACKET = 1460
"""How many bytes of a page come together, at least."""

COLOURS: dict[str, Any] = {"runOnly": ["cat.color"], "rules": {"color-contrast-enhanced": {"enabled": False}}}
"""Axe's rules about colours, but for the one that asks for more contrast than axe does on its own."""

DARKEN = "() => { document.body.dataset.mdColorScheme = 'slate'; }"
"""Puts a page in the dark."""

MISSED = """(whole) => {
    const bare = (selector) => selector.replace(/::?(?!is|not|where|has)[a-z-]+(\\([^()]*\\))?/g, ":where(*)");
    const selectors = (rules) =>
        [...rules].flatMap((rule) => (rule.selectorText ? parts(rule.selectorText) : selectors(rule.cssRules ?? [])));
    const parts = (selector) => selector.split(/,(?![^(]*\\))/).map((part) => part.trim());
    const theme = new CSSStyleSheet();
    theme.replaceSync(whole);
    const link = [...document.styleSheets].find(({ href }) => href?.includes("/stylesheets/main."));
    const kept = new Set(selectors(link.cssRules));
    return selectors(theme.cssRules).filter((one) => !kept.has(one) && document.querySelector(bare(one) || "*"));
}"""
"""Of all the theme's selectors, those that its published style sheet lacks and that choose something in a page."""

TAKE_BACK = """(packet) => {
    const at = (element) => element.getBoundingClientRect();
    const lays = (element) => /flex|grid/.test(getComputedStyle(element).display) && element.checkVisibility();
    const inPieces = (element) => element.outerHTML.length > packet && !element.closest(".interactiva");
    const says = (node) => node.textContent.trim() && (node.nodeType === Node.TEXT_NODE || node.checkVisibility?.());
    const isRead = (child) =>
        child.checkVisibility() && [...child.childNodes].some(says) && at(child).top < innerHeight;
    const moved = [];
    for (const row of [...document.querySelectorAll("body *")].filter(inPieces).filter(lays)) {
        const children = [...row.children].filter((child) => child.checkVisibility());
        const places = () => new Map(children.filter(isRead).map((child) => [child, at(child)]));
        const parts = children.flatMap((child) => [child, ...child.children]).reverse();
        let before = places();
        for (const part of parts) {
            part.style.setProperty("display", "none", "important");
            const after = places();
            const moves = ([child, { left, top }]) => {
                const was = before.get(child) ?? { left, top };
                return Math.hypot(left - was.left, top - was.top) >= 1;
            };
            if ([...after].some(moves)) moved.push(`${row.className}, without ${part.outerHTML.slice(0, 80)}`);
            before = after;
        }
        for (const part of parts) part.style.removeProperty("display");
    }
    return moved;
}"""
"""Takes back, from the last, what each flexible box holds, and what is in that; returns what it moves of the box.

It would move as the page arrives: a browser paints it wherever it is cut, and that may be in any box larger than a
packet. What has nothing to read yet, or is below the first screen, is not seen to move."""

HALFWAY = """() => {
    const shows = (formula) => getComputedStyle(formula).visibility === "visible";
    const wrong = [];
    for (const formula of document.querySelectorAll(".formula")) {
        if (!formula.checkVisibility()) continue;
        if (!shows(formula)) wrong.push(`hidden: ${formula.textContent}`);
        const after = [];
        for (let node; (node = formula.nextSibling); node.remove()) after.push(node);
        if (shows(formula)) wrong.push(`shown halfway: ${formula.textContent}`);
        formula.after(...after);
    }
    return wrong;
}"""
"""Takes back what comes after each formula; returns those that are seen then, when they may be only half there."""

ROOTS = """() => [...document.querySelectorAll("msqrt")]
    .filter((root) => root.checkVisibility())
    .filter((root) => root.firstChild.getBoundingClientRect().left - root.getBoundingClientRect().left < 5)
    .map((root) => root.closest("math").outerHTML)"""
"""What has a square root without its sign, which a font draws at the left of what it is the root of."""

USE_LETTERS = """() => {
    for (const style of document.querySelectorAll("head > style")) style.replaceWith(style.cloneNode(true));
}"""
"""Declares the site's letters again: having come late, they are not used, and a page has to be looked at with them."""


@dataclass(frozen=True)
class Opening:
    """A page, and what happened while it was opened: it stays so whatever the tests do afterwards.

    Attributes:
        page: the page, which each test leaves as it found it.
        errors: what its console and its scripts complained of.
        requests: every address it asked for.
        missing: those for which it got no good answer.
        weights: what came for each, in bytes, compressed as a host does.
        moves: how much of it moved, each time, and what moved.
    """

    page: Page
    errors: list[str]
    requests: list[str]
    missing: list[str]
    weights: dict[str, int]
    moves: list[tuple[float, list[str]]]


@pytest.fixture(scope="module", params=[(path, width) for path in PAGES for width in (WIDE, NARROW)], ids=str)
def opening(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Opening]:
    """Every page, on a screen and on a phone: each is opened once, and every test below looks at it."""
    path, width = request.param
    view = open_view(browser, address + path, width=width, calm=True, late=LATE)
    settle(view.page)
    opened = Opening(
        view.page,
        errors=list(view.errors),
        requests=list(view.requests),
        missing=[answer.url for answer in view.answers if not answer.ok],
        weights={answer.url: len(gzip.compress(answer.body())) for answer in view.answers},
        moves=view.page.evaluate("moves()"),
    )
    unfold(view.page)
    view.page.evaluate(USE_LETTERS)
    settle(view.page)
    yield opened
    view.page.context.close()


@pytest.fixture(scope="module")
def theme(built: Path) -> str:
    """The theme's style sheet, as its authors publish it."""
    (published,) = built.glob("assets/stylesheets/main.*.css")
    (whole,) = Path(material.__file__).parent.glob(f"templates/assets/stylesheets/{published.name}")
    return whole.read_text(encoding="utf-8")


def test_nothing_moves_while_it_loads(opening: Opening) -> None:
    assert sum(much for much, _ in opening.moves) <= MAX_SHIFT, opening.moves


def test_every_root_has_its_sign(opening: Opening) -> None:
    opening.page.evaluate("document.fonts.load('1em \"Noto Sans Math\"', '√')")
    settle(opening.page)
    assert opening.page.evaluate(ROOTS) == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves_whatever_comes_late_on_any_screen(path: str, browser: Browser, address: str) -> None:
    """Each part comes late on one screen of each page, and on every screen in some page; and the page, in pieces."""
    turn = PAGES.index(path)
    page = open_view(browser, "about:blank", calm=True, ready="true").page
    for i, width in enumerate(WIDTHS):
        page.set_viewport_size({"width": width, "height": 844})
        go_late(page, address + path, PARTS[(i + turn) % len(PARTS)])
        page.wait_for_function(READY)
        settle(page)
        moves = page.evaluate("moves()")
        assert sum(much for much, _ in moves) == 0, (width, moves)
        assert page.evaluate(TAKE_BACK, PACKET) == [], width
        assert page.evaluate(HALFWAY) == [], width
        page.unroute_all()
    page.context.close()


def test_nothing_fails(opening: Opening) -> None:
    assert opening.errors == []
    assert opening.missing == []


def test_nothing_comes_from_elsewhere(opening: Opening, address: str) -> None:
    assert opening.requests
    assert [url for url in opening.requests if not url.startswith((address, "data:", "blob:"))] == []


def test_the_first_view_asks_for_little(opening: Opening) -> None:
    assert len(opening.requests) <= MAX_REQUESTS, opening.requests
    assert sum(opening.weights.values()) <= MAX_BYTES, opening.weights


def test_of_the_theme_s_style_only_what_nothing_uses_is_taken_out(opening: Opening, theme: str) -> None:
    assert opening.page.evaluate(MISSED, theme) == []


def test_axe_finds_nothing(opening: Opening) -> None:
    assert axe(opening.page) == ""


def test_axe_finds_nothing_in_the_dark(opening: Opening) -> None:
    """In the dark only colours change, so only what axe says of them can."""
    try:
        assert moved_by(opening.page, DARKEN) == []
        assert axe(opening.page, **COLOURS) == ""
    finally:
        opening.page.evaluate("document.body.dataset.mdColorScheme = 'default'")


def test_a_small_phone_does_not_scroll_sideways(opening: Opening) -> None:
    with resized(opening.page, 360, 780):
        assert opening.page.evaluate("document.scrollingElement.scrollWidth") <= 360


@pytest.mark.parametrize("path", PAGES)
def test_without_javascript_the_page_reads_whole(path: str, look: Open) -> None:
    page = look(path, scripts=False).page
    assert page.locator("h1").count() == 1
    unfold(page)
    for picture in page.locator("figure.dibujo svg").all():
        expect(picture).to_be_visible()
    # the tabs and what is folded are plain HTML: among them, they show every program and every output
    unseen = page.evaluate(
        """() => {
            for (const summary of document.querySelectorAll("article details:not([open]) > summary")) summary.click();
            const unseen = new Set(document.querySelectorAll("article pre"));
            const look = () => unseen.forEach((block) => block.checkVisibility() && unseen.delete(block));
            look();
            for (const label of document.querySelectorAll("article .tabbed-labels > label")) (label.click(), look());
            return [...unseen].map((block) => block.textContent);
        }"""
    )
    assert page.locator("article pre").count() > 0 or path not in LESSONS
    assert unseen == []
