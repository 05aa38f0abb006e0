"""What is never the same, whoever says so: rules that ship with bangiao and that no judgement can undo."""

import csv
from functools import cache
from importlib.resources import files

from bangiao.graph.identity.journal import pair
from bangiao.graph.schema import label_of

_TABLES = ("Organisation", "ForeignLocality", "Country", "Region", "Province", "LocalUnit")

Words = dict[str, str]
"""One sentence in "vi" and "en"."""

_LABELS: Words = {
    "vi": "hai loại khác nhau ({one}, {other})",
    "en": "they are of different kinds ({one}, {other})",
}
_BOTH_SHIPPED: Words = {
    "vi": "cả hai đều có trong dữ liệu kèm theo, là hai đối tượng riêng",
    "en": "both come with bangiao as two things",
}


def why_never(one: str, other: str) -> Words | None:
    """Why two ids can never be one thing; None if they can.

    Things of different labels never are; nor two of the shipped things, which were told apart by hand
    (Jeollabuk and Jeollanam, GTZ and GIZ); nor a pair of `data/identity/different.csv`, which says why.

    >>> why_never("locality:KR-45", "locality:KR-46")["en"]
    'Jeollabuk is the north of Jeolla, Jeollanam its south: two provinces'
    >>> why_never("org:jica", "org:iati/JP-8") is None
    True
    """
    labels = label_of(one), label_of(other)
    if labels[0] != labels[1]:
        return {language: text.format(one=labels[0], other=labels[1]) for language, text in _LABELS.items()}
    told = _table().get(pair(one, other))
    if told or one == other:
        return told
    return _BOTH_SHIPPED if is_shipped(one) and is_shipped(other) else None


def is_shipped(node_id: str) -> bool:
    """Whether bangiao itself ships the thing: an organisation or a place of its own tables."""
    return node_id in _shipped()


@cache
def _table() -> dict[tuple[str, str], Words]:
    with files("bangiao.data").joinpath("identity/different.csv").open(encoding="utf-8") as lines:
        return {
            pair(row["one"], row["other"]): {"vi": row["why_vi"], "en": row["why_en"]} for row in csv.DictReader(lines)
        }


@cache
def _shipped() -> frozenset[str]:
    known: set[str] = set()
    for folder in files("bangiao.data").iterdir():
        for label in _TABLES:
            file = folder.joinpath(f"{label}.csv")
            if folder.is_dir() and file.is_file():
                with file.open(encoding="utf-8") as lines:
                    known.update(row["id"] for row in csv.DictReader(lines))
    return frozenset(known)
