"""The commonest errors of a program are explained with what is in that program."""

import importlib.util
import io
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import ROOT


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


EXPLANATIONS = load(ROOT / "docs/assets/python/explicaciones.py")


def explain(source: str) -> str:
    """Run a program that fails, as the page does, and return the explanation of its error."""
    try:
        exec(compile(source, EXPLANATIONS.NAME, "exec", dont_inherit=True), {"__name__": "__main__"})
    except BaseException as error:
        return str(EXPLANATIONS.explain(error, source))
    raise AssertionError(f"no falla: {source}")


NP = "import numpy as np\n"

SHAPES = [
    (
        NP + "a = np.ones(4)\nb = np.ones(3)\nprint(a + b)",
        "`a` tiene forma (4,) y `b`, (3,). No se pueden operar: en el",
    ),
    (NP + "a = np.ones((2, 3))\nb = np.ones(2)\na * b", "en el último eje, uno mide 3 y el otro 2"),
    (NP + "a = np.ones((2, 4, 1))\na -= np.ones((3, 1))", "el eje 2 contando desde el final, uno mide 4 y el otro 3"),
    (NP + "a = np.ones((2, 3))\na @ a", "`a` tiene forma (2, 3) y `a`, (2, 3). Para multiplicarlos, el último eje del"),
    (
        NP + "a = np.ones((2, 3))\nb = np.ones(2)\na @ b",
        "que mide 3, tiene que medir lo mismo que el único del segundo",
    ),
    (NP + "a = np.ones((2, 3))\nnp.dot(a, a)", "que mide 3, tiene que medir lo mismo que el penúltimo"),
    (NP + "def f(x):\n    return x @ x\nf(np.ones((2, 3)))", "`x` tiene forma (2, 3) y `x`, (2, 3)"),
    (NP + "np.ones(4) + np.ones(3)", "Las formas son (4,) y (3,). No se pueden operar"),
    (NP + "np.ones((2, 3)) @ np.ones((2, 3))", "el último eje del primero mide 3 y el penúltimo del segundo 2"),
    (NP + "np.arange(10).reshape(2, 7)", "Hay 10 números, y la forma (2, 7) pide 14"),
    (NP + "np.arange(10).reshape(3, -1)", "Con 10 números no se llena la forma (3, -1)"),
    (NP + "np.ones((2, 3)).sum(axis=2)", "Hay 2 ejes, del 0 al 1: el 2 no existe"),
    (NP + "np.ones(3)[5]", "El eje 0 mide 3, así que sus índices van de 0 a 2: el 5 no existe"),
    (NP + "np.ones(3)[0, 1]", "Se piden 2 índices, y los ejes son 1"),
    (NP + "np.ones(3)[np.array([True, False])]", "La lista de síes y noes tiene 2, y ese eje mide 3"),
    (NP + "np.concatenate([np.ones((2, 3)), np.ones((2, 4))])", "el eje 1 mide 3 en uno y 4 en otro"),
    (NP + "np.array([[1, 2], [3]])", "Las filas de esa lista no miden lo mismo"),
    (NP + "np.linalg.inv(np.ones((2, 2)))", "no tiene inversa"),
    (NP + "np.zeros(2)[0] = [1, 2]", "se ha puesto una lista"),
]

VALUES = [
    (NP + "if np.ones(2) > 0: pass", "Usa `.any()`"),
    (NP + "a = np.array([1, 2])\na += 0.5", "de tipo `float64` y el array donde se guarda, de `int64`"),
    (NP + "np.array(['uno']) * 2.0", "suele haber un texto"),
    (NP + "np.array(['uno'], dtype=float)", "'uno' no es un número"),
    (NP + "np.array([]).max()", "está vacío"),
    (NP + "np.ones(3)[1.0]", "tiene que ser entero"),
    (NP + "np.zeros(10**18)", "más memoria"),
    (NP + "np.relu(2)", "`numpy` no tiene nada que se llame `relu`"),
    (NP + "np.ones(2).numpy()", "de tipo `numpy.ndarray`, no tiene nada que se llame `numpy`"),
    ("float(input())", "no hay teclado"),
    ("int('2.5')", "'2.5' no es un número entero"),
    ("import math\nmath.sqrt(-1)", "no está definida"),
    ("1 / 0", "entre 0"),
    ("[1, 2][5]", "Ese índice no existe"),
    ("{'a': 1}['b']", "no tiene la clave 'b'"),
    ("a, b = [1, 2, 3]", "hay 2 nombres y a la derecha más"),
    ("a, b = [1]", "hay 2 nombres y a la derecha 1"),
    ("assert 1 == 2", "`assert` no se cumple"),
    ("open('datos.csv')", "`datos.csv`: el programa corre en una carpeta vacía"),
]

