"""Memory of a load of an IATI file of any size: a made-up file is written and loaded into an embedded database.

    python -m benchmarks.iati_large [--megabytes 1000] [--every 10]

Each activity has an identifier, money and dates of its own, and the weight of real ones: descriptions and results, which
no loader uses but every reader must pass. Memory is the resident set of the Python process that reads and writes; the
database is a process of its own and is not in it. The limit of the project is 500 MB.
"""

import argparse
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import psutil

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.store.bolt import Bolt
from bangiao.loaders.registry import find
from bangiao.loaders.run import load

MEGABYTE = 1_000_000
LIMIT = 500
PARTNERS = 400
PROVINCES = (*range(1, 8), 9, 13, 14, 18, 20, *range(21, 38), 39, 40, 41, *range(43, 48), *range(49, 60), 61, 63)

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n'
FOOT = "</iati-activities>\n"
ACTIVITY = """<iati-activity default-currency="USD" xml:lang="en">
<iati-identifier>XX-MADE-{number}</iati-identifier>
<reporting-org ref="XX-MADE" type="10"><narrative>Made-up Agency for Cooperation</narrative></reporting-org>
<title><narrative>Made-up project {number} for water, roads and schools</narrative>
<narrative xml:lang="vi">Dự án giả định {number} về nước sạch, đường và trường học</narrative></title>
<description type="1"><narrative>{about}</narrative></description>
<description type="2"><narrative>{aims}</narrative></description>
<participating-org role="1" type="10" ref="XX-MADE"><narrative>Made-up Agency for Cooperation</narrative></participating-org>
<participating-org role="2" type="10"><narrative>Made-up Ministry {ministry}</narrative></participating-org>
<participating-org role="4" type="21" ref="XX-PARTNER-{partner}"><narrative>Made-up Partner {partner}</narrative></participating-org>
<activity-status code="2"/><activity-date type="2" iso-date="{year}-{month:02}-01"/>
<activity-date type="3" iso-date="{end}-12-31"/>
<recipient-country code="VN" percentage="100"/>
<location><administrative vocabulary="A4" code="VN" level="0"/><administrative vocabulary="A4" code="VN-{place:02}" level="1"/>
<name><narrative>Province {place}</narrative></name><exactness code="2"/><location-class code="1"/></location>
<sector vocabulary="1" code="14030" percentage="60"/><sector vocabulary="1" code="21020" percentage="40"/>
<default-flow-type code="10"/><default-finance-type code="110"/><default-aid-type code="C01"/>
{money}
{results}
</iati-activity>
"""
BUDGET = """<budget type="1" status="1"><period-start iso-date="{year}-01-01"/><period-end iso-date="{year}-12-31"/>
<value value-date="{year}-01-01">{amount}</value></budget>
"""
TRANSACTION = """<transaction ref="{number}-{order}"><transaction-type code="{code}"/>
<transaction-date iso-date="{year}-{month:02}-15"/><value value-date="{year}-{month:02}-15">{amount}</value>
<provider-org ref="XX-MADE"><narrative>Made-up Agency for Cooperation</narrative></provider-org></transaction>
"""
RESULT = """<result type="1"><title><narrative>Result {order} of project {number}</narrative></title>
<indicator measure="1"><title><narrative>Households that are reached, made-up indicator {order}</narrative></title>
<period><period-start iso-date="{year}-01-01"/><period-end iso-date="{year}-12-31"/><target value="{amount}"/>
<actual value="{amount}"/></period></indicator></result>
"""
SENTENCE = "The project works with communes and districts on what they have said that they need most. "


def activities() -> Iterator[str]:
    """Activities without end, the same on each run."""
    chance = random.Random(20250701)
    number = 0
    while True:
        number += 1
        year, month = chance.randrange(2000, 2020), chance.randrange(1, 13)
        told = {"number": number, "year": year, "month": month}
        parts = [
            TRANSACTION.format(**told, order=n, code=2 if n == 1 else 3, amount=_amount(chance)) for n in range(1, 6)
        ]
        parts += [BUDGET.format(year=year + n, amount=_amount(chance)) for n in range(2)]
        results = (RESULT.format(**told, order=n, amount=chance.randrange(1000)) for n in range(1, 6))
        yield ACTIVITY.format(
            **told,
            end=year + 3,
            about=SENTENCE * chance.randrange(5, 15),
            aims=SENTENCE * chance.randrange(2, 8),
            ministry=chance.randrange(20),
            partner=chance.randrange(PARTNERS),
            place=chance.choice(PROVINCES),
            money="".join(parts),
            results="".join(results),
        )


def _amount(chance: random.Random) -> str:
    return f"{chance.randrange(10**4, 10**8) / 100:.2f}"


def write(path: Path, size: int) -> int:
    """Write a file of that many bytes or some more; how many activities it has."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(HEAD)
        for number, activity in enumerate(activities(), 1):
            file.write(activity)
            if number % 100 == 0 and file.tell() >= size:
                break
        file.write(FOOT)
    return number


class Watch:
    """Prints the memory each time that some per cent more are done, and keeps the highest."""

    def __init__(self, every: int) -> None:
        self.process, self.every, self.next, self.peak = psutil.Process(), every, 0, 0.0
        self.started = time.perf_counter()

    def __call__(self, done: int, total: int) -> None:
        """Told of the progress of the load."""
        now = self.process.memory_info().rss / MEGABYTE
        self.peak = max(self.peak, now)
        if 100 * done >= self.next * total:
            print(f"{100 * done // total:3} %\t{time.perf_counter() - self.started:6.0f} s\t{now:.0f} MB", flush=True)
            self.next += self.every


def main() -> None:
    """Print the memory along the load, its peak, and what was loaded."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=int, default=1000)
    options.add_argument("--every", type=int, default=10, help="per cent between two figures")
    chosen = options.parse_args()
    folder = Path(mkdtemp(prefix="bangiao-"))
    file, home = folder / "made-up.xml", folder / "home"
    try:
        made = write(file, chosen.megabytes * MEGABYTE)
        print(f"{file.stat().st_size / MEGABYTE:.0f} MB, {made} activities", flush=True)
        with Bolt(ensure_running(home, idle_minutes=0)) as bolt:
            load(bolt, find("shipped")(), Path())
            watch = Watch(chosen.every)
            report = load(bolt, find("iati")(), file, progress=watch)
            watch(1, 1)
        facts = f"{report.created} facts made, {len(report.skipped)} skipped, {report.seconds:.0f} s"
        print(f"{facts}; peak of the Python process {watch.peak:.0f} MB, limit {LIMIT} MB")
    finally:
        stop(home)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
