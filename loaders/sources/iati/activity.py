"""One activity of an IATI file while it is read: its children by tag, its defaults, and errors that say where."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree

from bangiao.errors import BadRecord
from bangiao.graph.schema import Citation
from bangiao.graph.values import PartialDate, Status, clean
from bangiao.graph.values.numbers import decimal
from bangiao.loaders import parse
from bangiao.loaders.report import Report
from bangiao.loaders.sources.iati import codes
from bangiao.loaders.sources.iati.text import LANGUAGE

DEFAULTS = ("flow-type", "finance-type", "aid-type")


@dataclass(frozen=True, slots=True)
class File:
    """What all activities of a file share."""

    name: str
    document: str
    dialect: codes.Dialect
    report: Report


@dataclass(slots=True)
class Activity:
    """An activity; BadRecord from the constructor when it has no identifier or no status that IATI knows.

    A child whose reading raises BadRecord is reported and skipped by who reads it; the rest of the activity goes on.
    """

    file: File
    number: int
    element: etree._Element
    vietnamese: bool
    children: dict[str, list[etree._Element]] = field(init=False)
    identifier: str = field(init=False, default="")
    language: str = field(init=False)
    status_code: str = field(init=False)
    status: Status = field(init=False)
    project: str = field(init=False)
    place: str = field(init=False)
    defaults: dict[str, str | None] = field(init=False)
    """The codes that hold where nothing else is said, by flow-type, finance-type, aid-type; None where there is none."""

    def __post_init__(self) -> None:
        children = defaultdict(list)
        for child in self.element:
            children[child.tag].append(child)
        children.default_factory = None
        self.children = children
        self.place = f"/iati-activities/iati-activity[{self.number}]"
        self.language = self.element.get(LANGUAGE) or ""
        named = self.children.get("iati-identifier", [self.element])[0]
        self.identifier = clean(named.text or "")
        if named is self.element or not self.identifier:
            raise self.bad(self.element, "no iati-identifier", "an identifier")
        self.status_code = self._status()
        self.status = codes.STATUSES[self.status_code]
        self.project = project_id(self.identifier)
        self.defaults = {name: self._default(name) for name in DEFAULTS}

    def _status(self) -> str:
        found = self.children.get("activity-status")
        if not found:
            raise self.bad(self.element, "no activity-status", ", ".join(codes.STATUSES))
        element = found[0]
        told = self.file.dialect.code("status", element.get("code") or element.text)
        if told not in codes.STATUSES:
            raise self.bad(element, repr(told), ", ".join(codes.STATUSES))
        return told

    @property
    def report(self) -> Report:
        """The report of the load."""
        return self.file.report

    def each(self, tag: str) -> Iterator[tuple[int, etree._Element]]:
        """The children of a tag, numbered from 1 as XPath numbers them."""
        return enumerate(self.children.get(tag, ()), 1)

    def cite(self, path: str = "") -> Citation:
        """Where in the file a fact is stated: an XPath."""
        return Citation(self.file.document, f"{self.place}/{path}" if path else self.place)

    def bad(self, element: etree._Element, found: str, allowed: str) -> BadRecord:
        """The error that says in which line and activity what was found, and what was allowed."""
        place = f"line {element.sourceline}, {self.identifier or f'activity {self.number}'}, {element.tag}"
        return BadRecord(file=self.file.name, place=place, found=found, allowed=allowed)

    def code(self, element: etree._Element, attribute: str, codelist: str, allowed: Collection[str]) -> str:
        """The code in an attribute, which must be one of those allowed."""
        stated = element.get(attribute)
        told = stated if stated and stated in allowed else self.file.dialect.code(codelist, stated)
        if told not in allowed:
            raise self.bad(element, f"{attribute} {stated!r}", ", ".join(allowed))
        return told

    def day(self, element: etree._Element, attribute: str) -> PartialDate | None:
        """The date in an attribute, None where there is none."""
        told = element.get(attribute)
        try:
            return parse.xsd_day(told) if told else None
        except ValueError:
            raise self.bad(element, f"{attribute} {told!r}", "a date as YYYY-MM-DD") from None

    def percentage(self, element: etree._Element) -> float | None:
        """The percentage of a sector or a country, None where there is none."""
        told = element.get("percentage")
        try:
            return _share(told) if told else None
        except ValueError:
            raise self.bad(element, f"percentage {told!r}", "a number from 0 to 100") from None

    def _default(self, name: str) -> str | None:
        found = self.children.get(f"default-{name}")
        return (found[0].get("code") or "").strip() or None if found else None


@lru_cache(maxsize=5_000)
def _share(text: str) -> float:
    share = float(decimal(text))
    if not 0 <= share <= 100:
        raise ValueError(text)
    return share


def project_id(identifier: str) -> str:
    """The id of the project with an IATI identifier."""
    return f"project:iati/{identifier}"
