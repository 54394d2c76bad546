"""Each figure that computes is that of a program: it writes its values in it, and nothing else, and both agree.

Every figure is set, by its address, as a reader could leave it; what it writes in the three libraries is run for real,
and compared with what it says.
"""

import itertools
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from profundo.content.outputs import Output
from profundo.content.pages import Call, load
from profundo.content.programs import LIBRARIES, Catalog, Program
from profundo.content.slots import find
from profundo.running.runner import Server
from tests.browser.conftest import NARROW, READY, THEMES, WIDE, Open, axe, open_view, seen, settle, source_of
from tests.browser.test_live_programs import Bench
from tests.conftest import ROOT, once

CALLS: Mapping[str, tuple[str, Call]] = {
    call.keys[0]: (
        "" if page.path.stem == "index" else f"{page.path.relative_to(ROOT / 'docs').with_suffix('')}/",
        call,
    )
    for page in load(ROOT)
    for call in page.calls_to("interactiva")
}
"""Every figure: where it is, and how its page asks for it."""

WITH_PROGRAM = {name: call for name, (_, call) in CALLS.items() if "programa" in call.options}

Said = Mapping[str, Any]
"""What a figure says: numbers and lists of them, by the label with which its program prints the same."""


def numbers(text: str) -> list[float]:
    return [float(number.replace("−", "-")) for number in re.findall(r"[−-]?\d+(?:\.\d+)?", text)]


def after(text: str, *signs: str) -> list[float]:
    """Return the number that comes after each sign in a text."""
    return [numbers(text.partition(sign)[2])[0] for sign in signs]


def of_neuron(figure: Locator) -> Said:
    said = result(figure)
    total = said.partition("Con el sesgo")[0].rpartition("=")[2]
    z, output = after(said, "z = ", "es a = ")
    name = said.partition("La salida, con ")[2].partition(",")[0]
    return {"suma": numbers(total)[0], "z": z, **({} if name == "identidad" else {f"salida con {name}": output})}


def of_home(figure: Locator) -> Said:
    said = result(figure)
    return {"z": numbers(said)[0], "salida": numbers(said)[1]}


def of_price(figure: Locator) -> Said:
    step, price, error = numbers(result(figure))[:3]
    return {f"precio en la vuelta {step:.0f}": price, f"error medio en la vuelta {step:.0f}": error}


def of_line(figure: Locator) -> Said:
    answers, wanted = re.search(r"responde (.+?); .+? pide (.+?)\.", result(figure)).groups()  # type: ignore[union-attr]
    right = [float(given == asked) for given, asked in zip(numbers(answers), numbers(wanted), strict=True)]
    assert f"Acierta {sum(right):.0f} de 4." in result(figure)
    return {"respuestas": numbers(answers), "acierta": right}


def of_network(figure: Locator) -> Said:
    said = result(figure)
    outputs = re.search(r"salen? (.+?)(?:\. [A-Z\d]|\.$)", said)
    assert outputs
    return {"parámetros": after(said, "con ")[0], "salida": numbers(outputs[1])}


def of_explorer(figure: Locator) -> Said:
    said = result(figure)
    name = said.partition("(")[0]
    value, slope = after(said, ") = ", "ahí es ")
    return {name: value, f"pendiente de {name}": slope}


def of_comparer(figure: Locator) -> Said:
    said: dict[str, float] = {}
    for row in figure.locator("tbody tr").filter(has=figure.page.locator(":checked")).all():
        value, slope = (numbers(cell)[0] for cell in row.locator("td").all_inner_texts())
        name = row.locator("th").inner_text()
        said |= {name: value, f"derivada de {name}": slope}
    return said


def of_shapes(figure: Locator) -> Said:
    shape = re.search(r"da \((.*?)\)", result(figure))
    return {"forma": numbers(shape[1])} if shape else {}


def of_pixel(figure: Locator) -> Said:
    whole, shares = re.search(r"es \[(.+?)\]; entre 255, \[(.+?)\]", result(figure)).groups()  # type: ignore[union-attr]
    return {"píxel": numbers(whole), "entre 255": numbers(shares)}


def of_tone(figure: Locator) -> Said:
    found = re.findall(r"(\d+) \(\d+ Hz, fuerza ([\d.]+)\)", result(figure))
    return {"casillas que destacan": [float(k) for k, _ in found], "sus fuerzas": [float(f) for _, f in found]}


