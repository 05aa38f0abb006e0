"""The reference page of the schema, made from the declarations: `python -m bangiao.graph.schema.page FILE`."""

import inspect
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Node, Relation
from bangiao.graph.schema.declare import value_types

_COMMON = {"status", "fact_ids", "id", "start", "end", "key", "name_vi", "name_en", "aliases", "valid_from", "valid_to"}


def page() -> str:
    """The page as Markdown: each label and relationship type with its names, ends and properties."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# What the graph holds / Đồ thị chứa gì"
    yield ""
    yield "Made from `graph/schema/` by `python -m bangiao.graph.schema.page docs/schema.md`; do not edit."
    yield ""
    yield "Every node has `id`, `name_vi`, `name_en`, `aliases`, `status`, `valid_from`, `valid_to`, `sources`, `datasets`."
    yield "Every relationship has `id`, `key`, `status`, `sources`, `datasets`. A date `x` has beside it `x_from`, `x_before`"
    yield "(half-open) and `x_basis`; money is `amount`, `currency`, `money_kind`, `usd`, `usd_constant` with their rate and source,"
    yield "and `price_year` where the amount is in constant prices (0: of a year that the source does not name)."
    yield ""
    yield "## Labels / Nhãn"
    for label, declared in NODE_TYPES.items():
        yield from _type(label, declared, f"id `{declared.prefix}:…`, colour `{declared.colour}`")
    yield ""
    yield "## Relationship types / Loại quan hệ"
    for name, kind in RELATION_TYPES.items():
        yield from _type(name, kind, f"({', '.join(kind.starts)}) → ({', '.join(kind.ends)})")


def _type(name: str, declared: type[Node] | type[Relation], about: str) -> Iterator[str]:
    yield ""
    yield f"### {name}: {declared.vi} / {declared.en}"
    yield ""
    yield f"{' '.join((inspect.getdoc(declared) or '').split())} {about}"
    own = {key: value for key, value in value_types(name).items() if key not in _COMMON}
    if own:
        yield ""
        yield "| property | tiếng Việt | English | type |"
        yield "|---|---|---|---|"
    for key, value in own.items():
        kind = ", ".join(value.kind) if issubclass(value.kind, StrEnum) else value.kind.__name__
        unit = f", {value.property.unit}" if value.property.unit else ""
        yield f"| {key} | {value.property.vi} | {value.property.en} | {'list of ' if value.many else ''}{kind}{unit} |"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
