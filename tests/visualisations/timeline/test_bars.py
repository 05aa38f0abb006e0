"""Dates become stretches: what is known to the year is a year long, what is not known is nothing."""

from datetime import date

import pytest

from bangiao.graph.store.answer import GraphNode
from bangiao.visualisations.timeline.bars import Bar, Span, Stretch, span_of, span_of_years
from bangiao.visualisations.timeline.scale import axis_over


def node(label: str, **told: str) -> GraphNode:
    return GraphNode((label,), {"id": "x", "name_vi": told.pop("name", "tên"), "status": "actual", **told})


def test_a_year_is_the_span_it_means() -> None:
    span = span_of(node("Project", start_on="2003", end_on="2007"))
    assert span is not None and span.start is not None and span.end is not None
    assert (span.start.first, span.start.before) == (date(2003, 1, 1), date(2004, 1, 1))
    assert (span.end.first, span.end.before) == (date(2007, 1, 1), date(2008, 1, 1))
    assert not span.start.known


def test_a_known_day_is_a_day() -> None:
    span = span_of(node("Event", held_on="2017-03-20"))
    assert span == Span(Stretch(date(2017, 3, 20), date(2017, 3, 21), "2017-03-20"), lasts=False)
    assert span is not None and span.start is not None and span.start.known


def test_an_agreement_without_an_end_lasts_until_an_unknown_one() -> None:
    span = span_of(node("Agreement", signed_on="2018"))
    assert span is not None and span.lasts and span.end is None


def test_the_years_of_a_title_are_an_end() -> None:
    span = span_of(node("Agreement", signed_on="2021-02-03", name="Hợp tác giai đoạn 2021 - 2025"))
    assert span is not None and span.end is not None and span.end.text == "2025"


def test_it_begins_when_it_takes_effect() -> None:
    span = span_of(node("Agreement", signed_on="2018-01-01", effective_on="2019-01-01"))
    assert span is not None and span.first == date(2019, 1, 1)


def test_what_was_terminated_ends_then() -> None:
    told = {"signed_on": "2018", "expires_on": "2030", "ended_on": "2022-05", "legal_status": "terminated"}
    span = span_of(node("Agreement", **told))
    assert span is not None and span.end is not None and span.end.text == "2022-05"


@pytest.mark.parametrize("label", ["Agreement", "Project", "Event"])
def test_what_has_no_date_has_no_span(label: str) -> None:
    assert span_of(node(label)) is None


def test_an_end_before_the_start_is_not_drawn() -> None:
    span = span_of(node("Project", start_on="2010", end_on="2005"))
    assert span is not None and span.end is None


def test_a_sought_project_begins_with_the_search_and_an_actual_one_does_not() -> None:
    sought = span_of(node("Project", sought_on="2023", status="proposed"))
    assert sought is not None and sought.lasts
    assert span_of(node("Project", sought_on="2023")) is None


def test_the_years_of_money_are_no_dates_of_the_project() -> None:
    span = span_of_years(1995, 1997)
    assert (span.first, span.before, span.lasts) == (date(1995, 1, 1), date(1998, 1, 1), False)


@pytest.mark.parametrize(("status", "planned"), [("actual", False), ("ongoing", False), ("proposed", True)])
def test_what_is_not_actual_is_planned(status: str, planned: bool) -> None:
    assert Bar("x", "Project", "tên", status, None).planned is planned


def test_the_axis_holds_the_reform_and_today() -> None:
    axis = axis_over([date(2001, 5, 5)], date(2026, 11, 24), 0, 100)
    assert (axis.first, axis.before) == (2001, 2027)
    assert axis_over([], date(2020, 1, 1), 0, 100).before == 2026
