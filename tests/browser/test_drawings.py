"""The texts of the drawings: on a phone they are large enough, and nothing touches them."""

from typing import Any

import pytest
from playwright.sync_api import Page

from profundo.building import curves, weights
from tests.browser.conftest import LESSONS, WIDE, Open, unfold
from tests.browser.test_every_page import USE_LETTERS
from tests.printed import CURVES, MATRICES

PHONES = (390, 360)
SMALLEST, LARGEST = 12, 18
"""Pixels of a drawing's letter, as it is seen: no less on a phone, no more on a screen, where the text's is 16.8."""

FAULTS = """(smallest) => {
    // what a text takes up, from the top of its capitals to its tails: a letter leaves more room above and below
    const inked = (text) => {
        const { x, y, width, height } = text.getBBox();
        const ends = [[x, y + 0.22 * height], [x + width, y + 0.88 * height]];
        const [one, other] = ends.map(([x, y]) => new DOMPoint(x, y).matrixTransform(text.getScreenCTM()));
        const [left, right] = [one.x, other.x].sort((a, b) => a - b);
        const [top, bottom] = [one.y, other.y].sort((a, b) => a - b);
        return { left, right, top, bottom };
    };
    const overlap = (one, other) => one.left < other.right && other.left < one.right &&
        one.top < other.bottom && other.top < one.bottom;
    // where the outline of a shape goes, a point every two units
    const outline = (shape) => {
        const length = shape.getTotalLength();
        const steps = Math.ceil(length / 2);
        const at = (_, step) => shape.getPointAtLength((length * step) / steps).matrixTransform(shape.getScreenCTM());
        return Array.from({ length: steps + 1 }, at);
    };
    const within = ({ x, y }, { left, right, top, bottom }) => left < x && x < right && top < y && y < bottom;
    const holds = (shape, { left, right, top, bottom }) => getComputedStyle(shape).fill !== "none" &&
        [[left, top], [right, top], [left, bottom], [right, bottom]].every(([x, y]) =>
            shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse())));
    const isUnder = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;

    const faults = [];
    for (const drawing of document.querySelectorAll(".dibujo .figura")) {
        const name = drawing.querySelector("title").textContent;
        const frame = drawing.getBoundingClientRect();
        const scale = drawing.getScreenCTM().a;
        const shapes = [...drawing.querySelectorAll("line, polyline, polygon, path, rect, circle")];
        const outlines = shapes.map((shape) => ({ shape, points: outline(shape) }));
        const texts = [...drawing.querySelectorAll("text")].map((text) => ({ text, box: inked(text) }));
        texts.forEach(({ text, box }, index) => {
            const say = (fault) => faults.push(`${name}: «${text.textContent}» ${fault}`);
            const size = parseFloat(getComputedStyle(text).fontSize) * scale;
            if (size < smallest) say(`mide ${size.toFixed(1)} px`);
            if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
                say("se sale del dibujo");
            for (const other of texts.slice(index + 1))
                if (overlap(box, other.box)) say(`pisa «${other.text.textContent}»`);
            // what is under the shape that holds a text cannot be seen there
            const ground = shapes.findLast((shape) => isUnder(shape, text) && holds(shape, box));
            for (const { shape, points } of outlines)
                if (!(ground && isUnder(shape, ground)) && points.some((point) => within(point, box)))
                    say(`toca ${shape.outerHTML.slice(0, 100)}`);
        });
    }
    return faults;
}"""
"""What is wrong with the texts of the drawings of a page, given the smallest letter there may be."""

SIZES = """() => [...document.querySelectorAll(".dibujo .figura text:not(.texto-grande)")].map((text) =>
    parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)"""
"""The letters of a page's drawings."""


DRAWN = [
    *(curves.draw(f"curva {kind}", lists, axes) for kind, (lists, axes) in CURVES.items()),
    *(weights.draw(f"pesos {kind}", kind, *given) for kind, given in MATRICES.items()),
]
"""What is drawn of the numbers that are hard to draw."""

DRAW = """(drawings) => {
    document.querySelector("article").innerHTML =
        drawings.map((drawing) => `<figure class="dibujo">${drawing}</figure>`).join("");
}"""
"""Leaves in a page only some drawings."""


def measure(page: Page, what: str, *arguments: Any) -> list[Any]:
    """Return what is measured in a page, with the site's letters."""
    unfold(page)
    page.evaluate(USE_LETTERS)
    page.evaluate("document.body.getBoundingClientRect() && document.fonts.ready.then(() => true)")
    return list(page.evaluate(what, *arguments))


@pytest.mark.parametrize("width", PHONES)
@pytest.mark.parametrize("path", ["", *LESSONS])
def test_the_drawings_read_on_a_phone(path: str, width: int, look: Open) -> None:
    """Without scripts, so that the drawings that give way to a live figure are seen too."""
    page = look(path, width=width, touch=True, scripts=False).page
    assert page.locator(".dibujo .figura text").count() > 0
    assert measure(page, FAULTS, SMALLEST) == []


def test_on_a_screen_the_drawings_are_not_enlarged(look: Open) -> None:
    sizes = measure(look("neuronas/capas/", width=WIDE, scripts=False).page, SIZES)
    assert sizes
    assert SMALLEST <= min(sizes) <= max(sizes) <= LARGEST


@pytest.mark.parametrize("width", [WIDE, *PHONES])
def test_the_drawings_made_from_numbers_read_whatever_the_numbers(width: int, look: Open) -> None:
    page = look("neuronas/capas/", width=width).page
    page.evaluate(DRAW, DRAWN)
    assert page.locator(".dibujo .figura").count() == len(DRAWN)
    assert measure(page, FAULTS, SMALLEST) == []
