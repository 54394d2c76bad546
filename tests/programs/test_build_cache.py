"""What a build keeps for the next one changes nothing of what it publishes, nor of what it refuses."""

import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import Done, command, copy_project, mkdocs

PAGES = {
    "index.md": "# Inicio\n\n[La suma](neuronas/neurona.md#la-suma), [el sonido](assets/medios/tono-440.wav)\n",
    "neuronas/neurona.md": "---\nleccion: 1\n---\n\n# La neurona\n\n## La suma\n\nUn número afín.\n\n"
    '{@ ejemplo("neurona/suma") @}\n',
    "apendices/glosario.md": "# Glosario\n\n{@ glosario() @}\n",
    "apendices/glosario.toml": '["afín"]\ningles = "affine"\ndefinicion = "Una cuenta."\n',
}
"""A site of three pages, which takes less."""


def build(root: Path, *options: str, also: str = "") -> Done:
    """Build the copy of the project at ``root``, with its own modules, next to it."""
    site = root.parent / "site"
    return command(mkdocs(), "build", "--strict", "--site-dir", site, *options, cwd=root, PYTHONPATH=f"{root}:{also}")


def published(root: Path) -> dict[str, bytes]:
    """Return every file of the site but the map, which has the date."""
    site = root.parent / "site"
    files = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    return {name: file.read_bytes() for name, file in files.items() if not name.startswith("sitemap.xml")}


def kept(root: Path) -> dict[str, int]:
    """Return when each file that is kept was written."""
    cache = root / ".cache"
    return {file.relative_to(cache).as_posix(): file.stat().st_mtime_ns for file in cache.rglob("*") if file.is_file()}


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.slow
def test_the_site_is_the_same_with_it_again_and_without_it(tmp_path: Path) -> None:
    copy = copy_project(tmp_path / "sitio")
    docs = copy / "docs"
    pages = {file.relative_to(docs).as_posix() for file in docs.rglob("*") if file.suffix in (".md", ".ipynb")}

    done = build(copy)
    assert done.status == 0, done.output
    first, written = published(copy), kept(copy)
    assert len(first) > 100
    assert {name for name in written if "paginas" in name} == {f"paginas/{page}.pickle" for page in pages}

    assert build(copy).status == 0
    assert published(copy) == first
    assert kept(copy) == written

    shutil.rmtree(copy / ".cache")
    replace(copy / "mkdocs.yml", ", profundo/building/build_cache.py]", "]")
    assert build(copy).status == 0
    assert published(copy) == first
    assert kept(copy) == {}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with only ``PAGES``, built. Each test changes another thing, or leaves it as it was."""
    copy = copy_project(tmp_path_factory.mktemp("pequeño") / "sitio")
    for page in [*copy.glob("docs/**/*.md"), *copy.glob("docs/**/*.ipynb")]:
        page.unlink()
    for name, text in PAGES.items():
        (copy / "docs" / name).write_text(text, encoding="utf-8")
    settings = (copy / "mkdocs.yml").read_text(encoding="utf-8")
    nav = "".join(f"  - {name}\n" for name in PAGES if name.endswith(".md"))
    settings = re.sub(r"^nav:\n(?: .*\n)+", f"nav:\n{nav}", settings, flags=re.MULTILINE)
    settings = re.sub(r"^  - mkdocs-jupyter:\n(?:   .*\n)+", "", settings, flags=re.MULTILINE)
    (copy / "mkdocs.yml").write_text(settings, encoding="utf-8")
    done = build(copy)
    assert done.status == 0, done.output
    assert len([name for name in kept(copy) if "paginas" in name]) == 3
    return copy


SOURCES = {
    "an output that it includes": ("snippets/neurona/suma.out", "0.5", "0.75", "0.75"),
    "the glossary": ("docs/apendices/glosario.toml", "Una cuenta.", "Otra cuenta.", "Otra cuenta."),
    "a module of ours": ("profundo/building/tooltips.py", " En inglés, ", " Su nombre inglés: ", "Su nombre inglés: "),
    "a setting": ("mkdocs.yml", "Enlace a esta sección", "Enlace aquí", 'title="Enlace aquí"'),
}


@pytest.mark.parametrize("source", SOURCES)
def test_a_page_changes_with(source: str, small: Path) -> None:
    path, old, new, seen = SOURCES[source]
    replace(small / path, old, new)
    done = build(small)
    assert done.status == 0, done.output
    assert seen in published(small)["neuronas/neurona/index.html"].decode()


def test_a_link_to_nowhere_is_refused_each_time(small: Path) -> None:
    page = small / "docs/index.md"
    links = "\n\n[Otra](otra.md) [Resta](neuronas/neurona.md#la-resta)\n"
    page.write_text(PAGES["index.md"] + links, encoding="utf-8")
    build(small, "-q")  # MkDocs hears no warning with -q, and none has to be lost for that
    first, second = build(small), build(small)
    page.write_text(PAGES["index.md"], encoding="utf-8")
    for done in (first, second):
        assert done.status != 0
        assert "Doc file 'index.md' contains a link 'otra.md', but" in done.output
        assert "Doc file 'index.md' contains a link 'neuronas/neurona.md#la-resta', but" in done.output


def test_a_link_that_leads_nowhere_since_other_files_changed_is_refused(small: Path) -> None:
    lesson, sound = small / "docs/neuronas/neurona.md", small / "docs/assets/medios/tono-440.wav"
    shutil.rmtree(small / ".cache")
    for options in (["-v"], []):  # with -v MkDocs does not find out what has to be kept of a link
        assert build(small, *options).status == 0
    replace(lesson, "## La suma", "## La resta")
    without_section = build(small)
    replace(lesson, "## La resta", "## La suma")
    content = sound.read_bytes()
    sound.unlink()
    without_sound = build(small)
    sound.write_bytes(content)
    for done, link in ((without_section, "neuronas/neurona.md#la-suma"), (without_sound, "assets/medios/tono-440.wav")):
        assert done.status != 0
        assert f"Doc file 'index.md' contains a link '{link}', but" in done.output


def test_another_version_of_a_package_does_everything_again(small: Path, tmp_path: Path) -> None:
    before = kept(small)
    (tmp_path / "paquete-1.0.dist-info").mkdir()
    assert build(small, also=str(tmp_path)).status == 0
    assert {name for name, written in kept(small).items() if written != before[name]} == before.keys()


def test_what_is_kept_may_be_damaged_or_impossible_to_keep(small: Path) -> None:
    assert build(small).status == 0
    whole = published(small)
    for number, name in enumerate(kept(small)):
        content = (small / ".cache" / name).read_bytes()
        (small / ".cache" / name).write_bytes(content[: len(content) * (number % 3) // 3])
    assert number > 20
    done = build(small)
    assert done.status == 0, done.output
    assert published(small) == whole

    shutil.rmtree(small / ".cache")
    (small / ".cache").touch()
    done = build(small)
    (small / ".cache").unlink()
    assert done.status == 0, done.output
    assert published(small) == whole
