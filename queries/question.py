"""A question of the catalogue: one `.cypher` file whose header, YAML in `//` comments, says all about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from bangiao.queries.errors import BadQuestion
from bangiao.queries.words import COLUMNS, PARAMETERS, THEMES, VOCABULARIES, Words

TYPES = {
    "Province": None,
    "Provinces": None,
    "NewProvince": None,
    "Locality": None,
    "Partner": None,
    "Country": None,
    "Sector": None,
    "Agreement": None,
    "Plan": None,
    "Event": None,
    "Entity": None,
    "years": "all",
    "era": "34",
    "status": "actual,ongoing",
    "choice": None,
    "money": "committed",
    "date": None,
    "indicator": None,
    "int": None,
    "number": None,
    "text": None,
    "folder": None,
    "fact": None,
}
"""The types of parameters, each with the default that holds where a header gives none.

What the statement finds in `$x`: the id for a name (`$x_label` beside it for Partner, Country, Sector, Locality,
Agreement, Plan, Event and Entity, which is anything but a document or a figure); a list of ids for Provinces; the code
of a choice or an indicator, a list of codes for status and for a choice of many; `$x_from` and `$x_to` for years; ISO
text of the last day meant for a date, with the first one in `$x_from`; a float for a number; `$x_key`, the search key,
beside a text. What is left out is null.
"""

_FLAGS = ("detail", "sparse", "varies")
_KEYS = ("name", "id", "theme", "title", "explain", "parameters", "columns", "counts", "notes")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that can be given to a question.

    `choices` maps each allowed word of a choice to what it means; with `many` a list of them can be given.
    """

    name: str
    type: str
    words: Words
    default: str | None = None
    required: bool = False
    choices: Mapping[str, Words] | None = None
    many: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an answer.

    `unit` is "USD", "%", "date" or what is counted; `money` the kind of money; `values` the vocabulary of coded
    cells (one of the questions' own stands in the header, where `names` holds it); `total` is "sum", or the hidden list column whose distinct members are counted; `detail` columns are
    left out of narrow tables; in `sparse` ones an empty cell means that the row is not about this; those that
    `varies` are for stand in a table only where their cells differ.
    """

    name: str
    words: Words
    unit: str = ""
    money: str = ""
    values: str = ""
    total: str = ""
    detail: bool = False
    sparse: bool = False
    varies: bool = False
    names: Mapping[str, Words] = field(default_factory=dict)

    @property
    def vocabulary(self) -> Mapping[str, Words]:
        """What the codes in its cells mean; nothing for cells that hold no codes."""
        return self.names or VOCABULARIES.get(self.values, {})


@dataclass(frozen=True, slots=True)
class Question:
    """A question with everything that its header says, and its Cypher."""

    name: str
    id: str
    theme: str
    title: Words
    explain: Words
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    counts: Words
    notes: tuple[Words, ...]
    statement: str


def parse(text: str, file: str) -> Question:
    """The question that a file holds; raises BadQuestion, which names the file and the line."""
    lines = text.splitlines()
    length = next((number for number, line in enumerate(lines) if not line.startswith("//")), len(lines))
    header = [line[2:].removeprefix(" ") for line in lines[:length]]
    return _Reader(file, header).question("\n".join(lines[length:]).strip())


class _Reader:
    def __init__(self, file: str, header: list[str]) -> None:
        self.file, self.header = file, header

    def question(self, statement: str) -> Question:
        told = self._load()
        self._only(told, _KEYS, required=("name", "id", "theme", "title", "explain", "columns", "counts"))
        if told["name"] != PurePath(self.file).stem:
            raise self._bad("name", told["name"], PurePath(self.file).stem)
        if told["theme"] not in THEMES:
            raise self._bad("theme", told["theme"], ", ".join(THEMES))
        if not statement:
            raise BadQuestion(file=self.file, line=len(self.header) + 1, found="no statement", allowed="Cypher")
        return Question(
            name=told["name"],
            id=str(told["id"]),
            theme=told["theme"],
            title=self._words("title", told["title"]),
            explain=self._words("explain", told["explain"]),
            parameters=tuple(self._parameter(name, said) for name, said in (told.get("parameters") or {}).items()),
            columns=tuple(self._column(name, said) for name, said in told["columns"].items()),
            counts=self._words("counts", told["counts"]),
            notes=tuple(self._words("notes", note) for note in told.get("notes") or ()),
            statement=statement,
        )

    def _load(self) -> dict[str, Any]:
        import yaml

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            told = yaml.load("\n".join(self.header), loader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            found = getattr(error, "problem", None) or "broken YAML"
            raise BadQuestion(file=self.file, line=line, found=found, allowed="YAML") from error
        if not isinstance(told, dict):
            raise BadQuestion(file=self.file, line=1, found="no header", allowed="// name: …")
        return told

    def _parameter(self, name: str, said: Any) -> Parameter:
        told = said if isinstance(said, dict) else {"type": said}
        self._only(told, ("type", "default", "required", "choices", "many", "vi", "en"), ("type",), under=name)
        if told["type"] not in TYPES:
            raise self._bad(name, told["type"], ", ".join(TYPES))
        choices = {str(one): self._words(name, words) for one, words in (told.get("choices") or {}).items()}
        if bool(choices) != (told["type"] == "choice"):
            raise self._bad(name, "choices", "choices: {…} for type: choice, and for no other")
        if told.get("many") and not choices:
            raise self._bad(name, "many", "type: choice")
        default = told.get("default", TYPES[told["type"]])
        default = ",".join(str(one) for one in default) if isinstance(default, list) else default
        return Parameter(
            name,
            told["type"],
            self._label(name, told, PARAMETERS),
            None if default is None else str(default),
            bool(told.get("required", False)),
            choices or None,
            bool(told.get("many", False)),
        )

    def _column(self, name: str, said: Any) -> Column:
        told = said or {}
        if not isinstance(name, str):  # YAML reads on, off, yes and no as truth values
            raise self._bad("columns", name, "a name that YAML takes as text")
        self._only(told, ("vi", "en", "unit", "money", "values", "total", *_FLAGS), under=name)
        values = told.get("values", "")
        names = (
            {str(code): self._words(name, said) for code, said in values.items()} if isinstance(values, dict) else {}
        )
        if not names and values and values not in VOCABULARIES:
            raise self._bad(name, values, ", ".join(VOCABULARIES))
        rest = {key: told[key] for key in ("unit", "money", "total", *_FLAGS) if key in told}
        return Column(name, self._label(name, told, COLUMNS), values=name if names else values, names=names, **rest)

    def _label(self, name: str, told: Mapping[str, Any], standard: Mapping[str, Words]) -> Words:
        return standard[name] if name in standard and "vi" not in told else self._words(name, told)

    def _words(self, key: str, told: Any) -> Words:
        if not isinstance(told, dict) or not told.get("vi") or not told.get("en"):
            raise self._bad(key, told, "{vi: …, en: …}")
        return Words(str(told["vi"]), str(told["en"]))

    def _only(
        self, told: Any, allowed: tuple[str, ...], required: tuple[str, ...] = (), under: str | None = None
    ) -> None:
        if not isinstance(told, dict):
            raise self._bad(under or "", told, ", ".join(allowed))
        for key in told:
            if key not in allowed:
                raise self._bad(str(key), key, ", ".join(allowed))
        for key in required:
            if key not in told:
                raise self._bad(under or "", f"no {key}", key)

    def _bad(self, key: str, found: object, allowed: str) -> BadQuestion:
        lines = (number for number, line in enumerate(self.header, 1) if key and f"{key}:" in line)
        return BadQuestion(file=self.file, line=next(lines, 1), found=str(found), allowed=allowed)
