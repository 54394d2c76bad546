"""What the runner, the process that holds the libraries and the process of a program tell one another."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Limits:
    """How long a program may take.

    Attributes:
        seconds: time after which it is stopped, saying where it was.
        cpu_seconds: processor time, which does not depend on what else runs, after which it is stopped too.
    """

    seconds: float = 120.0
    cpu_seconds: int = 30


@dataclass(frozen=True)
class Imports:
    """From the runner: import these modules, so that no program has to. There is no answer.

    Attributes:
        modules: their names.
    """

    modules: Sequence[str]


@dataclass(frozen=True)
class Job:
    """From the runner: run this program. The answer is ``Ended``.

    Attributes:
        program: absolute path of the program.
        folder: temporary folder of this run; the program runs in its subfolder ``trabajo``, and what it prints
            and its ``Report`` are left in the files ``stdout``, ``stderr`` and ``informe.json``.
        limits: how long it may take.
        imports: what to import before its time counts, in a new interpreter; a copy of this process has it already.
    """

    program: str
    folder: str
    limits: Limits
    imports: Sequence[str]


@dataclass(frozen=True)
class Ended:
    """To the runner: the program of a ``Job`` ended.

    Attributes:
        folder: the folder of the job.
        exit_code: of its process; minus the number of a signal, if one killed it.
        seconds: what it took.
    """

    folder: str
    exit_code: int
    seconds: float


@dataclass(frozen=True)
class Failure:
    """The exception with which a program ended.

    Attributes:
        type: name of its class.
        message: its text.
        line: line of the program on which it arose, if known.
    """

    type: str
    message: str
    line: int | None


@dataclass(frozen=True)
class Report:
    """What the process of a program knows of how it ended. There is none if the process died on the way.

    Attributes:
        error: the exception with which it ended, if any.
        threads: names of the threads that it left alive.
        cpu_seconds: processor time that it took, without what was imported before; if it is much, in seconds of
            the machine of ``profundo.running.pace``.
    """

    error: Failure | None
    threads: Sequence[str]
    cpu_seconds: float

    def to_json(self) -> str:
        """Return it as the text to write."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Report":
        """Return the one that was written as ``text``."""
        fields = json.loads(text)
        return cls(fields["error"] and Failure(**fields["error"]), fields["threads"], fields["cpu_seconds"])
