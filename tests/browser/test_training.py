"""The figures that train: a step, a run and its pause, how fast, the way back, and what a frame costs."""

import re
import statistics
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open, settle

MOST_MILLISECONDS = 8
"""Of script in a frame, half of the times: with what the browser does besides, sixty fit in a second."""

COUNT_FRAMES = """(slider) => {
    window.painted = 0;
    const count = () => slider.valueAsNumber < 6 && requestAnimationFrame(count) && (window.painted += 1);
    requestAnimationFrame(count);
}"""
"""Counts the frames until the slider is at 6: on a busy machine each lasts longer, but a frame counts 0.1 s at most."""


@dataclass(frozen=True)
class Trainer:
    """A figure that trains.

    Attributes:
        path: the page it is in.
        name: its element.
        steps: what its slider of steps is called.
        lost: its settings, in its address, with which it goes away.
        safe: the rate to which one goes back, as its slider says it.
    """

    path: str
    name: str
    steps: str
    lost: str
    safe: str


TRAINERS = [
    Trainer("aprender/descenso/", "descenso-superficie", "Paso", "descenso-superficie.lr=0.4", "0.1"),
    Trainer(
        "aprender/entrenar/",
        "red-viva",
        "Época",
        'red-viva.activaciones=["identidad", "identidad"]&red-viva.lr=10',
        "0.1",
    ),
]

Opened = tuple[Page, Locator, Locator]
"""A page, its figure and its slider of steps."""

Start = Callable[..., Opened]

WATCH = """
    globalThis.costs = [];
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (act) => ask((now) => {
        const before = performance.now();
        act(now);
        costs.push(performance.now() - before);
    });
"""
"""Notes down the milliseconds of script of every frame that is asked for."""


DRAWERS = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/dibujo-'))"
"""The modules of a drawing that have come: they do when the reader comes to the figure."""


@pytest.fixture(params=TRAINERS, ids=lambda trainer: trainer.name)
def trainer(request: pytest.FixtureRequest) -> Trainer:
    chosen: Trainer = request.param
    return chosen


@pytest.fixture
def start(trainer: Trainer, look: Open) -> Start:
    """Return a function that opens a figure with what it needs to train already there."""

    def begin(search: str = "", **options: object) -> Opened:
        page = look(f"{trainer.path}?{search}", prepare=lambda page: page.add_init_script(WATCH), **options).page
        figure = page.locator(trainer.name)
        figure.hover()
        page.wait_for_function(f"{DRAWERS}.length")
        page.evaluate(f"() => Promise.all({DRAWERS}.map(({{ name }}) => import(name)))")
        settle(page)
        return page, figure, figure.get_by_label(trainer.steps, exact=True)

    return begin


def button(figure: Locator, name: str) -> Locator:
    return figure.get_by_role("button", name=name, exact=True)


def test_it_takes_a_step_and_ends_at_the_last(start: Start) -> None:
    _, figure, taken = start()
    before = int(taken.input_value())
    button(figure, "Un paso").click()
    expect(taken).to_have_value(str(before + 1))
    taken.press("End")
    expect(button(figure, "Un paso")).to_have_attribute("aria-disabled", "true")
    button(figure, "Un paso").press("Enter")
    expect(taken).to_have_value(str(taken.get_attribute("max")))


def test_it_trains_pauses_and_goes_on(start: Start) -> None:
    page, figure, taken = start()
    taken.press("Home")
    button(figure, "Entrenar").click()
    expect(taken).not_to_have_value("0")
    button(figure, "Pausar").click()
    expect(button(figure, "Entrenar")).to_be_visible()
    at = int(taken.input_value())
    settle(page)
    expect(taken).to_have_value(str(at))
    button(figure, "Entrenar").click()
    page.wait_for_function("([slider, at]) => slider.valueAsNumber > at", arg=[taken.element_handle(), at])
    button(figure, "Restablecer").click()
    expect(button(figure, "Entrenar")).to_be_visible()


def test_it_goes_as_fast_as_it_is_asked(start: Start) -> None:
    page, figure, taken = start()
    went = {}
    for speed in ("lenta", "rápida"):
        figure.get_by_label("Velocidad").select_option(speed)
        taken.press("Home")
        page.evaluate(COUNT_FRAMES, taken.element_handle())
        button(figure, "Entrenar").click()
        page.wait_for_function("(slider) => slider.valueAsNumber >= 6", arg=taken.element_handle())
        went[speed] = page.evaluate("painted")
        button(figure, "Pausar").click()
    assert went["rápida"] < went["lenta"] / 2


def test_from_a_rate_that_goes_away_there_is_a_way_back(trainer: Trainer, start: Start) -> None:
    _, figure, taken = start(trainer.lost)
    back = figure.get_by_role("button", name=re.compile("^Volver a "), include_hidden=True)
    taken.press("Home")
    expect(back).to_be_hidden()
    button(figure, "Entrenar").click()
    expect(back).to_be_visible()
    expect(button(figure, "Un paso")).to_be_hidden()
    expect(button(figure, "Entrenar")).to_be_visible()
    back.click()
    rate = figure.get_by_label("Tasa lr", exact=True)
    expect(rate).to_be_focused()
    expect(rate).to_have_attribute("aria-valuetext", trainer.safe)
    expect(back).to_be_hidden()
    expect(button(figure, "Un paso")).to_be_visible()


def test_who_refuses_movement_sees_its_end_at_once(start: Start) -> None:
    page, figure, taken = start(calm=True)
    taken.press("Home")
    settle(page)
    page.evaluate("costs.length = 0")
    button(figure, "Entrenar").click()
    expect(taken).to_have_value(str(taken.get_attribute("max")))
    assert page.evaluate("costs.length") <= 1


def test_a_frame_costs_little(start: Start) -> None:
    page, figure, taken = start()
    figure.get_by_label("Velocidad").select_option("rápida")
    taken.press("Home")
    page.evaluate("costs.length = 0")
    button(figure, "Entrenar").click()
    expect(button(figure, "Entrenar")).to_be_visible()
    costs = page.evaluate("costs")
    assert len(costs) > 20
    assert statistics.median(costs) <= MOST_MILLISECONDS


def test_nothing_goes_on_out_of_sight(start: Start) -> None:
    page, figure, taken = start()
    figure.get_by_label("Velocidad").select_option("lenta")
    taken.press("Home")
    button(figure, "Entrenar").click()
    expect(taken).not_to_have_value("0")
    page.evaluate("document.querySelector('article').style.paddingBottom = '200vh'")  # a lesson may be short
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    expect(figure).not_to_be_in_viewport()
    settle(page)
    at = taken.input_value()
    page.evaluate("costs.length = 0")
    settle(page)
    settle(page)
    assert taken.input_value() == at
    assert page.evaluate("costs.length") <= 4  # those of the two waits
    taken.scroll_into_view_if_needed()
    expect(taken).not_to_have_value(at)
