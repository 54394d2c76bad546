"""The interactive figures: use with mouse, keyboard and touch, and the drawing that remains if one fails to load."""

import re
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Locator, Page, Route, expect

from profundo.content.programs import Catalog
from tests.browser.conftest import NARROW, PAGES, WIDE, Open, resized, settle
from tests.conftest import ROOT

WITH_FIGURES = [
    page
    for page in PAGES
    for source in [ROOT / "docs" / (f"{page.rstrip('/')}.md" if page else "index.md")]
    if source.exists() and '{@ interactiva("' in source.read_text(encoding="utf-8")
]


def result(figure: Locator) -> Locator:
    return figure.locator(".resultado")


def press(figure: Locator, control: str, *keys: str) -> None:
    for key in keys:
        figure.get_by_label(control, exact=True).press(key)


@pytest.mark.parametrize("path", WITH_FIGURES)
def test_a_figure_only_takes_valid_values_and_can_start_again(path: str, look: Open) -> None:
    view = look(f"{path}?z=NaN&w1=9&capas=-1#z=NaN")
    for figure in view.page.locator("figure.interactiva > :first-child").all():
        start = result(figure).inner_text()
        for slider in figure.locator("input[type=range]:enabled").all():
            for keys, limit in ((("Home", "ArrowLeft"), "min"), (("End", "ArrowRight"), "max")):
                for key in keys:
                    slider.press(key)
                expect(slider).to_have_value(str(slider.get_attribute(limit)))
        assert not {"NaN", "undefined", "Infinity"} & set(figure.inner_text().split())
        figure.get_by_role("button", name="Restablecer").click()
        expect(result(figure)).to_have_text(start)
    assert view.errors == []


def test_the_home_page_is_a_neuron_to_play_with(look: Open, catalog: Catalog) -> None:
    neuron = look("", width=NARROW).page.locator("neurona-portada")
    drawn = (ROOT / "docs/assets/figuras/portada-neurona.svg").read_text(encoding="utf-8")
    fixed = [text.get_text() for text in BeautifulSoup(drawn, "html.parser").find_all("text")]
    assert neuron.locator("svg text").all_text_contents() == fixed
    (printed,) = catalog.examples["neurona/salida"].outputs
    expect(neuron.get_by_role("img", name=f"Una neurona artificial calcula {printed['salida']}")).to_be_visible()

    press(neuron, "Peso 3", "Home")
    expect(result(neuron)).to_have_text(
        "La suma, −2.1, no es positiva: ReLU da 0.0 y la neurona calla. Resuelto: con el peso 3 se puede."
    )
    expect(neuron.get_by_role("img", name="Una neurona artificial calcula 0.0")).to_be_visible()
    expect(neuron.locator("[data-parte=suma]")).to_have_text("−2.1")


@pytest.mark.parametrize("size", [(390, 844), (360, 640)], ids=str)
def test_the_first_screen_of_a_phone_holds_the_way_in_and_then_the_figure(size: tuple[int, int], look: Open) -> None:
    page = look("", width=size[0], touch=True).page
    with resized(page, *size):
        start = page.get_by_role("link", name="Empieza por la primera lección")
        expect(start).to_be_in_viewport(ratio=1)
        expect(page.locator("neurona-portada svg text").first).to_be_in_viewport()
        bottom = "(element) => element.getBoundingClientRect().bottom"
        top = "(element) => element.getBoundingClientRect().top"
        assert page.locator(".portada .md-button").last.evaluate(bottom) < page.locator(".portada figure").evaluate(top)


def test_the_first_screen_holds_the_way_in_beside_the_figure(look: Open) -> None:
    page = look("").page
    start = page.get_by_role("link", name="Empieza por la primera lección")
    figure = page.locator(".portada figure")
    expect(start).to_be_in_viewport(ratio=1)
    expect(figure).to_be_in_viewport(ratio=1)
    left, right = start.bounding_box(), figure.bounding_box()
    assert left
    assert right
    assert left["x"] + left["width"] < right["x"]


