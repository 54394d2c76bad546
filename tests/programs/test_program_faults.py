"""Each fault planted in a program or beside it is caught by the public command, which says where and what to do."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from profundo.content.programs import LIBRARIES, Catalog, Example
from tests.conftest import ROOT, Checked, check
from tests.programs.planted import Planted, append, ask

EXAMPLE = "neurona/suma"
WITH_REASONS = "breve-historia/ejercicio_2"
"""An example with reasons for changes that it cannot notice."""

PROGRAM = "snippets/neurona/suma_numpy.py"
OUTPUT = "snippets/neurona/suma.out"
OUTSIDE = Path("/tmp/fuera-de-aqui")

PROGRAM_FAULTS = {
    "raises": ("print(no_existe)", ":1: falla con NameError: name 'no_existe' is not defined"),
    "never ends": ("while True: pass", ":1: no terminó a tiempo"),
    "hangs": ("import time\n\ntime.sleep(600)", ":3: no terminó a tiempo"),
    "exits non-zero": ("import sys\n\nsys.exit(3)", ":3: termina con un código distinto de cero: 3"),
    "crashes": ("import ctypes\n\nctypes.string_at(0)", ":3: su proceso murió (SIGSEGV)"),
    "leaves at once": ("import os\n\nos._exit(0)", ": su proceso terminó de golpe"),
    "floods": ("while True:\n    print('agua' * 999)", ": inunda la pantalla"),
    "prints no UTF-8": ("import sys\n\nsys.stdout.buffer.write(b'\\xff')", ": imprime bytes que no son UTF-8"),
    "writes outside": ("open('/tmp/fuera-de-aqui', 'w')", ":1: escribe fuera de su carpeta temporal: /tmp/fuera"),
    "reads a file of the machine": (
        "print(open('/etc/hostname').read())",
        ":1: lee un archivo o una carpeta de la máquina: /etc/hostname",
    ),
    "reads it with pathlib": (
        "from pathlib import Path\n\nprint(Path('/etc/hostname').read_text())",
        ":3: lee un archivo o una carpeta de la máquina: /etc/hostname",
    ),
    "lists a folder of the machine": (
        "import os\n\nprint(os.listdir('/'))",
        ":3: lee un archivo o una carpeta de la máquina: /",
    ),
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
    "prints the day": (
        "import datetime\n\nprint('hoy:', datetime.date.today())",
        ":1: importa datetime, y un programa no puede depender de la hora ni del día",
    ),
    "prints the day without a module of dates": (
        "import numpy as np\n\nprint('hoy:', np.datetime64('today'))",
        ": imprime la fecha de hoy, ",
    ),
    "does not fail as it says": ("# Falla a propósito: no.\nprint(1)", ":1: dice que falla a propósito, y no falla"),
}

OF_THE_FILE = {"prints the day"}
"""Faults that are seen without running the program."""

NATIVE_FAULTS = {
    "pytorch": "import torch\n\ntorch.save(torch.ones(1), '/tmp/fuera-de-aqui')",
    "tensorflow": "import tensorflow as tf\n\ntf.io.write_file('/tmp/fuera-de-aqui', 'x')",
}


def program(example: str, library: str = "numpy") -> str:
    return f"snippets/{example}_{library}.py"


def copy_as(root: Path, example: str, name: str) -> None:
    """Make another example of the programs and the output of an example, which no page shows."""
    lesson, _, stem = example.partition("/")
    for path in [*(root / "snippets" / lesson).glob(f"{stem}_*.py"), root / f"snippets/{example}.out"]:
        shutil.copy(path, path.with_name(path.name.replace(stem, name, 1)))


CLAIM = '    assert out["relu(z)"] == "[0.0, 0.0, 0.0, 0.5, 3.5]"'
"""A claim of the example ``relu/definicion``, which becomes another."""

FILE_FAULTS: Mapping[str, tuple[Callable[[Path, str], object], str, str]] = {
    "missing library without a reason": (
        lambda root, example: (root / program(example, "pytorch")).unlink(),
        "snippets/{example}_numpy.py",
        "le falta el programa de PyTorch",
    ),
    "data that are not those of the other libraries": (
        lambda root, example: [
            append(root, program(example, library), f"\ndatos = [1, {number}]\n")
            for library, number in (("numpy", 2), ("pytorch", 3))
        ],
        "snippets/{example}_pytorch.py:",
        "«datos» no tiene los mismos datos que en",
    ),
    "reason that is no longer true": (
        lambda root, example: append(root, "snippets/excepciones.toml", f'\n["{example}"]\nsin_pytorch = "No hay."\n'),
        "snippets/excepciones.toml:",
        "«{example}» ya tiene programa de PyTorch",
    ),
    "reason for no example": (
        lambda root, _: append(root, "snippets/excepciones.toml", '\n["neurona/nadie"]\nsin_pytorch = "No hay."\n'),
        "snippets/excepciones.toml:",
        "no hay ningún ejemplo «neurona/nadie»",
    ),
    "missing output": (
        lambda root, example: (root / f"snippets/{example}.out").unlink(),
        "snippets/{example}_numpy.py",
        "«{example}» no tiene salida guardada",
    ),
    "orphan output": (
        lambda root, _: (root / "snippets/neurona/olvidada.out").write_text("1\n", encoding="utf-8"),
        "snippets/neurona/olvidada.out",
        "está huérfana",
    ),
    "output of one library without a reason": (
        lambda root, example: (root / f"snippets/{example}_pytorch.out").write_text("suma: 99\n", encoding="utf-8"),
        "snippets/{example}_pytorch.out",
        "sin razón escrita",
    ),
    "orphan example": (
        lambda root, example: copy_as(root, example, "olvidado"),
        "/olvidado_numpy.py",
        "ninguna página muestra el ejemplo",
    ),
    "file that is no program": (
        lambda root, _: (root / "snippets/neurona/numpy.py").write_text("print(1)\n", encoding="utf-8"),
        "snippets/neurona/numpy.py",
        "no es un programa de un ejemplo",
    ),
    "line that a phone does not show": (
        lambda root, example: append(root, program(example), f"# {'larga ' * 20}\n"),
        "snippets/{example}_numpy.py:",
        "columnas; en un teléfono no cabe",
    ),
    "program that a screen does not show whole": (
        lambda root, example: append(root, program(example), "x = 1\n" * 40),
        "snippets/{example}_numpy.py",
        "larga en snippets/excepciones.toml",
    ),
    "program longer than a small library, with a reason": (
        lambda root, example: [
            append(root, program(example), "x = 1\n" * 80),
            append(root, "snippets/excepciones.toml", f'\n["{example}"]\nlarga = "Contiene una biblioteca."\n'),
        ],
        "snippets/{example}_numpy.py",
        "larga en snippets/excepciones.toml",
    ),
    "reason to be long that is not true": (
        lambda root, example: append(root, "snippets/excepciones.toml", f'\n["{example}"]\nlarga = "No es verdad."\n'),
        "snippets/excepciones.toml:",
        "ningún programa de «{example}» pasa de 40 líneas",
    ),
    "comment beside code": (
        lambda root, example: append(root, program(example), 'x = "#"  # una almohadilla\n'),
        "snippets/{example}_numpy.py:",
        "el comentario comparte su línea con el código",
    ),
    "comment that a phone does not show whole": (
        lambda root, example: append(root, program(example), f"# {'ancho ' * 7}a\n"),
        "snippets/{example}_numpy.py:",
        "el comentario llega a la columna 45; en un teléfono no se lee entero",
    ),
    "line that ruff would write in another way": (
        lambda root, example: append(root, program(example), "x = 'comillas'\n"),
        "snippets/{example}_numpy.py:",
        "no tiene el formato de los demás",
    ),
    "NumPy in a program of another library": (
        lambda root, example: append(root, program(example, "pytorch"), "import numpy as np\n"),
        "snippets/{example}_pytorch.py:",
        "un programa de PyTorch importa NumPy",
    ),
}


@pytest.fixture(scope="module")
def places(catalog: Catalog) -> Mapping[str, str]:
    """An example of its own for each fault, by the name of the fault."""

    def is_common(example: Example) -> bool:
        return len(example.programs) == 3 and not example.fails_on_purpose and not example.exceptions

    examples = [
        name for name, example in catalog.examples.items() if name not in (EXAMPLE, WITH_REASONS) and is_common(example)
    ]
    return dict(zip([*PROGRAM_FAULTS, *FILE_FAULTS], examples, strict=False))


@pytest.fixture(scope="module")
def planted(places: Mapping[str, str], checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A copy with every fault at once, and an output that is not what its program prints."""
    root = checked.copy_to(tmp_path_factory.mktemp("programas") / "sitio")
    for fault, (source, _) in PROGRAM_FAULTS.items():
        (root / program(places[fault])).write_text(source + "\n", encoding="utf-8")
    for fault, (plant, _, _) in FILE_FAULTS.items():
        plant(root, places[fault])
    (root / program(WITH_REASONS)).write_text("print('sin cerrar)\n", encoding="utf-8")
    append(root, "tests/meaning/otras.py", "\n\ndef sin_cerrar(\n")
    claims = root / "tests/meaning/relu.py"
    text = claims.read_text(encoding="utf-8")
    assert CLAIM in text
    text = text.replace(CLAIM, CLAIM.replace("3.5]", "3.75]")).replace("def capa(", "def kapa(")
    claims.write_text(text, encoding="utf-8")
    stored = (root / OUTPUT).read_text(encoding="utf-8")
    (root / OUTPUT).write_text(stored.replace("1", "7"), encoding="utf-8")
    return ask(root, "--limite", "5")


