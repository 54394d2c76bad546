"""Taking out of the theme's style sheet what no page of the site uses.

The theme has rules for everything that it can do, and half of them are for what this site does not: they are the
heaviest thing that a phone reads before it shows a page. A rule stays if every element, class and value that it
names is in some page, or may be added by some program.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

SHEETS = "assets/stylesheets/*.css"
"""The theme's, below the site's root."""

PROGRAMS = ("assets/javascripts/*.js", "assets/js/**/*.js")
"""What the pages run: the theme's, which adds to a page what its features need, and the site's."""

ADDED = {
    "md-annotation": r'content\.code\.annotate|class="[^"]*\bannotate\b',
    "md-search-result": 'data-md-component="search"',
    "md-tag": 'data-md-component="search"',
    "md-tooltip": r"content\.(?:footnote\.)?tooltips|navigation\.instant\.preview|content\.code\.annotate",
    "md-version": r'"version": ?\{',
    "tabbed-": "data-tabs",
}
"""How the classes begin that the theme's program adds only to some pages, and what those pages have."""

_ELEMENT = re.compile(r"<([a-z][a-z0-9]*)")
_ATTRIBUTE = re.compile(r'="([^"]*)"')
_QUOTED = re.compile(r"""(?<=["'`\s])[\w-]+(?=["'`\s])""")
_NAMED = re.compile(r"""(?:(?<![\w:\[-])|=["']?)([a-zA-Z_-][\w-]*)""")
_UNSURE = re.compile(r""":(?:is|not|where|has)\([^()]*\)|\[[^\]]*[$^*|~]=[^\]]*\]""")
_DEFINED = re.compile(r"(--md-[\w-]+):")
_ASKED = re.compile(r"var\((--[\w-]+)")


def rewrite(site: Path) -> None:
    """Rewrite the theme's style sheets in the site built at ``site``, once everything else is in place."""
    pages = [page.read_text(encoding="utf-8") for page in site.glob("**/*.html")]
    programs = [file.read_text(encoding="utf-8") for names in PROGRAMS for file in site.glob(names)]
    sheets = {sheet: sheet.read_text(encoding="utf-8") for sheet in site.glob("assets/**/*.css")}
    known = _known(pages, programs)
    for sheet in site.glob(SHEETS):
        rules = tinycss2.parse_stylesheet(sheets[sheet], skip_comments=True, skip_whitespace=True)
        sheets[sheet] = "".join(_used(rules, known))
    asked = {name for text in [*pages, *programs, *sheets.values()] for name in _ASKED.findall(text)}
    for sheet in site.glob(SHEETS):
        sheet.write_text(_without(set(_DEFINED.findall(sheets[sheet])) - asked, sheets[sheet]), encoding="utf-8")


def _known(pages: Sequence[str], programs: Sequence[str]) -> set[str]:
    """Return the elements, the classes and the other values of the pages, and those that the programs may add."""
    absent = tuple(start for start, sign in ADDED.items() if not any(re.search(sign, page) for page in pages))
    added = {word for program in programs for word in _QUOTED.findall(program) if not word.startswith(absent)}
    elements = {element for page in pages for element in _ELEMENT.findall(page)}
    return added | elements | {word for page in pages for value in _ATTRIBUTE.findall(page) for word in value.split()}


def _used(rules: Iterable[Node], known: set[str]) -> Iterator[str]:
    """Yield the rules that may apply to something, without the selectors that cannot."""
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            selectors = [selector for selector in _selectors(rule.prelude) if _may_apply(selector, known)]
            if selectors:
                yield f"{','.join(selectors)}{{{tinycss2.serialize(rule.content)}}}"
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in ("media", "supports"):
            inner = "".join(_used(tinycss2.parse_rule_list(rule.content, skip_whitespace=True), known))
            if inner:
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        else:
            yield rule.serialize()


def _selectors(prelude: Sequence[Node]) -> Iterator[str]:
    """Yield the selectors of a rule: its commas are those outside any function."""
    selector: list[Node] = []
    for node in prelude:
        if node == ",":
            yield tinycss2.serialize(selector)
            selector = []
        else:
            selector.append(node)
    yield tinycss2.serialize(selector)


def _may_apply(selector: str, known: set[str]) -> bool:
    """Whether all that a selector cannot do without is known."""
    before = ""
    while before != selector:
        before, selector = selector, _UNSURE.sub("", selector)
    return known.issuperset(_NAMED.findall(selector))


def _without(names: set[str], style: str) -> str:
    """Return a style sheet without some custom properties, which nothing asks for: most are icons."""
    for name in names:
        style = re.sub(rf"{name}:(?:url\((?:\"[^\"]*\"|'[^']*'|[^)]*)\)|[^;}}])*;?", "", style)
    return style
