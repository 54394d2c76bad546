"""Each fault that only the built site shows is caught by the public command."""

import pytest

from tests.conftest import Checked
from tests.programs.planted import Planted, ask

PAGE = "docs/neuronas/capas.md"

FAULTS = {
    "block that nobody ran": (
        ("tema/404.html", "{% block content %}", "{% block content %}<pre>inventado</pre>"),
        ("tema/404.html", "muestra un bloque que nadie ejecutó: «inventado»"),
    ),
    "program without its output": (
        ("profundo/building/macros.py", '--8<-- "{output}"', '--8<-- "{source}"'),
        ("docs/neuronas/neurona.md", "sin su salida"),
    ),
    "link of the theme to nowhere": (
        ("tema/main.html", "{% block content %}", '{% block content %}<a href="no-esta/">x</a>'),
        (PAGE, "el enlace «no-esta/» no lleva a ninguna parte"),
    ),
    "picture of another site": (
        (PAGE, "## Siguiente paso", '<img src="https://example.org/x.png" alt="">\n\n## Siguiente paso'),
        (f"{PAGE}:", "pide «https://example.org/x.png» a otro sitio"),
    ),
    "formula that is not converted": (
        (PAGE, "## Siguiente paso", "<div>$x$</div>\n\n## Siguiente paso"),
        (PAGE, "fórmulas y se ven"),
    ),
    "figure that changes in its program what nobody declares": (
        ("profundo/building/macros.py", "{html.escape(slots_text(places))}", "{html.escape(slots_text({}))}"),
        (f"{PAGE}:", "«red-interactiva» cambia en su programa algo que la página no declara"),
    ),
    "figure without its program": (
        ("docs/activaciones/relu.md", '{@ ejemplo("relu/figura") @}', ""),
        ("docs/activaciones/relu.md:", "«explorador-relu» es la figura de «relu/figura», que no está en la página"),
    ),
    "idea of the seed that nobody tells": (
        ("docs/tensores/tensores.md", "cálculo tensorial", "cálculo de tensores"),
        ("docs", "ninguna página dice ya que el tensor es el del cálculo tensorial"),
    ),
}
"""What is replaced, by what; and where it is said, and what."""


@pytest.fixture(scope="module")
def planted(checked: Checked, tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A copy with every fault at once."""
    root = checked.copy_to(tmp_path_factory.mktemp("construido") / "sitio")
    for (path, old, new), _ in FAULTS.values():
        text = (root / path).read_text(encoding="utf-8")
        assert old in text, f"{path}: {old}"
        (root / path).write_text(text.replace(old, new), encoding="utf-8")
    return ask(root)


@pytest.mark.parametrize("fault", FAULTS)
def test_site_with(fault: str, planted: Planted) -> None:
    _, (place, message) = FAULTS[fault]
    planted.message(place, message)
