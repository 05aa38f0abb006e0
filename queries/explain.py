"""A question's Cypher with its parameters bound, to be pasted into `bangiao cypher`, cypher-shell or Neo4j Browser."""

import json
import re
from collections.abc import Mapping
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.queries.parameters import understand
from bangiao.queries.question import Question

_NAMES = re.compile(r"\$(\w+)")
_LINE = re.compile(r"[ \t]*:params?[ \t]+(?:(\w+)[ \t]*(?:=>|:)[ \t]*(.+)|(\{.+\}))[ \t]*;?[ \t]*(?:\n|$)")
_KEY = re.compile(r""" "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | (\b[A-Za-z_]\w*)\s*:\s* """, re.VERBOSE)
"""A quotation, or the key of a map: YAML would read some keys (`on`) as truth values."""


def needed(question: Question, given: Mapping[str, str]) -> list[str]:
    """The names of parameters that the question must have and was not given."""
    told = {name.lower().replace("-", "_") for name, value in given.items() if value is not None}
    return [one.name for one in question.parameters if one.required and one.name not in told and one.default is None]


def bound(door: Door, question: Question, given: Mapping[str, str], language: str) -> str:
    """The statement after a line `:param name => value` for each parameter in it. Raises what `understand` raises."""
    values = understand(door, question, given, language).values
    used = dict.fromkeys(_NAMES.findall(question.statement))
    lines = [f":param {name} => {literal(values[name])}" for name in used if name in values]
    return "\n".join([*lines, question.statement])


def unbound(question: Question, language: str) -> str:
    """The statement after a comment that names what each parameter of the question is."""
    lines = [f"// {one.name}: {one.type}; {one.words.said(language)}" for one in question.parameters]
    return "\n".join([*lines, question.statement])


def literal(value: Any) -> str:
    """The value as Cypher writes it.

    >>> literal({"id": "a", "list": [1, None, "ố"]})
    '{id: "a", list: [1, null, "ố"]}'
    """
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {literal(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(literal(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False, default=str)


def taken_apart(text: str) -> tuple[str, dict[str, Any]]:
    """The statement without the `:param` lines before it, and their values.

    >>> taken_apart(':param era => "63"\\n:param {n: 2}\\nRETURN $era, $n')
    ('RETURN $era, $n', {'era': '63', 'n': 2})
    """
    values: dict[str, Any] = {}
    while found := _LINE.match(text):
        name, value, several = found.groups()
        values |= _read(several) if several else {name: _read(value.rstrip(" \t;"))}
        text = text[found.end() :].lstrip("\n")
    return text, values


def _read(text: str) -> Any:
    """A literal of Cypher; what is none is taken as text, as after --param."""
    import yaml

    try:
        return yaml.safe_load(_KEY.sub(lambda found: f'"{found[1]}": ' if found[1] else found[0], text))
    except yaml.YAMLError:
        return text