def of_descent(figure: Locator) -> Said:
    w1, w2, loss = after(result(figure), "w₁ = ", "w₂ = ", "pérdida es ")
    return {"pesos": [w1, w2], "pérdida": loss}


def of_live_network(figure: Locator) -> Said:
    expect(figure.locator("[data-parte=puntos] .linea-acento")).not_to_have_count(0)  # what computes it has come
    right = re.search(r"Acierta (\d+) de (\d+)\.", result(figure))
    assert right
    first, last = after(result(figure), "empezó en ", "pérdida es ")
    return {"pérdida": [first, last], "aciertos": [float(count) for count in right.groups()]}


def of_levels(figure: Locator) -> Said:
    return {"lectura": numbers(result(figure).partition("El tuyo se lee")[2].partition(".")[0])}


def of_meter(figure: Locator) -> Said:
    said = result(figure)
    shares = [text.replace("casi ", "") for text in figure.locator("[data-parte=recibe]").all_text_contents()]
    names = figure.locator("[data-parte=fruta]").all_text_contents()
    chosen = re.search(r"(?:elige|primera,) (\w+):", said)
    assert chosen
    return {
        "probabilidades": [float(share) for share in shares],
        "pérdida": after(said, "pérdida es ")[0],
        "elegida": names.index(chosen[1]),
    }


def of_slopes(figure: Locator) -> Said:
    signs = {"pérdida": "pérdida es ", "pendiente con h": "tiene pendiente ", "pendiente exacta": "la tangente, "}
    return dict(zip(signs, after(result(figure), *signs.values()), strict=True))


OF_GRAPH = {
    "z": "z1 z2",
    "h": "h1 h2",
    "a": "a",
    "L": "L",
    "dL/da": "da",
    "dL/dv": "dv1 dv2",
    "dL/dh": "dh1 dh2",
    "dL/dz": "dz1 dz2",
    "dL/dw": "dw11 dw12 dw21 dw22",
}
"""What the graph of XOR calls the numbers that its program prints after each label."""


def of_graph(figure: Locator) -> Said:
    texts = figure.locator("[data-valor]").evaluate_all(
        "(all) => all.map((one) => [one.dataset.valor, one.textContent])"
    )
    drawn = {name: numbers(text)[0] for name, text in texts if text}
    name, *_, account = result(figure).partition(":")[0].split(" = ")
    last = name.replace("∂L/∂", "d").translate(str.maketrans("₁₂", "12"))
    assert numbers(account)[0] == pytest.approx(drawn[last], abs=0.006)
    return {
        label: [drawn[name] for name in names.split()]
        for label, names in OF_GRAPH.items()
        if drawn.keys() >= set(names.split())
    }


@dataclass(frozen=True)
class Case:
    """A figure to be set.

    Attributes:
        said: reads what it says.
        settings: how a reader could leave it, by its own names.
    """

    said: Callable[[Locator], Said]
    settings: Sequence[Mapping[str, str]] = field(default_factory=list)


