"""What the commonest errors of Python and NumPy mean, in Spanish, for who wrote the program that failed.

An explanation says what happened, with the names and the shapes of that program, and what to look at. What has no
explanation here keeps only its own message: a wrong explanation is worse than none.
"""

import ast
import re
from collections.abc import Callable, Sequence
from traceback import TracebackException
from types import TracebackType

import numpy as np

Match = re.Match[str]
Explanation = str | Callable[[Match], str]

NAME = "programa.py"
"""What the reader's program is called in its tracebacks."""

ELSEWHERE = ("torch", "tensorflow", "keras", "tf", "pytorch")
"""Libraries of the course that a browser does not have, by the names with which a reader asks for them."""

_QUOTES = "“”‘’«»"


def frames_of(error: BaseException) -> Sequence[TracebackType]:
    """Return the parts of the traceback of an error that are in the reader's program, the outermost first."""
    found = []
    trace = error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == NAME:
            found.append(trace)
        trace = trace.tb_next
    return found


def explain(error: BaseException, source: str) -> str:
    """Return what an error means, or nothing if it is not a common one.

    Args:
        error: what the program ended with.
        source: text of the program.
    """
    if isinstance(error, SyntaxError):
        return _syntax(error)
    frames = frames_of(error)
    operands = _operands(source, frames[-1]) if frames else ()
    if len(operands) == 2 and isinstance(error, ValueError) and _SHAPES.search(str(error)):
        return _clash(str(error), operands)
    message = "".join(TracebackException.from_exception(error).format_exception_only())  # with what Python suggests
    for kind, pattern, meaning in _MEANINGS:
        found = isinstance(error, kind) and re.search(pattern, message)
        if found:
            return meaning if isinstance(meaning, str) else meaning(found)
    return ""


# ---- shapes

_SHAPES = re.compile(r"broadcast together|mismatch in its core dimension|shapes .* not aligned")

Operand = tuple[str, tuple[int, ...]]
"""A part of an operation, as it is written in the program, and its shape."""


def _operands(source: str, frame: TracebackType) -> Sequence[Operand]:
    """Return the two arrays between which an operation failed, if both can be known without computing anything."""
    positions = list(frame.tb_frame.f_code.co_positions())[frame.tb_lasti // 2]
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.expr):
            continue
        if (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset) != positions:
            continue
        if isinstance(node, ast.BinOp):
            parts: Sequence[ast.expr] = (node.left, node.right)
        elif isinstance(node, ast.Call) and len(node.args) == 2:
            parts = node.args
        else:
            continue
        found = [_operand(part, source, frame) for part in parts]
        return [operand for operand in found if operand]
    return ()


def _operand(part: ast.expr, source: str, frame: TracebackType) -> Operand | None:
    if any(isinstance(inner, (ast.Call, ast.Await, ast.NamedExpr)) for inner in ast.walk(part)):
        return None  # to know its shape it would run again
    scope = frame.tb_frame
    try:
        value = eval(compile(ast.Expression(part), "operando", "eval"), scope.f_globals, scope.f_locals)
        shape = np.shape(value)
    except Exception:
        return None
    return ast.get_source_segment(source, part) or "", shape


def _clash(message: str, operands: Sequence[Operand]) -> str:
    (left, one), (right, other) = operands
    told = f"`{left}` tiene forma {_shape(one)} y `{right}`, {_shape(other)}."
    if "broadcast" in message:
        return f"{told} {_different_axis(one, other)}"
    if not one or not other:
        return f"{told} Uno de los dos es un número: multiplícalo con `*`."
    inner = other[0] if len(other) == 1 else other[-2]
    return (
        f"{told} Para multiplicarlos, el último eje del primero, que mide {one[-1]}, tiene que medir lo mismo que el "
        f"{'único' if len(other) == 1 else 'penúltimo'} del segundo, que mide {inner}."
    )


