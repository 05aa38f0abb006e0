"""What holds of every question: both languages, its own test, the read-only door, no answer without rows or reason."""

from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, Event, ForeignLocality, Observation, Plan, Sector
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.parameters import understand
from bangiao.queries.question import Question
from bangiao.queries.words import COLUMNS, Words
from tests.queries.asking import Asked
from tests.queries.geography import PLACES

RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id="locality:KR/x", name_vi="Nơi thử", name_en="Test place", country="KR"),
    Agreement(id="agreement:x", name_vi="Thỏa thuận thử", name_en="Test agreement"),
    Plan(id="plan:x", name_vi="Kế hoạch thử", name_en="Test plan"),
    Observation(id="observation:x", name_vi="Dân số thử", name_en="Test population", indicator="population"),
    Event(id="event:x", name_vi="Hội nghị thử", name_en="Test conference"),
    Sector(id="sector:x", name_vi="Lĩnh vực thử", name_en="Test sector", code="110", scheme="dac3", dac_code="110"),
]
EXAMPLES = {
    "Province": "ha giang",
    "Provinces": "ha giang, son la",
    "NewProvince": "ha giang",
    "Locality": "test place",
    "Partner": "han quoc",
    "Country": "nhat ban",
    "Sector": "test sector",
    "Agreement": "test agreement",
    "Plan": "test plan",
    "Event": "test conference",
    "Entity": "country:JP",
    "fact": "country:JP",
    "date": "2020",
    "indicator": "population",
    "int": "2",
    "number": "1.5",
    "text": "thu",
    "years": "2010-2015",
}
CONTRACT = {
    "profile": "q01",
    "partners": "q02",
    "needs": "q03",
    "targets": "q04",
    "funders": "q10",
    "funder-by-province": "q11",
    "sectors": "q12",
    "pipeline": "q15",
    "agreements-by-year": "q18",
    "stated-against-named": "q48",
    "inheritance": "q51",
    "source-of": "q57",
    "coverage": "q58",
}

every = pytest.mark.parametrize("name", catalogue.names())


def _given(question: Question) -> dict[str, str]:
    return {
        one.name: next(iter(one.choices)) if one.choices else EXAMPLES[one.type]
        for one in question.parameters
        if one.required
    }


def test_the_names_that_commands_and_issues_rely_on_are_there() -> None:
    assert {name: catalogue.find(name).id for name in CONTRACT} == CONTRACT
    assert all(catalogue.find(number).name == name for name, number in CONTRACT.items())


@every
def test_every_question_speaks_two_languages_and_has_a_test(name: str) -> None:
    question = catalogue.find(name)
    said: list[Words] = [question.title, question.explain, question.counts, *question.notes]
    assert all(words.vi != words.en for words in said)
    assert "sources" in question.statement and "sources" not in {column.name for column in question.columns}
    assert len({column.name for column in question.columns}) == len(question.columns)
    assert Path(__file__).with_name(f"test_{name.replace('-', '_')}.py").exists()


@every
@pytest.mark.server
def test_every_statement_passes_the_plan_check_of_the_read_only_door(name: str, asked: Asked, door: Door) -> None:  # noqa: ARG001
    question = catalogue.find(name)
    values = understand(door, question, _given(question), "vi").values
    rows = door.ask(question.statement, values).rows  # raises StatementRefused for a plan that is not read-only
    assert all("sources" in row or "found" in row for row in rows)


@every
@pytest.mark.server
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_question_answers_over_an_empty_country_in_both_languages(name: str, language: str, asked: Asked) -> None:
    question = catalogue.find(name)
    result = asked(name, language=language, sources=True, **_given(question))
    assert result.title == question.title.said(language)
    assert result.notes[0] == question.counts.said(language)
    assert list(result.parameters) == [one.words.said(language) for one in question.parameters]
    assert [column.name for column in result.columns] == [*(one.name for one in question.columns), "sources"]
    assert result.columns[-1].words == COLUMNS["sources"]
    assert result.rows or result.coverage.missing
