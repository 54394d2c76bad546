"""What mkdocs-macros calls while the site is built: its macros, and what is done before and after each page.

An ordinary Markdown extension knows neither the file it reads nor its lines, and cannot act on the whole site:
what needs that is here.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from mkdocs.exceptions import PluginError

from profundo.building import compact, search_index
from profundo.building.macros import Macro, macros
from profundo.building.tooltips import REFERENCE
from profundo.content.course import Course
from profundo.content.formulas import faults
from profundo.content.glossary import PAGE
from profundo.content.pages import CODE_SPAN, Page
from profundo.content.problems import Problem


class Environment(Protocol):
    """What is used of mkdocs-macros' environment."""

    project_dir: str
    conf: Mapping[str, str]
    page: Any
    markdown: str

    def macro(self, function: Macro, name: str = "") -> Macro:
        """Make ``function`` available in the pages."""


def define_env(env: Environment) -> None:
    """Register the macros, at the start of the build."""
    for name, function in macros(Course(Path(env.project_dir)), lambda: env.page.url).items():
        env.macro(function, name)


def on_pre_page_macros(env: Environment) -> None:
    """Stop at a formula of the page that is not LaTeX, saying where it is.

    Raises:
        PluginError: which stops the build, showing only its message.
    """
    path = Path(env.page.file.abs_src_path)
    if path.suffix == ".md":
        page = Page(path, path.read_text(encoding="utf-8"))
        for line, fault in faults(CODE_SPAN.sub("", page.prose)):
            problem = Problem(path, f"{fault}.", "corrige su LaTeX.", line)
            raise PluginError(problem.render(Path(env.project_dir)))


def on_post_page_macros(env: Environment) -> None:
    """Tell each lesson where the glossary is, once its macros are replaced."""
    if "leccion" in env.page.meta:
        lesson = env.page.file.src_uri
        env.markdown += f'\n\n[{REFERENCE}]: {"../" * lesson.count("/")}{PAGE} "{lesson}"\n'


def on_post_build(env: Environment) -> None:
    """Index the built site for its search, make its files smaller, and let its notebooks be read elsewhere."""
    site = Path(env.conf["site_dir"])
    search_index.write(site)
    compact.rewrite(site)
    if env.conf["site_url"]:
        for notebook in site.glob("cuadernos/*/*.ipynb"):
            text = notebook.read_text(encoding="utf-8")
            notebook.write_text(text.replace("](../../", f"]({env.conf['site_url']}"), encoding="utf-8")