CASES = {
    "neurona-interactiva": Case(
        of_neuron,
        [
            {},
            {"w1": "-0.7", "x3": "-2.5", "b": "0.3"},
            {"f": "escalón", "x1": "1", "w1": "0.5", "w2": "-0.2", "x2": "2", "w3": "0", "b": "-0.1"},  # z is 0
            {"f": "escalón", "b": "-3.4"},
            {"f": "identidad", "w2": "-2", "x2": "5"},
        ],
    ),
    "neurona-portada": Case(
        of_home,
        [{}, {"w1": "-1"}, {"w2": "-0.9", "b": "-2"}, {"w3": "0.1", "b": "0"}, {"w1": "0", "w2": "0", "w3": "0"}],
    ),
    "precio-aprendido": Case(
        of_price,
        [
            {"paso": "30"},
            {"lr": "0.3", "paso": "1"},
            {"lr": "0.42", "paso": "2"},
            {"lr": "0.02", "paso": "3"},
            {"lr": "0.2", "paso": "30"},
        ],
    ),
    "recta-xor": Case(
        of_line,
        [
            {},
            {"y": "[0, 1, 1, 0]", "w1": "1.1", "w2": "1", "b": "-1"},
            {"y": "[0, 1, 1, 1]", "b": "-0.5"},
            {"w1": "0.1", "w2": "0.2", "b": "-0.3"},  # z is 0 in the last one
            {"w1": "-3", "w2": "3", "b": "5"},
        ],
    ),
    "red-interactiva": Case(
        of_network,
        [
            {},
            {"capas": "[2, 6, 1]", "x1": "-3"},
            {"capas": "[2, 2]", "x2": "2.5"},
            {"capas": "[2, 4, 3, 2]", "x1": "0.5", "x2": "-1.5"},
            {"capas": "[2, 1, 1, 1, 3]", "x1": "3"},
        ],
    ),
    "explorador-relu": Case(
        of_explorer, [{}, {"z": "-1.3"}, {"z": "0"}, {"z": "-4", "f": "sigmoide"}, {"z": "0.7", "f": "sigmoide"}]
    ),
    "comparador-activaciones": Case(
        of_comparer,
        [
            {},
            {"z": "0"},
            {"z": "2.3", "elegidas": '["ReLU", "Leaky ReLU", "GELU", "SiLU", "sigmoide", "tanh"]'},
            {"z": "-4", "elegidas": '["Leaky ReLU", "tanh"]'},
            {"z": "-0.5", "elegidas": '["sigmoide"]'},
        ],
    ),
    "formas-tensor": Case(
        of_shapes,
        [
            {},
            {"b": "(4,)"},
            {"a": "(2, 1, 3)", "b": "(5, 1)"},
            {"operacion": "producto", "a": "(4, 3)", "b": "(3, 2)"},
            {"operacion": "reshape", "a": "(4, 3)", "b": "(2, -1)"},
            {"operacion": "reshape", "a": "(4, 3)", "b": "(5, 2)"},
        ],
    ),
    "visor-pixeles": Case(
        of_pixel,
        [
            {},
            {"fila": "3", "columna": "0"},
            {"fila": "2", "columna": "4"},
            {"fila": "1"},
            {"columna": "2", "fila": "3", "ver": "solo el canal 2, azul"},
        ],
    ),
    "tono-espectro": Case(
        of_tone,
        [{}, {"tonos": "[450]"}, {"tonos": "[440, 660]"}, {"tonos": "[100, 1000]"}, {"tonos": "[500, 520]"}],
    ),
    "medidor-perdida": Case(
        of_meter,
        [
            {},
            {"correcta": "2", "mango": "0.1", "papaya": "-1.3"},
            {"mango": "0.1", "papaya": "0", "guayaba": "0"},
            {"correcta": "1", "mango": "0", "papaya": "0", "guayaba": "0"},  # a tie
            {"mango": "-5", "papaya": "5", "guayaba": "5"},
            {"mango": "5", "papaya": "-5", "guayaba": "-5"},
        ],
    ),
    "secante-tangente": Case(
        of_slopes,
        [
            {},
            {"w": "4", "h": "1"},
            {"h": "0.001"},
            {"w": "1.8", "h": "0.5"},
            {"w": "1.7", "h": "0.2"},  # the secant is flat
            {"w": "-1", "h": "0.01"},
        ],
    ),
    "grafo-xor": Case(
        of_graph,
        [
            {"paso": "17"},
            {"paso": "17", "x": "[1.0, 1.0]", "w": "2"},
            {"paso": "13", "x": "[0.0, 1.0]", "v": "-1.5"},
            {"paso": "6", "x": "[0.0, 0.0]"},
            {"paso": "17", "w": "0.5", "v": "4"},  # z is 0, at the corner of ReLU
            {"paso": "17", "x": "[1.0, 1.0]", "w": "-2", "v": "-4"},
        ],
    ),
    "niveles-abstraccion": Case(
        of_levels,
        [
            {"nivel": "2"},
            {"nivel": "2", "dibujo": "111 001 111 001 111"},
            {"nivel": "2", "dibujo": "111 001 111 100 111"},
            {"nivel": "2", "dibujo": "100 100 100 100 100"},
            {"nivel": "2", "dibujo": "111 101 101 101 111"},
        ],
    ),
    "descenso-superficie": Case(
        of_descent,
        [
            {},
            {"optimizador": "con inercia", "lr": "0.05", "w1": "2.3", "w2": "-1.7", "pasos": "40"},
            {"optimizador": "Adam", "lr": "0.4", "w2": "0", "pasos": "60"},
            {"superficie": "dos valles", "lr": "0.03", "optimizador": "con inercia", "pasos": "15"},
            {"superficie": "dos valles", "w1": "3", "lr": "0.15", "optimizador": "Adam", "pasos": "3"},
            {"lr": "0.3", "pasos": "100"},  # it goes away, and so does its program
        ],
    ),
    "red-viva": Case(
        of_live_network,
        [
            {},
            {"capas": "[3]", "activaciones": '["sigmoide"]', "lr": "3", "x1": "[0, 1.5]", "y": "[0, 1]"},
            {"capas": "[6, 2]", "activaciones": '["ReLU", "tanh"]', "datos": "lunas", "semilla": "3", "lr": "0.3"},
            {"escala": "0", "datos": "XOR", "epocas": "20"},
            {"activaciones": '["identidad", "sigmoide"]', "escala": "0.5", "epocas": "0"},
            {"activaciones": '["identidad", "identidad"]', "lr": "10", "epocas": "200"},  # the loss shoots up
        ],
    ),
}

