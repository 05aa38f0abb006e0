"""What a picture of flows shows: the names of each stage, and the bands between them, all with figures that add up."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import UNKNOWN, Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import answered
from bangiao.visualisations.charts.measures import ALIASES, Measure, NoSuchColumn, column_of, measure_of, name_columns
from bangiao.visualisations.charts.pieces import Piece, by, facts_of, gathered, ordered, pieces_of, unplaced, value_of
from bangiao.visualisations.charts.sheet import InBoth, Mark, Sheet
from bangiao.visualisations.charts.telling import cited, in_both, sheet_of
from bangiao.visualisations.view import ViewSource

STAGES, LEAST = 3, 2
_SUMMARY = Words(
    "{measure}: {total}; {nodes} tên ở {stages} chặng, {bands} dải",
    "{measure}: {total}; {nodes} names in {stages} stages, {bands} bands",
)
_SPLIT = Words(
    "Bề rộng: mỗi dự án là một, chia đều cho các dòng của nó, nên mọi chặng cùng một tổng; số ghi cạnh tên là số dự án khác nhau.",
    "Widths: each project is one, split evenly over its rows, so that all stages have one sum; the number at a name counts distinct projects.",
)
_BARE = Words(
    "{n} dòng không có số ({column}) nên không có bề rộng; chúng vẫn ở trong bảng.",
    "{n} rows have no figure ({column}) and so no width; they stand in the table.",
)


@dataclass(frozen=True, slots=True)
class Band:
    """What goes from a name of a stage to a name of the next; `width` adds up, `value` is the figure told."""

    stage: int
    start: str
    end: str
    width: float
    value: float | None


@dataclass(frozen=True, slots=True)
class Stop:
    """A name of a stage; `kind` is "", "others" (gathered) or "unplaced" (no place, no sector)."""

    stage: int
    name: str
    width: float
    value: float | None
    kind: str


@dataclass(frozen=True, slots=True)
class Flows:
    """Flows in one language: stops of each stage from the largest, bands, and what each mark tells."""

    sheet: Sheet
    measure: Measure
    titles: tuple[str, ...]
    total: float | None
    stops: tuple[Stop, ...]
    bands: tuple[Band, ...]
    marks: dict[str, Mark]


def compose(asking: Asking) -> InBoth[Flows]:
    """The funding flows, or the question told, in both languages."""
    return in_both(asking, compose_one)


def compose_one(asking: Asking) -> Flows:
    """The flows in the language asked for."""
    result = answered(asking)
    measure = measure_of(result, asking.told.get("measure"))
    columns = _stages(result, asking.told.get("stages", ""))
    top = int(asking.told.get("top", "12"))
    whole = pieces_of(result, columns, measure)
    keep = unplaced(asking.language) | {UNKNOWN.said(asking.language)}
    pieces, others = whole, set()
    for at in range(len(columns)):
        pieces, name = gathered(pieces, at, top, measure, keep)
        others.add(name)
    widths = _widths(pieces, measure)
    last = (*sorted(others - {""}), *sorted(keep))
    stops = _stops(pieces, widths, measure, last, others, keep)
    bands = _bands(pieces, widths, measure)
    sources = cited(asking, (source for one in pieces for source in one.sources))
    total = value_of(pieces, measure) if pieces else None
    summary = _SUMMARY.said(asking.language).format(
        measure=measure.column.words.said(asking.language),
        total=_with_unit(measure, total),
        nodes=len(stops),
        stages=len(columns),
        bands=len(bands),
    )
    notes = _notes(pieces, measure)
    keys = [f"0:{one.names[0]}→{one.names[1]}" for one in pieces]
    sheet = sheet_of(result, summary, keys)
    title = f"{sheet.title} – {measure.name}" if measure.counted else sheet.title
    return Flows(
        replace(sheet, title=title, notes=(*notes, *sheet.notes)),
        measure,
        tuple(one.words.said(asking.language) for one in columns),
        total,
        tuple(stops),
        tuple(bands),
        _marks(pieces, measure, sources),
    )


def stop_key(stage: int, name: str) -> str:
    """The key of the mark of a stop."""
    return f"{stage}:{name}"


def band_key(band: Band) -> str:
    """The key of the mark of a band."""
    return f"{band.stage}:{band.start}→{band.end}"


def _stages(result: Result, told: str) -> list[Column]:
    """The columns told, one a line; else the first columns of names: coded ones, codes and dates come after them."""
    allowed = name_columns(result)
    if told:
        return [column_of(result, one, allowed, ALIASES) for one in told.splitlines()][:STAGES]
    able = sorted(allowed, key=lambda one: (bool(one.vocabulary) or one.name == "code", one.unit != ""))
    if len(able) < LEAST:
        raise NoSuchColumn(question=result.name, found="–", allowed=", ".join(one.name for one in allowed))
    return able[:STAGES]


def _widths(pieces: Sequence[Piece], measure: Measure) -> list[float]:
    """How wide each piece is drawn: its figure; for distinct members, one a member, split evenly over its pieces."""
    if not measure.counted:
        return [max(one.value or 0.0, 0.0) for one in pieces]
    times = Counter(member for one in pieces for member in one.members)
    return [sum(1 / times[member] for member in one.members) for one in pieces]


def _stops(
    pieces: Sequence[Piece],
    widths: Sequence[float],
    measure: Measure,
    last: Sequence[str],
    others: set[str],
    keep: frozenset[str],
) -> list[Stop]:
    stops = []
    for stage in range(len(pieces[0].names) if pieces else 0):
        grouped = by(pieces, lambda one, stage=stage: one.names[stage])  # type: ignore[misc]
        wide: Counter[str] = Counter()
        for one, width in zip(pieces, widths, strict=True):
            wide[one.names[stage]] += width  # type: ignore[assignment]
        for name in ordered(pieces, stage, measure, last):
            kind = "others" if name in others else "unplaced" if name in keep else ""
            stops.append(Stop(stage, name, wide[name], value_of(grouped[name], measure), kind))
    return stops


def _bands(pieces: Sequence[Piece], widths: Sequence[float], measure: Measure) -> list[Band]:
    bands = []
    for stage in range(len(pieces[0].names) - 1 if pieces else 0):
        grouped: dict[tuple[str, str], list[int]] = {}
        for at, one in enumerate(pieces):
            grouped.setdefault((one.names[stage], one.names[stage + 1]), []).append(at)
        for (start, end), places in grouped.items():
            width = sum(widths[at] for at in places)
            bands.append(Band(stage, start, end, width, value_of([pieces[at] for at in places], measure)))
    return bands


def _marks(
    pieces: Sequence[Piece],
    measure: Measure,
    sources: dict[str, ViewSource],
) -> dict[str, Mark]:
    marks = {}
    for stage in range(len(pieces[0].names) if pieces else 0):
        for name, found in by(pieces, lambda one, stage=stage: one.names[stage]).items():  # type: ignore[misc]
            marks[stop_key(stage, name)] = _mark(name, found, measure, sources)
        if stage:
            pairs = by(pieces, lambda one, stage=stage: one.names[stage - 1 : stage + 1])  # type: ignore[misc]
            for (start, end), found in pairs.items():
                key = f"{stage - 1}:{start}→{end}"
                marks[key] = _mark(f"{start} → {end}", found, measure, sources)
    return marks


def _mark(name: str, pieces: Sequence[Piece], measure: Measure, sources: dict[str, ViewSource]) -> Mark:
    cited_here = dict.fromkeys(source for one in pieces for source in one.sources)
    return Mark(name, facts_of(pieces, measure), tuple(sources[one] for one in cited_here))


def _notes(pieces: Sequence[Piece], measure: Measure) -> tuple[str, ...]:
    bare = sum(one.value is None for one in pieces)
    notes = [_SPLIT.said(measure.language)] if measure.counted else []
    if bare:
        notes.append(_BARE.said(measure.language).format(n=numbers.figure(bare, measure.language), column=measure.name))
    return tuple(notes)


def _with_unit(measure: Measure, value: float | None) -> str:
    said = measure.said(value)
    if measure.column.unit != "USD" or value is None:
        return said
    return f"{said} {('triệu USD' if measure.language == 'vi' else 'million USD') if measure.millions else 'USD'}"
