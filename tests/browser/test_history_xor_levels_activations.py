"""What a reader does with the figures of the history, the XOR, the levels and the comparison of activations."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NARROW, WIDE, Open

LESSONS = {
    "linea-historia": "que-es/breve-historia/",
    "recta-xor": "que-es/breve-historia/",
    "niveles-abstraccion": "que-es/niveles-de-abstraccion/",
    "comparador-activaciones": "activaciones/otras/",
}

Figure = Callable[..., Locator]


@pytest.fixture
def figure(look: Open) -> Figure:
    """Return a function that opens the lesson of a figure and returns the figure, complete."""

    def open_figure(tag: str, width: int = WIDE) -> Locator:
        found = look(LESSONS[tag], width=width).page.locator(tag)
        expect(found.locator(".vivo")).to_be_visible()
        found.scroll_into_view_if_needed()
        return found

    return open_figure


def result(figure: Locator) -> Locator:
    """Return the sentence that says what the figure shows."""
    return figure.locator(".resultado")


def place(drawing: Locator, x: float, y: float) -> tuple[float, float]:
    """Return where in the window a point of a drawing is, given in the drawing's own units."""
    point = drawing.evaluate(
        "(node, [x, y]) => { const p = new DOMPoint(x, y).matrixTransform(node.getScreenCTM()); return [p.x, p.y] }",
        [x, y],
    )
    return point[0], point[1]


def drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=4)
    page.mouse.up()


def numbers(figure: Locator) -> list[float]:
    """Return where the sliders are, having seen that it is at one of their steps and within their limits."""
    sliders = figure.get_by_role("slider").all()
    for slider in sliders:
        assert slider.evaluate("input => input.validity.valid")
    return [float(slider.input_value()) for slider in sliders]


@pytest.mark.parametrize("tag", LESSONS)
def test_without_javascript_there_is_a_drawing_and_nothing_that_does_not_work(tag: str, look: Open) -> None:
    found = look(LESSONS[tag], scripts=False).page.locator(tag)
    expect(found.locator("svg[role=img] > desc")).to_have_count(1)
    expect(found.locator("svg").first).to_be_visible()
    expect(found.locator("input, button, select")).to_have_count(0)


@pytest.mark.parametrize("tag", LESSONS)
def test_a_phone_shows_it_whole_and_taking_it_out_and_back_keeps_it(tag: str, figure: Figure) -> None:
    found = figure(tag, width=NARROW)
    expect(found.locator(".prueba")).to_have_text(re.compile(r"^Prueba: .+[.?]$"))
    for control in found.locator("input, button, select, svg").all():
        box = control.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW
    slider = found.get_by_role("slider").first
    slider.press("End")
    expect(slider).to_have_value(str(slider.get_attribute("max")))
    moved = slider.input_value()
    found.evaluate("element => { const place = element.parentElement; element.remove(); place.prepend(element) }")
    expect(slider).to_have_value(moved)
    expect(found.locator(".controles")).to_have_count(1)
    expect(found.locator("[role=status]")).not_to_be_empty()  # what changed was read aloud, once it stopped
    found.get_by_role("button", name="Restablecer").click()
    expect(slider).not_to_have_value(moved)


def test_the_history_is_walked_with_the_keyboard(figure: Figure) -> None:
    history = figure("linea-historia")
    slider = history.get_by_role("slider", name="Año")
    expect(slider).to_have_attribute("aria-valuetext", "1943")
    slider.press("ArrowRight")
    expect(result(history)).to_have_text(re.compile(r"^1949: Regla de Hebb\. Donald Hebb"))
    expect(history.get_by_role("link")).to_have_text("Hebb, D. O. (1949)")
    slider.press("End")
    expect(result(history)).to_have_text(re.compile("^2024: Premio Nobel"))
    forth = history.get_by_role("button", name="Siguiente")
    expect(forth).to_have_attribute("aria-disabled", "true")
    forth.press("Enter")
    expect(slider).to_have_attribute("aria-valuetext", "2024")
    history.get_by_role("button", name="Anterior").press("Enter")
    expect(slider).to_have_attribute("aria-valuetext", "2023")


def test_each_milestone_of_the_history_can_be_clicked_and_leads_to_its_sources(figure: Figure) -> None:
    history = figure("linea-historia")
    for milestone in history.locator("g.hito").all():
        milestone.locator("circle").dispatch_event("click")
        title = milestone.locator("title").text_content()
        assert title
        expect(result(history)).to_have_text(re.compile(f"^{re.escape(title)}"))
        for link in history.get_by_role("link").all():
            expect(link).not_to_be_empty()
            expect(history.page.locator(f"li {link.get_attribute('href')}")).to_have_count(1)
    history.get_by_text("AlexNet gana el concurso", exact=True).click()
    history.get_by_role("link").click()
    expect(history.page.locator("#fuente-krizhevsky2012")).to_be_in_viewport()