def test_the_neuron_answers_the_keyboard(look: Open, catalog: Catalog) -> None:
    neuron = look("neuronas/neurona/").page.locator("neurona-interactiva")
    (printed,) = catalog.examples["neurona/salida"].outputs
    expect(result(neuron)).to_contain_text(f"es a = {printed['salida']}.")

    press(neuron, "Peso w₁", "ArrowRight")
    expect(neuron.get_by_label("Peso w₁")).to_have_attribute("aria-valuetext", "0.6")
    answer = "Los productos suman 0.6 + (−0.4) + 1.2 = 1.4. Con el sesgo, z = 2.2. La salida, con ReLU, es a = 2.2."
    expect(result(neuron)).to_have_text(answer)
    expect(neuron.get_by_role("status")).to_have_text(answer)  # what a screen reader says, once the slider is still

    press(neuron, "Sesgo b", "Home")
    expect(result(neuron)).to_contain_text("z = −3.6. La salida, con ReLU, es a = 0.0.")
    neuron.get_by_label("Activación f").select_option("identidad")
    expect(result(neuron)).to_contain_text("La salida, con identidad, es a = −3.6.")


def test_the_relu_explorer_follows_the_mouse_to_its_end_and_no_farther(look: Open) -> None:
    page = look("activaciones/relu/").page
    explorer = page.locator("explorador-relu")
    expect(result(explorer)).to_have_text("ReLU(2.0) = 2.0. La pendiente ahí es 1.0: la salida sube lo mismo que z.")

    slider = explorer.get_by_label("Valor de z")
    slider.scroll_into_view_if_needed()
    track = slider.bounding_box()
    assert track
    page.mouse.move(track["x"] + track["width"] / 2, track["y"] + track["height"] / 2)
    page.mouse.down()
    page.mouse.move(0, track["y"])
    page.mouse.up()
    expect(result(explorer)).to_have_text("ReLU(−4.0) = 0.0. La pendiente ahí es 0.0: la curva es plana.")

    explorer.get_by_role("combobox").select_option("sigmoide")
    expect(result(explorer)).to_have_text("sigmoide(−4.0) = 0.018. La pendiente ahí es 0.0177: la curva es casi plana.")


def test_the_shapes_explain_what_fits_and_what_does_not(look: Open) -> None:
    shapes = look("tensores/operar/").page.locator("formas-tensor")
    first, second = (shapes.get_by_label(f"Forma de {name}") for name in "AB")
    expect(result(shapes)).to_have_text("(4, 3) + (3,) da (4, 3). Cada eje que falta o mide 1 se repite.")

    second.fill("(4,)")
    expect(result(shapes)).to_have_text(
        "(4, 3) + (4,) no se puede. El eje 1 de A mide 3 y el eje 0 de B mide 4, y ninguno de los dos es 1."
    )
    expect(shapes.locator(".choque")).to_have_text(["3", "4"])

    second.fill("(4, dos)")
    expect(second).to_have_attribute("aria-invalid", "true")
    expect(result(shapes)).to_have_text(
        "Forma de B: «dos» no es un tamaño; "
        "escribe enteros de 1 a 9999 entre comas, como (2, 3), o () si es un escalar."
    )

    shapes.get_by_label("Operación").select_option("A @ B, producto de matrices")
    first.fill("(2, 3)")
    second.fill("3, 5")
    expect(second).not_to_have_attribute("aria-invalid", "true")
    expect(result(shapes)).to_have_text("(2, 3) @ (3, 5) da (2, 5). Los ejes marcados miden 3 y desaparecen.")


def test_the_network_counts_each_layer_and_neuron_that_is_added(look: Open) -> None:
    network = look("neuronas/capas/").page.locator("red-interactiva")
    expect(result(network)).to_contain_text("Red 2-3-1, con 13 parámetros. Entran 2.0 y 1.0 y sale 3.0.")

    press(network, "Neuronas, oculta 1", "ArrowRight")
    expect(result(network)).to_contain_text("Red 2-4-1, con 17 parámetros, 4 más que al principio.")
    expect(network.get_by_label("Neuronas, oculta 2")).to_be_disabled()

    press(network, "Capas ocultas", "ArrowRight")
    expect(network.get_by_label("Neuronas, oculta 2")).to_be_enabled()
    expect(network.locator(".cuenta li")).to_have_text(
        ["oculta 1: 2 × 4 + 4 = 12", "oculta 2: 4 × 3 + 3 = 15", "salida: 3 × 1 + 1 = 4", "parámetros: 31"]
    )
    expect(network.locator("circle.llena")).to_have_count(2 + 4 + 3 + 1)


