"""A browser looking at the built site, served from this machine as a static host would."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Response, sync_playwright

from tests.conftest import ROOT
from tools.audit import CHROMIUM

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
    """Without a browser these tests cannot run: say so, and never let that pass for green in CI."""
    reason = "no hay ningún Chromium en esta máquina: instálalo (apt-get install chromium)"
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.slow)
            if CHROMIUM is None and os.environ.get("CI") != "true":
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


ALIVE = "!document.querySelector('.interactiva > :not(:defined)')"
"""What is true once every figure of a page is alive."""

READY = f"document.fonts.status === 'loaded' && {ALIVE}"
"""What is true once nothing more is going to load."""


@dataclass
class View:
    """An open page and what happened in it.

    Attributes:
        page: the page, loaded.
        errors: what its console and its scripts complained of.
        answers: what came for each address it asked for.
    """

    page: Page
    errors: list[str] = field(default_factory=list)
    answers: list[Response] = field(default_factory=list)

    @property
    def requests(self) -> list[str]:
        """Every address it has asked for."""
        return [answer.url for answer in self.answers]


Open = Callable[..., View]


def open_view(
    browser: Browser,
    address: str,
    *,
    width: int = WIDE,
    theme: str = "light",
    scripts: bool = True,
    calm: bool = False,
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
        prepare: what to do with the page before it goes to the address.
        ready: what is true once the page is, if scripts run.
    """
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce" if calm else "no-preference",
        java_script_enabled=scripts,
        permissions=["clipboard-read", "clipboard-write"],
        locale="es-MX",
    )
    view = View(context.new_page())
    view.page.on("console", lambda said: view.errors.append(said.text) if said.type == "error" else None)
    view.page.on("pageerror", lambda error: view.errors.append(str(error)))
    view.page.on("response", lambda answer: view.answers.append(answer))
    prepare(view.page)
    view.page.goto(address)
    if scripts:
        view.page.wait_for_function(ready)
    return view


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


def source_of(name: str) -> str:
    """Return the text of a program, ``"relu/definicion_numpy"``."""
    return Path(ROOT / "snippets" / f"{name}.py").read_text(encoding="utf-8")
