"""IATI files one activity at a time, with nothing that an XML file could do to its reader switched on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from lxml import etree

from bangiao.loaders.report import Progress
from bangiao.loaders.source import Unreadable

ROOT, ACTIVITY = "iati-activities", "iati-activity"
KEPT = 8_000_000
"""Files of so many bytes are parsed once and kept, some ten times as many in memory; larger ones are parsed each time."""
_TELL_EVERY = 50


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
        self._kept: list[etree._Element] = []

    def activities(self, progress: Progress) -> Iterator[tuple[int, etree._Element]]:
        """Each activity with its number, as `activities` below."""
        size = self.path.stat().st_size
        if self._kept:
            for number, element in enumerate(self._kept, 1):
                yield number, element
                if number % _TELL_EVERY == 0:
                    progress(size * number // len(self._kept), size)
            progress(size, size)
            return
        keep = size <= KEPT
        kept = []
        for number, element in activities(self.path, progress, keep=keep):
            if keep:
                kept.append(element)
            yield number, element
        self._kept = kept


def activities(path: Path, progress: Progress, *, keep: bool = False) -> Iterator[tuple[int, etree._Element]]:
    """Each activity with its number from 1 on; it is emptied when the next one is asked for, unless kept. Tells bytes.

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
            yield number, element
            if keep:
                continue
            element.clear()
            while element.getprevious() is not None:
                del root[0]
        progress(size, size)


def _parse(path: Path, file: IO[bytes], **options: object) -> Iterator[tuple[str, etree._Element]]:
    context = etree.iterparse(
        file,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        **options,
    )
    try:
        yield from context
    except etree.XMLSyntaxError as error:
        first = next(iter(context.error_log), None)
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