def test_a_pixel_is_chosen_with_the_mouse_and_with_the_arrows(look: Open) -> None:
    viewer = look("tensores/mas-alla-de-las-tablas/").page.locator("visor-pixeles")
    sun = "El píxel imagen[0, 3] es [255, 210, 0]; entre 255, [1.0, 0.82, 0.0]."
    expect(result(viewer)).to_have_text(sun)

    viewer.get_by_label("Ver").select_option("solo el canal 1, verde")
    indices = "Su verde, 210, está en imagen[0, 3, 1]; con los canales al principio, en imagen[1, 0, 3]."
    indices += " Es el número más alto de ese canal."
    expect(result(viewer)).to_have_text(f"{sun} {indices}")
    expect(viewer.locator("tr.elegido").get_by_role("cell")).to_have_text(["210", "0.82", "[0, 3, 1]", "[1, 0, 3]"])
    expect(viewer.locator(".pixel text").first).to_have_text("160")

    viewer.locator(".pixel").nth(5 * 3 + 2).click()
    expect(result(viewer)).to_contain_text("El píxel imagen[3, 2] es [230, 200, 140]")
    press(viewer, "Fila", "ArrowLeft")
    expect(result(viewer)).to_contain_text("El píxel imagen[2, 2] es [0, 90, 160]")


def test_a_tone_sounds_only_when_asked_and_its_spectrum_is_seen(look: Open) -> None:
    def prepare(page: Page) -> None:
        page.add_init_script(
            "globalThis.sounds = []; const start = OscillatorNode.prototype.start;"
            "OscillatorNode.prototype.start = function (when) {"
            "  sounds.push(this.frequency.value); start.call(this, when); };"
        )

    view = look("tensores/mas-alla-de-las-tablas/", prepare=prepare)
    tone = view.page.locator("tono-espectro")
    expect(result(tone)).to_have_text("Suena 440 Hz. Destaca la casilla 22 (440 Hz, fuerza 100.0).")

    press(tone, "Tono 1, en Hz", "ArrowRight")
    expect(result(tone)).to_contain_text("Destacan las casillas 22 (440 Hz, fuerza 84.9) y 23 (460 Hz, fuerza 84.9).")
    tone.get_by_label("Suena").select_option("dos tonos")
    expect(tone.locator(".texto-fuerte")).to_have_text(["450 Hz", "660 Hz"])
    assert view.page.evaluate("sounds") == []

    tone.get_by_role("button", name="Escuchar").press("Enter")
    view.page.wait_for_function("sounds.length === 2")
    assert view.page.evaluate("sounds") == [450, 660]
    assert view.errors == []


def test_the_loss_starts_as_its_drawing_and_tells_who_solves_its_challenge(look: Open) -> None:
    meter = look("aprender/medir-el-error/").page.locator("medidor-perdida")
    drawing = (ROOT / "docs/assets/figuras/medir-el-error-medidor.svg").read_text(encoding="utf-8")
    fixed = BeautifulSoup(drawing, "html.parser")
    expect(meter.locator("svg text")).to_have_text([text.get_text() for text in fixed.find_all("text")])
    for part, place in (("barra", "width"), ("punto", "cx"), ("punto", "cy")):
        kind = f"[data-parte={part}]"
        drawn = meter.locator(kind).evaluate_all("(parts, place) => parts.map((p) => p.getAttribute(place))", place)
        assert [float(at) for at in drawn] == pytest.approx([float(str(p[place])) for p in fixed.select(kind)], abs=0.1)

    meter.get_by_role("combobox", name="La correcta").select_option("guayaba")
    expect(result(meter)).to_contain_text("La red elige mango: falla y pierde más que sin saber nada.")
    expect(meter.locator("text.texto-fuerte").first).to_have_text("guayaba")
    for name, value in (("Mango", "0"), ("Papaya", "0"), ("Guayaba", "0.1")):
        meter.get_by_role("slider", name=name).fill(value)
    expect(result(meter)).to_contain_text("Resuelto")


def test_the_slopes_start_as_in_their_drawing_and_the_nudge_is_one_of_the_list(look: Open) -> None:
    slopes = look("aprender/gradientes/").page.locator("secante-tangente")
    fixed = BeautifulSoup(
        (ROOT / "docs/assets/figuras/gradientes-secante.svg").read_text(encoding="utf-8"), "html.parser"
    )
    expect(slopes.locator("svg text")).to_have_text([text.get_text() for text in fixed.find_all("text")])
    for part in ("secante", "tangente"):
        (line,) = fixed.select(f"[data-parte={part}]")
        for place in ("x1", "y1", "x2", "y2"):
            drawn = slopes.locator(f"[data-parte={part}]").get_attribute(place)
            assert float(str(drawn)) == pytest.approx(float(str(line[place])), abs=0.1)

    press(slopes, "Empujón h", "Home")
    expect(slopes.get_by_role("slider", name="Empujón h")).to_have_attribute("aria-valuetext", "0.001")
    expect(result(slopes)).to_contain_text("la secante tiene pendiente −4.94775 y la tangente, −4.95")
    slopes.get_by_role("slider", name="Peso w").fill("1.8")
    expect(result(slopes)).to_contain_text("Resuelto")


