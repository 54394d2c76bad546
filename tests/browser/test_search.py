"""The search dialog: lessons and terms, typing errors, keyboard, and no request before it is opened."""

import re
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from profundo.content.course import Course
from profundo.content.glossary import SOURCE, Term, load
from profundo.content.pages import Page as Source
from tests.browser.conftest import LESSONS, NARROW, THEMES, WIDE, Open, arriving, axe, open_view, search_for
from tests.conftest import ROOT

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
    "como se mide el error de una red": "aprender/medir-el-error",
    "entropia cruzada o error cuadratico": "aprender/medir-el-error",
    "calcular el gradiente": "aprender/gradientes",
    "diferenciacion automatica": "aprender/gradientes",
    "regla de la cadena": "aprender/retropropagacion",
    "programar mi propio autograd": "aprender/retropropagacion",
    "tasa de aprendizaje demasiado grande": "aprender/descenso",
    "adam o sgd": "aprender/descenso",
    "entrenar una red con pytorch": "aprender/entrenar",
    "matriz de confusion": "aprender/entrenar",
    "con que pesos se empieza": "aprender/entrenar",
    "cuaderno de la neurona": "cuadernos/primera-neurona",
    "pintar una imagen": "cuadernos/imagen",
    "hacer un acorde": "cuadernos/sonido",
    "repasar lo que fallé": "apendices/repaso",
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

TERMS = load(ROOT / SOURCE).terms
GLOSSARY = "apendices/glosario"
LONGEST = re.compile(r"[^\W\d_]{4,}")
"""A word with enough letters for one to be wrong: of a shorter one, what is left is another word, or none."""

OTHERWISE = {
    "vistas": "vista",
    "qué son las bibliotecas": "biblioteca",
    "entrenar": "entrenamiento",
    "normalizar": "normalizacion",
    "fine tuning": "ajuste-fino",
    "over fitting": "sobreajuste",
    "entrenar una red": "entrenamiento",
}
"""How a term is also asked for, though its entry does not say so, and its anchor."""

HERE = "activaciones/relu/"
"""The page from which a reader searches."""

IMPORT_FIND = """
    const script = document.querySelector("script[src$='/buscador/boton.js']");
    const { find } = await import(script.src.replace("boton.js", "indice.js"));
"""
"""How a script of a test takes the search of the page, without its dialog."""


@dataclass(frozen=True)
class Answer:
    """What the search answers.

    Attributes:
        question: what it looked for.
        lost: what was asked and is nowhere.
        found: for each page and term that it shows, the best first, its excerpts.
        similar: the terms that it offers instead.
    """

    question: str
    lost: list[str]
    found: dict[str, str]
    similar: list[str]


@pytest.fixture(scope="module")
def searched(browser: Browser, address: str) -> Iterator[Page]:
    """A page where every question is asked, of the search itself: its dialog stays closed."""
    view = open_view(browser, address + HERE)
    yield view.page
    view.page.context.close()


def ask(page: Page, *questions: str) -> list[Answer]:
    """Return what the search answers to each question, without its dialog."""
    home = urlsplit(page.url).path.removesuffix(HERE)
    answers = page.evaluate(
        f"""async (questions) => {{
            {IMPORT_FIND}
            const answers = [];
            for (const question of questions) answers.push(await find(question));
            return answers.map(({{ question, lost, found, similar }}) => [
                question,
                lost,
                found.map(({{ url, sub_results }}) => [url, sub_results.map(({{ excerpt }}) => excerpt).join(" ")]),
                similar.map(({{ url }}) => url),
            ]);
        }}""",
        questions,
    )

    def place(url: str) -> str:
        return url.removeprefix(home).replace("/#", "#").strip("/")

    return [
        Answer(question, lost, {place(url): excerpts for url, excerpts in found}, list(map(place, similar)))
        for question, lost, found, similar in answers
    ]


def found(page: Page, question: str) -> list[str]:
    """Return the pages and the terms that the search shows for a question, best first."""
    (answer,) = ask(page, question)
    return list(answer.found)


@pytest.mark.parametrize(("question", "lesson"), QUESTIONS.items(), ids=list(QUESTIONS))
def test_a_beginner_finds_the_lesson_in_the_first_three(searched: Page, question: str, lesson: str) -> None:
    (answer,) = ask(searched, question)
    assert lesson in list(answer.found)[:3]
    assert answer.lost == []


def test_every_lesson_answers_a_question() -> None:
    assert len(QUESTIONS) >= 25
    assert {f"{lesson}/" for lesson in QUESTIONS.values()} >= set(LESSONS)


@pytest.mark.parametrize(("asked", "form"), FORMS)
def test_a_word_is_found_in_its_other_forms(searched: Page, asked: str, form: str) -> None:
    (answer,) = ask(searched, asked)
    assert form in re.findall(r"<mark>\W*(.*?)\W*</mark>", " ".join(answer.found.values()).lower())
    assert answer.lost == []


