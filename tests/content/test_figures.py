"""The interactive figures compute what the programs printed, and weigh little."""

import gzip
import itertools
import json
import os
import re
import shutil
import subprocess
from ast import literal_eval
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from profundo.content.built import BuiltPage
from profundo.content.outputs import Output
from profundo.content.programs import Catalog
from profundo.content.slots import find
from tests.conftest import ROOT, command

MODULES = ROOT / "docs" / "assets" / "js" / "figuras"
FIGURES = sorted(path for path in MODULES.glob("*.js") if "extends Figure" in path.read_text(encoding="utf-8"))
MOST_BYTES = 7 * 1024
"""What the modules of a figure weigh, published and compressed."""
NODE = shutil.which("node")

needs_node = pytest.mark.skipif(
    NODE is None and os.environ.get("CI") != "true",
    reason="las figuras interactivas se prueban con Node, y no está instalado: https://nodejs.org/es/download",
)


def run(module: str, expression: str, argument: object = None) -> Any:
    """Return the value of a JavaScript expression, where ``m`` is a module of the figures and ``x`` the argument."""
    script = (
        f"import * as m from {json.dumps((MODULES / f'{module}.js').as_uri())};"
        'import { readFileSync } from "node:fs";'
        "const x = JSON.parse(readFileSync(0));"
        f"console.log(JSON.stringify({expression}));"
    )
    done = subprocess.run(
        [NODE or "node", "--input-type=module", "--eval", script],
        input=json.dumps(argument),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def output(catalog: Catalog, example: str) -> Output:
    """Return the one output of an example."""
    (only,) = catalog.examples[example].outputs
    return only


def values(text: str) -> Any:
    """Return the list that a program printed."""
    return literal_eval(text)


@needs_node
def test_the_pure_functions_do_what_they_say() -> None:
    tests = sorted((ROOT / "tests" / "figures").glob("*.test.js"))
    assert len(tests) >= len(FIGURES)
    done = command(NODE or "node", "--test", *tests, cwd=ROOT)
    assert done.status == 0, done.output


@needs_node
def test_the_neuron_starts_as_the_one_of_the_lesson(catalog: Catalog) -> None:
    printed = output(catalog, "neurona/salida")
    start = "m.neuron(m.DEFAULTS.inputs, m.DEFAULTS.weights, m.DEFAULTS.bias, m.DEFAULTS.activation)"
    neuron = run("neurona-interactiva", start)
    assert neuron["sum"] == printed.number("suma")
    assert neuron["z"] == printed.number("z")
    assert neuron["output"] == printed.number("salida")

    steps = output(catalog, "neurona/suma")
    sums = list(itertools.accumulate(neuron["products"]))
    assert [round(total, 1) for total in sums] == [steps.number(label) for label in steps.labels]


@needs_node
def test_the_neuron_activates_as_the_lesson_does(catalog: Catalog) -> None:
    alarms, silences = output(catalog, "neurona/sesgo"), output(catalog, "neurona/inhibe")
    rain = "[0, 1, 2, 3].map((rain) => m.neuron([rain], [1], -2, 'step').output)"
    assert run("neurona-interactiva", rain) == values(alarms["con sesgo -2.0"])
    inhibited = "[0, 1, 2].map((second) => m.neuron([2, second], [1, -1.5], 0.5, 'relu').output)"
    assert run("neurona-interactiva", inhibited) == [silences.number(label) for label in silences.labels]


@needs_node
def test_the_curve_of_relu_is_the_one_of_the_lesson(catalog: Catalog) -> None:
    printed = output(catalog, "relu/definicion")
    assert run("activaciones", "x.map(m.ACTIVATIONS.relu.value)", values(printed["z"])) == values(printed["relu(z)"])


@needs_node
def test_the_slope_of_relu_is_the_one_of_the_lesson(catalog: Catalog) -> None:
    printed = output(catalog, "relu/derivada")
    assert run("activaciones", "x.map(m.ACTIVATIONS.relu.slope)", values(printed["z"])) == values(printed["derivada"])


@needs_node
@pytest.mark.parametrize(("name", "key"), [("sigmoide", "sigmoid"), ("ReLU", "relu")])
def test_the_slopes_saturate_as_in_the_lesson(catalog: Catalog, name: str, key: str) -> None:
    printed = output(catalog, "relu/saturacion")
    points = {
        label: float(label.rpartition(" ")[2])
        for label in printed.labels
        if label.startswith(f"pendiente de {name} en ")
    }
    assert len(points) == 4
    slopes = run("activaciones", f"x.map(m.ACTIVATIONS.{key}.slope)", list(points.values()))
    assert [f"{slope:.6f}" for slope in slopes] == [printed[label] for label in points]


@needs_node
def test_the_network_computes_the_one_of_the_lesson(catalog: Catalog) -> None:
    printed, cups = output(catalog, "capas/red"), [[2, 1], [1, 3], [3, 0.5], [0, 2]]
    layers = run("red-interactiva", "x.map((cup) => m.forward(m.weights([2, 3, 1]), cup))", cups)
    assert layers[0][0] == values(printed["taza 1, después de ReLU"])
    assert [given for _, given in layers] == values(printed["salida"])


@needs_node
def test_the_network_counts_its_parameters_as_the_lesson_does(catalog: Catalog) -> None:
    digits = output(catalog, "capas/parametros")
    counted = run("red-interactiva", "m.parameters([784, 128, 10])")
    assert [layer["count"] for layer in counted["layers"]] == [digits.number("oculta"), digits.number("salida")]
    assert counted["total"] == digits.number("total")

    guessed = output(catalog, "capas/predice").number("parámetros")
    assert run("red-interactiva", "m.parameters([4, 8, 3]).total") == guessed
    deeper = output(catalog, "capas/ejercicio_3_solucion").number("parámetros")
    assert run("red-interactiva", "m.parameters([2, 3, 2, 1]).total") == deeper


@needs_node
@pytest.mark.parametrize("operation", ["add", "matmul", "reshape"])
def test_the_shapes_are_those_of_numpy(operation: str) -> None:
    shapes = [list(shape) for rank in range(4) for shape in itertools.product((1, 2, 3), repeat=rank)]
    targets = [*shapes, [-1], [2, -1], [-1, 3], [3, -1, 2]] if operation == "reshape" else shapes
    pairs = list(itertools.product(shapes, targets))
    assert run("formas-tensor", f"x.map(([a, b]) => m.{operation}(a, b).shape)", pairs) == [
        numpy_shape(operation, a, b) for a, b in pairs
    ]


def numpy_shape(operation: str, a: Sequence[int], b: Sequence[int]) -> list[int] | None:
    """Return the shape that NumPy gives, or ``None`` if it refuses."""
    try:
        match operation:
            case "add":
                return list(np.broadcast_shapes(tuple(a), tuple(b)))
            case "matmul":
                return list(np.shape(np.matmul(np.zeros(a), np.zeros(b))))
            case _:
                return list(np.zeros(a).reshape(b).shape)
    except ValueError:
        return None


@needs_node
def test_the_viewer_shows_the_picture_of_the_lesson(catalog: Catalog) -> None:
    printed = output(catalog, "mas-alla-de-las-tablas/pixeles")
    image = run("visor-pixeles", "m.IMAGE")
    assert np.shape(image) == values(printed["forma de la imagen"])
    assert image[0][3] == values(printed["píxel de la fila 0, columna 3"])
    assert [row[2] for row in image] == values(printed["columna 2"])
    red = [[pixel[0] for pixel in row] for row in image]
    assert red == [values(printed[f"rojo en la fila {i}"]) for i in range(4)]


@needs_node
def test_the_spectrum_is_the_one_of_the_lesson(catalog: Catalog) -> None:
    printed = output(catalog, "mas-alla-de-las-tablas/espectro")
    assert tuple(run("tono-espectro", "m.SHAPE")) == values(printed["forma del espectrograma"])
    assert run("tono-espectro", "m.CUT.hop / m.CUT.rate") == printed.number("segundos entre tramos")
    assert run("tono-espectro", "m.SPACING") == printed.number("hercios entre casillas")
    strengths = run("tono-espectro", "m.spectrum(m.samples([440], m.CUT.window))")
    (peak,) = run("tono-espectro", "m.peaks(x)", strengths)
    assert peak == printed.number("casilla del pico")
    assert peak * printed.number("hercios entre casillas") == printed.number("frecuencia del pico")
    assert [round(strength, 1) for strength in strengths[peak - 2 : peak + 3]] == values(printed["alrededor del pico"])


ACTIVATIONS = {"sigmoide": "sigmoid", "tanh": "tanh", "Leaky ReLU": "leaky", "GELU": "gelu", "SiLU": "silu"}
"""The curves of the lesson on the other activations, as its programs and the figure name them."""


@needs_node
@pytest.mark.parametrize(("name", "key"), ACTIVATIONS.items())
def test_the_curves_and_derivatives_are_those_of_the_lesson(catalog: Catalog, name: str, key: str) -> None:
    curves = output(catalog, "otras/suaves" if name in ("GELU", "SiLU") else "otras/valores")
    derivatives = output(catalog, "otras/derivadas")
    compared = run("comparador-activaciones", f"x.map((z) => m.compare(['{key}'], z)[0])", values(derivatives["z"]))
    assert [round(point["value"], 4) for point in compared] == values(curves[name])
    assert [round(point["slope"], 4) for point in compared] == values(derivatives[f"derivada de {name}"])


@needs_node
@pytest.mark.parametrize(
    ("example", "gate", "right"), [("perceptron_y", "and", 4), ("perceptron_o", "or", 4), ("perceptron_xor", "xor", 2)]
)
def test_the_line_answers_as_the_perceptron_of_the_lesson(
    catalog: Catalog, example: str, gate: str, right: int
) -> None:
    printed = output(catalog, f"breve-historia/{example}")
    neuron = dict(zip(("w1", "w2", "b"), values(printed["pesos y sesgo"]), strict=True))
    answers, said = run("recta-xor", f"[m.answers(x), m.describe('{gate}', x)]", neuron)
    assert answers == values(printed["respuestas"])
    assert said.startswith(f"Acierta {right} de 4.")


@needs_node
@pytest.mark.parametrize(("example", "rate"), [("recta_aprendida", "m.LESSON.rate"), ("predice", "0.3")])
def test_the_price_is_learned_as_in_the_lesson(catalog: Catalog, example: str, rate: str) -> None:
    printed = output(catalog, f"aprendizaje-profundo/{example}")
    prices = run("precio-aprendido", f"m.history({rate}, m.LESSON.steps)")
    learned = {"precio": prices, "error medio": run("precio-aprendido", "x.map(m.meanError)", prices)}
    turns = {label: label.split(" en la vuelta ") for label in printed.labels if " en la vuelta " in label}
    assert max(int(turn) for _, turn in turns.values()) == len(prices) - 1
    for label, (what, turn) in turns.items():
        assert f"{learned[what][int(turn)]:.2f}" == printed[label], label


def ran(catalog: Catalog, example: str, literals: Mapping[str, object]) -> Mapping[str, Any]:
    """Run the NumPy program of an example with other literals, by their place; return its variables."""
    program = catalog.examples[example].programs["numpy"]
    source = program.source
    for slot, value in sorted(((find(program, place), v) for place, v in literals.items()), key=lambda s: -s[0].start):
        source = source[: slot.start] + repr(value) + source[slot.end :]
    variables: dict[str, Any] = {}
    exec(compile(source, program.path, "exec"), variables)
    return variables


@needs_node
@pytest.mark.parametrize("surface", ["valle estrecho", "dos valles"])
@pytest.mark.parametrize("optimiser", ["descenso", "con inercia", "Adam"])
def test_the_weights_go_down_as_in_the_program(catalog: Catalog, surface: str, optimiser: str) -> None:
    setting = {"surface": surface, "optimiser": optimiser, "rate": 0.07, "start": [2.3, -1.4]}
    literals = {"superficie": surface, "optimizador": optimiser, "lr": 0.07, "inicio": [2.3, -1.4], "pasos": 60}
    variables = ran(catalog, "descenso/figura", literals)
    weights, loss = run("descenso-superficie", "((w) => [w, m.loss(x, w)])(m.path(x, 60)[60])", setting)
    assert weights == pytest.approx(variables["w"].tolist(), abs=1e-9)
    assert loss == pytest.approx(variables["perdida"](weights), abs=1e-9)


@needs_node
@pytest.mark.parametrize(
    ("sizes", "activations"),
    [
        ([4, 4], ["tanh", "tanh"]),
        ([3], ["sigmoide"]),
        ([5, 2], ["ReLU", "tanh"]),
        ([6, 6], ["sigmoide", "ReLU"]),
        ([2, 3], ["identidad", "identidad"]),
    ],
)
def test_the_network_learns_as_in_the_program(
    sizes: Sequence[int], activations: Sequence[str], catalog: Catalog
) -> None:
    setting = {"sizes": sizes, "activations": activations, "scale": 0.5, "seed": 5, "rate": 0.3}
    points = run("red-viva", "m.DATA.lunas")
    literals = {"capas": sizes, "activaciones": activations, "escala": 0.5, "semilla": 5, "lr": 0.3, "epocas": 150}
    variables = ran(catalog, "entrenar/figura", literals | points)
    trained = "((e) => [e.map(({ loss }) => loss), x.points.x1.map((x1, i) => m.forward(e[150].layers, x.activations,"
    trained += " [x1, x.points.x2[i]]).at(-1)[0])])(m.train(x, 150).epochs)"
    losses, scores = run("cuentas-red", trained, setting | {"points": points})
    assert losses == pytest.approx([float(loss) for loss in variables["perdidas"]], abs=1e-6)
    assert scores == pytest.approx(variables["z"].tolist(), abs=1e-6)


@needs_node
def test_the_network_starts_as_its_program_says(catalog: Catalog) -> None:
    printed = output(catalog, "entrenar/figura")
    first, last, *right = run(
        "cuentas-red",
        "((e) => [e[0].loss, e[100].loss, ...e[100].right])(m.train(x, 100).epochs)",
        run("red-viva", "m.LESSON"),
    )
    assert printed["pérdida"] == f"de {first:.4f} a {last:.4f}"
    assert printed["aciertos"] == f"{sum(right)} de {len(right)}"


@needs_node
def test_the_levels_describe_the_drawings_as_the_lesson_does(catalog: Catalog) -> None:
    strokes, digits = output(catalog, "niveles-de-abstraccion/trazos"), output(catalog, "niveles-de-abstraccion/cifras")
    described = run(
        "niveles-abstraccion",
        "Object.entries(m.DRAWINGS).map(([name, drawing]) => [name, m.pixels(drawing)]).map(([name, pixels]) =>"
        " [name, m.points(pixels), m.strokes(pixels), m.scores(m.strokes(pixels)), m.read(m.strokes(pixels))])",
    )
    assert [f"lectura del {name}" for name, *_ in described] == [label for label in digits.labels if "lectura" in label]
    for name, points, lit, scores, reading in described:
        assert lit == values(digits[f"trazos del {name}"])
        assert scores == values(digits[f"z de cada cifra, {name}"])
        assert ([] if reading == "?" else [int(reading)]) == values(digits[f"lectura del {name}"])
        if f"puntos del {name}" in strokes.labels:
            assert points == values(strokes[f"puntos del {name}"])


@needs_node
def test_the_levels_share_descriptions_as_the_lesson_counts(catalog: Catalog) -> None:
    printed = output(catalog, "niveles-de-abstraccion/cuenta")
    said = run("niveles-abstraccion", "(([a, b]) => m.describe(1, a, b))(Object.values(m.DRAWINGS).map(m.pixels))")
    assert f"vale para {printed['dibujos con los trazos del 3']} de los {printed['dibujos posibles']} dibujos" in said


@needs_node
def test_the_loss_starts_as_that_of_its_program(catalog: Catalog) -> None:
    printed = output(catalog, "medir-el-error/figura")
    measured = run("medidor-perdida", "m.measure(m.LESSON.scores, m.LESSON.right)")
    assert [round(share, 4) for share in measured["shares"]] == values(printed["probabilidades"])
    assert f"{measured['loss']:.4f}" == printed["pérdida"]
    assert measured["chosen"] == printed.number("elegida")


@needs_node
def test_the_slopes_start_as_those_of_their_program(catalog: Catalog) -> None:
    printed = output(catalog, "gradientes/figura")
    found = run(
        "secante-tangente", "(({ weight: w, nudge: h }) => [m.loss(w), m.secant(w, h), m.tangent(w)])(m.LESSON)"
    )
    assert [f"{value:.4f}" for value in found] == [printed[label] for label in printed.labels]


@needs_node
def test_the_graph_of_xor_has_the_numbers_that_the_lesson_computes_by_hand(catalog: Catalog) -> None:
    printed = output(catalog, "retropropagacion/a_mano")
    steps = run("grafo-xor", "Object.values(m.walk([1, 0], m.LESSON.W1[0][0], m.LESSON.W2[0])).flat()")
    walked = {step["key"]: step["value"] for step in steps}
    assert [walked["z1"], walked["z2"]] == values(printed["z"])
    assert [walked["h1"], walked["h2"]] == values(printed["h"])
    assert [walked["dh1"], walked["dh2"]] == values(printed["dL/dh"])
    assert [walked["dz1"], walked["dz2"]] == values(printed["dL/dz"])
    assert {label: walked[key] for label, key in {"a": "a", "L": "L", "dL/da": "da", "dL/dv": "dv1"}.items()} == {
        label: printed.number(label) for label in ("a", "L", "dL/da", "dL/dv")
    }
    assert walked["dw11"] == printed.number("dL/dw") == printed.number("comprobación de w")


def test_each_figure_of_a_page_brings_its_own_module(built: Path, built_pages: Sequence[BuiltPage]) -> None:
    brought = set()
    for page in built_pages:
        for figure in page.html.select("figure.interactiva"):
            element, script = figure.find_all(recursive=False)[0], figure.select_one("script[type=module]")
            assert script
            module = (page.path.parent / str(script["src"])).resolve()
            assert module == (built / "assets/js/figuras" / f"{element.name}.js").resolve(), page.path
            brought.add(module.name)
    assert brought == {figure.name for figure in FIGURES}


@pytest.mark.parametrize("figure", FIGURES, ids=lambda path: path.stem)
def test_a_figure_and_what_it_imports_weigh_little(figure: Path, built: Path) -> None:
    published = built / MODULES.relative_to(ROOT / "docs") / figure.name
    assert sum(len(gzip.compress(module.read_bytes())) for module in needed(published)) <= MOST_BYTES


def needed(module: Path) -> set[Path]:
    """Return a module and all that it imports."""
    names = re.findall(r'from "\./([\w-]+\.js)"', module.read_text(encoding="utf-8"))
    return {module}.union(*(needed(module.parent / name) for name in names))
