"""The contract of the programs and their stored outputs, as far as their files tell."""

import io
import json
import subprocess
import sys
import tokenize
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from profundo.checks.project import Project
from profundo.content.problems import Problem, line_of
from profundo.content.programs import LIBRARIES, MUTANTS, NOTEBOOKS, Catalog, Example, imported, unlike

MAX_COLUMNS = 78
COMMENT_COLUMNS = 44
"""What a phone of 390 px shows of a program without scrolling sideways: code may be wider, what explains it may not."""

FEWEST_LINES, MOST_LINES = 4, 40
"""Lines of a program: it fits on a screen."""

MOST_LINES_OF_A_LIBRARY = 80
"""Lines of a program that holds a whole small library, with a reason: at most 60 of the library, and what uses it."""

OWN_OUTPUT_SHARE = 10
"""At most one example in this many may have a library with an output of its own."""

FEWEST_EXAMPLES = 5
"""Examples with the three libraries that each lesson has, besides those that fail on purpose."""

CLOCKS = ("datetime", "time", "calendar")
"""Modules that tell the time or wait: what a program prints cannot depend on it."""

REASONS = {
    "salida_propia": "las bibliotecas imprimen cosas distintas",
    "importa_numpy": "un programa de otra biblioteca importa NumPy",
    "mira_el_reloj": "un programa mira la hora",
    "tarda": "un programa tarda más que los demás",
    "larga": "un programa contiene toda una biblioteca pequeña, y no cabe en la pantalla",
    "otra_en_la_pagina": "el programa de NumPy imprime otra cosa en el navegador",
    **{f"sin_{library}": f"no hay programa de {title}" for library, title in LIBRARIES.items()},
}
"""What an example may depart from, with a reason, in ``snippets/excepciones.toml``."""


def files(project: Project) -> Iterator[Problem]:
    """Yield the files of ``snippets/`` that are no program and no output of one."""
    catalog = project.catalog
    expected = {catalog.exceptions_path, catalog.root / MUTANTS, catalog.folder / "ruff.toml"}
    for program in catalog.programs:
        expected |= {program.path, program.output_path}
    for path in sorted(catalog.folder.rglob("*")):
        folders = path.relative_to(catalog.folder).parts[:-1]
        if path.is_dir() or path in expected or any(f == NOTEBOOKS or f[0] in "._" for f in folders):
            continue
        if path.suffix == ".out":
            message = "ninguno de los programas imprime esta salida: está huérfana."
            yield Problem(path, message, "bórrala, o recupera el programa que la imprimía.")
        else:
            remedy = (
                "llámalo snippets/<leccion>/<ejemplo>_numpy.py, _pytorch.py o _tensorflow.py "
                "(el ejemplo, en minúsculas sin tildes, con cifras y guiones bajos), o bórralo."
            )
            yield Problem(path, "este archivo no es un programa de un ejemplo.", remedy)


def exceptions(project: Project) -> Iterator[Problem]:
    """Yield what is wrong in the list of exceptions itself."""
    catalog = project.catalog
    path = catalog.exceptions_path
    for name, reasons in catalog.exceptions.items():
        line = _listed(catalog, name)
        if name not in catalog.examples:
            yield Problem(path, f"no hay ningún ejemplo «{name}».", "borra su excepción.", line)
        for key in reasons.keys() - REASONS.keys():
            yield Problem(
                path, f"«{key}» no es una excepción conocida.", f"usa una de: {', '.join(sorted(REASONS))}.", line
            )
    own = [name for name, reasons in catalog.exceptions.items() if "salida_propia" in reasons]
    if len(own) * OWN_OUTPUT_SHARE > len(catalog.examples):
        yield Problem(
            path,
            f"{len(own)} de {len(catalog.examples)} ejemplos tienen una salida por biblioteca; "
            f"el máximo es uno de cada {OWN_OUTPUT_SHARE}.",
            "haz que impriman lo mismo: redondea en el programa, usa .tolist().",
        )


def parity(project: Project) -> Iterator[Problem]:
    """Yield the examples that are not three programs with one output, and have no reason for it."""
    for example in project.catalog.examples.values():
        yield from _libraries(project.catalog, example)
        yield from _own_outputs(project.catalog, example)
        yield from _imports(project.catalog, example)


