"""The search index: the prose of the lessons and each term, as Pagefind stores them for the reader's browser."""

import gzip
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind_bin import get_executable

from profundo.building import glossary_page, plain_formulas, search_vocabulary
from profundo.content.glossary import PAGE, Glossary

FOLDER = "pagefind"
"""Where the index goes, below the site's root: ``docs/assets/js/sitio/buscador/indice.js`` looks for it there."""

NAMES = "nombres.json"
"""Where, beside it, the names of each term go, as they are written and in the order of the glossary."""

VOCABULARY = "vocabulario.json"
"""Where the words of the site go, with which ``docs/assets/js/sitio/buscador/erratas.js`` corrects one it lacks."""

NOT_PROSE = [".leccion", ".mejora", ".headerlink", ".anchor-link", ".highlight", ".jp-CodeCell", ".tabbed-labels"]
NOT_PROSE += ["summary", ".formula", "svg"]
"""What a page holds besides prose: programs, outputs, formulas, drawings, and what leads elsewhere."""

DEFINITION = re.compile(r'<span [^>]*role="tooltip">.*?</span>', re.DOTALL)
"""What is shown of a term in a lesson. Taken out, and not excluded, which would leave a space before its comma."""

UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
"""What Pagefind writes besides the index: interfaces that are not ours, and a language that is not Spanish."""

MAGIC = b"pagefind_dcd"
"""How each file of the index begins, once it is decompressed."""


def write(site: Path, glossary: Glossary) -> None:
    """Write the index of the site built at ``site``: every page but the home page, which only lists them.

    Of the page of the glossary goes what comes before the terms, and each term as if it had a page of its own, in a
    folder that has its anchor's name: the search of the site knows from that where the term is.

    Raises:
        CalledProcessError: if Pagefind fails.
    """
    list_of_terms = Path(PAGE).with_suffix("") / "index.html"
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for page in sorted(site.glob("*/**/index.html")):
            place = page.relative_to(site)
            prose = plain_formulas.replace(DEFINITION.sub("", page.read_text(encoding="utf-8")))
            _write(folder / place, glossary_page.before_the_terms(prose) if place == list_of_terms else prose)
        for number, term in enumerate(glossary.terms):
            _write(folder / list_of_terms.parent / term.anchor / "index.html", glossary_page.record(term, number))
        options = ["--root-selector", "article", "--exclude-selectors", ",".join(NOT_PROSE), "--force-language", "es"]
        command = [get_executable(), "--silent", "--site", folder, "--output-path", site / FOLDER, *options]
        subprocess.run(command, check=True)
    for pattern in UNUSED:
        for file in (site / FOLDER).glob(pattern):
            file.unlink()
    names = [list(dict.fromkeys([term.name, term.english, *term.forms])) for term in glossary.terms]
    words = search_vocabulary.words(_indexed(site / FOLDER))
    for name, content in ((NAMES, names), (VOCABULARY, words)):
        _write(site / FOLDER / name, json.dumps(content, ensure_ascii=False, separators=(",", ":")))


def _indexed(index: Path) -> Iterator[str]:
    """Yield the text of each page, which Pagefind keeps to show excerpts of it."""
    for file in sorted((index / "fragment").iterdir()):
        yield json.loads(gzip.decompress(file.read_bytes()).removeprefix(MAGIC))["content"]


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