@pytest.fixture
def network(look: Open) -> Locator:
    """The network that learns, once what computes and draws it has come."""
    learner = look("aprender/entrenar/", calm=True).page.locator("red-viva")
    learner.hover()
    expect(learner.locator("[data-parte=puntos] .linea-acento")).to_have_count(16)
    return learner


def test_the_network_starts_as_its_drawing(network: Locator) -> None:
    fixed = BeautifulSoup((ROOT / "docs/assets/figuras/entrenar-red.svg").read_text(encoding="utf-8"), "html.parser")
    expect(network.locator("svg text")).to_have_text([text.get_text() for text in fixed.find_all("text")])
    for part, place in (("zona", "d"), ("curva", "points")):
        (shape,) = fixed.select(f"[data-parte={part}]")
        expect(network.locator(f"[data-parte={part}]")).to_have_attribute(place, str(shape[place]))
    for kind, place in (("circle.salida", "cx"), ("rect.entrada", "x")):
        drawn = network.locator(f"[data-parte=puntos] {kind}")
        places = drawn.evaluate_all("(all, place) => all.map((one) => one.getAttribute(place))", place)
        assert places == [str(shape[place]) for shape in fixed.select(f"[data-parte=puntos] {kind}")]


def test_the_network_solves_its_challenge_with_three_neurons_in_a_layer(network: Locator) -> None:
    second = network.get_by_label("Activación 2")
    expect(second).to_be_enabled()
    press(network, "Capa 2", "Home")
    expect(second).to_be_disabled()
    expect(network.get_by_label("Capa 2", exact=True)).to_have_attribute("aria-valuetext", "sin capa")
    expect(result(network)).to_have_text("Época 100: la pérdida es 0.275; empezó en 0.779. Acierta 16 de 16.")
    press(network, "Capa 1", "ArrowLeft")
    expect(result(network)).to_contain_text("Acierta 16 de 16. Resuelto: con 3 neuronas basta.")
    press(network, "Capa 1", "ArrowLeft")
    expect(result(network)).not_to_contain_text("Resuelto")
    expect(network.locator("[data-parte=puntos] .linea-acento[visibility=visible]")).not_to_have_count(0)


def test_points_are_put_and_taken_away_on_the_map_and_without_it(network: Locator) -> None:
    chosen, points = network.get_by_label("Puntos", exact=True), network.locator("[data-parte=puntos] .llena")
    middle = network.locator("[data-parte=mapa] rect.entrada").first
    middle.click(force=True)  # over it are what the network answers and, later, a point
    expect(points).to_have_count(17)
    expect(result(network)).to_contain_text("de 17.")
    expect(chosen).to_have_value("los tuyos")
    network.page.wait_for_url("**red-viva.x1=*")
    middle.click(force=True)
    expect(points).to_have_count(16)

    network.get_by_label("Al tocar, pone").select_option("un cuadrado")
    network.get_by_text("Puntos, sin tocar el mapa").click()
    press(network, "x₁", "End")
    press(network, "x₂", "Home")
    button(network, "Poner o quitar aquí").press("Enter")
    expect(points).to_have_count(17)
    expect(points.last).to_have_attribute("class", "entrada llena")
    button(network, "Restablecer").click()
    expect(points).to_have_count(16)
    expect(chosen).to_have_value("anillo")


def test_the_network_explains_every_control(network: Locator) -> None:
    network.get_by_text("Qué es cada cosa").click()
    told = network.locator("details").first.get_by_role("listitem")
    expect(told.filter(has_text="Semilla")).to_have_count(1)
    text = " ".join(told.all_inner_texts())
    for name in (
        "Época",
        "Velocidad",
        "Tasa lr",
        "Escala inicial",
        "Semilla",
        "tanh",
        "ReLU",
        "sigmoide",
        "identidad",
        "Puntos",
    ):
        assert f"{name}:" in text


