"""Make the file of handwritten digits that ``load_digits`` reads in the page: ``python -m profundo.commands.digits``.

It has what scikit-learn's has, by columns, which is how it takes least: a byte each pixel, and the last column, what
digit each image is. ``docs/assets/python/cifras.py`` reads it.
"""

import zlib
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

from profundo.content.interpreter import DIGITS

ROOT = Path(__file__).parents[2]

GZIP = 31
"""What zlib wants to be told to write what gzip reads: a header without a date, so the same bytes each time."""


def packed() -> bytes:
    """Return the content of the file."""
    images, digits = load_digits(return_X_y=True)
    table = np.column_stack([images, digits]).astype(np.uint8)
    # what is repeated is rare here: this strategy looks less for it, and the file takes 10 % less
    packer = zlib.compressobj(9, zlib.DEFLATED, GZIP, strategy=zlib.Z_FILTERED)
    return packer.compress(table.T.tobytes()) + packer.flush()


def main() -> None:
    """Write the file."""
    (ROOT / DIGITS).write_bytes(packed())


if __name__ == "__main__":
    main()
