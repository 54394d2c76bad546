"""What differs between the site that MkDocs builds and the one that Zensical does is said page by page."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from markdown import Markdown

from profundo.building import entry, tooltips
from profundo.building.macros import Macro
from profundo.commands.zensical import compare, other_files, report
from profundo.content.interpreter import Interpreter
from tests.conftest import ROOT, command

PROSE = "La neurona suma las entradas, añade el sesgo y aplica la función de activación que le toca."
BLOCK = '<div class="language-python highlight"><pre><span></span><code>import numpy\nprint(1)\n</code></pre></div>'
FORMULA = "<math><mi>z</mi></math>"
PAGE = f"""<!doctype html><title>Una página</title><nav>Menú</nav><article>
<h1 id="uno">Uno<a class="headerlink" href="#uno">¶</a></h1>
<p>{PROSE}</p>{BLOCK}<p>Así, {FORMULA} es un <a href="../dos/">número</a>.</p>
<audio src="../../assets/tono.wav"></audio></article>"""


class Sites:
    """Two built sites, whose pages are written in a line."""

    def __init__(self, folder: Path) -> None:
        self.root, self.expected, self.found = folder, folder / "mkdocs", folder / "zensical"

    def write(self, expected: str | None, found: str | None, name: str = "uno/index.html") -> None:
        """Write a page of each, or of one of them."""
        for site, text in ((self.expected, expected), (self.found, found)):
            path = site / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, encoding="utf-8")

    def said(self) -> list[str]:
        """Return in what the page differs."""
        return list(compare(self.expected, self.found, self.root)["docs/uno.md"])


@pytest.fixture
def sites(tmp_path: Path) -> Sites:
    return Sites(tmp_path)


def test_pages_that_read_the_same_are_equal(sites: Sites) -> None:
    other = PAGE.replace("<nav>Menú</nav>", "<nav>Otro menú</nav>").replace("Así, ", "Así,\n  ")
    sites.write(PAGE, other.replace('<a class="headerlink" href="#uno">¶</a>', ""))
    assert sites.said() == []


DIFFERENCES = {
    "a changed sentence": (
        "añade el sesgo",
        "quita el sesgo",
        "dice «neurona suma las entradas, quita el sesgo y aplica» en vez de "
        "«neurona suma las entradas, añade el sesgo y aplica»",
    ),
    "a changed block": ("print(1)", "print(2)", r"el bloque 1 dice 'print(2)\n' en vez de 'print(1)\n'"),
    "a missing block": (BLOCK, "", "falta el bloque 1: «import numpy»"),
    "a block too many": (BLOCK, BLOCK + BLOCK, "sobra un bloque antes del 2: «import numpy»"),
    "a block of another language": ("language-python", "language-text", "el bloque 1 es «text» en vez de «python»"),
    "a missing formula": (FORMULA, "z", "fórmulas: 0 en vez de 1"),
    "a link": ("../dos/", "../dos.md", "carga o enlaza «../dos.md» en vez de «../dos»"),
    "a sound": ("../../assets", "../assets", "carga o enlaza «../assets/tono.wav» en vez de «../../assets/tono.wav»"),
    "a changed formula": ("<mi>z</mi>", "<mi>y</mi>", "fórmulas distintas: 1 de 1"),
}


@pytest.mark.parametrize("difference", DIFFERENCES)
def test_a_difference_is_said(difference: str, sites: Sites) -> None:
    old, new, said = DIFFERENCES[difference]
    assert old in PAGE
    sites.write(PAGE, PAGE.replace(old, new))
    assert said in sites.said()


def test_a_page_that_only_one_site_has_is_said(sites: Sites) -> None:
    sites.write(PAGE, PAGE)
    sites.write(PAGE, None, "cuadernos/dos/index.html")
    sites.write(None, PAGE, "tres/index.html")
    pages = compare(sites.expected, sites.found, sites.root)
    assert pages == {
        "docs/cuadernos/dos.md": ["falta la página"],
        "docs/tres.md": ["sobra la página"],
        "docs/uno.md": [],
    }
    assert report(pages).splitlines() == [
        "- docs/cuadernos/dos.md: distinta",
        "    - falta la página",
        "- docs/tres.md: distinta",
        "    - sobra la página",
        "- docs/uno.md: igual",
        "",
        "1 de 3 páginas iguales.",
    ]


def test_the_other_files_are_counted_without_those_of_the_theme(sites: Sites) -> None:
    sites.write("a", None, "pagefind/a.js")
    sites.write("b", None, "pagefind/b.js")
    sites.write("corta", "larga", "assets/estilo.css")
    sites.write("igual", "igual", "assets/figuras.css")
    sites.write("c", None, "assets/stylesheets/main.123.css")
    assert other_files(sites.expected, sites.found) == "Archivos que faltan: pagefind (2). Distintos: assets (1)."


def test_a_site_that_cannot_be_built_is_a_failure(tmp_path: Path) -> None:
    done = command(sys.executable, "-m", "profundo.commands.zensical", cwd=tmp_path, PYTHONPATH=str(ROOT))
    assert done.status == 1
    assert "mkdocs no construye el sitio" in done.output


def test_the_workflow_tells_it_and_publishes_without_it() -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/comprobar.yml").read_text(encoding="utf-8"))["jobs"]
    assert jobs["zensical"]["continue-on-error"] is True
    (run,) = [step["run"] for step in jobs["zensical"]["steps"] if "run" in step]
    assert run == 'make zensical | tee -a "$GITHUB_STEP_SUMMARY"'
    assert not [name for name, job in jobs.items() if "zensical" in job.get("needs", [])]


# ---- What Zensical says of a page, in place of mkdocs-macros' functions ----------------------------------------------


def zensical_page(name: str, **meta: object) -> SimpleNamespace:
    """A page as Zensical gives it to the macros and to Markdown: its path and what it says of itself."""
    return SimpleNamespace(path=name, meta=meta)


def test_the_macros_of_a_page_tell_its_template_what_it_shows() -> None:
    registered: list[str] = []

    def macro(function: Macro, name: str = "") -> Macro:
        registered.append(name)
        return function

    def described(page: SimpleNamespace) -> dict[str, object]:
        entry.define_env(SimpleNamespace(project_dir=str(ROOT), page=page, conf={}, markdown="", macro=macro))
        return dict(page.meta)

    lesson = described(zensical_page("activaciones/relu.md", leccion=10))
    assert "ejemplo" in registered
    assert lesson["original"] == "docs/activaciones/relu.md"
    assert 5 < int(str(lesson["lectura"])) < 30
    assert 5 < int(str(lesson["practica"])) < 30
    glossary = described(zensical_page("apendices/glosario.md"))
    assert glossary == {"original": "docs/apendices/glosario.md", "interprete": Interpreter(ROOT).weight}


@pytest.mark.parametrize(("meta", "marked"), [({"leccion": 1}, True), ({}, False)])
def test_a_lesson_shows_definitions_and_another_page_does_not(meta: dict[str, object], marked: bool) -> None:
    options = {"profundo.building.tooltips": {"source": str(ROOT / "docs/apendices/glosario.toml")}}
    md = Markdown(extensions=["profundo.building.tooltips"], extension_configs=options)
    context = md.preprocessors["normalize_whitespace"]  # any will do: Zensical's has a page, too, and changes nothing
    vars(context)["page"] = zensical_page("tensores/tensores.md", **meta)
    md.preprocessors.register(context, tooltips.ZENSICAL, 0)
    html = md.convert("Se suma un sesgo.")
    assert ('href="../apendices/glosario.md#sesgo"' in html) is marked
