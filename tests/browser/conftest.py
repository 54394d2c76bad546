"""A browser looking at the built site, served from this machine as a static host would."""

import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AxeResults
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, Response, Route, expect, sync_playwright

from tests.conftest import NPM, ROOT

expect.set_options(timeout=30_000)  # Playwright's own default for everything else: 5 s is too little on a busy machine

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FIREFOX = next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)
"""The browsers of this machine, if it has them."""

ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
PAGES = sorted(
    "" if page.stem == "index" else f"{page.relative_to(ROOT / 'docs').with_suffix('').as_posix()}/"
    for pattern in ("*.md", "*.ipynb")
    for page in (ROOT / "docs").rglob(pattern)
)
"""Every page of the site, by its address below the root."""

LESSONS = [page for page in PAGES if page and not page.startswith(("cuadernos/", "apendices/"))]
WIDE, NARROW = 1280, 390
THEMES = ("light", "dark")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without its browser a test cannot run: say so, and never let that pass for green in CI."""
    for item in items:
        if "tests/browser/" not in item.nodeid:
            continue
        item.add_marker(pytest.mark.slow)
        if "test_firefox" in item.nodeid:
            missing = [name for name, has in (("firefox-esr", FIREFOX), ("npm", NPM)) if not has]
        else:
            missing = [] if CHROMIUM else ["chromium"]
        if missing and os.environ.get("CI") != "true":
            reason = f"falta en esta máquina lo que abre las páginas: apt-get install {' '.join(missing)}"
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "con CI=true hace falta Chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield opened
        opened.close()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each request."""


