"""The pages' sources: what they may hold, and whether what they name exists."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from profundo.building.macros import MacroError, macros
from profundo.checks.project import Project
from profundo.content.built import read_block
from profundo.content.formulas import problems
from profundo.content.pages import SHELLS
from profundo.content.problems import Problem, line_of

_NUMBER = re.compile(r"(?<![\w.,])-?\d+[.,]\d{2,}(?![\w.,]*\d)")

PACKAGES: Mapping[str, str] = {
    "NumPy": "numpy",
    "PyTorch": "torch",
    "TensorFlow": "tensorflow",
    "Keras": "keras",
    "scikit-learn": "scikit-learn",
}
"""The libraries of the course, as the pages call them, and as they are pinned."""

_VERSION = re.compile(rf"\b({'|'.join(PACKAGES)}|[Vv]ersión) (\d+\.\d+(?:\.\d+)*)")


def calls(project: Project) -> Iterator[Problem]:
    """Yield the macro calls that cannot be answered."""
    known = macros(project)
    for page in project.pages:
        for wrong in page.malformed:
            message = f"«{wrong.text}» no es una llamada a una macro."
            yield Problem(page.path, message, 'escribe, por ejemplo, {@ ejemplo("relu/definicion") @}.', wrong.line)
        for call in page.calls:
            if call.name not in known:
                remedy = f"usa {', '.join(known)}."
                yield Problem(page.path, f"no existe la macro «{call.name}».", remedy, call.line)
                continue
            try:
                known[call.name](*call.arguments, **call.options)
            except (MacroError, TypeError) as error:
                yield Problem(page.path, f"{error}.", "corrige esa línea de la página.", call.line)


def shown(project: Project) -> Iterator[Problem]:
    """Yield the examples that no page shows."""
    named = {call.keys[0] for page in project.pages for call in page.calls_to("ejemplo")}
    for name, example in project.catalog.examples.items():
        if name not in named:
            first = next(iter(example.programs.values()))
            message = f"ninguna página muestra el ejemplo «{name}»: está huérfano."
            remedy = f'nómbralo en una lección, {{@ ejemplo("{name}") @}}, o bórralo.'
            yield Problem(first.path, message, remedy, example=name)


def code(project: Project) -> Iterator[Problem]:
    """Yield the code that somebody typed in a page."""
    for page in project.pages:
        for block in map(read_block, project.html(page).find_all("pre")):
            language = block.language or "ninguno"
            if language in SHELLS:
                continue
            first = next((line for line in block.text.splitlines() if line.strip()), "")
            yield Problem(
                page.path,
                f"la página tiene código escrito a mano (lenguaje: {language}): «{first.strip()}».",
                "guárdalo como programa en snippets/ y nómbralo con ejemplo(); en las páginas solo caben "
                f"bloques de {' y '.join(sorted(SHELLS))}.",
                (line_of(page.text, first) if first else None) or line_of(page.text, "--8<--"),
            )


def formulas(project: Project) -> Iterator[Problem]:
    """Yield the formulas that are not LaTeX."""
    for page in project.pages:
        yield from problems(page)


def numbers(project: Project) -> Iterator[Problem]:
    """Yield the numbers with two decimals or more that are typed in a page which shows the program that prints them."""
    examples = project.catalog.examples
    for page in project.pages:
        origin: dict[str, str] = {}
        for name in (call.keys[0] for call in page.calls_to("ejemplo")):
            for output in examples[name].outputs if name in examples else ():
                for value in _NUMBER.findall(output.text):
                    origin.setdefault(value.replace(",", "."), name)
        for line, text in enumerate(page.prose.splitlines(), start=1):
            for value in _NUMBER.findall(text):
                if example := origin.get(value.replace(",", ".")):
                    message = f"«{value}» está escrito a mano, y es un número que imprime «{example}»."
                    yield Problem(page.path, message, f'cítalo: {{@ valor("{example}", "su etiqueta") @}}.', line)


def links(project: Project) -> Iterator[Problem]:
    """Yield the links and pictures that lead nowhere."""
    by_path = {page.path: page for page in project.pages}
    for page in project.pages:
        for tag in project.html(page).find_all(["a", "img"]):
            target = str(tag.get("href") or tag.get("src") or "")
            if not target or re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            path = (page.path.parent / name).resolve() if name else page.path
            line = line_of(page.text, f"({target}") or line_of(page.text, target)
            if not path.exists():
                yield Problem(page.path, f"el enlace «{target}» no lleva a ningún archivo.", "corrige su ruta.", line)
            elif anchor and path in by_path and not project.html(by_path[path]).find(id=anchor):
                message = f"el enlace «{target}» no lleva a ninguna sección: «#{anchor}» no existe."
                remedy = f"mira los títulos de {path.name}; la página publicada muestra el enlace de cada uno."
                yield Problem(page.path, message, remedy, line)


def credits(project: Project) -> Iterator[Problem]:
    """Yield the pictures whose caption does not link to their author and to their licence."""
    for page in project.pages:
        for picture in project.html(page).find_all("img"):
            figure = picture.find_parent("figure")
            linked = [str(link.get("href")) for link in figure.select("figcaption a")] if figure else []
            licences = [address for address in linked if address.startswith("https://creativecommons.org/")]
            if not licences or len(linked) < 2:
                message = f"la imagen «{picture.get('src')}» no dice de quién es, o con qué licencia se usa."
                remedy = "ponla en una figura cuyo pie enlace a su autor y a su licencia."
                yield Problem(page.path, message, remedy, line_of(page.text, str(picture.get("src"))))


def versions(project: Project) -> Iterator[Problem]:
    """Yield the versions of a library, typed in a page, that are not the pinned one.

    What a paragraph tells of other versions is a fact about them: the paragraph cites its source.
    """
    pinned = _pins(project.root / "requirements.txt")
    for page in project.pages:
        for passage in page.uncited_passages:
            for match in _VERSION.finditer(passage.text):
                known = [pinned[PACKAGES[match[1]]]] if match[1] in PACKAGES else list(pinned.values())
                if not any(f"{version}.".startswith(f"{match[2]}.") for version in known):
                    message = f"«{match[0]}» no es la versión fijada: {' o '.join(known)}."
                    remedy = "pon la de requirements.txt; si hablas de otra, cita en ese párrafo la fuente que lo dice."
                    yield Problem(page.path, message, remedy, passage.line(match))


def _pins(path: Path) -> dict[str, str]:
    """Return the pinned version of each of ``PACKAGES``, in their order."""
    pins = dict(re.findall(r"^([\w.-]+)==([\w.]+)", path.read_text(encoding="utf-8"), re.MULTILINE))
    return {package: pins[package] for package in PACKAGES.values()}
