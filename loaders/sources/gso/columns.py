"""What the headings of a table say: for each column the item and the time, and what is preliminary or marked.

A time stands before the item ("2011 Total", "Pre. 2016 Total"), after it ("Male Prel. 2016") or alone ("2011", "X2008",
"2001-2002"); else the title has it ("As of 31 December 2015", "as of 31/12/2016", "licensed in 2016"). A title
with a day and no year ("as of 30 September") says on which day of each column's year was counted.
"""

import calendar
import re
from dataclasses import dataclass, replace

from bangiao.graph.values import Basis, PartialDate, clean
from bangiao.loaders.indicators import Time
from bangiao.loaders.sources.gso.units import Unit, in_heading

_PRELIMINARY = r"(?P<prel>Prel?\.?\s*)?"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})(?:-(?P<until>(?:19|20)[0-9]{2}))?"
_MARK = re.compile(r"\s*\(\*+\)\s*")
_FIRST = re.compile(rf"{_PRELIMINARY}X?{_YEAR}(?![0-9])\s*(?P<item>.*)", re.IGNORECASE)
_LAST = re.compile(rf"(?P<item>.*?\S)\s+{_PRELIMINARY}{_YEAR}", re.IGNORECASE)

_MONTHS = {name: number for number, name in enumerate(calendar.month_name) if name}
_MONTH = "|".join(_MONTHS)
_DAY_MONTH = re.compile(
    rf"as of (?:annual )?([0-9]{{1,2}})(?:st|nd|rd|th)? ({_MONTH})(?: ([0-9]{{4}}))?", re.IGNORECASE
)
_MONTH_DAY = re.compile(rf"as of (?:annual )?({_MONTH}) ([0-9]{{1,2}})(?:st|nd|rd|th)?", re.IGNORECASE)
_NUMBERS = re.compile(r"as of ([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})", re.IGNORECASE)
_IN_YEAR = re.compile(r" in ((?:19|20)[0-9]{2})(?![0-9])")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of figures: its heading as given, its item ("" for the table's own), time, and unit if it says one."""

    heading: str
    item: str
    time: Time
    unit: Unit | None
    preliminary: bool = False
    marked: bool = False
    mended: bool = False

    @property
    def year(self) -> int:
        """The year in which its figures begin."""
        told = self.time.as_of or self.time.period
        return told.start.year if told else 0


def columns(headings: tuple[str, ...], title: str) -> list[Column] | str:
    """The columns of a table, or what about them is not understood: text where a figure's time should be."""
    day, whole = _day(title)
    made: list[Column] = []
    for heading in headings:
        marked = bool(_MARK.search(heading))
        bare = clean(_MARK.sub(" ", heading))
        match = _FIRST.fullmatch(bare) or _LAST.fullmatch(bare)
        if not match and not whole:
            return repr(heading)
        item, unit = in_heading(match["item"] if match else bare)
        time = _time(match["year"], match["until"], day) if match else whole
        made.append(Column(heading, item, time or Time(), unit, bool(match and match["prel"]), marked))
    return _mend(made) if made else "no columns"


def _time(year: str, until: str | None, day: tuple[int, int] | None) -> Time:
    if until:
        return Time(PartialDate(f"{year}/{until}"), text=f"{year}-{until}")
    if day:
        return Time(as_of=PartialDate(f"{year}-{day[0]:02}-{day[1]:02}"))
    return Time(PartialDate(year))


def _day(title: str) -> tuple[tuple[int, int] | None, Time | None]:
    """The month and day on which each year was counted, and the time of the whole table, if the title says so."""
    if found := _NUMBERS.search(title):
        return None, _whole(int(found[3]), int(found[2]), int(found[1]))
    if found := _DAY_MONTH.search(title):
        month, day = _MONTHS[found[2].capitalize()], int(found[1])
        return ((month, day), None) if not found[3] else (None, _whole(int(found[3]), month, day))
    if found := _MONTH_DAY.search(title):
        return (_MONTHS[found[1].capitalize()], int(found[2])), None
    found = _IN_YEAR.search(title)
    return None, Time(PartialDate(found[1])) if found else None


def _whole(year: int, month: int, day: int) -> Time | None:
    try:
        return Time(as_of=PartialDate(f"{year}-{month:02}-{day:02}"))
    except ValueError:
        return None


def _mend(made: list[Column]) -> list[Column]:
    """The columns with a year that can only be a slip (1997, 1988, 1999) put right, as inferred."""
    mended = list(made)
    for place in range(1, len(made) - 1):
        before, one, after = made[place - 1 : place + 2]
        same = before.item == one.item == after.item and one.time.period and not one.time.text
        if same and before.year + 2 == after.year and one.year != before.year + 1:
            time = Time(PartialDate(str(before.year + 1), Basis.INFERRED), text=one.heading)
            mended[place] = replace(one, time=time, mended=True)
    return mended
