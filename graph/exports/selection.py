"""What of the graph a user wants written: labels, statuses, an era; all where none is named."""

from dataclasses import dataclass

from bangiao.errors import WrongUse
from bangiao.graph.exports.format import Option, Options
from bangiao.graph.schema import NODE_TYPES
from bangiao.graph.values import Status

CHOICES = (
    Option(
        "label",
        "Chỉ các nhãn này, cách nhau bằng dấu phẩy (chẳng hạn Project,Province).",
        "Only these labels, parted by commas (such as Project,Province).",
    ),
    Option(
        "status",
        "Chỉ các trạng thái này, cách nhau bằng dấu phẩy (chẳng hạn actual,ongoing).",
        "Only these statuses, parted by commas (such as actual,ongoing).",
    ),
    Option("era", "Chỉ các tỉnh của thời kỳ này (63 hoặc 34).", "Only provinces of this era (63 or 34)."),
)
"""The options of every format that can leave something out."""


class NoSuchChoice(WrongUse):
    """A label, a status or an era that is none."""

    vi = "Không có {found!r}. Có: {allowed}."
    en = "There is no {found!r}. There are: {allowed}."


@dataclass(frozen=True)
class Selection:
    """What is taken: nodes of these labels, facts of these statuses, provinces of this era; all where none is named.

    A relationship is taken where both its ends are. Raises NoSuchChoice.
    """

    labels: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    era: str = ""

    def __post_init__(self) -> None:
        eras = (self.era,) if self.era else ()
        for given, allowed in (
            (self.labels, tuple(NODE_TYPES)),
            (self.statuses, tuple(Status)),
            (eras, ("63", "34")),
        ):
            for one in given:
                if one not in allowed:
                    raise NoSuchChoice(found=one, allowed=", ".join(allowed))

    @classmethod
    def of(cls, options: Options) -> "Selection":
        """What a user chose."""
        labels, statuses = (
            tuple(one.strip() for one in str(options.get(name, "")).split(",") if one.strip())
            for name in ("label", "status")
        )
        return cls(labels, statuses, str(options.get("era", "")))

    def has(self, label: str | None) -> bool:
        """Whether nodes of the label are taken."""
        return not self.labels or label in self.labels

    def where(self, *facts: str, places: str) -> str:
        """The condition on these variables, of which those in `places` may be provinces."""
        told = [f"{one}.status IN $statuses" for one in facts] if self.statuses else []
        told += [f"({one}.era IS NULL OR {one}.era = $era)" for one in places] if self.era else []
        return f" WHERE {' AND '.join(told)}" if told else ""
