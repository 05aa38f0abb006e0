"""A country that the user chooses is understood, or refused with what may be chosen."""

import pytest

from bangiao.loaders import choices


def test_a_country_may_be_chosen_by_name_or_code_and_all_means_every_country() -> None:
    assert [choices.country(one) for one in ("VN", "vn", "Việt Nam", "all", "ALL")] == ["country:VN"] * 3 + [None] * 2


def test_a_country_that_is_none_is_wrong_use() -> None:
    with pytest.raises(choices.UnknownCountry) as caught:
        choices.country("Atlantis")
    assert "Atlantis" in caught.value.message("vi")
    assert caught.value.exit_status == 2