SETTINGS = [(name, number) for name, case in CASES.items() for number in range(len(case.settings))]


def result(figure: Locator) -> str:
    return figure.locator(".resultado").inner_text().replace("\N{NO-BREAK SPACE}", " ")


def address_of(name: str, values: Mapping[str, str]) -> str:
    """Return the address, below the site's root, at which a figure is set."""
    return f"{CALLS[name][0]}?{urlencode({f'{name}.{value}': text for value, text in values.items()})}"


def codes(page: Page, example: str) -> Mapping[str, str]:
    """Return what a reader copies of the program of each library."""
    tabs = page.locator(".tabbed-set").filter(has=page.locator(f'programa-vivo[de="{example}"]'))
    texts = (
        tabs.locator(".tabbed-block")
        .locator(".language-python code")
        .evaluate_all("(codes) => codes.map(({ textContent }) => textContent)")
    )
    return dict(zip(LIBRARIES, texts, strict=True))


@dataclass(frozen=True)
class Left:
    """A figure as it was left: what it said, what it wrote and what that printed, or how it failed, by library."""

    said: Said
    programs: Mapping[str, str]
    outputs: Mapping[str, str]
    faults: Mapping[str, str]


@pytest.fixture(scope="module")
def left(browser: Browser, address: str, tmp_path_factory: pytest.TempPathFactory) -> Mapping[tuple[str, int], Left]:
    """Every figure, at each of its settings."""

    def make(folder: Path) -> None:
        page = open_view(browser, address).page
        seen = []
        programs = []
        for name, number in SETTINGS:
            case = CASES[name]
            page.goto(address + address_of(name, case.settings[number]))
            page.wait_for_function(READY)
            figure = page.locator(name)
            figure.get_by_role("button", name="Ver el programa").click()
            page.wait_for_function("document.querySelector('.hueco')")
            written = codes(page, str(WITH_PROGRAM[name].options["programa"]))
            seen.append({"said": case.said(figure), "programs": written})
            for library, source in written.items():
                path = folder / f"{name}_{number}_{library}.py".replace("-", "_")
                path.write_text(source, encoding="utf-8")
                programs.append(Program(path, f"{name}/{number}", library))
        page.context.close()
        with Server() as server:
            ran = {
                f"{run.program.example} {run.program.library}": (run.output.text, run.fault)
                for run in server.run(programs)
            }
        (folder / "hecho.json").write_text(json.dumps([seen, ran]), encoding="utf-8")

    text = (once(tmp_path_factory, "figuras", make) / "hecho.json").read_text(encoding="utf-8")
    seen, ran = json.loads(text)
    return {
        (name, number): Left(
            **each,
            outputs={library: ran[f"{name}/{number} {library}"][0] for library in LIBRARIES},
            faults={library: ran[f"{name}/{number} {library}"][1] or "" for library in LIBRARIES},
        )
        for (name, number), each in zip(SETTINGS, seen, strict=True)
    }


