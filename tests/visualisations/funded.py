"""A small graph of money in two eras for the tests of charts, and an asking over it.

Worked out by hand. The road: the bank 60 M, half education, half transport, in Hà Giang .5, Sơn La .25, the rest in no
province. The study: the agency 8 M for health, nationwide. The clinic: the agency 2 M, no sector, in Sơn La. The school:
the bank, no money stated, health, in Sơn La. All: 70 M, four projects. In the era of 34 Hà Giang lies in Tuyên Quang.
"""

from typing import Any

from bangiao.graph.records import Record
from bangiao.graph.store.door import Door
from bangiao.visualisations.asking import Asking
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    *(project(key) for key in ("road", "study", "clinic", "school")),
    funds("bank", "road", "60"),
    funds("agency", "study", "8"),
    funds("agency", "clinic", "2"),
    funds("bank", "school", None),
    sector("road", "110"),
    sector("road", "21020"),
    sector("study", "122"),
    sector("school", "122"),
    at("road", "province:63/ha-giang", 0.5),
    at("road", "province:63/son-la", 0.25),
    at("study", "country:VN", placement="nationwide"),
    at("clinic", "province:63/son-la"),
    at("school", "province:63/son-la"),
]


def asking(door: Door, *names: str, era: str = "63", language: str = "en", **told: Any) -> Asking:
    """A picture asked for with these names and options; `_` in an option's name stands for `-`."""
    return Asking(door, names, era, language, {key.replace("_", "-"): str(value) for key, value in told.items()})
