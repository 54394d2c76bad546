"""A reader commits to a prediction, and only then sees what the program prints, beside what they said."""

import itertools

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import LESSONS, NARROW, THEMES, WIDE, Open, axe, seen

NEURON = "neuronas/neurona/"
FIRST, SECOND, THIRD = "Con segunda entrada 0.0", "Con 1.0", "Con 2.0"


class Asked:
    """The prediction of a lesson, and the output that it hides."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.root = page.locator("preguntas-vivas[predice]")
        self.output = page.locator("details.question .salida:visible")
        self.fold = page.locator("details.question > summary:visible")
        self.status = self.root.locator(".estado")

    def question(self, name: str) -> Locator:
        return self.root.locator(".pregunta").filter(has_text=name)

    def answer(self, **answers: str) -> None:
        for name, answer in answers.items():
            self.root.get_by_label({"first": FIRST, "second": SECOND, "third": THIRD}[name], exact=True).fill(answer)

    def commit(self) -> None:
        self.root.get_by_role("button", name="Ver la salida").click()


def test_the_output_is_shown_only_after_answering(look: Open) -> None:
    asked = Asked(look(NEURON).page)
    expect(asked.output).to_have_count(0)
    asked.fold.click()
    expect(asked.status).to_contain_text("Antes de verla, responde")
    asked.answer(first="2,5", second="1", third="-0,5")
    asked.commit()
    expect(asked.output).to_contain_text("con segunda entrada 2.0: 0.0")
    expect(asked.status).to_have_text("Has acertado 2 de 3. Mira qué dice la diferencia.")
    expect(asked.status).to_be_focused()
    expect(asked.question(THIRD)).to_contain_text("Imprime 0.0. Eso es z. Falta ReLU, que lo convierte en 0.")
    expect(asked.question(FIRST)).to_contain_text("Sí.")


def test_all_right_is_said(look: Open) -> None:
    asked = Asked(look(NEURON).page)
    asked.answer(first="2.5", second="1,0", third="0")
    asked.commit()
    expect(asked.status).to_have_text("¡Todo como habías dicho!")


def test_what_is_not_an_answer_is_asked_again(look: Open) -> None:
    asked = Asked(look(NEURON).page)
    asked.answer(first="2.5", second="uno", third="0")
    asked.commit()
    expect(asked.status).to_have_text("Eso no se entiende: escribe un número, como 0.5 o −3.")
    expect(asked.root.get_by_label(SECOND, exact=True)).to_be_focused()
    expect(asked.output).to_have_count(0)


def test_who_does_not_know_may_see_it_and_only_then_run_it(look: Open) -> None:
    asked = Asked(look(NEURON).page)
    run = asked.page.locator('programa-vivo[de="neurona/inhibe"]').get_by_role("button", name="Ejecutar")
    expect(run).to_be_hidden()
    asked.root.get_by_role("button", name="No lo sé").click()
    expect(asked.output).to_be_visible()
    expect(asked.question(FIRST)).to_contain_text("Imprime 2.5.")
    expect(run).to_be_visible()


def test_without_what_reads_the_answers_the_output_can_be_seen(look: Open) -> None:
    lose = "**/respuestas.js"
    asked = Asked(look(NEURON, prepare=lambda page: page.route(lose, lambda route: route.abort())).page)
    asked.answer(first="2.5", second="1", third="0")
    asked.commit()
    expect(asked.status).to_contain_text("Mira la conexión")
    expect(asked.output).to_have_count(0)
    asked.root.get_by_role("button", name="No lo sé").click()
    expect(asked.output).to_be_visible()


def test_the_output_is_that_of_the_chosen_library(look: Open) -> None:
    asked = Asked(look(NEURON).page)
    asked.page.locator(".tabbed-set").first.get_by_text("PyTorch", exact=True).click()
    asked.root.get_by_role("button", name="No lo sé").click()
    expect(asked.output).to_have_count(1)
    expect(asked.output).to_be_visible()


def test_options_are_chosen_and_lines_ordered_with_the_keyboard(look: Open) -> None:
    page = look("que-es/aprendizaje-profundo/").page
    asked = Asked(page)
    asked.root.get_by_label("se queda corto", exact=True).focus()
    page.keyboard.press("ArrowDown")
    expect(asked.root.get_by_label("se pasa de largo", exact=True)).to_be_checked()
    asked.root.get_by_label("baja", exact=True).check()
    up = asked.root.get_by_role("button", name="Subir vuelta 2", exact=True)
    up.focus()
    page.keyboard.press("Enter")
    expect(up).to_be_focused()
    for name, times in (("Subir vuelta 30", 2), ("Subir vuelta 3", 1)):
        for _ in range(times):
            asked.root.get_by_role("button", name=name, exact=True).press("Enter")
    order = [item.inner_text() for item in asked.root.locator("li > span").all()]
    assert order == ["vuelta 2", "vuelta 30", "vuelta 3", "vuelta 1"]
    asked.commit()
    expect(asked.status).to_have_text("¡Todo como habías dicho!")


@pytest.mark.parametrize("path", LESSONS)
def test_every_lesson_asks_and_answers(path: str, look: Open) -> None:
    """Whoever gives as an answer what is right, as the page keeps it, is right."""
    page = look(path).page
    asked = Asked(page)
    expect(asked.root).to_have_count(1)
    page.evaluate(
        """() => {
            for (const question of document.querySelectorAll("preguntas-vivas[predice] .pregunta")) {
                const { tipo, bien } = question.dataset;
                if (tipo === "opcion") question.querySelector(`input[value="${CSS.escape(bien)}"]`).checked = true;
                else if (tipo === "orden") question.querySelector("ol").append(
                    ...bien.split("|").map((label) => question.querySelector(`li[data-valor="${CSS.escape(label)}"]`)));
                else question.querySelector("input").value = bien;
            }
        }"""
    )
    asked.commit()
    expect(asked.status).to_have_text("¡Todo como habías dicho!")
    expect(asked.output).to_have_count(1)


def test_with_a_finger_it_is_answered(look: Open) -> None:
    page = look("que-es/aprendizaje-profundo/", width=NARROW, touch=True).page
    asked = Asked(page)
    asked.root.get_by_text("se pasa de largo", exact=True).tap()
    asked.root.get_by_role("button", name="Subir vuelta 30", exact=True).tap()
    order = [item.inner_text() for item in asked.root.locator("li > span").all()]
    assert order == ["vuelta 1", "vuelta 2", "vuelta 30", "vuelta 3"]
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW


def test_axe_finds_nothing_in_what_was_answered(look: Open) -> None:
    asked = Asked(look(NEURON).page)
    asked.answer(first="2,5", second="1", third="-0,5")
    asked.commit()
    expect(asked.output).to_be_visible()
    for width, theme in itertools.product((WIDE, NARROW), THEMES):
        with seen(asked.page, width, theme):
            assert axe(asked.page, "article") == "", (width, theme)


def test_without_javascript_the_output_is_only_folded(look: Open) -> None:
    page = look(NEURON, scripts=False).page
    expect(page.locator("preguntas-vivas[predice]")).to_be_hidden()
    page.locator("details.question > summary:visible").click()
    expect(page.locator("details.question .salida:visible")).to_be_visible()
