"""Names as people write them, and the keys by which they are found again."""

import re
import unicodedata

_NO_WORD = re.compile(r"[\W_]+")
_D_FORMS = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"})


def clean(text: str) -> str:
    """The text in NFC with single plain spaces, as names are kept inside.

    >>> clean("Thừa  Thiên\\u00a0Huế ")
    'Thừa Thiên Huế'
    """
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """The search key of a name: no diacritics, no case, no punctuation, đ and Eth as d.

    NFD does not take đ apart, so it is folded by hand. Keys are for finding; they are never shown.

    >>> fold("TP. Hồ Chí Minh") == fold("tp ho  chi minh")
    True
    >>> fold("Đắk Lắk"), fold("Ðak-Lak")
    ('dak lak', 'dak lak')
    """
    apart = unicodedata.normalize("NFD", text.translate(_D_FORMS))
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _NO_WORD.sub(" ", bare.casefold()).strip()
