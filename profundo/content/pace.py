"""How much there is to read in a page, and how long reading it and practising take."""

import math
import re
from collections.abc import Iterable, Sequence

from profundo.content.formulas import FORMULA
from profundo.content.pages import EXERCISE, MACRO, Call, Page, read_call

WORDS_A_MINUTE = 180
"""How fast prose that explains something is read."""

PROGRAM, PREDICTION, PRACTICE = 1, 2, 8
"""Minutes to read a program with its output, to answer before seeing it, and to change one until it is right."""

_MARKS = re.compile(r"\]\([^)]*\)|<[^>]+>")
_WORD = re.compile(r"\S*\w\S*")


def path(page: Page) -> Sequence[tuple[int, str]]:
    """Return the lines of the path of a page, with their numbers: what is read without opening any fold."""
    return [(number, line) for number, line in whole(page) if number not in page.folded]


def whole(page: Page) -> Sequence[tuple[int, str]]:
    """Return the lines of a page, with their numbers: with what it folds, without its sources or help to practise."""
    apart = {*page.sources, *page.aids}
    return [(number, line) for number, line in page.numbered if number not in apart]


def count(lines: Iterable[tuple[int, str]]) -> int:
    """Count the words of some lines of a page as its reader sees them: tables and captions too."""
    text = "\n".join(line for _, line in lines)
    seen = MACRO.sub(lambda match: _seen(read_call(match, 1)), text)
    return len(_WORD.findall(_MARKS.sub(" ", FORMULA.sub("x", seen))))


def line_of_word(lines: Sequence[tuple[int, str]], place: int) -> int:
    """Return the number of the line with the word in a place, from 1, of those that ``count`` counts."""
    return next(number for i, (number, _) in enumerate(lines, start=1) if count(lines[:i]) >= place)


def reading_minutes(page: Page) -> int:
    """Return the minutes that reading the path of a lesson takes, with the programs that it shows."""
    examples = [call for call in page.calls_to("ejemplo") if call.line not in page.folded]
    programs = [call for call in examples if not call.keys[0].partition("/")[2].startswith("ejercicio")]
    return math.ceil(count(path(page)) / WORDS_A_MINUTE) + PROGRAM * len(programs)


def practice_minutes(page: Page) -> int:
    """Return the minutes that the predictions and the exercises of a lesson take."""
    predictions = sum(bool(call.options.get("oculta")) for call in page.calls_to("ejemplo"))
    exercises = sum(line.startswith(EXERCISE) for _, line in page.numbered)
    return PREDICTION * predictions + PRACTICE * exercises


def _seen(call: object) -> str:
    """Return what stands for a macro call when words are counted: its caption, a value, or an author and a year."""
    match call:
        case Call() if call.caption:
            return call.caption
        case Call("valor"):
            return "0"
        case Call("cita", keys):
            return "autor año " * len(keys)
    return ""