def same_data(project: Project) -> Iterator[Problem]:
    """Yield the variables that the programs of an example write with different data."""
    for example in project.catalog.examples.values():
        first, *others = example.programs.values()
        for other in others:
            for name in unlike(other.data, first.data):
                message = f"«{name}» no tiene los mismos datos que en {first.path.name}."
                remedy = (
                    "escribe los mismos números en todas las bibliotecas, o llama de otra manera a lo que es otra cosa."
                )
                yield Problem(other.path, message, remedy, line_of(other.source, f"{name} = "), example=example.name)


def shape(project: Project) -> Iterator[Problem]:
    """Yield the programs that have no stored output, or do not fit where they are read."""
    for program in project.catalog.programs:
        if not program.output_path.exists():
            message = f"el ejemplo «{program.example}» no tiene salida guardada."
            remedy = f"ejecuta «make outputs EJEMPLO={program.example}» y lee lo que ha escrito."
            yield Problem(program.path, message, remedy, example=program.example)
        lines = program.source.splitlines()
        for number, line in enumerate(lines, start=1):
            if len(line) > MAX_COLUMNS:
                message = f"la línea tiene {len(line)} columnas; en un teléfono no cabe."
                yield Problem(program.path, message, f"pártela: el máximo es {MAX_COLUMNS}.", number)


def length(project: Project) -> Iterator[Problem]:
    """Yield the programs that are too short or too long, and the reasons to be long of those that are not."""
    for example in project.catalog.examples.values():
        has_reason = "larga" in example.exceptions
        most = MOST_LINES_OF_A_LIBRARY if has_reason else MOST_LINES
        lengths = {program: len(program.source.splitlines()) for program in example.programs.values()}
        for program, lines in lengths.items():
            if not FEWEST_LINES <= lines <= most:
                remedy = (
                    f"un ejemplo cabe en la pantalla: entre {FEWEST_LINES} y {MOST_LINES}; si contiene toda una "
                    f"biblioteca, hasta {MOST_LINES_OF_A_LIBRARY}, con su razón: larga en snippets/excepciones.toml."
                )
                yield Problem(program.path, f"el programa tiene {lines} líneas.", remedy, example=example.name)
        if has_reason and max(lengths.values()) <= MOST_LINES:
            message = f"ningún programa de «{example.name}» pasa de {MOST_LINES} líneas."
            yield _left_over(project.catalog, example, "larga", message)


def comments(project: Project) -> Iterator[Problem]:
    """Yield the comments that share their line with code, or that a phone does not show whole."""
    for program in project.catalog.programs:
        lines = program.source.split("\n")
        for comment in _comments(program.source):
            number, column = comment.start
            if lines[number - 1][:column].strip():
                message = "el comentario comparte su línea con el código."
                yield Problem(program.path, message, "ponlo en la línea de encima.", number)
            elif comment.end[1] > COMMENT_COLUMNS:
                message = f"el comentario llega a la columna {comment.end[1]}; en un teléfono no se lee entero."
                remedy = f"acórtalo, o sigue en otra línea: el máximo es {COMMENT_COLUMNS}."
                yield Problem(program.path, message, remedy, number)


def clock(project: Project) -> Iterator[Problem]:
    """Yield the programs that tell the time: what they print today they do not print tomorrow."""
    for example in project.catalog.examples.values():
        for program in example.programs.values():
            for module, line in imported(program, CLOCKS).items() if "mira_el_reloj" not in example.exceptions else ():
                message = f"importa {module}, y un programa no puede depender de la hora ni del día."
                remedy = (
                    "escribe las fechas y los tiempos como datos; si mirar el reloj es lo que enseñas, da la razón: "
                    "mira_el_reloj en snippets/excepciones.toml."
                )
                yield Problem(program.path, message, remedy, line)


def enough(project: Project) -> Iterator[Problem]:
    """Yield the lessons with few examples, or without one that fails on purpose."""
    catalog = project.catalog
    for folder in sorted({program.path.parent for program in catalog.programs}):
        here = [example for name, example in catalog.examples.items() if name.startswith(f"{folder.name}/")]
        whole = [ex for ex in here if len(ex.programs) == len(LIBRARIES) and not ex.fails_on_purpose]
        if len(whole) < FEWEST_EXAMPLES:
            message = f"la lección tiene {len(whole)} ejemplos con las tres bibliotecas."
            yield Problem(folder, message, f"escribe por lo menos {FEWEST_EXAMPLES}.")
        if not any(example.fails_on_purpose for example in here):
            remedy = "escribe uno con el error que más se comete: su primera línea es «# Falla a propósito: …»."
            yield Problem(folder, "ningún ejemplo de la lección falla a propósito.", remedy)


