"""Which town of GeoNames a name means, and when that is left open."""

from typing import Any

import pytest

from bangiao.queries.matching.twins import resolve as module
from bangiao.queries.matching.twins.positions import positions
from bangiao.queries.matching.twins.resolve import resolve


def city(
    id: int, name: str, country: str, people: int, lat: float = 0.0, region: str = "", *forms: str
) -> dict[str, Any]:
    return {
        "geonameid": id,
        "name": name,
        "countrycode": country,
        "population": people,
        "latitude": lat,
        "longitude": 0.0,
        "admin1code": region,
        "alternatenames": list(forms),
    }


BOOK = [
    city(1, "Paris", "US", 25_000, 33.7, "TX"),
    city(2, "Paris", "US", 10_000, 36.3, "TN"),
    city(3, "Springfield", "DE", 90_000, 1.0),
    city(4, "Springfield", "DE", 10_000, 5.0),
    city(5, "Saint Ives", "GB", 11_000, 50.2, "ENG"),
    city(6, "Pinneberg", "DE", 42_000, 53.6),
    city(7, "Köthen", "DE", 27_000, 51.7, "", "Koethen"),
    city(8, "Vila", "GB", 5_000, 57.0, "SCT"),
    city(9, "Vila", "GB", 5_000, 52.0, "ENG"),
]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "book", lambda: (BOOK, {"DE": "Pinneberg"}, {"texas": "TX", "tennessee": "TN"}))


def found(name: str, country: str, **more: object) -> tuple[Any, ...] | None:
    town: dict[str, Any] = {
        "id": f"locality:town/{country}/x",
        "name": name,
        "aliases": None,
        "country": country,
        "level": None,
        "within": [],
    }
    return next(iter(resolve([{**town, **more}])), None)


def test_one_of_several_namesakes_is_taken_only_if_far_larger_than_the_next() -> None:
    paris, springfield = found("Paris", "US"), found("Springfield", "DE")
    assert paris is None
    assert springfield is not None and springfield[1] == 3


def test_the_state_or_part_that_the_list_names_tells_namesakes_apart() -> None:
    one, other = found("Paris, Tennessee", "US"), found("Vila", "GB", within=["locality:GB-SCT"])
    assert one is not None and (one[2], one[5]) == (36.3, "US.TN")
    assert other is not None and other[1] == 8


def test_a_town_of_a_state_that_is_not_in_the_book_is_not_its_namesake() -> None:
    assert found("Paris, Kentucky", "US") is None


def test_a_district_has_its_towns_position_but_neither_its_people_nor_its_id() -> None:
    town, district = found("Pinneberg", "DE"), found("Pinneberg (district)", "DE")
    assert town == ("locality:town/DE/x", 6, 53.6, 0.0, 42_000, "", "1")
    assert district == ("locality:town/DE/x", "", 53.6, 0.0, "", "", "")


def test_a_name_is_found_in_other_spellings() -> None:
    saint, umlaut = found("St Ives", "GB"), found("Koethen", "DE")
    assert saint is not None and saint[1] == 5
    assert umlaut is not None and umlaut[1] == 7


def test_a_region_and_an_unknown_country_have_no_position() -> None:
    assert found("Paris", "US", level="state") is None
    assert found("Paris", "") is None


def test_the_shipped_positions_are_where_the_towns_are() -> None:
    shipped = positions()
    assert len(shipped) > 14_000
    nanning, le_havre = shipped["locality:town/CN/nanning"], shipped["locality:town/FR/le-havre"]
    assert (round(nanning.lat), round(nanning.lon)) == (23, 108)
    assert (round(le_havre.lat), round(le_havre.lon)) == (49, 0)
    assert all(-90 <= one.lat <= 90 and -180 <= one.lon <= 180 for one in shipped.values())
    assert not [one for one in shipped.values() if one.population is not None and one.population <= 0]
