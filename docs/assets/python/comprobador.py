"""Says whether the answer to an exercise is right: the same in the page, in the notebooks and in the tests.

The checker of an exercise is a function ``comprueba(intento)`` that knows nothing of libraries: it reads what the
answer prints and the variables that it leaves, as plain numbers and lists. It also has the answer run again on data
that the exercise does not show, written in it where the others were, so that a result typed by hand is not enough.
"""

import ast
import contextlib
import io
import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

NAME = "programa.py"
"""What the answer is called in its tracebacks."""

Execute = Callable[[Any], tuple[str, Mapping[str, Any]]]
"""Runs a compiled program; returns what it prints and its variables. It raises what the program raises."""

_CLOSE = 1e-4
"""How far from what was expected a number may be, relatively: libraries add up in different orders."""

_NOISE = 1e-6
"""What is left of a 0 that was computed in another order."""

_MAKERS = ("array", "tensor", "constant", "Variable")
"""What makes a tensor of some numbers, in the libraries of the course."""

_WRAPPED = re.compile(r"(?:array|tensor|tf\.Tensor|(?:np|torch)\.\w+)\((.*)\)", re.DOTALL)


class Fallo(Exception):  # noqa: N818 (the checkers, in Spanish, raise it)
    """An answer is not right.

    Attributes:
        dice: what helps, told to whoever wrote it.
        datos: those with which it was run, if they are not the ones of the exercise, as Python writes them.
        esperado: what it should have given; empty if there is nothing to compare.
        obtenido: what it gives.
    """

    def __init__(self, dice: str, datos: str = "", esperado: str = "", obtenido: str = "") -> None:
        super().__init__(dice)
        self.dice = dice
        self.datos = datos
        self.esperado = esperado
        self.obtenido = obtenido


class Intento:
    """An answer that has been run.

    Attributes:
        fuente: its text.
        salida: what it prints.
    """

    def __init__(self, source: str, execute: Execute, first: "Intento | None" = None, **data: Any) -> None:
        self.fuente = source
        self._execute = execute
        self._first = first
        self._data = data
        tree = ast.parse(source)
        self._written = {name: _value(node) for name, node in _literals(tree)}
        for name, value in data.items():
            _write(tree, name, value)
        try:
            self.salida, self._left = execute(compile(tree, NAME, "exec", dont_inherit=True))
        except Exception as error:
            if not data:
                raise
            said = f"{type(error).__name__}: {error}"
            raise self.fallo("Con otros datos, el programa termina con un error.", obtenido=said) from error

    def con(self, **datos: Any) -> "Intento":
        """Run the answer with other data: a value for each variable to which it assigns one that is written in it.

        Raises:
            Fallo: if the answer does not write one of them once, or fails with them.
        """
        return Intento(self.fuente, self._execute, self, **datos) if datos else self

    def __getitem__(self, name: str) -> Any:
        """Return the data that the answer writes in a variable.

        Raises:
            Fallo: if it does not.
        """
        if name in self._data:
            return self._data[name]
        if name in self._written:
            return self._written[name]
        raise self.fallo(_NOT_WRITTEN.format(name))

    def impreso(self, etiqueta: str) -> Any:
        """Return what the answer prints after a label: a value or, if it prints several, the list of them.

        Raises:
            Fallo: if it prints none.
        """
        found = [_read(text) for text in _after(etiqueta, self.salida)]
        if not found:
            raise self.fallo(f"Tu programa no imprime «{etiqueta}: …». Deja ese print como estaba.")
        return found[0] if len(found) == 1 else _Several(found)

    def variable(self, name: str) -> Any:
        """Return what the answer leaves in a variable, as plain numbers, lists and texts.

        Raises:
            Fallo: if it leaves nothing.
        """
        if name not in self._left:
            raise self.fallo(f"Tu programa no deja nada en «{name}», y aquí hace falta.")
        return plain(self._left[name])

    def imprime(self, etiqueta: str, esperado: Any, errores: Mapping[str, Any] | None = None, si_no: str = "") -> None:
        """Require what the answer prints after a label.

        Args:
            etiqueta: the label.
            esperado: a value, or a list of them.
            errores: by what helps to whoever makes it, what a known mistake prints.
            si_no: what helps to whoever prints something else.

        Raises:
            Fallo: if it is not what is expected.
        """
        got = self.impreso(etiqueta)
        same = self._first is not None and got == self._first.impreso(etiqueta)
        self._require(f"{etiqueta}: ", got, esperado, errores or {}, _SAME if same else si_no)

    def deja(self, name: str, esperado: Any, errores: Mapping[str, Any] | None = None, si_no: str = "") -> None:
        """Require what the answer leaves in a variable, as ``imprime`` does of a label."""
        self._require(f"{name} = ", self.variable(name), esperado, errores or {}, si_no)

    def es(self, etiqueta: str, esperado: Any) -> bool:
        """Whether the answer prints something after a label.

        Raises:
            Fallo: if it prints nothing.
        """
        return is_close(self.impreso(etiqueta), esperado)

    def fallo(self, dice: str, esperado: str = "", obtenido: str = "") -> Fallo:
        """Return what is wrong with this answer, ready to be raised."""
        data = "\n".join(f"{name} = {value!r}" for name, value in self._data.items())
        return Fallo(dice, data, esperado, obtenido)

    def _require(self, before: str, got: Any, wanted: Any, mistakes: Mapping[str, Any], otherwise: str) -> None:
        if is_close(got, wanted):
            return
        known = next((said for said, value in mistakes.items() if is_close(got, value)), "")
        said = known or otherwise or _difference(got, wanted)
        raise self.fallo(said, _shown(before, wanted, got), _shown(before, got, got))


