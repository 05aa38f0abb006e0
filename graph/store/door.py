"""The read-only door: what questions, `bangiao cypher` and notebooks go through.

On the embedded database the door is a user of the database who can read records and nothing else. Neo4j
Community has no such user: there a READ transaction refuses every write and schema statement, and before
that the database's own plan of the statement must be of type `r` and hold none but known operators, which
keeps out LOAD CSV, SHOW and TERMINATE commands and procedures. A list of forbidden words would be no door.
"""

import re
from collections.abc import Mapping
from typing import Any, Self

from bangiao.graph.store.address import Address
from bangiao.graph.store.answer import Answer
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.faults import StatementRefused

ROW_CAP = 100_000
SECONDS = 60.0

_PREFIX = re.compile(r"^\s*(EXPLAIN|PROFILE|CYPHER)\b", re.IGNORECASE)
_OPERATORS = re.compile(
    r"^("
    r"(Directed|Undirected|Partitioned)*(Relationship|Node|AllNodes|Union|Intersection|Subtraction|Dynamic)\w*(Scan|Seek|ByElementIdSeek|ByIdSeek)\w*"
    r"|AllNodesScan|(Multi)?NodeIndex\w+|NodeUniqueIndexSeek(?!\(Locking\))|NodeByLabelScan|NodeCountFromCountStore|RelationshipCountFromCountStore"
    r"|(Partitioned)?(Unwind|AllNodesScan|NodeByLabelScan)|Optional\w*|(Var|Pruning|Bidirectional|Breadth|BFS|DFS|Legacy)*\w*Expand\w*"
    r"|StatefulShortestPath\w*|ShortestPath|Apply|(Anti|Semi|LetSemi|LetAnti|SelectOrSemi|SelectOrAntiSemi|LetSelectOr\w*|RollUp|Conditional|AntiConditional|Assert\w*|Transaction)*\w*Apply"
    r"|Argument|ArgumentTracker|Filter|CacheProperties|Projection|ProduceResults?|Result|Distinct|OrderedDistinct|(Ordered|Eager)?Aggregation"
    r"|Limit|ExhaustiveLimit|Skip|Sort|PartialSort|Top|PartialTop|Top1WithTies|Union|OrderedUnion|Unwind|UnwindCollection|CartesianProduct"
    r"|(NodeHash|ValueHash|NodeLeftOuterHash|NodeRightOuterHash|LeftOuterHash|RightOuterHash)Join|Join|Eager|EmptyRow|EmptyResult|DropResult|NonFuseable|NonPipelined\w*|InjectCompilationError|RepeatOptions|Repeat\w*|Trail|BidirectionalRepeat\w*|Trail\w*|SelectOr\w*|Semi\w*|Triadic\w*|TriadicSelection|TriadicBuild|TriadicFilter|Nullify\w*|Simulated\w*|NestedPlan\w*|RunQueryAt|PreserveOrder|Input"
    r")$"
)


class Door:
    """Read-only access to one database."""

    def __init__(self, address: Address) -> None:
        self.bolt = Bolt(address, reader=True)
        self.address = address

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.bolt.close()

    def ask(
        self,
        statement: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        limit: int = ROW_CAP,
        seconds: float = SECONDS,
        trusted: bool = False,
    ) -> Answer:
        """The rows of one statement, at most `limit`, within `seconds`.

        `trusted` is for the statements of the catalogue, which the tests have sent through the plan check.
        Raises StatementRefused, StatementWrong, StatementTooLong.
        """
        if self.address.reader_username is None and not trusted:
            self._check(statement, parameters)
        return self.bolt.read(statement, parameters, limit=limit, timeout=seconds)

    def _check(self, statement: str, parameters: Mapping[str, Any] | None) -> None:
        if _PREFIX.match(statement):
            raise StatementRefused(reason="EXPLAIN, PROFILE, CYPHER")
        plan = self.bolt.explain(statement, parameters)
        if plan.query_type != "r":
            raise StatementRefused(reason=f"type {plan.query_type}")
        for operator in plan.operators:
            if not _OPERATORS.match(operator):
                raise StatementRefused(reason=operator)
