"""Shows what a load did: counts, then each thing that the user should look at."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangiao.cli.figures import number
from bangiao.cli.language import Text, current
from bangiao.cli.lines import hanging
from bangiao.cli.words import load as words
from bangiao.drafts import save

if TYPE_CHECKING:
    from bangiao.loaders.report import Report

SHOWN = 20


def lines(report: "Report", what: str, *, dry_run: bool = False, shown: int | None = SHOWN) -> Iterator[str]:
    """The report as text; of each list at most `shown` entries, None for all."""
    heading = words.TRIED if dry_run else words.DONE
    yield heading(what=what, seconds=number(report.seconds, 1))
    width = max(len(str(name)) for name in words.COUNTS.values())
    counts = {name: figure for name, figure in as_json(report).items() if isinstance(figure, int)}
    counts["skipped"] = len(report.skipped)
    for name, heading in words.COUNTS.items():
        yield f"  {heading!s:<{width}}  {number(counts[name]):>9}"
        if name == "skipped":
            yield from _entries((error.message(current()) for error in report.skipped), len(report.skipped), shown)
    for heading, counter in _lists(report):
        if counter:
            yield f"  {heading!s:<{width}}  {number(len(counter)):>9}"
            yield from _entries(_counted(counter), len(counter), shown)


def changed_nothing(report: "Report") -> bool:
    """Whether the graph is as it was before the load."""
    return not (report.created or report.updated or report.withdrawn)


def as_json(report: "Report") -> dict[str, Any]:
    """The whole report as plain values."""
    skipped = [
        {key: str(value) for key, value in error.facts.items()} | {"message": error.message(current())}
        for error in report.skipped
    ]
    return {
        "source": report.source,
        "read": report.read,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "withdrawn": report.withdrawn,
        "skipped": skipped,
        "unresolved": dict(report.unresolved),
        "unused": dict(report.unused),
        "warnings": {report.said(one, current()): count for one, count in report.warnings.items()},
        "seconds": round(report.seconds, 3),
    }


def write(file: Path, reports: Iterable[tuple[str, "Report"]], *, dry_run: bool = False) -> None:
    """Write reports in full, as JSON to a .json file, otherwise as text."""
    if file.suffix.lower() == ".json":
        rows = [{"file": what} | as_json(report) for what, report in reports]
        text = json.dumps({"rows": rows}, ensure_ascii=False, indent=1)
    else:
        text = "\n\n".join("\n".join(lines(report, what, dry_run=dry_run, shown=None)) for what, report in reports)
    save(file, text + "\n")


def _lists(report: "Report") -> list[tuple[Text, Counter[str]]]:
    return [
        (words.UNRESOLVED, report.unresolved),
        (words.UNUSED, report.unused),
        (words.WARNINGS, Counter({report.said(one, current()): count for one, count in report.warnings.items()})),
    ]


def _counted(counter: Counter[str]) -> Iterator[str]:
    for name, count in counter.most_common():
        yield f"{name} (×{number(count)})" if count > 1 else name


def _entries(entries: Iterable[str], total: int, shown: int | None) -> Iterator[str]:
    for place, entry in enumerate(entries):
        if place == shown:
            yield f"    {words.MORE(count=number(total - place))}"
            return
        yield _wrapped(entry, whole=shown is None)


def _wrapped(entry: str, *, whole: bool) -> str:
    if whole or not sys.stdout.isatty():  # one line an entry for files and for grep
        return f"    {entry}"
    return hanging("    ", entry)
