"""The macros that a page can call: for examples, questions, drawings, sounds, citations and the glossary.

A page only names an example; these functions return the Markdown that shows its programs and stored outputs. The
build (``profundo.building.entry``) and the rule that checks the calls (``profundo.checks.pages``) share them.
"""

import html
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from mkdocs.utils import get_relative_url

from profundo.building import (
    curves,
    glossary_page,
    live_programs,
    question_forms,
    references,
    review_page,
    weights,
)
from profundo.building.drawing import DrawingError
from profundo.content import questions, slots
from profundo.content.bibliography import SOURCE, Bibliography, Entry
from profundo.content.course import Course
from profundo.content.outputs import LabelError, read_matrix, read_numbers
from profundo.content.programs import LIBRARIES, Catalog, Example, Program
from profundo.content.questions import Question

Macro = Callable[..., str]
T = TypeVar("T")

SCALES = {"lineal": False, "logarítmica": True}
"""The scales of a curve, by the names that a page uses: whether each is logarithmic."""


class MacroError(ValueError):
    """A page asks for something that is not there: the message says what is."""


def macros(course: Course, page_url: Callable[[], str] = lambda: "") -> dict[str, Macro]:
    """Return the macros of the site of a course, by the name a page uses.

    Args:
        course: what the macros read.
        page_url: returns the address, below the site's root, of the page that is being built; of the home page if
            not given, as when what matters is whether the page names what exists.
    """
    catalog, root = course.catalog, course.root

    def ejemplo(nombre: str, oculta: bool = False, desde: str | None = None) -> str:
        return render_example(catalog, page_url(), nombre, hide=oculta, since=desde)

    def predice(nombre: str, *preguntas: Mapping[str, Any]) -> str:
        return question_forms.form(nombre, ask(catalog, nombre, preguntas), predicts=True)

    def responde(nombre: str, *preguntas: Mapping[str, Any]) -> str:
        return question_forms.form(nombre, ask(catalog, nombre, preguntas), predicts=False)

    def pregunta(nombre: str, texto: str, bien: Sequence[str], mal: Mapping[str, str]) -> str:
        return question_forms.form(nombre, [ask_quick(nombre, texto, bien, mal)], predicts=False)

    def valor(nombre: str, etiqueta: str, biblioteca: str | None = None) -> str:
        # a minus sign instead of the hyphen that the program printed, which screen readers may skip
        return re.sub(r"(?<![\w.])-(?=\d)", "\N{MINUS SIGN}", stored_value(catalog, nombre, etiqueta, biblioteca))

    def figura(nombre: str, pie: str) -> str:
        return render_figure(root, nombre, pie)

    def interactiva(
        elemento: str,
        dibujo: str,
        pie: str,
        programa: str | None = None,
        cambia: Mapping[str, str] | None = None,
        sin_programa: str | None = None,
    ) -> str:
        if (programa is None) == (sin_programa is None):
            raise MacroError(f"«{elemento}» tiene que decir su programa o, en sin_programa, por qué no lo tiene")
        places = figure_slots(catalog, programa, cambia or {}) if programa else None
        return render_interactive(root, page_url(), elemento, dibujo, pie, programa, places)

    def curva(
        nombre: str,
        etiquetas: Mapping[str, str],
        pie: str,
        eje: str = "paso",
        mide: str = "",
        primero: int = 0,
        cada: int = 1,
        escala: str = "lineal",
        distinto_largo: str = "",
    ) -> str:
        if escala not in SCALES:
            raise MacroError(f"«{escala}» no es una escala: {' o '.join(SCALES)}")
        axes = curves.Axes(eje, mide, primero, cada, SCALES[escala])
        return render_curves(catalog, nombre, etiquetas, pie, axes, distinto_largo)

    def pesos(nombre: str, etiqueta: str, pie: str, filas: Sequence[str] = (), columnas: Sequence[str] = ()) -> str:
        return render_weights(catalog, nombre, etiqueta, pie, filas, columnas)

    def sonido(nombre: str, descripcion: str, pie: str) -> str:
        return render_sound(root, page_url(), nombre, descripcion, pie)

    def cita(*claves: str, autor: bool = True) -> str:
        return references.citation([find_source(course.bibliography, key) for key in claves], with_author=autor)

    def fuente(clave: str) -> str:
        return references.reference(find_source(course.bibliography, clave))

    def bibliografia(con_fecha: bool) -> str:
        entries = course.bibliography.entries.values()
        listed = [entry for entry in entries if ("year" in entry.fields) == con_fecha]
        return references.whole_list(listed, references.uses(course))

    def glosario() -> str:
        return render_glossary(course)

    def llevado() -> str:
        return review_page.lessons(course)

    def copia() -> str:
        return review_page.COPY

    return {
        "ejemplo": ejemplo,
        "predice": predice,
        "responde": responde,
        "pregunta": pregunta,
        "valor": valor,
        "figura": figura,
        "interactiva": interactiva,
        "curva": curva,
        "pesos": pesos,
        "sonido": sonido,
        "cita": cita,
        "fuente": fuente,
        "bibliografia": bibliografia,
        "glosario": glosario,
        "llevado": llevado,
        "copia": copia,
    }


