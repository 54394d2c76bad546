"""What a reader does with a program of a page: run it, change it, stop it, go back, and find it as it was left."""

import gzip
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from profundo.content.interpreter import Interpreter
from tests.browser.conftest import (
    LATE,
    NARROW,
    THEMES,
    WIDE,
    Open,
    arriving,
    axe,
    moved_by,
    open_view,
    seen,
    source_of,
    unfold,
)
from tests.conftest import ROOT

LESSON = "neuronas/neurona/"
PROGRAM = "neurona/suma"
HEAVY = re.compile(r"/pyodide/|/python/|/ajeno/|taller|interprete|trabajador|programas\.css")
"""What nobody downloads before asking to run something."""

SHOWN = f'programa-vivo[de="{PROGRAM}"]'

KEEP_NOTHING = "Storage.prototype.setItem = () => { throw new DOMException('lleno', 'QuotaExceededError'); };"

DRESS = "async (address) => (await import(address)).request('programas')"
"""Brings the style of the editor."""


class Bench:
    """A program of a page, and what a reader does with it."""

    def __init__(self, page: Page, name: str = PROGRAM) -> None:
        self.page = page
        self.root = page.locator(f'programa-vivo[de="{name}"]')
        self.text = self.root.get_by_role("textbox")
        self.status = self.root.get_by_role("status")
        self.output = self.root.get_by_role("region", name="Tu salida")

    def button(self, name: str) -> Locator:
        return self.root.get_by_role("button", name=name, exact=True)

    def open(self) -> "Bench":
        """Press its button, as the first time, and wait for what it prints."""
        self.button("Ejecutar").click()
        self.ends("Terminado en")
        return self

    def edit(self) -> "Bench":
        """Press its button and begin to write, whatever Python takes to come."""
        self.button("Ejecutar").click()
        expect(self.text).to_be_focused()
        return self

    def write(self, source: str) -> None:
        self.text.focus()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)

    def run(self, source: str, said: str = "Terminado en") -> None:
        self.write(source)
        self.page.keyboard.press("Control+Enter")
        self.ends(said)

    def ends(self, said: str) -> None:
        expect(self.status).to_contain_text(said, timeout=120_000)


@pytest.fixture(scope="module")
def shared(browser: Browser, address: str) -> Iterator[Bench]:
    """A program already open, which each test leaves as it likes."""
    page = open_view(browser, address + LESSON).page
    yield Bench(page).open()
    page.context.close()


@pytest.fixture
def bench(shared: Bench) -> Bench:
    shared.run(source_of(f"{PROGRAM}_numpy").rstrip())
    return shared


def answer(place: str, **response: Any) -> Callable[[Page], None]:
    """Return what makes a page receive something else from a place of the site."""

    def prepare(page: Page) -> None:
        page.route(place, lambda route: route.fulfill(**response))

    return prepare


def test_nothing_is_downloaded_until_it_is_asked_for(look: Open) -> None:
    view = look(LESSON)
    Bench(view.page).root.scroll_into_view_if_needed()
    assert [url for url in view.requests if HEAVY.search(url)] == []


def test_the_button_says_what_it_downloads(look: Open, built: Path) -> None:
    weight = sum(path.stat().st_size for path in (built / "assets" / "pyodide").glob("*.gz"))
    assert weight > 5e6
    expect(Bench(look(LESSON).page).root).to_contain_text(f"descarga {weight / 1e6:.1f} MB")


def test_the_programs_of_two_pages_run_with_one_python(look: Open, address: str, built: Path) -> None:
    """Which is brought once, and from nowhere else."""
    view = look(LESSON)
    bench = Bench(view.page).open()
    expect(bench.status).to_contain_text("Es lo mismo que hay en la página.")
    stored = (ROOT / "snippets" / f"{PROGRAM}.out").read_text(encoding="utf-8")
    assert bench.output.text_content() == stored
    assert [url for url in view.requests if not url.startswith((address, "blob:", "data:"))] == []
    assert view.errors == []
    packed = [url for url in view.requests if url.endswith(".gz")]
    assert len(packed) == len(set(packed)) == len(list((built / "assets" / "pyodide").glob("*.gz")))
    with arriving(view.page):
        view.page.locator(".md-footer__link--next").click()
    before = len(view.requests)
    Bench(view.page, "breve-historia/mcculloch_pitts").open()
    assert [url for url in view.asked_since(before) if url.endswith((".gz", ".py"))] == []


def test_the_reader_changes_it_runs_it_and_goes_back(bench: Bench) -> None:
    original = bench.text.input_value()
    expect(bench.button("Restaurar el original")).to_be_hidden()
    bench.run("print(2 + 3)")
    assert bench.output.text_content() == "5\n"
    bench.button("Restaurar el original").click()
    expect(bench.text).to_have_value(original)
    bench.button("Recuperar lo mío").click()
    expect(bench.text).to_have_value("print(2 + 3)")
    bench.page.keyboard.press("Control+z")
    expect(bench.text).to_have_value(original)


