"""Every part of the tests is run by pytest, by ``make test`` and by the workflow."""

import re
import tomllib

import yaml

from tests.conftest import ROOT

PARTS = {path.parent.name for path in (ROOT / "tests").rglob("test_*.py")}
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/comprobar.yml").read_text(encoding="utf-8"))


def test_plain_pytest_and_make_test_run_every_part() -> None:
    folders = [f"tests/{part}" for part in ("content", "programs", "browser")]  # the quick ones first
    assert {f"tests/{part}" for part in PARTS} == set(folders)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["pytest"]["ini_options"]["testpaths"] == folders
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.findall(r"^PRUEBAS := (.+)$", makefile, re.MULTILINE) == [" ".join(folders)]


def test_what_is_published_is_what_every_part_was_tried_on() -> None:
    jobs = WORKFLOW["jobs"]
    assert set(jobs["comprobar"]["strategy"]["matrix"]["parte"]) == PARTS
    assert jobs["comprobar"]["needs"] == "construir"
    assert jobs["publicar"]["needs"] == "comprobar"
    assert jobs["cuadernos"]["needs"] == "publicar"
    builds = [name for name, job in jobs.items() for step in job["steps"] if step.get("run") == "make build"]
    assert builds == ["construir"]
