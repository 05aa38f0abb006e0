"""How well organisations are resolved: precision, recall and F1 on pairs that were judged by reading their names.

`python -m benchmarks.resolution [--wrong]`. The pairs (`organisation_pairs.csv`) are names of organisations in
published IATI files and code lists, in AidData's ADB and GEF releases and in our own table, each with its
nearest neighbours in other sources. No identifier is compared, since with one there is nothing to find out.
Pairs that the names do not decide are `unsure` and not counted. Bodies that took a new name, which only their
code gives away, are `renamed`: figures are given without them and with them. Thresholds and words were chosen on
the half `tuning` alone. The shipped table has the names of donors in these files among its own, so the rows with
it say how such files load, and the row of names alone how the method does on names that it has never met.
"""

import csv
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from bangiao.graph.identity.likeness import SAME, Likeness, Thing, compare
from bangiao.graph.values import fold
from bangiao.loaders.tables import rows

PAIRS = Path(__file__).with_name("organisation_pairs.csv")


class Pair(NamedTuple):
    """Two names and what a reader found."""

    one: Thing
    other: Thing
    same: bool


class Quality(NamedTuple):
    """Counts of a method on some pairs."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Of the pairs that the method takes for one, the part that is."""
        return self.right / (self.right + self.wrong) if self.right else 0.0

    @property
    def recall(self) -> float:
        """Of the pairs that are one, the part that the method finds."""
        return self.right / (self.right + self.missed) if self.right else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


Method = Callable[[Thing, Thing], Likeness]


def pairs(half: str, *, renamed: bool = False) -> Iterator[Pair]:
    """The pairs of one half that are decided; `renamed` ones count as one thing where they are wanted."""
    verdicts = {"same": True, "different": False, **({"renamed": True} if renamed else {})}
    with PAIRS.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["verdict"] in verdicts and row["half"] == half:
                one = Thing("org:pair/one", (row["one"],), country=row["country_one"])
                other = Thing("org:pair/other", (row["other"],), country=row["country_other"])
                yield Pair(one, other, verdicts[row["verdict"]])


def with_shipped_names(one: Thing, other: Thing) -> Likeness:
    """Each name first stands for the shipped organisation that bears it, as it does when files are loaded."""
    mine, theirs = shipped(one), shipped(other)
    if mine and theirs:
        return Likeness(float(mine is theirs), ())
    return compare(mine or one, theirs or other)


def certain(one: Thing, other: Thing) -> Likeness:
    """Only what is joined without a person: two names of one shipped organisation."""
    mine, theirs = shipped(one), shipped(other)
    return Likeness(float(mine is not None and mine is theirs), ())


def shipped(thing: Thing) -> Thing | None:
    """The one shipped organisation that bears the name; one of Viet Nam only where the name is known to be of it."""
    found = [
        known for known in _shipped() if fold(thing.names[0]) in {fold(name) for name in (*known.names, known.acronym)}
    ]
    found = [known for known in found if "VN" not in known.countries or "VN" in thing.countries]
    return found[0] if len(found) == 1 else None


def _shipped() -> list[Thing]:
    if not _KNOWN:
        for row in rows("organisations", "Organisation"):
            names = tuple(filter(None, (row["name_vi"], row["name_en"], *row["aliases"].split("|"))))
            _KNOWN.append(Thing(row["id"], names, country=row["country"], acronym=row["acronym"], shipped=True))
    return _KNOWN


_KNOWN: list[Thing] = []

METHODS: dict[str, Method] = {
    "joined without a person (shipped names)": certain,
    "names alone": compare,
    "shipped names, then names": with_shipped_names,
}


def measure(method: Method, half: str, *, renamed: bool = False) -> Quality:
    """The quality of a method on one half."""
    told = pairs(half, renamed=renamed)
    found = [(method(pair.one, pair.other).score >= SAME, pair.same) for pair in told]
    return Quality(found.count((True, True)), found.count((True, False)), found.count((False, True)))


def main() -> None:
    """Print the table; with --wrong also each pair of the tuning half that a method gets wrong."""
    for half in ("tuning", "test"):
        told = list(pairs(half))
        print(f"{half}: {len(told)} pairs, {sum(pair.same for pair in told)} same; threshold {SAME}")
        for name, method in METHODS.items():
            found = measure(method, half)
            with_renamed = measure(method, half, renamed=True).f1
            print(
                f"  {name:<42} precision {found.precision:.3f}  recall {found.recall:.3f}  F1 {found.f1:.3f}"
                f"  (with the renamed {with_renamed:.3f})"
            )
    if "--wrong" in sys.argv:
        _print_wrong()


def _print_wrong() -> None:
    for pair in pairs("tuning"):
        found = with_shipped_names(pair.one, pair.other)
        if (found.score >= SAME) != pair.same:
            print(f"{found.score:.2f} {pair.same!s:<5} {pair.one.names[0]} | {pair.other.names[0]} {found.reasons}")


if __name__ == "__main__":
    main()
