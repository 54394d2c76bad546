"""Each planted fault is caught by the public command, which says where it is and what to do."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Checked, Done, check, command, mkdocs

EXAMPLE = "neurona/suma"
PROGRAM = "snippets/neurona/suma_numpy.py"
OUTPUT = "snippets/neurona/suma.out"
PAGE = "docs/neuronas/neurona.md"


def assert_caught(said: str, place: str, *fragments: str) -> None:
    """Assert that a message names the place, says what is wrong, and what to do."""
    messages = said.split("\n\n")
    about = [message for message in messages if place in message and all(f in message for f in fragments)]
    assert about, said
    assert all("Qué hacer: " in message for message in about), said


PROGRAM_FAULTS = {
    "raises": ("print(no_existe)", ":1: falla con NameError: name 'no_existe' is not defined"),
    "hangs": ("import time\n\ntime.sleep(600)", ":3: no terminó a tiempo"),
    "exits non-zero": ("import sys\n\nsys.exit(3)", ":3: termina con un código distinto de cero: 3"),
    "crashes": ("import ctypes\n\nctypes.string_at(0)", ":3: su proceso murió (SIGSEGV)"),
    "leaves at once": ("import os\n\nos._exit(0)", ": su proceso terminó de golpe"),
    "floods": ("while True:\n    print('agua' * 999)", ": inunda la pantalla"),
    "prints no UTF-8": ("import sys\n\nsys.stdout.buffer.write(b'\\xff')", ": imprime bytes que no son UTF-8"),
    "writes outside": ("open('/tmp/fuera-de-aqui', 'w')", ":1: escribe fuera de su carpeta temporal: /tmp/fuera"),
    "connects": (
        "import socket\n\nsocket.create_connection(('192.0.2.1', 80))",
        ":3: se conecta fuera de esta máquina: 192.0.2.1",
    ),
    "looks a host up": (
        "from urllib.request import urlopen\n\nurlopen('http://example.org')",
        ":3: falla con URLError: <urlopen error se conecta fuera de esta máquina: example.org>",
    ),
    "leaves a thread": (
        "import threading\nimport time\n\nthreading.Thread(target=time.sleep, args=(60,), name='lento').start()",
        ": deja vivo un hilo: lento",
    ),
    "starts a program": ("import os\n\nos.system('true')", ":3: arranca otro programa"),
    "warns of deprecation": (
        "import warnings\n\nwarnings.warn('eso ya no se usa', DeprecationWarning)",
        ": escribe un aviso",
    ),
    "is not Python": ("print('sin cerrar)", ":1: falla con SyntaxError"),
    "does not fail as it says": ("# Falla a propósito: no.\nprint(1)", ":1: dice que falla a propósito, y no falla"),
}


@pytest.mark.parametrize("fault", PROGRAM_FAULTS)
def test_program_that(fault: str, site_copy: Path) -> None:
    source, message = PROGRAM_FAULTS[fault]
    (site_copy / PROGRAM).write_text(source + "\n", encoding="utf-8")
    done = check(site_copy, EXAMPLE, "--limite", "3")
    assert done.status == 1
    assert_caught(done.output, f"{PROGRAM}{message}", f"Ejemplo «{EXAMPLE}», NumPy, en neurona.md:")
    assert not Path("/tmp/fuera-de-aqui").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("library", "source"),
    [
        ("pytorch", "import torch\n\ntorch.save(torch.ones(1), '/tmp/fuera-de-aqui')"),
        ("tensorflow", "import tensorflow as tf\n\ntf.io.write_file('/tmp/fuera-de-aqui', 'x')"),
    ],
)
def test_native_code_that_writes_outside(library: str, source: str, site_copy: Path) -> None:
    program = PROGRAM.replace("numpy", library)
    (site_copy / program).write_text(source + "\n", encoding="utf-8")
    done = check(site_copy, EXAMPLE)
    assert done.status == 1
    assert_caught(done.output, f"{program}:3: falla con", "ermission denied")
    assert not Path("/tmp/fuera-de-aqui").exists()


def test_output_that_is_not_what_the_program_prints(site_copy: Path) -> None:
    stored = (site_copy / OUTPUT).read_text(encoding="utf-8")
    (site_copy / OUTPUT).write_text(stored.replace("1", "7"), encoding="utf-8")
    done = check(site_copy, EXAMPLE)
    assert done.status == 1
    assert_caught(done.output, f"{OUTPUT}:", "no es lo que imprime suma_numpy.py", "--- guardado", "+++ impreso")


def test_changed_program_runs_again_and_only_it(site_copy: Path) -> None:
    program = site_copy / PROGRAM
    program.write_text(program.read_text(encoding="utf-8") + "\n# otra línea\n", encoding="utf-8")
    done = check(site_copy)
    assert done.status == 0, done.output
    assert "Todo en orden: 1 programas ejecutados" in done.output


def append(root: Path, path: str, text: str) -> None:
    file = root / path
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def copy_as(root: Path, name: str) -> None:
    """Make another example of the programs and the output of ``EXAMPLE``, which no page shows."""
    for path in (root / "snippets/neurona").glob("suma[_.]*"):
        shutil.copy(path, path.with_name(path.name.replace("suma", name)))


FILE_FAULTS: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "missing library without a reason": (
        lambda root: (root / "snippets/neurona/suma_pytorch.py").unlink(),
        PROGRAM,
        "le falta el programa de PyTorch",
    ),
    "reason that is no longer true": (
        lambda root: append(root, "snippets/excepciones.toml", f'\n["{EXAMPLE}"]\nsin_pytorch = "No hay."\n'),
        "snippets/excepciones.toml:",
        f"«{EXAMPLE}» ya tiene programa de PyTorch",
    ),
    "reason for no example": (
        lambda root: append(root, "snippets/excepciones.toml", '\n["neurona/nadie"]\nsin_pytorch = "No hay."\n'),
        "snippets/excepciones.toml:",
        "no hay ningún ejemplo «neurona/nadie»",
    ),
    "missing output": (
        lambda root: (root / OUTPUT).unlink(),
        PROGRAM,
        f"«{EXAMPLE}» no tiene salida guardada",
    ),
    "orphan output": (
        lambda root: (root / "snippets/neurona/olvidada.out").write_text("1\n", encoding="utf-8"),
        "snippets/neurona/olvidada.out",
        "está huérfana",
    ),
    "output of one library without a reason": (
        lambda root: (root / "snippets/neurona/suma_pytorch.out").write_text("suma: 99\n", encoding="utf-8"),
        "snippets/neurona/suma_pytorch.out",
        "sin razón escrita",
    ),
    "orphan example": (
        lambda root: copy_as(root, "nadie"),
        "snippets/neurona/nadie_numpy.py",
        "ninguna página muestra el ejemplo",
    ),
    "file that is no program": (
        lambda root: (root / "snippets/neurona/numpy.py").write_text("print(1)\n", encoding="utf-8"),
        "snippets/neurona/numpy.py",
        "no es un programa de un ejemplo",
    ),
    "line that a phone does not show": (
        lambda root: append(root, PROGRAM, f"# {'larga ' * 20}\n"),
        f"{PROGRAM}:",
        "columnas; en un teléfono no cabe",
    ),
    "NumPy in a program of another library": (
        lambda root: append(root, "snippets/neurona/suma_pytorch.py", "import numpy as np\n"),
        "snippets/neurona/suma_pytorch.py:",
        "un programa de PyTorch importa NumPy",
    ),
}


@pytest.mark.parametrize("fault", FILE_FAULTS)
def test_file_fault(fault: str, site_copy: Path) -> None:
    plant, place, message = FILE_FAULTS[fault]
    plant(site_copy)
    done = check(site_copy)
    assert done.status == 1
    assert_caught(done.output, place, message)


PAGE_FAULTS = {
    "example that does not exist": (
        '{@ ejemplo("neurona/sumaa") @}',
        "no existe el ejemplo «neurona/sumaa»: quizá quieres decir «neurona/suma»",
    ),
    "label that does not exist": ('{@ valor("neurona/suma", "resta") @}', "no tiene la etiqueta «resta»; tiene: "),
    "macro that does not exist": ("{@ ejmplo() @}", "no existe la macro «ejmplo»"),
    "macro that is not a call": ("{@ 1 + @}", "no es una llamada a una macro"),
    "figure that does not exist": ('{@ figura("ninguna", "Pie") @}', "no existe la figura"),
    "fence python": ("```python\nprint(1)\n```", "código escrito a mano (lenguaje: python): «print(1)»"),
    "fence py": ("```py\nprint(1)\n```", "código escrito a mano"),
    "fence Python": ("```Python\nprint(1)\n```", "código escrito a mano"),
    "fence with tildes": ("~~~python\nprint(1)\n~~~", "código escrito a mano"),
    "fence in braces": ("```{.python}\nprint(1)\n```", "código escrito a mano"),
    "fence with attributes": ('```python title="x" hl_lines="1"\nprint(1)\n```', "código escrito a mano"),
    "fence without a language": ("```\nprint(1)\n```", "código escrito a mano"),
    "fence of text": ("```text\nprint(1)\n```", "código escrito a mano"),
    "fence in a list": ("- uno\n\n    ```python\n    print(1)\n    ```", "código escrito a mano"),
    "fence in a note": ("!!! note\n\n    ```pycon\n    >>> print(1)\n    ```", "código escrito a mano"),
    "indented code": ("Así:\n\n    print(1)\n", "código escrito a mano"),
    "raw HTML": ("<pre><code>print(1)</code></pre>", "código escrito a mano"),
    "included program": ('```python\n--8<-- "snippets/neurona/suma_numpy.py"\n```', "código escrito a mano"),
    "broken link": ("[otra](otra-leccion.md)", "el enlace «otra-leccion.md» no lleva a ningún archivo"),
    "broken anchor": ("[arriba](#no-esta)", "el enlace «#no-esta» no lleva a ninguna sección"),
    "broken anchor elsewhere": (
        "[capas](capas.md#no-esta)",
        "el enlace «capas.md#no-esta» no lleva a ninguna sección",
    ),
    "misspelt word": ("La neruona suma.", "«neruona»: no está en el diccionario.\n  Qué hacer: escribe «neurona»"),
    "words that do not agree": ("Cambia los peso.", "«los peso»: no concuerdan en género o en número"),
    "question that does not open": ("Qué suma?", "«?»: los signos van por parejas"),
    "banned translation": ("Usa esta librería.", "«librería»: aquí se dice de otra manera"),
    "broken formula": (r"La fórmula $\mathbff{W}$ falla.", r"la fórmula «\mathbff{W}» no se entiende"),
}


@pytest.mark.parametrize("fault", PAGE_FAULTS)
def test_page_with(fault: str, site_copy: Path) -> None:
    text, message = PAGE_FAULTS[fault]
    before = (site_copy / PAGE).read_text(encoding="utf-8").count("\n")
    append(site_copy, PAGE, f"\n\n{text}\n")
    done = check(site_copy)
    assert done.status == 1
    assert_caught(done.output, PAGE, message)
    named = [int(number) for number in re.findall(rf"^{PAGE}:(\d+): ", done.output, re.MULTILINE)]
    planted = (site_copy / PAGE).read_text(encoding="utf-8").splitlines()
    assert named
    assert all(number > before and planted[number - 1].strip() for number in named), done.output


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
        PAGE,
        '{@ cita("rosenblat1958") @}',
        "no existe la fuente «rosenblat1958»: quizá quieres decir «rosenblatt1958»",
    ),
    "source that is no entry": (PAGE, '- {@ fuente("hebb") @}', "no existe la fuente «hebb»"),
    "citation without its source": (
        PAGE,
        '{@ cita("dijkstra1972") @}',
        "cita «dijkstra1972», que no está entre las fuentes de la página",
    ),
    "source that is not cited": (
        PAGE,
        '- {@ fuente("novikoff1962") @}',
        "«novikoff1962» está en las fuentes y el texto no la cita",
    ),
    "repeated source": (PAGE, '- {@ fuente("yao2023") @}', "«yao2023» está 2 veces en las fuentes"),
    "source outside the bibliography": (
        PAGE,
        "## Fuentes\n\n- Un libro que leí, Quito.",
        "esta fuente no está en la bibliografía: «Un libro que leí, Quito.»",
    ),
    "year without a source": (PAGE, "Nació, dicen,\nhacia 1944.", "«1944» pide una fuente"),
    "year in a row of a table": (PAGE, "| Año |\n|---|\n| 1945 |", "«1945» pide una fuente"),
    "year in an item of a list": (
        PAGE,
        '- Cita otra cosa {@ cita("gerstner2014") @}.\n- Nació en 1946.',
        "«1946» pide una fuente",
    ),
    "feat without a source": (PAGE, "Inés inventó la rueda.", "«inventó» pide una fuente"),
    "the first without a source": (PAGE, "Mateo fue el primero en hacerlo.", "«el primero en» pide una fuente"),
    "author without a source": (PAGE, "Como decía Fukushima.", "«Fukushima» pide una fuente"),
}


@pytest.fixture(scope="module")
def with_source_faults(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Done]:
    """A copy with every fault of ``SOURCE_FAULTS`` at once, as none hides another, and what the command says of it."""
    copy = Path(shutil.copytree(checked.root, tmp_path_factory.mktemp("fuentes") / "sitio"))
    for path, text, _ in SOURCE_FAULTS.values():
        append(copy, path, f"\n\n{text}\n")
    return copy, check(copy)


@pytest.mark.parametrize("fault", SOURCE_FAULTS)
def test_sources_with(fault: str, with_source_faults: tuple[Path, Done]) -> None:
    path, text, message = SOURCE_FAULTS[fault]
    copy, done = with_source_faults
    assert done.status == 1
    assert_caught(done.output, f"{path}:", message)
    named = re.search(rf"^{re.escape(path)}:(\d+): .*{re.escape(message)}", done.output, re.MULTILINE)
    assert named, done.output
    line = (copy / path).read_text(encoding="utf-8").splitlines()[int(named[1]) - 1]
    assert line
    assert line in text or text in line


def test_number_typed_by_hand(site_copy: Path) -> None:
    program = "print('error: 0.1234')\n# una línea\n# otra línea\n# y otra\n"
    for library in ("numpy", "pytorch", "tensorflow"):
        (site_copy / f"snippets/neurona/suma_{library}.py").write_text(program, encoding="utf-8")
    (site_copy / OUTPUT).write_text("error: 0.1234\n", encoding="utf-8")
    append(site_copy, PAGE, "\nEl error es 0,1234 en las tres.\n")
    done = check(site_copy)
    assert done.status == 1
    assert_caught(done.output, PAGE, "«0,1234» está escrito a mano", f'valor("{EXAMPLE}"')


@pytest.mark.parametrize("fault", ["example that does not exist", "broken link", "broken anchor"])
def test_strict_build_stops_at(fault: str, site_copy: Path) -> None:
    append(site_copy, PAGE, f"\n\n{PAGE_FAULTS[fault][0]}\n")
    done = command(mkdocs(), "build", "--strict", cwd=site_copy)
    assert done.status != 0
    assert "neurona.md" in done.output


def test_strict_build_names_the_line_of_a_broken_formula(site_copy: Path) -> None:
    append(site_copy, PAGE, f"\n\n{PAGE_FAULTS['broken formula'][0]}\n")
    line = (site_copy / PAGE).read_text(encoding="utf-8").count("\n")
    done = command(mkdocs(), "build", "--strict", cwd=site_copy)
    assert f"{PAGE}:{line}: la fórmula" in done.output


def outputs(cwd: Path, *options: str, **environment: str) -> tuple[int, str]:
    done = command(sys.executable, "-m", "tools.write_outputs", *options, cwd=cwd, **{"CI": "", **environment})
    return done.status, done.output


def test_outputs_are_not_written_in_ci(site_copy: Path) -> None:
    status, said = outputs(site_copy, CI="true")
    assert status == 1
    assert "con CI=true no se escribe nada" in said


@pytest.mark.parametrize(
    "expression",
    ["hash('neurona')", "id(object())", "__import__('time').time_ns()", "__import__('random').random()",
     "__import__('numpy').random.rand()", "list({'sol', 'lluvia', 'viento'})"],
)  # fmt: skip
def test_outputs_refuse_what_changes_each_time(expression: str, site_copy: Path) -> None:
    for library in ("pytorch", "tensorflow"):
        (site_copy / f"snippets/neurona/suma_{library}.py").unlink()
    (site_copy / PROGRAM).write_text(f"print({expression})\n", encoding="utf-8")
    before = (site_copy / OUTPUT).read_text(encoding="utf-8")
    status, said = outputs(site_copy, EXAMPLE)
    assert status == 1
    assert_caught(said, PROGRAM, "imprime algo distinto cada vez")
    assert (site_copy / OUTPUT).read_text(encoding="utf-8") == before


def test_outputs_refuse_libraries_that_differ(site_copy: Path) -> None:
    (site_copy / PROGRAM).write_text("print('z: 99')\n", encoding="utf-8")
    before = (site_copy / OUTPUT).read_text(encoding="utf-8")
    status, said = outputs(site_copy, EXAMPLE)
    assert status == 1
    assert_caught(said, "snippets/neurona/suma_", "no imprime lo mismo que", "salida_propia")
    assert (site_copy / OUTPUT).read_text(encoding="utf-8") == before


def test_outputs_stopped_halfway_leave_every_file_whole(site_copy: Path) -> None:
    shutil.rmtree(site_copy / "snippets")
    (site_copy / "snippets/prueba").mkdir(parents=True)
    for number in range(40):
        for library in ("numpy", "pytorch", "tensorflow"):
            program = site_copy / f"snippets/prueba/numero_{number}_{library}.py"
            program.write_text(f"print('nueva ' * 2000, {number})\n", encoding="utf-8")
        (site_copy / f"snippets/prueba/numero_{number}.out").write_text("vieja\n", encoding="utf-8")
    writing = subprocess.Popen(
        [sys.executable, "-u", "-m", "tools.write_outputs"], cwd=site_copy, stdout=subprocess.PIPE, env=None, text=True
    )
    assert writing.stdout is not None
    writing.stdout.readline()
    writing.kill()
    writing.communicate()
    files = sorted((site_copy / "snippets").rglob("*.out"))
    assert len(files) == 40
    for number, file in ((int(f.stem.partition("_")[2]), f) for f in files):
        assert file.read_text(encoding="utf-8") in ("vieja\n", f"{'nueva ' * 2000} {number}\n")


def test_the_command_outside_the_project_says_so(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    done = check(tmp_path, PYTHONPATH=str(ROOT))
    assert done.status == 1
    assert "aquí no hay ningún ejemplo" in done.output
