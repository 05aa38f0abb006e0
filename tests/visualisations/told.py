"""Charts of answers that are told by hand, without a database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from bangiao.graph.store.answer import Answer
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.map.tiles import ERAS, tiles
from bangiao.visualisations.view import ViewSource

HOSTILE = (
    "<script>document.title = 'taken'</script>",
    "\"quoted\" 'twice' & <b>bold</b>",
    "\u202eright to left\u202c 😀",
    "x" * 2000,
)
Row = tuple[str, str, str, float | None, tuple[str, ...]]
"""Funder, sector, province, dollars, and the ids of projects."""


class _Provinces:
    """A door behind which there is nothing but the provinces, under their short names."""

    bolt = address = None

    def ask(self, statement: str, *_: object, **__: object) -> Answer:
        """The provinces of both eras, or nothing."""
        keys = ("id", "era", "name_vi", "name_en", "aliases", "gso_code", "iso3166_2")
        told: list[tuple[Any, ...]] = [
            (one.id, one.era, one.label_vi, one.label_en, [], None, None) for era in ERAS for one in tiles(era)
        ]
        wanted = "p:Province" in statement
        return Answer(keys, [dict(zip(keys, one, strict=True)) for one in told] if wanted else [])


@dataclass(frozen=True)
class Telling(Asking):
    """An asking whose answer to every question is `rows`, as funding-flows gives them."""

    rows: Sequence[Row] = field(default=())

    def ask(self, question: str, **parameters: str | None) -> Result:  # noqa: ARG002
        """The rows, whatever was asked."""
        return flows_of(self.rows, self.language, era=parameters.get("era") or self.era)

    def cited_all(self, rows: Sequence[Any]) -> list[tuple[ViewSource, ...]]:
        """Each citation as a source of its own, with an address."""
        return [tuple(ViewSource("Báo thử", one, "https://example.org/bao") for one in row) for row in rows]


def telling(rows: Sequence[Row], /, **told: str) -> Telling:
    """A picture asked for with these options over these rows."""
    options = {key.replace("_", "-"): value for key, value in told.items()}
    return Telling(cast(Door, _Provinces()), told=options, rows=rows)


def flows_of(rows: Sequence[Row], language: str, era: str = "34") -> Result:
    """Rows as an answer to the question funding-flows."""
    question = catalogue.find("funding-flows")
    found: list[dict[str, Any]] = [
        {
            "funder": funder,
            "sector": sector,
            "province": province,
            "projects": len(projects),
            "amount": amount,
            "project_ids": list(projects),
            "sources": [f"document:paper#p{at}"],
        }
        for at, (funder, sector, province, amount, projects) in enumerate(rows)
    ]
    names = [column.name for column in question.columns]
    plain: list[dict[str, Any]] = [{key: row[key] for key in names} for row in found]
    known = [row["amount"] for row in found if row["amount"] is not None]
    totals: Mapping[str, float] = {
        "projects": len({one for row in found for one in row["project_ids"]}),
        "amount": sum(known),
    }
    return Result(
        name=question.name,
        id=question.id,
        title=question.title.said(language),
        language=language,
        parameters={"Thời kỳ" if language == "vi" else "Era": era},
        columns=question.columns,
        rows=plain,
        notes=["Ghi chú."] if language == "vi" else ["A note."],
        totals=dict(totals),
        found=found,
    )


ROWS: tuple[Row, ...] = (
    ("Bank", "Education", "Hà Giang", 15e6, ("road",)),
    ("Bank", "Transport", "Hà Giang", 15e6, ("road",)),
    ("Bank", "Education", "Sơn La", 7.5e6, ("road",)),
    ("Bank", "Transport", "Sơn La", 7.5e6, ("road",)),
    ("Bank", "Health", "Sơn La", None, ("school",)),
    ("Agency", "Health", "Cả nước", 8e6, ("study",)),
    ("Agency", "Không rõ lĩnh vực", "Sơn La", 2e6, ("clinic",)),
)
