"""Where in a statement a database found an error, out of its message, and that place shown."""

import re
import unicodedata
from dataclasses import dataclass

_NEO4J = re.compile(r"\s*\(line (\d+), column (\d+) \(offset: \d+\)\)")
_EMBEDDED = re.compile(r"(?:Syntax error )?at line (\d+)(?::|, column )(\d+)(?: - )?")
_NAMED = re.compile(r"(?:[Vv]ariable|[Ff]unction|[Pp]rocedure) ['`]([^'`]+)['`]")
_EXPECTED = re.compile(r"(expect(?:ed|ing):? (?:one of |a |an )?(?:[^,]+, ){5}).*", re.DOTALL)
_WIDEST = 72
_INDENT = 4


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a statement: line and column, both from 1, and the text of that line."""

    line: int
    column: int
    text: str

    def shown(self) -> str:
        """The line, or the part of it around the place, with a caret under the place."""
        text, place = self.text.replace("\t", " "), self.column - 1
        start = max(0, place - _WIDEST // 2) if len(text) > _WIDEST else 0
        part = text[start : start + _WIDEST]
        before = ("… " if start else "") + part
        after = " …" if start + _WIDEST < len(text) else ""
        cells = sum(map(_cells, text[start:place])) + (2 if start else 0)
        return f"{' ' * _INDENT}{before}{after}\n{' ' * (_INDENT + cells)}^"


def locate(message: str, statement: str, *, embedded: bool, prefix: int = 0) -> Position | None:
    """The place that the message tells, else that of the name that it says is unknown; None where it tells neither.

    The embedded database counts columns from 0, Neo4j from 1. `prefix` is how many characters stood before the
    statement as it was sent: EXPLAIN, which the embedded database leaves out and Neo4j counts.
    """
    lines = statement.split("\n")
    told = _EMBEDDED.search(message) if embedded else _NEO4J.search(message)
    if told:
        line, column = int(told[1]), int(told[2]) + embedded
        if line == 1 and not embedded:
            column -= prefix
    else:
        named = _NAMED.search(message)
        found = re.search(rf"(?i)(?<![\w.:$'\"]){re.escape(named[1])}(?!\w)", statement) if named else None
        if not found:
            return None
        line = statement.count("\n", 0, found.start()) + 1
        column = found.start() - (statement.rfind("\n", 0, found.start()) + 1) + 1
    if not 1 <= line <= len(lines) or not 1 <= column <= len(lines[line - 1]) + 1:
        return None
    return Position(line, column, lines[line - 1])


def reason(message: str) -> str:
    """What is wrong, in the database's words, without the place, and with five of the words that it expected.

    >>> reason("Syntax error at line 3:0 - missing ')' at 'RETURN'")
    "missing ')' at 'RETURN'"
    >>> reason("Invalid input 'x': expected 'A', 'B', 'C', 'D', 'E', 'F' or 'G' (line 1, column 2 (offset: 1))")
    "Invalid input 'x': expected 'A', 'B', 'C', 'D', 'E', …"
    """
    first = message.strip().partition("\n")[0]
    bare = _EMBEDDED.sub("", _NEO4J.sub("", first)).strip().replace("input ''", "end of the statement")
    bare = re.sub(r"^(UnknownFunction|UndefinedVariable|NegativeIntegerArgument): ", "", bare)
    return _EXPECTED.sub(r"\1…", bare.replace("'<EOF>'", "end of the statement"))[:400]


def _cells(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