def test_the_line_of_the_xor_is_moved_and_turned_with_the_mouse_and_never_gets_four(figure: Figure) -> None:
    xor = figure("recta-xor")
    drawing = xor.locator(".vivo svg")
    xor.get_by_label("Función").select_option("XOR")
    assert numbers(xor) == [2, 2, -1]
    drag(xor.page, place(drawing, 122.5, 197.5), place(drawing, 197.5, 122.5))
    assert numbers(xor) == [2, 2, -3]  # parallel to itself, through (0.75, 0.75)
    expect(result(xor)).to_have_text(re.compile("^Acierta 1 de 4."))

    grip = xor.locator("circle.asa").first
    for x, y in ((20, 20), (300, 20), (160, 10), (20, 300), (310, 310), (160, 700)):
        before = numbers(xor)
        box = grip.bounding_box()
        assert box
        drag(xor.page, (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2), place(drawing, x, y))
        assert numbers(xor) != before
        expect(result(xor)).to_have_text(re.compile("^Acierta [0-3] de 4."))
        xor.get_by_role("button", name="Restablecer").click()
        xor.get_by_label("Función").select_option("XOR")


def test_the_line_of_the_xor_is_moved_with_the_keyboard(figure: Figure) -> None:
    xor = figure("recta-xor")
    expect(result(xor)).to_have_text(re.compile("^Acierta 2 de 4."))
    for _ in range(20):
        xor.get_by_label("Sesgo b").press("ArrowLeft")
    expect(result(xor)).to_have_text(re.compile("^Acierta 4 de 4. Resuelto: la recta separa"))
    for name in ("Peso w₁", "Peso w₂"):
        xor.get_by_label(name).fill("0")
    expect(xor.locator("line.asa")).to_be_hidden()
    expect(result(xor)).to_have_text(re.compile("no hay recta"))


def test_the_levels_forget_what_a_pixel_changes(figure: Figure) -> None:
    levels = figure("niveles-abstraccion")
    slider = levels.get_by_role("slider", name="Nivel")
    expect(slider).to_have_attribute("aria-valuetext", "píxeles")
    expect(result(levels)).to_have_text(re.compile("los dos dibujos se distinguen"))
    slider.press("ArrowRight")
    expect(result(levels)).to_have_text(re.compile("los dos dibujos se describen igual"))

    levels.get_by_role("checkbox", name="fila 1, columna 1").press("Space")
    expect(levels.get_by_label("Tu dibujo")).to_have_value("otro")
    expect(result(levels)).to_have_text(re.compile("los dos dibujos se describen igual"))
    levels.get_by_role("checkbox", name="fila 2, columna 3").press("Space")
    expect(result(levels)).to_have_text(re.compile("los dos dibujos se distinguen"))

    slider.press("End")
    levels.get_by_label("Tu dibujo").select_option("1 corrido")
    expect(levels.get_by_role("checkbox", checked=True)).to_have_count(5)
    expect(result(levels)).to_have_text(re.compile("El tuyo no se lee como ninguna cifra"))


def test_the_pixels_of_the_drawing_are_changed_with_the_mouse(figure: Figure) -> None:
    levels = figure("niveles-abstraccion")
    drawing = levels.locator(".vivo svg")
    levels.page.mouse.click(*place(drawing, 92, 218))
    expect(levels.get_by_role("checkbox", name="fila 1, columna 1")).to_be_checked()
    levels.page.mouse.click(*place(drawing, 92, 218))
    expect(levels.get_by_label("Tu dibujo")).to_have_value("3 redondo")


def test_several_activations_are_compared_at_once(figure: Figure) -> None:
    comparer = figure("comparador-activaciones")
    table = comparer.get_by_role("table")
    for name, curve, derivative in (
        ("ReLU", "0.0", "0.0"),
        ("GELU", "−0.1587", "−0.0833"),
        ("SiLU", "−0.2689", "0.0723"),
    ):
        row = table.locator("tr", has=comparer.page.get_by_role("checkbox", name=name, exact=True))
        expect(row.get_by_role("cell")).to_have_text([curve, derivative])
    expect(comparer.locator(".vivo path")).to_have_count(6)

    for name in ("Leaky ReLU", "sigmoide", "tanh"):
        comparer.get_by_role("checkbox", name=name, exact=True).press("Space")
    expect(comparer.locator(".vivo path")).to_have_count(12)
    strokes = comparer.locator(".muestra line").evaluate_all(
        "lines => lines.map((line) => getComputedStyle(line).strokeDasharray)"
    )
    assert len(set(strokes)) == 6, "cada curva se distingue sin su color"

    comparer.get_by_role("slider", name="Valor de z").press("Home")
    expect(result(comparer)).to_have_text("Con z = −4.0, la derivada más lejos de 0 es la de Leaky ReLU, 0.1.")
    for box in comparer.get_by_role("checkbox", checked=True).all()[::-1]:
        box.press("Space")
    expect(result(comparer)).to_have_text("Marca al menos una activación.")
    expect(comparer.locator("[role=status]")).to_have_text("Marca al menos una activación.")
