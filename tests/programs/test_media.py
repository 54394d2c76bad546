"""The picture and the sound of the pages are what the programs make, weigh little and say whose they are."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from profundo.commands.media import FOLDER, MEDIA

MOST_BYTES = 16 * 1024


@pytest.mark.parametrize("name", MEDIA)
def test_each_file_is_the_one_that_is_made(name: str) -> None:
    assert (FOLDER / name).read_bytes() == MEDIA[name](), (
        "ejecuta «python -m profundo.commands.media» y mira el resultado"
    )


def test_there_is_nothing_else_and_all_is_small() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*MEDIA, "LEEME.txt"}
    assert all(path.stat().st_size <= MOST_BYTES for path in FOLDER.iterdir())


def test_the_photograph_names_its_author_and_licence_under_it(built: Path) -> None:
    page = (built / "tensores" / "mas-alla-de-las-tablas" / "index.html").read_text(encoding="utf-8")
    figure = BeautifulSoup(page, "html.parser").select_one("figure:has(img)")
    assert figure is not None
    links = {str(link.get("href")) for link in figure.select("figcaption a")}
    assert "https://creativecommons.org/licenses/by/2.0/deed.es" in links
    assert "https://www.flickr.com/photos/danielbuechele/" in links
