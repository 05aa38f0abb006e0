"""How a file is read: any attribute, in a stream, with progress, the same way twice."""

from pathlib import Path

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from bangiao.graph.schema import Funds, LocatedIn, Project
from bangiao.graph.values import MoneyKind, Status
from bangiao.loaders.report import Report
from bangiao.loaders.sources.iati import Iati, walk
from bangiao.loaders.sources.iati.codes import STATUSES, TRANSACTIONS

WHOLE = Path(__file__).parent / "a_whole_activity" / "source.xml"

told = st.one_of(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=6
    ),
    st.sampled_from(["1", "2", "3", "VN", "LA", "2012-01-01", "100", "USD", "46004", "14030", "A4", "-1"]),
)


@settings(deadline=None)
@given(st.data())
def test_no_attribute_or_text_breaks_the_loader(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    tree = etree.parse(str(WHOLE))
    elements = [one for one in tree.getroot().iter(etree.Element) if one.getparent() is not None]
    for element in data.draw(st.lists(st.sampled_from(elements), min_size=1, max_size=8)):
        name = data.draw(st.sampled_from([*element.attrib, "text"]))
        if name == "text":
            element.text = data.draw(told)
        else:
            element.set(name, data.draw(told))
    path = tmp_path_factory.mktemp("xml") / "a.xml"
    tree.write(str(path), encoding="utf-8")
    records = list(Iati().records(path, Report("iati")))
    assert sum(one.share or 0 for one in records if isinstance(one, LocatedIn)) <= 1.000001
    stated = {one.id: one for one in records}
    assert all(stated[one.id] == one for one in records), "an id is stated twice with different values"


def many(path: Path, count: int) -> Path:
    whole = WHOLE.read_text(encoding="utf-8")
    start, end = whole.index("<iati-activity "), whole.index("</iati-activities>")
    with path.open("w", encoding="utf-8") as file:
        file.write('<iati-activities version="2.03">')
        for number in range(count):
            file.write(whole[start:end].replace("XX-9-ROADS", f"XX-9-{number}"))
        file.write("</iati-activities>")
    return path


def test_memory_does_not_grow_with_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "KEPT", 0)
    process = psutil.Process()
    path = many(tmp_path / "a.xml", 4000)
    early = late = 0
    for record in Iati().records(path, Report("iati")):
        if record.id == "project:iati/XX-9-500":
            early = process.memory_info().rss
        elif record.id == "project:iati/XX-9-3999":
            late = process.memory_info().rss
    assert early and late
    assert late - early < 10_000_000


def test_progress_is_told_in_bytes_of_both_readings(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    report = Report("iati", lambda done, total: seen.append((done, total)))
    path = many(tmp_path / "a.xml", 120)
    list(Iati().records(path, report))
    size = path.stat().st_size
    assert seen == sorted(seen)
    assert seen[-1] == (2 * size, 2 * size)
    assert len(seen) > 4


def test_a_file_says_the_same_twice() -> None:
    first, second = (list(Iati().records(WHOLE, Report("iati"))) for _ in range(2))
    assert first == second


def test_two_equal_transactions_stay_two() -> None:
    spent = [
        one for one in Iati().records(WHOLE, Report("iati")) if isinstance(one, Funds) and one.transaction_type == "3"
    ]
    assert [str(one.money.amount) for one in spent if one.money] == ["250000", "250000"]
    assert len({one.id for one in spent}) == 2


def test_budgets_are_never_actual() -> None:
    planned = [one for one in Iati().records(WHOLE, Report("iati")) if isinstance(one, Funds) and one.money]
    budgets = [one for one in planned if one.money and one.money.kind == MoneyKind.PLANNED]
    assert len(budgets) == 2
    assert {one.status for one in budgets} == {Status.PLANNED}


@pytest.mark.parametrize(("code", "status"), STATUSES.items())
def test_every_status_of_iati_has_its_standing(tmp_path: Path, code: str, status: Status) -> None:
    path = tmp_path / "a.xml"
    path.write_text(
        f'<iati-activities version="2.03"><iati-activity><iati-identifier>A</iati-identifier>'
        f'<activity-status code="{code}"/></iati-activity></iati-activities>'
    )
    (project,) = (one for one in Iati().records(path, Report("iati")) if isinstance(one, Project))
    assert (project.status, project.activity_status) == (status, code)


def test_only_outgoing_commitments_are_commitments() -> None:
    committed = [code for code, (kind, _) in TRANSACTIONS.items() if kind == MoneyKind.COMMITTED]
    assert committed == ["2"]


def test_a_file_too_large_to_be_kept_states_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = list(Iati().records(WHOLE, Report("iati")))
    monkeypatch.setattr(walk, "KEPT", 0)
    assert list(Iati().records(WHOLE, Report("iati"))) == kept
