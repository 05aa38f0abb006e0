"""The only module that speaks to the Neo4j driver: opens an address, reads, writes, and explains statements."""

import logging
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self, TypeVar, cast

from bangiao.graph.store import position, projection
from bangiao.graph.store.address import Address
from bangiao.graph.store.answer import Answer, GraphNode, GraphPath, GraphRelation
from bangiao.graph.store.faults import (
    AlreadyThere,
    DatabaseStopped,
    DatabaseUnreachable,
    LoginRefused,
    StatementRefused,
    StatementTooLong,
    StatementWrong,
)

_UNUSED = [name for name in ("numpy", "pandas", "pyarrow") if name not in sys.modules]
# The driver loads these, where they are installed, for conversions that we never ask for: a second at every command.
sys.modules.update(dict.fromkeys(_UNUSED))  # type: ignore[arg-type]
try:
    import neo4j
    import neo4j.graph
    import neo4j.time
    from neo4j import exceptions
finally:
    for _name in _UNUSED:
        del sys.modules[_name]

T = TypeVar("T")
Run = Callable[[str, Mapping[str, Any]], list[dict[str, Any]]]

_EXPLAIN = "EXPLAIN "
_FETCH = 1000
_AS_IS = frozenset({type(None), bool, int, float, str})

# That a label does not exist yet, or that a transaction is tried again, is no news for an analyst.
logging.getLogger("neo4j").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a database says it would do: the statement's type (r, w, rw, s) and the operators of its plan.

    `columns` are those that the embedded database names in it; none for Neo4j, whose answers always have them.
    """

    query_type: str
    operators: tuple[str, ...]
    columns: tuple[str, ...] = ()


class Bolt:
    """A connection to one database, as its writer or as its reader."""

    def __init__(self, address: Address, *, reader: bool = False) -> None:
        self.address, self.reader = address, reader
        separate = reader and address.reader_username is not None
        self.username = address.reader_username if separate else address.username
        password = address.reader_password if separate else address.password
        with self._faults():
            self._driver = neo4j.GraphDatabase.driver(
                address.uri,
                auth=(self.username or "", password or ""),
                connection_timeout=5,
                max_transaction_retry_time=15,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connections back."""
        self._driver.close()

    def read(
        self,
        statement: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Answer:
        """The rows of a statement in a read transaction, at most `limit` of them; nothing it does is kept."""
        with (
            self._faults(statement),
            self._session(neo4j.READ_ACCESS) as session,
            session.begin_transaction(timeout=timeout) as transaction,
        ):
            result = transaction.run(cast("Any", statement), dict(parameters or {}))
            columns, truncated = tuple(result.keys()), False
            rows: list[dict[str, Any]] = []
            for record in result:
                if limit is not None and len(rows) >= limit:
                    truncated = True
                    break
                rows.append(dict(zip(columns, map(_plain, record.values()), strict=True)))
        return Answer(columns, rows, truncated)

    def stream(self, statement: str, parameters: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The rows of a reading statement one by one, so that memory does not grow with them."""
        with self._faults(), self._session(neo4j.READ_ACCESS) as session:
            for record in session.run(cast("Any", statement), dict(parameters)):
                yield _row(record)

    def explain(self, statement: str, parameters: Mapping[str, Any] | None = None) -> Plan:
        """The plan of a statement, which is not run."""
        with self._faults(statement, len(_EXPLAIN)), self._session(neo4j.READ_ACCESS) as session:
            summary = session.run(cast("Any", f"{_EXPLAIN}{statement}"), dict(parameters or {})).consume()
        plan = summary.plan or {}
        return Plan(summary.query_type or "", tuple(_operators(plan)), projection.columns(plan))

    def write(self, work: Callable[[Run], T]) -> T:
        """What `work` returns; all that it writes is kept or nothing, and it may be run again by the driver."""

        def managed(transaction: neo4j.ManagedTransaction) -> T:
            def run(statement: str, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
                return [_row(record) for record in transaction.run(cast("Any", statement), dict(parameters))]

            return work(run)

        with self._faults(), self._session(neo4j.WRITE_ACCESS) as session:
            return session.execute_write(managed)

    def define(self, statement: str) -> None:
        """Run one statement of schema (constraint or index) by itself."""
        with self._faults(), self._session(neo4j.WRITE_ACCESS) as session:
            session.run(cast("Any", statement)).consume()

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(database=self.address.database, default_access_mode=access, fetch_size=_FETCH)

    @contextmanager
    def _faults(self, statement: str = "", prefix: int = 0) -> Iterator[None]:
        try:
            yield
        except exceptions.AuthError as error:
            raise LoginRefused(uri=self.address.uri, username=self.username) from error
        except (
            exceptions.ServiceUnavailable,
            exceptions.SessionExpired,
            exceptions.ConfigurationError,
            OSError,
        ) as error:
            stopped = DatabaseStopped if self.address.kind == "embedded" else DatabaseUnreachable
            raise stopped(uri=self.address.uri, reason=_first_line(error)) from error
        except (OverflowError, exceptions.DriverError) as error:
            raise StatementWrong.at(None, _first_line(error)) from error
        except exceptions.Neo4jError as error:
            place = position.locate(
                str(error.message), statement, embedded=self.address.kind == "embedded", prefix=prefix
            )
            raise _fault(error, place) from error


def _fault(error: exceptions.Neo4jError, place: position.Position | None) -> Exception:
    """Our error for the database's: by its code, and by its words only where the code says no more than "failed"."""
    reason, code = _first_line(error), error.code or ""
    if isinstance(error, exceptions.ConstraintError):
        return AlreadyThere(reason=reason)
    if isinstance(error, exceptions.Forbidden) or "AccessMode" in code or "Security" in code:
        return StatementRefused(reason=reason)
    if re.search("Timeout|TimedOut|Terminated|Memory", code):
        return StatementTooLong(reason=reason)
    vague = not isinstance(error, exceptions.CypherSyntaxError | exceptions.CypherTypeError)
    if vague and re.search(r"(?i)time(d)? ?out|interrupted|out of memory|heap|exceeds? (the )?(limit|max)", reason):
        return StatementTooLong(reason=reason)
    if vague and re.search(r"(?i)in read access mode|not allowed for user|no permission|read.only", reason):
        return StatementRefused(reason=reason)
    return StatementWrong.at(place, position.reason(str(error.message)))


def _first_line(error: BaseException) -> str:
    message = getattr(error, "message", None) or str(error) or type(error).__name__
    return str(message).strip().splitlines()[0][:400]


def _operators(plan: Mapping[str, Any]) -> Iterator[str]:
    if plan:
        yield str(plan.get("operatorType", "")).partition("@")[0]
    for child in plan.get("children", ()):
        yield from _operators(child)


def _row(record: neo4j.Record) -> dict[str, Any]:
    return dict(zip(record.keys(), map(_plain, record.values()), strict=True))


def _plain(value: Any) -> Any:
    if type(value) in _AS_IS:  # nearly all values of a large answer
        return value
    match value:
        case neo4j.time.Date() | neo4j.time.DateTime() | neo4j.time.Time():
            return value.to_native()
        case neo4j.time.Duration():
            return value.iso_format()
        case neo4j.graph.Node():
            return GraphNode(tuple(sorted(value.labels)), {key: _plain(one) for key, one in dict(value).items()})
        case neo4j.graph.Relationship():
            return _relation(value)
        case neo4j.graph.Path():
            return GraphPath(
                tuple(_plain(one) for one in value.nodes), tuple(_plain(one) for one in value.relationships)
            )
        case list() | tuple():
            return [_plain(one) for one in value]
        case dict():
            return {key: _plain(one) for key, one in value.items()}
        case _:
            return str(value)


def _relation(value: neo4j.graph.Relationship) -> GraphRelation:
    start, end = ("" if node is None else str(node.get("id", "")) for node in value.nodes)
    return GraphRelation(value.type, start, end, {key: _plain(one) for key, one in dict(value).items()})
