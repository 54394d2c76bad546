"""Lets a cell of a notebook be checked.

It is the part that only a notebook needs: its cell has ``comprobador`` and the checkers already.
"""

from collections.abc import Mapping
from types import ModuleType

from IPython import get_ipython
from IPython.core.magic import register_cell_magic

comprobador: ModuleType = globals()["comprobador"]
COMPROBADORES: Mapping[str, str] = globals()["COMPROBADORES"]


@register_cell_magic  # type: ignore[no-untyped-call, unused-ignore]
def comprueba(line: str, cell: str) -> None:
    """Run the answer to an exercise, as any cell, and say what its checker says of it."""
    if get_ipython().run_cell(cell).success:  # type: ignore[no-untyped-call, unused-ignore]
        print(comprobador.told(comprobador.check(cell, COMPROBADORES[line.strip()])))
