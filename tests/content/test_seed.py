"""Every statement of the document the site was born from is on the site, where a reader reads it."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

STATEMENTS = {
    "deep learning is not new: it dates from about the fifties": (r"años (cincuenta|50)",),
    "libraries made it popular": (r"biblioteca", r"TensorFlow", r"PyTorch"),
    "TensorFlow was developed by Google": (r"TensorFlow[^.]*Google|Google[^.]*TensorFlow",),
    "PyTorch was developed by Facebook": (r"PyTorch[^.]*(Facebook|Meta)|(Facebook|Meta)[^.]*PyTorch",),
    "TensorFlow is a library of code": (r"TensorFlow[^.]*biblioteca|biblioteca[^.]*TensorFlow",),
    "neural networks take pictures and sounds as inputs": (r"im[aá]gen", r"sonido|audio"),
    "pictures and sounds are data too": (r"(imagen|sonido|foto)[^.]*son datos|son datos[^.]*(imagen|sonido|foto)",),
    "it is a part of machine learning": (r"aprendizaje automático",),
    "it makes levels of abstraction that represent the data": (r"niveles? de abstracción",),
    "it looks for similarities and patterns": (r"patr[oó]n",),
    "tensors represent more complex data structures": (r"tensor(es)?\b",),
    "the tensor of the tensor calculus": (r"cálculo tensorial",),
    "it is founded on neurons": (r"neurona biológica",),
    "artificial networks are based on the connections of neurons": (
        r"red(es)? neuronal(es)? artificial(es)?",
        r"conexi",
    ),
    "layers: input": (r"capa de entrada",),
    "layers: hidden": (r"capas? ocultas?",),
    "layers: output": (r"capa de salida",),
    "an activation function is used": (r"función de activación",),
    "ReLU is one of several": (r"ReLU", r"sigmoide", r"tangente hiperbólica|tanh"),
    "ReLU passes positives unchanged": (r"positivos?[^.]*sin (cambiar|tocar)|sin (cambiar|tocar)[^.]*positivos?",),
    "ReLU turns negatives into 0": (r"negativos?[^.]* (en|por|a|son) (un )?(0|cero)",),
}


@pytest.fixture(scope="module")
def text(built: Path) -> str:
    pages = [BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser") for page in sorted(built.rglob("*.html"))]
    articles = [paragraph.get_text(" ") for page in pages for paragraph in page.select("article p, article li")]
    return re.sub(r"\s+", " ", "\n".join(articles))


@pytest.mark.parametrize("statement", STATEMENTS)
def test_the_site_says_that(statement: str, text: str) -> None:
    for pattern in STATEMENTS[statement]:
        assert re.search(pattern, text, re.IGNORECASE), pattern


def test_every_idea_of_the_seed_is_shown_by_a_program(built: Path) -> None:
    for lesson in (
        "que-es/aprendizaje-profundo",
        "que-es/herramientas",
        "tensores/tensores",
        "neuronas/neurona",
        "neuronas/capas",
        "activaciones/relu",
    ):
        assert (built / lesson / "index.html").read_text(encoding="utf-8").count('class="language-python') >= 15
