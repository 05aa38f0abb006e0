"""The answer that a chart draws: the funding flows whole, or any question of the catalogue, narrowed to the names given."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from bangiao.errors import WrongUse
from bangiao.graph.schema import Citation
from bangiao.queries import catalogue
from bangiao.queries.coverage import cover, documents
from bangiao.queries.find import Found
from bangiao.queries.result import Result
from bangiao.queries.words import Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.registry import Choice

FLOWS = "funding-flows"
EVERY = str(10**6)
"""How many names the question is asked to keep at each stage: all, since the chart gathers the rest itself."""
PLACES, PARTNERS = ("Province",), ("Organisation", "Country", "ForeignLocality")
_TAKES = {"Province": PLACES, "NewProvince": PLACES, "Partner": PARTNERS, "Country": ("Country",), "Locality": PARTNERS}
_OTHER_ERA = Words(
    "Tính theo {era} tỉnh, vì thời kỳ được hỏi không có: {names}.",
    "Counted by the {era} provinces, since the era asked for does not have: {names}.",
)
_ONLY = Words("Chỉ phần của: {names}.", "Only the part of: {names}.")

OPTIONS = (
    Choice("question", "Vẽ câu hỏi này của danh mục.", "Draw this question of the catalogue."),
    Choice(
        "set",
        "Tham số của câu hỏi, tên=giá trị; nhiều lần được.",
        "A parameter of the question, name=value; may be repeated.",
        many=True,
    ),
)
YEARS = Choice("years", "Những năm nào, ví dụ 2010-2020.", "Which years, such as 2010-2020.")
MONEY = Choice(
    "money",
    "Loại tiền, không bao giờ trộn (mặc định: committed).",
    "The kind of money, never mixed (default: committed).",
    choices={
        "committed": ("cam kết, phê duyệt, đăng ký", "committed, approved, registered"),
        "disbursed": ("giải ngân, thực hiện", "disbursed, realised"),
    },
)
MEASURE = Choice(
    "measure",
    "Số được vẽ: usd, projects, hoặc tên một cột số của câu hỏi.",
    "The figure drawn: usd, projects, or the name of a number column of the question.",
)


class NameNotTaken(WrongUse):
    """A name was given, and the question has no parameter for it."""

    vi = "Câu hỏi {question} không lọc được theo {found!r}; bỏ tên đó, hoặc dùng --set."
    en = "The question {question} cannot be narrowed to {found!r}; leave the name out, or use --set."


def answered(asking: Asking, *, any_era: bool = True) -> Result:
    """The answer to `--question`, else all funding flows, of the years and the kind of money told; narrowed to the names.

    A partner's name narrows by the question's own parameter, a province's by that or by its rows. Several partners
    are asked one by one and stand together. A province that the era asked for does not have takes its own era along,
    unless `any_era` is false. Raises the errors of questions, NothingToDraw and NameNotTaken.
    """
    question = asking.told.get("question")
    if question:
        meant = [one[0] for one in asking.meant]
        return asking.ask(question, **{**_parameters(question, meant), **asking.settings})
    for one, *_ in asking.meant:
        if one.label not in (*PLACES, *PARTNERS):
            raise NameNotTaken(question=FLOWS, found=one.name(asking.language))
    era = _era(asking) if any_era else asking.era
    partners: list[str | None] = list(dict.fromkeys(one.id for one, *_ in asking.meant if one.label in PARTNERS))
    there = replace(asking, era=era)
    given = {"top": EVERY, "years": asking.told.get("years"), "money": asking.told.get("money")}
    results = [_without_top(there.asked(FLOWS, partner=one, **given)) for one in partners or [None]]
    result = results[0] if len(results) == 1 else together(asking, results)
    names = {one.name(asking.language) for one, *_ in asking.meant if one.label in PLACES}
    if era != asking.era:
        note = _OTHER_ERA.said(asking.language).format(names=", ".join(sorted(names)), era=era)
        result = replace(result, notes=[note, *result.notes])
    return narrowed(asking, result, lambda row: row["province"] in names, names) if names else result


def _era(asking: Asking) -> str:
    """The era asked for, or the other one where only that has all the provinces named."""
    named = [{one.era for one in meant if one.label in PLACES} for meant in asking.meant if meant[0].label in PLACES]
    if asking.era == "as-signed" or "era" in asking.settings:
        return asking.era
    order = (asking.era, *(one for one in ("34", "63") if one != asking.era))
    return next((era for era in order if all(era in eras for eras in named)), asking.era)


def _without_top(result: Result) -> Result:
    """Without the number of names asked for where it is ours and not the user's."""
    label = next(one.words.said(result.language) for one in catalogue.find(FLOWS).parameters if one.name == "top")
    shown = {key: value for key, value in result.parameters.items() if (key, value) != (label, EVERY)}
    return replace(result, parameters=shown)


def narrowed(asking: Asking, result: Result, keep: Callable[[dict[str, Any]], bool], names: Iterable[str]) -> Result:
    """The rows that are kept, with totals and coverage of these alone, and a note that says so."""
    kept = [at for at, row in enumerate(result.rows) if keep(row)]
    note = _ONLY.said(result.language).format(names=", ".join(sorted(names)))
    rows, found = [result.rows[at] for at in kept], [result.found[at] for at in kept]
    label = next(one.words.said(result.language) for one in result.columns if one.name == "province")
    parameters = {**result.parameters, label: ", ".join(sorted(names))}
    changed = replace(result, parameters=parameters, rows=rows, found=found, notes=[note, *result.notes])
    return _anew(asking, changed)


def together(asking: Asking, results: Sequence[Result]) -> Result:
    """Several answers to one question as one; what is told of each is told once."""
    first = results[0]
    parameters = {
        label: ", ".join(dict.fromkeys(one.parameters[label] for one in results)) for label in first.parameters
    }
    rows = [row for one in results for row in one.rows]
    found = [row for one in results for row in one.found]
    notes = list(dict.fromkeys(note for one in results for note in one.notes))
    return _anew(asking, replace(first, parameters=parameters, rows=rows, found=found, notes=notes))


def _anew(asking: Asking, result: Result) -> Result:
    known = documents(asking.door, (Citation.parse(one).document for row in result.found for one in row["sources"]))
    totals: dict[str, float] = {}
    for column in result.columns:
        figures = [row[column.name] for row in result.rows if row.get(column.name) is not None]
        if column.total == "sum" and figures:
            totals[column.name] = sum(figures)
        elif column.total and column.total != "sum":
            totals[column.name] = len({one for row in result.found for one in row.get(column.total) or ()})
    coverage = cover(result.found, result.columns, known, result.language)
    return replace(result, totals=totals, coverage=coverage)


def _parameters(question: str, meant: Sequence[Found]) -> dict[str, str]:
    """The parameters of the question that the names fill, each the first that takes such a thing."""
    declared = catalogue.find(question).parameters
    filled: dict[str, str] = {}
    for one in meant:
        free = (p.name for p in declared if p.name not in filled and one.label in _TAKES.get(p.type, ()))
        name = next(free, None)
        if name is None:
            raise NameNotTaken(question=question, found=one.name_vi)
        filled[name] = one.id
    return filled
