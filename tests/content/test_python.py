"""The first lesson lists the Python that the programs use, and what each piece gives."""

import re
from ast import literal_eval

import pytest

from tests.conftest import ROOT

ITEM = re.compile(r"^- (`.+`) dan? `(.+?)`: .+\.$", re.MULTILINE)
"""An item: one or more expressions, what they give, and an explanation."""

PAGE = (ROOT / "docs/que-es/aprendizaje-profundo.md").read_text(encoding="utf-8")
LIST = PAGE.partition("el Python de estas lecciones\n")[2].partition("///")[0]


def test_every_item_is_read() -> None:
    assert len(ITEM.findall(LIST)) == LIST.count("\n- ")


@pytest.mark.parametrize(("expressions", "given"), ITEM.findall(LIST))
def test_an_expression_gives_what_the_list_says(expressions: str, given: str) -> None:
    values = [eval(expression) for expression in re.findall("`(.+?)`", expressions)]
    assert (tuple(values) if len(values) > 1 else values[0]) == literal_eval(given)