@pytest.fixture
def price(look: Open) -> Callable[..., Locator]:
    """Return a function that opens the lesson of the learned price as ``look`` does, and returns the figure."""
    return lambda **options: look("que-es/aprendizaje-profundo/", **options).page.locator("precio-aprendido")


def button(figure: Locator, name: str) -> Locator:
    return figure.get_by_role("button", name=name)


def test_a_price_is_learned_step_by_step_to_where_its_drawing_is(price: Callable[..., Locator]) -> None:
    learned = price(calm=True)
    expect(result(learned)).to_have_text(
        "Paso 0: el precio es 0.00 pesos y la regla se equivoca, de media, en 403.33 pesos."
    )
    for _ in range(3):
        button(learned, "Un paso").press("Enter")
    told = "Paso 3: el precio es 170.87 pesos y la regla se equivoca, de media, en 61.59 pesos."
    expect(result(learned)).to_have_text(told)
    expect(learned.get_by_role("status")).to_have_text(told)
    expect(learned.get_by_role("img", name="El precio aprendido, en el paso 3")).to_be_visible()

    drawing = (ROOT / "docs/assets/figuras/aprendizaje-profundo-precio.svg").read_text(encoding="utf-8")
    fixed = BeautifulSoup(drawing, "html.parser")
    expect(learned.locator("svg text")).to_have_text([text.get_text() for text in fixed.find_all("text")])
    for part, place in (("recta", "y2"), ("error", "y2"), ("falta", "x"), ("falta", "y"), ("punto", "cx")):
        kind = f"[data-parte={part}]"
        drawn = learned.locator(kind).evaluate_all("(parts, place) => parts.map((p) => p.getAttribute(place))", place)
        assert [float(at) for at in drawn] == pytest.approx([float(str(p[place])) for p in fixed.select(kind)], abs=0.1)

    press(learned, "Paso", "ArrowLeft")
    expect(result(learned)).to_contain_text("Paso 2: el precio es 144.13 pesos")
    button(learned, "Restablecer").click()
    expect(result(learned)).to_contain_text("Paso 0: el precio es 0.00 pesos")


def test_who_refuses_movement_sees_the_price_at_its_end_at_once(price: Callable[..., Locator]) -> None:
    learned = price(calm=True)
    last = "Paso 30: el precio es 201.43 pesos y la regla se equivoca, de media, en 9.05 pesos. "
    last += "Ya no cambia: ningún precio acierta las tres compras a la vez."
    button(learned, "Entrenar").press("Enter")
    expect(result(learned)).to_have_text(last)
    expect(button(learned, "Un paso")).to_have_attribute("aria-disabled", "true")
    for name in ("Un paso", "Entrenar"):
        button(learned, name).press("Space")
        expect(result(learned)).to_have_text(last)


def test_training_ends_when_the_price_has_clearly_gone_away(price: Callable[..., Locator]) -> None:
    learned = price()
    press(learned, "Tasa lr", "End")
    button(learned, "Entrenar").click()
    expect(button(learned, "Pausar")).to_be_focused()
    expect(result(learned)).to_have_text(
        "Paso 9: el precio es 2884.11 pesos y la regla se equivoca, de media, en 5364.89 pesos. "
        "Se pasa de largo y cada paso lo aleja más. Resuelto: con 0.5 o más no llega nunca."
    )
    expect(button(learned, "Entrenar")).to_be_focused()
    expect(learned.locator("polygon[visibility=visible]")).to_have_count(4)  # the three errors and the curve go on
    for moved in learned.locator("[data-parte=recta], [data-parte=error], [data-parte=curva]").all():
        box, frame = moved.bounding_box(), learned.locator("svg").bounding_box()
        assert box
        assert frame
        assert frame["y"] <= box["y"] <= box["y"] + box["height"] <= frame["y"] + frame["height"]


STOPS: dict[str, Callable[[Locator], object]] = {
    "its button": lambda figure: button(figure, "Pausar").click(),
    "a slider": lambda figure: press(figure, "Tasa lr", "ArrowRight"),
    "leaving the page": lambda figure: figure.evaluate(
        "(figure) => { const place = figure.parentElement; figure.remove(); place.prepend(figure) }"
    ),
}


