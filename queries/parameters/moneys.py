"""Which money is asked for: what was promised or what was paid, and which kinds stand for it where others lack."""

from bangiao.graph.values import fold
from bangiao.queries.errors import BadValue
from bangiao.queries.parameters.reading import Given, Reading
from bangiao.queries.words import Words

KINDS = {"committed": ("committed", "approved", "registered", "unclear"), "disbursed": ("disbursed", "realised")}
"""The kinds of money of each side, the first that a funder's money for a project has stands for all of it."""

SIDES = {
    "committed": Words("cam kết, phê duyệt, đăng ký", "committed, approved, registered"),
    "disbursed": Words("giải ngân, thực hiện", "disbursed, realised"),
}


def money(given: Given) -> Reading:
    """The side asked for, by code or name, and its kinds in their order as `…_kinds`.

    Raises BadValue for anything but the two sides.
    """
    name, key = given.parameter.name, fold(given.text or "")
    for code, words in SIDES.items():
        if key in (code, fold(words.vi), fold(words.en), *KINDS[code][:3]):
            return Reading({name: code, f"{name}_kinds": list(KINDS[code])}, words.said(given.language))
    raise BadValue(parameter=given.label, found=given.text, allowed=", ".join(SIDES))
