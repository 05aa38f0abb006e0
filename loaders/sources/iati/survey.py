"""The first reading of a file: whether it is whole, and the names of everything that it names many times.

An organisation may be written in several ways in a file; its node must be stated once, with all of them. Memory
grows with the number of different organisations, sectors and regions of the file, not with its activities.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from bangiao.graph.schema import Citation, Node, Organisation, Region, Sector, label_of
from bangiao.graph.values import fold
from bangiao.loaders import gazetteer
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.sources.iati import codes, parties, places, sectors
from bangiao.loaders.sources.iati.activity import in_vietnam
from bangiao.loaders.sources.iati.text import LANGUAGE, names, raw, texts
from bangiao.loaders.sources.iati.walk import Reading


@dataclass(slots=True)
class Named:
    """A node that the file names: each form of its name with its language, and where it stands."""

    first: int
    count: int = 0
    forms: dict[str, str] = field(default_factory=dict)
    ref: str = ""
    type: str = ""
    seen: set[tuple[str, str]] = field(default_factory=set)

    def note(self, element: etree._Element, language: str) -> None:
        """Take in one more mention."""
        self.count += 1
        key = (language, raw(element))
        if len(element) < 2 and key in self.seen:
            return
        self.seen.add(key)
        self.ref = self.ref or (element.get("ref") or "").strip()
        self.type = self.type or element.get("type") or ""
        for told, text in texts(element, language):
            self.forms.setdefault(text, told)


def survey(file: Reading, known: parties.Parties, dialect: codes.Dialect, progress: Progress) -> dict[str, Named]:
    """Every organisation of the file, and every sector and region that is not shipped, by id."""
    found: dict[str, Named] = {}
    for number, activity in file.activities(progress):
        language, vietnamese = activity.get(LANGUAGE) or "", in_vietnam(activity)
        for element in activity.iter(*parties.TAGS, sectors.TAG, places.REGION):
            node = _id(element, known, dialect, vietnamese)
            if node:
                found.setdefault(node, Named(number)).note(element, language)
    return found


def _id(element: etree._Element, known: parties.Parties, dialect: codes.Dialect, vietnamese: bool) -> str | None:
    if element.tag in parties.TAGS:
        node = known.id_of(element, vietnamese)
        return node if node and node.startswith("org:") else None
    own = places.region_id(element) if element.tag == places.REGION else sectors.element_id(element, dialect)
    return own if own and "iati/" in own else None


def nodes(found: dict[str, Named], document: str, report: Report) -> Iterator[Node]:
    """The nodes that the file names; of a shipped organisation only the forms of its name here.

    What is not shipped is reported as unresolved, once for each mention.
    """
    for node, named in found.items():
        if "iati/" in node:
            report.unresolved[next(iter(named.forms), "") or node] += named.count
        more = f" and {named.count - 1} more mentions" if named.count > 1 else ""
        sources = (Citation(document, f"/iati-activities/iati-activity[{named.first}]{more}"),)
        forms = [(language, text) for text, language in named.forms.items()]
        match label_of(node):
            case "Organisation" if node.startswith("org:iati/"):
                yield _organisation(node, named, forms, sources)
            case "Organisation":
                yield Organisation(id=node, aliases=tuple(named.forms), sources=sources)
            case "Sector":
                yield _sector(node, forms, sources)
            case _:
                yield Region(id=node, **names(forms), sources=sources)


def _organisation(node: str, named: Named, forms: list[tuple[str, str]], sources: tuple[Citation, ...]) -> Organisation:
    return Organisation(
        id=node,
        **names(forms or [("", named.ref)]),
        kind=codes.ORGANISATION_KINDS.get(named.type),
        iati_ref=named.ref or None,
        is_class=True if forms and fold(forms[0][1]) in parties.NOBODY else None,
        sources=sources,
    )


def _sector(node: str, forms: list[tuple[str, str]], sources: tuple[Citation, ...]) -> Sector:
    """A sector of another vocabulary, or a code that the DAC lists lack; the closest DAC code is its first three digits."""
    _, scheme, code = node.split("/", 2)
    close = code[:3] if scheme in codes.DAC_SCHEMES and gazetteer.sector(code[:3], "dac-3") else None
    return Sector(
        id=node,
        **names(forms or [("", code)]),
        code=code,
        scheme=f"iati-{scheme}",
        dac_code=close,
        sources=sources,
    )
