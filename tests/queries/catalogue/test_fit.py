"""Which provinces fit a partner; likeness as in test_likeness.py.

The bank works in Hà Giang and Tuyên Quang. Sơn La is like them by 1 and .2: mean .6. It states needs.
"""

import pytest

from tests.queries import alike
from tests.queries.asking import Asked

RECORDS = alike.RECORDS
pytestmark = pytest.mark.server


def test_a_province_with_a_stated_need_comes_first(asked: Asked) -> None:
    first = asked("fit", partner="bank", era="63", language="en").rows[0]
    assert (first["province"], first["score"]) == ("Son La", pytest.approx(0.6))
    assert sorted(first["need"]) == ["Doctors", "Legal text", "Tea"]
    assert first["ties"] == []


def test_a_sector_narrows_needs_and_the_partners_deeds(asked: Asked) -> None:
    first = asked("fit", partner="bank", sector="health", era="63", language="en").rows[0]
    assert (first["province"], first["need"], first["score"]) == ("Son La", ["Doctors"], pytest.approx(0.2))


def test_what_the_partner_has_there_stands_beside(asked: Asked) -> None:
    rows = {row["province"]: row for row in asked("fit", partner="bank", era="63", language="en").rows}
    assert rows["Ha Giang"]["ties"] == ["1 × project"]


def test_a_partner_that_is_recorded_nowhere_gets_needs_but_no_score(asked: Asked) -> None:
    result = asked("fit", partner="org:mofa", era="63", language="en")
    assert {row["score"] for row in result.rows} == {None}
    assert result.rows[0]["province"] == "Son La"
    assert "The partner is recorded in no province: there are stated needs only, and no score." in result.notes


def test_a_renamed_partner_has_its_ties_of_old(asked: Asked) -> None:
    rows = {row["province"]: row for row in asked("fit", partner="new name", era="63", language="en").rows}
    assert rows["Phu Yen"]["ties"] == ["1 × twinning"]


def test_what_is_too_little_known_to_compare_is_said_to_be_unknown_and_is_no_zero(asked: Asked) -> None:
    """The agency works in Lâm Đồng alone, of which border and people alone are known."""
    rows = {row["province"]: row for row in asked("fit", partner="agency", era="63", language="en").rows}
    assert rows["Son La"]["like"] == ["Lam Dong (not known)"]
    assert rows["Son La"]["score"] is None


def test_an_unknown_likeness_does_not_lower_the_fit(asked: Asked) -> None:
    """South Korea's agency is in Lâm Đồng, its town Gumi a twin of Hà Giang, which Sơn La is like by 1."""
    row = asked("fit", partner="han quoc", era="63", language="en").rows[0]
    assert (row["province"], row["score"]) == ("Son La", pytest.approx(1.0))
    assert row["like"] == ["Ha Giang (1.00)", "Lam Dong (not known)"]
