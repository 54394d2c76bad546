"""The Spanish alphabet, to put names in order."""

import unicodedata


def sort_key(name: str) -> str:
    """Return what sorts a Spanish name: accents and capitals do not count, and «ñ» goes after «n»."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("ñ", "n\U0010ffff"))
    return "".join(character for character in plain if not unicodedata.combining(character))
