"""Known answers of questions about borders and neighbours, over all real sources."""

import pytest

from tests.everything.conftest import Everything

pytestmark = [pytest.mark.server, pytest.mark.shared]


def test_the_250_km_of_son_la_are_for_houaphanh_and_luang_prabang_together(everything: Everything) -> None:
    rows = everything("foreign-neighbours", province="son la", language="en").rows
    assert [(sorted(row["neighbour"]), row["km"]) for row in rows if row["km"] is not None] == [
        (["Houaphanh", "Luang Prabang"], 250)
    ]


def test_ha_giang_has_two_pairs_of_gates(everything: Everything) -> None:
    rows = everything("foreign-neighbours", province="ha giang", language="en").rows
    pairs = [" - ".join(row["gate_pair"]) for row in rows if row["gate_pair"]]
    assert sorted(pairs) == [
        "Thanh Thuy border gate - Tianbao border gate",
        "Xin Man border gate - Dulong border gate",
    ]


def test_the_turnover_of_ha_giang_is_of_january_to_may_2023(everything: Everything) -> None:
    (row,) = everything("gate-turnover", province="ha giang").rows
    assert (row["period"], row["turnover"], row["scope"]) == ("2023-01/2023-05", 102.6e6, "gates")


def test_the_twinning_of_ia_rve_does_not_take_the_12_2017_of_the_next_sentence(everything: Everything) -> None:
    (row,) = everything("border-twinning", country="cambodia", language="en").rows
    assert (row["unit_vn"], row["level_foreign"], row["since"]) == ("Ia Rve commune", "commune", "2016/2018")
