"""Time of ranking one place against all others, and of training; and the measures of `bangiao match --evaluate`.

    python -m benchmarks.twins [--home FOLDER] [--places 200] [--train] [--evaluate SEEDS] [--ranked 1500] [--jobs 2]

Reads the embedded database of --home (or the server of NEO4J_URI) with the world's twin towns loaded; writes nothing.
"""

import argparse
import os
import time
from pathlib import Path
from tempfile import mkdtemp

import numpy as np

from bangiao.graph.connect import find_address
from bangiao.graph.schema import Era
from bangiao.graph.store.door import Door
from bangiao.queries.matching.twins.evaluate import evaluate
from bangiao.queries.matching.twins.keep import mark_of, tables_of
from bangiao.queries.matching.twins.model import Model, shipped
from bangiao.queries.matching.twins.report import markdown
from bangiao.queries.matching.twins.suggest import suggest
from bangiao.queries.matching.twins.tables import Tables
from bangiao.queries.matching.twins.train import train


def rank(tables: Tables, model: Model, name: str, places: int) -> None:
    """Print the time of whole lists of ten, with evidence."""
    rows = np.random.default_rng(0).choice(np.flatnonzero(tables.degree > 0), places, replace=False)
    ids = [tables.ground.world.places[row].id for row in rows]
    suggest(tables, ids[0], model=model)
    times, spent = [], []
    for one in ids:
        started, worked = time.perf_counter(), time.process_time()
        suggest(tables, one, model=model)
        times.append(time.perf_counter() - started)
        spent.append(time.process_time() - worked)
    middle, late = (1000 * float(np.percentile(times, part)) for part in (50, 95))
    busy = 1000 * float(np.percentile(spent, 95))
    print(
        f"{name}: one place against {len(tables)}\tmedian {middle:.0f} ms\tp95 {late:.0f} ms\t(processor p95 {busy:.0f} ms)"
    )


def main() -> None:
    """Print what is asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--home", type=Path)
    options.add_argument("--places", type=int, default=200)
    options.add_argument("--train", action="store_true")
    options.add_argument("--evaluate", type=int, default=0)
    options.add_argument("--ranked", type=int, default=1500)
    options.add_argument("--jobs", type=int, default=2)
    chosen = options.parse_args()
    if chosen.home:
        os.environ["BANGIAO_HOME"] = str(chosen.home)
    folder = Path(mkdtemp(prefix="bangiao-twins-"))
    with Door(find_address()) as door:
        for told in ("read, built and kept", "taken from what was kept"):
            started = time.perf_counter()
            tables = tables_of(door, Era.THIRTY_FOUR, folder)
            print(f"tables {told}\t{time.perf_counter() - started:.2f} s")
        started = time.perf_counter()
        mark_of(door, Era.THIRTY_FOUR)
        print(f"of that, whether the graph has changed\t{time.perf_counter() - started:.2f} s")
    rank(tables, shipped(), "shipped linear model", chosen.places)
    if chosen.train:
        started, worked = time.perf_counter(), time.process_time()
        model = train(tables, jobs=chosen.jobs)
        print(f"training\t{time.perf_counter() - started:.0f} s\t(processor {time.process_time() - worked:.0f} s)")
        rank(tables, model, "trained trees", chosen.places)
    if chosen.evaluate:
        print(markdown(evaluate(tables, seeds=chosen.evaluate, places=chosen.ranked, jobs=chosen.jobs)))


if __name__ == "__main__":
    main()