def test_an_error_is_shown_with_its_line_and_what_it_means(bench: Bench) -> None:
    bench.run("import numpy as np\na = np.ones(4)\nb = np.ones(3)\nprint(a + b)", "Ha terminado con un error.")
    shown = bench.root.locator(".explicacion")
    expect(shown).to_contain_text("Línea 4: print(a + b)")
    expect(shown).to_contain_text("ValueError: operands could not be broadcast together with shapes (4,) (3,)")
    expect(shown).to_contain_text("a tiene forma (4,) y b, (3,).")


def test_what_prints_nothing_says_so(bench: Bench) -> None:
    bench.run("x = 2", "No ha impreso nada")
    expect(bench.output).to_be_hidden()


def test_it_is_stopped_and_runs_again(bench: Bench) -> None:
    bench.write("print('empieza', flush=True)\nwhile True: pass")
    bench.button("Ejecutar").click()
    expect(bench.output).to_have_text("empieza\n")
    expect(bench.button("Ejecutar")).to_be_hidden()
    bench.button("Detener").click()
    bench.ends("Detenido.")
    expect(bench.output).to_have_text("empieza\n")
    bench.run("print(1)")


def test_it_is_stopped_while_python_is_on_its_way(look: Open) -> None:
    waiting: list[Route] = []
    view = look(LESSON, prepare=lambda page: page.route("**/*.wasm.gz", lambda route: waiting.append(route)))
    bench = Bench(view.page)
    bench.button("Ejecutar").click()
    bench.ends("Preparando Python")
    bench.button("Detener").click()
    bench.ends("Detenido.")
    expect(bench.button("Ejecutar")).to_be_visible()
    view.page.wait_for_timeout(0)  # lets the route be heard
    for route in waiting:
        route.continue_()
    expect(bench.button("Ejecutar")).to_be_focused()
    bench.page.keyboard.press("Enter")
    bench.ends("Es lo mismo que hay en la página.")


SLOW = f'<programa-vivo de="{PROGRAM}" plazo="60" tarda="">'
"""The element under a program that takes long."""


@pytest.mark.parametrize("width", [WIDE, NARROW, 360])
def test_what_takes_long_says_its_limit_before_it_runs(
    width: int, look: Open, opening: Callable[[str], Callable[[Page], None]]
) -> None:
    page = look(LESSON, width=width, prepare=opening(SLOW)).page
    root = Bench(page).root
    expect(root).to_contain_text("Tarda: tiene 60 s.")
    assert root.evaluate("(element) => element.scrollHeight <= element.clientHeight")


def test_what_runs_says_how_long_it_has_run_and_its_limit(
    look: Open, opening: Callable[[str], Callable[[Page], None]]
) -> None:
    """Without a word to who hears the page: that it runs is said to them once."""
    bench = Bench(look(LESSON, prepare=opening(SLOW)).page).open()
    bench.write("print('empieza')\nwhile True: pass")
    bench.button("Ejecutar").click()
    bench.ends("Ejecutando…")
    clock = bench.root.get_by_text(re.compile(r"^\d+ s de 60 s$"))
    expect(clock).to_have_text(re.compile(r"^[1-9]\d* s"))
    expect(bench.output).to_have_text("empieza\n")
    assert clock.evaluate("(clock) => clock.closest('[role=status], [aria-live]')") is None
    expect(bench.status).to_have_text("Ejecutando…")
    bench.button("Detener").click()
    bench.ends("Detenido.")
    expect(bench.root.get_by_text("s de 60 s")).to_have_count(0)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("while True: pass", "Detenido a los 5 s"),
        ("while True: print('a' * 1000)", "ya ha escrito más de lo que nadie va a leer"),
        ("import os\nos._exit(0)", "ha cerrado Python"),
        ("exit()", "ha pedido terminar"),
    ],
)
def test_what_ends_badly_says_how(source: str, said: str, bench: Bench) -> None:
    bench.run(source, said)
    bench.run("print(1)")
    assert bench.output.text_content() == "1\n"


def test_what_was_written_survives_a_reload_and_runs_only_when_asked(look: Open) -> None:
    view = look(LESSON)
    bench = Bench(view.page)
    bench.button("Ejecutar").click()
    bench.write("print('mío')")
    view.page.reload()
    before = len(view.requests)
    expect(bench.root).to_contain_text("La guarda tu navegador.")
    assert [url for url in view.asked_since(before) if HEAVY.search(url)] == []
    bench.button("Seguir con tu versión").click()
    expect(bench.text).to_have_value("print('mío')")
    bench.ends("Python está listo.")
    expect(bench.output).to_be_hidden()
    bench.button("Restaurar el original").click()
    view.page.reload()
    expect(bench.button("Ejecutar")).to_be_visible()


