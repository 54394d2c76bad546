"""The project as the tests see it: its catalog, a copy in which everything ran, and the built site."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tools.snippets import Catalog, load

ROOT = Path(__file__).parents[1]
IGNORED = shutil.ignore_patterns(".git", ".venv*", ".cache", "site", "__pycache__", ".*_cache")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--ejemplo", default="", help="solo un ejemplo, como relu/definicion (make check)")


@dataclass(frozen=True)
class Done:
    """What a command did."""

    status: int
    output: str


def command(*words: str | Path, cwd: Path, **environment: str) -> Done:
    """Run a command of the project as a person would, and return its status and all it said."""
    variables = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**variables, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Done(done.returncode, done.stdout)


def check(cwd: Path, *options: str | Path, **environment: str) -> Done:
    """Run ``python -m tools.check`` in the copy of the project at ``cwd``."""
    return command(sys.executable, "-m", "tools.check", *options, cwd=cwd, **environment)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load(ROOT)


@dataclass(frozen=True)
class Checked:
    """A copy of the project in which every program has just run.

    Attributes:
        root: the copy; its record of what is green is warm.
        done: what the check said.
        report: for each program, by its path from ``root``: what it printed, its fault, its seconds.
    """

    root: Path
    done: Done
    report: dict[str, tuple[str, str | None, float]]


@pytest.fixture(scope="session")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    copy = tmp_path_factory.mktemp("comprobado") / "sitio"
    shutil.copytree(ROOT, copy, ignore=IGNORED)
    report = copy.parent / "informe.json"
    done = check(copy, "--todo", "--informe", report)
    return Checked(copy, done, json.loads(report.read_text(encoding="utf-8")) if report.exists() else {})


@pytest.fixture
def site_copy(checked: Checked, tmp_path: Path) -> Path:
    """A copy of the project to plant a fault in: what is not touched is already green."""
    return Path(shutil.copytree(checked.root, tmp_path / "sitio"))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as it is published."""
    site = tmp_path_factory.mktemp("construido") / "site"
    done = command(mkdocs(), "build", "--strict", "--site-dir", site, cwd=ROOT)
    assert done.status == 0, done.output
    return site


def mkdocs() -> Path:
    """The plain ``mkdocs`` command of this environment."""
    return Path(sys.executable).parent / "mkdocs"


def parametrize_over(name: str, values: Callable[[Catalog], Sequence[Any]]) -> pytest.MarkDecorator:
    """Parametrize a test over what is in the project's catalog."""
    return pytest.mark.parametrize(name, values(load(ROOT)))
