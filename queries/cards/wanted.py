"""What is asked of the matching, as people type it: names without diacritics, of either era, in either language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bangiao.errors import WrongUse
from bangiao.graph.store.door import Door
from bangiao.queries.parameters import Understood, understand
from bangiao.queries.question import Parameter, Question
from bangiao.queries.words import PARAMETERS, Words

_ANY = Words("tất cả", "any")
_EXPLAIN = Words(
    "Đối tác mà tỉnh chưa có, xếp theo điểm, mỗi gợi ý kèm lý do, phản chứng, đầu mối và nguồn.",
    "Partners that the province lacks, ranked, each with reasons, counter-evidence, doors and sources.",
)
PROVINCE = Parameter("province", "Province", PARAMETERS["province"])
PARTNER = Parameter("partner", "Partner", PARAMETERS["partner"])
SECTOR = Parameter("sector", "Sector", PARAMETERS["sector"])
CHOICES: tuple[Parameter, ...] = (
    Parameter(
        "kind",
        "choice",
        Words("Loại đối tác", "Kind of partner"),
        "any",
        choices={
            "any": _ANY,
            "locality": Words("địa phương nước ngoài", "foreign locality"),
            "organisation": Words("tổ chức", "organisation"),
        },
    ),
    Parameter(
        "size",
        "choice",
        Words("Quy mô thường thấy của một dự án", "Usual size of a project"),
        "any",
        choices={
            "any": _ANY,
            "small": Words("dưới 5 triệu USD", "under 5 million USD"),
            "medium": Words("5 đến 50 triệu USD", "5 to 50 million USD"),
            "large": Words("từ 50 triệu USD", "50 million USD or more"),
        },
    ),
    Parameter(
        "finance",
        "choice",
        Words("Loại vốn", "Kind of finance"),
        "any",
        choices={
            "any": _ANY,
            "grant": Words("viện trợ không hoàn lại", "grant"),
            "odaloan": Words("vay ODA", "ODA loan"),
            "loan": Words("mọi loại vay", "any loan"),
        },
    ),
    Parameter("era", "era", PARAMETERS["era"], "34"),
    Parameter("top", "int", Words("Số gợi ý", "How many"), "10"),
    Parameter(
        "spread",
        "int",
        Words("Nhiều nhất bao nhiêu gợi ý của một nước", "At most so many suggestions of one country"),
        "3",
    ),
)


class OneEra(WrongUse):
    """Suggestions are for the provinces of one era."""

    vi = "Gợi ý cần một thời kỳ: --era 34 hoặc --era 63."
    en = "Suggestions need one era: --era 34 or --era 63."


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked, understood: ids, codes and numbers, and how it is shown back to the user.

    Either `province` or `partner` is asked about.
    """

    province: str | None
    partner: str | None
    sectors: tuple[str, ...]
    kind: str
    size: str
    finance: str
    era: str
    top: int
    spread: int
    asked: Mapping[str, str]
    notes: tuple[str, ...] = ()


def wanted(door: Door, given: Mapping[str, str], sectors: Sequence[str], language: str) -> Wanted:
    """What the typed texts mean. Raises OneEra and the errors of bangiao.queries.parameters."""
    told = understand(door, _question(*_about(given), *CHOICES), given, language)
    themes = [understand(door, _question(SECTOR), {"sector": one}, language) for one in sectors]
    shown = {**told.shown, **_together(themes, language)}
    values = told.values
    if values["era"] not in ("34", "63"):
        raise OneEra
    return Wanted(
        province=values.get("province"),
        partner=values.get("partner"),
        sectors=tuple(dict.fromkeys(one.values["sector"] for one in themes)),
        kind=values["kind"],
        size=values["size"],
        finance=values["finance"],
        era=values["era"],
        top=values["top"],
        spread=values["spread"],
        asked=shown,
        notes=tuple(note for one in (told, *themes) for note in one.notes),
    )


def _about(given: Mapping[str, str]) -> list[Parameter]:
    """The province and the partner; the province must be told where no partner is."""
    both = [PARTNER, PROVINCE]
    if given.get("partner"):
        return [one for one in both if given.get(one.name)]
    return [replace(PROVINCE, required=True)]


def _together(themes: Sequence[Understood], language: str) -> dict[str, str]:
    names = [name for one in themes for name in one.shown.values()]
    return {SECTOR.words.said(language): "; ".join(names)} if names else {}


def _question(*parameters: Parameter) -> Question:
    title = Words("Gợi ý đối tác", "Partner suggestions")
    return Question("match", "", "matching", title, _EXPLAIN, parameters, (), _EXPLAIN, (), "")
