"""Time to read an IATI file into records, against a bare lxml walk over the same file in the same run.

    python -m benchmarks.iati FILE.xml [--runs 5]

The walk parses every element and looks at each one's attributes and text, and keeps nothing. Each has a process of its
own: in one process the walk would pay for the memory that the other has just given back, and look slower than it is.
"""

import argparse
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from lxml import etree

from bangiao.loaders.registry import find
from bangiao.loaders.report import Report


def walk(path: Path) -> int:
    """How many elements the file has."""
    count = 0
    for _, element in etree.iterparse(str(path)):
        count += 1
        dict(element.attrib)
        (element.text or "").strip()
        if element.tag == "iati-activity":
            element.clear()
    return count


def read(path: Path) -> int:
    """How many records bangiao makes of the file."""
    return sum(1 for _ in find("iati")().records(path, Report("iati")))


def seconds(task: Callable[[Path], int], path: Path) -> float:
    """The processor time of one run."""
    started = time.process_time()
    task(path)
    return time.process_time() - started


def main() -> None:
    """Print the medians and their ratio; the two take turns."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path)
    options.add_argument("--runs", type=int, default=5)
    chosen = options.parse_args()
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, spawn) as rival, ProcessPoolExecutor(1, spawn) as own:
        rival.submit(walk, chosen.file).result()
        records = own.submit(read, chosen.file).result()  # the shipped tables are read once
        pairs = [
            (rival.submit(seconds, walk, chosen.file).result(), own.submit(seconds, read, chosen.file).result())
            for _ in range(chosen.runs)
        ]
    bare, ours = (median(times) for times in zip(*pairs, strict=True))
    print(f"walk {bare * 1000:.0f} ms, bangiao {ours * 1000:.0f} ms, {ours / bare:.1f} times; {records} records")


if __name__ == "__main__":
    main()
