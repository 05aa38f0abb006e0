"""FDI registered against realised.

Worked out by hand. Stated of Sơn La in March 2017: 9 projects, more than 148 M registered, about 140 M realised:
about, below 94.6 %. The yearbook of 2016: 134.1 M registered alone. New licences of a year are a flow. Counted: a
plant, 8 M registered and 6 M realised (75 %); in Hà Giang two plants, one of which tells nothing realised, so the sum
of what is realised is not known.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Document, Observation
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import MoneyKind, PartialDate, Qualifier, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

BOOK = Citation("document:book", "row 1")


def _figure(key: str, indicator: str, value: float, day: str, source: Citation = PAPER, **told: object) -> list[Record]:
    said = {"counting": "stock", "as_of": PartialDate(day), "status": Status.ACTUAL, "sources": (source,), **told}
    figure = Observation(id=f"observation:test/{key}", topic="fdi", indicator=indicator, value=value, **said)  # type: ignore[arg-type]
    return [figure, About(start=figure.id, end="province:63/son-la", sources=(source,))]


RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    Document(id="document:book", name_vi="Niên giám", name_en="Yearbook"),
    *_figure("n", "fdi_projects_active", 9, "2017-03"),
    *_figure("r", "fdi_registered_capital", 148e6, "2017-03", qualifier=Qualifier.MORE_THAN),
    *_figure("i", "fdi_implemented_capital", 140e6, "2017-03", qualifier=Qualifier.ABOUT),
    *_figure("b", "fdi_registered_capital", 134.1e6, "2016-12-31", BOOK),
    *_figure("f", "fdi_registered_capital", 5e6, "2017-03", counting="flow"),
    *(project(key, "2015", kind="fdi") for key in ("plant", "mill", "mine")),
    *(funds("agency", key, "8", MoneyKind.REGISTERED, 2015) for key in ("plant", "mill", "mine")),
    *(funds("agency", key, "6", MoneyKind.REALISED, 2016) for key in ("plant", "mill")),
    at("plant", "province:63/son-la"),
    at("mill", "province:63/ha-giang"),
    at("mine", "province:63/ha-giang"),
    *(project(key, "2015", kind="fdi") for key in ("silent", "spent")),
    funds("agency", "silent", "8", MoneyKind.REGISTERED, 2015),
    funds("agency", "spent", "6", MoneyKind.REALISED, 2016),
    *(at(key, "province:63/tuyen-quang") for key in ("silent", "spent")),
]


def _rows(asked: Asked, province: str = "son la", **given: str) -> list[tuple[object, ...]]:
    rows = asked("fdi-realised", province=province, language="en", **given).rows
    return [tuple(row[one] for one in ("as_of", "projects", "registered", "realised", "ratio")) for row in rows]


def test_the_ratio_is_as_exact_as_its_two_figures(asked: Asked) -> None:
    assert _rows(asked)[0] == ("2017-03", 9, 148e6, 140e6, "about, below 94.6%")


def test_where_one_figure_is_missing_there_is_no_ratio(asked: Asked) -> None:
    assert _rows(asked)[1] == ("2016-12-31", None, 134.1e6, None, None)


def test_what_is_counted_in_lists_stands_apart(asked: Asked) -> None:
    assert _rows(asked)[2] == (None, 1, 8e6, 6e6, "75.0%")
    assert _rows(asked, "ha giang") == [(None, 2, 16e6, None, None)]


def test_only_what_was_known_by_the_day_counts(asked: Asked) -> None:
    assert [row[0] for row in _rows(asked, as_of="2016-12-31")] == ["2016-12-31", None]
    assert [row[0] for row in _rows(asked, as_of="2014")] == []


def test_what_one_plant_realised_is_no_share_of_what_another_registered(asked: Asked) -> None:
    assert _rows(asked, "tuyen quang", era="63") == [(None, 2, 8e6, None, None)]
