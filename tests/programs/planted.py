"""A copy of the project with faults planted in it, and what the public command says of them.

Faults that do not hide one another are planted together: the command is asked once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import Done, check


@dataclass(frozen=True)
class Planted:
    """A copy of the project with faults, and what was said of it.

    Attributes:
        root: the copy.
        done: what the command said.
    """

    root: Path
    done: Done

    @property
    def messages(self) -> Sequence[str]:
        """Each thing that it said."""
        return self.done.output.split("\n\n")

    def message(self, place: str, *fragments: str) -> str:
        """Return the message about ``place`` with all the fragments; assert that it is there and says what to do."""
        about = [said for said in self.messages if place in said and all(part in said for part in fragments)]
        assert about, self.done.output
        assert all("Qué hacer: " in message for message in about), about
        return about[0]


def ask(root: Path, *options: str) -> Planted:
    """Check the copy at ``root``, which has to be found wrong."""
    done = check(root, *options)
    assert done.status == 1, done.output
    return Planted(root, done)


def append(root: Path, path: str, text: str) -> set[int]:
    """Append ``text`` to a file; return its lines (from 1) that are not blank."""
    file = root / path
    before = file.read_text(encoding="utf-8")
    file.write_text(before + text, encoding="utf-8")
    first = before.count("\n") + 1
    return {number for number, line in enumerate(text.split("\n"), start=first) if line.strip()}
