"""A formula as text: what a line can hold reads as it is printed, and for the rest there is an ellipsis."""

import re

import pytest

from profundo.building.plain_formulas import OMITTED, replace, to_text
from profundo.content.formulas import to_mathml

AS_TEXT = {
    "z": "z",
    "a = 0.8": "a = 0.8",
    "z > 0": "z > 0",
    "x_1": "x₁",
    "w_1 x_1 + w_2 x_2 + b": "w₁x₁ + w₂x₂ + b",
    r"\mathbf{X}\mathbf{W} + \mathbf{b}": "XW + b",
    "-b": "−b",
    "x = -1": "x = −1",
    "1/2": "1/2",
    r"784 \times 128": "784 × 128",
    "(H, W, C)": "(H, W, C)",
    "(n,)": "(n,)",
    r"\max(0, z)": "max(0, z)",
    r"\operatorname{ReLU}'(0) = 0": "ReLU′(0) = 0",
    r"f'(x) = 3x^2": "f′(x) = 3x²",
    r"2^{15}": "2¹⁵",
}


@pytest.mark.parametrize(("latex", "text"), AS_TEXT.items())
def test_what_a_line_can_hold_is_text(latex: str, text: str) -> None:
    assert to_text(to_mathml(latex, block=False)) == text


@pytest.mark.parametrize("latex", [r"\frac{1}{2}", r"\hat{y}", r"\sqrt{2}", "x_{i,j}", "e^c", r"\sum_i x_i"])
def test_for_the_rest_there_is_an_ellipsis(latex: str) -> None:
    assert to_text(to_mathml(latex, block=False)) == OMITTED


def test_in_a_page_it_is_still_html() -> None:
    page = f"<p>Si {to_mathml('z < 0', block=False)}, sale {to_mathml('0', block=False)}.</p>"
    assert replace(page) == "<p>Si z &lt; 0, sale 0.</p>"


def test_nothing_of_mathematics_is_left() -> None:
    for latex in AS_TEXT:
        assert not re.search("[\U0001d400-\U0001d7ff\u2061\u2062]", to_text(to_mathml(latex, block=False)))
