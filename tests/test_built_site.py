"""In the built site, every code block is a whole program that ran, with its own output under it."""

import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT
from tools.built_site import Listing, listings, problems
from tools.snippets import FAILS, Catalog


def test_what_the_reader_sees_is_what_ran(built: Path, catalog: Catalog) -> None:
    assert [problem.render(ROOT) for problem in problems(built, catalog)] == []


def test_every_program_is_seen(built: Path, catalog: Catalog) -> None:
    shown = {listing.source for page in built.rglob("*.html") for listing in listings(page)}
    assert shown == {program.source for program in catalog.programs}
    assert len(shown) >= 85


def run_alone(listing: Listing) -> str | None:
    """Run a copied block in an empty folder, as a reader would; return what differs, or ``None``."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "copiado.py"
        program.write_text(listing.source, encoding="utf-8")
        variables = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            [sys.executable, program.name],
            cwd=folder,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )
        printed = done.stdout
        if listing.source.startswith(FAILS):
            # what follows the last frame of the traceback, without the modules of the exception's name
            message = re.split(r"^  .*\n(?! )", done.stderr, flags=re.MULTILINE)[-1]
            printed += re.sub(r"^[\w.]*\.(?=\w+: )", "", message)
        return None if printed == listing.output else f"{listing.source}\n--- imprime\n{printed}\n{done.stderr[-500:]}"


@pytest.mark.slow
def test_every_block_runs_when_copied_into_an_empty_folder(built: Path) -> None:
    found = {listing.source: listing for page in sorted(built.rglob("*.html")) for listing in listings(page)}
    assert len(found) >= 85
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        failures = [failure for failure in pool.map(run_alone, found.values()) if failure]
    assert failures == []


def test_no_page_asks_anything_of_a_third_party(built: Path) -> None:
    loads = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "video": "src"}
    pages = sorted(built.rglob("*.html"))
    assert pages
    for page in pages:
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        for name, attribute in loads.items():
            for tag in soup.find_all(name):
                if "canonical" not in (tag.get("rel") or []):
                    assert not re.match(r"(https?:)?//", str(tag.get(attribute) or "")), f"{page}: {tag}"


def test_formulas_are_mathml(built: Path) -> None:
    page = (built / "activaciones" / "relu" / "index.html").read_text(encoding="utf-8")
    assert "<math" in page
    assert "$$" not in page


def test_every_figure_says_what_it_teaches(built: Path) -> None:
    drawings = [
        drawing
        for page in built.rglob("*.html")
        for drawing in BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").select("figure.dibujo svg")
    ]
    assert len(drawings) >= 6
    for drawing in drawings:
        title, description = drawing.find("title"), drawing.find("desc")
        assert title is not None, drawing
        assert description is not None, drawing
        assert drawing.get("role") == "img"
        assert drawing.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert len(description.get_text()) > 40


def test_no_link_that_needs_an_address_without_one(built: Path) -> None:
    for page in built.rglob("*.html"):
        assert "Proponer una mejora" not in page.read_text(encoding="utf-8")


def test_the_search_index_is_spanish(built: Path) -> None:
    index = json.loads((built / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert index["config"]["lang"] == ["es"]
