"""The pages that are notebooks: what of them runs in the page, and what they may show."""

import json
from types import SimpleNamespace
from typing import Any

import pytest

from profundo.building.notebook_pages import MEDIA, on_page_markdown

IMAGE = '<img alt="Un mar" width="24" src="data:image/bmp;base64,Qk0=">'


def shown(*cells: str | dict[str, Any]) -> str:
    """Return the Markdown of a notebook, in ``docs/cuadernos/uno.ipynb``, with some cells of code."""
    written = [
        {"cell_type": "code", "source": cell, "outputs": []} if isinstance(cell, str) else cell for cell in cells
    ]
    page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="cuadernos/uno.ipynb"), render="that of the plugin")
    markdown = on_page_markdown(json.dumps({"cells": written}), page=page, config=None, files=None)  # type: ignore[arg-type]
    assert "render" not in vars(page)
    assert markdown is not None
    return markdown


def test_other_pages_are_left_as_they_are() -> None:
    page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="neuronas/neurona.md"), render="that of MkDocs")
    assert on_page_markdown("# Uno", page=page, config=None, files=None) is None  # type: ignore[arg-type]
    assert page.render == "that of MkDocs"


def test_a_cell_is_a_program_with_its_output() -> None:
    output = {"output_type": "stream", "text": ["2\n"]}
    text = shown({"cell_type": "code", "source": ["print(1 + 1)\n"], "outputs": [output]})
    assert '```{ .python .cuaderno title="Celda 1" }\nprint(1 + 1)\n```' in text
    assert '/// html | programa-vivo[de="cuadernos/uno/1"][plazo="5"][sigue=""]\n///' in text
    assert '```{ .text .salida .cuaderno title="Salida" }\n2\n```' in text


def test_its_links_are_checked_as_those_of_other_pages() -> None:
    cell = {"cell_type": "markdown", "source": "Mira [ReLU](../../activaciones/relu/#errores-comunes)."}
    assert shown(cell) == "Mira [ReLU](../activaciones/relu.md#errores-comunes)."


@pytest.mark.parametrize(
    ("cells", "lack"),
    [
        (["import torch"], ["PyTorch"]),
        (["import numpy as np", "from torch import nn\n\n\ndef capa(): ...", "capa()"], ["", "PyTorch", "PyTorch"]),
        (["import keras\n\nred = keras.Sequential()", "x = 1", "red.count_params()"], ["Keras", "", "Keras"]),
        (["import keras\n\nx = keras.ops.ones(2)", "x = 1", "print(x)"], ["Keras", "", ""]),
    ],
    ids=["import", "function of it", "variable of it", "name given again"],
)
def test_what_goes_on_from_what_the_page_lacks_does_not_run_in_it(cells: list[str], lack: list[str]) -> None:
    elements = [line for line in shown(*cells).splitlines() if "programa-vivo" in line]
    assert len(elements) == len(lack)
    for element, missing in zip(elements, lack, strict=True):
        assert (f'[falta="{missing}"]' in element) == bool(missing)


def test_a_cell_may_show_an_image_of_its_own() -> None:
    output = {"output_type": "execute_result", "data": {"text/html": [IMAGE]}}
    text = shown({"cell_type": "code", "source": "imagen", "outputs": [output]})
    assert f'<div class="salida muestra cuaderno">{IMAGE}</div>' in text


@pytest.mark.parametrize(
    "other",
    ['<img src="https://example.org/foto.png">', "<script>alert(1)</script>", f"{IMAGE}<b>x</b>"],
)
def test_it_shows_nothing_else_that_is_not_text(other: str) -> None:
    assert not MEDIA.fullmatch(other)
    output = {"output_type": "execute_result", "data": {"text/html": other}}
    with pytest.raises(ValueError, match="no es una imagen ni un sonido"):
        shown({"cell_type": "code", "source": "imagen", "outputs": [output]})
