"""The search index: the prose of the lessons, as Pagefind stores it for the reader's browser."""

import asyncio
import re
from pathlib import Path

from pagefind.index import IndexConfig, PagefindIndex

FOLDER = "pagefind"
"""Where the index goes, below the site's root: ``docs/assets/js/buscador.js`` looks for it there."""

NOT_PROSE = [".leccion", ".mejora", ".headerlink", ".anchor-link", ".highlight", ".jp-CodeCell", ".tabbed-labels"]
NOT_PROSE += ["summary", ".formula", "svg", "[role=tooltip]"]
"""What a page holds besides prose: programs, outputs, formulas, drawings, definitions, and what leads elsewhere."""

UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
"""What Pagefind writes besides the index: interfaces that are not ours, and a language that is not Spanish."""

FORMULA = re.compile(r"<math\b.*?</math>", re.DOTALL)


def write(site: Path) -> None:
    """Write the index of the site built at ``site``: every page but the home page, which only lists them."""
    asyncio.run(_index(site))
    for pattern in UNUSED:
        for file in (site / FOLDER).glob(pattern):
            file.unlink()


async def _index(site: Path) -> None:
    config = IndexConfig(
        root_selector="article",
        exclude_selectors=NOT_PROSE,
        force_language="es",
        output_path=str(site / FOLDER),
    )
    async with PagefindIndex(config=config) as index:
        for page in sorted(site.glob("*/**/index.html")):
            # a formula inside a sentence leaves its place: «con … entradas», not «con entradas»
            prose = FORMULA.sub("…", page.read_text(encoding="utf-8"))
            await index.add_html_file(content=prose, source_path=page.relative_to(site).as_posix())
