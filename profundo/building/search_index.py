"""The search index: the prose of the lessons, as Pagefind stores it for the reader's browser."""

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind_bin import get_executable

from profundo.building import plain_formulas

FOLDER = "pagefind"
"""Where the index goes, below the site's root: ``docs/assets/js/sitio/buscador/indice.js`` looks for it there."""

NOT_PROSE = [".leccion", ".mejora", ".headerlink", ".anchor-link", ".highlight", ".jp-CodeCell", ".tabbed-labels"]
NOT_PROSE += ["summary", ".formula", "svg"]
"""What a page holds besides prose: programs, outputs, formulas, drawings, and what leads elsewhere."""

DEFINITION = re.compile(r'<span [^>]*role="tooltip">.*?</span>', re.DOTALL)
"""What is shown of a term in a lesson. Taken out, and not excluded, which would leave a space before its comma."""

UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
"""What Pagefind writes besides the index: interfaces that are not ours, and a language that is not Spanish."""


def write(site: Path) -> None:
    """Write the index of the site built at ``site``: every page but the home page, which only lists them.

    Raises:
        CalledProcessError: if Pagefind fails.
    """
    with TemporaryDirectory() as folder:
        for page in sorted(site.glob("*/**/index.html")):
            copy = Path(folder) / page.relative_to(site)
            copy.parent.mkdir(parents=True)
            prose = DEFINITION.sub("", page.read_text(encoding="utf-8"))
            copy.write_text(plain_formulas.replace(prose), encoding="utf-8")
        options = ["--root-selector", "article", "--exclude-selectors", ",".join(NOT_PROSE), "--force-language", "es"]
        command = [get_executable(), "--silent", "--site", folder, "--output-path", site / FOLDER, *options]
        subprocess.run(command, check=True)
    for pattern in UNUSED:
        for file in (site / FOLDER).glob(pattern):
            file.unlink()
