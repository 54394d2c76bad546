"""What is under a program of a page says how it runs there."""

from pathlib import Path

import pytest

from profundo.building.live_programs import element
from profundo.content.programs import load


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a program in two libraries."""
    (tmp_path / "snippets" / "uno").mkdir(parents=True)
    for library in ("numpy", "pytorch"):
        (tmp_path / "snippets" / "uno" / f"dos_{library}.py").write_text("print(1)\n", encoding="utf-8")
    return tmp_path


def written(root: Path, library: str = "numpy") -> str:
    """Return the element under the program, in a library."""
    catalog = load(root)
    return element(catalog, catalog.examples["uno/dos"].programs[library], "uno/")


def test_a_program_has_five_seconds(folder: Path) -> None:
    assert written(folder) == '/// html | programa-vivo[de="uno/dos"][plazo="5"]\n///'


def test_one_of_an_example_that_takes_long_has_sixty_and_says_so(folder: Path) -> None:
    (folder / "snippets" / "excepciones.toml").write_text('["uno/dos"]\ntarda = "Entrena."\n', encoding="utf-8")
    assert written(folder) == '/// html | programa-vivo[de="uno/dos"][plazo="60"][tarda=""]\n///'
    assert written(folder, "pytorch") == '/// html | programa-vivo[falta="PyTorch"]\n///'
