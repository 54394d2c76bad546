"""The Python of the pages runs every program of NumPy as on a computer, and comes back from whatever it is given."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from profundo.content.interpreter import absent
from profundo.content.programs import Catalog, Program, load
from tests.answers import Answer, answers
from tests.browser.conftest import open_view, settle
from tests.conftest import ROOT

RUNNABLE = [program for program in load(ROOT).programs if program.library == "numpy" and not absent(program)]

SETUP = """async (address) => {
    const { prepare, run, stop } = await import(address);
    globalThis.started = 0;
    globalThis.Worker = class extends Worker {
        constructor(...given) {
            super(...given);
            globalThis.started++;
        }
    };
    globalThis.stop = stop;
    globalThis.runPython = async (source, seconds, checker) => {
        const printed = [];
        const end = await run({ source, seconds, checker }, (kind, text) => printed.push([kind, text]));
        const all = (wanted) => printed.filter(([kind]) => kind === wanted).map(([, text]) => text).join("");
        return { ...end, salida: all("salida"), aviso: all("aviso") };
    };
    await prepare();
}"""
"""Leaves in a page what runs a program in its Python, and counts how many interpreters it starts."""

Ran = Mapping[str, Any]
"""How a program ended and what it printed."""


def run(page: Page, source: str, seconds: float = 20, checker: str = "") -> Ran:
    ran: Ran = page.evaluate("(given) => runPython(...given)", [source, seconds, checker])
    return ran


@pytest.fixture(scope="module")
def python(browser: Browser, address: str) -> Iterator[Page]:
    """A page with its Python ready."""
    page = open_view(browser, f"{address}neuronas/neurona/").page
    page.evaluate(SETUP, f"{address}assets/js/programas/interprete.js")
    yield page
    page.context.close()


@pytest.fixture(scope="module")
def outcomes(python: Page) -> Mapping[str, Ran]:
    """What every program did, one after another in the same Python, by its example."""
    run(python, "print(1)")
    before = python.evaluate("started")
    ran = {program.example: run(python, program.source, 60) for program in RUNNABLE}
    assert python.evaluate("started") == before, "algún programa ha dejado Python inservible para el siguiente"
    return ran


@pytest.mark.parametrize("program", RUNNABLE, ids=lambda program: program.example)
def test_a_program_prints_what_it_prints_elsewhere(
    program: Program, outcomes: Mapping[str, Ran], catalog: Catalog
) -> None:
    """Or there is a reason, which is then true."""
    ran = outcomes[program.example]
    printed = ran["salida"] + (f"{ran['error']}\n" if ran["fin"] == "error" else "")
    reason = catalog.examples[program.example].exceptions.get("otra_en_la_pagina")
    assert ran["fin"] == ("error" if program.fails_on_purpose else "bien")
    assert ran["aviso"] == ""
    assert (printed.expandtabs() != program.output.text) == bool(reason), printed


def test_most_programs_run() -> None:
    assert len(RUNNABLE) >= 150


ANSWERS = [
    answer
    for answer in answers(load(ROOT))
    if answer.library == "numpy" and "import scipy" not in answer.source  # the page does not have it
]


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_an_answer_is_told_here_the_same(answer: Answer, python: Page) -> None:
    verdict = run(python, answer.source, checker=answer.checker)["veredicto"]
    assert verdict["bien"] == (not answer.reply), verdict
    assert answer.reply in verdict["dice"], verdict


def test_an_answer_that_does_not_end_with_other_data_is_told(python: Page) -> None:
    answer = next(each for each in ANSWERS if each.exercise == "neurona/ejercicio_3" and not each.reply)
    source = answer.source + "while sesgo < 0:\n    pass\n"  # it is positive in the exercise
    verdict = run(python, source, seconds=1, checker=answer.checker)["veredicto"]
    assert verdict == {"bien": False, "dice": "Con otros datos, tu programa no termina a tiempo."}


EXPLAINED = [
    ("input()", "no hay teclado"),
    ("import torch", "PyTorch ocupa cientos de megabytes"),
    ("import requests", "Aquí no está `requests`"),
    ("import urllib.request\nurllib.request.urlopen('http://127.0.0.1/')", "no se puede pedir nada a la red"),
    ("import socket\nsocket.create_connection(('127.0.0.1', 80), 1)", "no se puede pedir nada a la red"),
    ("import numpy as np\nnp.zeros(10**12)", "más memoria de la que hay"),
    ("x = bytearray(3 * 10**9)", "más memoria de la que hay"),
    ("x = [0] * 10**9", "más memoria de la que hay"),
    ("def f(n):\n    return f(n + 1)\nf(0)", "se llama a sí misma sin parar"),
    ("open('datos.csv')", "corre en una carpeta vacía"),
    ("entrada = 1\nprint(entrda)", "¿Querías escribir `entrada`?"),
    ("import numpy as np\nnp.arrray([1])", "¿Querías escribir `array`?"),
    ("import threading\nthreading.Thread(target=print).start()", "no hay hilos"),
]


@pytest.mark.parametrize(("source", "meaning"), EXPLAINED, ids=[source for source, _ in EXPLAINED])
def test_what_it_cannot_do_it_explains(source: str, meaning: str, python: Page) -> None:
    ran = run(python, source)
    assert ran["fin"] == "error"
    assert meaning in ran["explicacion"]
    assert run(python, "print(1)")["salida"] == "1\n"


STOPPED = [
    ("while True: pass", "tiempo"),
    ("def f(): return f\nwhile f(): f()", "tiempo"),
    ("while True:\n    try:\n        while True: pass\n    except Exception: pass", "tiempo"),
    ("while True:\n    try:\n        while True: pass\n    except: pass", "tiempo"),  # it catches it, and is ended
    ("sum(range(10**11))", "tiempo"),  # it hears nothing, and is ended
    ("import time\ntime.sleep(60)", "tiempo"),
    ("import numpy as np\nx = np.ones((2000, 2000))\nfor i in range(1000): x @ x", "tiempo"),
    ("while True: print('a' * 50)", "texto"),
    ("print('a' * 10**7)", "texto"),
    ("while True:\n    try: print('a' * 10**5)\n    except: pass", "tiempo"),
    ("import sys\nsys.exit(3)", "salida"),
    ("exit()", "salida"),
    ("import os\nos._exit(0)", "roto"),
]


@pytest.mark.parametrize(("source", "end"), STOPPED, ids=[source for source, _ in STOPPED])
def test_it_stops_and_goes_on(source: str, end: str, python: Page) -> None:
    ran = run(python, source, 1)
    assert ran["fin"] == end
    assert len(ran["salida"]) <= 100_000
    assert run(python, "import numpy as np\nprint(np.ones(2).sum())")["salida"] == "2.0\n"


def test_what_it_prints_is_shown_while_it_runs(python: Page) -> None:
    """What comes before it has to be ended is not lost with it."""
    ran = run(python, "print('antes')\nprint('también')\nfor i in range(10**6): pass\nsum(range(10**11))", 1)
    assert (ran["fin"], ran["salida"]) == ("tiempo", "antes\ntambién\n")


def test_a_program_is_stopped_by_the_next(python: Page) -> None:
    first = python.evaluate_handle("() => [runPython('while True: pass', 60)]")
    assert run(python, "print(2)")["salida"] == "2\n"
    assert first.evaluate("async ([promise]) => (await promise).fin") == "detenido"


def test_it_is_stopped_when_it_is_asked(python: Page) -> None:
    ran = python.evaluate_handle("() => [runPython('print(1)\\nwhile True: pass', 60)]")
    python.evaluate("stop()")
    assert ran.evaluate("async ([promise]) => (await promise).fin") == "detenido"


NP = "import numpy as np\n"


@pytest.mark.parametrize(
    ("first", "then", "printed"),
    [
        ("x = 3", "print('x' in globals())", "False\n"),
        (NP + "np.set_printoptions(precision=2)", NP + "print(np.array([1 / 3]))", "[0.33333333]\n"),
        ("open('a.txt', 'w').close()", "import os\nprint(os.listdir())", "[]\n"),
        ("import sys\nsys.setrecursionlimit(50)", "import sys\nprint(sys.getrecursionlimit() > 500)", "True\n"),
        (NP + "np.sum = None", NP + "print(np.sum([1, 2]))", "3\n"),
        ("import builtins\nbuiltins.print = None", "print(1)", "1\n"),
        ("import sys\nsys.stdout = None", "print(1)", "1\n"),
        (NP + "np.seterr(all='raise')", NP + "print(np.geterr()['over'])", "warn\n"),
    ],
)
def test_a_program_does_not_see_what_another_did(first: str, then: str, printed: str, python: Page) -> None:
    assert run(python, first)["fin"] == "bien"
    assert run(python, then)["salida"] == printed


def test_a_chance_is_another_each_time(python: Page) -> None:
    source = "import random\nimport numpy as np\nprint(random.random(), np.random.rand())"
    assert run(python, source)["salida"] != run(python, source)["salida"]


def test_an_interpreter_that_has_taken_much_memory_is_renewed(python: Page) -> None:
    before = python.evaluate("started")
    assert run(python, "x = bytearray(600 * 2**20)")["fin"] == "bien"
    assert run(python, "print(1)")["salida"] == "1\n"
    assert python.evaluate("started") > before


def test_what_is_wrong_is_shown_by_its_line(python: Page) -> None:
    ran = run(python, "def media(x):\n    return sum(x) / len(x)\n\nprint(media([]))")
    assert ran["traza"] == "Línea 4: print(media([]))\nLínea 2 (media): return sum(x) / len(x)"
    assert ran["error"] == "ZeroDivisionError: division by zero"


def test_a_warning_is_told_from_what_is_printed(python: Page) -> None:
    ran = run(python, "import warnings\nwarnings.warn('cuidado')\nprint(1)")
    assert ran["salida"] == "1\n"
    assert "UserWarning: cuidado" in ran["aviso"]


def test_the_integers_of_a_browser_overflow(python: Page) -> None:
    """What the page says to whoever changes a program."""
    assert run(python, "import numpy as np\nprint(np.array([100000]) * 100000)")["salida"] == "[1410065408]\n"
    assert run(python, "import numpy as np\nprint(np.array([1.0]) / 0)")["aviso"] == ""


DESCRIBE = """
import hashlib
import numpy as np
for array in (X, y, digits.images):
    exact = np.ascontiguousarray(array, dtype=float)
    print(array.dtype == (int if array is y else float), array.shape, hashlib.sha256(exact.tobytes()).hexdigest())
