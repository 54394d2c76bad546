"""What the page of the review has besides what is written in it: the lessons, and what takes the progress elsewhere.

What brings them to life is in ``docs/assets/js/progreso``.
"""

from profundo.content.course import Course

COPY = """<div class="copia">
<p class="mandos">
<button type="button" class="md-button" data-copia="descargar">Descargar una copia</button>
<label class="md-button">Cargar una copia
<input type="file" class="solo-lectores" accept=".json" data-copia="cargar"></label>
<button type="button" class="md-button" data-copia="borrar">Borrarlo todo</button>
</p>
<p class="estado" role="status" tabindex="-1"></p>
<div class="previo"></div>
</div>"""
"""The controls with which a reader takes a copy of their progress, brings one or erases it."""


def lessons(course: Course) -> str:
    """Return, in Markdown, a list of the lessons, beside which is told what the reader has done of each."""
    listed = [f"1. [{page.title}](../{page.path.relative_to(course.docs).as_posix()})" for page in course.lessons]
    return "\n".join(["/// html | div.llevado", *listed, "///"])
