"""Cache of converted pages and compiled templates, between one build and the next.

A MkDocs hook: without it a build takes longer and gives the same site. Each converted page is a file below
``.cache/``, with a digest of everything that its HTML depends on; the page is converted again when the digest
changes. What depends on several pages (macros, templates, links to sections) is not cached.
"""

import hashlib
import io
import json
import logging
import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from profundo import building, content
from profundo.content import glossary

PAGES = Path(".cache", "paginas")
"""Where the pages are kept, below the project's root: a file for each."""

TEMPLATES = Path(".cache", "plantillas")
"""Where the templates are kept: a file for each."""

Convert = Callable[[MkDocsConfig, Files], None]

_LOG = logging.getLogger("mkdocs")
_SIGNATURE = hashlib.sha256().digest_size


def _programs() -> str:
    """Return a digest of what builds the site: Python, the packages, by their versions, and our modules."""
    packages = {path.name for folder in sys.path for path in Path(folder).glob("*.dist-info")}
    rooms = [*building.__path__, *content.__path__]
    modules = [path.read_bytes() for room in rooms for path in sorted(Path(room).glob("*.py"))]
    return hashlib.sha256(repr((sys.version, sorted(packages), modules)).encode()).hexdigest()


_PROGRAMS = _programs()  # computed once: ``mkdocs serve`` does not reload modules that change while it runs


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Have the page converted only if it was not."""
    page.render = partial(_render, page, page.render)  # type: ignore[method-assign]


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> None:
    """Have the templates compiled only if they were not."""
    folder = _root(config) / TEMPLATES
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    if os.access(folder, os.W_OK):
        env.bytecode_cache = _Templates(str(folder))


def _render(page: Page, convert: Convert, config: MkDocsConfig, files: Files) -> None:
    """Leave in the page what ``convert`` leaves in it."""
    if _LOG.getEffectiveLevel() != logging.INFO:
        # with -q MkDocs logs no warnings, and a cached page would never repeat them; with -v it does not record links
        convert(config, files)
        return
    path = _root(config) / PAGES / f"{page.file.src_uri}.pickle"
    origin = _origin(page, config, files)
    with suppress(OSError):
        kept = path.read_bytes()
        if kept[:_SIGNATURE] == _sign(origin, kept[_SIGNATURE:]):
            vars(page).update(_Unpickler(kept[_SIGNATURE:], files).load())
            return
    before = dict(vars(page))
    warnings = CountHandler(level=logging.WARNING)
    _LOG.addHandler(warnings)
    try:
        convert(config, files)
    finally:
        _LOG.removeHandler(warnings)
    # not cached if it gave warnings, which must be repeated, nor if its source changed during the conversion
    if not warnings.get_counts() and origin == _origin(page, config, files):
        result = io.BytesIO()
        _Pickler(result).dump({name: value for name, value in vars(page).items() if value is not before.get(name)})
        _write(path, _sign(origin, result.getvalue()) + result.getvalue())


def _origin(page: Page, config: MkDocsConfig, files: Files) -> str:
    """Return all that the HTML of a page comes from."""
    options = {"pymdownx.snippets": config.mdx_configs["pymdownx.snippets"]}
    includes = Markdown(extensions=["pymdownx.snippets"], extension_configs=options).preprocessors["snippet"]
    everything = (
        _PROGRAMS,
        [config.markdown_extensions, config.mdx_configs, config.validation],
        [plugin.config for plugin in config.plugins.values() if isinstance(plugin, BasePlugin)],
        (_root(config) / glossary.SOURCE).read_text(encoding="utf-8"),
        [(file.src_uri, file.url, file.inclusion) for file in files],  # where its links lead
        page.file.src_uri,
        page.file.content_string,
        includes.run((page.markdown or "").split("\n")),
    )
    return json.dumps(everything, default=str)


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def _sign(origin: str, result: bytes) -> bytes:
    return hashlib.sha256(origin.encode() + result).digest()


def _write(path: Path, content: bytes) -> None:
    """Write a file whole, as another build may read or write it; or leave it as it was, if it cannot be written."""
    whole = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        whole.write_bytes(content)
        whole.replace(path)


class _Pickler(pickle.Pickler):
    """Writes the name of each file of the site that a page leads to, instead of the file."""

    def persistent_id(self, obj: object) -> str | None:
        return obj.src_uri if isinstance(obj, File) else None


class _Unpickler(pickle.Unpickler):
    """Reads it, with the files of this build."""

    def __init__(self, result: bytes, files: Files) -> None:
        super().__init__(io.BytesIO(result))
        self._files = files

    def persistent_load(self, pid: str) -> File | None:
        return self._files.get_file_from_path(pid)


class _Templates(FileSystemBytecodeCache):
    """Jinja's own, which asks for the same text, and here for the same versions too."""

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(_PROGRAMS + source)