@pytest.mark.parametrize("question", ["linspace", "⟨", "zzz", "subplots"])
def test_what_no_lesson_says_is_not_found(searched: Page, question: str) -> None:
    assert found(searched, question) == []


# ---- The terms of the glossary --------------------------------------------------------------------------------------


def place(term: Term) -> str:
    return f"{GLOSSARY}#{term.anchor}"


def mistyped(name: str) -> str:
    """Return a name with a typing error: two neighbouring letters of its longest word, swapped.

    They are the third and the fourth or, if the word ends there or they are the same, those before or after them.
    """
    word = max(LONGEST.findall(name), key=len)
    at = next(i for i in ((2, 1) if len(word) > 4 else (1, 2)) if word[i] != word[i + 1])
    return name.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :], 1)


def both(term: Term) -> list[str]:
    return list(dict.fromkeys([term.name, term.english]))


@pytest.mark.parametrize("term", TERMS, ids=[term.anchor for term in TERMS])
def test_a_term_is_found_by_its_names_in_both_languages_and_by_its_forms(searched: Page, term: Term) -> None:
    for answer in ask(searched, *both(term), *term.forms, f"¿Qué es {term.name}?"):
        assert place(term) in list(answer.found)[:3], answer.question
        assert next(iter(answer.found)).startswith(f"{GLOSSARY}#"), answer.question
        assert answer.lost == []  # a right word is never corrected


@pytest.mark.parametrize(("question", "anchor"), OTHERWISE.items(), ids=list(OTHERWISE))
def test_a_term_comes_first_in_plural_as_a_verb_or_in_pieces(searched: Page, question: str, anchor: str) -> None:
    assert found(searched, question)[0] == f"{GLOSSARY}#{anchor}"


@pytest.mark.parametrize("term", TERMS, ids=[term.anchor for term in TERMS])
def test_a_term_is_found_with_a_typing_error_in_either_language(searched: Page, term: Term) -> None:
    asked = [mistyped(name) for name in both(term) if LONGEST.search(name)]
    for answer, error in zip(ask(searched, *asked), asked, strict=True):
        assert place(term) in list(answer.found)[:3], error


@pytest.mark.parametrize("lesson", Course(ROOT).lessons, ids=lambda lesson: lesson.path.stem)
def test_a_lesson_is_found_with_a_typing_error_in_its_title(searched: Page, lesson: Source) -> None:
    error = mistyped(lesson.title)
    page = lesson.path.relative_to(ROOT / "docs").with_suffix("").as_posix()
    assert page in found(searched, error)[:3], error


def test_of_a_word_that_looks_like_none_it_offers_the_nearest_terms(searched: Page) -> None:
    (answer,) = ask(searched, "iperprametrs")
    assert answer.found == {}
    assert answer.similar == [f"{GLOSSARY}#hiperparametro"]


@pytest.mark.parametrize(("width", "touch"), [(WIDE, False), (NARROW, True)])
@pytest.mark.parametrize("start", [HERE, f"{GLOSSARY}/"])
def test_a_term_leads_to_its_entry_marked_and_in_view(start: str, width: int, touch: bool, look: Open) -> None:
    page = look(start, width=width, touch=touch).page
    link = search_for(page, "learning rate").first
    expect(link).to_contain_text("tasa de aprendizaje")
    with arriving(page) if start == HERE else nullcontext():  # within a page there is nothing to wait for
        link.tap() if touch else link.click()
    page.wait_for_url(f"**/{GLOSSARY}/#tasa-de-aprendizaje")
    expect(page.locator("#buscador")).to_be_hidden()
    expect(page.locator("dt:target")).to_have_id("tasa-de-aprendizaje")
    for part in ("dt:target", "dt:target + dd"):
        expect(page.locator(part)).to_be_in_viewport(ratio=1)
        expect(page.locator(part)).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
    below = "document.querySelector('dt:target').getBoundingClientRect().top"
    assert page.evaluate(f"{below} >= document.querySelector('.md-header').getBoundingClientRect().bottom")


def test_a_term_shows_its_definition_its_name_in_english_and_where_it_is(look: Open) -> None:
    page = look(HERE).page
    links = search_for(page, "que es el sobreajuste")
    term = next(term for term in TERMS if term.name == "sobreajuste")
    expect(links.first).to_have_text(f"sobreajuste overfitting Glosario {term.definition}")
    expect(links.first.get_by_text("overfitting")).to_have_attribute("lang", "en")
    expect(links.nth(1)).to_have_attribute("href", re.compile("/que-es/aprendizaje-profundo/$"))


def test_it_says_what_it_took_for_what(look: Open) -> None:
    page = look(HERE).page
    status = page.locator("#buscador [role=status]")
    links = search_for(page, "entrenar un perseptron")
    expect(status).to_have_text("No hay nada sobre «perseptron». Esto es lo que hay sobre «entrenar un perceptrón»:")
    expect(links.filter(has_text="perceptrón perceptron Glosario")).to_have_count(1)
    page.locator("#buscador input").fill("perceptron")
    expect(status).to_have_text(re.compile(r"^\d resultados$"))