_SAME = "Con otros datos imprime lo mismo: el resultado tiene que salir de ellos, no estar escrito."

_NOT_READ = (
    "No entiendo lo que imprime tu programa. Deja sus print como estaban, y el mismo número de valores en cada uno."
)

_NOT_WRITTEN = (
    "No encuentro, escrito una sola vez, el valor de «{}». Deja esa línea como estaba: tu respuesta se prueba también "
    "con otros datos, y se escriben ahí."
)


def run(code: Any) -> tuple[str, Mapping[str, Any]]:
    """Run a compiled program as if it were on its own; return what it prints and its variables."""
    space: dict[str, Any] = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(code, space)
    return printed.getvalue(), space


def check(answer: str, checker: str, execute: Execute = run) -> Mapping[str, Any]:
    """Return what the checker of an exercise says of an answer that runs.

    Args:
        answer: its text.
        checker: text of the checker.
        execute: runs it.

    Returns:
        ``"bien"``, whether it is right; ``"dice"``, what is told; and those of ``Fallo``, if it is not right.
    """
    space: dict[str, Any] = {}
    exec(compile(checker, "comprobador.py", "exec", dont_inherit=True), space)
    attempt = Intento(answer, execute)
    try:
        space["comprueba"](attempt)
    except Fallo as fallo:
        return {"bien": False, **vars(fallo)}
    except Exception:  # a checker counts with lists where lists were printed
        return {"bien": False, **vars(Fallo(_NOT_READ, obtenido=attempt.salida.rstrip()))}
    return {"bien": True, "dice": "¡Bien! También con otros datos que no se ven en la página."}


def told(verdict: Mapping[str, Any]) -> str:
    """Return as text what ``check`` returns."""
    if verdict["bien"]:
        return f"✓ {verdict['dice']}"
    compared = {
        "Con estos otros datos": verdict["datos"],
        "Se esperaba": verdict["esperado"],
        "Ha salido": verdict["obtenido"],
    }
    return "\n\n".join([f"→ {verdict['dice']}", *(f"{title}:\n{text}" for title, text in compared.items() if text)])


def plain(value: Any) -> Any:
    """Return a value of any library as Python's own numbers, lists and texts."""
    for method in ("detach", "numpy", "tolist"):
        if hasattr(value, method):
            value = getattr(value, method)()
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value


