"""A thumb on a phone: what it drags, what it scrolls over and what it taps. The touches are real."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, CDPSession, Locator, Page, expect

from tests.browser.conftest import NARROW, PAGES, Open, arriving, open_view, settle
from tests.browser.test_figures import WITH_FIGURES, result

FINGER = 44
"""Pixels, wide and tall, that a thumb hits without looking."""

MOVE, STOP = 0.016, 0.2
"""Seconds between two moves of a finger, and for which it is still before it is lifted, as the browser is told."""

DIRECTIONS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


class Phone:
    """A page on a phone, and the finger that touches it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._events: CDPSession = page.context.new_cdp_session(page)

    def swipe(self, start: tuple[float, float], way: tuple[float, float], steps: int = 8) -> None:
        """Touch a point of the window, go along a way given in pixels, stop, and lift the finger.

        A finger that is lifted as it goes leaves the page going on by itself, under whatever is touched next.
        """
        now = time.time()
        for step in range(steps + 1):
            x, y = (at + along * step / steps for at, along in zip(start, way, strict=True))
            self._send("touchMove" if step else "touchStart", [{"x": x, "y": y}], now + step * MOVE)
        for kind, points in (("touchMove", [{"x": x, "y": y}]), ("touchEnd", [])):
            self._send(kind, points, now + steps * MOVE + STOP)
        settle(self.page)

    def _send(self, kind: str, points: list[dict[str, float]], moment: float) -> None:
        touch = {"type": kind, "touchPoints": points, "timestamp": moment}
        self._events.send("Input.dispatchTouchEvent", touch)

    def centre(self, element: Locator) -> tuple[float, float]:
        """Put an element in the middle of the window and return where its own middle is."""
        element.evaluate("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })")
        settle(self.page)
        box = element.bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    @property
    def scrolled(self) -> float:
        return float(self.page.evaluate("scrollY"))


def on_phone(browser: Browser, address: str) -> Iterator[Phone]:
    page = open_view(browser, address, width=NARROW, touch=True, calm=True).page
    yield Phone(page)
    page.context.close()


@pytest.fixture(scope="module", params=WITH_FIGURES)
def opened(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Phone]:
    """Every page with figures, on a phone."""
    yield from on_phone(browser, address + request.param)


@pytest.fixture
def phone(opened: Phone) -> Phone:
    """The same, with its figures as they begin."""
    return restored(opened)


def restored(phone: Phone) -> Phone:
    for button in phone.page.get_by_role("button", name="Restablecer").all():
        button.click()
    return phone


def figures(page: Page) -> list[Locator]:
    return page.locator("figure.interactiva > :first-child").all()


def sliders(page: Page) -> list[Locator]:
    return page.locator("figure.interactiva [type=range]:enabled").all()


def test_a_finger_that_scrolls_over_a_slider_does_not_move_it(phone: Phone) -> None:
    for slider in sliders(phone.page):
        for up in (-1, 1):
            before = slider.input_value()
            x, y = phone.centre(slider)
            box = slider.bounding_box()
            assert box
            at = phone.scrolled
            phone.swipe((x - box["width"] / 4, y), (0, 200 * up))
            phone.page.wait_for_function("before => Math.abs(scrollY - before) > 50", arg=at)
            assert slider.input_value() == before


def test_a_finger_takes_a_slider_each_way_and_to_where_it_taps(phone: Phone) -> None:
    for slider in sliders(phone.page):
        box = slider.bounding_box()
        assert box
        for way in (1, -1):
            before = float(slider.input_value())
            phone.swipe(phone.centre(slider), (way * box["width"] / 2.2, 0))
            assert (float(slider.input_value()) - before) * way >= 0
            expect(slider).to_have_value(str(slider.get_attribute("max" if way > 0 else "min")))
        x, y = phone.centre(slider)
        phone.page.touchscreen.tap(x + box["width"] / 2.2, y)
        expect(slider).to_have_value(str(slider.get_attribute("max")))


def test_a_finger_scrolls_over_a_drawing_and_changes_nothing(phone: Phone) -> None:
    for figure in figures(phone.page):
        said = result(figure).inner_text()
        for up in (-1, 1):
            drawing = figure.locator(".vivo > *").first
            phone.centre(drawing)
            box = drawing.bounding_box()
            assert box
            at = phone.scrolled
            phone.swipe((box["x"] + box["width"] - 12, box["y"] + box["height"] / 3), (0, 200 * up))
            phone.page.wait_for_function("before => Math.abs(scrollY - before) > 50", arg=at)
        expect(result(figure)).to_have_text(said)


def test_every_control_of_a_figure_is_as_large_as_a_thumb(phone: Phone) -> None:
    controls = phone.page.locator("figure.interactiva :is(input, select, button)")
    assert controls.count()
    # one that is hidden until it is needed is measured as it is then
    small = controls.evaluate_all(
        """(controls, least) => controls
            .filter((control) => {
                const { hidden } = control;
                control.hidden = false;
                const { height } = (control.closest("label") ?? control).getBoundingClientRect();
                control.hidden = hidden;
                return height < least;
            })
            .map(({ outerHTML }) => outerHTML)""",
        FINGER,
    )
    assert small == []


