"""A copy of the project with faults planted in it, and what the public command says of them.

Faults that do not hide one another are planted together: the command is asked once.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import Checked, Done, check


@dataclass(frozen=True)
class Planted:
    """Attributes:
    root: the copy, with the faults.
    done: what the command said.
    """

    root: Path
    done: Done

    def message(self, place: str, *fragments: str) -> str:
        """Return the message about ``place`` with all the fragments; assert that it is there and says what to do."""
        messages = self.done.output.split("\n\n")
        about = [message for message in messages if place in message and all(part in message for part in fragments)]
        assert about, self.done.output
        assert all("Qué hacer: " in message for message in about), about
        return about[0]


def copy_to(folder: Path, checked: Checked) -> Path:
    """Copy the checked project into a folder: there, what is not touched is already green."""
    return Path(shutil.copytree(checked.root, folder / "sitio"))


def ask(root: Path, *options: str, status: int = 1) -> Planted:
    """Check the copy at ``root``."""
    done = check(root, *options)
    assert done.status == status, done.output
    return Planted(root, done)


def append(root: Path, path: str, text: str) -> range:
    """Append ``text`` to a file; return the lines (from 1) where it is."""
    file = root / path
    before = file.read_text(encoding="utf-8")
    file.write_text(before + text, encoding="utf-8")
    return range(before.count("\n") + 1, (before + text).count("\n") + 2)
