"""The notebook pages are what their sources give when executed."""

import shutil
from pathlib import Path

import pytest

from profundo.running.notebooks import execute, problems, sources, target
from tests.conftest import ROOT

pytestmark = pytest.mark.slow


def test_every_notebook_is_what_executing_it_gives() -> None:
    assert sources(ROOT)
    assert [problem.render(ROOT) for problem in problems(ROOT)] == []


def test_a_notebook_changed_by_hand_is_noticed(tmp_path: Path) -> None:
    source = sources(ROOT)[0]
    copy = tmp_path / "snippets" / "cuadernos" / "uno.py"
    copy.parent.mkdir(parents=True)
    copy.write_text("# %%\nprint(1 + 1)\n", encoding="utf-8")
    page = target(tmp_path, copy)
    page.parent.mkdir(parents=True)
    shutil.copy(target(ROOT, source), page)
    (found,) = problems(tmp_path)
    assert found.path == page
    assert "no es lo que da uno.py" in found.message


def test_a_cell_that_fails_is_noticed(tmp_path: Path) -> None:
    copy = tmp_path / "snippets" / "cuadernos" / "uno.py"
    copy.parent.mkdir(parents=True)
    copy.write_text("# %%\nprint(no_existe)\n", encoding="utf-8")
    (found,) = problems(tmp_path)
    assert "una celda falla" in found.message
    assert "no_existe" in found.detail


def test_the_log_of_a_library_is_left_out_and_what_a_cell_warns_of_is_not(tmp_path: Path) -> None:
    copy = tmp_path / "snippets" / "cuadernos" / "uno.py"
    copy.parent.mkdir(parents=True)
    log = "I0000 00:00:1795468729.386838    6468 cudart_stub.cc:31] Could not find cuda drivers\\n"
    copy.write_text(f'# %%\nimport sys\n\nprint("{log}", end="", file=sys.stderr)\n', encoding="utf-8")
    assert '"outputs": []' in execute(copy)
    copy.write_text(f'# %%\nimport sys\n\nprint("{log}ojo", file=sys.stderr)\n', encoding="utf-8")
    assert "cudart_stub.cc:31]" not in execute(copy).partition('"outputs"')[2].partition('"source"')[0]
    assert any("una celda escribe un aviso" in found.message for found in problems(tmp_path))
