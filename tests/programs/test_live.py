"""``make vivo`` says what a saved program changes, stores only what the author accepts, and ends cleanly."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from profundo.content.programs import LIBRARIES
from tests.conftest import command, copy_project
from tests.programs.test_fresh_clone import free_port, wait_for
from tests.programs.test_outputs import AUTHOR

SECONDS = 120
"""What anything waited for may take on a busy machine."""

WORDS = [sys.executable, "-m", "profundo.commands.live"]


class Live:
    """The command in a project, and what it has said since something was last done."""

    def __init__(self, root: Path, *options: str, stdin: int = subprocess.PIPE) -> None:
        self.root = root
        self.said = ""
        self.process = subprocess.Popen(
            [*WORDS, *options],
            cwd=root,
            env={**os.environ, **AUTHOR},
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def wait_for(self, *fragments: str) -> str:
        """Return what it has said, once it has all the fragments."""
        assert self.process.stdout
        deadline = time.monotonic() + SECONDS
        while not all(fragment in self.said for fragment in fragments):
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            more = os.read(self.process.stdout.fileno(), 2**16).decode() if ready else ""
            assert more, f"esperaba {fragments} y dijo:\n{self.said}"
            self.said += more
        return self.said

    def type(self, text: str) -> None:
        assert self.process.stdin
        self.said = ""
        self.process.stdin.write(text.encode())
        self.process.stdin.flush()

    def save(self, path: str, text: str) -> None:
        """Save a file as most editors do: another one takes its place."""
        self.said = ""
        file = self.root / path
        new = file.with_name("nuevo")
        new.write_text(text, encoding="utf-8")
        new.replace(file)

    def save_and_wait(self, example: str, library: str, source: str) -> None:
        """Save a program of an example that has all three, and wait for what is said of each."""
        self.save(f"snippets/{example}_{library}.py", source)
        self.wait_for(*(f"  {title} (" for title in LIBRARIES.values()))

    def stored(self, example: str) -> str:
        return (self.root / f"snippets/{example}.out").read_text(encoding="utf-8")


def plant(root: Path, example: str) -> None:
    """Write an example that prints the same in the three libraries, and its output."""
    file = root / "snippets" / example
    file.parent.mkdir(parents=True, exist_ok=True)
    for library in LIBRARIES:
        file.with_name(f"{file.name}_{library}.py").write_text("print('z: 1')\n", encoding="utf-8")
    file.with_suffix(".out").write_text("z: 1\n", encoding="utf-8")


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """The command in a project with only programs: each test saves those of an example of its own."""
    root = tmp_path_factory.mktemp("vivo")
    for name in ("igual", "acepta", "rechaza", "falla"):
        plant(root, f"prueba/{name}")
    live = Live(root, "--limite", "2")
    try:
        live.wait_for("Guarda un programa", "El sitio no se sirve; lo demás sigue.")
        yield live
    finally:
        live.process.send_signal(signal.SIGINT)
        live.process.communicate()


def test_it_says_what_each_library_prints(live: Live) -> None:
    live.save_and_wait("prueba/igual", "pytorch", "print('z: 2')\n")
    live.wait_for("No se puede guardar")
    assert "\033" not in live.said  # nobody would see the colours
    assert "imprime otra cosa:\n    --- guardado\n    +++ impreso\n    @@ -1 +1 @@\n    -z: 1\n    +z: 2\n" in live.said
    assert live.said.count("imprime lo guardado.") == 2


def test_what_all_libraries_print_is_stored_when_accepted(live: Live) -> None:
    live.save_and_wait("prueba/acepta", "numpy", "print('z: 2')\n")
    live.save_and_wait("prueba/acepta", "pytorch", "print('z: 2')\n")
    live.save_and_wait("prueba/acepta", "tensorflow", "print('z: 2')\n")
    said = live.wait_for("pulsa Intro")
    assert said.count("+z: 2") == 1
    assert said.count(" s) imprime lo mismo que") == 2
    assert live.stored("prueba/acepta") == "z: 1\n"
    live.type("\n")
    live.wait_for("snippets/prueba/acepta.out: escrito")
    assert live.stored("prueba/acepta") == "z: 2\n"


def test_what_libraries_print_otherwise_is_not_stored_without_a_reason(live: Live) -> None:
    live.save_and_wait("prueba/rechaza", "tensorflow", "print('z: 99')\n")
    live.wait_for("rechaza_tensorflow.py: TensorFlow no imprime lo mismo que NumPy.", "No se puede guardar")
    live.type("\n")
    live.save_and_wait("prueba/rechaza", "tensorflow", "print('z: 9')\n")
    live.wait_for("No se puede guardar")
    assert live.stored("prueba/rechaza") == "z: 1\n"

    live.save("snippets/excepciones.toml", '["prueba/rechaza"]\nsalida_propia = "Es lo que se enseña."\n')
    live.wait_for("pulsa Intro")
    live.type("s\n")
    live.wait_for("snippets/prueba/rechaza_tensorflow.out: escrito")
    assert live.stored("prueba/rechaza") == "z: 1\n"
    assert live.stored("prueba/rechaza_tensorflow") == "z: 9\n"


def test_what_changes_each_time_is_not_stored(live: Live) -> None:
    live.save("snippets/prueba/conjunto_numpy.py", "print(hash('neurona'))\n")
    live.wait_for("snippets/prueba/conjunto_numpy.py: imprime algo distinto cada vez.", "No se puede guardar")
    live.type("\n")
    live.save("snippets/prueba/conjunto_numpy.py", "print(hash('neuronas'))\n")
    live.wait_for("No se puede guardar")
    assert not (live.root / "snippets/prueba/conjunto.out").exists()


def test_a_new_example_in_a_new_lesson(live: Live) -> None:
    (live.root / "snippets/otra").mkdir()
    live.save("snippets/otra/nuevo_numpy.py", "print('z: 3')\n")
    live.wait_for("otra/nuevo", "aún no hay nada guardado", "+z: 3", "pulsa Intro")
    live.type("\n")
    live.wait_for("snippets/otra/nuevo.out: escrito")
    assert live.stored("otra/nuevo") == "z: 3\n"


def test_whatever_a_program_does_it_goes_on(live: Live) -> None:
    place = "snippets/prueba/falla_numpy.py"
    for source, said in {
        "while True: pass": f"{place}:1: no terminó a tiempo",
        "import ctypes\n\nctypes.string_at(0)": f"{place}:3: su proceso murió (SIGSEGV)",
        "print('sin cerrar)": f"{place}:1: falla con SyntaxError",
        "print('z: 1')": "NumPy",
    }.items():
        live.save_and_wait("prueba/falla", "numpy", source + "\n")
        assert said in live.said
    live.save("snippets/excepciones.toml", "[")
    live.wait_for("No se puede leer lo que has guardado")
    live.save("snippets/excepciones.toml", "")
    (live.root / place).unlink()
    live.save("snippets/prueba/falla_pytorch.py", "print('z: 1')\n\n")
    live.wait_for("  PyTorch (", "  TensorFlow (")
    assert "NumPy" not in live.said


def test_it_writes_nothing_in_ci(tmp_path: Path) -> None:
    done = command(*WORDS, cwd=tmp_path, **{**AUTHOR, "CI": "true"})
    assert done.status == 1
    assert "con CI=true no se escribe nada" in done.output


def descendants(pid: int) -> set[int]:
    """Return the processes that a process has started, and those that they have."""
    children: set[int] = set()
    with suppress(FileNotFoundError):  # it has ended meanwhile
        for task in Path(f"/proc/{pid}/task").iterdir():
            children.update(map(int, said(task / "children").split()))
    return children.union(*map(descendants, children))


def alive(pid: int) -> bool:
    """Whether a process has not ended. One that nobody has asked about may still be listed."""
    state = said(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return bool(state) and state[0] != "Z"


def said(path: Path) -> str:
    """Return what the system says of a process or a thread: nothing, if it has ended meanwhile."""
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return ""


@pytest.mark.slow
def test_the_page_follows_and_ctrl_c_leaves_nothing_behind(tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    live = Live(copy_project(tmp_path / "sitio"), address, stdin=subprocess.DEVNULL)
    program = live.root / "snippets/neurona/suma_numpy.py"
    source = program.read_text(encoding="utf-8")
    try:
        live.wait_for("Guarda un programa", f"El sitio está en http://{address}/")
        live.save_and_wait("neurona/suma", "numpy", f"# recién cambiada\n{source}")
        assert live.said.count("imprime lo guardado.") == 3
        wait_for(f"http://{address}/neuronas/neurona/", time.monotonic() + SECONDS, want="recién cambiada")

        live.save("snippets/neurona/suma_numpy.py", "import time\n\nprint('z', flush=True)\ntime.sleep(600)\n")
        live.wait_for("  PyTorch (", "  TensorFlow (")
        processes = descendants(live.process.pid)
        assert len(processes) >= 5  # the three that hold a library, the one that sleeps and MkDocs
    finally:
        live.process.send_signal(signal.SIGINT)
    said, _ = live.process.communicate(timeout=SECONDS)
    assert live.process.returncode == 0
    assert b"Traceback" not in said
    assert not {pid for pid in processes if alive(pid)}