NAMES = [
    ("print(np.ones(3))", "Falta la línea `import numpy as np`"),
    ("print(hola)", "Si es un texto, le faltan las comillas"),
    ("def f():\n    x += 1\nx = 0\nf()", "usa `x` antes de darle un valor"),
    ("import torch_que_no_hay", "Aquí no está `torch_que_no_hay`"),
    ("import tf", "TensorFlow ocupa cientos de megabytes"),
    ("import pytorch.nn", "PyTorch ocupa cientos de megabytes"),
    ("from math import coseno", "`math` no tiene nada que se llame `coseno`"),
]

TYPES = [
    ("'3' + 2", "un texto se une a otro igual, y no a `int`"),
    ("2 + '3'", "No se puede operar un texto (`str`) con `int`"),
    ("[1] + 2", "una lista se une a otro igual"),
    ("None + 2", "`+` no sabe qué hacer entre `NoneType` y `int`"),
    ("[1, 2] * 0.5", "solo se multiplica por un entero"),
    ("'a' < 1", "No se puede comparar `str` con `int`"),
    ("def f(a, b): pass\nf(1)", "A `f` le falta lo que tiene que recibir: 'b'"),
    ("def f(a): pass\nf(1, 2)", "`f` recibe 1 y se le dan 2"),
    ("def f(a): pass\nf(b=2)", "`f` no tiene ninguna opción que se llame `b`"),
    ("x = 2\nx(3)", "falta el `*`"),
    ("x = 2\nx[0]", "no tiene elementos que pedir con corchetes"),
    ("for i in 3: pass", "usa `range(…)`"),
    ("t = (1, 2)\nt[0] = 3", "`tuple` no se puede cambiar por dentro"),
    ("[[1, 2]][0, 1]", "Con `[fila, columna]` se pide a un array"),
    ("len(3)", "Un `int` no tiene longitud"),
    (NP + "float(np.ones((2, 2)))", "Ahí cabe un solo número"),
    ("def f(n): return f(n)\nf(1)", "se llama a sí misma sin parar"),
]

SYNTAX = [
    ("for i in range(3)\n    print(i)", "le faltan los dos puntos"),
    ("print((1, 2)", "`(` se abre y no se cierra"),
    ("print(1))", "`)` cierra algo que no se había abierto"),
    ("a = [1, 2)", "Se abre con `[` y se cierra con `)`"),
    ("a = 'hola", "falta cerrarlas"),
    ("if a = 1: pass", "Para comparar son dos"),
    ("1 = a", "A la izquierda de `=` va un nombre"),
    ("a = [1 2]", "falta una coma"),
    ("print 1", "lo que muestra va entre paréntesis"),
    ("a = “hola”", "comillas de imprenta"),
    ("a = 3 × 2", "Python no usa el signo `×`"),
    ("a = 3\u00a0+ 2", "un espacio que no es el de la barra"),
    ("2a = 3", "Un nombre no puede empezar con una cifra"),
    ("a = 012", "no empieza con ceros"),
    ("return 3", "dentro de una función"),
    ("break", "dentro de un bucle"),
    ("for i in range(3):\nprint(i)", "empieza con cuatro espacios más"),
    ("a = 1\n  b = 2", "no son los de sus vecinas"),
    ("if 1:\n\ta = 1\n        b = 2", "tabuladores y espacios"),
    ("a b", "Python no entiende esa línea"),
]


@pytest.mark.parametrize(("source", "meaning"), [*SHAPES, *VALUES, *NAMES, *TYPES, *SYNTAX])
def test_it_says_what_happened(source: str, meaning: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert meaning in explain(source)


@pytest.mark.parametrize(
    "source", ["raise KeyboardInterrupt", "class Raro(Exception): pass\nraise Raro('nada')", "raise ValueError('mío')"]
)
def test_what_it_does_not_know_it_does_not_explain(source: str) -> None:
    assert explain(source) == ""


def test_to_explain_it_runs_nothing_again() -> None:
    source = NP + "n = []\ndef f(x):\n    n.append(x)\n    return np.ones(x)\nf(2) + f(3)"
    scope: dict[str, Any] = {}
    with pytest.raises(ValueError, match="broadcast") as failed:
        exec(compile(source, EXPLANATIONS.NAME, "exec"), scope)
    assert explain(source) == EXPLANATIONS.explain(failed.value, source)
    assert scope["n"] == [2, 3]
