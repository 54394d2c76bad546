"""The document the site was born from: every statement of it is on the site, where a reader reads it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from profundo.checks.project import Project
from profundo.content.problems import Problem

STATEMENTS: Mapping[str, Sequence[str]] = {
    "el aprendizaje profundo no es nuevo: viene de los años cincuenta": (r"años (cincuenta|50)",),
    "las bibliotecas lo popularizaron": (r"biblioteca", r"TensorFlow", r"PyTorch"),
    "TensorFlow lo desarrolló Google": (r"TensorFlow[^.]*Google|Google[^.]*TensorFlow",),
    "PyTorch lo desarrolló Facebook": (r"PyTorch[^.]*(Facebook|Meta)|(Facebook|Meta)[^.]*PyTorch",),
    "TensorFlow es una biblioteca de código": (r"TensorFlow[^.]*biblioteca|biblioteca[^.]*TensorFlow",),
    "las redes neuronales reciben imágenes y sonidos": (r"im[aá]gen", r"sonido|audio"),
    "las imágenes y los sonidos también son datos": (
        r"(imagen|sonido|foto)[^.]*son datos|son datos[^.]*(imagen|sonido|foto)",
    ),
    "es una parte del aprendizaje automático": (r"aprendizaje automático",),
    "crea niveles de abstracción que representan los datos": (r"niveles? de abstracción",),
    "busca similitudes y patrones": (r"patr[oó]n",),
    "los tensores representan datos más complejos": (r"tensor(es)?\b",),
    "el tensor es el del cálculo tensorial": (r"cálculo tensorial",),
    "sus fundamentos están en las neuronas": (r"neurona biológica",),
    "las redes artificiales se basan en las conexiones de las neuronas": (
        r"red(es)? neuronal(es)? artificial(es)?",
        r"conexi",
    ),
    "hay una capa de entrada": (r"capa de entrada",),
    "hay capas ocultas": (r"capas? ocultas?",),
    "hay una capa de salida": (r"capa de salida",),
    "se usa una función de activación": (r"función de activación",),
    "ReLU es una de varias": (r"ReLU", r"sigmoide", r"tangente hiperbólica|tanh"),
    "ReLU deja pasar los positivos sin cambiarlos": (
        r"positivos?[^.]*sin (cambiar|tocar)|sin (cambiar|tocar)[^.]*positivos?",
    ),
    "ReLU convierte los negativos en 0": (r"negativos?[^.]* (en|por|a|son) (un )?(0|cero)",),
}
"""What the document states, and what has to be found in the prose of the site for each."""


IDEAS = (
    "que-es/aprendizaje-profundo",
    "que-es/herramientas",
    "tensores/tensores",
    "neuronas/neurona",
    "neuronas/capas",
    "activaciones/relu",
)
"""The lessons on what the document talks about, by their path below ``docs/``."""

FEWEST_PROGRAMS = 15
"""Programs that each of them shows."""


def programs(project: Project) -> Iterator[Problem]:
    """Yield the lessons on an idea of the document that show it with few programs."""
    for lesson in IDEAS:
        page = project.built_from[project.docs / f"{lesson}.md"]
        if len(page.listings) < FEWEST_PROGRAMS:
            message = f"enseña una idea con la que nació el sitio y solo muestra {len(page.listings)} programas."
            yield Problem(page.source, message, f"muestra por lo menos {FEWEST_PROGRAMS}.")


def statements(project: Project) -> Iterator[Problem]:
    """Yield the statements that the paragraphs and the lists of the built site do not make."""
    paragraphs = [text.get_text(" ") for page in project.built for text in page.html.select("article p, article li")]
    prose = re.sub(r"\s+", " ", "\n".join(paragraphs))
    for statement, patterns in STATEMENTS.items():
        for pattern in patterns:
            if not re.search(pattern, prose, re.IGNORECASE):
                message = f"ninguna página dice ya que {statement}: nada casa con {pattern}."
                remedy = "recupera en alguna lección esa idea, con la que nació el sitio."
                yield Problem(project.docs, message, remedy)