def test_every_figure_that_computes_is_tested() -> None:
    assert CASES.keys() == WITH_PROGRAM.keys()
    assert len(CASES) >= 16
    assert [name for name, case in CASES.items() if len(case.settings) < 5] == []
    assert {name for name, (_, call) in CALLS.items() if "sin_programa" in call.options} == {"linea-historia"}


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(("name", "number"), SETTINGS)
def test_it_says_what_its_program_prints(
    name: str, number: int, library: str, left: Mapping[tuple[str, int], Left]
) -> None:
    figure = left[name, number]
    if not figure.said:  # what cannot be done: the program ends with the error of its library
        assert "falla con" in figure.faults[library]
        return
    assert figure.faults[library] == ""
    printed = Output(figure.outputs[library])
    for label, value in figure.said.items():
        expected = pytest.approx(value, abs=0.006)
        assert (numbers(printed[label]) if isinstance(value, list) else printed.number(label)) == expected, label


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(("name", "number"), SETTINGS)
def test_it_changes_in_its_program_only_what_its_page_declares(
    name: str, number: int, library: str, left: Mapping[tuple[str, int], Left], catalog: Catalog
) -> None:
    options = WITH_PROGRAM[name].options
    program = catalog.examples[str(options["programa"])].programs[library]
    changes: Mapping[str, str] = options["cambia"]  # type: ignore[assignment]
    source, pattern, end = program.source, "", 0
    for slot in sorted((find(program, place) for place in changes.values()), key=lambda slot: slot.start):
        pattern += re.escape(source[end : slot.start]) + r"[^\n]+?"
        end = slot.end
    written = left[name, number].programs[library]
    assert re.fullmatch(pattern + re.escape(source[end:]), written)
    if not CASES[name].settings[number].keys() & changes.keys():
        assert written == source


@pytest.mark.parametrize("name", CASES)
def test_whatever_its_address_says_it_stays_within_its_limits(name: str, look: Open) -> None:
    """And nothing runs, nor is anything downloaded to run it."""
    absurd = dict(zip(CASES[name].settings[1], itertools.cycle(["1e99", "NaN", "<b>", "[9, 9, 9]"]), strict=False))
    view = look(address_of(name, absurd))
    figure = view.page.locator(name)
    assert not {"NaN", "undefined", "Infinity"} & set(figure.inner_text().split())
    assert view.errors == []
    assert [url for url in view.requests if url.endswith(".gz")] == []
    for slider in figure.locator("input[type=range]").all():
        assert slider.evaluate("(input) => input.validity.valid")


