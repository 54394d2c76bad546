"""Each fault planted in a page, its sources or the glossary is caught by the public command, with its line."""

from collections.abc import Collection, Mapping
from pathlib import Path

import pytest

from profundo.content.glossary import SOURCE as GLOSSARY
from profundo.content.programs import LIBRARIES
from tests.conftest import Checked, command, mkdocs
from tests.programs.planted import Planted, append, ask

PAGE = "docs/neuronas/capas.md"
SOURCES_PAGE = "docs/neuronas/neurona.md"
EXAMPLE = "capas/tres_neuronas"
"""An example that ``PAGE`` shows and does not quote."""

PAGE_FAULTS = {
    "example that does not exist": (
        '{@ ejemplo("neurona/sumaa") @}',
        "no existe el ejemplo «neurona/sumaa»: quizá quieres decir «neurona/suma»",
    ),
    "label that does not exist": ('{@ valor("neurona/suma", "resta") @}', "no tiene la etiqueta «resta»; tiene: "),
    "macro that does not exist": ("{@ ejmplo() @}", "no existe la macro «ejmplo»"),
    "macro that is not a call": ("{@ 1 + @}", "no es una llamada a una macro"),
    "figure that does not exist": ('{@ figura("ninguna", "Pie") @}', "no existe la figura"),
    "curve of a label that does not exist": (
        '{@ curva("relu/definicion", {"y": "recta"}, "Pie.") @}',
        "en «relu/definicion», la salida no tiene la etiqueta «y»",
    ),
    "curve of what is no list of numbers": (
        '{@ curva("neurona/salida", {"z": "recta"}, "Pie.") @}',
        "en «neurona/salida», lo que hay tras «z», 2.1, no es una lista de números",
    ),
    "curves of different lengths": (
        '{@ curva("niveles-de-abstraccion/cifras", {"trazos del 3 recto": "uno",'
        ' "z de cada cifra, 3 recto": "otro"}, "Pie.") @}',
        "las curvas no son igual de largas, con 7 y 10 números: di por qué en distinto_largo",
    ),
    "curve of what is not over 0, by powers of ten": (
        '{@ curva("relu/definicion", {"z": "recta"}, "Pie.", escala="logarítmica") @}',
        "«recta» llega a 0 o menos, que no cabe en una escala logarítmica",
    ),
    "curve on a scale that does not exist": (
        '{@ curva("relu/definicion", {"z": "recta"}, "Pie.", escala="cuadrada") @}',
        "«cuadrada» no es una escala: lineal o logarítmica",
    ),
    "weights that are no matrix": (
        '{@ pesos("relu/definicion", "z", "Pie.") @}',
        "lo que hay tras «z», [-3.0, -0.5, 0.0, 0.5, 3.5], no es una matriz",
    ),
    "weights with a name too many": (
        '{@ pesos("relu/capa", "antes de ReLU", "Pie.", filas=["una", "dos", "tres"]) @}',
        "la matriz tiene 2 filas, y se nombran 3",
    ),
    "sound that does not exist": ('{@ sonido("ninguno", "Un tono", "Pie.") @}', "no existe el sonido"),
    "fence python": ("```python\nprint(1)\n```", "código escrito a mano (lenguaje: python): «print(1)»"),
    "fence py": ("```py\nprint(2)\n```", "código escrito a mano"),
    "fence Python": ("```Python\nprint(3)\n```", "código escrito a mano"),
    "fence with tildes": ("~~~python\nprint(4)\n~~~", "código escrito a mano"),
    "fence in braces": ("```{.python}\nprint(5)\n```", "código escrito a mano"),
    "fence with attributes": ('```python title="x" hl_lines="1"\nprint(6)\n```', "código escrito a mano"),
    "fence without a language": ("```\nprint(7)\n```", "código escrito a mano"),
    "fence of text": ("```text\nprint(8)\n```", "código escrito a mano"),
    "fence in a list": ("- uno\n\n    ```python\n    print(9)\n    ```", "código escrito a mano"),
    "fence in a note": ("!!! note\n\n    ```pycon\n    >>> print(10)\n    ```", "código escrito a mano"),
    "indented code": ("Así:\n\n    print(11)\n", "código escrito a mano"),
    "raw HTML": ("<pre><code>print(12)</code></pre>", "código escrito a mano"),
    "included program": ('```python\n--8<-- "snippets/neurona/suma_numpy.py"\n```', "código escrito a mano"),
    "broken link": ("[otra](otra-leccion.md)", "el enlace «otra-leccion.md» no lleva a ningún archivo"),
    "broken anchor": ("[arriba](#no-esta)", "el enlace «#no-esta» no lleva a ninguna sección"),
    "broken anchor elsewhere": (
        "[neurona](neurona.md#tampoco)",
        "el enlace «neurona.md#tampoco» no lleva a ninguna sección",
    ),
    "misspelt word": (
        "La neruona suma.",
        "«neruona»: no está en el diccionario.\n  Qué hacer: ¿querías decir «neurona»",
    ),
    "question that does not open": ("Qué suma?", "«?»: los signos van por parejas"),
    "banned translation": ("Usa esta librería.", "«librería»: aquí se dice de otra manera"),
    "formula that does not close": ("Vale $x más.", "hay un «$» que no abre ni cierra ninguna fórmula"),
    "version that is not the pinned one": (
        "Instala PyTorch 2.12 antes.",
        "«PyTorch 2.12» no es la versión fijada",
    ),
    "version without its library": ("En la versión 1.99 cambia.", "«versión 1.99» no es la versión fijada"),
    "line too wide for the font": (
        r"La media, $\overline{x + y}$.",
        r"«\overline{x + y}» pide «\overline», y su letra",
    ),
    "broken formula": (r"La fórmula $\mathbff{W}$ falla.", r"la fórmula «\mathbff{W}» no se entiende"),
}

