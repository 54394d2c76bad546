"""The picture and the sound of the pages are what the programs make, and weigh little."""

import pytest

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
