"""What ``load_digits`` of scikit-learn gives, in the page: see ``docs/assets/datos/LEEME.txt``.

No other name of scikit-learn is here: to ask for one fails as it does where there is nothing of it.
"""

import gzip
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import numpy as np

COLUMNS = 65
"""Of the file: the 64 pixels of an image and, last, what digit it is."""

DESCRIPTION = """\
Cifras escritas a mano: 1797 imágenes de 8 × 8 píxeles, de 0 a 16, y qué cifra es cada una.
Son las de prueba de E. Alpaydin y C. Kaynak, Optical Recognition of Handwritten Digits, UCI, 1998.
"""


class Bunch(dict[str, Any]):
    """A dictionary whose values are attributes too, as scikit-learn's."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class _Part(ModuleType):
    """A module that has only what it is given."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python itself may ask of any module
            raise AttributeError(name)
        raise ModuleNotFoundError("No module named 'sklearn'", name="sklearn")


def reader(packed: bytes) -> Callable[..., Any]:
    """Return the function that gives the digits.

    Args:
        packed: the content of the file.
    """
    table = np.frombuffer(gzip.decompress(packed), np.uint8).reshape(COLUMNS, -1).T

    def load_digits(*, n_class: int = 10, return_X_y: bool = False, as_frame: bool = False) -> Any:  # noqa: N803
        """Return the handwritten digits: their images and what digit each is."""
        if as_frame:
            raise ModuleNotFoundError("No module named 'pandas'", name="pandas")
        numbers = table.astype(float, order="C")
        data, target = numbers[:, :-1], numbers[:, -1].astype(int)
        if n_class < 10:
            data, target = data[target < n_class], target[target < n_class]
        if return_X_y:
            return data, target
        return Bunch(
            data=data,
            target=target,
            frame=None,
            feature_names=[f"pixel_{row}_{column}" for row in range(8) for column in range(8)],
            target_names=np.arange(10),
            images=data.reshape(-1, 8, 8),
            DESCR=DESCRIPTION,
        )

    return load_digits


@contextmanager
def answering(packed: bytes | None) -> Iterator[None]:
    """Have ``from sklearn.datasets import load_digits`` answered within.

    Args:
        packed: the content of the file; without it nothing is answered.
    """
    if packed is None:
        yield
        return
    package, datasets = _Part("sklearn"), _Part("sklearn.datasets")
    vars(package).update(__path__=[], datasets=datasets)
    vars(datasets)["load_digits"] = reader(packed)
    sys.modules.update({"sklearn": package, "sklearn.datasets": datasets})
    try:
        yield
    finally:
        for name in ("sklearn", "sklearn.datasets"):
            sys.modules.pop(name, None)