@pytest.mark.parametrize("stop", STOPS)
def test_training_can_be_stopped_and_goes_on_step_by_step(stop: str, price: Callable[..., Locator]) -> None:
    learned = price()
    taken = learned.get_by_label("Paso", exact=True)
    button(learned, "Entrenar").click()
    expect(taken).not_to_have_value("0")
    STOPS[stop](learned)
    expect(button(learned, "Entrenar")).to_be_visible()
    steps = int(taken.input_value())
    assert steps < 30
    button(learned, "Un paso").click()
    expect(result(learned)).to_contain_text(f"Paso {steps + 1}: ")
    button(learned, "Entrenar").click()
    expect(button(learned, "Pausar")).to_be_visible()
    button(learned, "Restablecer").click()
    expect(button(learned, "Entrenar")).to_be_visible()
    expect(taken).to_have_value("0")


def test_two_figures_of_a_kind_in_a_page_are_two(look: Open) -> None:
    def twice(route: Route) -> None:
        answer = route.fetch()
        (figure,) = re.findall(r'<figure class="dibujo interactiva">.+?</figure>', answer.text(), re.DOTALL)
        route.fulfill(response=answer, body=answer.text().replace(figure, figure + figure))

    view = look("neuronas/neurona/", prepare=lambda page: page.route("**/neuronas/neurona/", twice))
    neurons = view.page.locator("neurona-interactiva")
    expect(neurons).to_have_count(2)
    start = result(neurons.first).inner_text()
    expect(result(neurons.last)).to_have_text(start)
    press(neurons.last, "Sesgo b", "Home")
    expect(result(neurons.last)).to_contain_text("z = −3.7")
    expect(result(neurons.first)).to_have_text(start)
    assert view.errors == []


FLOATING = """(figure) => {
    scrollTo({ top: scrollY - 40, behavior: "instant" }); // up, as who looks for the beginning
    const { left, right, top, bottom } = figure.getBoundingClientRect();
    const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
    const over = new Set();
    for (let x = left + 4; x < right; x += 20) {
        for (let y = Math.max(top, header) + 4; y < Math.min(bottom, innerHeight); y += 20) {
            const seen = document.elementFromPoint(x, y);
            if (!figure.contains(seen)) over.add(seen.outerHTML.slice(0, 90));
        }
    }
    return [...over];
}"""
"""Goes up a little; returns what is over a figure then."""


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_nothing_floats_over_a_figure(width: int, look: Open) -> None:
    page = look("que-es/breve-historia/", width=width, touch=width == NARROW).page
    for figure in page.locator("figure.dibujo").all():
        figure.evaluate("(figure) => figure.scrollIntoView({ block: 'center', behavior: 'instant' })")
        settle(page)
        page.mouse.wheel(0, -40)
        settle(page)
        assert figure.evaluate(FLOATING) == []


@pytest.mark.parametrize("module", ["neurona-interactiva", "figura"])
def test_a_figure_that_does_not_come_leaves_its_drawing_and_says_so(module: str, look: Open) -> None:
    page = look(
        "neuronas/neurona/",
        prepare=lambda page: page.route(f"**/{module}.js", lambda route: route.abort()),
        ready="document.readyState === 'complete'",
    ).page
    expect(page.locator("neurona-interactiva > svg")).to_be_visible()
    page.evaluate("document.getAnimations().forEach((animation) => animation.finish())")  # five seconds later
    notice = "(figure) => [getComputedStyle(figure, '::after')].map((s) => [s.content, s.visibility])[0]"
    assert page.locator("neurona-interactiva").evaluate(notice) == [
        '"La versión interactiva no se ha podido cargar: este es el dibujo fijo."',
        "visible",
    ]


def test_a_figure_that_breaks_leaves_its_drawing_and_says_so(look: Open) -> None:
    source = (ROOT / "docs/assets/js/figuras/neurona-interactiva.js").read_text(encoding="utf-8")
    broken = source.replace(
        "const { products, sum, z, output } = neuron(", "const { products, sum, z, output } = nada("
    )
    assert broken != source

    def prepare(page: Page) -> None:
        page.route(
            "**/neurona-interactiva.js", lambda route: route.fulfill(body=broken, content_type="text/javascript")
        )

    figure = look("neuronas/neurona/", prepare=prepare).page.locator("neurona-interactiva")
    expect(figure.locator("> svg")).to_be_visible()
    expect(figure.get_by_role("status")).to_have_text("La versión interactiva ha fallado: este es el dibujo fijo.")
    expect(figure.get_by_role("slider")).to_have_count(0)
