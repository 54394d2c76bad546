"""What a full run of the tests takes of what is too long to try whole: something else with each commit."""

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from random import Random
from typing import TypeVar

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


def sample(items: Sequence[T], most: int, of: str = "") -> Sequence[T]:
    """Return at most ``most`` of the items, in their order; ``of`` tells one choice from another."""
    chosen = Random(f"{commit()} {of}").sample(range(len(items)), min(most, len(items)))
    return [items[index] for index in sorted(chosen)]
