"""The page of each question, made from its header with a real answer: `python -m bangiao.queries.page docs/questions`.

The answer comes from the database that the command finds, which holds the shipped facts and nothing else:
`BANGIAO_HOME=$(mktemp -d) sh -c 'bangiao load && python -m bangiao.queries.page docs/questions'`.
"""

import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from bangiao.drafts import save
from bangiao.errors import WrongUse
from bangiao.graph.connect import find_address
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.errors import UnknownName
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column, Parameter, Question
from bangiao.queries.result import Result
from bangiao.queries.run import ask
from bangiao.queries.words import THEMES, VOCABULARIES

ROWS = 8
TODAY = "2024-12-31"
"""The day of every answer that depends on one, so that a page does not change by itself."""

_EXAMPLES: dict[str, tuple[str, ...]] = {
    "Province": ("ha giang", "dak lak", "lam dong"),
    "NewProvince": ("ha giang", "dak lak"),
    "Provinces": ("ha giang, dak lak",),
    "Partner": ("japan", "boeun", "jeollabuk", "south korea", "india"),
    "Country": ("south korea", "japan", "india"),
    "Locality": ("jeollabuk", "boeun"),
    "Sector": ("nong nghiep", "dac:311", "sector:dac3/311"),
    "Agreement": ("agreement:hg-boeun",),
    "Plan": ("plan:37-ctr-tu", "plan:41-ct-tw"),
    "Event": ("event:hnnv-18",),
    "Entity": ("son la", "lam dong"),
    "fact": ("agreement:hg-boeun",),
    "text": ("lao dong", "nong nghiep"),
    "years": ("2010-2024",),
    "indicator": ("fdi_registered_capital",),
    "int": ("1",),
    "number": ("1",),
}


class MoreThanShipped(WrongUse):
    """The database holds more than the shipped facts, so its answers are not those of the pages."""

    vi = "Cơ sở dữ liệu có cả {found}; các trang cần cơ sở dữ liệu chỉ có dữ liệu kèm theo: đặt BANGIAO_HOME khác."
    en = "The database holds {found} too; the pages need the shipped facts alone: set another BANGIAO_HOME."


def pages(door: Door) -> Iterator[tuple[str, str]]:
    """The name and the Markdown of each question's page. Raises MoreThanShipped."""
    check(door)
    for name in catalogue.names():
        yield name, page(door, name)


def check(door: Door) -> None:
    """Raise MoreThanShipped where a load has put other facts into the database."""
    rows = door.ask("MATCH (d:Document) UNWIND d.datasets AS one RETURN DISTINCT one", trusted=True).rows
    others = sorted(row["one"] for row in rows if row["one"] != "shipped")
    if others:
        raise MoreThanShipped(found=", ".join(others))


def page(door: Door, name: str) -> str:
    """One question: what it says, what it takes, what it counts, and an answer from the shipped facts."""
    question = catalogue.find(name)
    given, result = example(door, question)
    return "\n".join([*_head(question), *_answer(question, given, result)]) + "\n"


def index() -> str:
    """All questions by theme, each with a link to its page."""
    lines = ["# Câu hỏi · Questions", "", _MADE, ""]
    for theme, questions in catalogue.by_theme().items():
        lines += [f"## {THEMES[theme].vi} · {THEMES[theme].en}", ""]
        lines += [
            f"- [{one.id} {one.name}](questions/{one.name}.md): {one.title.vi} · {one.title.en}" for one in questions
        ]
        lines.append("")
    return "\n".join(lines)


def example(door: Door, question: Question) -> tuple[dict[str, str], Result | None]:
    """The first parameters to which the shipped facts have an answer, else the first that are understood."""
    named = [(one.name, _values(one)) for one in question.parameters if one.required or one.type == "date"]
    first: tuple[dict[str, str], Result | None] = ({}, None)
    for values in product(*(values for _, values in named)):
        given = dict(zip((name for name, _ in named), values, strict=True))
        try:
            result = ask(door, question.name, given, sources=False)
        except UnknownName:
            continue
        if result.rows:
            return given, result
        first = (given, result) if first[1] is None else first
    return first


