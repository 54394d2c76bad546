"""The rules of ``estilo/reglas.toml``: what not to write, what to write instead, and why."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_SPACE = r"[ \n]"


@dataclass(frozen=True)
class Finding:
    """Something wrong in a text.

    Attributes:
        start: where it begins in the text.
        wrong: the words that are wrong, as they are written.
        proposal: what to do, in Spanish.
        why: the reason, in Spanish.
    """

    start: int
    wrong: str
    proposal: str
    why: str


@dataclass(frozen=True)
class Rule:
    r"""Something to look for.

    Attributes:
        pattern: what is looked for.
        proposal: what to write instead; ``\1`` repeats what a group matched.
        why: the reason, in Spanish.
    """

    pattern: re.Pattern[str]
    proposal: str
    why: str


class Style:
    """The rules, ready to look for.

    Hundreds of rules tried one by one take seconds; joined, each place of a text is looked at once. A rule that
    does not mind capitals is looked for in the text in lower case.

    Args:
        groups: the groups of rules, as they are written in the file.

    Raises:
        ValueError: if a rule is not a regular expression.
    """

    def __init__(self, groups: Sequence[Mapping[str, Any]]) -> None:
        rules = [(_kind(group), rule) for group in groups for rule in _rules(group)]
        self._kinds = [
            (kind == "palabras", joined, chosen)
            for kind in ("palabras", "mayusculas", "signos")
            if (chosen := [rule for other, rule in rules if other == kind])
            for joined in [_join(chosen, whole_words=kind != "signos")]
        ]

    def findings(self, text: str) -> Iterator[Finding]:
        """Yield what a text should not say."""
        for lower, joined, rules in self._kinds:
            for found in joined.finditer(text.lower() if lower else text):
                rule = rules[int(str(found.lastgroup).removeprefix("r"))]
                match = rule.pattern.match(found.string, found.start())
                proposal = match.expand(rule.proposal) if match else rule.proposal
                yield Finding(found.start(), text[found.start() : found.end()], f"escribe {proposal}", rule.why)


def _kind(group: Mapping[str, Any]) -> str:
    return next((kind for kind in ("mayusculas", "signos") if group.get(kind)), "palabras")


def _rules(group: Mapping[str, Any]) -> Iterator[Rule]:
    for source, proposal in group["cambia"].items():
        pattern = source if group.get("signos") else source.replace(" ", _SPACE)
        try:
            yield Rule(re.compile(pattern), proposal, group["porque"])
        except re.error as error:
            raise ValueError(f"la regla «{source}» no es una expresión regular: {error}") from error


def _join(rules: Sequence[Rule], *, whole_words: bool) -> re.Pattern[str]:
    joined = "|".join(f"(?P<r{number}>{rule.pattern.pattern})" for number, rule in enumerate(rules))
    return re.compile(rf"(?<![\w-])(?=\w)(?:{joined})(?:(?<=[ \n])|(?![\w-]))" if whole_words else joined)
