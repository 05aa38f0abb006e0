"""What a list of an office is: its columns, each declared once, and the function that makes facts of a row."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from bangiao.graph.records import Record
from bangiao.graph.values import fold
from bangiao.loaders.lists.said import Said
from bangiao.loaders.lists.words import Vocabulary


class Kind(StrEnum):
    """What stands in a column; it decides how cells are read, checked, formatted and guessed."""

    NUMBERING = "numbering"
    KEY = "key"
    TEXT = "text"
    DATE = "date"
    WHOLE = "whole"
    MONEY = "money"
    CURRENCY = "currency"
    WORD = "word"
    SECTORS = "sectors"
    PROVINCES = "provinces"
    COUNTRY = "country"
    COUNTRIES = "countries"
    OURS = "ours"
    THEIRS = "theirs"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its headings, what may stand in it, and the property of the schema that it fills ("Type.property").

    `also` are other headings by which it is known, split by `|`; `example` stands in the template's example row.
    A column of the kind KEPT has no property yet: it stays in the file, and the report names it as unused.
    """

    name: str
    vi: str
    en: str
    kind: Kind
    example: str | int = ""
    required: bool = False
    words: Vocabulary | None = None
    also: str = ""
    target: str = ""
    width: int = 18

    def headings(self) -> frozenset[str]:
        """Its own headings in both languages, folded."""
        return _folded(self.vi, self.en)

    def synonyms(self) -> frozenset[str]:
        """The other headings by which it is known, folded."""
        return _folded(*self.also.split("|"))


@cache
def _folded(*texts: str) -> frozenset[str]:
    return frozenset(map(fold, texts)) - {""}


@dataclass(frozen=True, slots=True)
class OfficeList:
    """A list: its name in commands, its title, its columns, and the function that states the facts of an `Entry`.

    `dated_by` is the column whose date says in which era the names of provinces are meant; `hints` are words of
    titles and sheet names that tell this list from others.
    """

    name: str
    title: Said
    fields: tuple[Field, ...]
    state: Callable[..., Iterator[Record]]
    dated_by: str = ""
    hints: str = ""
    notes: tuple[Said, ...] = ()
    by_name: dict[str, Field] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {one.name: one for one in self.fields})

    @property
    def required(self) -> tuple[Field, ...]:
        """The columns without which a row says nothing."""
        return tuple(one for one in self.fields if one.required)


NUMBERING = Field("number", "TT", "No.", Kind.NUMBERING, also="STT|Số TT|Số thứ tự|#|T.T|S.T.T", width=8)
KEY = Field(
    "key", "Mã", "Key", Kind.KEY, also="Mã số|Số hiệu|Số hiệu văn bản|Mã số dự án|Mã dự án|Mã khoản|ID", width=14
)
NOTE = Field("note", "Ghi chú", "Notes", Kind.KEPT, also="Ghi chú khác|Nguồn|Source", width=24)
