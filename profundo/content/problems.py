"""``Problem``: what is wrong, where, and what to do about it. Every check returns this."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """A defect that keeps the site from being published.

    Attributes:
        path: the file to open.
        message: what is wrong, in Spanish.
        remedy: what to do, in Spanish.
        line: the line in ``path``, counted from 1; ``None`` if the whole file is meant.
        detail: lines that show it (a diff, a traceback), possibly empty.
        example: name of the example that it is about, wherever it is; ``None`` if it is about no example.
    """

    path: Path
    message: str
    remedy: str
    line: int | None = None
    detail: str = ""
    example: str | None = None

    def render(self, root: Path) -> str:
        """Return the text shown to the author, with paths relative to ``root``."""
        path = self.path.relative_to(root) if self.path.is_relative_to(root) else self.path
        place = f"{path.as_posix()}:{self.line}" if self.line else path.as_posix()
        detail = "".join(f"\n    {line}" for line in self.detail.splitlines())
        return f"{place}: {self.message}{detail}\n  Qué hacer: {self.remedy}"


def line_of(text: str, fragment: str, start: int = 0) -> int | None:
    """Return the line (from 1) of ``text`` on which ``fragment`` begins, or ``None`` if absent."""
    index = text.find(fragment, start)
    return None if index < 0 else text.count("\n", 0, index) + 1
