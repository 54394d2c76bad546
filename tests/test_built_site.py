"""In the built site, every code block is a whole program that ran, with its own output under it."""

import gzip
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT, command, mkdocs
from tools.built_site import Listing, listings, problems
from tools.runner import TAB, run
from tools.search_index import FOLDER
from tools.snippets import FAILS, Catalog, Program

SAMPLE = 16
"""One block in so many also runs in a Python of its own: coprime with 3, so that every library is met."""


def test_what_the_reader_sees_is_what_ran(built: Path, catalog: Catalog) -> None:
    assert [problem.render(ROOT) for problem in problems(built, catalog)] == []


def test_every_program_is_seen(built: Path, catalog: Catalog) -> None:
    shown = {listing.source for page in built.rglob("*.html") for listing in listings(page)}
    assert shown == {program.source for program in catalog.programs}
    assert len(shown) >= 85


def copied(built: Path, folder: Path) -> dict[Path, Listing]:
    """Copy each block a reader can copy into a file of its own, in a folder with nothing else."""
    found = {listing.source: listing for page in sorted(built.rglob("*.html")) for listing in listings(page)}
    files = {}
    for number, listing in enumerate(found.values()):
        file = folder / str(number) / "copiado.py"
        file.parent.mkdir()
        file.write_text(listing.source, encoding="utf-8")
        files[file] = listing
    return files


@pytest.mark.slow
def test_every_block_runs_when_copied_and_prints_what_is_under_it(built: Path, tmp_path: Path) -> None:
    files = copied(built, tmp_path)
    assert len(files) >= 85
    runs = list(run([Program(file, "copiado", "pytorch") for file in files]))
    assert len(runs) == len(files)
    assert [(r.fault, r.program.source) for r in runs if r.fault] == []
    assert [r.program.source for r in runs if r.output.text != files[r.program.path].output] == []


@pytest.mark.slow
def test_a_sample_of_them_runs_in_a_new_python(built: Path, tmp_path: Path) -> None:
    """What imports once and forks could hide (a module that another program imported) shows here."""
    files = list(copied(built, tmp_path).items())[::SAMPLE]
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        failures = [failure for failure in pool.map(run_alone, files) if failure]
    assert failures == []


def run_alone(copy: tuple[Path, Listing]) -> str | None:
    """Run a copied block as a reader would, with plain ``python``; return what differs, or ``None``."""
    file, listing = copy
    variables = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, file.name],
        cwd=file.parent,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    printed = done.stdout
    if listing.source.startswith(FAILS):
        # what follows the last frame of the traceback, without the module of the exception's name nor the
        # suggestion that some versions of Python add when they print it
        message = re.split(r"^  .*\n(?! )", done.stderr, flags=re.MULTILINE)[-1]
        message = re.sub(r"\. Did you mean: .*\?$", "", message, flags=re.MULTILINE)
        printed += re.sub(r"^[\w.]*\.(?=\w+: )", "", message).expandtabs(TAB)
    return None if printed == listing.output else f"{listing.source}\n--- imprime\n{printed}\n{done.stderr[-500:]}"


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
        title, description = drawing.select_one("title"), drawing.select_one("desc")
        assert title is not None, drawing
        assert description is not None, drawing
        assert drawing.get("role") == "img"
        assert drawing.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert len(description.get_text()) > 40


def test_no_link_that_needs_an_address_without_one(built: Path) -> None:
    for page in built.rglob("*.html"):
        assert "Proponer una mejora" not in page.read_text(encoding="utf-8")


def test_each_page_can_be_improved_where_there_is_a_repository(tmp_path: Path) -> None:
    repository = "https://example.org/curso"
    done = command(mkdocs(), "build", "--strict", "--site-dir", tmp_path / "site", cwd=ROOT, REPO_URL=repository)
    assert done.status == 0, done.output
    for page, source in {
        "activaciones/relu": "docs/activaciones/relu.md",
        "cuadernos/primera-neurona": "snippets/cuadernos/primera_neurona.py",
    }.items():
        built_page = (tmp_path / "site" / page / "index.html").read_text(encoding="utf-8")
        assert f'href="{repository}/edit/main/{source}"' in built_page
        assert (ROOT / source).exists()


def test_the_search_index_holds_the_prose_and_nothing_else(built: Path) -> None:
    fragments = [
        json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))
        for file in (built / FOLDER / "fragment").glob("es_*.pf_fragment")
    ]
    indexed = {fragment["url"].strip("/") for fragment in fragments}
    assert indexed == {page.parent.relative_to(built).as_posix() for page in built.glob("*/**/index.html")}
    for fragment in fragments:
        assert len(fragment["content"].split()) > 100
        for clutter in ("Termina con este error", "ver la salida", "minutos de lectura", "¶"):
            assert clutter not in fragment["content"], fragment["url"]
        assert not re.search(r"[\U0001D400-\U0001D7FF\u2061]", fragment["content"]), fragment["url"]


def test_programs_mark_only_what_has_a_colour(built: Path) -> None:
    marks = {
        name
        for page in built.rglob("*.html")
        for mark in BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").select(".language-python code span")
        for name in mark.get("class") or []
    }
    assert {"k", "nb", "mf"} <= marks
    assert not marks & {"n", "nn", "o", "p", "w"}


def test_our_styles_and_modules_are_published_without_their_comments(built: Path) -> None:
    styles, modules = list(built.glob("assets/*.css")), list(built.glob("assets/js/*.js"))
    assert styles
    assert modules
    assert [file.name for file in styles if "/*" in file.read_text(encoding="utf-8")] == []
    assert [file.name for file in modules if "/**\n" in file.read_text(encoding="utf-8")] == []
