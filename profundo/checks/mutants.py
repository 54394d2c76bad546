"""The reasons why nothing can notice a change of a program: each must still be about a change that is possible."""

from collections.abc import Iterator

from profundo.checks.project import Project
from profundo.content.problems import Problem
from profundo.running.mutants import stale_reasons


def reasons(project: Project) -> Iterator[Problem]:
    """Yield the reasons for changes that no program of the example can suffer any more."""
    return stale_reasons(project.catalog)
