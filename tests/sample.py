"""Samples of what takes too long to try whole: a different one for each commit, the same in every run of it."""

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from random import Random
from typing import TypeVar

import pytest

from tests.conftest import ROOT

T = TypeVar("T")


@cache
def commit() -> str:
    """Return the identifier of the commit that is being tested, empty where there is no repository."""
    git = shutil.which("git")
    if not git:
        return ""
    asked = subprocess.run([git, "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False)
    return asked.stdout.strip()


def sample(items: Sequence[T], most: int, config: pytest.Config, of: str = "") -> Sequence[T]:
    """Return at most ``most`` of the items, in their order, or all with ``--entero``.

    ``of`` tells one choice from another.
    """
    if config.getoption("--entero"):
        return items
    chosen = Random(f"{commit()} {of}").sample(range(len(items)), min(most, len(items)))
    return [items[index] for index in sorted(chosen)]
