"""The words of the site, with which the search corrects one that is nowhere."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

FEWEST_LETTERS = 4
"""A shorter word is a letter away from too many others."""

FEWEST_TIMES = 2
"""A word that is said once is more often a name or a number's unit than what a reader looks for."""

_WORD = re.compile(r"[^\W\d_]+")


def words(texts: Iterable[str]) -> Sequence[str]:
    """Return the words of some texts, the most frequent first, each as it is most often written.

    Accents and capitals tell no word from another; of two ways of writing one that are as frequent, the first in
    alphabetical order, so that the file is always the same.
    """
    ways: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for word in _WORD.findall(text):
            ways[_plain(word)][word] += 1
    known = {plain: count.total() for plain, count in ways.items() if len(plain) >= FEWEST_LETTERS}
    frequent = sorted((-times, plain) for plain, times in known.items() if times >= FEWEST_TIMES)
    return [min(ways[plain].items(), key=lambda way: (-way[1], way[0]))[0] for _, plain in frequent]


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