print(X.strides, digits.keys())
"""
READ = "from sklearn.datasets import load_digits\ndigits = load_digits()\nX, y = load_digits(return_X_y=True)\n"


def test_the_digits_are_those_of_scikit_learn(python: Page, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        ran = run(python, READ + DESCRIBE)
        exec(READ + DESCRIBE, {})
        assert ran["salida"] == capsys.readouterr().out, ran
        assert ran["cambiado"] is False


@pytest.mark.parametrize(
    "source",
    ["import sklearn.svm", "from sklearn.datasets import load_iris", "from sklearn.metrics import accuracy_score"],
)
def test_nothing_else_of_scikit_learn_is_here(source: str, python: Page) -> None:
    """Nor is it after a program that reads the digits, or in one."""
    lacks = run(python, "import sklearn")
    assert "Aquí no está `sklearn`" in lacks["explicacion"]
    for before in ("", READ):
        ran = run(python, before + source)
        assert (ran["error"].partition(":")[0], ran["explicacion"]) == ("ModuleNotFoundError", lacks["explicacion"])


def test_nothing_that_a_program_does_reaches_the_network(python: Page, address: str) -> None:
    asked: list[str] = []
    python.on("request", lambda request: asked.append(request.url))
    for name in ("fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "importScripts"):
        assert run(python, f"import js\nprint(js.{name})")["salida"] == "None\n", name
    for source in (f"import js\njs.fetch('{address}')", f"import pyodide.http as h\nh.open_url('{address}')"):
        assert run(python, source)["fin"] == "error"
    settle(python)
    assert asked == []
