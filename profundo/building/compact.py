"""Joining the site's style sheets, and leaving the comments out of the published style sheets and modules."""

import re
from pathlib import Path

import tinycss2

_DOCUMENTATION = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*\n", re.DOTALL | re.MULTILINE)


def rewrite(site: Path) -> None:
    """Join the style sheets and take the comments out of them and of the modules of the site built at ``site``.

    Of a module only the comments that begin a line go: no program here reads JavaScript well enough to do more,
    and those, which document types, are a third of it.
    """
    for sheet in site.glob("assets/css/*.css"):
        _join(sheet)
    for module in site.glob("assets/js/**/*.js"):
        module.write_text(_DOCUMENTATION.sub("", module.read_text(encoding="utf-8")), encoding="utf-8")


def _join(sheet: Path) -> None:
    """Put in a style sheet those that it imports, instead of naming them, and take them out of the site.

    They import nothing themselves, and name no other file: its address would be looked for from another folder.
    """
    text = []
    for rule in tinycss2.parse_stylesheet(sheet.read_text(encoding="utf-8"), skip_comments=True, skip_whitespace=True):
        if rule.type == "at-rule" and rule.lower_at_keyword == "import":
            (name,) = (token.value for token in rule.prelude if token.type != "whitespace")
            part = sheet.parent / name
            text.append(_bare(part.read_text(encoding="utf-8")))
            part.unlink()
        else:
            text.append(_bare(rule.serialize()))
    sheet.write_text("\n".join(text) + "\n", encoding="utf-8")


def _bare(style: str) -> str:
    """Return a style sheet without comments or indentation. No space goes: one may be a selector's."""
    tokens = tinycss2.parse_component_value_list(style, skip_comments=True)
    return re.sub(r"\s*\n\s*", "\n", tinycss2.serialize(tokens)).strip()
