"""The library that the lesson on backpropagation builds gives the values and gradients of PyTorch and TensorFlow."""

import ast
import difflib
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import tensorflow as tf
import torch

from tests.conftest import ROOT

STEPS = ("caminos", "red", "xor")
"""The programs that build it, in their order: each one has what the one before had."""

MOST_LINES = 60

CLOSE = 1e-6


def library(step: str) -> str:
    """Return the part of a program that is the library: all but what uses it."""
    source = (ROOT / f"snippets/retropropagacion/{step}_numpy.py").read_text(encoding="utf-8")
    last = max(node.end_lineno or 0 for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    return "\n".join(source.splitlines()[:last]) + "\n"


def load(step: str) -> Any:
    """Return the reader's class, as a program has it."""
    space: dict[str, Any] = {}
    exec(compile(library(step), f"{step}_numpy.py", "exec"), space)
    return space["Tensor"]


Tensor = load("xor")

Expression = Callable[..., Any]
"""Computes a tensor from others, with the functions that each library has under another name."""


def of_reader(expression: Expression, data: Sequence[Any]) -> tuple[Any, Sequence[Any]]:
    """Return the value of an expression and its gradients, as the reader's library gives them."""
    tensors = [Tensor(each) for each in data]
    result = expression(SimpleNamespace(relu=lambda t: t.relu(), mean=lambda t: t.mean()), *tensors)
    result.backward()
    return result.data, [tensor.grad for tensor in tensors]


def tracked(data: Any) -> Any:
    """Return a tensor of PyTorch that will have a gradient."""
    return torch.tensor(data, requires_grad=True)


def of_pytorch(expression: Expression, data: Sequence[Any]) -> tuple[Any, Sequence[Any]]:
    tensors = [tracked(each) for each in data]
    result = expression(SimpleNamespace(relu=torch.relu, mean=torch.mean), *tensors)
    result.backward()
    return result.detach().numpy(), [tensor.grad.numpy() for tensor in tensors]


def of_tensorflow(expression: Expression, data: Sequence[Any]) -> tuple[Any, Sequence[Any]]:
    variables = [tf.Variable(each) for each in data]
    with tf.GradientTape() as tape:
        result = expression(SimpleNamespace(relu=tf.nn.relu, mean=tf.reduce_mean), *variables)
    return result.numpy(), [gradient.numpy() for gradient in tape.gradient(result, variables)]


@dataclass(frozen=True)
class Case:
    """An expression that ends in a number, and the shapes of the tensors from which it is computed."""

    expression: Expression
    shapes: Sequence[tuple[int, ...]]

    @property
    def data(self) -> Sequence[Any]:
        """Numbers of both signs: always the same."""
        random = np.random.default_rng(0)
        return [np.array(random.normal(size=shape)) for shape in self.shapes]


def of_layers(f: Any, x: Any, y: Any, w1: Any, b1: Any, w2: Any, b2: Any) -> Any:
    error = y - (f.relu(x @ w1 + b1) @ w2 + b2)
    return f.mean(error * error)


def of_diamond(f: Any, x: Any, w: Any) -> Any:
    s = x * w
    return f.mean((s * s + s) * (s - x))


CASES: Mapping[str, Case] = {
    "a product of matrices": Case(lambda f, x, w: f.mean(x @ w), [(4, 3), (3, 2)]),
    "a matrix by itself": Case(lambda f, x: f.mean(x @ x), [(3, 3)]),
    "a sum": Case(lambda f, x, y: f.mean((x + y) * x), [(2, 3), (2, 3)]),
    "a bias over the rows": Case(lambda f, x, w, b: f.mean(f.relu(x @ w + b)), [(5, 3), (3, 2), (2,)]),
    "a bias of one row": Case(lambda f, x, b: f.mean((x + b) * x), [(5, 2), (1, 2)]),
    "a column over the columns": Case(lambda f, x, c: f.mean((c + x) * x), [(4, 3), (4, 1)]),
    "a row and a column": Case(lambda f, r, c: f.mean((r + c) * r), [(3,), (4, 1)]),
    "a number over a table": Case(lambda f, x, s: f.mean(x * s + s), [(4, 3), ()]),
    "a table of one number": Case(lambda f, x, s: f.mean(x * s - s), [(4, 3), (1, 1)]),
    "a product with broadcasting": Case(lambda f, x, v: f.mean(v * x * x), [(4, 3), (3,)]),
    "a subtraction": Case(lambda f, x, y: f.mean((x - y) * (x - y)), [(2, 3), (2, 3)]),
    "a subtraction with broadcasting": Case(lambda f, x, b: f.mean((b - x) * x), [(5, 2), (2,)]),
    "ReLU": Case(lambda f, x: f.mean(f.relu(x) * x), [(6, 4)]),
    "a mean inside": Case(lambda f, x: f.mean((x - f.mean(x)) * (x - f.mean(x))), [(4, 3)]),
    "a tensor used twice": Case(lambda f, x, w: f.mean(x * w + x), [(3,), (3,)]),
    "a tensor added to itself": Case(lambda f, x: f.mean((x + x) * x), [(2, 2)]),
    "a tensor less itself": Case(lambda f, x: f.mean((x - x) * x), [(2, 2)]),
    "a diamond": Case(of_diamond, [(3, 2), (2,)]),
    "two layers and their mean squared error": Case(of_layers, [(4, 2), (4, 1), (2, 3), (3,), (3, 1), (1,)]),
    "a single number": Case(lambda f, x, w: x * w + x, [(), ()]),
    "a table with a single number": Case(lambda f, x, w: x @ w, [(1, 3), (3, 1)]),
}


@pytest.mark.parametrize("other", [of_pytorch, of_tensorflow])
@pytest.mark.parametrize("name", CASES)
def test_it_gives_the_values_and_gradients_of_the_libraries(name: str, other: Callable[..., Any]) -> None:
    case = CASES[name]
    value, gradients = of_reader(case.expression, case.data)
    wanted, wanted_gradients = other(case.expression, case.data)
    assert np.shape(value) == np.shape(wanted)
    assert value == pytest.approx(wanted, abs=CLOSE)
    for gradient, each in zip(gradients, wanted_gradients, strict=True):
        assert gradient.shape == each.shape
        assert gradient == pytest.approx(each, abs=CLOSE)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_gradients_add_up_from_one_computation_to_the_next(times: int) -> None:
    ours, theirs = Tensor(3.0), tracked(3.0)
    for _ in range(times):
        (ours * ours).backward()
        (theirs * theirs).backward()
    assert ours.grad == theirs.grad.item() == 6 * times


def test_after_zero_grad_they_begin_again() -> None:
    ours, theirs = Tensor([1.0, 2.0]), tracked([1.0, 2.0])
    (ours * ours).mean().backward()
    (theirs * theirs).mean().backward()
    ours.zero_grad()
    theirs.grad = None
    assert ours.grad.tolist() == [0, 0]
    (ours * ours).mean().backward()
    (theirs * theirs).mean().backward()
    assert ours.grad.tolist() == theirs.grad.tolist()


def test_a_computation_gone_through_twice_counts_twice() -> None:
    """As in PyTorch, if it is asked to keep it: what is between the ends does not add up."""
    ours, theirs = Tensor(3.0), tracked(3.0)
    result, expected = (ours * ours) * (ours + ours), (theirs * theirs) * (theirs + theirs)
    for _ in range(2):
        result.backward()
        expected.backward(retain_graph=True)
    assert ours.grad == theirs.grad.item()


def test_two_results_share_a_part() -> None:
    ours, theirs = Tensor([1.0, -2.0]), tracked([1.0, -2.0])
    part, same = ours * ours, theirs * theirs
    part.mean().backward()
    (part * ours).mean().backward()
    same.mean().backward(retain_graph=True)
    (same * theirs).mean().backward()
    assert ours.grad.tolist() == theirs.grad.tolist()


def test_backward_can_begin_at_a_tensor_that_nothing_computed() -> None:
    ours, theirs = Tensor(3.0), tracked(3.0)
    for _ in range(2):
        ours.backward()
        theirs.backward()
    assert ours.grad == theirs.grad.item()


def test_backward_begins_only_at_a_single_number() -> None:
    x, same = Tensor([1.0, 2.0]), tracked([1.0, 2.0])
    with pytest.raises(ValueError, match="backward solo puede empezar en un número"):
        (x * x).backward()
    with pytest.raises(RuntimeError, match="only for scalar outputs"):
        (same * same).backward()
    assert x.grad.tolist() == [0, 0]


def test_each_tensor_is_visited_once_however_many_paths_lead_to_it() -> None:
    """Along 100 diamonds there are 2¹⁰⁰ paths."""
    x = Tensor(1.0)
    y = x
    for _ in range(100):
        y = (y + y) * Tensor(0.5)
    y.backward()
    assert math.isclose(x.grad, 1)


def test_it_fits_in_sixty_lines() -> None:
    assert len(library("xor").splitlines()) <= MOST_LINES


@pytest.mark.parametrize(("before", "after"), [("caminos", "red"), ("red", "xor")])
def test_a_step_only_adds_to_the_one_before(before: str, after: str) -> None:
    changes = list(difflib.ndiff(library(before).splitlines(), library(after).splitlines()))
    gone = [line[2:].strip() for line in changes if line.startswith("- ")]
    assert gone == ([] if after == "red" else ["padre.grad += reparte(nodo.grad)"])
    assert any(line.startswith("+ ") for line in changes)


@pytest.mark.parametrize("example", ["predice", "acumula", "rombos", "error_varios", "ejercicio_2"])
def test_the_other_programs_have_the_same_library(example: str) -> None:
    """Each with the operations that it uses, and no line that is not in the whole one."""
    whole = {line.strip() for step in STEPS for line in library(step).splitlines()}
    own = [line for line in library(example).splitlines() if line.strip() not in whole]
    wanted = {"ejercicio_2": "def tanh(self):", "error_varios": "# Falla a propósito: y tiene tres números."}
    assert [line.strip() for line in own][:1] == ([wanted[example]] if example in wanted else [])
