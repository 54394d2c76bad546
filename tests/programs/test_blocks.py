"""Every program that a reader can copy from the built site runs, anywhere, and prints what is under it."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from profundo.content.built import BuiltPage, Listing
from profundo.content.programs import FAILS, Program
from profundo.running.runner import TAB, Settings, run
from tests.sample import sample

pytestmark = pytest.mark.slow

ALONE = 6
"""Blocks that also run in a Python of their own, 3 s each: others with each commit, all with ``--entero``."""

NAMES = {"_UFuncNoLoopError": "UFuncTypeError"}
"""What NumPy calls, in the page and in a notebook, the errors that a terminal calls otherwise: see Breve historia."""


@pytest.fixture
def copied(built_pages: Sequence[BuiltPage], tmp_path: Path) -> Mapping[Path, Listing]:
    """Each block, in a file of its own, in a folder with nothing else."""
    files = {}
    for number, listing in enumerate({li.source: li for page in built_pages for li in page.listings}.values()):
        file = tmp_path / str(number) / "copiado.py"
        file.parent.mkdir()
        file.write_text(listing.source, encoding="utf-8")
        files[file] = listing
    assert len(files) >= 85
    return files


def differences(copied: Mapping[Path, Listing], settings: Settings) -> list[str]:
    """Run every block; return those that break the contract or do not print what is under them."""
    runs = list(run([Program(file, "copiado", "pytorch") for file in copied], settings))
    assert len(runs) == len(copied)
    return [
        f"{r.fault or 'imprime otra cosa'}: {r.program.source}\n--- imprime\n{r.output.text}"
        for r in runs
        if r.fault or r.output.text != copied[r.program.path].output
    ]


def test_every_block_prints_what_is_under_it_where_most_readers_are(copied: Mapping[Path, Listing]) -> None:
    """Copied elsewhere, with two threads and with oneDNN: what TensorFlow does unless told otherwise."""
    assert differences(copied, Settings(threads=2, variables={"TF_ENABLE_ONEDNN_OPTS": "1"})) == []


def test_every_block_of_pytorch_prints_the_same_on_a_plain_processor(copied: Mapping[Path, Listing]) -> None:
    """Without the wide instructions of newer ones, which PyTorch can be told not to use."""
    of_pytorch = {file: listing for file, listing in copied.items() if "import torch" in listing.source}
    assert len(of_pytorch) >= 85
    assert differences(of_pytorch, Settings(variables={"ATEN_CPU_CAPABILITY": "default"})) == []


def test_a_sample_of_them_runs_in_a_new_python(copied: Mapping[Path, Listing], pytestconfig: pytest.Config) -> None:
    """What imports once and forks could hide (a module that another program imported) shows here."""
    chosen = sample(list(copied.items()), ALONE, pytestconfig)
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        failures = [failure for failure in pool.map(run_alone, chosen) if failure]
    assert failures == []


def run_alone(copy: tuple[Path, Listing]) -> str | None:
    """Run a copied block as a reader would, with plain ``python``; return what differs, or ``None``."""
    file, listing = copy
    variables = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, file.name],
        cwd=file.parent,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    printed = done.stdout
    if listing.source.startswith(FAILS):
        # what follows the last frame of the traceback, without the module of the exception's name nor the
        # suggestion that some versions of Python add when they print it
        message = re.split(r"^  .*\n(?! )", done.stderr, flags=re.MULTILINE)[-1]
        message = re.sub(r"\. Did you mean: .*\?$", "", message, flags=re.MULTILINE)
        name, colon, rest = re.sub(r"^[\w.]*\.(?=\w+: )", "", message).expandtabs(TAB).partition(":")
        printed += NAMES.get(name, name) + colon + rest
    return None if printed == listing.output else f"{listing.source}\n--- imprime\n{printed}\n{done.stderr[-500:]}"