TYPOS = ("erratas.js", "vocabulario.json")
"""What it takes to correct a word."""


def test_what_corrects_a_word_is_requested_only_for_one_that_is_nowhere(look: Open) -> None:
    view = look(HERE)
    search_for(view.page, "¿Qué es una neurona?").first.wait_for()
    assert [url for url in view.requests if url.endswith(TYPOS)] == []
    view.page.locator("#buscador input").fill("neruona")
    expect(view.page.locator("#buscador [role=status]")).to_contain_text("«neurona»")
    assert len([url for url in view.requests if url.endswith(TYPOS)]) == len(TYPOS)


def test_without_what_corrects_a_word_it_finds_the_others(look: Open) -> None:
    page = look(HERE, prepare=lambda page: page.route(f"**/{TYPOS[1]}", lambda route: route.abort())).page
    expect(search_for(page, "neuronas mueetras")).not_to_have_count(0)


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
                for (let turn = 0; turn < 20; turn++) all.push(...(await find(question)).found);
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
    parts = ("pagefind", "dialogo", "indice", "nombres", "palabras", "buscador.css")
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
    expect(links.first).to_contain_text("Glosario")
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
    page.wait_for_url(f"{address}{GLOSSARY}/#neurona-muerta")
    expect(page.locator("#buscador")).to_be_hidden()


def test_it_shows_the_lesson_the_section_and_the_words_found(look: Open) -> None:
    page = look(width=NARROW).page
    page.get_by_role("button", name="Buscar", exact=True).click()
    page.keyboard.insert_text("neuronas muertas")
    lesson = page.locator("#buscador li", has=page.get_by_text("ReLU", exact=True))
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
    page.locator("#buscador input").fill("zzz")
    page.locator("#buscador .ayuda").wait_for()
    assert axe(page, "#buscador") == ""


def test_a_finger_finds_everything_big_enough(look: Open) -> None:
    page = look(HERE, width=NARROW, touch=True).page
    search_for(page, "activación").first.wait_for()
    for question in ("activación", "zzz"):
        page.locator("#buscador input").fill(question)
        expect(page.locator("#buscador .ayuda")).to_have_count(1 if question == "zzz" else 0)
        for target in page.locator("#buscador :is(a, button, input)").all():
            box = target.bounding_box()
            assert box
            assert box["height"] >= 44, target.inner_text()


def test_before_anything_is_asked_and_when_there_is_nothing_it_offers_where_to_go(look: Open, address: str) -> None:
    page = look(HERE).page
    page.keyboard.press("/")
    status, links = page.locator("#buscador [role=status]"), page.locator("#buscador ol a")
    expect(status).to_have_text("Escribe lo que buscas: las tildes y los plurales dan igual.")
    for question in ("", "zzz"):
        page.locator("#buscador input").fill(question)
        expect(links.locator("b")).to_have_text(["Glosario", "Lecciones"])
    page.keyboard.press("Enter")  # only what is asked for opens like that
    expect(status).to_have_text("No hay nada sobre «zzz». Prueba con otras palabras.")
    page.keyboard.press("ArrowUp")
    expect(links.last).to_be_focused()
    with arriving(page):
        page.keyboard.press("Enter")
    page.wait_for_url(f"{address}#lecciones")
    expect(page.locator("#lecciones")).to_be_in_viewport()


def test_it_says_in_spanish_that_there_is_nothing(look: Open) -> None:
    """Of all that was typed, letter by letter, though for the first ones there is something."""
    page = look(HERE).page
    page.keyboard.press("/")
    page.keyboard.type("rezzz")
    status = page.locator("#buscador [role=status]")
    expect(status).to_have_text("No hay nada sobre «rezzz». Prueba con otras palabras.")
    expect(page.locator("#buscador li:not(.ayuda)")).to_have_count(0)


def test_the_keyboard_is_never_left_on_a_result_that_is_gone(look: Open) -> None:
    page = look(HERE).page
    links = search_for(page, "neuronas")
    links.first.wait_for()
    page.evaluate(
        """() => {
            const input = document.querySelector("#buscador input");
            input.value = "zzz";
            input.dispatchEvent(new Event("input"));
            document.querySelector("#buscador ol a").focus(); // before what is found replaces it
        }"""
    )
    expect(links).to_have_count(0)
    expect(page.locator("#buscador input")).to_be_focused()


@pytest.mark.parametrize(
    "missing",
    ["**/pagefind/pagefind.js", "**/pagefind/pagefind-entry.json*", "**/pagefind/nombres.json", "**/buscador.css"],
)
def test_it_says_in_spanish_that_it_could_not_load(missing: str, look: Open) -> None:
    page = look(HERE, prepare=lambda page: page.route(missing, lambda route: route.abort())).page
    page.keyboard.press("/")
    expect(page.locator("#buscador [role=status]")).to_have_text(
        "El buscador no se ha podido cargar. Recarga la página para volver a probar."
    )
