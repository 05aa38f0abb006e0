"""Every code that a loader can put into a figure, a project or an agreement has a name in both languages.

The codes are read from the loaders themselves: from their calls of `Indicator` and `Observation`, from the tables of
the statistics office, from our articles, and from the words of the offices' lists.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bangiao import loaders
from bangiao.graph.schema import AgreementKind, Counting
from bangiao.graph.values import MoneyKind, Qualifier, ShareBasis, Status
from bangiao.loaders.delimited import rows
from bangiao.loaders.lists import words as lists
from bangiao.loaders.sources.gso.units import unit
from bangiao.loaders.tables import rows as shipped
from bangiao.queries.words import VOCABULARIES

FOLDER = Path(loaders.__file__).parent
PLACES = {"Indicator": {3: "topic", 4: "unit"}}
LISTS = {
    "AGREEMENT_KINDS": "agreement_kind",
    "AID_KINDS": "project_kind",
    "EXECUTION": "execution",
    "LEVELS": "level",
    "NEED_STATES": "state",
    "ODA_FLOWS": "flow",
    "STATUSES": "status",
}


def _called(key: str) -> Iterator[str]:
    """What the loaders write for `topic` or `unit` where they state a figure."""
    for file in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in ("Indicator", "Observation", "keyed"):
                yield from _stated(node, key)


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _stated(call: ast.Call, key: str) -> Iterator[str]:
    given: list[ast.expr] = []
    for argument in call.args:
        unpacked = argument.value if isinstance(argument, ast.Starred) else argument
        given += unpacked.elts if isinstance(unpacked, ast.Tuple) else [unpacked]
    places = PLACES.get(_name(call.func), {})
    values = [one for place, one in enumerate(given) if places.get(place) == key]
    values += [one.value for one in call.keywords if one.arg == key]
    for value in values:
        for part in ast.walk(value):
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.isidentifier():
                yield part.value


def _tables(column: str) -> Iterator[str]:
    """A column of the tables in which the statistics office's series are described."""
    for file in ("tables.csv", "items.csv"):
        for row in rows(FOLDER / "sources" / "gso" / file, ("vi",), lambda _done, _total: None):
            if value := row.values.get(column):
                yield value


def _units() -> set[str]:
    measured = [unit(text) for text in _tables("unit")]
    assert all(measured)
    articles = {row["unit"] for row in shipped("articles", "Observation") if row["unit"]}
    return {one.base for one in measured if one} | articles | set(_called("unit"))


def _topics() -> set[str]:
    articles = {row["topic"] for row in shipped("articles", "Observation") if row["topic"]}
    return set(_tables("topic")) | articles | set(_called("topic"))


def test_the_loaders_are_read_and_not_a_list_kept_here() -> None:
    assert {"person_per_km2", "VND_per_person", "point", "quintal_per_ha", "grant"} <= _units()
    assert {"governance", "profile", "education", "ngo_aid"} <= _topics()


@pytest.mark.parametrize(("vocabulary", "codes"), [("unit", _units()), ("topic", _topics())])
def test_every_unit_and_topic_of_a_figure_has_a_name(vocabulary: str, codes: set[str]) -> None:
    assert codes - VOCABULARIES[vocabulary].keys() == set()


@pytest.mark.parametrize(
    ("vocabulary", "codes"),
    [
        ("status", Status),
        ("money_kind", MoneyKind),
        ("qualifier", Qualifier),
        ("share_basis", ShareBasis),
        ("counting", Counting),
        ("agreement_kind", AgreementKind),
    ],
)
def test_every_code_of_the_schema_has_a_name(vocabulary: str, codes: type) -> None:
    assert {str(one) for one in codes} - VOCABULARIES[vocabulary].keys() == set()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("constant", "vocabulary"), LISTS.items())
def test_every_word_of_the_lists_has_a_name(constant: str, vocabulary: str) -> None:
    known: lists.Vocabulary = getattr(lists, constant)
    assert {str(word.code) for word in known.words} - VOCABULARIES[vocabulary].keys() == set()


def test_the_names_of_two_codes_differ() -> None:
    for vocabulary in ("unit", "topic", "execution", "counting"):
        names = [words.vi for words in VOCABULARIES[vocabulary].values()]
        assert len(set(names)) == len(names), vocabulary


def test_official_flows_that_are_no_export_credit_are_not_called_one() -> None:
    """DAC flow types 21 (non-export credit) and 22 (officially supported export credits)."""
    flows = VOCABULARIES["flow"]
    assert "không phải tín dụng xuất khẩu" in flows["21"].vi
    assert flows["22"].vi.startswith("tín dụng xuất khẩu")
