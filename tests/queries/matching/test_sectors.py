"""Whether a thing's sectors lie within the sector asked for."""

import pytest

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.matching.sectors import within


def sector(scheme: str, code: str, dac_code: str | None = None) -> GraphNode:
    return GraphNode(
        ("Sector",), {"id": f"sector:{scheme}/{code}", "scheme": scheme, "code": code, "dac_code": dac_code}
    )


@pytest.mark.parametrize(
    ("wanted", "told", "inside"),
    [
        (sector("dac-3", "121"), sector("dac-5", "12110"), True),
        (sector("dac-5", "12110"), sector("dac-3", "121"), True),  # the group may mean any of its members
        (sector("dac-5", "12110"), sector("dac-5", "12191"), False),
        (sector("dac-3", "311"), sector("own", "clean-agri", "311"), True),
        (sector("own", "digital-trade"), sector("own", "digital-trade"), True),
        (sector("own", "digital-trade"), sector("dac-3", "121"), False),
    ],
)
def test_a_sector_lies_within_another_by_its_dac_code_or_by_being_it(
    wanted: GraphNode, told: GraphNode, inside: bool
) -> None:
    assert within([told], wanted) is inside