def test_the_reader_is_told_that_the_original_has_changed(look: Open) -> None:
    view = look(LESSON)
    bench = Bench(view.page)
    bench.button("Ejecutar").click()
    bench.write("print('mío')")
    view.page.evaluate(
        """() => {
            const [key] = Object.keys(localStorage).filter((name) => name.includes("programa:"));
            const written = JSON.parse(localStorage[key]);
            localStorage[key] = JSON.stringify({ ...written, original: "print('viejo')" });
        }"""
    )
    view.page.reload()
    bench.button("Seguir con tu versión").click()
    expect(bench.root).to_contain_text("El programa de la página ha cambiado desde que escribiste este.")
    expect(bench.text).to_have_value("print('mío')")


def test_where_nothing_can_be_kept_it_says_so_and_works(look: Open) -> None:
    bench = Bench(look(LESSON, prepare=lambda page: page.add_init_script(KEEP_NOTHING)).page).open()
    bench.run("print(7)")
    expect(bench.root).to_contain_text("Tu navegador no deja guardar lo que escribes")
    assert bench.output.text_content() == "7\n"


def test_without_python_the_button_says_what_brings_it(look: Open, built: Path) -> None:
    html = (built / LESSON / "index.html").read_text(encoding="utf-8")
    lacking = re.sub(r'(<meta name="interprete" content=)"\d+"', r'\1"0"', html)
    assert lacking != html
    page = look(LESSON, prepare=answer(f"**/{LESSON}", body=lacking)).page
    expect(Bench(page).root).to_contain_text("make interprete")
    expect(Bench(page).root.get_by_role("button")).to_have_count(0)


def test_a_missing_file_is_told(look: Open) -> None:
    bench = Bench(look(LESSON, prepare=answer("**/*stdlib.zip.gz", status=404)).page)
    bench.button("Ejecutar").click()
    bench.ends("En este sitio falta un archivo de Python: pyodide/python_stdlib.zip.gz.")


READS_DIGITS = "from sklearn.datasets import load_digits\nprint(load_digits().images.shape)"
TOLD = "Aquí, load_digits lee un archivo de este sitio"


@pytest.fixture
def opening(built: Path) -> Callable[[str], Callable[[Page], None]]:
    """Return what makes a page receive the program of the lesson with another element under it."""
    html = (built / LESSON / "index.html").read_text(encoding="utf-8")
    element = f'<programa-vivo de="{PROGRAM}" plazo="5">'
    assert element in html
    return lambda other: answer(f"**/{LESSON}", body=html.replace(element, other))


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_what_reads_the_digits_says_so_before_and_after(
    width: int, look: Open, opening: Callable[[str], Callable[[Page], None]]
) -> None:
    element = f'<programa-vivo de="{PROGRAM}" plazo="5"><span class="datos">{TOLD}.</span>'
    view = look(LESSON, width=width, late=LATE, prepare=opening(element))
    bench = Bench(view.page)
    told = bench.root.get_by_text(TOLD)
    expect(told).to_be_visible()
    assert sum(much for much, _ in view.page.evaluate("moves()")) == 0
    assert axe(view.page, SHOWN) == ""
    bench.open()
    expect(told).to_be_visible()
    assert [url for url in view.requests if "/datos/" in url] == []  # this program is another, which reads nothing
    for _ in range(2):
        bench.run(READS_DIGITS)
        assert bench.output.text_content() == "(1797, 8, 8)\n"
    assert [url.rpartition("/")[2] for url in view.requests if "/datos/" in url] == ["cifras.bin"]


def test_digits_that_do_not_come_are_told_and_asked_for_again(look: Open) -> None:
    place = "**/datos/cifras.bin"
    view = look(LESSON, prepare=answer(place, status=404))
    bench = Bench(view.page).open()
    bench.run(READS_DIGITS, "En este sitio falta un archivo de Python: datos/cifras.bin.")
    view.page.unroute(place)
    bench.run(READS_DIGITS)


def test_a_file_that_comes_altered_or_cut_is_asked_for_again_and_only_it(look: Open) -> None:
    wheel = "**/*.whl.gz"
    view = look(LESSON, prepare=answer(wheel, body=gzip.compress(b"otra cosa")))
    bench = Bench(view.page)
    bench.button("Ejecutar").click()
    bench.ends("ha llegado cambiado, y por eso no se usa: numpy")
    view.page.wait_for_load_state("networkidle")
    view.page.unroute(wheel)
    view.page.route(wheel, lambda route: route.abort("connectionreset"))
    before = len(view.requests)
    bench.button("Ejecutar").click()
    bench.ends("Se ha cortado la conexión. Lo que ya ha llegado se guarda")
    view.page.unroute(wheel)
    bench.button("Ejecutar").click()
    bench.ends("Es lo mismo que hay en la página.")
    (first, second) = [url.rpartition("/")[2] for url in view.requests[before:] if url.endswith(".gz")]
    assert first == second
    assert first.startswith("numpy-")


