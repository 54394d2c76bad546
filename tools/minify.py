"""What the site's own style sheets and modules say to those who read their source, left out of what is published."""

from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

WRITTEN_HERE = {"assets/*.css": cssmin, "assets/js/*.js": jsmin}
"""The files of ``docs/assets`` and how each kind is made smaller; the theme's are small already."""


def rewrite(site: Path) -> None:
    """Take comments and indentation out of the style sheets and modules of the site built at ``site``."""
    for pattern, smaller in WRITTEN_HERE.items():
        for file in site.glob(pattern):
            file.write_text(smaller(file.read_text(encoding="utf-8")), encoding="utf-8")
