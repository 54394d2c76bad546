"""What stays whole at the end of a line: shapes, in the text and in code."""

import pytest
from markdown import markdown

EXTENSIONS = ["md_in_html", "profundo.building.unbroken"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("De (2, 1).", '<p>De <span class="junto">(2, 1)</span>.</p>'),
        ("De (2, −1) a (3,)", '<p>De <span class="junto">(2, −1)</span> a (3,)</p>'),
        ("Es `(2, 1)`", "<p>Es <code>(2, 1)</code></p>"),
        ("En (filas, columnas) y (dos, 2)", "<p>En (filas, columnas) y (dos, 2)</p>"),
        ("`torch.tensor([[2.0], [1.0]])`", '<p><code class="largo">torch.tensor([[2.0], [1.0]])</code></p>'),
    ],
)
def test_a_shape_is_one_piece_and_so_is_short_code(written: str, shown: str) -> None:
    assert markdown(written, extensions=EXTENSIONS) == shown


def test_a_drawing_keeps_its_texts() -> None:
    drawing = '<figure markdown="span"><svg><text>(2, 1)</text></svg></figure>'
    assert "<text>(2, 1)</text>" in markdown(drawing, extensions=EXTENSIONS)
