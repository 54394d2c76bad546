"""Firefox opens every page, and there answers what a reader does: figures, libraries, copy, definitions, search."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import FIREFOX, PAGES, source_of
from tests.conftest import ROOT, command, once

Seen = Mapping[str, Any]
"""What was seen in a page: ``Seen`` in ``firefox.js``."""


@pytest.fixture(scope="module")
def visit(npm: str, address: str, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Seen]:
    """What was seen in each page. They are all visited in one go, as Firefox takes long to start."""
    assert FIREFOX, "con CI=true hace falta Firefox: apt-get install firefox-esr"
    words = [npm, "run", "--silent", "firefox", "--", FIREFOX, address, *PAGES]

    def make(folder: Path) -> None:
        done = command(*words, cwd=ROOT)
        assert done.status == 0, done.output
        (folder / "visto.jsonl").write_text(done.output, encoding="utf-8")

    seen = (once(tmp_path_factory, "firefox", make) / "visto.jsonl").read_text(encoding="utf-8")
    return {page["page"]: page for page in map(json.loads, seen.splitlines())}


@pytest.fixture(params=PAGES)
def seen(request: pytest.FixtureRequest, visit: Mapping[str, Seen]) -> Seen:
    return visit[request.param]


@pytest.fixture
def written(seen: Seen) -> str:
    """The Markdown of the page; of a notebook, nothing."""
    source = ROOT / "docs" / (f"{seen['page'].rstrip('/')}.md" if seen["page"] else "index.md")
    return source.read_text(encoding="utf-8") if source.exists() else ""


def test_nothing_fails(seen: Seen) -> None:
    assert seen["errors"] == []
    assert seen["missing"] == []


def test_nothing_comes_from_elsewhere(seen: Seen) -> None:
    asked = [url for url in seen["requests"] if not url.startswith(("data:", "blob:"))]
    assert {urlsplit(url).hostname for url in asked} == {"127.0.0.1"}


def test_every_figure_answers(seen: Seen, written: str) -> None:
    assert [figure["name"] for figure in seen["figures"]] == re.findall(r'{@ interactiva\("(.+?)"', written)
    for figure in seen["figures"]:
        assert figure["before"]
        assert figure["after"]
        assert figure["before"] != figure["after"], figure["name"]


def test_the_library_chosen_in_a_program_is_that_of_all_and_of_another_page(seen: Seen, written: str) -> None:
    chosen = seen["library"]
    assert bool(chosen) == ("{@ ejemplo(" in written)
    assert bool(seen["shown"]) == bool(chosen)
    assert seen["kept"]
    if chosen:
        programs = [program for program in seen["shown"] + seen["kept"] if chosen in program["libraries"]]
        assert [program["shown"] for program in programs] == [[chosen]] * len(programs)


def test_the_copy_button_gives_exactly_the_program(seen: Seen, written: str) -> None:
    if first := re.search(r'{@ ejemplo\("(.+?)"', written):
        assert seen["copied"] == source_of(f"{first[1]}_{seen['library'].lower()}").removesuffix("\n")
    else:
        assert seen["copied"] is None


def test_a_program_runs_and_prints_what_the_page_says(seen: Seen) -> None:
    if seen["page"] == "neuronas/neurona/":
        assert seen["ran"].startswith("Terminado en ")
        assert seen["ran"].endswith("Es lo mismo que hay en la página.")
    else:
        assert seen["ran"] is None


def test_the_keyboard_shows_a_definition(seen: Seen, built: Path) -> None:
    page = (built / seen["page"] / "index.html").read_text(encoding="utf-8")
    assert seen["defined"] == (True if 'class="termino"' in page else None)


def test_the_dark_is_a_choice(seen: Seen) -> None:
    assert seen["scheme"] == "slate"


def test_the_search_finds_what_is_asked(seen: Seen) -> None:
    assert urlsplit(seen["found"]).path.endswith("/activaciones/relu/")
