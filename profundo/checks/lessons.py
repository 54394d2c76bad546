"""The shape of the lessons: their numbers, what search engines show of them, their sections and their length."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from profundo.checks.project import Project
from profundo.content import pace
from profundo.content.pages import ERRORS, EXERCISES, NEXT, PREDICTION, SOURCES, SUMMARY, Page
from profundo.content.problems import Problem, line_of

FEWEST_WORDS, MOST_WORDS = 800, 2000
"""Words of a lesson, with what it folds and its tables."""

LONGEST_PATH = 1000
"""Words of its path, at most: what a beginner reads in one sitting."""

DESCRIPTION = range(60, 181)
"""Characters of a description: what says something and a search engine shows whole."""


def numbers(project: Project) -> Iterator[Problem]:
    """Yield the lessons whose number is not their place in the navigation."""
    places = {page.path: page for page in project.pages}
    order = [places[path] for path in _navigation(project) if path in places and "leccion" in places[path].meta]
    for number, page in enumerate(order, start=1):
        if page.lesson != number:
            message = f"dice que es la lección {page.meta['leccion']}, y en la navegación es la {number}."
            remedy = f"escribe leccion: {number}, o cambia su sitio en mkdocs.yml."
            yield Problem(page.path, message, remedy, line_of(page.text, "leccion:"))


def numbered(project: Project) -> Iterator[Problem]:
    """Yield the pages that stand among the lessons and do not say which one they are."""
    for page in project.pages:
        if page.path.parent not in (project.docs, project.docs / "apendices") and page.lesson is None:
            remedy = "escribe arriba, entre las líneas «---», leccion: y su número en la navegación."
            yield Problem(page.path, "no dice qué lección es.", remedy, 1)


def descriptions(project: Project) -> Iterator[Problem]:
    """Yield the pages without a description, and those that have the description of another, or a useless one."""
    owners: dict[str, Page] = {}
    for page in project.pages:
        line = line_of(page.text, "description:") or 1
        if not page.description:
            remedy = "escribe arriba, entre las líneas «---», description: y, en una frase, qué se aprende."
            yield Problem(page.path, "no tiene descripción, y es lo que enseñan los buscadores.", remedy, line)
            continue
        if len(page.description) not in DESCRIPTION:
            message = f"su descripción tiene {len(page.description)} caracteres."
            remedy = f"entre {DESCRIPTION.start} y {DESCRIPTION.stop - 1}, un buscador la enseña entera."
            yield Problem(page.path, message, remedy, line)
        owner = owners.setdefault(page.description, page)
        if owner is not page:
            message = f"tiene la misma descripción que {owner.path.name}."
            yield Problem(page.path, message, "di qué se aprende en esta.", line)


def sections(project: Project) -> Iterator[Problem]:
    """Yield the lessons that lack a section or a prediction, or do not end as the others."""
    for page in project.lessons:
        titles = [title.get_text().rstrip("¶") for title in project.html(page).find_all("h2")]
        for wanted in (PREDICTION, ERRORS, EXERCISES, SUMMARY, NEXT):
            if wanted not in titles:
                yield Problem(page.path, f"le falta la sección «{wanted}».", f"escribe «## {wanted}».", 1)
        if titles and titles[-1] != NEXT:
            line = line_of(page.text, f"## {titles[-1]}")
            yield Problem(page.path, f"acaba con «{titles[-1]}».", f"la última sección es «{NEXT}».", line)
        last = len(page.text.splitlines())
        if last not in page.sources:
            remedy = f"pon al final, tras «{NEXT}», «{SOURCES}», una fuente por punto y «///»."
            yield Problem(page.path, "no acaba con sus fuentes, plegadas.", remedy, last)
        examples = list(page.calls_to("ejemplo"))
        if not any(call.options.get("oculta") for call in examples):
            line = line_of(page.text, f"## {PREDICTION}")
            yield Problem(page.path, "no deja predecir ninguna salida.", "muestra un ejemplo con oculta=True.", line)


def predictions(project: Project) -> Iterator[Problem]:
    """Yield the hidden outputs that nobody is asked to predict, and the questions about what is in sight."""
    for page in project.pages:
        hidden = [call for call in page.calls_to("ejemplo") if call.options.get("oculta")]
        asked = list(page.calls_to("predice"))
        for call in hidden:
            if call.keys[0] not in {question.keys[0] for question in asked}:
                message = f"esconde lo que imprime «{call.keys[0]}», y no pregunta nada."
                remedy = f'pon debajo {{@ predice("{call.keys[0]}", …) @}}, o enseña la salida.'
                yield Problem(page.path, message, remedy, call.line)
        for question in asked:
            before = [call for call in page.calls_to("ejemplo") if call.line < question.line]
            if not before or before[-1] not in hidden or before[-1].keys[0] != question.keys[0]:
                message = f"pide predecir «{question.keys[0]}», y encima no está, con su salida escondida."
                remedy = f'pon encima {{@ ejemplo("{question.keys[0]}", oculta=True) @}}.'
                yield Problem(page.path, message, remedy, question.line)


def length(project: Project) -> Iterator[Problem]:
    """Yield the lessons that are too short or too long, whole or without what they fold."""
    for page in project.lessons:
        everything, path = pace.whole(page), pace.path(page)
        words, shown = pace.count(everything), pace.count(path)
        if words < FEWEST_WORDS:
            remedy = f"una lección tiene {FEWEST_WORDS} o más: explica lo que falta, o júntala con otra."
            yield Problem(page.path, f"tiene {words} palabras.", remedy)
        if words > MOST_WORDS:
            remedy = f"el máximo es {MOST_WORDS}: reparte en dos lecciones, o quita lo que sobra."
            line = pace.line_of_word(everything, MOST_WORDS + 1)
            yield Problem(page.path, f"tiene {words} palabras: aquí se pasa.", remedy, line)
        if shown > LONGEST_PATH:
            message = f"su camino, lo que se lee sin desplegar nada, tiene {shown} palabras: aquí se pasa."
            remedy = f"un principiante termina {LONGEST_PATH}: pliega lo que puede esperar, /// mas | Para saber más: …"
            yield Problem(page.path, message, remedy, pace.line_of_word(path, LONGEST_PATH + 1))


def _navigation(project: Project) -> Sequence[Path]:
    """Return the paths of the pages of the navigation, in the order in which they are read."""

    def walk(entry: object) -> Iterator[str]:
        if isinstance(entry, str):
            yield entry
        elif isinstance(entry, dict | list):
            for inner in entry.values() if isinstance(entry, dict) else entry:
                yield from walk(inner)

    return [project.docs / name for name in walk(project.settings.nav)]
