"""The Spanish is well written, and the proofreader sees the mistakes that people make."""

import shutil
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tools.agreement import plural
from tools.problems import Problem
from tools.proofreading import RULES, WORDS, Proofreader
from tools.prose import Block, markdown, python, read, script

TEXTS = Path(__file__).parent / "proofreading"
CARELESS = tomllib.loads((TEXTS / "descuidos.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def blocks() -> Sequence[Block]:
    return read(ROOT)


@pytest.fixture(scope="module")
def problems(blocks: Sequence[Block]) -> Sequence[Problem]:
    """What the proofreader says of the project and, beside it, of the texts written to try it."""
    texts = sorted(TEXTS.glob("*.md"))
    assert len(texts) == 3
    tried = [block for path in texts for block in markdown(path, path.read_text(encoding="utf-8"))]
    return list(Proofreader(ROOT).problems([*blocks, *tried]))


def test_the_prose_is_clean(blocks: Sequence[Block], problems: Sequence[Problem]) -> None:
    assert {block.path.suffix for block in blocks} >= {".md", ".py", ".svg", ".js", ".html", ".toml", ".yml"}
    assert sum(len(block.text.split()) for block in blocks if block.path.suffix == ".md") > 15_000
    assert [problem.render(ROOT) for problem in problems if problem.path.parent != TEXTS] == []


def test_what_a_module_says_after_a_comment_is_read() -> None:
    module = '  // why, in English\nconst hint = "Mueve un peso";\n'
    assert [block.text for block in script(Path("figura.js"), module)] == ["Mueve un peso"]


@pytest.mark.parametrize("text", CARELESS)
def test_careless_text_is_caught(text: str, problems: Sequence[Problem]) -> None:
    said = [problem for problem in problems if problem.path.stem == text]
    assert all(problem.line and problem.remedy.strip(" .") for problem in said)
    planted = CARELESS[text]
    assert len(planted) >= 20
    missed = [
        (line, wrong, kind)
        for line, wrong, kind in planted
        if not any(problem.line == line and wrong.strip() in problem.message for problem in said)
    ]
    assert len(planted) - len(missed) >= 15, missed
    lines = {line for line, _, _ in planted}
    assert [problem.message for problem in said if problem.line not in lines] == []


def test_careful_text_is_not_accused(problems: Sequence[Problem]) -> None:
    assert [problem.render(ROOT) for problem in problems if problem.path.stem == "cuidado"] == []


PAIRS = {
    "gender": ("El capa suma.", "La capa suma."),
    "gender by the ending": ("El ventana se abre.", "La ventana se abre."),
    "Greek masculine": ("La problema es otro.", "El problema es otro."),
    "stressed a": ("La agua moja.", "El agua moja."),
    "number": ("Los red aprenden.", "Las redes aprenden."),
    "possessive": ("Suma su pesos.", "Suma sus pesos."),
    "adjective": ("La capa oculto suma.", "La capa oculta suma."),
    "plural adjective": ("Los pesos negativas frenan.", "Los pesos negativos frenan."),
    "predicate": ("Los pesos son enorme.", "Los pesos son enormes."),
    "verb": ("La red aprenden sola.", "La red aprende sola."),
    "passive": ("Se calcula los pesos.", "Se calculan los pesos."),
    "subjunctive": ("Cambia algo para que la red aprende.", "Cambia algo para que la red aprenda."),
    "noun accent": ("Haz el calculo.", "Haz el cálculo."),
    "past": ("Se publico en 1958.", "Se publicó en 1958."),
    "conjunction": ("Suma y imprime.", "Suma e imprime."),
    "formal": ("Ejecute el programa.", "Ejecuta el programa."),
    "plural you": ("Mirad la figura.", "Mira la figura."),
    "repeated": ("Suma la la entrada.", "Suma la entrada."),
    "repeated pair": ("El peso de la de la entrada.", "El peso de la entrada."),
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


@pytest.fixture(scope="module")
def proofreader() -> Proofreader:
    return Proofreader(ROOT)


@pytest.mark.parametrize("kind", PAIRS)
def test_only_the_wrong_one_of(kind: str, proofreader: Proofreader) -> None:
    wrong, right = ([f for b in markdown(ROOT, text) for f in proofreader.findings(b)] for text in PAIRS[kind])
    assert wrong
    assert all(finding.proposal and finding.why for finding in wrong)
    assert right == []


@pytest.mark.parametrize(
    ("one", "many"),
    [("capa", "capas"), ("función", "funciones"), ("imagen", "imágenes"), ("matriz", "matrices"), ("tesis", "tesis"),
     ("mes", "meses"), ("píxel", "píxeles"), ("sofá", "sofás")],
)  # fmt: skip
def test_plural(one: str, many: str) -> None:
    assert plural(one) == many


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
    blocks = markdown(root / "README.md", text)
    return [problem.render(root) for problem in Proofreader(root).problems(blocks)]


def test_word_that_nobody_writes_is_a_problem(told: Path) -> None:
    assert not any("palabras.txt" in said for said in proofread(told, "Un gradientazo."))
    assert any("palabras.txt:1: nadie escribe «gradientazo»" in said for said in proofread(told, "Nada."))


def test_word_of_the_dictionary_is_not_listed(told: Path) -> None:
    (told / WORDS).write_text("capa\n", encoding="utf-8")
    assert any("palabras.txt:1: «capa» ya está en el diccionario" in said for said in proofread(told, "Una capa."))


def test_exception_that_excuses_nothing_is_a_problem(told: Path) -> None:
    with (told / RULES).open("a", encoding="utf-8") as rules:
        rules.write('\n[[excepcion]]\narchivo = "README.md"\ntexto = "La performance"\nrazon = "Es una cita."\n')
    assert not any("La performance" in said for said in proofread(told, "La performance baja."))
    assert any("«La performance» no disculpa nada" in said for said in proofread(told, "El rendimiento baja."))
