"""What a page says of itself above its text."""

import re
from pathlib import Path


def title(page: Path) -> str:
    """Return the title of a Markdown page, or the name of its file if it has none."""
    found = re.search(r"^# (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else page.stem


def lesson_number(page: Path) -> int:
    """Return the place of a Markdown page among the lessons, from 1; 0 if it is not one."""
    found = re.search(r"^leccion: (\d+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return int(found[1]) if found else 0
