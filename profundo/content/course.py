"""The course: everything the authors wrote, each file read once, when it is first asked for."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from profundo.content import bibliography, glossary, pages, programs
from profundo.content.bibliography import Bibliography
from profundo.content.glossary import Glossary
from profundo.content.pages import Page
from profundo.content.programs import Catalog


class Course:
    """What is written below a folder.

    Attributes:
        root: the folder of the project.
    """

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    @property
    def docs(self) -> Path:
        """Where the pages are."""
        return self.root / "docs"

    @cached_property
    def catalog(self) -> Catalog:
        """The examples: programs, stored outputs and exceptions."""
        return programs.load(self.root)

    @cached_property
    def pages(self) -> Sequence[Page]:
        """The Markdown pages."""
        return pages.load(self.root)

    @cached_property
    def lessons(self) -> Sequence[Page]:
        """The pages that are lessons, by their number."""
        return sorted((page for page in self.pages if page.lesson), key=lambda page: page.lesson or 0)

    @cached_property
    def glossary(self) -> Glossary:
        """The terms."""
        return glossary.load(self.root / glossary.SOURCE)

    @cached_property
    def bibliography(self) -> Bibliography:
        """The sources."""
        return bibliography.load(self.root)
