"""A load as a whole: warnings, withdrawals, and what a broken record must not do."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

import pytest

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document, Funds, Organisation, PartOf, Project
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.faults import StatementTooLong
from bangiao.graph.values import Money, MoneyKind
from bangiao.loaders.report import Report
from bangiao.loaders.run import load
from bangiao.loaders.skips import Skips
from bangiao.loaders.source import Source

pytestmark = pytest.mark.server

ROW = (Citation("document:made-up", "row 1"),)


class MadeUp(Source):
    """Projects by name, one for each word of the file; `?` is a broken row."""

    name: ClassVar[str] = "made-up"

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        yield Document(id="document:made-up", name_en="Made up")
        yield Organisation(id="org:made-up", name_en="Funder", sources=ROW)
        for word in path.read_text(encoding="utf-8").split():
            if word.startswith("?"):
                report.skip(BadRecord(file=path.name, place="row 1", found=word, allowed="a word"))
            elif word.startswith(">"):
                yield PartOf(start="project:made-up/a", end=f"project:made-up/{word[1:]}")
            else:
                yield Project.keyed("made-up", word, name_en=word, sources=ROW)
                yield Funds(
                    start="org:made-up", end=f"project:made-up/{word}", money=Money(Decimal(5), "LAK"), sources=ROW
                )


class InPrices(MadeUp):
    """One project with money in dollars of another year."""

    name: ClassVar[str] = "made-up-prices"

    def records(self, path: Path, report: Report) -> Iterator[Record]:  # noqa: ARG002
        yield Document(id="document:made-up", name_en="Made up")
        yield Organisation(id="org:made-up", name_en="Funder", sources=ROW)
        yield Project.keyed("prices", "one", name_en="prices", sources=ROW)
        money = Money(Decimal(104566), "USD", MoneyKind.COMMITTED, 2010, price_year=2021)
        yield Funds(start="org:made-up", end="project:prices/one", money=money, sources=ROW)


def run(bolt: Bolt, folder: Path, words: str, skips: Skips | None = None) -> Report:
    file = folder / "words.txt"
    file.write_text(words, encoding="utf-8")
    return load(bolt, MadeUp(), file, skips=skips)


@pytest.fixture(autouse=True)
def _again(bolt: Bolt, tmp_path: Path) -> None:
    run(bolt, tmp_path, "a b")


def statuses(bolt: Bolt) -> dict[str, str]:
    rows = bolt.read(
        "MATCH (p:Project) WHERE p.id STARTS WITH 'project:made-up/' RETURN p.name_en AS n, p.status AS s"
    ).rows
    return {row["n"]: row["s"] for row in rows}


def test_money_without_a_rate_is_a_warning_in_both_languages(bolt: Bolt, tmp_path: Path) -> None:
    report = run(bolt, tmp_path, "a b")
    (warning,) = report.warnings
    assert "LAK" in warning and report.warnings[warning] == 2
    assert "tỷ giá" in report.said(warning, "vi")
    (row,) = bolt.read("MATCH ()-[f:FUNDS]->(:Project {name_en: 'a'}) RETURN f.usd AS usd, f.amount AS amount").rows
    assert row == {"usd": None, "amount": 5.0}


def test_constant_prices_are_a_warning_and_never_dollars_of_the_day(bolt: Bolt, tmp_path: Path) -> None:
    report = load(bolt, InPrices(), tmp_path / "words.txt")
    (warning,) = report.warnings
    assert "2021" in warning and "giá cố định" in report.said(warning, "vi")
    (row,) = bolt.read(
        "MATCH ()-[f:FUNDS]->(:Project {name_en: 'prices'}) "
        "RETURN f.usd AS usd, f.usd_constant AS constant, f.price_year AS year"
    ).rows
    assert row["usd"] is None and row["year"] == 2021
    assert row["constant"] == pytest.approx(100_000)


def test_a_fact_that_the_file_no_longer_has_is_withdrawn_and_comes_back(bolt: Bolt, tmp_path: Path) -> None:
    report = run(bolt, tmp_path, "a")
    assert report.withdrawn == 3  # the project, its money, and the document's statement of it
    assert statuses(bolt) == {"a": "actual", "b": "withdrawn"}
    again = run(bolt, tmp_path, "a b")
    assert (again.updated, again.created) == (1, 2)  # the node changes back, the relationships return
    assert statuses(bolt) == {"a": "actual", "b": "actual"}


def test_a_broken_row_withdraws_nothing_and_the_rest_loads(bolt: Bolt, tmp_path: Path) -> None:
    report = run(bolt, tmp_path, "a ? c")
    assert report.exit_status == 1 and len(report.skipped) == 1
    assert report.withdrawn == 0
    assert statuses(bolt) == {"a": "actual", "b": "actual", "c": "actual"}


def test_rows_that_were_skipped_when_nothing_was_silent_do_not_stop_withdrawals(bolt: Bolt, tmp_path: Path) -> None:
    skips = Skips.of(tmp_path, bolt.address)
    assert run(bolt, tmp_path, "a b ?", skips).skipped
    report = run(bolt, tmp_path, "a ?", skips)
    assert report.withdrawn and statuses(bolt)["b"] == "withdrawn"
    assert not any("skipped" in warning for warning in report.warnings)


@pytest.mark.parametrize("now", ["? b", "?? b"], ids=["a row that broke", "a row beside one that always was"])
def test_a_row_that_may_have_stated_what_is_silent_withdraws_nothing(bolt: Bolt, tmp_path: Path, now: str) -> None:
    skips = Skips.of(tmp_path, bolt.address)
    if now == "?? b":
        run(bolt, tmp_path, "a b ?", skips)
    for _ in range(2):
        report = run(bolt, tmp_path, now, skips)
        assert (report.withdrawn, statuses(bolt)["a"]) == (0, "actual")
    assert any("none of the" in warning for warning in report.warnings)


def test_a_dataset_that_another_load_has_changed_since_is_at_risk_again(bolt: Bolt, tmp_path: Path) -> None:
    skips = Skips.of(tmp_path, bolt.address)
    run(bolt, tmp_path, "a b ?", skips)
    run(bolt, tmp_path, "a b c")  # elsewhere, where the row was mended
    assert run(bolt, tmp_path, "a b ?", skips).withdrawn == 0
    assert statuses(bolt)["c"] == "actual"


def test_a_row_that_was_mended_and_breaks_again_is_a_risk_though_the_dataset_is_as_large_as_before(
    bolt: Bolt, tmp_path: Path
) -> None:
    skips = Skips.of(tmp_path, bolt.address)
    run(bolt, tmp_path, "a b ?", skips)
    run(bolt, tmp_path, "a c", skips)  # the row says c now, and b is gone
    assert statuses(bolt)["b"] == "withdrawn"
    assert run(bolt, tmp_path, "a ?", skips).withdrawn == 0
    assert statuses(bolt)["c"] == "actual"


def test_what_is_kept_of_skipped_rows_may_be_lost(bolt: Bolt, tmp_path: Path) -> None:
    skips = Skips.of(tmp_path, bolt.address)
    run(bolt, tmp_path, "a b ?", skips)
    skips.file.write_text("{", encoding="utf-8")
    assert run(bolt, tmp_path, "a ?", skips).withdrawn == 0


def test_a_tie_to_something_that_is_nowhere_is_reported_and_does_not_stop_withdrawals(
    bolt: Bolt, tmp_path: Path
) -> None:
    report = run(bolt, tmp_path, "a >nowhere")
    assert len(report.skipped) == 1
    assert report.withdrawn >= 3


def test_another_file_of_the_same_name_withdraws_nothing_by_itself(bolt: Bolt, tmp_path: Path) -> None:
    first, second = (" ".join(f"{letter}{number}" for number in range(40)) for letter in "xy")
    run(bolt, tmp_path, first)
    report = run(bolt, tmp_path, second)
    assert report.withdrawn == 0
    (warning,) = [one for one in report.warnings if "another file of the same name" in one]
    assert "120 of the" in warning
    assert statuses(bolt)["x1"] == "actual"
    replaced = load(bolt, MadeUp(), tmp_path / "words.txt", withdraw_most=True)
    assert replaced.withdrawn >= 120
    assert statuses(bolt)["x1"] == "withdrawn"


def test_another_choice_of_country_is_a_dataset_of_its_own() -> None:
    class World(MadeUp):
        options: ClassVar[dict[str, str]] = {"country": "VN"}

    names = {World(**chosen).kept_as(Path("a.csv")) for chosen in ({}, {"country": "vn"}, {"country": "LA"})}
    assert names == {"made-up/a", "made-up/a?country=LA"}


def test_a_graph_too_large_to_look_for_silent_facts_keeps_what_is_written(
    bolt: Bolt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_long(*_: object) -> tuple[int, int]:
        raise StatementTooLong(reason="60000 ms")

    monkeypatch.setattr("bangiao.loaders.run.count_missing", too_long)
    report = run(bolt, tmp_path, "a")
    assert (report.withdrawn, statuses(bolt)["b"]) == (0, "actual")
    assert any("too large" in warning for warning in report.warnings)
