"""The read-only door refuses what is not reading, by the database's own means, and ends what runs away."""

import time
from typing import Any

import pytest

from bangiao.errors import WrongUse
from bangiao.graph.schema import LocatedIn, Project, Province
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.store.faults import StatementRefused, StatementWrong
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Report

pytestmark = pytest.mark.server

REFUSED = """
CREATE (:Project {id: 'project:evil'})
CREATE (:Evil)
MERGE (:Project {id: 'project:evil'})
MERGE (p:Project {id: 'project:1'}) ON MATCH SET p.name_en = 'evil' RETURN p
MATCH (p:Project) SET p.name_en = 'evil'
MATCH (p:Project) SET p += {name_en: 'evil'}
MATCH (p:Project) SET p = {id: 'project:evil'}
MATCH (p:Project) SET p:Evil
MATCH (p:Project) REMOVE p.name_en
MATCH (p:Project) REMOVE p:Project
MATCH (p:Project) DELETE p
MATCH (p:Project) DETACH DELETE p
MATCH ()-[r]->() DELETE r
MATCH (a:Project), (b:Province) CREATE (a)-[:LOCATED_IN]->(b)
MATCH (a:Project), (b:Province) MERGE (a)-[:PART_OF]->(b)
MATCH (p:Project) FOREACH (x IN [1] | SET p.name_en = 'evil')
FOREACH (x IN [1, 2] | CREATE (:Evil {n: x}))
UNWIND [1, 2] AS x CREATE (:Evil {n: x})
CALL { CREATE (e:Evil) RETURN e } RETURN e
MATCH (p:Project) CALL (p) { SET p.name_en = 'evil' } RETURN p
UNWIND [1] AS x CALL (x) { CREATE (:Evil) } IN TRANSACTIONS OF 1 ROWS
MATCH (p:Project) WITH p CREATE (e:Evil) RETURN e
MATCH (p:Project) RETURN p UNION CREATE (p:Evil) RETURN p
CREATE INDEX evil IF NOT EXISTS FOR (p:Project) ON (p.evil)
CREATE TEXT INDEX evil IF NOT EXISTS FOR (p:Project) ON (p.evil)
CREATE FULLTEXT INDEX evil IF NOT EXISTS FOR (p:Project) ON EACH [p.evil]
CREATE CONSTRAINT evil IF NOT EXISTS FOR (p:Project) REQUIRE p.evil IS UNIQUE
DROP INDEX project_name_key IF EXISTS
DROP INDEX project_name_key
DROP CONSTRAINT project_id IF EXISTS
DROP CONSTRAINT project_id
LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
LOAD CSV FROM 'http://127.0.0.1:9/x.csv' AS line RETURN line
LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS line CREATE (:Evil {x: line})
CREATE USER evil SET PASSWORD 'evil12345' CHANGE NOT REQUIRED
CREATE USER evil IF NOT EXISTS SET PASSWORD 'evil12345'
DROP USER neo4j
ALTER USER neo4j SET PASSWORD 'evil12345'
ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'evil12345'
SHOW USERS
SHOW CURRENT USER
SHOW SETTINGS
SHOW TRANSACTIONS
TERMINATE TRANSACTIONS 'neo4j-transaction-1'
CREATE DATABASE evil
DROP DATABASE neo4j
STOP DATABASE neo4j
CALL dbms.listConfig()
CALL dbms.setConfigValue('db.transaction.timeout', '1s')
CALL db.createLabel('Evil')
CALL db.clearQueryCaches()
CALL apoc.cypher.doIt('CREATE (:Evil)', {})
GRANT ROLE admin TO neo4j
RETURN 1 AS x; TERMINATE TRANSACTIONS 'neo4j-transaction-1'
RETURN 1 AS x; CREATE (:Evil)
EXPLAIN CREATE (:Evil)
PROFILE CREATE (:Evil)
CREATE ROLE evil
""".strip().splitlines()

