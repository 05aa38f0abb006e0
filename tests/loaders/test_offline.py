"""A load into files keeps what a load into a database keeps: the same facts, the same report."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from bangiao.graph.exports.content import InDatabase
from bangiao.graph.exports.staging import Staging
from bangiao.graph.identity import Identity, Judgement, Verdict
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document, Funds, LocatedIn, Organisation, PartOf, Project
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.values import PartialDate
from bangiao.loaders.offline import NeedsDatabase, Offline, StatedTwice
from bangiao.loaders.report import Report
from bangiao.loaders.run import load
from bangiao.loaders.source import Source
from bangiao.loaders.sources.shipped import Shipped
from tests.conftest import empty
from tests.graph.exports.compare import held

ROW = (Citation("document:file/made-up", "row 1"),)
SAME = Identity([Judgement("org:made-up/b", "org:made-up/a", Verdict.SAME, "one body", "a tester")])


class MadeUp(Source):
    """What is hard to keep: an end that comes later, one that never comes, an id twice, two bodies that are one."""

    name: ClassVar[str] = "made-up"

    def records(self, path: Path, report: Report) -> Iterator[Record]:  # noqa: ARG002
        project = f"project:made-up/{path.stem[0]}"
        yield Document(id="document:file/made-up", name_en="Made up")
        yield PartOf(start=project, end="project:made-up/late")
        yield PartOf(start=project, end="project:made-up/never")
        for name in ("a", "b"):
            yield Organisation(id=f"org:made-up/{name}", name_en=f"Body {name}", sources=ROW)
        yield Project(id=project, name_en=path.stem, start_on=PartialDate("2012"), sources=ROW)
        yield Project(id=project, name_en="another", sources=ROW)
        for name in ("a", "b"):
            yield Funds(start=f"org:made-up/{name}", end=project, key="1", sources=ROW)
        yield LocatedIn(start=project, end="province:63/dak-lak", share=1.0, sources=ROW)
        yield Project(id="project:made-up/late", name_en="Late", sources=ROW)


def told(report: Report) -> tuple[object, ...]:
    skipped = sorted(str(error) for error in report.skipped)
    warnings = {said for said in report.warnings if "withdrawn" not in said}  # only a database has facts to withdraw
    return report.read, report.created, report.updated, report.unchanged, report.withdrawn, skipped, warnings


@pytest.mark.server
def test_files_hold_what_the_database_holds_and_the_reports_are_alike(bolt: Bolt) -> None:
    empty(bolt)
    files = [(Shipped(), Path()), (MadeUp(), Path("one.csv")), (MadeUp(), Path("once-more.csv"))]
    with Staging() as staging:
        offline = Offline(staging, SAME)
        staged = [told(offline.load(source, path)) for source, path in files]
        loaded = [told(load(bolt, source, path, identity=SAME)) for source, path in files]
        assert staged == loaded
        assert held(staging) == held(InDatabase(bolt))


def test_an_end_that_is_nowhere_and_an_id_told_twice_are_reported() -> None:
    with Staging() as staging:
        report = Offline(staging).load(MadeUp(), Path("one.csv"))
        found = held(staging)
    reasons = sorted(str(error.facts["found"]) for error in report.skipped)
    assert reasons == ["an end that is nowhere", "an end that is nowhere", "the id for a second time with other values"]
    assert ("Project", "project:made-up/late") in found
    assert sum(name == "PART_OF" for name, _ in found) == 1


def test_two_bodies_that_are_one_are_one_node_with_both_claims() -> None:
    with Staging() as staging:
        Offline(staging, SAME).load(MadeUp(), Path("one.csv"))
        bodies = [found for (name, _), (*_, found) in held(staging).items() if name == "Organisation"]
        payments = [name for name, _ in held(staging) if name == "FUNDS"]
    assert [len(body["claims"]) for body in bodies] == [2]
    assert len(payments) == 1


def test_two_files_of_one_dataset_are_refused() -> None:
    with Staging() as staging:
        offline = Offline(staging)
        offline.load(MadeUp(), Path("one.csv"))
        with pytest.raises(StatedTwice):
            offline.load(MadeUp(), Path("elsewhere/one.csv"))


def test_a_source_that_puts_facts_back_as_they_were_kept_needs_a_database() -> None:
    class Restoring(MadeUp):
        def restore(self, bolt: Bolt, path: Path, report: Report, *, dry_run: bool = False) -> None:
            """Never called."""

    with Staging() as staging, pytest.raises(NeedsDatabase):
        Offline(staging).load(Restoring(), Path("one.csv"))