def render_example(catalog: Catalog, page_url: str, name: str, *, hide: bool = False, since: str | None = None) -> str:
    """Return the Markdown of an example: a tab for each library, with its program and output.

    Args:
        catalog: the examples of the site.
        page_url: address of the page, below the site's root.
        name: the example, ``"leccion/ejemplo"``.
        hide: whether the output stays hidden until asked for.
        since: example of which this one is the next step: the lines it adds are highlighted.

    Raises:
        MacroError: if an example does not exist or a program has no stored output.
    """
    example = find_example(catalog, name)
    before = find_example(catalog, since) if since else None
    tabs = [_tab(catalog, program, page_url, hide, before) for program in example.programs.values()]
    reasons = [
        f"**Por qué no está {title}.** {example.exceptions[f'sin_{library}']}\n{{ .sin-biblioteca }}"
        for library, title in LIBRARIES.items()
        if f"sin_{library}" in example.exceptions
    ]
    return "\n\n".join([*tabs, *reasons]) + "\n"


def find_example(catalog: Catalog, name: str) -> Example:
    """Return the example called ``name``.

    Raises:
        MacroError: if there is none; the message proposes those with a similar name.
    """
    if name in catalog.examples:
        return catalog.examples[name]
    raise MacroError(f"no existe el ejemplo «{name}»: {_hint(name, catalog.examples, 'los que hay en snippets/')}")


def find_source(sources: Bibliography, key: str) -> Entry:
    """Return the entry of the bibliography called ``key``.

    Raises:
        MacroError: if there is none; the message proposes those with a similar key.
    """
    if key in sources.entries:
        return sources.entries[key]
    hint = _hint(key, sources.entries, f"las que hay en {SOURCE.as_posix()}")
    raise MacroError(f"no existe la fuente «{key}»: {hint}")


def _hint(name: str, known: Iterable[str], place: str) -> str:
    near = get_close_matches(name, known, n=3)
    return f"quizá quieres decir {' o '.join(f'«{other}»' for other in near)}" if near else f"mira {place}"


def stored_value(catalog: Catalog, name: str, label: str, library: str | None = None) -> str:
    """Return the value printed after ``label: `` by an example (by one library, if its output is its own).

    Raises:
        MacroError: if the example, its output or the label is not there.
    """
    example = find_example(catalog, name)
    if library is None:
        outputs = example.outputs
    elif library in example.programs and example.programs[library].output_path.exists():
        outputs = (example.programs[library].output,)
    else:
        raise MacroError(f"«{name}» no tiene ninguna salida de «{library}»")
    if not outputs:
        raise MacroError(f"«{name}» no tiene salida guardada: ejecuta «make outputs EJEMPLO={name}»")
    try:
        values = {output[label] for output in outputs}
    except LabelError as error:
        raise MacroError(f"en «{name}», {error}") from error
    if len(values) > 1:
        raise MacroError(f'en «{name}», «{label}» depende de la biblioteca: nómbrala, por ejemplo valor(…, …, "numpy")')
    return values.pop()


def ask(catalog: Catalog, name: str, asked: Sequence[Mapping[str, Any]]) -> Sequence[Question]:
    """Return what a reader answers about an example: see ``profundo.content.questions``.

    Raises:
        MacroError: if the example, its output or a label is not there, or a question does not make sense.
    """
    example = find_example(catalog, name)
    labels = [label for output in example.outputs for label in output.labels]
    first = next(iter(example.programs.values()))
    printed = questions.Printed(labels, lambda label: stored_value(catalog, name, label), first.source)
    try:
        return questions.about_program(asked, printed)
    except questions.QuestionError as error:
        raise MacroError(f"en las preguntas de «{name}», {error}") from error
    except KeyError as error:
        raise MacroError(f"en las preguntas de «{name}», a una le falta {error}") from error


