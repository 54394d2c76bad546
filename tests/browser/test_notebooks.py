"""The notebooks that are pages: their cells run in the page, after those above, and show what they paint and sound."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NARROW, THEMES, WIDE, Open, axe, seen
from tests.conftest import ROOT

NOTEBOOKS = [f"cuadernos/{path.stem}/" for path in sorted((ROOT / "docs/cuadernos").glob("*.ipynb"))]
IMAGE, SOUND, NEURON = "cuadernos/imagen/", "cuadernos/sonido/", "cuadernos/primera-neurona/"

MOST_BYTES = 150_000
"""Of the HTML of a notebook, not compressed."""


class Cell:
    """A cell of a notebook, by the number that its page gives it."""

    def __init__(self, page: Page, number: int) -> None:
        self.page = page
        self.root = page.locator(".celda").nth(number - 1)
        self.live = self.root.locator("programa-vivo")
        self.text = self.live.get_by_role("textbox")
        self.status = self.live.locator(".estado").first
        self.result = self.live.locator(".resultado")

    def run(self) -> Locator:
        self.live.get_by_role("button", name="Ejecutar", exact=True).click()
        expect(self.status).to_have_text(re.compile("Terminado en|error|Detenido"), timeout=120_000)
        return self.result

    def change(self, before: str, after: str) -> None:
        source = self.text.input_value()
        assert before in source
        self.text.fill(source.replace(before, after))


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_every_cell_that_can_runs_and_shows_what_the_page_does(path: str, look: Open) -> None:
    view = look(path)
    cells = [Cell(view.page, number) for number in range(1, view.page.locator(".celda").count() + 1)]
    here = [cell for cell in cells if cell.live.get_attribute("de")]
    assert len(here) >= 8
    for cell in here:
        cell.run()
        shown = cell.root.locator(".muestra :is(img, audio)")
        if shown.count():
            assert cell.result.locator("img, audio").get_attribute("src") == shown.get_attribute("src")
        else:
            printed = cell.root.locator(".salida code").all_inner_texts()
            expect(cell.status).to_contain_text(
                "No ha impreso nada." if not printed else "lo mismo que hay en la página"
            )
    assert view.errors == []


def test_a_cell_goes_on_from_those_above_as_the_reader_left_them(look: Open) -> None:
    page = look(IMAGE).page
    drawn, mirrored = Cell(page, 3), Cell(page, 4)
    before = mirrored.root.locator(".muestra img").get_attribute("src")
    drawn.run()
    drawn.change("[110, 180, 240]", "[200, 90, 90]")
    assert mirrored.run().locator("img").get_attribute("src") != before
    assert mirrored.result.locator("img").get_attribute("alt") == "La playa reflejada en un espejo"


def test_a_cell_above_that_fails_is_named(look: Open) -> None:
    page = look(IMAGE).page
    above, below = Cell(page, 3), Cell(page, 4)
    above.run()
    above.change("np.zeros", "np.ceros")
    below.run()
    expect(below.result).to_contain_text("Ha fallado una celda de las de arriba.")
    expect(below.result).to_contain_text("np.ceros".partition(".")[2])


def test_what_is_no_image_or_sound_of_the_cell_is_not_shown(look: Open) -> None:
    view = look(IMAGE)
    cell = Cell(view.page, 5)
    cell.run()
    cell.text.fill(
        "class Mala:\n"
        "    def _repr_html_(self):\n"
        '        return \'<img src=x onerror="window.mal = 1"><script>window.mal = 1</script>'
        '<img src="https://example.org/foto.png"><audio src="data:text/html;base64,AAAA"></audio>\'\n'
        "Mala()\n"
    )
    cell.run()
    expect(cell.result.locator("img, audio, script")).to_have_count(0)
    assert view.page.evaluate("window.mal") is None


def test_what_needs_a_library_that_no_browser_has_says_where_it_runs(look: Open) -> None:
    page = look(NEURON).page
    told = page.locator("programa-vivo[falta]")
    assert told.count() == 3
    with page.expect_download() as download:
        told.first.get_by_role("link", name="Ejecútalo en su cuaderno").click()
    assert download.value.suggested_filename == "primera-neurona.ipynb"


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        (IMAGE, "abs(gris[:, 1:] - gris[:, :-1])", "abs(gris[1:] - gris[:-1])"),
        (SOUND, "[0, 0]", "[294, 440]"),
        (
            NEURON,
            "[[1.0], [-2.0]], dtype=np.float32)\nb2 = np.array([0.0]",
            "[[-1.0], [2.0]], dtype=np.float32)\nb2 = np.array([1.0]",
        ),
    ],
)
def test_a_challenge_is_met_with_its_answer(path: str, before: str, after: str, look: Open) -> None:
    page = look(path).page
    last = page.locator(".celda").count()
    challenge, verdict = Cell(page, last - 1), Cell(page, last)
    challenge.run()
    challenge.change(before, after)
    expect(verdict.run()).to_contain_text("¡Conseguido!")


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_they_are_light_ask_for_nothing_elsewhere_and_can_be_copied(path: str, look: Open, address: str) -> None:
    asked: list[str] = []
    view = look(path, prepare=lambda page: page.on("request", lambda request: asked.append(request.url)))
    assert len(view.page.request.get(address + path).body()) <= MOST_BYTES
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
    copy = view.page.locator(".celda").first.locator("button[data-md-type=copy]")
    expect(copy).to_be_visible()
    copy.click()
    copied = view.page.evaluate("navigator.clipboard.readText()")
    assert copied == view.page.locator(".celda code").first.inner_text().strip()


@pytest.mark.parametrize("path", [IMAGE, SOUND])
def test_axe_finds_nothing_in_cells_that_have_run(path: str, look: Open) -> None:
    page = look(path).page
    Cell(page, 3).run()
    for width in (WIDE, NARROW):
        for theme in THEMES:
            with seen(page, width, theme):
                assert axe(page) == "", (width, theme)
                assert page.evaluate("document.scrollingElement.scrollWidth") <= width