@pytest.mark.parametrize("fault", PROGRAM_FAULTS)
def test_program_that(fault: str, places: Mapping[str, str], planted: Planted) -> None:
    example, (_, message) = places[fault], PROGRAM_FAULTS[fault]
    lesson = example.partition("/")[0]
    said = planted.message(f"{program(example)}{message}")
    if fault not in OF_THE_FILE:
        assert f"Ejemplo «{example}», NumPy, en {lesson}.md:" in said
    assert not OUTSIDE.exists()


@pytest.mark.parametrize("fault", FILE_FAULTS)
def test_file_fault(fault: str, places: Mapping[str, str], planted: Planted) -> None:
    _, place, message = FILE_FAULTS[fault]
    planted.message(place.format(example=places[fault]), message.format(example=places[fault]))


def test_output_that_is_not_what_the_program_prints(planted: Planted) -> None:
    planted.message(f"{OUTPUT}:", "no es lo que imprime suma_numpy.py", "--- guardado", "+++ impreso")


def test_output_that_is_not_what_its_example_claims(planted: Planted) -> None:
    message = planted.message("tests/meaning/relu.py:", "la salida de «relu/definicion» no cumple", "3.75")
    assert "relu(z): [0.0, 0.0, 0.0, 0.5, 3.5]" in message


