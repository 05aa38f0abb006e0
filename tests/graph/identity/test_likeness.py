"""What makes two names one, and what keeps them apart."""

import pytest

from bangiao.graph.identity import Identity, Judgement, Verdict
from bangiao.graph.identity.likeness import SAME, Reason, Thing, compare
from bangiao.graph.identity.name import parse
from bangiao.graph.identity.propose import propose


def thing(name: str, country: str = "", **more: object) -> Thing:
    return Thing(f"org:list/{name}", (name,), country=country, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("International Labour Organisation", "International Labor Organization"),
        ("Pan American Health Organization", "Pan-American Health Organisation"),
        ("World Food Program", "The World Food Programme"),
        ("Norway Ministry of Foreign Affairs", "Norwegian Ministry of Foreign Affairs"),
        ("UN Capital Development Fund", "United Nations Capital Development Fund (UNCDF)"),
        ("Quang Nam Provincial People's Committee", "People's Committee of Quang Nam"),
        ("Ủy ban nhân dân tỉnh Hà Giang", "UBND tinh Ha Giang"),
        ("Banco Internacional", "International Bank"),
        ("Food and Agriculture Organization", "Food and Agricultural Organization of the United Nations"),
        ("KOICA", "Korea International Cooperation Agency (KOICA)"),
    ],
)
def test_ways_of_writing_one_name_are_alike(one: str, other: str) -> None:
    country = "VN" if "Quang" in one or "Giang" in one else ""
    assert compare(thing(one, country), thing(other, country)).score >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jeollabuk", "Jeollanam"),
        ("Chungcheongbuk", "Chungcheongnam"),
        ("North Gyeongsang", "South Gyeongsang"),
        ("United Nations Development Programme", "United Nations Environment Programme"),
        ("Asian Development Bank", "African Development Bank"),
        ("Asian Development Bank", "Asian Development Fund"),
        ("United Nations", "United Nations Volunteers"),
        ("Swedish International Development Cooperation Agency", "Japan International Cooperation Agency"),
        ("World Bank", "World Bank Trust Funds (WBTF)"),
        ("Ministry of Finance", "Ministry of Finance"),
        ("Ministry of Finance of Finland", "Ministry of Finance of Sweden"),
        ("ADB", "African Development Bank"),
        ("Ministry of Natural Resources (MONRE)", "Forest Institute - Ministry of Natural Resources (MONRE)"),
        ("International Organization for Migration", "International Organization for Migration Development Fund"),
        ("Quang Nam Provincial People's Committee", "Quang Ngai Provincial People's Committee"),
    ],
)
def test_names_of_two_things_are_not_alike(one: str, other: str) -> None:
    assert compare(thing(one), thing(other)).score < SAME


def test_a_common_name_says_more_where_the_country_is_known() -> None:
    ours = thing("Ministry of Finance", "VN")
    assert compare(ours, thing("Ministry of Finance of Viet Nam")).score >= SAME
    assert compare(ours, thing("Ministry of Finance", "TL")).reasons[-1] == Reason.OTHER_COUNTRY


def test_a_reference_that_agrees_is_certain_and_one_that_differs_is_told() -> None:
    jica = thing("JICA", refs=frozenset(("JP-8",)))
    assert compare(jica, thing("Nobody knows", refs=frozenset(("JP-8",)))).certain
    assert Reason.OTHER_REFERENCE in compare(jica, thing("JICA", refs=frozenset(("JP-9",)))).reasons


def test_only_a_shipped_name_makes_a_name_certain() -> None:
    shipped = Thing(
        "org:kfaed", ("Kuwait Fund for Arab Economic Development", "Kuwait Fund"), country="KW", shipped=True
    )
    assert compare(shipped, thing("Kuwait Fund")).certain
    assert not compare(thing("Kuwait Fund"), thing("Kuwait Fund", "KW")).certain


def test_a_name_of_a_body_of_viet_nam_is_not_certain_where_the_country_is_unknown() -> None:
    ours = Thing("org:moh", ("Bộ Y tế", "Ministry of Health"), country="VN", shipped=True)
    assert not compare(ours, thing("Ministry of Health")).certain
    assert compare(ours, thing("Ministry of Health", "VN")).certain


@pytest.mark.parametrize("text", ["", "()", "…", "của", "Đ", "(((", "A" * 300, "Việt Nam"])
def test_any_text_is_a_name(text: str) -> None:
    assert compare(thing(text), thing(text)).score in (0, 1)
    assert parse(text).words is not None


WB = Thing("org:wb", ("World Bank", "Ngân hàng Thế giới"), acronym="WB", shipped=True)
BANK = thing("The World Bank")
OTHER = thing("World Vision")
BUK, NAM = (
    Thing(f"locality:KR-{code}", (name,), country="KR", shipped=True) for code, name in ((45, "Jeolla"), (46, "Jeolla"))
)


def test_pairs_are_proposed_the_most_alike_first_and_the_shipped_thing_first() -> None:
    (first,) = propose([OTHER, BANK, WB], Identity(), lowest=0.8)
    assert (first.one, first.other) == (WB, BANK)


def test_what_is_judged_or_ruled_out_is_not_proposed_again() -> None:
    for verdict in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE):
        assert not propose([WB, BANK], Identity([Judgement(WB.id, BANK.id, verdict)]))
    assert not propose([BUK, NAM], Identity())
