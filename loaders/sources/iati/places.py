"""Where an activity is: its recipient countries and regions, and in Viet Nam the provinces of its locations."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from lxml import etree

from bangiao.errors import BadRecord
from bangiao.graph.schema import LocatedIn
from bangiao.graph.values import PartialDate, ShareBasis, split
from bangiao.loaders import gazetteer, parse
from bangiao.loaders.sources.iati.activity import Activity
from bangiao.loaders.sources.iati.locations import VIETNAM, Location, province, read
from bangiao.loaders.sources.iati.sectors import check_total, total
from bangiao.loaders.sources.iati.text import first

REFORM = date(2025, 7, 1)
COUNTRY, REGION = "recipient-country", "recipient-region"

Stated = list[tuple[str, float | None]]
"""The XPaths that name a recipient, with the percentages there."""


@dataclass(slots=True)
class Place:
    """A node that locations lie in; `whole` when one of them means the country and no part of it.

    `precisions` are IATI's own classes: exactness 1 exact, 2 approximate; class 1 area, 2 place, 3 structure, 4 other.
    """

    names: dict[str, None] = field(default_factory=dict)
    precisions: set[tuple[str, str]] = field(default_factory=set)
    numbers: list[int] = field(default_factory=list)
    whole: bool = False


def state(activity: Activity, start: PartialDate | None) -> Iterator[LocatedIn]:
    """LOCATED_IN of each place; shares by the recipients' percentages, then evenly over provinces.

    A name means the province of the time when the activity starts.
    """
    eras = gazetteer.ERAS_SINCE_2025 if start and start.start >= REFORM else gazetteer.ERAS
    recipients = _recipients(activity)
    # Only in Viet Nam does it matter where exactly a location lies.
    locations = _locations(activity, points=not recipients or VIETNAM in recipients)
    if not recipients:
        recipients = _recipients_of(activity, locations)
    if not recipients:
        activity.report.warn(
            "An activity states no recipient country or region", "Một hoạt động không nêu nước hay vùng tiếp nhận"
        )
        return
    shares, basis = split([total([share for _, share in stated]) for stated in recipients.values()])
    check_total(activity, "recipients", [share for stated in recipients.values() for _, share in stated])
    inside = _inside(activity, locations, list(recipients), eras)
    for (node, stated), share in zip(recipients.items(), shares, strict=True):
        if node in inside:
            places = inside[node]
            for place_id, place in places.items():
                yield _placed(activity, place_id, place, share / len(places), basis if len(places) == 1 else None)
        elif node:
            yield _recipient_only(activity, node, stated, share, basis)


def _placed(activity: Activity, node: str, place: Place, share: float, basis: ShareBasis | None) -> LocatedIn:
    return LocatedIn(
        start=activity.project,
        end=node,
        share=round(share, 9),
        share_basis=basis or ShareBasis.EVEN,
        placement="province" if node.startswith("province:") else "nationwide" if place.whole else "unplaced",
        precision="; ".join(f"exactness {exactness}, class {kind}" for exactness, kind in sorted(place.precisions)),
        place_names=tuple(place.names),
        status=activity.status,
        sources=(activity.cite(f"location[{parse.compress(place.numbers)}]"),),
    )


def _recipient_only(activity: Activity, node: str, stated: Stated, share: float, basis: ShareBasis) -> LocatedIn:
    return LocatedIn(
        start=activity.project,
        end=node,
        share=round(share, 9),
        share_basis=basis,
        placement="nationwide" if node.startswith("country:") else "unplaced",
        status=activity.status,
        sources=tuple([activity.cite(path) for path, _ in stated]),
    )


def _locations(activity: Activity, *, points: bool) -> list[Location]:
    found = []
    for number, element in activity.each("location"):
        try:
            found.append(read(activity, number, element, points=points))
        except BadRecord as error:
            activity.report.skip(error)
    return found


def _recipients(activity: Activity) -> dict[str | None, Stated]:
    """Recipient countries and regions by node, None for those nobody knows."""
    found: dict[str | None, Stated] = {}
    for tag in (COUNTRY, REGION):
        for number, element in activity.each(tag):
            try:
                share = activity.percentage(element)
                found.setdefault(_recipient(activity, element), []).append((f"{tag}[{number}]", share))
            except BadRecord as error:
                activity.report.skip(error)
    return found


def _recipients_of(activity: Activity, locations: list[Location]) -> dict[str | None, Stated]:
    """The countries that the transactions name, else those of the locations, where the activity names none."""
    found: dict[str | None, Stated] = {}
    for number, transaction in activity.each("transaction"):
        for element in transaction.iterchildren(COUNTRY):
            try:
                found.setdefault(_recipient(activity, element), []).append((f"transaction[{number}]/{COUNTRY}", None))
            except BadRecord as error:
                activity.report.skip(error)
    if not found:
        found = {one.country: [(f"location[{one.number}]", None)] for one in locations if one.country}
    if found:
        activity.report.warn(
            "The activity itself states no recipient: its transactions or locations do, split evenly",
            "Hoạt động không nêu bên tiếp nhận, chỉ giao dịch hoặc địa điểm nêu: chia đều",
        )
    return found


def _recipient(activity: Activity, element: etree._Element) -> str | None:
    code = (element.get("code") or "").strip().upper()
    if element.tag == REGION:
        return region_id(element)
    if code and not (len(code) == 2 and code.isalpha()):
        raise activity.bad(element, f"code {code!r}", "a code of ISO 3166-1 alpha-2")
    node = gazetteer.country(code) if code else None
    if not node:
        activity.report.unresolve(f"recipient-country {code!r}")
    return node


def region_id(element: etree._Element) -> str:
    """The id of a region: the shipped one of that name, else one of the vocabulary's own."""
    vocabulary, code = (element.get("vocabulary") or "1").strip(), (element.get("code") or "").strip()
    name = first(element)
    return (gazetteer.country_group(name) if name else None) or f"region:iati/{vocabulary}/{code}"


def _inside(
    activity: Activity, locations: list[Location], recipients: list[str | None], eras: tuple[str, ...]
) -> dict[str | None, dict[str, Place]]:
    """For each recipient the distinct places of its locations: provinces in Viet Nam, elsewhere the country."""
    found: dict[str | None, dict[str, Place]] = {}
    for location in locations:
        country = location.country or (recipients[0] if len(recipients) == 1 else _guess(location, recipients, eras))
        if not country or country not in recipients:
            activity.report.unresolve(location.name)
            activity.report.warn(
                "A location of an activity in several countries does not say in which it lies: left out",
                "Một địa điểm của hoạt động ở nhiều nước không nêu thuộc nước nào: bỏ qua",
            )
            continue
        whole = country != VIETNAM or gazetteer.country(location.name) == VIETNAM
        node = country if whole else province(location, eras) or country
        if node == VIETNAM and not whole:
            activity.report.unresolve(location.name)
        inside = found.setdefault(country, {})
        place = inside.get(node)
        if place is None:
            place = inside[node] = Place()
        place.whole = place.whole or whole
        place.precisions.add((location.exactness, location.kind))
        place.numbers.append(location.number)
        if location.name:
            place.names[location.name] = None
    return found


def _guess(location: Location, recipients: list[str | None], eras: tuple[str, ...]) -> str | None:
    """Which of several recipients a location lies in, if its name is a country or surely a Vietnamese province."""
    named = gazetteer.country(location.name)
    if named and named in recipients:
        return named
    return VIETNAM if VIETNAM in recipients and location.point and province(location, eras) else None
