"""Which money is asked for."""

import pytest

from bangiao.queries.errors import BadValue
from bangiao.queries.parameters.moneys import money
from bangiao.queries.parameters.reading import Given
from bangiao.queries.question import Parameter
from bangiao.queries.words import Words

MONEY = Parameter("money", "money", Words("Loại tiền", "Money"), "committed")


@pytest.mark.parametrize(
    "text", ["committed", "registered", "cam kết, phê duyệt, đăng ký", "Committed, approved, registered"]
)
def test_what_was_promised_is_told_by_code_kind_or_name(text: str) -> None:
    reading = money(Given(MONEY, text, "en"))
    assert reading.values["money"] == "committed"
    assert reading.values["money_kinds"] == ["committed", "approved", "registered", "unclear"]


def test_what_was_paid_falls_back_to_what_was_realised() -> None:
    assert money(Given(MONEY, "disbursed", "vi")).values["money_kinds"] == ["disbursed", "realised"]


def test_anything_else_names_the_two_sides() -> None:
    with pytest.raises(BadValue, match="committed, disbursed"):
        money(Given(MONEY, "sought", "en"))
