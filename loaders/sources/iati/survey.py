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
from bangiao.loaders.sources.iati.text import LANGUAGE, names, raw, texts
from bangiao.loaders.sources.iati.walk import Reading

Mention = tuple[str | bool | None, ...]
"""What tells apart two elements that say one thing; of several names in an element only the first."""


@dataclass(slots=True)
class Named:
    """A node that the file names: each form of its name with its language, and where it stands."""

    first: int
    count: int = 0
    forms: dict[str, str] = field(default_factory=dict)
    ref: str = ""
    type: str = ""

    def note(self, element: etree._Element, language: str) -> None:
        """Take in what a mention says."""
        self.ref = self.ref or (element.get("ref") or "").strip()
        self.type = self.type or element.get("type") or ""
        for told, text in texts(element, language):
            self.forms.setdefault(text, told)


def survey(file: Reading, known: parties.Parties, dialect: codes.Dialect, progress: Progress) -> dict[str, Named]:
    """Every organisation of the file, and every sector and region that is not shipped, by id."""
    found: dict[str, Named] = {}
    mentioned: dict[Mention, Named | None] = {}
    for number, activity, vietnamese in file.activities(progress):
        language = activity.get(LANGUAGE) or ""
        for element in activity.iter(*parties.TAGS, sectors.TAG, places.REGION):
            own = _own(element, dialect)
            if own is None:
                continue
            mention = (own, element.get("ref"), element.get(LANGUAGE) or language, raw(element), vietnamese)
            if mention not in mentioned or len(element) > 1:
                node = own or _organisation_id(element, known, vietnamese)
                mentioned[mention] = named = found.setdefault(node, Named(number)) if node else None
                if named:
                    named.note(element, language)
            else:
                named = mentioned[mention]
            if named:
                named.count += 1
    return found


def _own(element: etree._Element, dialect: codes.Dialect) -> str | None:
    """The id of a sector or region that is not shipped, None if it is; "" for an organisation."""
    tag = element.tag
    if tag in parties.TAGS:
        return ""
    node = sectors.identify(element, dialect)[1] if tag == sectors.TAG else places.region_id(element)
    return node if node and "iati/" in node else None


def _organisation_id(element: etree._Element, known: parties.Parties, vietnamese: bool) -> str | None:
    node = known.id_of(element, vietnamese)
    return node if node and node.startswith("org:") else None


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
