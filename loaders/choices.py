"""What a user may choose for a load, understood or refused."""

from bangiao.errors import WrongUse
from bangiao.loaders import gazetteer

EVERY_COUNTRY = "all"


class UnknownCountry(WrongUse):
    """The country that the user chose is none."""

    vi = "Không có nước {found}. Hãy viết tên nước, mã ISO (VN), hoặc all cho mọi nước."
    en = "There is no country {found}. Write a country's name, its ISO code (VN), or all for every country."


def country(chosen: str) -> str | None:
    """The id of the chosen country, None for every country; UnknownCountry when no country answers."""
    if chosen.strip().casefold() == EVERY_COUNTRY:
        return None
    found = gazetteer.country(chosen) or gazetteer.country(chosen.upper())
    if not found:
        raise UnknownCountry(found=chosen)
    return found
