"""An activity as a project, and its parents and parts among the other activities."""

from collections.abc import Iterator

from bangiao.errors import BadRecord
from bangiao.graph.schema import Citation, PartOf, Project
from bangiao.graph.values import PartialDate
from bangiao.loaders.sources.iati import codes
from bangiao.loaders.sources.iati.activity import Activity, project_id
from bangiao.loaders.sources.iati.text import Texts, names, texts

PARENT, CHILD = "1", "2"
UNUSED_RELATIONS = {"3": "sibling", "4": "co-funded", "5": "third party"}


def state(activity: Activity) -> Project:
    """The project: names from the title, dates (the actual one before the planned one), status and kind."""
    titles = _told(activity, "title")
    dates = _dates(activity)
    named = [title for _, title in titles]
    descriptions = (text for _, text in _told(activity, "description") if text not in named)
    if not titles:
        activity.report.warn("An activity has no title", "Một hoạt động không có tên")
    return Project(
        id=activity.project,
        **names(titles),
        status=activity.status,
        activity_status=activity.status_code,
        activity_id=activity.identifier,
        kind=codes.kind(activity.defaults["aid-type"], activity.defaults["finance-type"]),
        start_on=dates.get(codes.ACTUAL_START) or dates.get(codes.PLANNED_START),
        end_on=dates.get(codes.ACTUAL_END) or dates.get(codes.PLANNED_END),
        description=next(descriptions, None),
        sources=(activity.cite(),),
    )


def _told(activity: Activity, tag: str) -> Texts:
    return [one for element in activity.children.get(tag, ()) for one in texts(element, activity.language)]


def _dates(activity: Activity) -> dict[str, PartialDate]:
    found: dict[str, PartialDate] = {}
    for _, element in activity.each("activity-date"):
        try:
            kind = activity.code(element, "type", "date", codes.DATES)
            day = activity.day(element, "iso-date")
            if not day:
                raise activity.bad(element, "no iso-date", "a date as YYYY-MM-DD")
            found.setdefault(kind, day)
        except BadRecord as error:
            activity.report.skip(error)
    return found


def relatives(activity: Activity) -> Iterator[PartOf]:
    """PART_OF to the parent, and from each child; other relations are reported as unused.

    Parent and child may both state it, each in its own place: the locator names the pair, so that it is one fact.
    """
    seen: set[tuple[str, str]] = set()
    for _, element in activity.each("related-activity"):
        try:
            kind = activity.code(element, "type", "related", (PARENT, CHILD, *UNUSED_RELATIONS))
            other = (element.get("ref") or "").strip()
            if not other or other == activity.identifier:
                raise activity.bad(element, f"ref {element.get('ref')!r}", "the identifier of another activity")
            if kind in UNUSED_RELATIONS:
                activity.report.leave(f"related-activity ({UNUSED_RELATIONS[kind]})")
                continue
            child, parent = (activity.identifier, other) if kind == PARENT else (other, activity.identifier)
            if (child, parent) not in seen:
                seen.add((child, parent))
                source = Citation(activity.file.document, f"related-activity: {child} in {parent}")
                yield PartOf(start=project_id(child), end=project_id(parent), sources=(source,))
        except BadRecord as error:
            activity.report.skip(error)
