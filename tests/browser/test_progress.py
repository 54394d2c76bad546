"""The course remembers what the reader has done, in their browser only, and lets them take it elsewhere."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, THEMES, WIDE, Open, axe, seen

LESSON = "neuronas/neurona/"
REVIEW = "apendices/repaso/"
QUESTION = 'preguntas-vivas[de="neurona/peso-negativo"]'

KEEP_NOTHING = "Storage.prototype.setItem = () => { throw new DOMException('lleno', 'QuotaExceededError'); };"
FORBID = """Object.defineProperty(window, "localStorage", {
    configurable: true,
    get() { throw new DOMException("no", "SecurityError"); },
});"""


def miss(page: Page) -> None:
    """Answer wrongly the first quick question of the lesson."""
    question = page.locator(QUESTION)
    question.get_by_text("La deja en 0.").click()
    question.get_by_role("button", name="Comprobar").click()
    expect(question.locator(".pregunta > p")).to_contain_text("Solo un peso de 0")


def finish(page: Page) -> None:
    page.get_by_role("button", name="He terminado esta lección").click()
    expect(page.locator(".acabar")).to_contain_text("Terminada el")


def keep(page: Page, address: str, name: str, text: str) -> None:
    """Leave something in the browser among what the site keeps."""
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [urlsplit(address).path + name, text])


def tomorrow(page: Page) -> None:
    """Have everything that is kept wait for today."""
    page.evaluate(
        """() => {
        for (const key of Object.keys(localStorage)) {
            if (key.includes("progreso:")) {
                localStorage.setItem(key, localStorage.getItem(key).replace(/"toca":"[^"]*"/g, '"toca":"2026-01-01"'));
            }
        }
    }"""
    )


def review(page: Page, address: str) -> Page:
    page.goto(address + REVIEW)
    page.wait_for_function("document.querySelector('repaso-curso .ficha')")
    return page


def test_what_is_missed_comes_back_another_day(look: Open, address: str) -> None:
    page = look(LESSON).page
    miss(page)
    review(page, address)
    expect(page.locator("repaso-curso")).to_contain_text("Hoy no hay nada.")
    tomorrow(page)
    review(page, address)
    expect(page.locator("repaso-curso .estado").first).to_have_text("1 de 1")
    question = page.locator(f"repaso-curso {QUESTION}")
    expect(page.get_by_role("button", name="Siguiente")).to_be_hidden()
    question.get_by_text("La baja.").click()
    question.get_by_role("button", name="Comprobar").click()
    page.get_by_role("button", name="Siguiente").click()
    expect(page.locator("repaso-curso")).to_contain_text("Por hoy has terminado. Lo siguiente vuelve el")
    kept = page.evaluate("Object.entries(localStorage).find(([key]) => key.includes('leccion:'))[1]")
    assert json.loads(kept)["preguntas"]["neurona/peso-negativo"]["caja"] == 1


def test_what_is_missed_again_goes_back_to_the_first_day(look: Open, address: str) -> None:
    page = look(LESSON).page
    miss(page)
    tomorrow(page)
    review(page, address)
    question = page.locator(f"repaso-curso {QUESTION}")
    question.get_by_text("La deja en 0.").click()
    question.get_by_role("button", name="Comprobar").click()
    question.get_by_text("La baja.").click()
    question.get_by_role("button", name="Comprobar").click()  # what counts is the first answer
    kept = page.evaluate("Object.entries(localStorage).find(([key]) => key.includes('leccion:'))[1]")
    assert json.loads(kept)["preguntas"]["neurona/peso-negativo"]["caja"] == 0


def test_the_terms_of_a_finished_lesson_are_reviewed(look: Open, address: str) -> None:
    page = look(LESSON).page
    finish(page)
    review(page, address)
    expect(page.locator("repaso-curso .estado").first).to_have_text("1 de 10")
    for _ in range(10):
        page.get_by_role("button", name="Ver la definición").click()
        page.get_by_role("button", name="La sabía", exact=True).click()
    expect(page.locator("repaso-curso")).to_contain_text("Por hoy has terminado")


def test_a_finished_lesson_is_marked_everywhere(look: Open, address: str) -> None:
    page = look(LESSON).page
    finish(page)
    expect(page.locator(".md-nav--primary .hecho")).to_have_count(1)
    page.goto(f"{address}activaciones/relu/")
    expect(page.locator(".md-nav--primary .hecho")).to_have_text("2 (hecho)")
    review(page, address)
    expect(page.locator(".md-content")).to_contain_text("terminada")
    page.goto(address + LESSON)
    page.get_by_role("button", name="Ya no la doy por terminada").click()
    expect(page.locator(".md-nav--primary .hecho")).to_have_count(0)


def test_who_comes_back_goes_on_where_they_were(look: Open, address: str) -> None:
    page = look(LESSON).page
    page.locator("#errores-comunes").scroll_into_view_if_needed()
    page.wait_for_function("Object.keys(localStorage).some((key) => key.endsWith('progreso:ultimo'))")
    page.goto(address)
    page.get_by_role("link", name="Seguir donde lo dejé").click()
    page.wait_for_url("**/neuronas/neurona/#*")


def test_it_is_taken_to_another_browser(look: Open, address: str, tmp_path: Path) -> None:
    page = look(LESSON).page
    miss(page)
    finish(page)
    keep(page, address, "programa:neurona/suma", '{"text": "print(7)", "original": "x"}')
    review(page, address)
    with page.expect_download() as download:
        page.get_by_role("button", name="Descargar una copia").click()
    file = tmp_path / "copia.json"
    download.value.save_as(file)
    other = review(look(REVIEW).page, address)
    other.get_by_label("Cargar una copia").set_input_files(file)
    expect(other.locator(".previo")).to_contain_text(
        "1 lección terminada, 0 ejercicios bien hechos, 1 cosa que repasar"
    )
    other.locator(".previo summary").click()
    expect(other.locator(".previo pre")).to_have_text("print(7)")
    assert other.evaluate("Object.keys(localStorage).filter((key) => key.includes('progreso')).length") == 0
    other.get_by_role("button", name="Juntarlo con lo de aquí").click()
    expect(other.locator(".copia .estado")).to_contain_text("Hecho.")
    other.goto(address + LESSON)
    expect(other.locator(".acabar")).to_contain_text("Terminada el")
    expect(other.locator('programa-vivo[de="neurona/suma"]')).to_contain_text("Seguir con tu versión")


def test_with_a_finger_a_lesson_is_done_closed_and_resumed(look: Open, address: str) -> None:
    page = look(LESSON, width=NARROW, touch=True).page
    asked = page.locator("preguntas-vivas[predice]")
    for field in asked.get_by_role("textbox").all():
        field.tap()
        page.keyboard.type("0,5")
    asked.get_by_role("button", name="Ver la salida").tap()
    expect(asked.locator(".estado")).to_contain_text("Has acertado")
    quick = page.locator(QUESTION)
    quick.get_by_text("La deja en 0.").tap()
    quick.get_by_role("button", name="Comprobar").tap()
    quick.get_by_text("La baja.").tap()
    quick.get_by_role("button", name="Comprobar").tap()
    expect(quick.locator(".estado")).to_have_text("¡Bien!")
    page.get_by_text("Pista 1 de").first.tap()
    exercise = page.locator('programa-vivo[de="neurona/ejercicio_2"]')
    exercise.get_by_role("button", name="Resolver").tap()
    text = exercise.get_by_role("textbox")
    text.tap()
    text.fill(text.input_value().replace("sesgo = -2.0", "sesgo = -1.0"))
    exercise.get_by_role("button", name="Comprobar").tap()
    expect(exercise.locator(".veredicto")).to_contain_text("¡Bien!", timeout=120_000)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW
    context = page.context
    page.close()
    again = context.new_page()
    again.goto(address)
    again.get_by_role("link", name="Seguir donde lo dejé").tap()
    again.wait_for_url(f"**/{LESSON}#ejercicio-2*")
    expect(again.get_by_role("heading", name="Ejercicio 2")).to_contain_text("(hecho)")
    again.locator('programa-vivo[de="neurona/ejercicio_2"]').get_by_role("button", name="Seguir con tu versión").tap()
    expect(again.get_by_role("textbox", name="Programa neurona/ejercicio_2")).to_have_value(re.compile("sesgo = -1.0"))


REFUSED = {
    "no es json": "no es una copia de tu progreso",
    "{}": "no es una copia del progreso de este curso",
    '{"formato": "introduccion-al-aprendizaje-profundo/progreso", "version": 9}': "es de la versión 9",
    '{"formato": "introduccion-al-aprendizaje-profundo/progreso", "version": 1, "lecciones": []}': "está dañada",
}


@pytest.mark.parametrize(("text", "said"), REFUSED.items())
def test_what_is_no_copy_is_refused_whole(text: str, said: str, look: Open, address: str, tmp_path: Path) -> None:
    page = look(LESSON).page
    finish(page)
    before = page.evaluate("JSON.stringify(localStorage)")
    review(page, address)
    file = tmp_path / "copia.json"
    file.write_text(text, encoding="utf-8")
    page.get_by_label("Cargar una copia").set_input_files(file)
    expect(page.locator(".copia .estado")).to_contain_text(said)
    expect(page.locator(".copia .estado")).to_contain_text("No se ha cambiado nada.")
    assert page.evaluate("JSON.stringify(localStorage)") == before


@pytest.mark.parametrize("trouble", [KEEP_NOTHING, FORBID], ids=["full", "forbidden"])
def test_what_cannot_be_kept_is_told_and_can_be_taken_away(trouble: str, look: Open, tmp_path: Path) -> None:
    view = look(LESSON, prepare=lambda page: page.add_init_script(trouble))
    miss(view.page)
    finish(view.page)  # it works all the same, until the page is closed
    assert view.errors == []
    view.page.locator(".md-nav--primary").get_by_role("link", name="Repaso").click()
    view.page.wait_for_url(f"**/{REVIEW}")
    expect(view.page.locator(".md-content")).to_contain_text("se perderá al cerrar la página")
    with view.page.expect_download() as download:
        view.page.get_by_role("button", name="Descargar una copia").click()
    download.value.save_as(tmp_path / "copia.json")
    kept = json.loads((tmp_path / "copia.json").read_text(encoding="utf-8"))
    assert kept["lecciones"][LESSON]["hecha"]


def test_what_is_damaged_is_put_aside_and_told(look: Open, address: str, tmp_path: Path) -> None:
    page = look(LESSON).page
    finish(page)
    keep(page, address, "progreso:leccion:neuronas/capas/", '{"hecha": 1')
    review(page, address)
    expect(page.locator(".md-content")).to_contain_text("Parte de lo guardado no se entiende")
    expect(page.locator(".md-content")).to_contain_text("terminada")  # the others are there
    with page.expect_download() as download:
        page.get_by_role("button", name="Descargar una copia").click()
    download.value.save_as(tmp_path / "copia.json")
    kept = json.loads((tmp_path / "copia.json").read_text(encoding="utf-8"))
    assert kept["ilegible"] == {"progreso:leccion:neuronas/capas/": '{"hecha": 1'}


def test_it_is_erased_only_after_asking(look: Open, address: str) -> None:
    page = look(LESSON).page
    finish(page)
    page.evaluate("localStorage.setItem('/otro-curso/progreso:ultimo', 'de otro')")
    review(page, address)
    page.get_by_role("button", name="Borrarlo todo").click()
    expect(page.locator(".previo")).to_contain_text("Se borrarán 1 lección terminada")
    page.get_by_role("button", name="Sí, borrarlo").click()
    expect(page.locator(".copia .estado")).to_contain_text("Borrado.")
    left = page.evaluate("Object.keys(localStorage).filter((key) => /progreso|programa/.test(key))")
    assert left == ["/otro-curso/progreso:ultimo"]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_nothing_in_the_review(look: Open, address: str, width: int, theme: str) -> None:
    page = look(LESSON).page
    miss(page)
    finish(page)
    tomorrow(page)
    review(page, address)
    with seen(page, width, theme):
        assert axe(page) == ""
        page.get_by_role("button", name="Borrarlo todo").click()
        assert axe(page) == ""