def test_the_style_of_the_editor_changes_nothing_else(look: Open, address: str) -> None:
    page = look(LESSON, calm=True).page
    unfold(page)
    assert moved_by(page, DRESS, f"{address}assets/js/sitio/hoja.js") == []


def test_an_editor_that_does_not_come_leaves_the_program_as_it_was(look: Open) -> None:
    page = look(LESSON, prepare=answer("**/taller.js", status=503)).page
    bench = Bench(page)
    bench.button("Ejecutar").click()
    expect(bench.root).to_contain_text("El editor no se ha podido cargar")
    expect(bench.button("Ejecutar")).to_be_enabled()
    expect(page.get_by_text("entrada = np.array([1.0, 2.0, 3.0])").first).to_be_visible()


@pytest.mark.parametrize("library", ["PyTorch", "TensorFlow"])
def test_the_others_say_why_not_here_and_where(library: str, look: Open) -> None:
    page = look(LESSON).page
    page.locator(".tabbed-set").first.get_by_text(library, exact=True).click()
    told = page.locator(f'programa-vivo[falta="{library}"]').first
    expect(told).to_contain_text(f"{library} no se hace para navegadores y ocupa cientos de megabytes.")
    with page.expect_download() as download:
        told.get_by_role("link", name="Ejecútalo en su cuaderno").click()
    assert download.value.suggested_filename == f"neurona-{library.lower()}.ipynb"


def test_what_a_phone_types_is_what_python_understands(bench: Bench) -> None:
    bench.write("print(“hola”, ‘adiós’, 3 − 1)")
    expect(bench.text).to_have_value("print(\"hola\", 'adiós', 3 - 1)")
    for attribute, value in (("autocapitalize", "off"), ("autocorrect", "off"), ("spellcheck", "false")):
        expect(bench.text).to_have_attribute(attribute, value)


def test_the_whole_of_it_is_used_with_the_keyboard(shared: Bench) -> None:
    page = shared.page
    bench = Bench(page, "neurona/sesgo")
    bench.button("Ejecutar").focus()
    page.keyboard.press("Enter")
    bench.ends("Terminado en")
    expect(bench.text).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text("if 1:")
    for key in ("Enter", "Tab", "Shift+Tab"):
        page.keyboard.press(key)
    page.keyboard.insert_text("print(3)")
    expect(bench.text).to_have_value("if 1:\n    print(3)")
    page.keyboard.press("Control+Enter")
    bench.ends("Terminado en")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(bench.button("Ejecutar")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(bench.text).to_be_focused()
    page.keyboard.press("Tab")
    expect(bench.text).to_be_focused()  # until Esc is pressed again it indents


def test_the_whole_of_it_is_used_with_a_finger(look: Open) -> None:
    page = look(LESSON, width=NARROW, touch=True).page
    bench = Bench(page)
    bench.button("Ejecutar").tap()
    bench.ends("Terminado en")
    assert bench.text.evaluate("(text) => Number.parseFloat(getComputedStyle(text).fontSize)") >= 16
    bench.text.tap()
    bench.write("print(3)")
    bench.button("Sangrar").tap()
    expect(bench.text).to_have_value("    print(3)")
    bench.button("Quitar sangría").tap()
    expect(bench.text).to_have_value("print(3)")
    bench.button("Ejecutar").tap()
    expect(bench.output).to_have_text("3\n")
    for button in bench.root.get_by_role("button").filter(visible=True).all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 36
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW


def test_what_is_written_is_copied(bench: Bench) -> None:
    bench.write("print(9)")
    bench.button("Copiar").click()
    bench.ends("Copiado al portapapeles.")
    assert bench.page.evaluate("navigator.clipboard.readText()") == "print(9)"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_nothing_in_an_open_program(width: int, theme: str, bench: Bench) -> None:
    bench.root.locator("details").evaluate("(help) => (help.open = true)")
    with seen(bench.page, width, theme):
        assert axe(bench.page, SHOWN) == ""
        bench.run("import warnings\nwarnings.warn('cuidado')\nprint(1)\nprint(2 + 'a')", "Ha terminado con un error.")
        assert axe(bench.page, SHOWN) == ""


def test_the_files_that_it_takes_are_those_that_are_here(interpreter: Interpreter) -> None:
    assert interpreter.weight > 0, "faltan los archivos de Python: ejecuta «make interprete»"
