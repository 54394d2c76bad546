"""The notebook pages: written once as a program with ``# %%`` cells, executed into an ``.ipynb``.

The source ``snippets/cuadernos/primera_neurona.py`` becomes ``docs/cuadernos/primera-neurona.ipynb``, which
mkdocs-jupyter shows and a reader downloads. Nobody edits the second: ``make outputs`` writes it.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from profundo.content.problems import Problem
from profundo.content.programs import KERNEL, NOTEBOOKS
from profundo.running.runner import LOG, Settings

SECONDS = 60
"""Deadline of each cell."""


def sources(root: Path) -> Sequence[Path]:
    """Return the sources of the notebooks of the site at ``root``."""
    return sorted((root / "snippets" / NOTEBOOKS).glob("*.py"))


def target(root: Path, source: Path) -> Path:
    """Return the notebook page that ``source`` becomes."""
    return root / "docs" / "cuadernos" / f"{source.stem.replace('_', '-')}.ipynb"


def execute(source: Path) -> str:
    """Return the notebook of ``source``, executed, as the JSON to store: the same each time.

    Raises:
        CellExecutionError: if a cell fails.
    """
    notebook = jupytext.read(source, fmt="py:percent")
    notebook.metadata = nbformat.from_dict(KERNEL)  # type: ignore[no-untyped-call]
    client = NotebookClient(
        notebook, timeout=SECONDS, kernel_name="python3", record_timing=False, coalesce_streams=True
    )
    with TemporaryDirectory() as home:
        client.execute(env=Settings().environment(Path(home)))
    notebook.metadata["language_info"] = {"name": "python"}
    for number, cell in enumerate(notebook.cells, start=1):
        cell["id"] = f"celda-{number}"
        cell["metadata"] = {}
        if cell.cell_type == "code":
            cell["outputs"] = [output for output in map(_to_store, cell.outputs) if output.get("text") != ""]
    text: str = nbformat.writes(notebook, version=4)  # type: ignore[no-untyped-call]
    return text + "\n"


def _to_store(output: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Take out of a cell's output what is another each time and teaches nothing.

    That is TensorFlow's start-up log, with its times, and the place in memory of what is shown as an image or a sound.
    """
    if output.get("name") == "stderr":
        output["text"] = "".join(line for line in output.text.splitlines(keepends=True) if not LOG.match(line))
    if "text/html" in output.get("data", {}):
        output["data"] = {"text/html": output.data["text/html"]}
    return output


def problems(root: Path) -> list[Problem]:
    """Execute every notebook and return those that fail or differ from what is stored."""
    found = []
    expected = set()
    for source in sources(root):
        page = target(root, source)
        expected.add(page)
        try:
            text = execute(source)
        except CellExecutionError as error:
            found.append(Problem(source, "una celda falla.", "corrígela.", detail=str(error)))
            continue
        if '"name": "stderr"' in text:
            found.append(Problem(source, "una celda escribe un aviso.", "corrígela: un lector también lo vería."))
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            found.append(
                Problem(page, f"no es lo que da {source.name} al ejecutarlo.", "ejecuta «make outputs» y lee el diff.")
            )
    for page in sorted((root / "docs").rglob("*.ipynb")):
        if page not in expected:
            found.append(
                Problem(page, "este cuaderno no sale de ningún programa.", "escribe su original en snippets/.")
            )
    return found
