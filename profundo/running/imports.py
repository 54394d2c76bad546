"""Importing what is slow to import, so that the time of a program does not count it."""

import gc
import importlib
from collections.abc import Sequence

OPTIMISERS = "torch.optim"
"""The module whose users need PyTorch's compiler too: making the first optimiser imports it, in one second."""


def prepare(modules: Sequence[str]) -> None:
    """Import ``modules``, unless they already are."""
    for module in modules:
        importlib.import_module(module)
    if OPTIMISERS in modules:
        importlib.import_module("torch").compiler.reset()  # what is public of the compiler, which it imports
    gc.freeze()  # what is imported stays: the garbage collector of each program need not look through it
