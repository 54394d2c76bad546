"""``make outputs`` writes what the programs print, and nothing that a reader would not see again."""

import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, Done, command
from tests.programs.planted import Planted

CHANGING = {
    "hash": "hash('neurona')",
    "id": "id(object())",
    "time": "__import__('time').time_ns()",
    "random": "__import__('random').random()",
    "rand": "__import__('numpy').random.rand()",
    "set": "list({'sol', 'lluvia', 'viento'})",
}
"""What prints something else each time."""


AUTHOR = {"CI": "", "PYTHONPATH": str(ROOT)}
"""Where the command runs: on an author's machine, with the tools of this project."""


def outputs(cwd: Path, **environment: str) -> Done:
    return command(sys.executable, "-m", "profundo.commands.outputs", cwd=cwd, **{**AUTHOR, **environment})


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A project whose programs print something else each time, or what another library does not."""
    root = tmp_path_factory.mktemp("salidas")
    folder = root / "snippets" / "prueba"
    folder.mkdir(parents=True)
    for name, expression in CHANGING.items():
        (folder / f"{name}_numpy.py").write_text(f"print({expression})\n", encoding="utf-8")
        (folder / f"{name}.out").write_text("vieja\n", encoding="utf-8")
    for library, value in (("numpy", 1), ("pytorch", 1), ("tensorflow", 99)):
        (folder / f"distinta_{library}.py").write_text(f"print('z: {value}')\n", encoding="utf-8")
    (folder / "distinta.out").write_text("vieja\n", encoding="utf-8")
    done = outputs(root)
    assert done.status == 1, done.output
    return Planted(root, done)


@pytest.mark.parametrize("name", CHANGING)
def test_outputs_refuse_what_changes_each_time(name: str, refused: Planted) -> None:
    refused.message(f"snippets/prueba/{name}_numpy.py", "imprime algo distinto cada vez")
    assert (refused.root / f"snippets/prueba/{name}.out").read_text(encoding="utf-8") == "vieja\n"


def test_outputs_refuse_libraries_that_differ(refused: Planted) -> None:
    refused.message("snippets/prueba/distinta_tensorflow.py", "no imprime lo mismo que", "salida_propia")
    assert (refused.root / "snippets/prueba/distinta.out").read_text(encoding="utf-8") == "vieja\n"


def test_outputs_are_not_written_in_ci(tmp_path: Path) -> None:
    done = outputs(tmp_path, CI="true")
    assert done.status == 1
    assert "con CI=true no se escribe nada" in done.output


def test_outputs_are_replaced_whole(tmp_path: Path) -> None:
    """Who has the old file open goes on reading it whole: nothing is ever written inside a stored output."""
    folder = tmp_path / "snippets/prueba"
    folder.mkdir(parents=True)
    for library in ("numpy", "pytorch", "tensorflow"):
        (folder / f"numero_{library}.py").write_text("print('nueva')\n", encoding="utf-8")
    stored = folder / "numero.out"
    stored.write_text("vieja\n", encoding="utf-8")
    with stored.open(encoding="utf-8") as old:
        done = outputs(tmp_path)
        assert done.status == 0, done.output
        assert old.read() == "vieja\n"
    assert stored.read_text(encoding="utf-8") == "nueva\n"
    assert sorted(file.name for file in folder.glob("*.out*")) == ["numero.out"]