LESSON_FAULTS = {
    "with the number of another": (
        "docs/activaciones/otras.md",
        "leccion: 11\n",
        "leccion: 12\n",
        "dice que es la lección 12, y en la navegación es la 11",
    ),
    "without a description": ("docs/tensores/operar.md", "description: ", "nota: ", "no tiene descripción"),
    "with a description that a search engine cuts": (
        "docs/tensores/tensores.md",
        "description: ",
        f"description: {'Muchas palabras. ' * 12}",
        "su descripción tiene 3",
    ),
    "without a section": ("docs/activaciones/por-que.md", "## Resumen", "## Final", "le falta la sección «Resumen»"),
    "that ends in another way": (
        "docs/activaciones/relu.md",
        "## Siguiente paso",
        "## Siguiente paso\n\n## Propina",
        "acaba con «Propina»",
    ),
    "with a long path": (
        "docs/neuronas/neurona.md",
        "## Errores comunes\n",
        f"{'Una palabra más. ' * 150}\n\n## Errores comunes\n",
        "su camino, lo que se lee sin desplegar nada, tiene 1",
    ),
    "with its sources unfolded": (
        "docs/que-es/breve-historia.md",
        "/// fuentes\n",
        "",
        "no acaba con sus fuentes, plegadas",
    ),
    "that uses a name before explaining it": (
        "docs/que-es/niveles-de-abstraccion.md",
        "presenta: [.long]",
        "presenta: [.corto]",
        "usa «.long», que hasta ahí no se ha explicado",
    ),
    "that presents what another has presented": (
        "docs/neuronas/neurona.md",
        "presenta: [",
        "presenta: [tf.cast, ",
        "«tf.cast» ya lo presenta otra lección",
    ),
    "without a prediction": ("docs/que-es/herramientas.md", "oculta=True", "oculta=False", "no deja predecir"),
    "that hides what nobody predicts": (
        "docs/activaciones/otras.md",
        '{@ ejemplo("otras/predice", oculta=True) @}',
        '{@ ejemplo("otras/eje", oculta=True) @}',
        "esconde lo que imprime «otras/eje», y no pregunta nada",
    ),
    "that asks to predict what is in sight": (
        "docs/activaciones/por-que.md",
        'desde="por-que/sin_activacion", oculta=True',
        'desde="por-que/sin_activacion"',
        "pide predecir «por-que/predice», y encima no está, con su salida escondida",
    ),
}
"""What is planted in each lesson: what is replaced, by what, and the message."""

