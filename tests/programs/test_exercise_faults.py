"""Each fault planted in an exercise, a question or what checks it is caught by the public command, with its line."""

import pytest

from tests.conftest import Checked
from tests.programs.planted import Planted, ask

FOLDER = "docs/assets/ejercicios"

PAGE_FAULTS = {
    "lesson without exercises": ("que-es/herramientas", "### Ejercicio ", "### Práctica ", "tiene 0 ejercicios"),
    "lesson with exercises of one kind": (
        "tensores/operar",
        "### Ejercicio 1: ",
        "### Práctica 1: ",
        "sus ejercicios son de 1 clase: código",
    ),
    "exercise with the number of another": (
        "neuronas/capas",
        "### Ejercicio 3: ",
        "### Ejercicio 4: ",
        "el ejercicio 3 dice que es el 4",
    ),
    "exercise that asks nothing": (
        "tensores/tensores",
        '{@ ejemplo("tensores/ejercicio_3") @}\n',
        "",
        "el ejercicio 3 no pide nada",
    ),
    "hint with the number of another": (
        "que-es/breve-historia",
        "/// pista | Pista 1 de 2",
        "/// pista | Pista 2 de 2",
        "esta pista es la 1 de 2",
    ),
    "exercise without hints": ("activaciones/por-que", "/// pista", "/// mas", "el ejercicio 2 no da ninguna pista"),
    "exercise without a solution": (
        "activaciones/otras",
        '{@ ejemplo("otras/ejercicio_2_solucion", desde="otras/ejercicio_2") @}\n',
        "",
        "falta la solución del ejercicio 2",
    ),
    "solution that does not mark what changes": (
        "que-es/aprendizaje-profundo",
        ', desde="aprendizaje-profundo/ejercicio_2") @}',
        ") @}",
        "la solución no marca lo que cambia",
    ),
    "solution in sight": (
        "que-es/niveles-de-abstraccion",
        "/// solucion | Ver la solución del ejercicio 3\n",
        "/// mas | Otra cosa\n///\n\n",
        "la solución está a la vista",
    ),
    "lesson with few questions": (
        "tensores/mas-alla-de-las-tablas",
        "{@ pregunta(",
        "{@# pregunta( #@}(",
        "hace 0 preguntas",
    ),
    "question with the name of another": (
        "neuronas/neurona",
        'pregunta("neurona/umbral"',
        'pregunta("neurona/peso-negativo"',
        "ya hay una pregunta que se llama «neurona/peso-negativo»",
    ),
    "question of another lesson": (
        "neuronas/neurona",
        'pregunta("neurona/parametros"',
        'pregunta("capas/parametros"',
        "«capas/parametros» no es el nombre de una pregunta de esta lección",
    ),
    "choice without a wrong option": (
        "activaciones/relu",
        "    mal={",
        "    mal={} if True else {",
        "no es una llamada a una macro",
    ),
}
"""What is planted in a page: what is replaced, by what, and the message."""

CHECKER_FAULTS = {
    "of no exercise": ("relu/ejercicio_9.py", "def comprueba(intento):\n    pass\n", "no comprueba ningún ejercicio"),
    "that is no Python": ("herramientas/ejercicio_3.py", "def mal(\n", "no es Python"),
    "that does not check": ("operar/ejercicio_2.py", "x = 1\n", "no dice cómo se comprueba"),
}
"""What is written in a checker, and the message."""


@pytest.fixture(scope="module")
def planted(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A copy with every fault at once."""
    root = checked.copy_to(tmp_path_factory.mktemp("ejercicios") / "sitio")
    for page, old, new, _ in PAGE_FAULTS.values():
        path = root / f"docs/{page}.md"
        text = path.read_text(encoding="utf-8")
        assert old in text, path
        path.write_text(text.replace(old, new), encoding="utf-8")
    for name, text, _ in CHECKER_FAULTS.values():
        (root / FOLDER / name).write_text(text, encoding="utf-8")
    (root / FOLDER / "relu/ejercicio_3.py").unlink()
    return ask(root)


def assert_says(planted: Planted, path: str, message: str) -> None:
    """Assert that a message about a file says it, with its line and what to do."""
    about = [text for text in planted.messages if text.startswith(f"{path}:") and message in text]
    assert about, planted.done.output
    assert "Qué hacer: " in about[0]


@pytest.mark.parametrize("fault", PAGE_FAULTS)
def test_page_with(fault: str, planted: Planted) -> None:
    page, _, _, message = PAGE_FAULTS[fault]
    assert_says(planted, f"docs/{page}.md", message)


@pytest.mark.parametrize("fault", CHECKER_FAULTS)
def test_checker(fault: str, planted: Planted) -> None:
    name, _, message = CHECKER_FAULTS[fault]
    assert_says(planted, f"{FOLDER}/{name}", message)


def test_exercise_that_nobody_checks(planted: Planted) -> None:
    assert_says(planted, "docs/activaciones/relu.md", "nadie comprueba las respuestas de «relu/ejercicio_3»")