def is_close(got: Any, wanted: Any) -> bool:
    """Whether two values are the same, but for the last digits of their numbers: with a text, those that it writes."""
    if isinstance(got, _Printed):
        return _is_number(wanted) and abs(got - wanted) <= got.half + _CLOSE * abs(wanted) + _NOISE
    if _is_number(got) and _is_number(wanted):
        return math.isclose(got, wanted, rel_tol=_CLOSE, abs_tol=_CLOSE)
    if isinstance(got, list) and isinstance(wanted, list):
        return len(got) == len(wanted) and all(map(is_close, got, wanted))
    return bool(got == wanted)


class _Several(list[Any]):
    """What was printed after the same label on several lines."""


class _Printed(float):
    """A number that was printed with some decimals."""

    half = 0.0


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)


def _difference(got: Any, wanted: Any) -> str:
    """Return what is told of an answer that no known mistake gives: what can be seen of it, and no more."""
    shapes = _shape(got), _shape(wanted)
    if shapes[0] != shapes[1]:
        return f"Se esperaba algo de forma {shapes[1]}, y lo tuyo tiene forma {shapes[0]}."
    return "No es lo que se esperaba."


def _shape(value: Any) -> tuple[int, ...]:
    return (len(value), *_shape(value[0])) if isinstance(value, list) and value else ()


def _shown(before: str, value: Any, printed: Any) -> str:
    """Return a value as a program would print it: on several lines, if that is how something else was printed."""
    if isinstance(printed, _Several) and isinstance(value, list):
        return "\n".join(before + _text(each) for each in value)
    return before + _text(value)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_text, value))}]"
    if isinstance(value, float):
        return repr(round(float(value), 4))
    return str(value)


def _after(label: str, printed: str) -> Sequence[str]:
    """Return what is printed after each ``etiqueta: ``, at the start of a line or after a comma."""
    pattern = rf"(?:^|(?<=, )){re.escape(label)}: (.*?)(?=, [^\W\d][^,:\]\)]*: |$)"
    return re.findall(pattern, printed, re.MULTILINE)


def _read(text: str) -> Any:
    """Return a printed value; if it is not one of Python, its text."""
    wrapped = _WRAPPED.fullmatch(text.strip())
    bare = re.sub(r", (?:shape|dtype|grad_fn)=.*", "", wrapped[1], flags=re.DOTALL) if wrapped else text.strip()
    try:
        return _value_of(ast.parse(bare, mode="eval").body, bare)
    except (ValueError, SyntaxError):
        return bare


def _value_of(node: ast.expr, text: str) -> Any:
    """Return what an expression of a text is worth.

    Raises:
        ValueError: if it is computed.
    """
    if isinstance(node, ast.List | ast.Tuple):
        return [_value_of(item, text) for item in node.elts]
    value = ast.literal_eval(node)
    if isinstance(value, float):
        number = _Printed(value)
        decimals = re.search(r"\.(\d+)$", ast.get_source_segment(text, node) or "")
        number.half = 0.5 * 10 ** -len(decimals[1]) if decimals else 0.0
        return number
    if value is ...:
        raise ValueError(text)
    return value


def _literals(tree: ast.Module) -> Sequence[tuple[str, ast.expr]]:
    """Return the data that a program assigns to its variables, outside its functions; of ``np.array(…)``, the list."""
    found = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = node.value
            if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _MAKERS:
                value = value.args[0]
            if _value(value) is not None:
                found.append((node.targets[0].id, value))
    return found


def _value(node: ast.expr) -> Any:
    """Return what is written in an expression; ``None`` if it is computed."""
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def _write(tree: ast.Module, name: str, value: Any) -> None:
    """Put other data in a program where it writes those of a variable.

    Raises:
        Fallo: if it does not write them, or more than once.
    """
    nodes = [node for other, node in _literals(tree) if other == name]
    if len(nodes) != 1:
        raise Fallo(_NOT_WRITTEN.format(name))
    (old,) = nodes
    new = ast.parse(repr(value), mode="eval").body
    for inner in ast.walk(new):
        ast.copy_location(inner, old)
    for parent in ast.walk(tree):
        for field, child in ast.iter_fields(parent):
            if child is old:
                setattr(parent, field, new)
            elif isinstance(child, list) and old in child:
                child[child.index(old)] = new
