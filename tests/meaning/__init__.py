"""What the examples claim: one module a lesson, one function an example.

A stored output alone proves that nothing changed. These functions state, in literal values, what must be
true of it: ``tests/meaning/relu.py`` has ``definicion(out)`` for the example ``relu/definicion``.
"""

import importlib
from collections.abc import Callable

from profundo.content.outputs import Output


def claim(example: str) -> Callable[[Output], None]:
    """Return the function that asserts what ``example`` ("leccion/ejemplo") claims of its output.

    Raises:
        LookupError: if nobody wrote it; the message says where it goes, in Spanish.
    """
    lesson, _, name = example.partition("/")
    module_name = f"{__name__}.{lesson.replace('-', '_')}"
    where = f"tests/meaning/{lesson.replace('-', '_')}.py"
    try:
        function: Callable[[Output], None] = getattr(importlib.import_module(module_name), name)
    except (ModuleNotFoundError, AttributeError):
        raise LookupError(f"falta la función «{name}» en {where}: di ahí qué valores da «{example}»") from None
    return function


def accepts(example: str, output: Output) -> bool:
    """Whether the claim of ``example`` is true of ``output``."""
    try:
        claim(example)(output)
    except (AssertionError, LookupError, ValueError):
        return False
    return True