READ = [
    "MATCH (p:Project) RETURN p",
    "MATCH (p:Project) OPTIONAL MATCH (p)-[r:LOCATED_IN]->(x) RETURN p.id AS id, count(x) AS n ORDER BY n DESC SKIP 0 LIMIT 5",
    "UNWIND range(1, 5) AS x WITH x WHERE x > 2 RETURN collect(x) AS xs",
    "MATCH (p:Project) WHERE EXISTS { MATCH (p)--() } RETURN p.id AS id",
    "MATCH (p:Project) RETURN COUNT { (p)-->() } AS n",
    "MATCH (p:Project) CALL (p) { MATCH (p)-->(x) RETURN count(x) AS n } RETURN p.id AS id, n",
    "MATCH (p:Project) RETURN [(p)-->(x) | x.id] AS ids",
    "MATCH path = (p:Project)-[*0..3]-(x) RETURN length(path) AS n",
    "MATCH (a:Project), (b:Province) RETURN a.id AS a, b.id AS b",
    "MATCH (a:Project), (b:Province) MATCH q = shortestPath((a)-[*..4]-(b)) RETURN q",
    "MATCH (p:Project) RETURN p.id AS id UNION MATCH (p:Province) RETURN p.id AS id",
    "MATCH (p:Project|Province) RETURN DISTINCT labels(p) AS labels, count(*) AS n",
    "MATCH (p:Province)-[s:SUCCEEDED_BY*0..5]->(t:Province) RETURN reduce(w = 1.0, x IN s | w * coalesce(x.share_area, 1.0)) AS w",
    "RETURN 1 AS one",
    "MATCH (n) RETURN count(n) AS n",
    "MATCH ()-[r]->() RETURN count(r) AS n",
    "MATCH (p:Project {id: $id}) RETURN p.name_en AS name",
    "MATCH (p:Project) WHERE p.name_key STARTS WITH 'r' RETURN p.id AS id",
    "MATCH (p:Project) WHERE p.name_key CONTAINS 'oa' OR p.id IN ['a', 'b'] RETURN p.id AS id ORDER BY id LIMIT 3",
    "MATCH (a:Project) (()-[]-()){1,3} (b:Province) RETURN DISTINCT b.id AS id",
]


@pytest.fixture(scope="module", autouse=True)
def _facts(bolt: Bolt) -> None:
    Writer(bolt, "door", Report("door")).write(
        [
            Project(id="project:1", name_en="Road"),
            Province(id="province:63/a", name_vi="A"),
            LocatedIn(start="project:1", end="province:63/a"),
        ]
    )


def _state(bolt: Bolt) -> list[dict[str, Any]]:
    nodes = bolt.read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS told ORDER BY n.id").rows
    ties = bolt.read("MATCH (a)-[r]->(b) RETURN a.id AS a, b.id AS b, type(r) AS type, properties(r) AS told").rows
    indexes = bolt.read("SHOW INDEXES YIELD name RETURN count(name) AS n").rows
    return [*nodes, *ties, *indexes]


@pytest.mark.parametrize("statement", REFUSED)
def test_what_is_not_reading_is_refused_and_changes_nothing(bolt: Bolt, door: Door, statement: str) -> None:
    before = _state(bolt)
    with pytest.raises(WrongUse):
        door.ask(statement, seconds=10)
    assert _state(bolt) == before


def test_at_least_forty_are_refused_as_such_and_not_for_being_unknown_words(bolt: Bolt, door: Door) -> None:
    refused = 0
    for statement in REFUSED:
        try:
            door.ask(statement, seconds=10)
        except StatementRefused:
            refused += 1
        except WrongUse:
            continue
    assert refused >= 40
    assert bolt.read("MATCH (n) RETURN count(n) AS n").rows == [{"n": 2}]


@pytest.mark.parametrize("statement", READ)
def test_reading_goes_through(door: Door, statement: str) -> None:
    assert door.ask(statement, {"id": "project:1"}).rows


def test_values_are_bound_and_never_part_of_the_statement(door: Door) -> None:
    answer = door.ask("MATCH (p:Project {id: $id}) RETURN p", {"id": "x'}) DETACH DELETE p //"})
    assert answer.rows == []


def test_a_syntax_error_says_what_is_wrong(door: Door) -> None:
    with pytest.raises(StatementWrong) as caught:
        door.ask("MATCH (p:Project) RETRUN p")
    assert "RETRUN" in caught.value.message("en") or "line 1" in caught.value.message("en")


def test_rows_are_capped(door: Door) -> None:
    answer = door.ask("UNWIND range(1, 500) AS x RETURN x", limit=100)
    assert len(answer.rows) == 100 and answer.truncated


@pytest.mark.parametrize(
    "statement",
    [
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c = -1 RETURN c",
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s",
    ],
)
def test_a_runaway_query_ends_by_a_limit(door: Door, statement: str) -> None:
    started = time.monotonic()
    with pytest.raises(WrongUse):
        door.ask(statement, seconds=3)
    assert time.monotonic() - started < 60
