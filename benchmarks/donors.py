"""Measures matching of funders: the evaluation over all countries, and the time of training and of suggestions.

    python -m benchmarks.donors FOLDER           the tables of docs/matching.md, and the times
    python -m benchmarks.donors FOLDER --ship    writes queries/matching/donors/weights.json anew

FOLDER holds the geocoded files (see bangiao.geocoded). The times of suggestions need a graph with projects.
"""

import json
import sys
import time
from pathlib import Path

from bangiao import geocoded
from bangiao.graph.connect import find_address
from bangiao.graph.store.door import Door
from bangiao.queries.matching.donors.evaluate import evaluate
from bangiao.queries.matching.donors.lessons import School
from bangiao.queries.matching.donors.read import read
from bangiao.queries.matching.donors.report import markdown
from bangiao.queries.matching.donors.ship import UNTIL, ship
from bangiao.queries.matching.donors.suggest import suggest_funders, suggest_provinces

WEIGHTS = Path(__file__).parents[1] / "queries/matching/donors/weights.json"
ROUNDS = 20


def main() -> None:
    """Evaluate, or train what is shipped."""
    folder = Path(sys.argv[1])
    cells, people = geocoded.read(folder).cells, geocoded.towns()
    if "--ship" in sys.argv:
        WEIGHTS.write_text(json.dumps(ship(cells, people), indent=2) + "\n", encoding="utf-8")
        return
    started = time.perf_counter()
    print(markdown(evaluate(cells, people)))
    print(f"evaluation: {time.perf_counter() - started:.1f} s")
    started = time.perf_counter()
    School(cells, people).learn(UNTIL)
    print(f"training: {time.perf_counter() - started:.1f} s")
    _serving()


def _serving() -> None:
    with Door(find_address()) as door:
        started = time.perf_counter()
        tables = read(door)
        print(f"reading {len(tables.projects)} projects: {time.perf_counter() - started:.2f} s")
    started = time.perf_counter()
    print(f"tables of {len(tables.known)} funders: {time.perf_counter() - started:.3f} s")
    for ask in (
        lambda: [suggest_funders(tables, one) for one in tables.provinces],
        lambda: [suggest_provinces(tables, one) for one in tables.known],
    ):
        times = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            lists = ask()
            times.append((time.perf_counter() - started) / max(len(lists), 1))
        times.sort()
        print(f"one list: median {times[ROUNDS // 2] * 1e3:.1f} ms, p95 {times[int(ROUNDS * 0.95)] * 1e3:.1f} ms")


if __name__ == "__main__":
    main()