SUELTA = f"---\ndescription: {'Una página sin número. ' * 4}\n---\n\n# Suelta\n"
"""A page among the lessons that does not say which one it is."""

BIBLIOGRAPHY = "docs/apendices/bibliografia.bib"
TRUE = "comprobada = {una prueba}"

SOURCE_FAULTS = {
    "entry that nobody cites": (
        BIBLIOGRAPHY,
        f"@online{{nadie, author = {{{{N}}}}, title = {{N}}, url = {{https://example.org}}, {TRUE}}}",
        "nadie cita «nadie»",
    ),
    "entry without an address or a reason": (
        BIBLIOGRAPHY,
        f"@book{{perdida, author = {{{{N}}}}, title = {{N}}, {TRUE}}}",
        "«perdida» no tiene DOI, ISBN ni página oficial",
    ),
    "entry that does not say whether it was opened": (
        BIBLIOGRAPHY,
        "@book{cerrada, author = {{N}}, title = {N}, url = {https://example.org}}",
        "«cerrada» no dice si se ha abierto",
    ),
    "entry without an author": (
        BIBLIOGRAPHY,
        f"@book{{anonima, title = {{N}}, url = {{https://example.org}}, {TRUE}}}",
        "«anonima» no tiene autor o título",
    ),
    "repeated DOI": (
        BIBLIOGRAPHY,
        f"@article{{doble, author = {{{{N}}}}, title = {{N}}, doi = {{10.1038/NATURE14539}}, {TRUE}}}",
        "«doble» repite el DOI 10.1038/nature14539, que es de «lecun2015»",
    ),
    "address instead of a DOI": (
        BIBLIOGRAPHY,
        f"@article{{larga, author = {{{{N}}}}, title = {{N}}, doi = {{https://doi.org/10.1000/1}}, {TRUE}}}",
        "«larga» tiene un DOI mal escrito",
    ),
    "ISBN with a wrong figure": (
        BIBLIOGRAPHY,
        f"@book{{errata, author = {{{{N}}}}, title = {{N}}, isbn = {{978-0-262-03561-4}}, {TRUE}}}",
        "«errata» tiene un ISBN imposible, «978-0-262-03561-4»",
    ),
    "address with parentheses": (
        BIBLIOGRAPHY,
        f"@online{{curva, author = {{{{N}}}}, title = {{N}}, url = {{https://example.org/(1)}}, {TRUE}}}",
        "«curva» tiene una dirección mal escrita",
    ),
    "repeated key": (BIBLIOGRAPHY, "@book{hebb1949, title = {N}}", "BibTeX no entiende esto: Duplicate entry key"),
    "citation of no entry": (
        SOURCES_PAGE,
        '{@ cita("rosenblat1958") @}',
        "no existe la fuente «rosenblat1958»: quizá quieres decir «rosenblatt1958»",
    ),
    "source that is no entry": (SOURCES_PAGE, '- {@ fuente("hebb") @}', "no existe la fuente «hebb»"),
    "citation without its source": (
        SOURCES_PAGE,
        '{@ cita("dijkstra1972") @}',
        "cita «dijkstra1972», que no está entre las fuentes de la página",
    ),
    "source that is not cited": (
        SOURCES_PAGE,
        '- {@ fuente("novikoff1962") @}',
        "«novikoff1962» está en las fuentes y el texto no la cita",
    ),
    "repeated source": (SOURCES_PAGE, '- {@ fuente("yao2023") @}', "«yao2023» está 2 veces en las fuentes"),
    "source outside the bibliography": (
        SOURCES_PAGE,
        "/// fuentes\n- Un libro que leí, Quito.\n///",
        "esta fuente no está en la bibliografía: «Un libro que leí, Quito.»",
    ),
    "year without a source": (SOURCES_PAGE, "Nació, dicen,\nhacia 1944.", "«1944» pide una fuente"),
    "year in a row of a table": (SOURCES_PAGE, "| Año |\n|---|\n| 1945 |", "«1945» pide una fuente"),
    "year in an item of a list": (
        SOURCES_PAGE,
        '- Cita otra cosa {@ cita("gerstner2014") @}.\n- Nació en 1946.',
        "«1946» pide una fuente",
    ),
    "feat without a source": (SOURCES_PAGE, "Inés inventó la rueda.", "«inventó» pide una fuente"),
    "the first without a source": (SOURCES_PAGE, "Mateo fue el primero en hacerlo.", "«el primero en» pide una fuente"),
    "author without a source": (SOURCES_PAGE, "Como decía Fukushima.", "«Fukushima» pide una fuente"),
}

