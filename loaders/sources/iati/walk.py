"""IATI files one activity at a time, with nothing that an XML file could do to its reader switched on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from lxml import etree

from bangiao.loaders.report import Progress
from bangiao.loaders.source import Unreadable

ROOT, ACTIVITY = "iati-activities", "iati-activity"
_TELL_EVERY = 50


def version(path: Path) -> str:
    """The version that the root of the file states, "" if none; Unreadable if it is no file of IATI activities.

    No entity is expanded, no external file or address is opened, and a document type declaration, which
    no IATI file has, is refused: it is where XML bombs and external entities are declared.
    """
    with _errors(path), path.open("rb") as file:
        _, root = next(_parse(file, events=("start",)))
        line = str(root.sourceline)
        if root.getroottree().docinfo.doctype:
            raise _unreadable(path, line, "a document type declaration (DOCTYPE)", "an IATI file, which has none")
        if root.tag != ROOT:
            raise _unreadable(path, line, f"<{root.tag}>", f"<{ROOT}>")
        return root.get("version") or ""


def activities(path: Path, progress: Progress) -> Iterator[tuple[int, etree._Element]]:
    """Each activity with its number from 1 on; it is emptied when the next one is asked for. Tells bytes.

    Raises Unreadable with the line where the file breaks off or is no XML.
    """
    size = path.stat().st_size
    with _errors(path), path.open("rb") as file:
        number = 0
        for _, element in _parse(file, tag=ACTIVITY):
            root = element.getparent()
            if root is None or root.getparent() is not None:
                continue
            number += 1
            if number % _TELL_EVERY == 0:
                progress(file.tell(), size)
            yield number, element
            element.clear()
            while element.getprevious() is not None:
                del root[0]
        progress(size, size)


def _parse(file: IO[bytes], **options: object) -> Iterator[tuple[str, etree._Element]]:
    return iter(
        etree.iterparse(
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
    )


@contextmanager
def _errors(path: Path) -> Iterator[None]:
    try:
        yield
    except etree.XMLSyntaxError as error:
        found = (error.msg or "nothing").split(", line ")[0]
        raise _unreadable(path, str(error.lineno or 1), found, "well-formed XML to the end") from error
    except OSError as error:
        raise Unreadable(
            file=path.name, place="opening", found=error.strerror or str(error), allowed="a readable file"
        ) from error


def _unreadable(path: Path, line: str, found: str, allowed: str) -> Unreadable:
    return Unreadable(file=path.name, place=f"line {line}", found=found, allowed=allowed)
