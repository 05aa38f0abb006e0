"""Time of every question of the catalogue on a warm database, beside its bare Cypher.

    python -m benchmarks.questions [--projects 100000] [--database embedded|bolt://…] [--home FOLDER] [--only NAME …]

Without --home it makes a graph of its own: what is shipped, and 100,000 made-up projects with 500,000 relationships
among the real provinces and sectors. With --home it reads the embedded database of that folder and writes nothing.

Each question is asked three times after a first one, by `bangiao.queries.run.ask`, from the text of the parameters
to the finished rows. `Cypher` is its statement alone through the driver with the same values bound. `by hand` is the
best Cypher that we could write for the same figures on the made-up graph (rivals/NAME.cypher): the default parameters
alone, whole projects with stated shares, no money of other kinds, no sources, ids in place of names.

`processor` are the seconds of processor time that the embedded database and this process took for one asking, which
other work on the machine bends less than the time on the clock.
"""

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from statistics import median
from tempfile import mkdtemp
from typing import Any

from bangiao.errors import BangiaoError
from bangiao.graph.embedded import ensure_running, status, stop
from bangiao.graph.store.address import Address, address_from_environment
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define
from bangiao.graph.store.door import Door
from bangiao.graph.store.write import Writer
from bangiao.loaders.registry import find
from bangiao.loaders.report import Report
from bangiao.loaders.run import load
from bangiao.queries import catalogue
from bangiao.queries.parameters import understand
from bangiao.queries.question import Question
from bangiao.queries.run import ask
from benchmarks.made_up import nodes, relations

RUNS = 3
RIVALS = Path(__file__).with_name("rivals")
GIVEN = {
    "Province": "tuyen quang",
    "NewProvince": "tuyen quang",
    "Provinces": "tuyen quang, lam dong, dak lak",
    "Country": "japan",
    "Locality": "champasak",
    "fact": "tuyen quang",
    "Entity": "lam dong",
}
"""What is asked for each type of parameter."""
OWN = {
    "path": {"from": "lam dong", "to": "son la"},
}
"""What single questions are asked."""


def make(address: Address, projects: int) -> None:
    """Load what is shipped and the made-up projects, once."""
    with Bolt(address) as bolt:
        if bolt.read("MATCH (p:Project {id: 'project:made-up/0'}) RETURN p.id AS id").rows:
            return
        define(bolt)
        load(bolt, find("shipped")(), Path())
        rows = bolt.read("MATCH (p:Province) WHERE p.era = '63' RETURN p.id AS id ORDER BY id").rows
        places = [row["id"] for row in rows]
        rows = bolt.read("MATCH (s:Sector) WHERE s.scheme = 'dac-5' RETURN s.id AS id ORDER BY id").rows
        writer = Writer(bolt, "made-up", Report("made-up"))
        writer.write(chain(nodes(projects, own_places=False), relations(projects, places, [row["id"] for row in rows])))


@dataclass(frozen=True, slots=True)
class Taken:
    """The median milliseconds on the clock of three runs, and the least processor time of them."""

    clock: float
    processor: float

    def __str__(self) -> str:
        return f"{self.clock:8,.0f} ms (processor {self.processor:6,.0f})"


def timed(act: Callable[[], object], server: int | None) -> Taken:
    """What an act takes, over three runs after one that warms."""
    act()
    clocks, processors = [], []
    for _ in range(RUNS):
        started, spent = time.perf_counter(), processor(server)
        act()
        clocks.append(time.perf_counter() - started)
        processors.append(processor(server) - spent)
    return Taken(1000 * median(clocks), 1000 * min(processors))


def processor(server: int | None) -> float:
    """Seconds of processor time that this process and the embedded database's have taken (Linux tells the latter)."""
    own = time.process_time()
    if server is None or not (file := Path(f"/proc/{server}/stat")).exists():
        return own
    fields = file.read_text().rpartition(")")[2].split()
    return own + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def given(question: Question, partner: str) -> dict[str, str]:
    """A value for each parameter that must be given."""
    asked = {
        one.name: partner if one.type == "Partner" else GIVEN[one.type]
        for one in question.parameters
        if one.required and (one.type in GIVEN or one.type == "Partner")
    }
    return asked | OWN.get(question.name, {})


def measure(door: Door, name: str, partner: str, server: int | None) -> str:
    """One line of the table."""
    question = catalogue.find(name)
    try:
        told = given(question, partner)
        rows = len(ask(door, name, told).rows)
        values = understand(door, question, told, "vi").values
        ours = timed(lambda: ask(door, name, told), server)
        bare = timed(lambda: door.bolt.read(question.statement, values), server)
    except BangiaoError as error:
        return f"{question.id:4} {name:24} not asked: {error}"
    line = f"{question.id:4} {name:24} {rows:7,} rows {ours}  Cypher {bare}  {ours.clock / bare.clock:5.2f}"
    return line + _by_hand(door, name, values, ours, server)


def _by_hand(door: Door, name: str, values: dict[str, Any], ours: Taken, server: int | None) -> str:
    """What the rival takes, where there is one, and our time over its own: on the clock, and of the processor."""
    file = RIVALS / f"{name}.cypher"
    if not file.exists():
        return ""
    statement = file.read_text(encoding="utf-8")
    try:
        rival = timed(lambda: door.bolt.read(statement, values), server)
    except BangiaoError as error:
        return f"  by hand: {error}"
    processor = ours.processor / rival.processor if rival.processor else 0.0
    return f"  by hand {rival}  {ours.clock / rival.clock:5.2f} (processor {processor:.2f})"


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--projects", type=int, default=100_000)
    options.add_argument("--database", default="embedded")
    options.add_argument("--home", type=Path)
    options.add_argument("--partner", help="a name for questions of a partner")
    options.add_argument("--only", nargs="*")
    chosen = options.parse_args()
    home = chosen.home or Path(mkdtemp(prefix="bangiao-"))
    if chosen.database == "embedded":
        address = ensure_running(home, idle_minutes=0)
    else:
        named = address_from_environment(os.environ, chosen.database)
        assert named, "an address was given"
        address = named
    if not chosen.home:
        make(address, chosen.projects)
    server = status(home).pid if chosen.database == "embedded" else None
    partner = chosen.partner or ("world bank" if chosen.home else "Organisation 7")
    with Door(address) as door:
        for name in chosen.only or catalogue.names():
            print(measure(door, name, partner, server), flush=True)
    if chosen.database == "embedded" and not chosen.home:
        stop(home)


if __name__ == "__main__":
    main()
