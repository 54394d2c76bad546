"""The names of the libraries: a lesson explains each one before a program uses it.

A lesson lists, at its top, those that it is the first to explain (``presenta:``). What it says of them in a fold is
known only to who opens it: neither its path nor that of the lessons after it can count on that.
"""

import ast
import re
from collections.abc import Collection, Iterator, Mapping

from profundo.checks.project import Project
from profundo.content import names
from profundo.content.pages import CODE_SPAN, Page
from profundo.content.problems import Problem, line_of
from profundo.content.programs import Example, Program


def presented(project: Project) -> Iterator[Problem]:
    """Yield the names that are used before they are explained, and those listed that are not explained, or not used."""
    in_paths: set[str] = set()
    in_folds: set[str] = set()
    for page in project.lessons:
        line = line_of(page.text, "presenta:")
        path = {name: _first(page, name, but=page.folded) for name in page.presents}
        whole = {name: _first(page, name) for name in page.presents}
        used: set[str] = set()
        for call in page.calls_to("ejemplo"):
            aside = call.line in page.folded
            before = in_paths | in_folds if aside else in_paths
            here = {name for name, first in (whole if aside else path).items() if first and first < call.line}
            for name, program in _used(project.catalog.examples.get(call.keys[0])).items():
                if name not in before | here | used:
                    message = f"{program.path.name} usa «{name}», que hasta ahí no se ha explicado."
                    remedy = (
                        f"explícalo antes, `{name}`, y ponlo en «presenta:»; lo dicho en un plegable no cuenta fuera."
                    )
                    yield Problem(page.path, message, remedy, call.line)
                used.add(name)
        for name in page.presents:
            if name in in_paths:
                yield Problem(page.path, f"«{name}» ya lo presenta otra lección.", "quítalo de «presenta:».", line)
            if name not in used:
                yield Problem(page.path, f"presenta «{name}», y ningún programa suyo lo usa.", "quítalo.", line)
            (in_paths if path[name] else in_folds).add(name)


def _used(example: Example | None) -> Mapping[str, Program]:
    """Return the names that the programs of an example use, each with one that does.

    The statement on which a program fails on purpose is not asked: it may use what does not exist.
    """
    found: dict[str, Program] = {}
    for program in example.programs.values() if example else ():
        statements = program.tree.body[:-1] if program.fails_on_purpose else program.tree.body
        for name in names.used(ast.Module(statements, [])):
            found.setdefault(name, program)
    return found


def _first(page: Page, name: str, but: Collection[int] = ()) -> int | None:
    """Return the first line of a page, from 1, whose prose has a name as code, ``None`` if none has it."""
    start = "" if name[0] in ".@" else r"(?<![\w.])"
    end = "" if name[-1] == "=" else r"(?!\w)"
    whole = re.compile(start + re.escape(name) + end)
    for number, line in enumerate(page.prose.splitlines(), start=1):
        if number not in but and any(whole.search(code) for code in CODE_SPAN.findall(line)):
            return number
    return None