def test_its_state_is_in_the_address(look: Open) -> None:
    page = look("neuronas/neurona/").page
    neuron = page.locator("neurona-interactiva")
    neuron.get_by_label("Peso w₁").press("ArrowRight")
    page.wait_for_url("**/?neurona-interactiva.w1=0.6")
    neuron.get_by_label("Activación f").select_option("identidad")
    page.wait_for_url("**/?neurona-interactiva.w1=0.6&neurona-interactiva.f=identidad")
    said = result(neuron)
    page.reload()
    page.wait_for_function(READY)
    assert result(neuron) == said
    page.get_by_role("button", name="Compartir").click()
    expect(page.get_by_text("Enlace copiado.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    neuron.get_by_role("button", name="Restablecer").click()
    page.wait_for_url("**/neurona/")


def test_its_numbers_are_changed_in_the_program_and_it_follows(look: Open) -> None:
    page = look("neuronas/neurona/").page
    neuron = page.locator("neurona-interactiva")
    neuron.get_by_role("button", name="Ver el programa").click()
    bench = Bench(page, "neurona/figura").open()
    source = bench.text.input_value()
    bench.write(source.replace("sesgo = 0.8", "sesgo = -1.5"))
    expect(neuron.get_by_label("Sesgo b")).to_have_value("-1.5")
    expect(neuron.locator(".resultado")).to_contain_text("es a = 0.0")
    neuron.get_by_label("Sesgo b").press("Home")
    expect(bench.text).to_have_value(source.replace("sesgo = 0.8", "sesgo = -5.0"))
    page.wait_for_url("**neurona-interactiva.b=-5**")
    assert "sesgo" not in page.url  # what is written in a program never is in an address
    bench.button("Ejecutar").click()
    expect(bench.output).to_contain_text("z: -3.70")


def test_it_follows_a_number_while_the_reader_types_it(look: Open) -> None:
    """And leaves what is typed, and the cursor, as they are."""
    page = look("neuronas/neurona/").page
    bias = page.locator("neurona-interactiva").get_by_label("Sesgo b")
    page.locator("neurona-interactiva").get_by_role("button", name="Ver el programa").click()
    bench = Bench(page, "neurona/figura").edit()
    before, after = bench.text.input_value().split("0.8")
    bench.text.evaluate("(text, end) => text.setSelectionRange(end, end)", len(f"{before}0.8"))
    for key, written, value in [
        ("Backspace", "0.", "0"),
        ("Backspace", "0", "0"),
        ("Backspace", "", "0"),
        ("1", "1", "1"),
        (".", "1.", "1"),
        ("5", "1.5", "1.5"),
        ("0", "1.50", "1.5"),
        ("9", "1.509", "1.5"),
    ]:
        page.keyboard.press(key)
        expect(bias).to_have_value(value)
        settle(page)
        assert bench.text.input_value() == before + written + after
    bias.press("ArrowRight")
    expect(bench.text).to_have_value(f"{before}1.6{after}")


def test_a_program_that_is_no_longer_the_figure_s_leaves_it_alone(look: Open) -> None:
    page = look("neuronas/neurona/").page
    neuron = page.locator("neurona-interactiva")
    neuron.get_by_role("button", name="Ver el programa").click()
    bench = Bench(page, "neurona/figura")
    bench.button("Ejecutar").click()
    said = result(neuron)
    bench.write("sesgo = 3.0\nprint(sesgo)")
    settle(page)
    assert result(neuron) == said
    neuron.get_by_label("Sesgo b").press("Home")
    expect(bench.text).to_have_value("sesgo = 3.0\nprint(sesgo)")


def test_the_numbers_that_the_reader_left_are_those_of_the_figure_again(look: Open) -> None:
    page = look("neuronas/neurona/").page
    neuron = page.locator("neurona-interactiva")
    bench = Bench(page, "neurona/figura")
    neuron.get_by_role("button", name="Ver el programa").click()
    bench.button("Ejecutar").click()
    bench.write(source_of("neurona/figura_numpy").replace("sesgo = 0.8", "sesgo = -1.5"))
    expect(neuron.get_by_label("Sesgo b")).to_have_value("-1.5")
    page.goto(page.url.partition("?")[0])
    page.wait_for_function(READY)
    page.locator("details", has=bench.root).locator("summary").first.click()  # on their own, not with the figure
    bench.button("Seguir con tu versión").click()
    expect(bench.text).to_have_value(re.compile("sesgo = -1.5"))
    expect(neuron.get_by_label("Sesgo b")).to_have_value("-1.5")


def test_what_it_writes_is_not_taken_for_the_reader_s(look: Open) -> None:
    page = look("neuronas/neurona/").page
    neuron = page.locator("neurona-interactiva")
    neuron.get_by_role("button", name="Ver el programa").click()
    bench = Bench(page, "neurona/figura").edit()
    neuron.get_by_label("Sesgo b").press("Home")
    expect(bench.text).to_have_value(re.compile("sesgo = -5.0"))
    page.reload()
    page.wait_for_function(READY)
    neuron.get_by_role("button", name="Ver el programa").click()
    expect(bench.button("Ejecutar")).to_be_visible()


def test_the_output_of_other_numbers_is_not_passed_for_its_own(look: Open) -> None:
    page = look("neuronas/neurona/").page
    neuron = page.locator("neurona-interactiva")
    neuron.get_by_role("button", name="Ver el programa").click()
    title = page.locator(".tabbed-block", has=page.locator('programa-vivo[de="neurona/figura"]')).locator(".filename")
    expect(title).to_have_text("Salida")
    neuron.get_by_label("Sesgo b").press("Home")
    expect(title).to_have_text("Salida con los valores del principio")
    neuron.get_by_role("button", name="Restablecer").click()
    expect(title).to_have_text("Salida")


def test_the_program_that_is_copied_has_its_numbers(look: Open) -> None:
    page = look(address_of("neurona-interactiva", {"b": "-2.5"})).page
    neuron = page.locator("neurona-interactiva")
    neuron.get_by_role("button", name="Ver el programa").click()
    block = page.locator(".tabbed-block", has=page.locator('programa-vivo[de="neurona/figura"]'))
    block.hover()
    block.locator(".language-python [data-clipboard-target]").click()
    expect(page.get_by_text("Copiado al portapapeles")).to_be_visible()
    assert "sesgo = -2.5\n" in page.evaluate("navigator.clipboard.readText()")


def test_axe_finds_nothing_in_a_figure_and_its_program(look: Open) -> None:
    page = look(address_of("neurona-interactiva", {"b": "-2.5"}), calm=True).page
    page.locator("neurona-interactiva").get_by_role("button", name="Ver el programa").click()
    for width, theme in itertools.product((WIDE, NARROW), THEMES):
        with seen(page, width, theme):
            assert axe(page, "article") == "", (width, theme)