_MADE = (
    "Trang này được tạo từ `queries/catalogue/`; đừng sửa tay. · "
    "Made from `queries/catalogue/` by `python -m bangiao.queries.page docs/questions`; do not edit."
)


def _values(parameter: Parameter) -> tuple[str, ...]:
    if parameter.type == "date":
        return (TODAY,)
    if parameter.choices:
        return tuple(parameter.choices)
    return _EXAMPLES.get(parameter.type, ())


def _head(question: Question) -> Iterator[str]:
    yield f"# {question.title.vi} · {question.title.en}"
    yield from ("", f"`bangiao ask {question.name}` ({question.id}). {_MADE}", "")
    yield from (question.explain.vi, "", question.explain.en, "")
    if question.parameters:
        yield from ("## Tham số · Parameters", "", "| `--` | vi | en | | |", "|---|---|---|---|---|")
        yield from (_parameter(one) for one in question.parameters)
        yield ""
    yield from ("## Cột · Columns", "", "| | vi | en | |", "|---|---|---|---|")
    yield from (_line(f"`{one.name}`", one.words.vi, one.words.en, _unit(one)) for one in question.columns)
    yield from ("", "## Cách tính · What is counted", "", question.counts.vi, "", question.counts.en)
    for note in question.notes:
        yield from ("", note.vi, "", note.en)
    yield ""


def _parameter(one: Parameter) -> str:
    choices = ", ".join(f"`{code}` ({words.vi} · {words.en})" for code, words in (one.choices or {}).items())
    needed = "bắt buộc · required" if one.required else f"`{one.default}`" if one.default is not None else ""
    return _line(f"`{one.name.replace('_', '-')}`", one.words.vi, one.words.en, choices or one.type, needed)


def _unit(column: Column) -> str:
    money = VOCABULARIES["money_kind"][column.money].vi if column.money else ""
    codes = ", ".join(f"`{code}`" for code in column.names)
    return ", ".join(part for part in (column.unit, money, codes) if part)


def _answer(question: Question, given: dict[str, str], result: Result | None) -> Iterator[str]:
    told = " ".join(f'--{name.replace("_", "-")} "{value}"' for name, value in given.items())
    yield from ("## Ví dụ · Example", "", "```sh", f"bangiao ask {question.name} {told}".rstrip(), "```", "")
    if result is None:
        yield "Dữ liệu kèm theo không có gì để hỏi. · The shipped facts have nothing to ask about."
        return
    yield from (f"{label}: {value}  " for label, value in result.parameters.items())
    yield ""
    if result.rows:
        yield _line(*(numbers.heading(one, "vi") for one in result.columns))
        yield "|" + "---|" * len(result.columns)
        for row in result.rows[:ROWS]:
            yield _line(*(numbers.cell(row.get(one.name), one, "vi") for one in result.columns))
        yield from ([f"\n… +{len(result.rows) - ROWS}"] if len(result.rows) > ROWS else [])
    else:
        yield "Không có dòng nào. · No rows."
    for head, lines in (("Còn thiếu", result.coverage.missing), ("Ghi chú", result.notes)):
        if lines:
            yield from ("", f"{head}:", "", *(f"- {line}" for line in lines))
    if result.coverage.documents:
        documents = [
            ", ".join(part for part in (one.title, one.publisher) if part) for one in result.coverage.documents
        ]
        yield from ("", "Dựa trên:", "", *(f"- {one}" for one in documents[:ROWS]))


def _line(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with Door(find_address()) as opened:
        made = dict(pages(opened))
    for old in folder.glob("*.md"):
        if old.stem not in made:
            old.unlink()
    for called, text in made.items():
        save(folder / f"{called}.md", text)
    save(folder.with_suffix(".md"), index())
