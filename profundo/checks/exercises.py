"""The exercises of the lessons: how many, of how many kinds, with their hints, their solution and what checks them."""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from profundo.checks.project import Project
from profundo.content.exercises import FOLDER, checker
from profundo.content.pages import EXERCISE, EXERCISES, Call, Page
from profundo.content.problems import Problem, line_of

HOW_MANY = range(2, 5)
"""Exercises of a lesson."""

FEWEST_KINDS = 2
"""Kinds of exercises in a lesson: of code, of a value, of a choice, of lines to order."""

FEWEST_QUESTIONS = 3
"""Quick questions of a lesson: one after each main idea."""

_TITLE = re.compile(rf"{EXERCISE}(\d+): .+")
_HINT = re.compile(r"/// pista(?: \| Pista (\d+) de (\d+))?")


@dataclass(frozen=True)
class Exercise:
    """An exercise of a lesson.

    Attributes:
        page: the lesson.
        number: its own, from 1, as its title says.
        lines: those of the page, each with its number, from its title on.
    """

    page: Page
    number: int
    lines: Sequence[tuple[int, str]]

    @property
    def name(self) -> str:
        """Its example."""
        return f"{self.page.path.stem}/ejercicio_{self.number}"

    @property
    def first(self) -> int:
        """The line of its title."""
        return self.lines[0][0]

    @property
    def calls(self) -> Sequence[Call]:
        """What it calls about its example, besides what helps with it."""
        numbers = {number for number, _ in self.lines} - set(self.page.aids)
        return [call for call in self.page.calls if call.line in numbers and call.keys and call.keys[0] == self.name]

    @property
    def kinds(self) -> Sequence[str]:
        """Of what kinds it is."""
        return [kind for call in self.calls for kind in _kinds(call)]


def _kinds(call: Call) -> Iterator[str]:
    if call.name == "ejemplo":
        yield "código"
    elif call.name == "pregunta":
        yield "opción"
    elif call.name == "responde":
        for question in call.arguments[1:]:
            asked = question if isinstance(question, dict) else {}
            yield "líneas" if "lineas" in asked else "opción" if "opciones" in asked else "valor"


def exercises_of(page: Page) -> Sequence[Exercise]:
    """Return the exercises of a lesson, in order."""
    lines = page.numbered
    starts = [i for i, (_, line) in enumerate(lines) if _TITLE.fullmatch(line)]
    ends = [i for i, (_, line) in enumerate(lines) if re.match(r"##{1,2} ", line)] + [len(lines)]
    found = []
    for start in starts:
        number = int(_TITLE.fullmatch(lines[start][1])[1])  # type: ignore[index]
        found.append(Exercise(page, number, lines[start : min(end for end in ends if end > start)]))
    return found


def exercises(project: Project) -> Iterator[Problem]:
    """Yield the lessons with few exercises, or all of a kind, and the exercises that lack something."""
    for page in project.lessons:
        all_of_it = exercises_of(page)
        line = line_of(page.text, f"## {EXERCISES}")
        if len(all_of_it) not in HOW_MANY:
            remedy = (
                f"una lección tiene entre {HOW_MANY.start} y {HOW_MANY.stop - 1}: «{EXERCISE}1: …», «{EXERCISE}2: …»."
            )
            yield Problem(page.path, f"tiene {len(all_of_it)} ejercicios.", remedy, line)
        kinds = {kind for exercise in all_of_it for kind in exercise.kinds}
        if len(kinds) < FEWEST_KINDS:
            remedy = "añade uno de otra clase: de código, de un valor o una forma, de elegir, o de ordenar líneas."
            yield Problem(page.path, f"sus ejercicios son de {len(kinds)} clase: {', '.join(kinds)}.", remedy, line)
        for place, exercise in enumerate(all_of_it, start=1):
            if exercise.number != place:
                message = f"el ejercicio {place} dice que es el {exercise.number}."
                yield Problem(page.path, message, f"escribe «{EXERCISE}{place}: …».", exercise.first)
            yield from _lacks(project, exercise)


