"""The search dialog: results in Spanish, keyboard, and no request before it is opened."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import LESSONS, NARROW, THEMES, WIDE, Open, arriving, axe, open_view, search_for

QUESTIONS = {
    "que es el aprendizaje profundo": "que-es/aprendizaje-profundo",
    "diferencia entre inteligencia artificial y aprendizaje automatico": "que-es/aprendizaje-profundo",
    "quien invento el perceptron": "que-es/breve-historia",
    "historia de las redes neuronales": "que-es/breve-historia",
    "por que el perceptron no aprende xor": "que-es/breve-historia",
    "que significa abstraccion": "que-es/niveles-de-abstraccion",
    "describir una imagen por capas": "que-es/niveles-de-abstraccion",
    "como instalo tensorflow en windows": "que-es/herramientas",
    "pytorch vs tensorflow": "que-es/herramientas",
    "qué es un tensor": "tensores/tensores",
    "copia o vista": "tensores/tensores",
    "broadcasting": "tensores/operar",
    "multiplicar matrices": "tensores/operar",
    "sumar matrices de distinta forma": "tensores/operar",
    "una imagen como tensor": "tensores/mas-alla-de-las-tablas",
    "frecuencia de un audio": "tensores/mas-alla-de-las-tablas",
    "convertir texto en numeros": "tensores/mas-alla-de-las-tablas",
    "como funciona una neurona artificial": "neuronas/neurona",
    "pesos y sesgo": "neuronas/neurona",
    "cuantos parametros tiene una red": "neuronas/capas",
    "capa oculta": "neuronas/capas",
    "para que sirve la función de activación": "activaciones/por-que",
    "red sin activaciones": "activaciones/por-que",
    "neuronas muertas": "activaciones/relu",
    "derivada de relu": "activaciones/relu",
    "softmax probabilidades": "activaciones/otras",
    "sigmoide o tanh": "activaciones/otras",
    "cuaderno para empezar": "cuadernos/primera-neurona",
}
"""What a beginner would type, and the lesson that answers it."""

FORMS = [
    ("función", "funciones"),
    ("funciones", "función"),
    ("activacion", "activación"),
    ("aprenden", "aprender"),
    ("aprender", "aprende"),
    ("redes", "red"),
    ("dendrita", "dendritas"),
    ("derivadas", "derivada"),
    ("retropropagacion", "retropropagación"),
    ("imagenes", "imágenes"),
]
"""What is asked, and another form of it that must be found."""

HERE = "activaciones/relu/"
"""The page from which a reader searches."""

IMPORT_FIND = """
    const script = document.querySelector("script[src$='/buscador/boton.js']");
    const { find } = await import(script.src.replace("boton.js", "indice.js"));
