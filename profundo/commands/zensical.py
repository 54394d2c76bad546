"""Zensical, the successor of Material for MkDocs: whether it builds the same site, and in what it differs.

Run it as ``python -m profundo.commands.zensical``, with both builders installed. It fails only if one of them builds
nothing: what differs is said, page by page.
"""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from difflib import SequenceMatcher
from importlib.metadata import version
from itertools import zip_longest
from pathlib import Path
from posixpath import normpath
from tempfile import TemporaryDirectory
from textwrap import shorten
from typing import TypeVar

from profundo.checks.project import BuildError, Project
from profundo.content.built import Block, BuiltPage, load

SOURCES = ("docs", "snippets", "tema", "profundo")
"""The folders that the site is made from. Zensical builds a copy of them, as it only writes beside what it reads."""

NOT_PROSE = "pre, script, .headerlink"
"""What is in an article and is not its prose. The code is compared apart."""

LEADS_ELSEWHERE = "article [src], article a[href]:not(.headerlink)"
"""What an article loads and links to."""

THEME = ("assets/javascripts", "assets/stylesheets")
"""Where each builder puts the files of its theme, which have other names."""

NOT_DONE = (
    "Zensical no ejecuta on_post_build, de profundo/building/entry.py (el índice del buscador y lo que aligera las "
    "hojas, los programas y la letra de las fórmulas), ni tiene mkdocs-jupyter (los cuadernos)."
)

CONTEXT = 4
"""Words around those that differ."""

Item = TypeVar("Item")


def compare(expected: Path, found: Path, root: Path) -> Mapping[str, Sequence[str]]:
    """Return in what each page of a built site differs from the same page of another.

    Args:
        expected: the folder of the site that is published.
        found: the folder of the other.
        root: the project of both.

    Returns:
        For each page of either, by its source from ``root``, what a reader would notice: nothing if they read alike.
    """
    pages, others = _pages(expected, root), _pages(found, root)
    return {name: differences(pages.get(name), others.get(name)) for name in sorted({*pages, *others})}


def differences(expected: BuiltPage | None, found: BuiltPage | None) -> Sequence[str]:
    """Return in what a page differs from another: prose, code blocks, formulas, what it loads and where it leads."""
    if found is None:
        return ["falta la página"]
    if expected is None:
        return ["sobra la página"]
    words, formulas = _read(expected)
    other_words, other_formulas = _read(found)
    said = [*_prose(words, other_words), *_blocks(expected.blocks, found.blocks)]
    if len(formulas) != len(other_formulas):
        said.append(f"fórmulas: {len(other_formulas)} en vez de {len(formulas)}")
    elif changed := sum(one != other for one, other in zip(formulas, other_formulas, strict=True)):
        said.append(f"fórmulas distintas: {changed} de {len(formulas)}")
    return [*said, *_addresses(expected, found)]


def other_files(expected: Path, found: Path) -> str:
    """Return how many files that are not pages a built site lacks, or has otherwise, by their folder."""
    missing, changed = Counter[str](), Counter[str]()
    for file in sorted(expected.rglob("*")):
        name = file.relative_to(expected).as_posix()
        if file.is_dir() or file.suffix == ".html" or name.startswith(THEME):
            continue
        other, folder = found / name, name.partition("/")[0]
        if not other.is_file():
            missing[folder] += 1
        elif file.read_bytes() != other.read_bytes():
            changed[folder] += 1
    return f"Archivos que faltan: {_counts(missing)}. Distintos: {_counts(changed)}."


def report(pages: Mapping[str, Sequence[str]]) -> str:
    """Return a line for each page and for each thing in which it differs, and how many do not differ."""
    lines = []
    for name, said in pages.items():
        lines += [f"- {name}: {'igual' if not said else 'distinta'}", *(f"    - {difference}" for difference in said)]
    equal = sum(not said for said in pages.values())
    return "\n".join([*lines, "", f"{equal} de {len(pages)} páginas iguales."])


def _pages(site: Path, root: Path) -> Mapping[str, BuiltPage]:
    return {page.source.relative_to(root).as_posix(): page for page in load(site, root / "docs")}


