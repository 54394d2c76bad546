"""What is under each program of a page: the element with which a reader runs it there, or that says what it lacks.

Its module is ``docs/assets/js/programas/programa-vivo.js``.
"""

import json
from pathlib import Path

from mkdocs.utils import get_relative_url

from profundo.content.exercises import checker
from profundo.content.interpreter import DIGITS, absent, reads_digits
from profundo.content.programs import Catalog, Program

SECONDS, SECONDS_OF_SLOW = 5, 60
"""What a program may take in the reader's browser: it, and one of an example that gives a reason to be slow."""

SOURCE_OF_DIGITS = "apendices/bibliografia/#fuente-alpaydin1998"
"""Where it is said whose the handwritten digits are, below the site's root."""


def element(catalog: Catalog, program: Program, page_url: str) -> str:
    """Return the element of a program, in Markdown.

    Args:
        catalog: the examples of the site.
        program: the one that is above.
        page_url: address of the page, below the site's root.
    """
    exceptions = catalog.examples[program.example].exceptions
    missing = absent(program)
    if missing:
        attributes = {"falta": missing}
    else:
        is_slow = "tarda" in exceptions
        attributes = {"de": program.example, "plazo": str(SECONDS_OF_SLOW if is_slow else SECONDS)}
        if is_slow:
            attributes["tarda"] = ""
        if "otra_en_la_pagina" in exceptions:
            attributes["distinto"] = exceptions["otra_en_la_pagina"]
    if checker(catalog.root, program.example):
        attributes["comprueba"] = ""
    written = "".join(f"[{name}={json.dumps(value, ensure_ascii=False)}]" for name, value in attributes.items())
    told = f"{_about_digits(catalog.root, page_url)}\n" if reads_digits(program) and not missing else ""
    return f"/// html | programa-vivo{written}\n{told}///"


def _about_digits(root: Path, page_url: str) -> str:
    """Return what is told of a program that reads the handwritten digits."""
    kilobytes = round((root / DIGITS).stat().st_size / 1000)
    address = get_relative_url(SOURCE_OF_DIGITS, page_url)
    return (
        f'<span class="datos">Aquí, `load_digits` lee un archivo de este sitio, de {kilobytes} kB, con los mismos '
        f'números que da scikit-learn. <a href="{address}">De dónde salen</a>.</span>'
    )