def ask_quick(name: str, text: str, right: Sequence[str], wrong: Mapping[str, str]) -> Question:
    """Return a question about what was just read: see ``profundo.content.questions``.

    Raises:
        MacroError: if it does not make sense.
    """
    try:
        return questions.quick(name, text, right, wrong)
    except questions.QuestionError as error:
        raise MacroError(f"en «{name}», {error}") from error


def render_figure(root: Path, name: str, caption: str) -> str:
    """Return a drawing of ``docs/assets/figuras`` set in the page, so that it follows the theme's colours.

    Raises:
        MacroError: if the drawing does not exist.
    """
    return _framed(_drawing(root, name), caption)


def render_curves(
    catalog: Catalog, name: str, called: Mapping[str, str], caption: str, axes: curves.Axes, reason: str = ""
) -> str:
    """Return the curves of some lists of numbers that an example printed.

    Args:
        catalog: the examples of the site.
        name: the example.
        called: for the label of each list, what its curve is called.
        caption: what goes under them.
        axes: what they measure.
        reason: why they do not have as many numbers each, if they do not.

    Raises:
        MacroError: if a label is not there or is not of a list of numbers, or they cannot be drawn so.
    """
    if len(set(called.values())) < len(called):
        raise MacroError(f"en la curva de «{name}», dos curvas se llaman igual")
    drawn = {own: _printed(read_numbers, catalog, name, label) for label, own in called.items()}
    kind = "-log" if axes.logarithmic else ""
    try:
        return _framed(curves.draw(f"curva-{name}-{'-'.join(called)}{kind}", drawn, axes, reason), caption)
    except DrawingError as error:
        raise MacroError(f"en la curva de «{name}», {error}") from error


def render_weights(
    catalog: Catalog, name: str, label: str, caption: str, rows: Sequence[str] = (), columns: Sequence[str] = ()
) -> str:
    """Return a matrix that an example printed, drawn.

    Args:
        catalog: the examples of the site.
        name: the example.
        label: that of the matrix.
        caption: what goes under it.
        rows: what each row is called, if they are told apart.
        columns: what each column is called, if they are told apart.

    Raises:
        MacroError: if the label is not there or is not of a matrix, or it cannot be drawn so.
    """
    matrix = _printed(read_matrix, catalog, name, label)
    try:
        return _framed(weights.draw(f"pesos-{name}-{label}", label, matrix, rows, columns), caption)
    except DrawingError as error:
        raise MacroError(f"en los pesos de «{name}», {error}") from error


def _printed(read: Callable[[str], T], catalog: Catalog, name: str, label: str) -> T:
    """Return what an example printed after a label, read.

    Raises:
        MacroError: if the label is not there, or what is after it cannot be read so.
    """
    written = stored_value(catalog, name, label)
    try:
        return read(written)
    except ValueError as error:
        raise MacroError(f"en «{name}», lo que hay tras «{label}», {error}") from error


def _framed(drawing: str, caption: str) -> str:
    """Return a drawing set in the page, with what goes under it."""
    return f'<figure class="dibujo" markdown="span">\n{drawing}<figcaption>{caption}</figcaption>\n</figure>\n'


Slots = Mapping[str, Sequence[tuple[str, int, int]]]
"""For each library, the values that a figure changes in its program, each with where it is: see ``content.slots``."""


def figure_slots(catalog: Catalog, name: str, changes: Mapping[str, str]) -> Slots:
    """Return where the programs of an example have what a figure changes, in order.

    Args:
        catalog: the examples of the site.
        name: the example.
        changes: for each value of the figure, its place in the programs.

    Raises:
        MacroError: if the example is not there, or has no literal at a place.
    """
    example = find_example(catalog, name)
    if not changes:
        raise MacroError(f"la figura de «{name}» no cambia nada en su programa: dilo en cambia")
    try:
        found = {
            library: [(value, slots.find(program, place)) for value, place in changes.items()]
            for library, program in example.programs.items()
        }
    except slots.SlotError as error:
        raise MacroError(str(error)) from error
    return {
        library: sorted(((value, slot.start, slot.end) for value, slot in each), key=lambda place: place[1])
        for library, each in found.items()
    }


def slots_text(places: Slots) -> str:
    """Return as the text of an attribute what a figure changes in its program."""
    return json.dumps(places, separators=(",", ":"))


