"""``make auditar``: Lighthouse's scores of the built site, on a simulated slow phone, against a floor for each.

Run it as ``python -m profundo.commands.audit``. It needs Node and a Chromium; it downloads Lighthouse the first time.
"""

import gzip
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

LIGHTHOUSE = "lighthouse@12.8.2"
RUNS = 5
PAGES = {"portada": "", "lección": "activaciones/relu/", "cuaderno": "cuadernos/primera-neurona/"}
"""A page of each kind, by its address below the root."""

FLOORS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
"""The least score of each category, out of 100."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
"""The browser of this machine, if it has one."""

OPTIONS = (
    "--quiet",
    "--output=json",
    f"--only-categories={','.join(FLOORS)}",
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run",
)


class Host(SimpleHTTPRequestHandler):
    """Serves a folder compressed, as those who publish sites do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file, or say that there is none."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each request."""


def scores(report: Mapping[str, Any]) -> dict[str, int]:
    """Return the score of each category of a Lighthouse report, from 0 to 100."""
    return {name: round(100 * report["categories"][name]["score"]) for name in FLOORS}


def below(of: Mapping[str, int]) -> list[str]:
    """Return the categories whose score does not reach its floor."""
    return [name for name, floor in FLOORS.items() if of[name] < floor]


def lost(report: Mapping[str, Any]) -> set[str]:
    """Return what costs points in the categories of a report that are below their floor."""
    failed = [report["categories"][name] for name in below(scores(report))]
    return {
        report["audits"][audit["id"]]["title"]
        for category in failed
        for audit in category["auditRefs"]
        if audit["weight"] and (report["audits"][audit["id"]]["score"] or 0) < 0.9
    }


def medians(runs: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """Return the median of each category over several looks at the same page."""
    return {name: round(median(run[name] for run in runs)) for name in FLOORS}


def table(results: Mapping[str, Mapping[str, int]]) -> str:
    """Return the scores of each page against their floors, as text."""
    rows = [["", *FLOORS], ["mínimo", *map(str, FLOORS.values())]]
    rows += [
        [page, *(str(of[name]) + (" ✗" if of[name] < FLOORS[name] else "") for name in FLOORS)]
        for page, of in results.items()
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def audit(address: str, chromium: str) -> dict[str, Any]:
    """Return Lighthouse's report of a page.

    Raises:
        CalledProcessError: if Lighthouse could not look at it; it says why on its own.
    """
    done = subprocess.run(
        ["npx", "--yes", LIGHTHOUSE, address, *OPTIONS],
        env={**os.environ, "CHROME_PATH": chromium},
        stdout=subprocess.PIPE,
        check=True,
    )
    return dict(json.loads(done.stdout))


def main() -> int:
    """Build the site, audit a page of each kind, print the table; return the exit status."""
    if not CHROMIUM or not shutil.which("npx"):
        print("auditar necesita Node y Chromium: instálalos (apt-get install nodejs npm chromium).", file=sys.stderr)
        return 2
    results: dict[str, dict[str, int]] = {}
    with TemporaryDirectory() as folder, ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=folder)) as host:
        root = f"http://127.0.0.1:{host.server_port}/"
        build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", folder]
        subprocess.run(build, env={**os.environ, "SITE_URL": root}, check=True)
        Thread(target=host.serve_forever, daemon=True).start()
        for page, path in PAGES.items():
            reports = [audit(root + path, CHROMIUM) for _ in range(RUNS)]
            results[page] = medians([scores(report) for report in reports])
            if below(results[page]):
                for title in sorted(set().union(*map(lost, reports))):
                    print(f"{page}: pierde puntos en «{title}»", file=sys.stderr)
        host.shutdown()
    print(table(results))
    return int(any(map(below, results.values())))


if __name__ == "__main__":
    sys.exit(main())
