"""``make nuevo`` writes what an example begins as, and nothing over what there is."""

import sys
from pathlib import Path

import pytest

from tests.conftest import Done, check, command, copy_project


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("nuevo") / "sitio")


def new(cwd: Path, *words: str) -> Done:
    return command(sys.executable, "-m", "profundo.commands.new", *words, cwd=cwd)


def test_a_new_example_lacks_only_what_its_author_has_to_say(copy: Path) -> None:
    done = new(copy, "relu/softmax")
    assert done.status == 0, done.output
    assert 'En docs/activaciones/relu.md, donde toque: {@ ejemplo("relu/softmax") @}' in done.output

    written = command(sys.executable, "-m", "profundo.commands.outputs", "relu/softmax", cwd=copy, CI="")
    assert written.status == 0, written.output
    assert (copy / "snippets/relu/softmax.out").read_text(encoding="utf-8") == "salida: [2.0, 4.0, 8.0]\n"

    said = check(copy, "relu/softmax")
    assert "ninguna página muestra el ejemplo «relu/softmax»" in said.output
    assert "la salida de «relu/softmax» no cumple" in said.output
    assert "make check: 2 problemas." in said.output

    claims, page = copy / "tests/meaning/relu.py", copy / "docs/activaciones/relu.md"
    claims.write_text(claims.read_text(encoding="utf-8").replace('"?"', '"[2.0, 4.0, 8.0]"'), encoding="utf-8")
    page.write_text(page.read_text(encoding="utf-8") + '\n{@ ejemplo("relu/softmax") @}\n', encoding="utf-8")
    said = check(copy, "relu/softmax")
    assert said.status == 0, said.output


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "falta el nombre del ejemplo"),
        (["softmax"], "falta el nombre del ejemplo, o no vale"),
        (["relu/Softmax"], "falta el nombre del ejemplo, o no vale"),
        (["relus/softmax"], "ninguna lección se llama «relus»"),
        (["relu/definicion"], "«relu/definicion» ya existe"),
    ],
)
def test_it_refuses(words: list[str], message: str, copy: Path) -> None:
    done = new(copy, *words)
    assert done.status == 1
    assert message in done.output
    assert "Qué hacer: " in done.output