def render_interactive(
    root: Path,
    page_url: str,
    element: str,
    name: str,
    caption: str,
    program: str | None = None,
    places: Slots | None = None,
) -> str:
    """Return an interactive figure: its module, and the drawing that stands for it until, or unless, it runs.

    The module's script is part of the page's content, which is where the instant navigation of the theme looks for
    scripts to run. A page may hold the same figure twice: the browser runs a module once.

    Args:
        root: of the project.
        page_url: address of the page, below the site's root.
        element: name of the custom element, and of its module.
        name: of the drawing.
        caption: what goes under it.
        program: the example whose program it is, if it is that of one.
        places: what it changes in it.

    Raises:
        MacroError: if the element or the drawing does not exist.
    """
    module = f"assets/js/figuras/{element}.js"
    if not (root / "docs" / module).exists():
        raise MacroError(f"no existe la figura interactiva docs/{module}")
    changes = f' programa="{program}" huecos="{html.escape(slots_text(places))}"' if program and places else ""
    return (
        '<figure class="dibujo interactiva" markdown="span">\n'
        f"<{element}{changes}>\n{_drawing(root, name)}</{element}>\n"
        f'<script type="module" src="{get_relative_url(module, page_url)}"></script>\n'
        f"<figcaption>{caption}</figcaption>\n</figure>\n"
    )


def render_sound(root: Path, page_url: str, name: str, description: str, caption: str) -> str:
    """Return the controls with which a sound of ``docs/assets/medios`` is heard.

    Args:
        root: of the project.
        page_url: address of the page, below the site's root.
        name: of the sound.
        description: what a screen reader says of it.
        caption: what goes under it.

    Raises:
        MacroError: if the sound does not exist.
    """
    sound = f"assets/medios/{name}.wav"
    if not (root / "docs" / sound).exists():
        raise MacroError(f"no existe el sonido docs/{sound}")
    address = get_relative_url(sound, page_url)
    return (
        '<figure class="dibujo" markdown="span">\n'
        f'<audio controls preload="none" src="{address}" aria-label="{description}"></audio>\n'
        f"<figcaption>{caption}</figcaption>\n</figure>\n"
    )


def render_glossary(course: Course) -> str:
    """Return the whole glossary.

    Raises:
        MacroError: if it cannot be read, or a term leads to a lesson, or cites a source, that does not exist.
    """
    if course.glossary.unread:
        raise MacroError(f"el glosario no se entiende: {course.glossary.unread[0]}")
    titles = {page.path.relative_to(course.docs).as_posix(): page.title for page in course.pages}
    try:
        return glossary_page.render(course.glossary, titles, course.bibliography.entries)
    except LookupError as error:
        raise MacroError(str(error)) from error


def _drawing(root: Path, name: str) -> str:
    """Return a drawing's SVG without the indentation and blank lines that Markdown would take for its own."""
    path = root / "docs" / "assets" / "figuras" / f"{name}.svg"
    if not path.exists():
        raise MacroError(f"no existe la figura docs/assets/figuras/{name}.svg")
    return "".join(line.strip() + "\n" for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def _tab(catalog: Catalog, program: Program, page_url: str, hide: bool, before: Example | None) -> str:
    if not program.output_path.exists():
        raise MacroError(
            f"{program.path.name} no tiene salida guardada: ejecuta «make outputs EJEMPLO={program.example}»"
        )
    source = program.path.relative_to(catalog.root).as_posix()
    output = program.output_path.relative_to(catalog.root).as_posix()
    added = _added_lines(before.programs.get(program.library), program) if before else ""
    info = f'python hl_lines="{added}"' if added else "python"
    title, kind = ("Termina con este error", "error") if program.fails_on_purpose else ("Salida", "salida")
    shown = f'```{{ .text .{kind} title="{title}" }}\n--8<-- "{output}"\n```'
    if hide:
        shown = f'??? question "Ya tengo mi predicción: ver la salida"\n\n{_indent(shown)}'
    body = f'```{info}\n--8<-- "{source}"\n```\n\n{live_programs.element(catalog, program, page_url)}\n\n{shown}'
    return f'=== "{LIBRARIES[program.library]}"\n\n{_indent(body)}'


def _added_lines(before: Program | None, program: Program) -> str:
    """Return the line numbers of ``program`` that ``before`` does not have, as ``hl_lines`` wants them."""
    if before is None:
        return ""
    new = program.source.splitlines()
    matcher = SequenceMatcher(a=before.source.splitlines(), b=new, autojunk=False)
    numbers = [
        number + 1
        for tag, _, _, start, end in matcher.get_opcodes()
        if tag in ("insert", "replace")
        for number in range(start, end)
        if new[number].strip()
    ]
    return " ".join(map(str, numbers))


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" if line else line for line in text.splitlines())