def _different_axis(one: Sequence[int], other: Sequence[int]) -> str:
    """Say which axis keeps two shapes from being operated together, looking from the last one."""
    for place, (a, b) in enumerate(zip(reversed(one), reversed(other), strict=False), start=1):
        if a != b and 1 not in (a, b):
            axis = "el último eje" if place == 1 else f"el eje {place} contando desde el final"
            return f"No se pueden operar: en {axis}, uno mide {a} y el otro {b}, y ninguno de los dos es 1."
    return "Sus ejes no se corresponden."


def _shape(shape: Sequence[int]) -> str:
    return f"({shape[0]},)" if len(shape) == 1 else f"({', '.join(map(str, shape))})"


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def _broadcast(found: Match) -> str:
    shapes = [_numbers(text) for text in re.findall(r"\(([\d,]*)\)", found[1])]
    told = " y ".join(_shape(shape) for shape in shapes[:2])
    return f"Las formas son {told}. {_different_axis(*shapes[:2])}"


def _reshape(found: Match) -> str:
    size = int(found[1])
    if "newaxis" in found[2]:  # what NumPy calls there the axis that was left for it to compute
        shape = ", ".join(found[2].replace("newaxis", "-1").split(","))
        return f"Con {size} números no se llena la forma ({shape}): el eje que falta no sale entero."
    asked = _numbers(found[2])
    return (
        f"Hay {size} números, y la forma {_shape(asked)} pide {np.prod(asked)}: "
        "al cambiar de forma no sobra ni falta ninguno."
    )


# ---- the way it is written


def _syntax(error: SyntaxError) -> str:
    line, message = error.text or "", error.msg
    if isinstance(error, TabError):
        return "Esa línea mezcla tabuladores y espacios al principio: usa solo espacios."
    if isinstance(error, IndentationError):
        if "expected an indented block" in message:
            return "Después de una línea que termina en dos puntos, la siguiente empieza con cuatro espacios más."
        return (
            "Los espacios con que empieza esa línea no son los de sus vecinas: las de un mismo bloque empiezan igual."
        )
    if any(quote in line for quote in _QUOTES) and "invalid" in message:
        return "Esa línea tiene comillas de imprenta. Python solo entiende las rectas: \" y '."
    if any(sign.isspace() and not sign.isascii() for sign in line) and "invalid" in message:
        return _STRANGE_SPACE  # after a number, some versions of Python complain of the number
    for pattern, meaning in _SYNTAX:
        found = re.search(pattern, message)
        if found:
            return meaning if isinstance(meaning, str) else meaning(found)
    return "Python no entiende esa línea. Mira si falta o sobra un signo en ella, o al final de la anterior."


_STRANGE_SPACE = "Hay un espacio que no es el de la barra: bórralo y escríbelo otra vez."

_SYNTAX: Sequence[tuple[str, Explanation]] = [
    (r"expected ':'", "A esa línea le faltan los dos puntos del final."),
    (r"'(.)' was never closed", lambda found: f"Ese `{found[1]}` se abre y no se cierra: falta su pareja."),
    (r"unmatched '(.)'", lambda found: f"Ese `{found[1]}` cierra algo que no se había abierto."),
    (
        r"closing parenthesis '(.)' does not match opening parenthesis '(.)'",
        lambda found: f"Se abre con `{found[2]}` y se cierra con `{found[1]}`: tienen que ser pareja.",
    ),
    (r"unterminated (triple-quoted )?(f-)?string", "Un texto empieza con comillas y no termina: falta cerrarlas."),
    (r"cannot assign to", "A la izquierda de `=` va un nombre, y ahí hay otra cosa."),
    (r"Maybe you meant '=='", "Con un solo `=` se da un valor a un nombre. Para comparar son dos: `==`."),
    (r"Perhaps you forgot a comma", "Entre dos valores de una lista o de una llamada falta una coma."),
    (
        r"Missing parentheses in call to 'print'",
        "`print` es una función: lo que muestra va entre paréntesis.",
    ),
    (r"invalid character '(.)'", lambda found: f"Python no usa el signo `{found[1]}`: mira cuál querías escribir."),
    (r"invalid non-printable character", _STRANGE_SPACE),
    (r"invalid decimal literal", "Un número va seguido de letras. Un nombre no puede empezar con una cifra."),
    (r"leading zeros", "Un número entero no empieza con ceros."),
    (r"outside function", "`return` solo puede ir dentro de una función, debajo de su `def` y con más espacios."),
    (r"outside loop", "Eso solo puede ir dentro de un bucle, `for` o `while`."),
]