def test_program_that_is_not_python_and_has_reasons_for_its_mutants(planted: Planted) -> None:
    planted.message(f"{program(WITH_REASONS)}:1: falla con SyntaxError")


def test_claims_that_are_not_python(planted: Planted) -> None:
    planted.message("tests/meaning/otras.py:", "no es Python: ")


def test_example_that_claims_nothing(planted: Planted) -> None:
    planted.message("tests/meaning/relu.py", "falta la función «capa»: nadie dice qué da «relu/capa»")


TEN_SECONDS = """\
for _ in range(3000):
    sum(range(10**5))

"""
"""What keeps the machine of ``profundo.running.pace`` busy for ten seconds, however long it takes another one."""

QUICK = "neurona/salida"
"""An example that is quick, with a reason to be slow."""


@pytest.fixture(scope="module")
def slow(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A program that is right and takes ten seconds of processor time, and a reason that nothing needs."""
    root = checked.copy_to(tmp_path_factory.mktemp("lentos") / "sitio")
    program = root / PROGRAM
    program.write_text(TEN_SECONDS + program.read_text(encoding="utf-8"), encoding="utf-8")
    append(root, "snippets/excepciones.toml", f'\n["{QUICK}"]\ntarda = "No es verdad."\n')
    return ask(root)


def test_program_that_takes_ten_seconds(slow: Planted) -> None:
    slow.message(f"{PROGRAM}: tarda ", "s de procesador, y el máximo son 5")


def test_reason_to_be_slow_that_is_not_true(slow: Planted) -> None:
    slow.message("snippets/excepciones.toml", f"los programas de «{QUICK}» tardan menos de 1 s")


@pytest.fixture(scope="module")
def native(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> Planted:
    root = checked.copy_to(tmp_path_factory.mktemp("nativos") / "sitio")
    for library, source in NATIVE_FAULTS.items():
        (root / program(EXAMPLE, library)).write_text(source + "\n", encoding="utf-8")
    return ask(root, EXAMPLE)


@pytest.mark.parametrize("library", NATIVE_FAULTS)
def test_native_code_that_writes_outside(library: str, native: Planted) -> None:
    message = native.message(f"{program(EXAMPLE, library)}:3: falla con", "ermission denied")
    assert f"Ejemplo «{EXAMPLE}», {LIBRARIES[library]}, en neurona.md:" in message
    assert not OUTSIDE.exists()


def test_changed_program_runs_again_and_only_it(site_copy: Path) -> None:
    append(site_copy, PROGRAM, "\n# otra línea\n")
    done = check(site_copy)
    assert done.status == 0, done.output
    assert "Todo en orden. Programas ejecutados: 1;" in done.output


def test_the_command_outside_the_project_says_so(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    done = check(tmp_path, PYTHONPATH=str(ROOT))
    assert done.status == 1
    assert "aquí no hay ningún ejemplo" in done.output
