"""Who is tied to which province: by ids, under what each partner is today.

The old region of A was divided into B and C; the government G governs B. Hà Giang worked with A, Sơn La with G.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import CooperatesWith, ForeignLocality, Organisation, PartOf, SucceededBy
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.catalogue.ties import Ties, cited, every_tie
from bangiao.queries.parameters import understand
from tests.queries.asking import load
from tests.queries.geography import PAPER, PLACES
from tests.queries.networks import OTHER

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *(ForeignLocality(id=f"locality:{key}", name_vi=key, country="KR", sources=(PAPER,)) for key in "abc"),
    *(SucceededBy(start="locality:a", end=f"locality:{key}", sources=(PAPER,)) for key in "bc"),
    Organisation(id="org:g", name_vi="G", country="KR", sources=(PAPER,)),
    Organisation(id="org:ours", name_vi="Của ta", country="VN", sources=(PAPER,)),
    PartOf(start="org:g", end="locality:b", role="governs", sources=(PAPER,)),
    CooperatesWith(start="province:63/ha-giang", end="locality:a", sources=(PAPER,)),
    CooperatesWith(start="province:63/son-la", end="org:g", sources=(OTHER,)),
    CooperatesWith(start="province:63/son-la", end="org:ours", sources=(PAPER,)),
]


@pytest.fixture
def told(bolt: Bolt, door: Door) -> tuple[Ties, dict[str, object]]:
    load(bolt, RECORDS)
    question = catalogue.find("bridges")
    values = understand(door, question, {"era": "63"}, "vi").values
    return every_tie(door, question.statement, values), values


def test_a_divided_partner_is_each_of_its_parts_and_a_government_is_its_locality(
    told: tuple[Ties, dict[str, object]],
) -> None:
    assert dict(told[0].homes) == {
        "locality:b": {"province:63/ha-giang", "province:63/son-la"},
        "locality:c": {"province:63/ha-giang"},
    }
    assert dict(told[0].stated) == {"locality:b": {"locality:a", "org:g"}, "locality:c": {"locality:a"}}


def test_the_sources_of_a_divided_partner_stand_at_each_of_its_parts(
    told: tuple[Ties, dict[str, object]], door: Door
) -> None:
    ties, values = told
    assert cited(door, ties, ties.homes, ["province:63/ha-giang", "province:63/son-la"], values) == {
        ("locality:b", "province:63/ha-giang"): ["document:paper#p1 c0-9"],
        ("locality:b", "province:63/son-la"): ["document:other#p1 c0-9"],
        ("locality:c", "province:63/ha-giang"): ["document:paper#p1 c0-9"],
    }