# ---- what happens when it runs


def _missing(found: Match) -> str:
    name = found[1].partition(".")[0]
    if name in ELSEWHERE:
        library = "PyTorch" if name in ("torch", "pytorch") else "TensorFlow"
        return (
            f"{library} ocupa cientos de megabytes y no funciona dentro de un navegador. "
            "Aquí hay NumPy; para lo demás, lleva el programa a un cuaderno."
        )
    return f"Aquí no está `{name}`: solo NumPy y la biblioteca estándar de Python. Mira también si el nombre es ese."


def _undefined(found: Match) -> str:
    name, like = found[1], found[2]
    if like:
        return f"Nadie ha dado un valor a `{name}`. ¿Querías escribir `{like}`?"
    if name in ("np", "numpy"):
        return "Falta la línea `import numpy as np`, o está después de la que la usa."
    return f"Nadie ha dado un valor a `{name}` antes de esa línea. Si es un texto, le faltan las comillas."


def _no_attribute(found: Match) -> str:
    owner, name, like = found[1], found[2], found[3]
    told = (
        f"Eso, de tipo `{owner}`,"
        if not owner.startswith("module")
        else f"`{owner.removeprefix('module ').strip(chr(39))}`"
    )
    return f"{told} no tiene nada que se llame `{name}`." + (f" ¿Querías escribir `{like}`?" if like else "")


def _operator(found: Match) -> str:
    one, other = found[2], found[3]
    if "str" in (one, other):
        return f"No se puede operar un texto (`str`) con `{other if one == 'str' else one}`: convierte uno de los dos."
    return f"`{found[1]}` no sabe qué hacer entre `{one}` y `{other}`."


def _index(found: Match) -> str:
    index, axis, size = found[1], found[2], int(found[3])
    return f"El eje {axis} mide {size}, así que sus índices van de 0 a {size - 1}: el {index} no existe."


_MEMORY = "Eso pide más memoria de la que hay aquí. Haz más pequeño el array: ¿son esas las cifras de su forma?"

