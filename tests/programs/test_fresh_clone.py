"""A clone in an empty folder, with an empty environment, serves every lesson without the frameworks."""

import os
import re
import signal
import socket
import subprocess
import time
from http.client import IncompleteRead
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.conftest import command, copy_project

pytestmark = pytest.mark.slow

INSTALL_SECONDS = 600
"""What installing the site's packages may take on a slow line."""


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What git would bring: the project without its environments or anything built."""
    return copy_project(tmp_path_factory.mktemp("clon") / "sitio")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, deadline: float, want: str = "") -> str:
    """Ask until the answer is the wanted one. While the site is built again, the server keeps whoever asks waiting."""
    while True:
        try:
            with urlopen(address, timeout=10) as answer:
                assert answer.status == 200
                body = answer.read().decode()
                if want in body:
                    return str(body)
        except (URLError, ConnectionError, TimeoutError, IncompleteRead):
            pass
        assert time.monotonic() < deadline, f"{address} no responde lo esperado"
        time.sleep(0.5)


def test_make_serve_shows_every_lesson_and_follows_changes(clone: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "LANG": "C.UTF-8"}
    environment |= {k: v for k, v in os.environ.items() if k.startswith(("PIP_", "SSL_"))}
    server = subprocess.Popen(
        ["make", "serve", f"DIRECCION={address}"],
        cwd=clone,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        home = wait_for(f"http://{address}/", time.monotonic() + INSTALL_SECONDS)
        lessons = set(re.findall(r'href="((?:que-es|tensores|neuronas|activaciones|cuadernos)/[\w-]+/)"', home))
        assert len(lessons) >= 7, lessons
        for lesson in lessons:
            assert "<h1" in wait_for(f"http://{address}/{lesson}", time.monotonic() + 30)
        # while it is written again, after a change, it is empty for a moment
        wait_for(f"http://{address}/pagefind/pagefind-entry.json", time.monotonic() + 30, want='"es"')
        stored = clone / "snippets/neurona/suma.out"
        stored.write_text(stored.read_text(encoding="utf-8") + "recién cambiada: 1\n", encoding="utf-8")
        wait_for(f"http://{address}/neuronas/neurona/", time.monotonic() + 60, want="recién cambiada")
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def test_strict_build_needs_no_framework(clone: Path) -> None:
    python = clone / ".venv-sitio/bin/python"
    for framework in ("torch", "tensorflow", "keras"):
        assert command(python, "-c", f"import {framework}", cwd=clone).status != 0
    done = command(clone / ".venv-sitio/bin/mkdocs", "build", "--strict", cwd=clone)
    assert done.status == 0, done.output
