"""Every rule of the content, in the one list that ``make check`` and the tests read.

A rule is a function ``(project) -> problems``. A new one is written in the module of this room that says what it is
about, and added here.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from profundo.checks import (
    bibliography,
    built,
    citations,
    claims,
    codeblocks,
    drawings,
    exercises,
    glossary,
    lessons,
    mutants,
    names,
    pages,
    programs,
    proofreading,
    seed,
)
from profundo.checks.project import BuildError, Project
from profundo.content.problems import Problem

Rule = Callable[[Project], Iterable[Problem]]

OF_SOURCES: Sequence[Rule] = (
    programs.files,
    programs.exceptions,
    programs.parity,
    programs.same_data,
    programs.shape,
    programs.length,
    programs.comments,
    programs.clock,
    programs.enough,
    programs.tidy,
    claims.claims,
    mutants.reasons,
    pages.calls,
    pages.shown,
    pages.code,
    pages.formulas,
    pages.numbers,
    pages.links,
    pages.credits,
    pages.versions,
    lessons.numbers,
    lessons.numbered,
    lessons.descriptions,
    lessons.sections,
    lessons.predictions,
    lessons.length,
    exercises.exercises,
    exercises.questions,
    exercises.checkers,
    names.presented,
    citations.pairs,
    citations.lists,
    citations.claims,
    citations.definitions,
    citations.used,
    bibliography.entries,
    glossary.terms,
    glossary.targets,
    glossary.names,
    drawings.alternatives,
    drawings.history,
    drawings.neuron,
    proofreading.prose,
)
"""What is asked of what the authors wrote."""

OF_SITE: Sequence[Rule] = (
    built.blocks,
    built.programs,
    built.figures,
    built.links,
    built.third_parties,
    built.formulas,
    built.definitions,
    codeblocks.collected,
    seed.programs,
    seed.statements,
)
"""What is asked of the site that it becomes."""


def problems(project: Project) -> Iterator[Problem]:
    """Yield everything wrong in a project, and in the site built from it, if it can be built."""
    for rule in OF_SOURCES:
        yield from rule(project)
    try:
        project.site  # noqa: B018
    except BuildError as error:
        message = "el sitio no se puede construir, y lo que solo se ve construido no se ha comprobado."
        remedy = "corrige lo demás; si no queda nada, lo que dice aquí arriba."
        yield Problem(project.root / "mkdocs.yml", message, remedy, detail=str(error))
        return
    for rule in OF_SITE:
        yield from rule(project)
