"""``make nuevo``: the skeleton of an example.

    python -m profundo.commands.new relu/softmax

It writes a program for each library and the claim in ``tests/meaning``, and says the line for the page. The programs
run and print the same; the claim is false until the author writes what has to be true.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from profundo.checks.claims import Claims
from profundo.content.course import Course
from profundo.content.programs import LIBRARIES

NAME = re.compile(r"(?P<lesson>[a-z0-9-]+)/(?P<example>[a-z][a-z0-9_]*)")

SKELETONS: Mapping[str, str] = {
    "numpy": """\
import numpy as np

# La idea, en una línea.
entrada = np.array([1.0, 2.0, 4.0])
salida = entrada * 2
print("salida:", salida.tolist())
""",
    "pytorch": """\
import torch

# La idea, en una línea.
entrada = torch.tensor([1.0, 2.0, 4.0])
salida = entrada * 2
print("salida:", salida.tolist())
""",
    "tensorflow": """\
import tensorflow as tf

# La idea, en una línea.
entrada = tf.constant([1.0, 2.0, 4.0])
salida = entrada * 2
print("salida:", salida.numpy().tolist())
""",
}
"""What each program begins as."""

CLAIMS = '''"""What the examples of the lesson {lesson} claim, in literal values."""

from profundo.content.outputs import Output
'''
"""What the claims of a lesson begin as."""

CLAIM = '''

def {example}(out: Output) -> None:
    """What is true of it, in a sentence."""
    assert out["salida"] == "?"
'''
"""What each claim begins as."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit status: 0 if the skeleton was written."""
    words = sys.argv[1:] if arguments is None else arguments
    match = NAME.fullmatch(words[0]) if len(words) == 1 else None
    if not match:
        return _fail(
            "falta el nombre del ejemplo, o no vale.",
            "make nuevo EJEMPLO=leccion/ejemplo: la lección se llama como su página; el ejemplo, en minúsculas sin "
            "tildes, con cifras y guiones bajos.",
        )
    name, lesson, example = words[0], match["lesson"], match["example"]
    course = Course(Path.cwd())
    page = next((page for page in course.pages if page.path.stem == lesson and page.lesson), None)
    if page is None:
        lessons = ", ".join(page.path.stem for page in course.lessons)
        return _fail(f"ninguna lección se llama «{lesson}».", f"usa una de estas, o escribe antes la suya: {lessons}.")
    programs = {course.catalog.folder / f"{name}_{library}.py": SKELETONS[library] for library in LIBRARIES}
    claims = Claims(course.root)
    if name in course.catalog.examples or claims.of(name):
        return _fail(f"«{name}» ya existe.", "elige otro nombre, o edita el que hay.")

    for path, text in programs.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    claim = claims.path(name)
    written = claim.read_text(encoding="utf-8") if claim.exists() else CLAIMS.format(lesson=lesson)
    claim.write_text(written + CLAIM.format(example=example), encoding="utf-8")

    for file in [*programs, claim]:
        print(f"{file.relative_to(course.root).as_posix()}: escrito")
    print(
        f"""
Ahora:
  1. Escribe la idea en los tres programas. «make vivo» enseña lo que imprimen cada vez que guardas.
  2. make outputs EJEMPLO={name}
  3. En {claim.relative_to(course.root).as_posix()}, al final, di qué tiene que ser verdad.
  4. En {page.path.relative_to(course.root).as_posix()}, donde toque: {{@ ejemplo("{name}") @}}
  5. make check EJEMPLO={name}"""
    )
    return 0


def _fail(message: str, remedy: str) -> int:
    print(f"make nuevo: {message}\n  Qué hacer: {remedy}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
