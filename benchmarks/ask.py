"""Time of whole processes: a cold start of the embedded database, the first and the second `bangiao ask`.

    python -m benchmarks.ask [--runs 10]

In an empty folder of its own; the rival of an `ask` is a process that imports the driver and sends `RETURN 1`.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import mkdtemp

from bangiao.graph.embedded import ensure_running, stop

BARE = """
import sys, neo4j
with neo4j.GraphDatabase.driver(sys.argv[1], auth=(sys.argv[2], sys.argv[3])) as driver:
    driver.execute_query("RETURN 1")
"""


def seconds(command: list[str], home: Path) -> float:
    """The time of one process by the clock."""
    started = time.perf_counter()
    subprocess.run(command, env={**os.environ, "BANGIAO_HOME": str(home)}, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=10)
    chosen = options.parse_args()
    home = Path(mkdtemp(prefix="bangiao-"))
    bangiao = [sys.executable, "-m", "bangiao"]
    print(f"cold start, empty folder\t{seconds([*bangiao, 'db', 'start'], home):.2f} s")
    stop(home)
    print(f"start again\t{seconds([*bangiao, 'db', 'start'], home):.2f} s")
    print(f"load what is shipped\t{seconds([*bangiao, 'load'], home):.2f} s")
    ask = [*bangiao, "ask", "partners", "--province", "lam dong"]
    print(f"first ask\t{seconds(ask, home):.2f} s")
    address = ensure_running(home)
    bare = [sys.executable, "-c", BARE, address.uri, address.username, address.password]
    pairs = [(seconds(ask, home), seconds(bare, home)) for _ in range(chosen.runs)]
    ours, rival = (median(times) for times in zip(*pairs, strict=True))
    print(f"next asks, median of {chosen.runs}\t{ours:.2f} s\tbare driver {rival:.2f} s\t{ours / rival:.1f} times")
    stop(home)


if __name__ == "__main__":
    main()