@pytest.mark.parametrize("path", PAGES)
def test_what_goes_with_a_program_is_as_large_as_a_thumb_and_covers_nothing(path: str, look: Open) -> None:
    page = look(path, width=NARROW, touch=True).page
    programs = page.locator(".tabbed-block:visible > .language-python pre")
    if programs.count() == 0:
        pytest.skip("no tiene programas")
    first = programs.first
    first.scroll_into_view_if_needed()
    for target in (*first.locator("button").all(), *page.locator(".tabbed-labels:visible label").all()):
        box = target.bounding_box()
        assert box
        assert box["height"] >= FINGER
        assert box["width"] >= FINGER
    code = first.locator("code").bounding_box()
    assert code
    expect(first.locator("button")).to_have_count(2)
    for button in first.locator("button").all():
        box = button.bounding_box()
        assert box
        assert box["y"] + box["height"] <= code["y"] + 1


@pytest.fixture(scope="module")
def history(browser: Browser, address: str) -> Iterator[Phone]:
    yield from on_phone(browser, f"{address}que-es/breve-historia/")


@pytest.fixture
def xor(history: Phone) -> tuple[Phone, Locator]:
    """The line of the XOR, on a phone, as it begins."""
    return restored(history), history.page.locator("recta-xor")


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("grip", [None, 0, 1])
def test_the_line_of_the_xor_follows_a_finger_and_the_page_stays(
    grip: int | None, direction: str, xor: tuple[Phone, Locator]
) -> None:
    phone, figure = xor
    if grip is None:
        x, y = phone.centre(figure.locator("svg line.asa"))
    else:
        x, y = phone.centre(figure.locator("svg circle.asa").nth(grip))
    before = [slider.input_value() for slider in figure.get_by_role("slider").all()]
    at = phone.scrolled
    along, up = DIRECTIONS[direction]
    phone.swipe((x, y), (70 * along, 70 * up))
    assert [slider.input_value() for slider in figure.get_by_role("slider").all()] != before
    assert phone.scrolled == at


def test_the_xor_says_when_it_is_solved_and_when_it_cannot_be(xor: tuple[Phone, Locator]) -> None:
    _, figure = xor
    expect(result(figure)).to_contain_text("Acierta 2 de 4.")
    figure.get_by_label("Sesgo b").fill("-3")
    expect(result(figure)).to_contain_text("Resuelto: la recta separa los 1 de los 0.")
    figure.get_by_label("Función").select_option("XOR")
    figure.get_by_label("Sesgo b").fill("-1")
    expect(result(figure)).to_contain_text("Acierta 3 de 4. Ninguna recta acierta más con la XOR.")


def test_a_pixel_is_chosen_by_tapping_it(look: Open) -> None:
    page = look("tensores/mas-alla-de-las-tablas/", width=NARROW, touch=True).page
    viewer = page.locator("visor-pixeles")
    viewer.locator(".pixel").nth(5 * 3 + 2).tap()
    expect(result(viewer)).to_contain_text("El píxel imagen[3, 2] es [230, 200, 140]")


def test_a_neuron_shows_its_weights_when_it_is_tapped(look: Open) -> None:
    page = look("neuronas/capas/", width=NARROW, touch=True).page
    network = page.locator("red-interactiva")
    expect(network.locator(".peso")).to_have_text(["1.0", "−1.0"])
    network.locator("[data-neurona='1,0']").tap()
    expect(network.locator(".peso")).to_have_text(["2.0", "1.0", "1.5"])
    expect(network.locator(".suma")).to_have_text(
        "La salida, neurona 1: 2.0 × 1.5 + 1.0 × 1.0 + 1.5 × 0.0 − 1.0 = 3.0."
    )


def test_long_lines_wrap_when_asked_and_are_remembered(look: Open, address: str) -> None:
    page = look("activaciones/otras/", width=NARROW, touch=True).page
    program = page.locator(".tabbed-block:visible > .language-python pre").first
    program.scroll_into_view_if_needed()
    code = program.locator("code")
    cut = "code => code.scrollWidth > code.clientWidth"
    assert code.evaluate(cut)
    switch = program.get_by_title("Ajustar las líneas a la pantalla")
    expect(switch).to_have_attribute("aria-pressed", "false")
    switch.tap()
    expect(switch).to_have_attribute("aria-pressed", "true")
    assert not code.evaluate(cut)

    page.goto(address + "neuronas/capas/")
    assert not page.evaluate("[...document.querySelectorAll('pre > code')].some((code) => code.scrollWidth > 390)")
    program = page.locator(".tabbed-block:visible > .language-python pre").first
    program.scroll_into_view_if_needed()
    program.get_by_title("Ajustar las líneas a la pantalla").tap()
    with arriving(page):
        page.locator("article a[href*='/por-que/'], .md-footer__link--next").last.tap()
    assert page.evaluate("document.documentElement.dataset.lineas") is None
