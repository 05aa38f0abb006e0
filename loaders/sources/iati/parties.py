"""Who takes part: the organisations of a file, their ids, and the roles that they have in an activity."""

from collections.abc import Iterator

from lxml import etree

from bangiao.errors import BadRecord
from bangiao.graph.schema import Funds, Relation
from bangiao.graph.values import fold
from bangiao.loaders import gazetteer
from bangiao.loaders.sources.iati import codes
from bangiao.loaders.sources.iati.activity import Activity
from bangiao.loaders.sources.iati.text import raw, texts

TAGS = ("reporting-org", "participating-org", "provider-org", "receiver-org")

# Names that publishers write where no organisation is meant; each stands as a class, never as a partner.
NOBODY = frozenset(("unspecified", "unknown", "not specified", "not known", "other", "others", "various", "n a"))

ROLE_CODES = (codes.FUNDING, *codes.ROLES)
_GOVERNMENT = "government of "


class Parties:
    """The ids of a file's organisations: by reference, then by name; else ids of the file's own.

    An own id is `org:iati/<reference>`, the same in every file; without a reference `org:iati/<file>/<name>`,
    because a "Ministry of Finance" of one file is not that of another. A name without a reference means the
    organisation that has borne it before in the file, unless two have.
    """

    def __init__(self, scope: str) -> None:
        self.scope = scope
        self._known: dict[tuple[str | None, str, bool], str | None] = {}
        self._bearers: dict[tuple[str, bool], str | None] = {}

    def id_of(self, element: etree._Element, vietnamese: bool) -> str | None:
        """The id of the organisation or country that an element names; None where it names nobody.

        In an activity outside Viet Nam a name never means a Vietnamese body.
        """
        key = (element.get("ref"), raw(element), vietnamese)
        try:
            return self._known[key]
        except KeyError:
            names = [text for _, text in texts(element)]
            found = self._known[key] = self._identify((key[0] or "").strip(), names, vietnamese)
            return found

    def _identify(self, ref: str, names: list[str], vietnamese: bool) -> str | None:
        keys = [(fold(name), vietnamese) for name in names if fold(name)]
        # A ref names one body of its own; a name beside it may be a ministry of any country, or a country's.
        shipped = (gazetteer.organisation(name, vietnamese=vietnamese and not ref) for name in names)
        found = (
            (gazetteer.organisation_by_ref(ref) if ref else None)
            or next(filter(None, shipped), None)
            or (None if ref else next(filter(None, map(_country, names)), None))
            or (f"org:iati/{ref}" if ref else None)
            or next(filter(None, map(self._bearers.get, keys)), None)
            or (f"org:iati/{self.scope}/{keys[0][0].replace(' ', '-')}" if keys else None)
        )
        for key in keys:
            self._bearers[key] = found if self._bearers.get(key, found) == found else None
        return found


def _country(name: str) -> str | None:
    return gazetteer.country(name) or gazetteer.country(fold(name).removeprefix(_GOVERNMENT))


def roles(activity: Activity, parties: Parties) -> Iterator[Relation]:
    """The four roles of IATI; a party that is named twice in one role has it once, with both places cited."""
    found: dict[tuple[type[Relation], str], list[int]] = {}
    for number, element in activity.each("participating-org"):
        try:
            role = activity.code(element, "role", "role", ROLE_CODES)
            party = parties.id_of(element, activity.vietnamese)
            if not party:
                raise activity.bad(element, "neither a ref nor a name", "an organisation")
            found.setdefault((Funds if role == codes.FUNDING else codes.ROLES[role], party), []).append(number)
        except BadRecord as error:
            activity.report.skip(error)
    for (relation, party), numbers in found.items():
        yield relation(
            start=party,
            end=activity.project,
            status=activity.status,
            sources=tuple([activity.cite(f"participating-org[{number}]") for number in numbers]),
        )