GLOSSARY_FAULTS = {
    "without its English name": (
        '["semilla"]\ningles = "seed"',
        '["semilla"]',
        "a «semilla» le falta su nombre en inglés",
    ),
    "out of order": ('["zeta"]', '["abedul"]', "«abedul» está desordenado: va antes de «Y»"),
    "of another term": ('formas = ["lote", "lotes"]', 'formas = ["lote", "ejes"]', "«ejes» está repetido"),
    "too short": ("Número de neuronas de una capa.", "Cuántas.", "la definición de «anchura» es demasiado corta"),
    "too long": (
        "Una pasada por todos",
        "Una pasada " * 20 + "por todos",
        "la definición de «época» es demasiado larga",
    ),
    "of three sentences": (
        "Va en un tensor",
        "Uno. Otro. Va en un tensor",
        "la definición de «lote» no es de una o dos",
    ),
    "in no lesson": ("neuronas/capas.md#apilar-capas", "neuronas/capas.md#nada", "«pasada hacia delante» lleva a una"),
    "that tells a year without a source": (
        'fuente = "hebb1949"\n',
        "",
        "«Hebb», en «regla de Hebb», pide una fuente",
    ),
    "with an unknown key": (
        'ingles = "epoch"',
        'ingles = "epoch"\nnota = "x"',
        "«época» tiene una clave que no existe",
    ),
}
"""What is planted in the glossary: what is replaced, by what, and the message."""

PAIR_FAULTS = {
    "missing": ("Es la **zeta** (*zed*).", "introduce «zed», que no está en el glosario"),
    "different": ("Es el **prejuicio** (*bias*).", "llama a «bias» de otra manera que el glosario, que dice «sesgo»"),
}
"""What is planted in a lesson, ``SOURCES_PAGE``, and the message."""


NUMBER = "number typed by hand"

Lines = Mapping[str, Collection[int]]
"""Where each fault of a page is, by its name."""


@pytest.fixture(scope="module")
def planted(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Planted, Lines]:
    """A copy with every fault at once, and where those of the pages are."""
    root = checked.copy_to(tmp_path_factory.mktemp("paginas") / "sitio")
    plant_glossary_faults(root)
    for library in LIBRARIES:
        (root / f"snippets/{EXAMPLE}_{library}.py").write_text("print('error: 0.1234')\n" * 4, encoding="utf-8")
    (root / f"snippets/{EXAMPLE}.out").write_text("error: 0.1234\n" * 4, encoding="utf-8")
    lines = {fault: append(root, PAGE, f"\n\n{text}\n") for fault, (text, _) in PAGE_FAULTS.items()}
    lines[NUMBER] = append(root, PAGE, "\nEl error es 0,1234 en las tres.\n")
    for path, text, _ in SOURCE_FAULTS.values():
        append(root, path, f"\n\n{text}\n")
    for path, old, new, _ in LESSON_FAULTS.values():
        text = (root / path).read_text(encoding="utf-8")
        assert old in text, path
        (root / path).write_text(text.replace(old, new), encoding="utf-8")
    (root / "docs/tensores/suelta.md").write_text(SUELTA, encoding="utf-8")
    return ask(root), lines


def plant_glossary_faults(root: Path) -> None:
    source, lesson = root / GLOSSARY, root / SOURCES_PAGE
    text = source.read_text(encoding="utf-8")
    text += '\n["zeta"]\ningles = "zeta"\ndefinicion = "La última letra del abecedario."\n'
    for old, new, _ in GLOSSARY_FAULTS.values():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    source.write_text(text, encoding="utf-8")
    sentences = "\n\n".join(sentence for sentence, _ in PAIR_FAULTS.values())
    text = lesson.read_text(encoding="utf-8")
    assert "## La idea" in text
    lesson.write_text(text.replace("## La idea", f"{sentences}\n\n## La idea", 1), encoding="utf-8")


