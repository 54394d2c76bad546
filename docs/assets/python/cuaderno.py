"""Lets a cell of a notebook be checked: the part that only a notebook needs, after ``comprobador``."""

from IPython import get_ipython
from IPython.core.magic import register_cell_magic


@register_cell_magic
def comprueba(line: str, cell: str) -> None:
    """Run the answer to an exercise, and say what its checker says of it."""
    shell = get_ipython()
    shell.run_cell(cell)
    ...
