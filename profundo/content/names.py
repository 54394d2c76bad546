"""The names of the libraries that a program uses: what a reader must have been told before reading it.

Who reads the course knows Python. What it does not know is what the libraries add: their functions (``np.array``,
``nn.Linear``), the methods and attributes of their objects (``.sum``, ``.shape``), the options of both (``axis=``) and
the sign of the matrix product (``@``).
"""

import ast
from collections.abc import Iterator, Sequence

PYTHON = {*dir(str), *dir(list), *dir(dict)} - {"copy"}
"""Methods that a reader of Python knows. Copying is not among them: tensors do not copy as lists do."""


def used(tree: ast.Module) -> Sequence[str]:
    """Return the names that a program uses, in the order in which it does, each once."""
    modules = {
        (alias.asname or alias.name).partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    return list(dict.fromkeys(_names(tree, modules)))


def _names(node: ast.AST, modules: set[str]) -> Iterator[str]:
    match node:
        case ast.Attribute():
            whole = ast.unparse(node)
            if whole.partition(".")[0] in modules and whole.replace(".", "").isidentifier():
                yield whole
                return
            if node.attr not in PYTHON:
                yield f".{node.attr}"
        case ast.Call(func=ast.Attribute()):
            yield from (f"{word.arg}=" for word in node.keywords if word.arg)
        case ast.BinOp(op=ast.MatMult()):
            yield "@"
    for child in ast.iter_child_nodes(node):
        yield from _names(child, modules)