_MEANINGS: Sequence[tuple[type[BaseException], str, Explanation]] = [
    (ModuleNotFoundError, r"No module named '(.+?)'", _missing),
    (
        ImportError,
        r"cannot import name '(.+?)' from '(.+?)'",
        lambda found: f"`{found[2]}` no tiene nada que se llame `{found[1]}`.",
    ),
    (
        UnboundLocalError,
        r"variable '(.+?)'",
        lambda found: (
            f"Esa función usa `{found[1]}` antes de darle un valor. Si lo da más abajo, es suyo, y no el de fuera."
        ),
    ),
    (NameError, r"name '(.+?)' is not defined(?:.*Did you mean: '(.+?)')?", _undefined),
    (
        AttributeError,
        r"(module '.+?'|(?<=')[^']+(?=' object)).*? has no attribute '(.+?)'(?:.*Did you mean: '(.+?)')?",
        _no_attribute,
    ),
    (ZeroDivisionError, r"", "Se ha dividido entre 0. Mira cuánto vale lo que divide en esa línea."),
    (RecursionError, r"", "Una función se llama a sí misma sin parar: le falta el caso en que termina."),
    (MemoryError, r"", _MEMORY),
    (OverflowError, r"index-sized", _MEMORY),
    (ValueError, r"Maximum allowed dimension|array is too big|dimensions .* too large", _MEMORY),
    (EOFError, r"", "En la página no hay teclado para `input()`: escribe el valor en el programa."),
    (
        FileNotFoundError,
        r"'(.+?)'",
        lambda found: f"No hay ningún archivo `{found[1]}`: el programa corre en una carpeta vacía.",
    ),
    (
        KeyError,
        r"KeyError: (.+)",
        lambda found: f"El diccionario no tiene la clave {found[1]}. Mira cómo se escribió al crearlo.",
    ),
    (RuntimeError, r"start new thread", "Aquí no hay hilos: el programa hace una cosa detrás de otra."),
    (AssertionError, r"", "Lo que dice ese `assert` no se cumple."),
    (
        OSError,
        r"red|[Nn]etwork|urlopen|Errno 23|Errno 26|Host is unreachable|[Cc]onnection",
        "Desde aquí no se puede pedir nada a la red: el programa no sale de tu navegador.",
    ),
    # NumPy: shapes
    (ValueError, r"operands could not be broadcast together with shapes (.+)", _broadcast),
    (
        ValueError,
        r"matmul.*\(size (\d+) is different from (\d+)\)",
        lambda found: (
            f"Al multiplicar, el último eje del primero mide {found[2]} y el penúltimo del segundo {found[1]}: "
            "tienen que medir lo mismo."
        ),
    ),
    (ValueError, r"cannot reshape array of size (\d+) into shape \((.+)\)", _reshape),
    (
        ValueError,
        r"truth value of an array",
        "`if`, `and`, `or` y `not` esperan un solo sí o no, y aquí hay uno por cada número. Usa `.any()`, si basta con "
        "uno, o `.all()`, si tienen que ser todos; o suma antes, si querías un solo número.",
    ),
    (
        ValueError,
        r"inhomogeneous shape",
        "Las filas de esa lista no miden lo mismo, y una tabla no puede tener huecos.",
    ),
    (
        ValueError,
        r"setting an array element with a sequence",
        "En un hueco donde cabe un número se ha puesto una lista.",
    ),
    (
        ValueError,
        r"all the input array dimensions .* must match exactly, but along dimension (\d+).* size (\d+).* size (\d+)",
        lambda found: (
            f"Para juntarlos, los demás ejes tienen que medir lo mismo, y el eje {found[1]} mide {found[2]} "
            f"en uno y {found[3]} en otro."
        ),
    ),
    (
        np.exceptions.AxisError,
        r"axis (-?\d+) is out of bounds for array of dimension (\d+)",
        lambda found: (
            "Eso es un solo número y no tiene ejes."
            if found[2] == "0"
            else f"Hay {found[2]} ejes, del 0 al {int(found[2]) - 1}: el {found[1]} no existe."
        ),
    ),
    (
        IndexError,
        r"boolean index did not match .*; size of axis is (\d+) but size of corresponding boolean axis is (\d+)",
        lambda found: (
            f"La lista de síes y noes tiene {found[2]}, y ese eje mide {found[1]}: tienen que medir lo mismo."
        ),
    ),
    (
        IndexError,
        r"too many indices for array: array is (\d+)-dimensional, but (\d+)",
        lambda found: f"Se piden {found[2]} índices, y los ejes son {found[1]}.",
    ),
    (IndexError, r"index (-?\d+) is out of bounds for axis (\d+) with size (\d+)", _index),
    (IndexError, r"only integers, slices", "Un índice tiene que ser entero: 2, y no 2.0 ni un texto."),
    (
        IndexError,
        r"(list|tuple|string) index out of range",
        "Ese índice no existe: se cuenta desde 0, así que en tres cosas el último es el 2.",
    ),
    (
        np.linalg.LinAlgError,
        r"Singular matrix",
        "Esa matriz no tiene inversa: alguna de sus filas se obtiene de las demás.",
    ),
    # NumPy: types
    (
        TypeError,
        r"Cannot cast ufunc '(.+?)' output from .*?'(.+?)'\) to .*?'(.+?)'\)",
        lambda found: (
            f"El resultado es de tipo `{found[2]}` y el array donde se guarda, de `{found[3]}`. Crea el array con "
            "decimales, o escribe `a = a + b` en vez de `a += b`."
        ),
    ),
    (
        ValueError,
        r"could not convert string to float: (.+)",
        lambda found: f"{found[1]} no es un número. Los decimales se escriben con punto: `0.5`.",
    ),
    (
        ValueError,
        r"invalid literal for int\(\) with base 10: (.+)",
        lambda found: f"{found[1]} no es un número entero.",
    ),
    (ValueError, r"zero-size array", "Ese array está vacío, y de nada no se puede sacar un valor."),
    (
        TypeError,
        r"did not contain a loop with signature matching types|ufunc '.+' not supported for the input types",
        "NumPy no sabe hacer esa cuenta con esos valores: suele haber un texto entre los números.",
    ),
    # Python
    (
        ValueError,
        r"not enough values to unpack \(expected (?:at least )?(\d+), got (\d+)\)",
        lambda found: f"A la izquierda de `=` hay {found[1]} nombres y a la derecha {found[2]} valores.",
    ),
    (
        ValueError,
        r"too many values to unpack \(expected (\d+)",
        lambda found: f"A la izquierda de `=` hay {found[1]} nombres y a la derecha más valores.",
    ),
    (ValueError, r"negative|math domain error", "Esa función no está definida para el número que recibe."),
    (OverflowError, r"", "El resultado es demasiado grande para un número de Python."),
    (TypeError, r"unsupported operand type\(s\) for (.+?): '(.+?)' and '(.+?)'", _operator),
    (
        TypeError,
        r"can only concatenate (str|list) \(not \"(.+?)\"\) to",
        lambda found: (
            f"Con `+`, {'un texto' if found[1] == 'str' else 'una lista'} se une a otro igual, y no a `{found[2]}`."
        ),
    ),
    (
        TypeError,
        r"can't multiply sequence by non-int of type '(.+?)'",
        lambda found: (
            f"Una lista de Python solo se multiplica por un entero, y entonces se repite; aquí se multiplica por "
            f"`{found[1]}`. Para multiplicar sus números hace falta un array: `np.array(…)`."
        ),
    ),
    (
        TypeError,
        r"'(.+?)' not supported between instances of '(.+?)' and '(.+?)'",
        lambda found: f"No se puede comparar `{found[2]}` con `{found[3]}`.",
    ),
    (
        TypeError,
        r"(\w+)\(\) missing (\d+) required positional arguments?: (.+)",
        lambda found: f"A `{found[1]}` le falta lo que tiene que recibir: {found[3].replace(' and ', ' y ')}.",
    ),
    (
        TypeError,
        r"(\w+)\(\) takes (\d+) positional arguments? but (\d+) (?:was|were) given",
        lambda found: f"`{found[1]}` recibe {found[2]} y se le dan {found[3]}.",
    ),
    (
        TypeError,
        r"(\w+)\(\) got an unexpected keyword argument '(.+?)'",
        lambda found: f"`{found[1]}` no tiene ninguna opción que se llame `{found[2]}`.",
    ),
    (
        TypeError,
        r"'(.+?)' object is not callable",
        lambda found: (
            "Con paréntesis se llama a una función, y eso no lo es. Los elementos se piden con corchetes; si es un "
            "producto, falta el `*`; si era una función, has usado su nombre para otra cosa."
        ),
    ),
    (
        TypeError,
        r"'(.+?)' object is not subscriptable",
        lambda found: f"Eso es de tipo `{found[1]}` y no tiene elementos que pedir con corchetes.",
    ),
    (
        TypeError,
        r"'(.+?)' object is not iterable",
        lambda found: f"Un `for` recorre listas y arrays, y eso es de tipo `{found[1]}`. Para contar, usa `range(…)`.",
    ),
    (
        TypeError,
        r"'(.+?)' object does not support item assignment",
        lambda found: f"Lo de tipo `{found[1]}` no se puede cambiar por dentro: crea otro.",
    ),
    (
        TypeError,
        r"(list|tuple) indices must be integers or slices, not (\w+)",
        lambda found: "Un índice de una lista tiene que ser un solo entero. Con `[fila, columna]` se pide a un array.",
    ),
    (
        TypeError,
        r"only (?:length-1|0-dimensional) arrays can be converted",
        "Ahí cabe un solo número, y el array tiene varios.",
    ),
    (TypeError, r"object of type '(.+?)' has no len\(\)", lambda found: f"Un `{found[1]}` no tiene longitud."),
]
"""For each error, what its message has, and what it means. The first one that fits is used."""
