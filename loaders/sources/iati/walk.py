"""IATI files one activity at a time, with nothing that an XML file could do to its reader switched on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from lxml import etree

from bangiao.loaders.report import Progress
from bangiao.loaders.source import Unreadable

ROOT, ACTIVITY = "iati-activities", "iati-activity"
KEPT = 8_000_000
"""Files of so many bytes are parsed once and kept, some ten times as many in memory; larger ones are parsed each time."""
_TELL_EVERY = 50
_IN_VIETNAM = etree.XPath("recipient-country/@code = 'VN' or transaction/recipient-country/@code = 'VN'")

Found = tuple[int, etree._Element, bool]
"""An activity: its number from 1 on, and whether it, or one of its transactions, has Viet Nam as a recipient."""

_OPTIONS: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
    "remove_blank_text": True,
}


def version(path: Path) -> str:
    """The version that the root of the file states, "" if none; Unreadable if it is no file of IATI activities.

    No entity is expanded, no external file or address is opened, and a document type declaration, which
    no IATI file has, is refused: it is where XML bombs and external entities are declared.
    """
    with _opened(path) as file:
        _, root = next(_parse(path, file, events=("start",)))
        line = str(root.sourceline)
        if root.getroottree().docinfo.internalDTD is not None:
            raise _unreadable(path, line, "a document type declaration (DOCTYPE)", "an IATI file, which has none")
        if root.tag != ROOT:
            raise _unreadable(path, line, f"<{root.tag}>", f"<{ROOT}>")
        return root.get("version") or ""


class Reading:
    """The activities of one file, as often as they are asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._kept: list[Found] | None = None

    def activities(self, progress: Progress) -> Iterator[Found]:
        """Each activity with its number, as `activities` below."""
        size = self.path.stat().st_size
        if size > KEPT:
            yield from activities(self.path, progress)
            return
        if self._kept is None:
            self._kept = _whole(self.path)
        for found in self._kept:
            yield found
            if found[0] % _TELL_EVERY == 0:
                progress(size * found[0] // len(self._kept), size)
        progress(size, size)


def activities(path: Path, progress: Progress) -> Iterator[Found]:
    """Each activity; it is emptied when the next one is asked for. Tells bytes.

    Raises Unreadable with the line where the file breaks off or is no XML.
    """
    size = path.stat().st_size
    with _opened(path) as file:
        number = 0
        for _, element in _parse(path, file, tag=ACTIVITY):
            root = element.getparent()
            if root is None or root.getparent() is not None:
                continue
            number += 1
            if number % _TELL_EVERY == 0:
                progress(file.tell(), size)
            yield number, element, bool(_IN_VIETNAM(element))
            element.clear()
            while element.getprevious() is not None:
                del root[0]
        progress(size, size)


def _whole(path: Path) -> list[Found]:
    """All activities at once; Unreadable as above."""
    parser = etree.XMLParser(**_OPTIONS)
    with _opened(path) as file, _sound(path, parser):
        found = etree.fromstring(file.read(), parser).iterchildren(ACTIVITY)
        return [(number, element, bool(_IN_VIETNAM(element))) for number, element in enumerate(found, 1)]


def _parse(path: Path, file: IO[bytes], **options: object) -> Iterator[tuple[str, etree._Element]]:
    context = etree.iterparse(file, **_OPTIONS, **options)
    with _sound(path, context):
        yield from context


@contextmanager
def _sound(path: Path, parser: etree.XMLParser | etree.iterparse) -> Iterator[None]:
    """Turns what the parser finds wrong into Unreadable with its line."""
    try:
        yield
    except etree.XMLSyntaxError as error:
        first = next(iter(parser.error_log), None)
        line, found = (first.line, first.message) if first else (error.lineno or 1, "no element")
        raise _unreadable(path, str(line), found, "well-formed XML to the end") from error


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        found = error.strerror or str(error)
        raise Unreadable(file=path.name, place="opening", found=found, allowed="a readable file") from error


def _unreadable(path: Path, line: str, found: str, allowed: str) -> Unreadable:
    return Unreadable(file=path.name, place=f"line {line}", found=found, allowed=allowed)
