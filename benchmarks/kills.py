"""Kill a load at random moments, start it again, and compare with a load that was never killed.

    python -m benchmarks.kills [--kills 50] [--seed 1] [--source NAME --path FILE]

Each round empties the embedded database, starts `bangiao load` in a process of its own and kills it (every
second time the database's process too) with SIGKILL after a random part of a whole load's time; then it loads
again to the end. The graph must hold every fact once, with the same properties, as one never killed holds.
"""

import argparse
import contextlib
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import mkdtemp

from bangiao.graph.embedded import ensure_running, status, stop
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.store.bolt import Bolt
from tests.conftest import empty


def fingerprint(home: Path) -> tuple[int, int, str]:
    """How many facts there are, how many distinct ids, and a checksum over all their properties."""
    ids, count, told = set(), 0, []
    patterns = [f"(f:{label})" for label in NODE_TYPES] + [f"()-[f:{name}]->()" for name in RELATION_TYPES]
    with Bolt(ensure_running(home)) as bolt:
        for pattern in patterns:
            for row in bolt.stream(f"MATCH {pattern} RETURN f.id AS id, properties(f) AS told", {}):
                count += 1
                ids.add((pattern, row["id"]))
                told.append(json.dumps(row["told"], sort_keys=True, default=str))
    return count, len(ids), hashlib.sha256("\n".join(sorted(told)).encode()).hexdigest()


def clear(home: Path) -> None:
    """An empty database."""
    with Bolt(ensure_running(home)) as bolt:
        empty(bolt)


def main() -> None:
    """Print each round that differs, and the count."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--source", default="")
    options.add_argument("--path", default="")
    chosen = options.parse_args()
    home = Path(mkdtemp(prefix="bangiao-kills-"))
    command = [
        sys.executable,
        "-m",
        "bangiao",
        "load",
        *(["--from", chosen.source, chosen.path] if chosen.source else []),
    ]
    environment = {**os.environ, "BANGIAO_HOME": str(home)}

    def start() -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    chance, wrong = random.Random(chosen.seed), 0
    ensure_running(home)
    begun = time.monotonic()
    start().wait()
    whole, expected = time.monotonic() - begun, fingerprint(home)
    for kill in range(1, chosen.kills + 1):
        clear(home)
        loading = start()
        time.sleep(chance.uniform(0.2, whole))
        with contextlib.suppress(ProcessLookupError):
            loading.kill()
        server = status(home).pid
        if kill % 2 == 0 and server:
            os.kill(server, signal.SIGKILL)
        loading.wait()
        start().wait()
        found = fingerprint(home)
        if found != expected or found[0] != found[1]:
            wrong += 1
            print(f"kill {kill}: {found} instead of {expected}", flush=True)
    print(
        f"{chosen.kills} kills, {wrong} graphs differ; {expected[0]} facts, {expected[1]} ids, one load {whole:.1f} s"
    )
    stop(home)


if __name__ == "__main__":
    main()
