"""The order of the Vietnamese alphabet, in which Đ follows D and a tone counts only between words otherwise alike."""

import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: place for place, letter in enumerate(_LETTERS, 100)}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}


def alphabetical(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """A sort key: the letters, then the tones (level, huyền, hỏi, ngã, sắc, nặng).

    >>> sorted(["Đắk Lắk", "Đà Nẵng", "Điện Biên", "Cao Bằng", "Cà Mau", "Hà Nội", "Ân", "An", "Ăn"], key=alphabetical)
    ['An', 'Ăn', 'Ân', 'Cà Mau', 'Cao Bằng', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Hà Nội']
    """
    letters: list[int] = []
    tones: list[int] = []
    for letter in unicodedata.normalize("NFD", text.casefold()):
        if letter in _TONES:
            tones[-1:] = [_TONES[letter]]
        elif unicodedata.combining(letter) and letters:
            whole = unicodedata.normalize("NFC", _letter(letters[-1]) + letter)
            letters[-1] = _RANK.get(whole, letters[-1])
        else:
            letters.append(_RANK.get(letter, min(ord(letter), 99) if ord(letter) < 128 else ord(letter) + 1000))
            tones.append(0)
    return tuple(letters), tuple(tones)


def _letter(rank: int) -> str:
    return _LETTERS[rank - 100] if 100 <= rank < 100 + len(_LETTERS) else ""
