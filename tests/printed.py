"""Numbers that are hard to draw: their points, and what is written beside them."""

import math
from collections.abc import Mapping, Sequence

from profundo.building.curves import Axes, Curves
from profundo.building.weights import Matrix

NAN, INF = math.nan, math.inf

CURVES: Mapping[str, tuple[Curves, Axes]] = {
    "that falls": ({"pérdida": [3 * 0.9**i for i in range(40)]}, Axes("época")),
    "that begins at 1": ({"fallos": [3, 3, 4, 4, 0]}, Axes("época", first=1)),
    "printed one of each ten": ({"pérdida": [0.7, 0.2, 0.1]}, Axes("paso", each=10)),
    "below 0": ({"w": [-3.5, 2.0, -0.25], "b": [-1.0, 0.0, 1e-3]}, Axes("paso", "valor")),
    "far from 0": ({"exactitud": [0.91, 0.94, 0.97]}, Axes("época")),
    "of one number": ({"uno": [0.5], "otro": [0.25]}, Axes("época", "pérdida")),
    "that do not move": ({"uno": [-1000.0, -1000.0], "otro": [-1000.0, -1000.0]}, Axes("época")),
    "tiny": ({"paso": [2e-7, 3e-7, -1e-8]}, Axes("paso")),
    "huge": ({"la más larga, sí": [1.0, 1e30, NAN], "otra": [-12345678.0, 0.0, 5.0]}, Axes("paso")),
    "by powers of ten": (
        {"a": [1.0, 0.02, 3e-5], "b": [5.0, 40.0, 3e12]},
        Axes("vuelta", "pérdida", each=1000, logarithmic=True),
    ),
    "of one power of ten": ({"a": [0.4, 0.3, 0.2]}, Axes("paso", logarithmic=True)),
    "that stops being finite": ({"a": [1.0, 9.0, INF, NAN], "b": [3.0, 2.0, 1.0, 0.5]}, Axes("paso", "pérdida")),
    "with holes": ({"a": [1.0, 2.0, NAN, 3.0, NAN, 4.0, 0.5]}, Axes("paso")),
    "that end together": (
        {f"tasa 0.{i}": [3.0, 1.0 / i, 0.01 * i] for i in range(1, 5)},
        Axes("paso", "pérdida de cada tasa"),
    ),
    "that end together, at the top": (
        {name: [0.0, 0.5, 1.0 - i / 100] for i, name in enumerate(["entrenamiento", "validación", "prueba"])},
        Axes("época", "exactitud", first=9),
    ),
    "long": ({"a": [math.sin(i / 9) for i in range(300)], "b": [math.cos(i / 7) for i in range(300)]}, Axes("paso")),
}
"""Curves of every kind, with their axes."""

MATRICES: Mapping[str, tuple[Matrix, Sequence[str], Sequence[str]]] = {
    "of one number": ([[5]], (), ()),
    "with numbers": ([[1.5, -0.25], [0.0, 3.0]], ["x1", "x2"], ["h1", "h2"]),
    "with a tiny number": ([[-1e-9, 2.0]], (), ()),
    "of 0": ([[0.0, 0.0]], (), ()),
    "that is an image": ([[column * row % 17 for column in range(8)] for row in range(8)], (), ()),
    "that is wide": ([[math.sin(i + 1) for i in range(20)]], ["una oculta"], ()),
    "that is tall": ([[math.cos(i + 1)] for i in range(20)], (), ()),
    "with long names": ([[-1.25, 12.5], [3.5, 2.25]], ["desconocida", "conocida"], ["rojo", "verde"]),
    "not finite": ([[NAN, 2.0, -INF, 0.0]], (), ["a", "b", "c", "d"]),
}
"""Matrices of every kind, with what their rows and their columns are called."""