def _read(page: BuiltPage) -> tuple[Sequence[str], Sequence[str]]:
    """Return the words of a page's article, with a mark in the place of each formula, and the formulas."""
    article = copy(page.html.select_one("article") or page.html)
    for tag in article.select(NOT_PROSE):
        tag.decompose()
    formulas = article.find_all("math")
    for formula in formulas:
        formula.replace_with("$")
    return article.get_text().split(), [str(formula) for formula in formulas]


def _prose(expected: Sequence[str], found: Sequence[str]) -> Iterator[str]:
    for start, end, other_start, other_end in _changes(expected, found):
        before = " ".join(expected[max(start - CONTEXT, 0) : end + CONTEXT])
        after = " ".join(found[max(other_start - CONTEXT, 0) : other_end + CONTEXT])
        yield f"dice «{shorten(after, 200)}» en vez de «{shorten(before, 200)}»"


def _blocks(expected: Sequence[Block], found: Sequence[Block]) -> Iterator[str]:
    for start, end, other_start, other_end in _changes(expected, found):
        pairs = zip_longest(expected[start:end], found[other_start:other_end])
        for number, (block, other) in enumerate(pairs, start + 1):
            if other is None:
                yield f"falta el bloque {number}: «{_first_line(block)}»"
            elif block is None:
                yield f"sobra un bloque antes del {number}: «{_first_line(other)}»"
            elif block.text == other.text:
                yield f"el bloque {number} es «{_kind(other)}» en vez de «{_kind(block)}»"
            else:
                lines = zip_longest(block.text.splitlines(True), other.text.splitlines(True), fillvalue="")
                line, other_line = next(pair for pair in lines if pair[0] != pair[1])
                yield f"el bloque {number} dice {other_line!r} en vez de {line!r}"


def _addresses(expected: BuiltPage, found: BuiltPage) -> Iterator[str]:
    wanted, there = (
        [normpath(str(tag.get("src") or tag.get("href"))) for tag in page.html.select(LEADS_ELSEWHERE)]
        for page in (expected, found)
    )
    for start, end, other_start, other_end in _changes(wanted, there):
        before, after = " ".join(wanted[start:end]), " ".join(there[other_start:other_end])
        yield f"carga o enlaza «{after}» en vez de «{before}»"


def _changes(expected: Sequence[Item], found: Sequence[Item]) -> Iterator[tuple[int, int, int, int]]:
    """Yield where two sequences differ: from where and to where in each."""
    for kind, *place in SequenceMatcher(a=expected, b=found, autojunk=False).get_opcodes():
        if kind != "equal":
            yield place[0], place[1], place[2], place[3]


def _first_line(block: Block) -> str:
    return block.text.strip().partition("\n")[0]


def _kind(block: Block) -> str:
    return " ".join(filter(None, (block.language, block.kind))) or "sin lenguaje"


def _counts(files: Counter[str]) -> str:
    return ", ".join(f"{folder} ({number})" for folder, number in files.items()) or "ninguno"


def _build(root: Path) -> Path:
    """Build the site of the project at ``root`` with Zensical, beside what it reads; return its folder.

    Raises:
        BuildError: if it fails.
    """
    command = [sys.executable, "-m", "zensical", "build"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BuildError(f"zensical no construye el sitio:\n{done.stdout}{done.stderr}")
    return root / "site"


def main() -> int:
    """Build the site of the current folder with both; return the exit status: 0 if both can, equal or not."""
    project = Project(Path.cwd())
    with TemporaryDirectory() as folder:
        try:
            published = project.site
            for source in SOURCES:
                shutil.copytree(project.root / source, Path(folder, source))
            shutil.copy(project.root / "mkdocs.yml", folder)
            other = _build(Path(folder))
        except BuildError as error:
            print(error, file=sys.stderr)
            return 1
        print(f"Lo que lee el lector, con Zensical {version('zensical')} y con MkDocs:\n")
        print(report(compare(published, other, project.root)))
        print(other_files(published, other))
        print(NOT_DONE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
