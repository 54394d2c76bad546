"""The handwritten digits that the page has are those of scikit-learn, and a program that reads them says so."""

import gzip
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from sklearn.datasets import load_digits

from profundo.building.macros import macros
from profundo.checks.project import Project
from profundo.commands.digits import packed
from profundo.content.course import Course
from profundo.content.interpreter import DIGITS, absent, reads_digits
from profundo.content.programs import Program
from tests.conftest import ROOT
from tests.content.test_explanations import load

MOST_BYTES = 45_000
OURS = load(ROOT / "docs/assets/python/cifras.py")
FILE = (ROOT / DIGITS).read_bytes()

READS = "from sklearn.datasets import load_digits\n\nX, y = load_digits(return_X_y=True)\nprint(X.shape)\n"


@pytest.fixture
def give() -> Callable[..., Any]:
    """What answers to the name of scikit-learn's in the page."""
    function: Callable[..., Any] = OURS.reader(FILE)
    return function


def assert_same(one: Any, other: Any) -> None:
    """Assert that two arrays cannot be told apart: nor by how they are in memory."""
    assert (one.dtype, one.shape, one.strides) == (other.dtype, other.shape, other.strides)
    assert (one == other).all()


def test_the_file_is_the_one_that_is_made_and_is_small() -> None:
    """Whatever the zlib that made it, which may compress in its own way."""
    assert gzip.decompress(FILE) == gzip.decompress(packed()), "ejecuta «python -m profundo.commands.digits»"
    assert len(FILE) <= MOST_BYTES
    assert packed() == packed()


@pytest.mark.parametrize("options", [{}, {"n_class": 10}, {"n_class": 3}, {"n_class": 1}])
def test_the_arrays_are_those_of_scikit_learn(options: dict[str, int], give: Callable[..., Any]) -> None:
    for one, other in zip(give(return_X_y=True, **options), load_digits(return_X_y=True, **options), strict=True):
        assert_same(one, other)


def test_what_is_given_has_the_parts_of_scikit_learn_s(give: Callable[..., Any]) -> None:
    ours, theirs = give(), load_digits()
    assert ours.keys() == theirs.keys()
    for name in ("data", "target", "images", "target_names"):
        assert_same(getattr(ours, name), getattr(theirs, name))
        assert ours[name] is getattr(ours, name)
    assert ours.feature_names == theirs.feature_names
    assert ours.frame is theirs.frame is None
    assert "Alpaydin" in ours.DESCR
    assert not hasattr(ours, "otra")


def test_what_one_changes_is_not_changed_for_the_next(give: Callable[..., Any]) -> None:
    images, _ = give(return_X_y=True)
    images[:] = -1.0
    assert give(return_X_y=True)[0].min() == 0


def test_a_table_is_not_given(give: Callable[..., Any]) -> None:
    with pytest.raises(ModuleNotFoundError, match="pandas"):
        give(as_frame=True)


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the page: scikit-learn is not here, but for what is given within."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "sklearn"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [])
    monkeypatch.setattr(sys, "path", [])


IN_OTHER_WAYS = [
    "from sklearn.datasets import load_digits",
    "from sklearn import datasets\nload_digits = datasets.load_digits",
    "import sklearn.datasets\nload_digits = sklearn.datasets.load_digits",
]


@pytest.mark.usefixtures("answered")
@pytest.mark.parametrize("source", IN_OTHER_WAYS)
def test_it_is_imported_in_any_way(source: str) -> None:
    space: dict[str, Any] = {}
    with OURS.answering(FILE):
        exec(source, space)
    assert space["load_digits"]().data.shape == (1797, 64)
    assert not [name for name in sys.modules if name.startswith("sklearn")]


OTHERS = [
    "from sklearn.datasets import load_iris",
    "from sklearn.linear_model import LogisticRegression",
    "import sklearn.svm",
    "import sklearn\nsklearn.__version__",
    "from sklearn import metrics",
]


@pytest.mark.usefixtures("answered")
@pytest.mark.parametrize("source", OTHERS)
def test_no_other_name_of_scikit_learn_is_there(source: str) -> None:
    with OURS.answering(FILE), pytest.raises((ModuleNotFoundError, AttributeError)) as error:
        exec(source, {})
    assert "sklearn" in str(error.value) or "__version__" in str(error.value)
    with OURS.answering(None), pytest.raises(ModuleNotFoundError, match="No module named 'sklearn'"):
        exec("from sklearn.datasets import load_digits", {})


def test_its_source_its_licence_and_its_changes_are_beside_it() -> None:
    told = (ROOT / DIGITS).with_name("LEEME.txt").read_text(encoding="utf-8")
    for what in ("Alpaydin", "Kaynak", "archive.ics.uci.edu", "creativecommons.org/licenses/by/4.0", "Cambios"):
        assert what in told


def program(root: Path, source: str, library: str = "numpy") -> Program:
    path = root / "snippets" / "cifras" / f"lee_{library}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    path.with_name("lee.out").write_text("(1797, 64)\n", encoding="utf-8")
    return Program(path, "cifras/lee", library)


@pytest.mark.parametrize(
    ("source", "lack", "reads"),
    [
        (READS, "", True),
        ("from sklearn.datasets import load_digits, load_iris\n", "scikit-learn", True),
        ("from sklearn.datasets import load_sample_image\n", "scikit-learn", False),
        ("import sklearn\n", "scikit-learn", False),
        ("import numpy as np\n", "", False),
        ("esto no es Python\n", "", False),
    ],
)
def test_what_reads_only_the_digits_lacks_nothing_in_the_page(
    source: str, lack: str, reads: bool, tmp_path: Path
) -> None:
    written = program(tmp_path, source)
    assert (absent(written), reads_digits(written)) == (lack, reads)


def test_a_program_that_reads_them_says_so_and_whose_they_are(tmp_path: Path, project: Project) -> None:
    (tmp_path / DIGITS).parent.mkdir(parents=True)
    (tmp_path / DIGITS).write_bytes(FILE)
    for library in ("numpy", "pytorch"):
        program(tmp_path, READS, library)
    settings = project.settings
    reader = Markdown(extensions=settings.markdown_extensions, extension_configs=settings.mdx_configs)
    written = macros(Course(tmp_path), lambda: "aprender/entrenar/")["ejemplo"]("cifras/lee").replace("--8<--", "")
    html = BeautifulSoup(reader.convert(written), "html.parser")
    here, elsewhere = html.select("programa-vivo")
    told = here.select_one(".datos")
    assert told
    assert told.get_text().startswith(f"Aquí, load_digits lee un archivo de este sitio, de {len(FILE) / 1000:.0f} kB,")
    assert [link["href"] for link in told.select("a")] == ["../../apendices/bibliografia/#fuente-alpaydin1998"]
    assert elsewhere.get_text() == ""


def test_what_says_whose_they_are_is_there(project: Project) -> None:
    page = project.built_from[project.docs / "apendices" / "bibliografia.md"]
    assert page.html.select_one("#fuente-alpaydin1998")


def test_the_integers_are_those_of_the_machine(give: Callable[..., Any]) -> None:
    """In the page they have 32 bits, as all those of NumPy there."""
    assert give().target.dtype == np.dtype(int)
