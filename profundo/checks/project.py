"""What the rules read: the course as it is written, rendered and built."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from bs4 import BeautifulSoup
from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from profundo.content import built
from profundo.content.built import BuiltPage
from profundo.content.course import Course
from profundo.content.formulas import FORMULA
from profundo.content.pages import Page


class BuildError(RuntimeError):
    """The site cannot be built: the message is what the builder says."""


class Project(Course):
    """A course and the site that it becomes, each thing made once, when it is first asked for.

    Args:
        root: the folder of the project.
        site: where the site is already built; without it, it is built when a rule asks for it.
    """

    def __init__(self, root: Path, site: Path | None = None) -> None:
        super().__init__(root)
        self._site = site
        self._html: dict[Path, BeautifulSoup] = {}

    @cached_property
    def settings(self) -> MkDocsConfig:
        """``mkdocs.yml``."""
        return load_config(str(self.root / "mkdocs.yml"))

    def html(self, page: Page) -> BeautifulSoup:
        """Return what a page itself holds, as MkDocs reads it: without what its macros bring, nor its formulas."""
        if page.path not in self._html:
            settings = self.settings
            reader = Markdown(extensions=settings.markdown_extensions, extension_configs=settings.mdx_configs)
            self._html[page.path] = BeautifulSoup(reader.convert(FORMULA.sub("", page.body)), "html.parser")
        return self._html[page.path]

    @cached_property
    def site(self) -> Path:
        """The folder of the built site.

        Raises:
            BuildError: if a strict build fails.
        """
        if self._site:
            return self._site
        self._built_here = TemporaryDirectory(prefix="sitio-")  # kept while the project is
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", self._built_here.name]
        done = subprocess.run(
            command, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode:
            raise BuildError(f"mkdocs no construye el sitio:\n{done.stdout.strip()}")
        return Path(self._built_here.name)

    @cached_property
    def built(self) -> Sequence[BuiltPage]:
        """The pages of the built site.

        Raises:
            BuildError: if it cannot be built.
        """
        return built.load(self.site, self.docs)

    @cached_property
    def built_from(self) -> Mapping[Path, BuiltPage]:
        """The pages of the built site, by the file that each is made from."""
        return {page.source: page for page in self.built}
