"""A source that comes as several files in one folder: where they are, and one progress over all their readings."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bangiao.loaders.report import Progress
from bangiao.loaders.source import Unreadable


def files(path: Path, names: Sequence[str]) -> dict[str, Path]:
    """The files of a source by name, in its folder (or beside the one that is named).

    Raises Unreadable that says which are missing.
    """
    folder = path.parent if path.name in names else path
    found = {name: folder / name for name in names}
    missing = [name for name, file in found.items() if not file.is_file()]
    if missing:
        raise Unreadable(
            file=path.name or str(path),
            place="the folder",
            found=f"no {', '.join(missing)}",
            allowed=f"a folder with {', '.join(names)}",
        )
    return found


def shares(progress: Progress, readings: Sequence[Path]) -> Iterator[Progress]:
    """For each reading of a file its part of one progress in bytes over all readings."""
    sizes = [file.stat().st_size for file in readings]
    for number in range(len(sizes)):
        yield _part(progress, sum(sizes[:number]), sum(sizes))


def _part(progress: Progress, before: int, whole: int) -> Progress:
    return lambda done, _total: progress(before + done, whole)
