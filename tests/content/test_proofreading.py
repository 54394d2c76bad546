"""The proofreader sees the mistakes that people make, and only them."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from profundo.checks.proofreading import RULES, WORDS, Proofreader
from profundo.checks.prose import Block, markdown, python, read, script
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def blocks() -> Sequence[Block]:
    return read(ROOT)


def test_every_kind_of_prose_is_read(blocks: Sequence[Block]) -> None:
    read_from = {block.path.suffix for block in blocks}
    assert read_from >= {".md", ".py", ".svg", ".js", ".html", ".toml", ".yml"}
    assert sum(len(block.text.split()) for block in blocks if block.path.suffix == ".md") > 15_000


def test_what_a_module_says_after_a_comment_is_read() -> None:
    module = '  // why, in English\nconst hint = "Mueve un peso";\n'
    assert [block.text for block in script(Path("figura.js"), module)] == ["Mueve un peso"]


def test_careful_text_is_not_accused(blocks: Sequence[Block]) -> None:
    path = Path(__file__).parent / "cuidado.md"
    careful = list(markdown(path, path.read_text(encoding="utf-8")))
    said = [problem.render(ROOT) for problem in Proofreader(ROOT, [*blocks, *careful]).problems()]
    assert careful
    assert said == []


PAIRS = {
    "conjunction": ("Suma y imprime.", "Suma e imprime."),
    "question": ("¿Como aprende?", "¿Cómo aprende?"),
    "exclamation": ("Cuidado!", "¡Cuidado!"),
    "quotes": ('La "capa" suma.', "La «capa» suma."),
    "spelling": ("La nuerona suma.", "La neurona suma."),
    "order": ("Actívaló ya.", "Actívalo ya."),
    "false friend": ("La función soporta listas.", "La función admite listas."),
    "another term": ("Cada epoch dura poco.", "Cada época dura poco."),
    "start of a sentence": ("La red acaba. luego calla.", "La red acaba. Luego calla."),
    "end of a paragraph": ("La red aprende con muchos ejemplos", "La red aprende con muchos ejemplos."),
    "bold without a pair": ("La **capa suma.", "La **capa** suma."),
}


@pytest.mark.parametrize("kind", PAIRS)
def test_only_the_wrong_one_of(kind: str) -> None:
    proofreader = Proofreader(ROOT, [])
    wrong, right = ([f for b in markdown(ROOT, text) for f in proofreader.findings(b)] for text in PAIRS[kind])
    assert wrong
    assert all(finding.proposal and finding.why for finding in wrong)
    assert right == []


def test_what_is_not_prose_is_a_hole() -> None:
    page = (
        "---\nleccion: 3\n---\n\n# Título\n\n"
        "La [capa](capa.md) `nn.Linear` mide $x$ y\n**suma** {@ valor(1) @} (*layer*)."
        '\n\n```bash\nls\n```\n\n{@ figura("a", "Pie.") @}\n\n| Una | Dos |\n| --- | --- |\n| tres | `4` |\n\n- Punto\n'
    )
    assert [(block.line, block.text, block.is_paragraph) for block in markdown(ROOT, page)] == [
        (5, "Título", False),
        (7, "La capa ¤ mide ¤ y\nsuma ¤ (¤).", True),
        (14, "Pie.", True),
        (16, "Una", False),
        (16, "Dos", False),
        (18, "tres", False),
        (20, "Punto", False),
    ]


def test_what_is_written_in_a_drawing_made_from_numbers_is_prose() -> None:
    curve = '{@ curva("a/b", {"una salida": "tasa alta"}, "Pie.", eje="época", primero=1) @}'
    weights = '{@ pesos("a/b", "W1", "Otro.", filas=["dulce", "ácido"]) @}'
    said = {block.text for block in markdown(ROOT, f"{curve}\n\n{weights}\n")}
    assert said == {"Pie.", "tasa alta", "época", "Otro.", "dulce", "ácido"}


def test_comments_and_printed_labels_are_prose() -> None:
    program = '# Una idea\n# en dos líneas.\nx = 1  # al lado: x.shape\nprint("forma de x:", f"{x} filas")\n'
    assert [(block.line, block.text) for block in python(ROOT, program)] == [
        (1, "Una idea\nen dos líneas."),
        (3, "al lado: ¤"),
        (4, "forma de x:"),
        (4, "¤ filas"),
    ]


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """A project with nothing but what the proofreader is told."""
    shutil.copytree(ROOT / "estilo", tmp_path / "estilo")
    (tmp_path / WORDS).write_text("gradientazo\n", encoding="utf-8")
    return tmp_path


def proofread(root: Path, text: str) -> list[str]:
    blocks = list(markdown(root / "README.md", text))
    return [problem.render(root) for problem in Proofreader(root, blocks).problems()]


def test_word_that_nobody_writes_is_a_problem(told: Path) -> None:
    assert not any("palabras.txt" in said for said in proofread(told, "Un gradientazo."))
    assert any("palabras.txt:1: nadie escribe «gradientazo»" in said for said in proofread(told, "Nada."))


def test_word_of_the_dictionary_is_not_listed(told: Path) -> None:
    (told / WORDS).write_text("capa\n", encoding="utf-8")
    assert any("palabras.txt:1: «capa» ya está en el diccionario" in said for said in proofread(told, "Una capa."))


def test_word_out_of_order_says_where_it_goes(told: Path) -> None:
    (told / WORDS).write_text("gradientazo\nneuronazo\ncapaza\n", encoding="utf-8")
    said = proofread(told, "Una capaza, un gradientazo y un neuronazo.")
    assert any("palabras.txt:3: «capaza» no está en orden" in problem for problem in said)
    assert any("ponla delante de «gradientazo»" in problem for problem in said)


def test_word_listed_twice_is_a_problem(told: Path) -> None:
    (told / WORDS).write_text("gradientazo\ngradientazo\n", encoding="utf-8")
    assert any("palabras.txt:2: «gradientazo» está dos veces" in said for said in proofread(told, "Un gradientazo."))


def test_exception_that_excuses_nothing_is_a_problem(told: Path) -> None:
    with (told / RULES).open("a", encoding="utf-8") as rules:
        rules.write('\n[[excepcion]]\narchivo = "README.md"\ntexto = "La performance"\nrazon = "Es una cita."\n')
    assert not any("La performance" in said for said in proofread(told, "La performance baja."))
    assert any("«La performance» no disculpa nada" in said for said in proofread(told, "El rendimiento baja."))