"""
"""How a script of a test takes the search of the page, without its dialog."""


@pytest.fixture(scope="module")
def searched(browser: Browser, address: str) -> Iterator[Page]:
    """A page where every question is asked, of the search itself: its dialog stays closed."""
    view = open_view(browser, address + HERE)
    yield view.page
    view.page.context.close()


def found(page: Page, question: str) -> dict[str, set[str]]:
    """Return the pages that the search shows for a question, best first, and the words found in each."""
    home = urlsplit(page.url).path.removesuffix(HERE)
    pages = page.evaluate(
        f"""async (question) => {{
            {IMPORT_FIND}
            const pages = await find(question);
            return pages.map(({{ url, sub_results }}) => [url, sub_results.map(({{ excerpt }}) => excerpt)]);
        }}""",
        question,
    )
    return {
        url.removeprefix(home).strip("/"): set(re.findall(r"<mark>\W*(.*?)\W*</mark>", " ".join(excerpts).lower()))
        for url, excerpts in pages
    }


@pytest.mark.parametrize(("question", "lesson"), QUESTIONS.items(), ids=list(QUESTIONS))
def test_a_beginner_finds_the_lesson_in_the_first_three(searched: Page, question: str, lesson: str) -> None:
    assert lesson in list(found(searched, question))[:3]


def test_every_lesson_answers_a_question() -> None:
    assert len(QUESTIONS) >= 25
    assert {f"{lesson}/" for lesson in QUESTIONS.values()} >= set(LESSONS)


@pytest.mark.parametrize(("asked", "form"), FORMS)
def test_a_word_is_found_in_its_other_forms(searched: Page, asked: str, form: str) -> None:
    assert form in set().union(*found(searched, asked).values())


@pytest.mark.parametrize("question", ["linspace", "⟨", "zzz", "subplots"])
def test_what_no_lesson_says_is_not_found(searched: Page, question: str) -> None:
    assert found(searched, question) == {}


def test_the_browser_may_free_memory_while_it_searches(look: Open) -> None:
    """Pagefind forgets what it found when nothing holds the object that it gave."""
    page = look(HERE).page
    search_for(page, "relu").first.wait_for()
    memory = page.context.new_cdp_session(page)
    page.evaluate(
        f"""async (question) => {{
            {IMPORT_FIND}
            window.searches = (async () => {{
                const all = [];
                for (let turn = 0; turn < 20; turn++) all.push(...(await find(question)));
                return all;
            }})();
            return null;
        }}""",
        "que significa abstraccion",
    )
    for _ in range(30):
        memory.send("HeapProfiler.collectGarbage")
    assert page.evaluate("searches.then((pages) => pages.length && pages.every((page) => page))")


def test_nothing_of_the_search_loads_before_it_is_opened(look: Open) -> None:
    view = look(HERE)
    parts = ("pagefind", "dialogo", "indice", "buscador.css")
    assert [url for url in view.requests if any(part in url for part in parts)] == []
    search_for(view.page, "relu").first.wait_for()
    assert {part for part in parts for url in view.requests if part in url} == set(parts)


@pytest.mark.parametrize("key", ["/", "s", "f", "Control+k"])
def test_a_key_opens_it_ready_to_type_and_escape_closes_it(look: Open, key: str) -> None:
    page = look(HERE).page
    dialog = page.get_by_role("dialog", name="Buscador")
    page.keyboard.press(key)
    expect(dialog.get_by_role("textbox", name="Buscar en las lecciones")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_a_letter_that_chooses_in_a_list_does_not_open_it(look: Open) -> None:
    page = look(HERE).page
    page.locator("explorador-relu select").press("s")
    expect(page.locator("#buscador")).to_be_hidden()


def test_the_keyboard_goes_through_what_is_found_and_opens_it(look: Open, address: str) -> None:
    page = look("tensores/tensores/").page
    links = search_for(page, "neuronas muertas")
    links.first.wait_for()
    field = page.locator("#buscador input")
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(links.last).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(field).to_be_focused()
    with arriving(page):
        page.keyboard.press("Enter")
    page.wait_for_url(address + "activaciones/relu/**")
    expect(page.locator("#buscador")).to_be_hidden()


def test_it_shows_the_lesson_the_section_and_the_words_found(look: Open) -> None:
    page = look(width=NARROW).page
    page.get_by_role("button", name="Buscar", exact=True).click()
    page.keyboard.insert_text("neuronas muertas")
    lesson = page.locator("#buscador li").first
    expect(lesson.locator("a").first).to_have_text("ReLU ")
    section = lesson.locator("a", has=page.get_by_text("Neuronas muertas", exact=True))
    expect(section.locator("mark").first).to_be_visible()
    with arriving(page):
        section.click()
    page.wait_for_url("**/activaciones/relu/#neuronas-muertas")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_nothing_in_the_dialog(width: int, theme: str, look: Open) -> None:
    page = look(HERE, width=width, theme=theme).page
    search_for(page, "activación").first.wait_for()
    assert axe(page, "#buscador") == ""


def test_it_says_in_spanish_that_there_is_nothing(look: Open) -> None:
    """Of all that was typed, letter by letter, though for the first ones there is something."""
    page = look(HERE).page
    page.keyboard.press("/")
    page.keyboard.type("rezzz")
    status = page.locator("#buscador [role=status]")
    expect(status).to_have_text("No hay nada sobre «rezzz». Prueba con otras palabras.")
    expect(page.locator("#buscador ol a")).to_have_count(0)


def test_the_keyboard_is_never_left_on_a_result_that_is_gone(look: Open) -> None:
    page = look(HERE).page
    search_for(page, "neuronas").first.wait_for()
    page.evaluate(
        """() => {
            const input = document.querySelector("#buscador input");
            input.value = "zzz";
            input.dispatchEvent(new Event("input"));
            document.querySelector("#buscador ol a").focus(); // before what is found replaces it
        }"""
    )
    expect(page.locator("#buscador ol a")).to_have_count(0)
    expect(page.locator("#buscador input")).to_be_focused()


@pytest.mark.parametrize("missing", ["**/pagefind/pagefind.js", "**/pagefind/pagefind-entry.json*", "**/buscador.css"])
def test_it_says_in_spanish_that_it_could_not_load(missing: str, look: Open) -> None:
    page = look(HERE, prepare=lambda page: page.route(missing, lambda route: route.abort())).page
    page.keyboard.press("/")
    expect(page.locator("#buscador [role=status]")).to_have_text(
        "El buscador no se ha podido cargar. Recarga la página para volver a probar."
    )
