"""The project as the tests see it: its catalog, a copy in which everything ran, and the built site.

What takes long to make is made once for the whole run, by whichever worker needs it first.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from profundo.checks.project import Project
from profundo.content.built import BuiltPage
from profundo.content.interpreter import Interpreter
from profundo.content.programs import Catalog, load

ROOT = Path(__file__).parents[1]
IGNORED = shutil.ignore_patterns(".git", "*.gz", ".venv*", ".cache", "site", "node_modules", "__pycache__", ".*_cache")

NPM = shutil.which("npm")
"""What runs the tools of JavaScript, if this machine has it."""

ADDRESSES = {"SITE_URL": "https://example.org/curso/", "REPO_URL": "https://example.org/repositorio"}
"""Where the tested site says that it is, if nobody builds it for another place."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--entero", action="store_true", help="sin muestras: todos los mutantes, todos los bloques")


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
    """Run ``python -m profundo.commands.check`` in the copy of the project at ``cwd``."""
    return command(sys.executable, "-m", "profundo.commands.check", *options, cwd=cwd, **environment)


def mkdocs() -> Path:
    """The plain ``mkdocs`` command of this environment."""
    return Path(sys.executable).parent / "mkdocs"


def build(site: Path, **environment: str) -> None:
    """Build the site of the project in the folder ``site``."""
    done = command(mkdocs(), "build", "--strict", "--site-dir", site, cwd=ROOT, **environment)
    assert done.status == 0, done.output


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return the folder ``name`` of this run, which ``make`` fills if no worker has done it yet."""
    run = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        run = run.parent  # every worker has a folder of its own in that of the run
    folder, made = run / name, run / f"{name}.hecho"
    with FileLock(run / f"{name}.lock"):
        if not made.exists():
            shutil.rmtree(folder, ignore_errors=True)  # what a worker left that could not make it
            folder.mkdir()
            make(folder)
            made.touch()
    return folder


def copy_project(folder: Path) -> Path:
    """Copy the project into a new folder as git would bring it: no environment, nothing built, nothing remembered."""
    return Path(shutil.copytree(ROOT, folder, ignore=IGNORED))


@pytest.fixture(scope="session")
def npm(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The ``npm`` command, with what ``package-lock.json`` names in place: two workers must not put it at once."""
    assert NPM, "con CI=true hace falta npm: apt-get install npm"
    words = [NPM, "run", "--silent", "dependencias"]

    def make(_: Path) -> None:
        done = command(*words, cwd=ROOT)
        assert done.status == 0, done.output

    once(tmp_path_factory, "npm", make)
    return NPM


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
    report: Mapping[str, tuple[str, str | None, float]]

    def copy_to(self, folder: Path) -> Path:
        """Copy it into a new folder, to plant a fault in: what is not touched is already green."""
        return Path(shutil.copytree(self.root, folder))


@pytest.fixture(scope="session")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    def make(folder: Path) -> None:
        done = check(copy_project(folder / "sitio"), "--todo", "--informe", folder / "informe.json")
        (folder / "dicho.json").write_text(json.dumps([done.status, done.output]), encoding="utf-8")

    folder = once(tmp_path_factory, "comprobado", make)
    done = Done(*json.loads((folder / "dicho.json").read_text(encoding="utf-8")))
    report = folder / "informe.json"
    return Checked(folder / "sitio", done, json.loads(report.read_text(encoding="utf-8")) if report.exists() else {})


@pytest.fixture
def site_copy(checked: Checked, tmp_path: Path) -> Path:
    return checked.copy_to(tmp_path / "sitio")


@pytest.fixture(scope="session")
def interpreter(tmp_path_factory: pytest.TempPathFactory) -> Interpreter:
    """The Python that the pages run, brought if it was not here; without network it may not be."""
    words = (sys.executable, "-m", "profundo.commands.interpreter")
    once(tmp_path_factory, "interprete", lambda folder: (folder / "dicho").write_text(command(*words, cwd=ROOT).output))
    return Interpreter(ROOT)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, interpreter: Interpreter) -> Path:
    """The site, as it is published: the one that ``SITIO`` names, or one made for this run."""
    if "SITIO" in os.environ:
        return Path(os.environ["SITIO"]).resolve()
    return once(tmp_path_factory, "sitio", lambda folder: build(folder, **{**ADDRESSES, **os.environ}))


@pytest.fixture(scope="session")
def project(built: Path) -> Project:
    """The project and its built site, each thing read once."""
    return Project(ROOT, built)


@pytest.fixture(scope="session")
def built_pages(project: Project) -> Sequence[BuiltPage]:
    """The pages of the built site, each read once."""
    return project.built


@pytest.fixture(scope="session")
def built_without_addresses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of who builds it without saying where it will be, nor where its sources are."""
    return once(tmp_path_factory, "sin-direcciones", lambda folder: build(folder, SITE_URL="", REPO_URL=""))