def lines_of(said: Planted, path: str, message: str = "") -> list[int]:
    """Return the lines of a file that the messages that say something name, in their order."""
    about = [text for text in said.messages if text.startswith(f"{path}:") and message in text]
    assert all("Qué hacer: " in text for text in about)
    return [int(text.removeprefix(f"{path}:").partition(":")[0]) for text in about]


@pytest.mark.parametrize("fault", PAGE_FAULTS)
def test_page_with(fault: str, planted: tuple[Planted, Lines]) -> None:
    said, lines = planted
    assert set(lines_of(said, PAGE, PAGE_FAULTS[fault][1])) & set(lines[fault]), said.done.output


def test_no_other_line_is_accused(planted: tuple[Planted, Lines]) -> None:
    said, lines = planted
    assert set(lines_of(said, PAGE)) <= set().union(*lines.values()), said.done.output


@pytest.mark.parametrize("fault", LESSON_FAULTS)
def test_lesson(fault: str, planted: tuple[Planted, Lines]) -> None:
    path, _, _, message = LESSON_FAULTS[fault]
    assert_one_says(planted[0], f"{path}:", message)


def test_page_that_does_not_say_which_lesson_it_is(planted: tuple[Planted, Lines]) -> None:
    planted[0].message("docs/tensores/suelta.md:1", "no dice qué lección es")


def test_what_was_not_checked_for_want_of_a_site_is_said(planted: tuple[Planted, Lines]) -> None:
    planted[0].message("mkdocs.yml", "el sitio no se puede construir")


@pytest.mark.parametrize("fault", SOURCE_FAULTS)
def test_sources_with(fault: str, planted: tuple[Planted, Lines]) -> None:
    said, _ = planted
    path, text, message = SOURCE_FAULTS[fault]
    named = lines_of(said, path, message)
    assert named, said.done.output
    line = (said.root / path).read_text(encoding="utf-8").splitlines()[named[0] - 1]
    assert line
    assert line in text or text in line


def test_number_typed_by_hand(planted: tuple[Planted, Lines]) -> None:
    said, lines = planted
    said.message(PAGE, "«0,1234» está escrito a mano", f'valor("{EXAMPLE}"')
    assert set(lines_of(said, PAGE, "«0,1234» está escrito a mano")) == set(lines[NUMBER])


@pytest.mark.parametrize("fault", GLOSSARY_FAULTS)
def test_a_term(fault: str, planted: tuple[Planted, Lines]) -> None:
    assert_one_says(planted[0], f"{GLOSSARY.as_posix()}:", GLOSSARY_FAULTS[fault][2])


@pytest.mark.parametrize("fault", PAIR_FAULTS)
def test_a_pair_in_a_lesson_that_is(fault: str, planted: tuple[Planted, Lines]) -> None:
    assert_one_says(planted[0], f"{SOURCES_PAGE}:", PAIR_FAULTS[fault][1])


def assert_one_says(planted: Planted, place: str, message: str) -> None:
    """Assert that one message about the place, and only one, says it, where it is (with its line) and what to do."""
    about = [text for text in planted.messages if text.startswith(place) and message in text]
    assert len(about) == 1, about
    assert about[0].removeprefix(place)[0].isdigit(), about[0]
    assert "Qué hacer: " in about[0]


STOPPING_FAULTS = [["example that does not exist"], ["broken formula"], ["broken link", "broken anchor"]]
"""What a strict build stops at: at once, or at its end, with what else there is."""


@pytest.mark.parametrize("faults", STOPPING_FAULTS, ids=" and ".join)
def test_strict_build_stops_at(faults: list[str], site_copy: Path) -> None:
    lines = [append(site_copy, PAGE, f"\n\n{PAGE_FAULTS[fault][0]}\n") for fault in faults]
    done = command(mkdocs(), "build", "--strict", cwd=site_copy)
    assert done.status != 0
    said = {
        "example that does not exist": "capas.md",
        "broken formula": f"{PAGE}:{min(lines[0])}: la fórmula",
        "broken link": "'otra-leccion.md'",
        "broken anchor": "'#no-esta'",
    }
    for fault in faults:
        assert said[fault] in done.output, done.output
