"""The Python of the pages and its editor are those that their authors published."""

import gzip
import hashlib
import json
from collections.abc import Mapping
from http.client import IncompleteRead
from pathlib import Path
from typing import Any
from unittest.mock import Mock
from urllib.error import URLError

import pytest

from profundo.commands import interpreter as command_line
from profundo.content.interpreter import ABSENT, Interpreter, Part, absent
from profundo.content.programs import LIBRARIES, Catalog
from tests.conftest import ROOT, command

PARTS = Interpreter(ROOT).parts


@pytest.fixture
def package(npm: str) -> Path:
    """The official package of npm, in place."""
    return ROOT / "node_modules" / "pyodide"


@pytest.fixture
def lock(package: Path) -> Mapping[str, Any]:
    """What Pyodide says of its own packages."""
    found: Mapping[str, Any] = json.loads((package / "pyodide-lock.json").read_text(encoding="utf-8"))
    return found


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_each_digest_is_the_official_one(part: Part, package: Path, lock: Mapping[str, Any]) -> None:
    published = package / part.name
    if published.exists():
        assert (part.size, part.sha256) == (published.stat().st_size, digest(published.read_bytes()))
    else:
        numpy = lock["packages"]["numpy"]
        assert (part.name, part.sha256) == (numpy["file_name"], numpy["sha256"])


def test_the_versions_are_those_of_its_files(lock: Mapping[str, Any]) -> None:
    listed = json.loads((Interpreter(ROOT).folder / "archivos.json").read_text(encoding="utf-8"))
    assert (listed["pyodide"], listed["numpy"]) == (lock["info"]["version"], lock["packages"]["numpy"]["version"])


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_what_the_site_serves_is_what_was_published(part: Part, built: Path) -> None:
    content = gzip.decompress((built / "assets" / "pyodide" / f"{part.name}.gz").read_bytes())
    assert (len(content), digest(content)) == (part.size, part.sha256)


def test_its_licences_are_beside_it(built: Path) -> None:
    names = {path.name for path in (built / "assets" / "pyodide").glob("LICENCIA-*.txt")}
    assert names == {"LICENCIA-numpy.txt", "LICENCIA-pyodide.txt", "LICENCIA-python.txt"}


SOURCES = ("_published", "_packaged")
"""What finds a file in each place where it can be."""


@pytest.fixture
def folder(tmp_path: Path) -> Interpreter:
    """An interpreter of one file, which is not here."""
    place = tmp_path / "docs" / "assets" / "pyodide"
    place.mkdir(parents=True)
    listed = {"pyodide": "0.0", "archivos": [{"nombre": "uno", "bytes": 3, "sha256": digest(b"uno")}]}
    (place / "archivos.json").write_text(json.dumps(listed), encoding="utf-8")
    return Interpreter(tmp_path)


def test_a_file_that_is_not_the_official_one_is_not_kept(
    folder: Interpreter, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for source in SOURCES:
        monkeypatch.setattr(command_line, source, lambda _, part: b"otro")
    with pytest.raises(OSError, match="uno"):
        command_line.bring(folder)
    assert "sha256" in capsys.readouterr().err
    assert folder.weight == 0


@pytest.mark.parametrize("failure", [URLError("no responde"), TimeoutError(), IncompleteRead(b"u", 2)])
def test_where_one_source_fails_the_next_is_asked(
    failure: Exception, folder: Interpreter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_line, "urlopen", Mock(side_effect=failure))
    monkeypatch.setattr(command_line, "_packaged", lambda _, part: b"uno")
    command_line.bring(folder)
    assert gzip.decompress(folder.path(folder.parts[0]).read_bytes()) == b"uno"


def test_what_is_here_is_not_asked_for_again(folder: Interpreter, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.path(folder.parts[0]).write_bytes(gzip.compress(b"uno"))
    for source in SOURCES:
        monkeypatch.setattr(command_line, source, lambda _, part: pytest.fail("ha preguntado"))
    command_line.bring(folder)


def test_every_program_of_numpy_runs_in_the_page_but_for_what_python_lacks_there(catalog: Catalog) -> None:
    lacking = {program.example: absent(program) for program in catalog.programs if program.library == "numpy"}
    assert {what for what in lacking.values() if what} == set(ABSENT.values())
    others = {absent(program) for program in catalog.programs if program.library != "numpy"}
    assert others == {LIBRARIES["pytorch"], LIBRARIES["tensorflow"]}


def test_the_editor_is_that_of_its_package(npm: str) -> None:
    made = command(npm, "run", "--silent", "editor", cwd=ROOT)
    assert made.status == 0, made.output
    assert made.output == (ROOT / "docs/assets/js/ajeno/prism-code-editor.js").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("docs/assets/css/ajeno/prism-code-editor.css", "dist/layout.css"),
        ("docs/assets/js/ajeno/LICENCIA-prism-code-editor.txt", "LICENSE"),
    ],
)
def test_what_comes_with_the_editor_is_of_its_package(ours: str, theirs: str, npm: str) -> None:
    published = ROOT / "node_modules" / "prism-code-editor" / theirs
    assert (ROOT / ours).read_text(encoding="utf-8") == published.read_text(encoding="utf-8")