@pytest.fixture(scope="session")
def address(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the built site is served, below a host, as it will be: in its map, the host is this one."""
    places = (built / "sitemap.xml").read_text(encoding="utf-8")
    home = urlsplit(min(re.findall(r"<loc>(.+?)</loc>", places), key=len))
    host = tmp_path_factory.mktemp("navegador")
    site = Path(shutil.copytree(built, host / home.path.strip("/"), dirs_exist_ok=True))
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(host))) as server:
        here = f"http://127.0.0.1:{server.server_port}"
        (site / "sitemap.xml").write_text(places.replace(f"{home.scheme}://{home.netloc}", here), encoding="utf-8")
        Thread(target=server.serve_forever, daemon=True).start()
        yield here + home.path
        server.shutdown()


WATCH = """
    // how much the page moves, each time, and what moves in it
    const moves = [];
    const what = ({ node, previousRect, currentRect }) =>
        `${node?.nodeName}.${node?.className}: ${JSON.stringify(previousRect)} -> ${JSON.stringify(currentRect)}`;
    const keep = (entries) => {
        for (const { value, hadRecentInput, sources } of entries)
            if (!hadRecentInput) moves.push([value, sources.map(what)]);
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    globalThis.moves = () => (keep(observer.takeRecords()), moves);

    // the theme takes a link for its own once it has read the site map, which is the only XML it reads
    const { parseFromString } = DOMParser.prototype;
    DOMParser.prototype.parseFromString = function (text, type) {
        if (type === "text/xml") setTimeout(() => (globalThis.knowsTheSite = true));
        return parseFromString.call(this, text, type);
    };
"""
"""What is set up in a page before anything of it runs, to know later what cannot be asked of it then."""

PAINTED = "performance.getEntriesByName('first-contentful-paint').length"
"""What is true once a reader sees something."""

READY = " && ".join(
    [
        "!document.querySelector('.interactiva > :not(:defined)')",  # every figure is alive
        "globalThis.knowsTheSite",  # and so is the instant navigation
        # to measure it the page is laid out, and with that it asks for the letters it lacks
        "document.body.getBoundingClientRect() && document.fonts.status === 'loaded'",
    ]
)
"""What is true, after the page's ``load`` event, once nothing more is going to come alive."""

LATE = "**/*.{js,woff2,jpg,png,wav}"
"""What may come after the first paint: all but the page and its style."""

PARTS = (
    LATE,
    "**/fuentes/*.woff2",
    "**/javascripts/*.js",
    "**/assets/js/sitio/**/*.js",
    "**/assets/js/figuras/*.js",
)
"""What may come late together, or each on its own: everything, the letters, the theme's program, ours, the figures."""


@dataclass
class View:
    """An open page and what happened in it.

    Attributes:
        page: the page, loaded.
        errors: what its console and its scripts complained of.
        requests: every address it asked for, whether or not something came.
        answers: what came for each.
    """

    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    answers: list[Response] = field(default_factory=list)

    def asked_since(self, count: int) -> list[str]:
        """Return what it has asked for since it had asked for so many things.

        But for its icon, which Chromium asks for again whenever the address changes.
        """
        return [url for url in self.requests[count:] if "favicon" not in url]


Open = Callable[..., View]


def open_view(
    browser: Browser,
    address: str,
    *,
    width: int = WIDE,
    theme: str = "light",
    scripts: bool = True,
    calm: bool = False,
    touch: bool = False,
    late: str | None = None,
    prepare: Callable[[Page], None] = lambda page: None,
    ready: str = READY,
) -> View:
    """Open an address in a new, empty profile.

    Args:
        browser: where.
        address: what.
        width: of the window, in pixels; the height is always the same.
        theme: that the reader's system prefers, ``"light"`` or ``"dark"``.
        scripts: whether JavaScript runs.
        calm: whether the reader has refused transitions.
        touch: whether the window is a phone's, which is touched.
        late: the addresses of what comes after the first paint, as on a slow line: it makes a bad order certain.
        prepare: what to do with the page before it goes to the address. A route goes here: set on a page that is
            open, it is still on its way to the page's process when what follows asks for something.
        ready: what is true once the page is, if scripts run.
    """
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce" if calm else "no-preference",
        java_script_enabled=scripts,
        has_touch=touch,
        is_mobile=touch,
        permissions=["clipboard-read", "clipboard-write"],
        locale="es-MX",
    )
    view = View(context.new_page())
    view.page.on("console", lambda said: view.errors.append(said.text) if said.type == "error" else None)
    view.page.on("pageerror", lambda error: view.errors.append(str(error)))
    view.page.on("request", lambda request: view.requests.append(request.url))
    view.page.on("response", lambda answer: view.answers.append(answer))
    view.page.add_init_script(WATCH)
    prepare(view.page)
    if late:
        go_late(view.page, address, late)
    else:
        view.page.goto(address)
    if scripts:
        view.page.wait_for_function(ready)
    return view


def go_late(page: Page, address: str, late: str) -> None:
    """Go to an address of which some parts come after the first paint."""
    waiting: list[Route] = []
    painted = False

    def hold(route: Route) -> None:
        if painted:
            route.continue_()
        else:
            waiting.append(route)

    page.route(late, hold)
    page.goto(address, wait_until="commit")
    page.wait_for_function(PAINTED)
    painted = True
    for route in waiting:
        route.continue_()
    page.wait_for_load_state("load")


@pytest.fixture
def look(browser: Browser, address: str) -> Iterator[Open]:
    """Return a function that opens a page of the site, with the options of ``open_view``."""
    views: list[View] = []

    def open_page(path: str = "", **options: Any) -> View:
        views.append(open_view(browser, address + path, **options))
        return views[-1]

    yield open_page
    for view in views:
        view.page.context.close()


def unfold(page: Page) -> None:
    """Open what a lesson folds for who wants more, and its sources, so that it can be looked at."""
    page.locator("details:is(.mas, .fuentes)").evaluate_all("(folds) => folds.forEach((fold) => (fold.open = true))")


def not_marks(asked: Sequence[str]) -> Sequence[str]:
    """Return what was asked for besides what notes down where the reader is, which comes the first time they scroll."""
    return [url for url in asked if "/assets/js/progreso/" not in url]


def settle(page: Page) -> None:
    """Wait until what was done has been laid out, and what observes it has acted: two frames."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


@contextmanager
def resized(page: Page, width: int, height: int) -> Iterator[None]:
    """Give the window another size while what is within lasts."""
    before = page.viewport_size
    assert before
    page.set_viewport_size({"width": width, "height": height})
    settle(page)
    try:
        yield
    finally:
        page.set_viewport_size(before)
        settle(page)


MOVED = """async ([change, given]) => {
    const elements = [...document.querySelectorAll("body *")];
    const looks = () => elements.map((element) => JSON.stringify([element.getBoundingClientRect(),
        element.checkVisibility({ visibilityProperty: true })]));
    const before = looks();
    await eval(change)(given);
    const after = looks();
    return elements.filter((_, i) => before[i] !== after[i]).map(({ outerHTML }) => outerHTML.slice(0, 200));
}"""


def moved_by(page: Page, change: str, given: object = None) -> list[str]:
    """Do something in a page; return the beginning of what is no longer where it was, or as visible.

    Args:
        page: where.
        change: a function of JavaScript.
        given: what it receives.
    """
    moved: list[str] = page.evaluate(MOVED, [change, given])
    return moved


@contextmanager
def seen(page: Page, width: int, theme: str) -> Iterator[None]:
    """Show a page in a window of another width, in the light or in the dark, while what is within lasts."""
    choose = "(scheme) => (document.body.dataset.mdColorScheme = scheme)"
    page.evaluate(choose, "slate" if theme == "dark" else "default")
    with resized(page, width, 844):
        yield
    page.evaluate(choose, "default")


@contextmanager
def arriving(page: Page) -> Iterator[None]:
    """Wait, after what is done within, until the instant navigation it starts ends: the new page is in place, alive.

    The address changes long before: it says where the reader goes, not where they are.
    """
    page.evaluate(
        """() => {
            globalThis.arrival = new Promise((arrived) => {
                let here = false; // on subscribing, the theme says where one is already
                document$.subscribe(() => (here ? arrived(true) : (here = true)));
            });
        }"""
    )
    yield
    page.wait_for_function("globalThis.arrival")
    page.wait_for_function(READY)


def search_for(page: Page, question: str) -> Locator:
    """Open the search and write a question in it, all at once; return the links that answer it.

    Of a question typed letter by letter, what is found for its first letters is shown too, and goes. What is offered
    when there is no answer is not one.
    """
    page.keyboard.press("/")
    page.keyboard.insert_text(question)
    return page.locator("#buscador li:not(.ayuda) a")


def axe(page: Page, context: str | None = None, **options: Any) -> str:
    """Return what axe says against a page, or against the part of it at a selector; nothing if all is well."""
    if page.evaluate("!globalThis.axe"):
        page.evaluate(Axe().axe_script)
    page.evaluate(CHOOSE_TEXTS)
    # A colour on its way to another is seen for an eighth of a second, and says nothing of either.
    page.evaluate(
        "for (const animation of document.getAnimations()) animation instanceof CSSTransition && animation.finish()"
    )
    run = "([context, options]) => axe.run(context ?? document, { resultTypes: ['violations'], ...options })"
    results = AxeResults(page.evaluate(run, [context, options]))
    return str(results.generate_report()) if results.violations_count else ""


CHOOSE_TEXTS = """() => {
    const grounds = new Map([[null, ""]]);
    const ground = (element) => {
        if (!grounds.has(element)) {
            const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
            grounds.set(element, [ground(element.parentElement), backgroundColor, backgroundImage, opacity].join());
        }
        return grounds.get(element);
    };
    const kind = (element) => {
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
        return [ground(element), color, fontSize, fontWeight, textShadow].join();
    };
    const text = ({ childNodes }) => [...childNodes].map(({ nodeType, data }) => (nodeType === 3 ? data : "")).join("");
    const letters = (element) => Math.min(2, text(element).match(/\\w/g)?.length ?? 0);
    const right = (element) => element.getBoundingClientRect().right;
    const better = (one, other) => letters(one) - letters(other) || right(other) - right(one);

    document.querySelectorAll("[data-repeated]").forEach((element) => element.removeAttribute("data-repeated"));
    const chosen = new Map();
    for (const element of document.querySelectorAll("main :not(figure *)")) {
        if (!text(element).trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
        const same = kind(element);
        const other = chosen.get(same);
        const [kept, repeated] = other && better(element, other) <= 0 ? [other, element] : [element, other];
        chosen.set(same, kept);
        repeated?.setAttribute("data-repeated", "");
    }
    axe.configure({ rules: [{ id: "color-contrast", selector: ":not([data-repeated])" }] });
}"""
"""Has axe measure the contrast of one text of each kind: all of a kind have the same colours, letter and ground.

To measure them all takes axe longer than everything else. Of those with a word, as of a sign or a letter it may
say nothing, the one that ends furthest to the left is chosen: no scroll hides it. In a figure, where anything may be
behind, all are measured.
"""


def source_of(name: str) -> str:
    """Return the text of a program, ``"relu/definicion_numpy"``."""
    return Path(ROOT / "snippets" / f"{name}.py").read_text(encoding="utf-8")
