"""The three libraries learn along one curve, as close as the lessons say: not only to the digits that they print."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from profundo.content.programs import LIBRARIES, Catalog, Program
from profundo.running.runner import Server

CLOSE: Mapping[str, float] = {"descenso/recta": 1e-12, "entrenar/xor": 2e-7}
"""How far, at most, the losses of an example are from one library to another: with 64 bits, with 32."""

Curves = Mapping[str, Mapping[str, Sequence[float]]]


@pytest.fixture(scope="module")
def curves(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Curves:
    """The losses of every turn, by example and library: each program leaves them in ``perdidas``."""
    folder = tmp_path_factory.mktemp("curvas")
    programs = []
    for name in CLOSE:
        for library, program in catalog.examples[name].programs.items():
            path = Path(folder, f"{program.path.stem}.py")
            path.write_text(f"{program.source}\nimport json\nprint(json.dumps(perdidas))\n", encoding="utf-8")
            programs.append(Program(path, name, library))
    found: dict[str, dict[str, Sequence[float]]] = {name: {} for name in CLOSE}
    with Server() as server:
        for run in server.run(programs):
            assert run.fault is None, (run.fault, run.detail)
            found[run.program.example][run.program.library] = json.loads(run.output.lines[-1])
    return found


@pytest.mark.parametrize("name", CLOSE)
def test_the_three_libraries_learn_along_one_curve(name: str, curves: Curves) -> None:
    assert curves[name].keys() == LIBRARIES.keys()
    first = curves[name]["numpy"]
    assert len(first) > 40
    assert first[-1] < first[0] / 20
    for losses in curves[name].values():
        assert losses == pytest.approx(first, rel=0, abs=CLOSE[name])
