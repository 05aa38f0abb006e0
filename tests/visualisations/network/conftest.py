"""A view with countries, sectors, dates, sources and a tie that is only suggested, for the tests of the network page."""

import pytest

from bangiao.visualisations.view import View
from tests.visualisations.made import ARTICLE, LIST, edge, node, view

KOREA, JAPAN = ("country:KR",), ("country:JP",)
WORDS = {
    "country:KR": ("Hàn Quốc", "South Korea"),
    "country:JP": ("Nhật Bản", "Japan"),
    "sector:111": ("Giáo dục", "Education"),
}


@pytest.fixture
def partners() -> View:
    """Hà Giang in focus with two Korean partners, a Japanese one that is only suggested, and one of no known country.

    Lai Châu lies behind KOICA, and Sơn La is tied to nothing.
    """
    return view(
        (
            node("Hà Giang", sources=(ARTICLE,)),
            node("KOICA", "Organisation", traits={"country": KOREA, "sector": ("sector:111",)}, sources=(LIST,)),
            node("KOTRA", "Organisation", traits={"country": KOREA, "sector": ()}, sources=(ARTICLE, LIST)),
            node("JICA", "Organisation", traits={"country": JAPAN, "sector": ()}, status="suggested"),
            node("Quỹ X", "Organisation", traits={"country": ()}),
            node("Lai Châu"),
            node("Sơn La"),
        ),
        (
            edge("KOICA", "Hà Giang", year_from=2001, sources=(LIST,)),
            edge("KOTRA", "Hà Giang", year_from=2003, sources=(ARTICLE,)),
            edge("JICA", "Hà Giang", type="SUGGESTS", status="suggested", sources=(ARTICLE,)),
            edge("Quỹ X", "Hà Giang"),
            edge("KOICA", "Lai Châu", year_from=2005, sources=(LIST,)),
        ),
        words=WORDS,
        focus=("Hà Giang",),
    )
