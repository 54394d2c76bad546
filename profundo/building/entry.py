"""What mkdocs-macros calls while the site is built: its macros, and what is done before and after each page.

What a Markdown extension cannot do is here: it does not know which file it reads, nor can it act on the whole site.
Zensical, which reads the same macros, calls only ``define_env``, once for each page.
"""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from mkdocs.exceptions import PluginError

from profundo.building import compact, formula_font, lesson_notebooks, search_index, theme_style
from profundo.building.macros import Macro, macros
from profundo.building.tooltips import REFERENCE, reference
from profundo.content import pace
from profundo.content.course import Course
from profundo.content.formulas import problems
from profundo.content.interpreter import Interpreter
from profundo.content.pages import Page
from profundo.content.programs import NOTEBOOKS


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
    root = Path(env.project_dir)
    page = getattr(env, "page", None)  # only Zensical has one here
    if page:
        _describe(page, page.path, root)
    # Zensical resolves addresses from the page's source; MkDocs, from the page's own address
    for name, function in macros(Course(root), lambda: page.path if page else env.page.url).items():
        env.macro(function, name)


def on_pre_page_macros(env: Environment) -> None:
    """Say of the page what its template shows, and stop at a formula that is not LaTeX, saying where it is.

    Raises:
        PluginError: which stops the build, showing only its message.
    """
    root = Path(env.project_dir)
    written = _describe(env.page, env.page.file.src_uri, root)
    repo_url = env.conf["repo_url"] or ""
    if not written:
        env.page.meta["colab"] = lesson_notebooks.colab(repo_url, PurePosixPath(env.page.file.src_uri).name)
    elif "leccion" in env.page.meta:
        env.page.meta["cuadernos"] = lesson_notebooks.links(written, repo_url)
    for problem in problems(written) if written else ():
        raise PluginError(problem.render(root))


def on_post_page_macros(env: Environment) -> None:
    """Tell each lesson where the glossary is, once its macros are replaced."""
    if "leccion" in env.page.meta:
        target, lesson = reference(env.page.file.src_uri)
        env.markdown += f'\n\n[{REFERENCE}]: {target} "{lesson}"\n'


def on_post_build(env: Environment) -> None:
    """Index the built site for its search, make its files smaller, and let its notebooks be read elsewhere."""
    site = Path(env.conf["site_dir"])
    course = Course(Path(env.project_dir))
    search_index.write(site, course.glossary)
    compact.rewrite(site)
    theme_style.rewrite(site)
    formula_font.rewrite(site)
    if env.conf["site_url"]:
        for notebook in site.glob("cuadernos/*/*.ipynb"):
            text = notebook.read_text(encoding="utf-8")
            notebook.write_text(text.replace("](../../", f"]({env.conf['site_url']}"), encoding="utf-8")
    lesson_notebooks.write(course, site, env.conf["site_url"] or "")  # these are written with their addresses


def _describe(page: Any, name: str, root: Path) -> Page | None:
    """Add to what a page says of itself what its template shows.

    That is which file is edited to change it, what Python weighs and, of a lesson, the minutes it takes.

    Returns:
        The page as it is written, if it is Markdown.
    """
    page.meta["interprete"] = Interpreter(root).weight
    source = PurePosixPath("docs", name)
    if source.suffix == ".ipynb":  # made from a program: see profundo.running.notebooks
        page.meta["original"] = str(PurePosixPath("snippets", NOTEBOOKS, f"{source.stem.replace('-', '_')}.py"))
        return None
    page.meta["original"] = str(source)
    written = Page(root / source, (root / source).read_text(encoding="utf-8"))
    if "leccion" in page.meta:
        page.meta["lectura"] = pace.reading_minutes(written)
        page.meta["practica"] = pace.practice_minutes(written)
    return written
