"""A reader solves an exercise in the page: is told what helps, and what is right."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.conftest import LESSONS, NARROW, THEMES, WIDE, Open, axe, open_view, seen

LESSON = "neuronas/neurona/"
EXERCISE = "neurona/ejercicio_3"
MISTAKE = ("nota = cafe * pesos", "nota = (cafe * pesos).sum() + sesgo")
RIGHT = (*MISTAKE[:1], "nota = np.maximum(0, (cafe * pesos).sum() + sesgo)")
PRINTS = ('print("nota:", nota.tolist())', 'print("nota:", float(nota))')


class Answered:
    """An exercise of a page, and what a reader answers."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.root = page.locator(f'programa-vivo[de="{EXERCISE}"]')
        self.text = self.root.get_by_role("textbox")
        self.verdict = self.root.locator(".veredicto")
        self.heading = page.get_by_role("heading", name="Ejercicio 3")

    def open(self) -> "Answered":
        self.root.get_by_role("button", name="Resolver").click()
        expect(self.text).to_be_visible()
        return self

    def write(self, *changes: tuple[str, str]) -> None:
        source = self.text.input_value()
        for before, after in changes:
            assert before in source
            source = source.replace(before, after)
        self.text.fill(source)

    def restore(self) -> None:
        button = self.root.get_by_role("button", name="Restaurar el original")
        if button.is_visible():
            button.click()

    def check(self) -> Locator:
        self.root.get_by_role("button", name="Comprobar").click()
        expect(self.verdict).not_to_be_empty(timeout=120_000)
        return self.verdict


@pytest.fixture(scope="module")
def shared(browser: Browser, address: str) -> Iterator[Answered]:
    page = open_view(browser, address + LESSON).page
    yield Answered(page).open()
    page.context.close()


@pytest.fixture
def answered(shared: Answered) -> Answered:
    shared.restore()
    return shared


def test_what_is_not_done_is_told_with_what_was_expected_and_what_came(answered: Answered) -> None:
    verdict = answered.check()
    expect(verdict).to_contain_text("Todavía no")
    expect(verdict).to_contain_text("falta sumarlos")
    assert verdict.locator("dt").all_inner_texts() == ["Se esperaba", "Ha salido"]
    assert verdict.locator("dd").all_inner_texts()[1].startswith("nota: [1.0, 1.5, -1.5]")


def test_a_known_mistake_is_named(answered: Answered) -> None:
    answered.write(MISTAKE, PRINTS)
    expect(answered.check()).to_contain_text("Falta ReLU")


def test_an_answer_that_does_not_end_says_what_each_time_that_it_runs_has(answered: Answered) -> None:
    answered.write((PRINTS[0], "while True: pass"))
    answered.root.get_by_role("button", name="Comprobar").click()
    expect(answered.root.get_by_text("s de 25 s, 5 s cada vez")).to_be_visible()
    expect(answered.root.get_by_role("status").first).to_contain_text("Detenido a los 5 s.")


def test_a_result_typed_by_hand_is_not_enough(answered: Answered) -> None:
    answered.write((PRINTS[0], 'print("nota: 1.25") if cafe[0] == 2.0 else print("nota: 0.0")'))
    verdict = answered.check()
    expect(verdict).to_contain_text("Todavía no")
    expect(verdict.locator("dt").first).to_have_text("Con estos otros datos")


def test_what_is_right_is_told_and_remembered(answered: Answered) -> None:
    answered.write(RIGHT, PRINTS)
    expect(answered.check()).to_contain_text("¡Bien!")
    expect(answered.heading).to_contain_text("(hecho)")
    answered.write((PRINTS[1], PRINTS[0]))
    expect(answered.verdict).to_be_empty()
    answered.check()
    expect(answered.heading).to_contain_text("(hecho)")


def test_an_error_is_explained_and_nothing_is_judged(answered: Answered) -> None:
    answered.write((PRINTS[0], "print(notas)"))
    answered.root.get_by_role("button", name="Comprobar").click()
    expect(answered.root.get_by_role("status").first).to_have_text("Ha terminado con un error.")
    expect(answered.root).to_contain_text("¿Querías escribir `nota`?".replace("`", ""))
    expect(answered.verdict).to_be_empty()


def test_without_its_checker_it_says_so(look: Open) -> None:
    def miss(route: Route) -> None:
        route.fulfill(status=404)

    view = look(LESSON, prepare=lambda page: page.route("**/ejercicios/**", miss))
    answered = Answered(view.page).open()
    answered.root.get_by_role("button", name="Comprobar").click()
    expect(answered.root.get_by_role("status").first).to_contain_text("falta un archivo")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_nothing_in_a_verdict(answered: Answered, width: int, theme: str) -> None:
    answered.check()
    with seen(answered.page, width, theme):
        assert axe(answered.page) == ""


@pytest.mark.parametrize("path", LESSONS)
def test_whoever_gives_what_is_right_as_the_page_keeps_it_is_right(path: str, look: Open) -> None:
    page = look(path).page
    asked = page.locator('preguntas-vivas[de*="/ejercicio_"]')
    expect(asked).to_have_count(1)
    asked.evaluate(
        """(asked) => {
            for (const question of asked.querySelectorAll(".pregunta")) {
                const { tipo, bien } = question.dataset;
                const find = (selector) => question.querySelector(selector);
                if (tipo === "opcion") find(`input[value="${CSS.escape(bien)}"]`).checked = true;
                else if (find("ol")) find("ol").append(
                    ...bien.split("|").map((place) => find(`li[data-valor="${CSS.escape(place)}"]`)));
                else find("input").value = bien;
            }
        }"""
    )
    asked.get_by_role("button", name="Comprobar").click()
    expect(asked.locator(".estado")).to_contain_text("ien!")  # "¡Bien!" or, of several, "¡Todo bien!"
    expect(page.get_by_role("heading", name="Ejercicio 1")).to_contain_text("(hecho)")


def test_without_javascript_an_exercise_says_what_it_asks_and_where_its_solution_is(look: Open) -> None:
    page = look(LESSON, scripts=False).page
    asked = page.locator("preguntas-vivas:visible")
    assert [each.get_attribute("de") for each in asked.all()] == ["neurona/ejercicio_1"]
    expect(asked).to_contain_text("La salida, con estas últimas")
    expect(asked.get_by_role("button")).to_have_count(0)
    expect(asked.get_by_role("textbox")).to_have_count(0)
    page.get_by_text("Ver la solución del ejercicio 1").click()
    expect(page.get_by_text("la neurona calla", exact=False).last).to_be_visible()


@pytest.mark.parametrize("path", LESSONS)
def test_each_lesson_asks_and_every_answer_reveals_something(path: str, look: Open) -> None:
    page = look(path).page
    quick = page.locator('preguntas-vivas:not([predice]):not([de*="/ejercicio_"])')
    assert quick.count() >= 3
    for i in range(quick.count()):
        question = quick.nth(i)
        for option in reversed(question.get_by_role("radio").all()):
            if option.is_enabled():
                # so that what is waited for is what this answer reveals: the right one disables the others
                question.locator(".pregunta > p").evaluate("(line) => line.replaceChildren()")
                option.check()
                question.get_by_role("button", name="Comprobar").click()
                expect(question.locator(".pregunta > p")).not_to_be_empty()
        if question.get_by_role("button", name="Comprobar").is_visible():
            question.get_by_role("button", name="No lo sé").click()
        expect(question.locator(".estado")).not_to_be_empty()
