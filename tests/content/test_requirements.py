"""The pins resolve on any machine, and the site needs none of the frameworks."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

FILES = ("requirements.txt", "requirements-site.txt", "requirements-zensical.txt")


def pins(name: str) -> list[str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith((" ", "#"))]


@pytest.mark.parametrize("name", FILES)
def test_every_package_is_pinned_and_none_to_a_local_build(name: str) -> None:
    assert len(pins(name)) > 50
    for pin in pins(name):
        if pin != "-e .":
            assert re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*( ; .+)?", pin), pin
            assert "+" not in pin


@pytest.mark.parametrize("name", FILES)
def test_no_address_is_written_in_the_pins(name: str) -> None:
    text = Path(ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--" not in re.sub(r"^#.*$", "", text, flags=re.MULTILINE)


def test_the_site_needs_no_framework() -> None:
    assert not {pin.partition("==")[0] for pin in pins("requirements-site.txt")} & {"torch", "tensorflow", "keras"}


@pytest.mark.parametrize("name", FILES)
def test_every_file_pins_the_same_versions_of_what_the_site_needs(name: str) -> None:
    assert set(pins("requirements-site.txt")) <= set(pins(name))


@pytest.mark.parametrize("name", ["requirements.in", "requirements-site.in", "requirements-zensical.in"])
def test_every_direct_requirement_says_why_it_is_there(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert lines
    for line in lines:
        if line and not line.startswith(("#", "-")):
            assert re.fullmatch(r"[\w.-]+==[\w.]+ +# .{10,}", line), line
