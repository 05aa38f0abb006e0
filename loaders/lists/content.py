"""Whether what stands in a column fits a field, where its heading does not say."""

import re
from collections.abc import Callable

from bangiao.loaders import gazetteer, vietnamese
from bangiao.loaders.lists.fields import Field, Kind
from bangiao.loaders.lists.sheets import Cell

ENOUGH = 0.7
LONG = 25

_BODY = re.compile(r"(?:UBND|HĐND|Ủy ban|Sở|Ban|Thành ủy|Tỉnh ủy)\s", re.IGNORECASE)


def fits(field: Field, cells: list[Cell]) -> bool:
    """Whether at least seven in ten of the cells that are not empty could stand in the field."""
    filled = [cell for cell in cells if cell.text]
    test = _tests(field)
    return bool(filled) and test is not None and sum(map(test, filled)) / len(filled) >= ENOUGH


def _tests(field: Field) -> Callable[[Cell], bool] | None:
    match field.kind:
        case Kind.DATE:
            return lambda cell: cell.day is not None or _reads(vietnamese.day, cell.text)
        case Kind.COUNTRY | Kind.COUNTRIES:
            return lambda cell: gazetteer.country(cell.text) is not None
        case Kind.PROVINCES:
            return lambda cell: gazetteer.province(cell.text) is not None
        case Kind.OURS:
            return lambda cell: bool(_BODY.match(cell.text)) or gazetteer.province(cell.text) is not None
        case Kind.WORD if field.words:
            read = field.words.read
            return lambda cell: _reads(read, cell.text)
        case Kind.TEXT:
            return lambda cell: cell.number is None and cell.day is None and len(cell.text) >= LONG
        case _:
            return None


def _reads(reader: Callable[[str], object], text: str) -> bool:
    try:
        reader(text)
    except ValueError:
        return False
    return True
