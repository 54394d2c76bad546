"""Every example claims something, in literal values, and its stored output says so."""

import pytest

from profundo.content.programs import load
from tests.conftest import ROOT
from tests.meaning import claim


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    wanted = metafunc.config.getoption("--ejemplo")
    examples = [example for name, example in load(ROOT).examples.items() if not wanted or name == wanted]
    outputs = [(example.name, output) for example in examples for output in example.outputs]
    ids = [f"{name}-{output.framework}" if output.framework else name for name, output in outputs]
    metafunc.parametrize(("example", "output"), outputs, ids=ids)


def test_the_output_says_what_the_example_claims(example: str, output: object) -> None:
    claim(example)(output)  # type: ignore[arg-type]