def _lacks(project: Project, exercise: Exercise) -> Iterator[Problem]:
    page, name, line = exercise.page, exercise.name, exercise.first
    if not exercise.calls:
        remedy = f'muestra su programa, {{@ ejemplo("{name}") @}}, o pregunta, {{@ responde("{name}", …) @}}.'
        yield Problem(page.path, f"el ejercicio {exercise.number} no pide nada.", remedy, line)
    if "código" not in exercise.kinds:
        return
    if not checker(project.root, name):
        remedy = f"escribe {FOLDER.as_posix()}/{name}.py, con «def comprueba(intento):»."
        yield Problem(page.path, f"nadie comprueba las respuestas de «{name}».", remedy, line, example=name)
    hints = [(number, match) for number, text in exercise.lines if (match := _HINT.fullmatch(text))]
    for place, (number, match) in enumerate(hints, start=1):
        if match.groups() != (str(place), str(len(hints))):
            wanted = f"/// pista | Pista {place} de {len(hints)}"
            yield Problem(page.path, f"esta pista es la {place} de {len(hints)}.", f"escribe «{wanted}».", number)
    if not hints:
        remedy = "escribe por lo menos una: «/// pista | Pista 1 de 1», el texto y «///»."
        yield Problem(page.path, f"el ejercicio {exercise.number} no da ninguna pista.", remedy, line)
    numbers = range(exercise.first, exercise.lines[-1][0] + 1)
    solutions = [
        call for call in page.calls_to("ejemplo") if call.keys[0] == f"{name}_solucion" and call.line in numbers
    ]
    if not solutions:
        remedy = f'tras las pistas: «/// solucion | Ver la solución…», {{@ ejemplo("{name}_solucion", …) @}} y «///».'
        yield Problem(page.path, f"falta la solución del ejercicio {exercise.number}.", remedy, line)
    for call in solutions:
        if call.options.get("desde") != name:
            remedy = f'escribe {{@ ejemplo("{name}_solucion", desde="{name}") @}}.'
            yield Problem(page.path, "la solución no marca lo que cambia.", remedy, call.line)
        if call.line not in page.folded:
            remedy = "ponla entre «/// solucion | Ver la solución…» y «///»."
            yield Problem(page.path, "la solución está a la vista.", remedy, call.line)


def questions(project: Project) -> Iterator[Problem]:
    """Yield the lessons with few quick questions, and those whose name is not theirs, or is that of another."""
    seen: dict[str, int] = {}
    for page in project.lessons:
        asked = list(page.calls_to("pregunta"))
        if len(asked) < FEWEST_QUESTIONS:
            remedy = f"pregunta algo tras cada idea, por lo menos {FEWEST_QUESTIONS} veces: {{@ pregunta(…) @}}."
            yield Problem(page.path, f"hace {len(asked)} preguntas.", remedy)
        for call in asked:
            name = call.keys[0]
            if not re.fullmatch(rf"{re.escape(page.path.stem)}/[a-z0-9_-]+", name):
                remedy = f"llámala «{page.path.stem}/…», con minúsculas sin tildes, cifras y guiones."
                message = f"«{name}» no es el nombre de una pregunta de esta lección."
                yield Problem(page.path, message, remedy, call.line)
            if name in seen:
                message = f"ya hay una pregunta que se llama «{name}»."
                remedy = "dale otro nombre: con él se guarda lo que responde el lector."
                yield Problem(page.path, message, remedy, call.line)
            seen[name] = call.line


def checkers(project: Project) -> Iterator[Problem]:
    """Yield the checkers that are not of any exercise, or cannot be read."""
    names = {exercise.name for page in project.lessons for exercise in exercises_of(page) if "código" in exercise.kinds}
    folder = project.root / FOLDER
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).with_suffix("").as_posix()
        if name not in names:
            yield Problem(path, "no comprueba ningún ejercicio.", "llámalo como su ejemplo, o bórralo.")
        try:
            body = ast.parse(path.read_text(encoding="utf-8")).body
        except SyntaxError as fault:
            yield Problem(path, f"no es Python: {fault.msg}.", "corrige esa línea.", fault.lineno)
            continue
        if not any(isinstance(node, ast.FunctionDef) and node.name == "comprueba" for node in body):
            yield Problem(path, "no dice cómo se comprueba.", "escribe «def comprueba(intento):».", 1)
