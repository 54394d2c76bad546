"""The first lesson has a table with the Python that the programs use, and what each piece gives."""

import re
from ast import literal_eval

import pytest

from tests.conftest import ROOT

ROW = re.compile(r"^\| (`.+`) \| `(.+?)` \| [^|]+ \|$", re.MULTILINE)
"""A row: one or more expressions, what they give, and an explanation."""

PAGE = (ROOT / "docs/que-es/aprendizaje-profundo.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("el Python de estas lecciones\n")[2].partition("///")[0]


def test_every_row_is_read() -> None:
    assert len(ROW.findall(TABLE)) == TABLE.count("\n|") - 2


@pytest.mark.parametrize(("expressions", "given"), ROW.findall(TABLE))
def test_an_expression_gives_what_the_table_says(expressions: str, given: str) -> None:
    values = [eval(expression) for expression in re.findall("`(.+?)`", expressions)]
    assert (tuple(values) if len(values) > 1 else values[0]) == literal_eval(given)
