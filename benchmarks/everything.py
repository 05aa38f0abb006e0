"""Time to load every real source, the statistics office's province tables too, into both databases; loaded again, and compared.

    python -m benchmarks.everything FOLDER [--databases embedded neo4j]

FOLDER is that of the real files. A second load must change nothing, and the two graphs must be equal; what differs is
printed, and the exit status says so. The tests do the same without the province tables, which double the graph.
"""

import argparse
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.store.address import Address
from bangiao.graph.store.bolt import Bolt
from bangiao.loaders.run import load
from tests.everything.comparing import differences
from tests.everything.sources import PROVINCE_TABLES, SOURCES
from tests.servers import neo4j_server

ALL = (*SOURCES, PROVINCE_TABLES)


@contextmanager
def served(database: str, folder: Path) -> Iterator[Bolt]:
    """A connection to a new, empty database of this run."""
    if database == "embedded":
        address = ensure_running(folder / "home", idle_minutes=0)
        ended: Callable[[], object] = partial(stop, folder / "home")
    else:
        server = neo4j_server.start(folder / "neo4j")
        address = Address(server.uri, server.username, server.password)
        ended = partial(neo4j_server.stop, server)
    try:
        with Bolt(address) as bolt:
            yield bolt
    finally:
        ended()


def load_all(bolt: Bolt, data: Path, name: str) -> int:
    """How many facts were changed by loading all; prints a line a source."""
    changed, started = 0, time.perf_counter()
    for one in ALL:
        source, files = one.opened(data)
        before = time.perf_counter()
        reports = [load(bolt, source, file) for file in files]
        done = sum(told.created + told.updated + told.withdrawn for told in reports)
        same = sum(told.unchanged for told in reports)
        print(f"{name}\t{time.perf_counter() - before:6.1f} s\t{done} changed\t{same} unchanged\t{one}", flush=True)
        changed += done
    print(f"{name}\t{time.perf_counter() - started:6.1f} s\t{changed} changed\tall", flush=True)
    return changed


def main() -> None:
    """Load all twice into each database, then compare the two graphs."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--databases", nargs="+", choices=("embedded", "neo4j"), default=["embedded", "neo4j"])
    chosen = options.parse_args()
    folder = Path(mkdtemp(prefix="bangiao-"))
    wrong: list[str] = []
    try:
        with ExitStack() as stack:
            opened = [stack.enter_context(served(database, folder)) for database in chosen.databases]
            for database, bolt in zip(chosen.databases, opened, strict=True):
                load_all(bolt, chosen.folder, f"{database}, first")
                if load_all(bolt, chosen.folder, f"{database}, again"):
                    wrong.append(f"{database}: a second load changed facts")
            if len(opened) == 2:
                started = time.perf_counter()
                wrong += differences(*opened)
                print(f"compared\t{time.perf_counter() - started:6.1f} s", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n".join(wrong) or "Nothing changed in a second load, and the graphs are equal.")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
