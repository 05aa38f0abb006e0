"""One self-contained HTML file: what all pictures share to write it safely and whole."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bangiao.drafts import save
from bangiao.errors import NotAvailable, WrongUse
from bangiao.visualisations.view import Words

LANGUAGES = ("vi", "en")
POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"


class UnknownLanguage(WrongUse):
    """Pages are written in Vietnamese or English."""

    vi = "Không có ngôn ngữ {found!r}; cho phép: {allowed}."
    en = "There is no language {found!r}; allowed: {allowed}."


class NotWritten(NotAvailable):
    """The file could not be written; nothing half-written is left."""

    vi = "Không ghi được {file}: {found}."
    en = "{file} could not be written: {found}."


def write_page(
    file: Path, template: str, *, language: str, data: Mapping[str, Any], words: Mapping[str, Words], **values: object
) -> None:
    """Write a page from a template (a path below bangiao/visualisations) in one step, or not at all.

    The template extends `page/page.html.j2`, gets `word(key)` for texts in `language`, and `data` and
    `words` for the script. Raises UnknownLanguage and NotWritten.
    """
    if language not in LANGUAGES:
        raise UnknownLanguage(found=language, allowed=", ".join(LANGUAGES))
    position = LANGUAGES.index(language)
    text = (
        _templates()
        .get_template(template)
        .render(
            language=language,
            policy=POLICY,
            data=script_json({**data, "language": language, "words": words}),
            word=lambda key: words[key][position],
            **values,
        )
    )
    _write_whole(file, text)


def script_json(value: object) -> Markup:
    """JSON that may stand inside a script element: no `<`, so no end tag and no comment can begin in it.

    >>> print(script_json({"name": "</script>"}))
    {"name":"\\u003c/script>"}
    """
    return Markup(json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))


def inline(*paths: str) -> Markup:
    """Our own scripts or styles, given as paths below bangiao/visualisations, joined to stand in a page."""
    return Markup("\n".join(read(path) for path in paths))


def read(path: str) -> str:
    """The text of a file that the package carries, given as a path below bangiao/visualisations."""
    return files("bangiao.visualisations").joinpath(path).read_text(encoding="utf-8")


def words_of(*paths: str) -> dict[str, Words]:
    """The texts of a page in both languages, from its JSON files; a later file adds to an earlier one."""
    said: dict[str, Sequence[str]] = {}
    for path in paths:
        said |= json.loads(read(path))
    return {key: (text[0], text[1]) for key, text in said.items()}


@cache
def _templates() -> Environment:
    loader = PackageLoader("bangiao.visualisations", "")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def _write_whole(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        save(file, text)
    except OSError as error:
        raise NotWritten(file=file, found=error.strerror or error) from error
