"""What the site's own style sheets and modules say to those who read their source, left out of what is published."""

import re
from pathlib import Path

import tinycss2

_DOCUMENTATION = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*\n", re.DOTALL | re.MULTILINE)


def rewrite(site: Path) -> None:
    """Take the comments out of the style sheets and modules of the site built at ``site``.

    Of a module only the comments that begin a line go: no program here reads JavaScript well enough to do more,
    and those, which document types, are a third of it.
    """
    for file in site.glob("assets/*.css"):
        file.write_text(_bare(file.read_text(encoding="utf-8")), encoding="utf-8")
    for file in site.glob("assets/js/**/*.js"):
        file.write_text(_DOCUMENTATION.sub("", file.read_text(encoding="utf-8")), encoding="utf-8")


def _bare(style: str) -> str:
    """Return a style sheet without comments or indentation. No space goes: one may be a selector's."""
    tokens = tinycss2.parse_component_value_list(style, skip_comments=True)
    return re.sub(r"\s*\n\s*", "\n", tinycss2.serialize(tokens))
