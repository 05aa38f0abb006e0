"""The read-only door: what questions, `bangiao cypher` and notebooks go through.

On the embedded database the door is a user of the database who can read records and nothing else; commands
that the engine has no plan for (SHOW, TERMINATE) are refused. Neo4j Community has no such user: there a READ
transaction refuses every write and schema statement, and before that the database's own plan of the statement
must be of type `r` and hold none but known operators, which keeps out LOAD CSV, SHOW and TERMINATE commands and
procedures. A list of forbidden words would be no door.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Self

from bangiao.graph.store.address import Address
from bangiao.graph.store.answer import Answer
from bangiao.graph.store.bolt import Bolt, Plan
from bangiao.graph.store.faults import StatementRefused

ROW_CAP = 100_000
SECONDS = 60.0

_PREFIX = re.compile(r"^\s*(EXPLAIN|PROFILE|CYPHER)\b", re.IGNORECASE)
# What a plan of pure reading is made of, by the operators' names in Neo4j's documentation, (…) left off.
_OPERATORS = frozenset(
    """
    AllNodesScan PartitionedAllNodesScan NodeByIdSeek NodeByElementIdSeek NodeByLabelScan PartitionedNodeByLabelScan
    IntersectionNodeByLabelsScan SubtractionNodeByLabelsScan UnionNodeByLabelsScan PartitionedUnionNodeByLabelsScan
    PartitionedIntersectionNodeByLabelsScan PartitionedSubtractionNodeByLabelsScan
    NodeIndexSeek NodeUniqueIndexSeek MultiNodeIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeekByRange NodeIndexScan
    NodeIndexContainsScan NodeIndexEndsWithScan PartitionedNodeIndexSeek PartitionedNodeIndexScan PartitionedNodeIndexSeekByRange
    NodeCountFromCountStore RelationshipCountFromCountStore ProjectEndpoints
    Expand OptionalExpand VarLengthExpand BFSPruningVarLengthExpand PruningVarLengthExpand Repeat Trail BidirectionalRepeat
    ShortestPath StatefulShortestPath TriadicSelection TriadicBuild TriadicFilter AssertSameNode AssertSameRelationship
    Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSelectOrSemiApply
    LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply
    Argument ArgumentTracker Filter CacheProperties RemoteBatchProperties Projection ProduceResults Result Optional NullifyMetadata
    Distinct OrderedDistinct EagerAggregation OrderedAggregation Aggregation Eager EmptyRow EmptyResult
    Limit ExhaustiveLimit Skip Sort PartialSort Top PartialTop Union OrderedUnion Unwind PartitionedUnwind CartesianProduct
    NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin LeftOuterHashJoin RightOuterHashJoin
    """.split()
) | frozenset(
    f"{direction}{kind}"
    for direction in ("Directed", "Undirected", "PartitionedDirected", "PartitionedUndirected")
    for kind in (
        "RelationshipByIdSeek RelationshipByElementIdSeek RelationshipTypeScan UnionRelationshipTypesScan AllRelationshipsScan "
        "RelationshipIndexScan RelationshipIndexSeek RelationshipIndexSeekByRange RelationshipIndexContainsScan RelationshipIndexEndsWithScan"
    ).split()
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
        plan = None if trusted else self._check(statement, parameters)
        answer = self.bolt.read(statement, parameters, limit=limit, timeout=seconds)
        return answer if answer.columns or plan is None else replace(answer, columns=plan.columns)

    def _check(self, statement: str, parameters: Mapping[str, Any] | None) -> Plan:
        if _PREFIX.match(statement):
            raise StatementRefused(reason="EXPLAIN, PROFILE, CYPHER")
        plan = self.bolt.explain(statement, parameters)
        if self.address.kind == "embedded":
            if not plan.operators:  # SHOW and TERMINATE have no plan; the reader user cannot do the rest
                raise StatementRefused(reason="administration")
            return plan
        if plan.query_type != "r":
            raise StatementRefused(reason=f"type {plan.query_type}")
        for operator in plan.operators:
            if operator.partition("(")[0] not in _OPERATORS:
                raise StatementRefused(reason=operator)
        return plan