def tidy(project: Project) -> Iterator[Problem]:
    """Yield what ruff finds in the programs, and the programs that it would write in another way."""
    for found in _ruff(project, "check"):
        message = f"ruff dice: {found['message']} ({found['code']})."
        remedy = "corrígelo; «make format» arregla casi todo."
        yield Problem(Path(found["filename"]), message, remedy, found["location"]["row"])
    for found in _ruff(project, "format", "--check", "--quiet"):
        message = "desde esta línea, el programa no tiene el formato de los demás."
        yield Problem(Path(found["filename"]), message, "ejecuta «make format».", found["location"]["row"])


def _ruff(project: Project, *words: str) -> Sequence[Any]:
    """Return what ruff says of ``snippets/``, as its JSON has it."""
    command = [sys.executable, "-m", "ruff", *words, "--output-format=json", str(project.catalog.folder)]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False)
    return list(json.loads(done.stdout or "[]"))


def _comments(source: str) -> Sequence[tokenize.TokenInfo]:
    """Return the comments of a program; none if it is not Python: running it reports that."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (SyntaxError, tokenize.TokenError):
        return ()
    return [token for token in tokens if token.type == tokenize.COMMENT]


def _listed(catalog: Catalog, name: str) -> int | None:
    """Return the line on which an example is in the list of exceptions."""
    path = catalog.exceptions_path
    return line_of(path.read_text(encoding="utf-8"), f'["{name}"]') if path.exists() else None


def _left_over(catalog: Catalog, example: Example, key: str, message: str) -> Problem:
    """Return the problem of a reason that is no longer needed."""
    path, line = catalog.exceptions_path, _listed(catalog, example.name)
    return Problem(path, message, f"borra {key}.", line, example=example.name)


def _libraries(catalog: Catalog, example: Example) -> Iterator[Problem]:
    first = next(iter(example.programs.values()))
    for library, title in LIBRARIES.items():
        key = f"sin_{library}"
        if library not in example.programs and key not in example.exceptions:
            remedy = (
                f"escribe snippets/{example.name}_{library}.py, "
                f'o da la razón en snippets/excepciones.toml: ["{example.name}"] {key} = "…".'
            )
            message = f"al ejemplo «{example.name}» le falta el programa de {title}."
            yield Problem(first.path, message, remedy, example=example.name)
        if library in example.programs and key in example.exceptions:
            yield _left_over(catalog, example, key, f"«{example.name}» ya tiene programa de {title}.")


def _own_outputs(catalog: Catalog, example: Example) -> Iterator[Problem]:
    own = [program for program in example.programs.values() if program.own_output.exists()]
    if own and not example.fails_on_purpose and "salida_propia" not in example.exceptions:
        message = f"«{example.name}» tiene una salida solo para {LIBRARIES[own[0].library]}, sin razón escrita."
        remedy = "haz que las tres impriman lo mismo y borra esta salida, o escribe salida_propia en "
        yield Problem(own[0].own_output, message, f"{remedy}snippets/excepciones.toml.", example=example.name)
    if "salida_propia" in example.exceptions and not own:
        yield _left_over(catalog, example, "salida_propia", f"«{example.name}» ya no tiene salidas propias.")
    if own and len(example.programs) > 1 and len({output.text for output in example.outputs}) < len(example.outputs):
        message = f"dos salidas de «{example.name}» son iguales: no hace falta que estén separadas."
        yield Problem(own[0].own_output, message, f"deja una sola, snippets/{example.name}.out.", example=example.name)


def _imports(catalog: Catalog, example: Example) -> Iterator[Problem]:
    others = [program for program in example.programs.values() if program.library != "numpy"]
    importers = {program: lines["numpy"] for program in others if (lines := imported(program, ["numpy"]))}
    for program, line in importers.items() if "importa_numpy" not in example.exceptions else ():
        message = f"un programa de {LIBRARIES[program.library]} importa NumPy."
        remedy = "calcula con la biblioteca que enseñas, o da la razón: importa_numpy en snippets/excepciones.toml."
        yield Problem(program.path, message, remedy, line)
    if "importa_numpy" in example.exceptions and not importers:
        yield _left_over(catalog, example, "importa_numpy", f"«{example.name}» ya no importa NumPy.")
