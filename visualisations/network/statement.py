"""The nodes, relationships and paths that a read-only statement returns, as a network."""

from bangiao.errors import WrongUse
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.network import rows
from bangiao.visualisations.network.drawn import drawn
from bangiao.visualisations.view import View

ROWS = 5_000
_TITLE = ("Kết quả của một câu lệnh Cypher", "The result of a Cypher statement")


class NoPoints(WrongUse):
    """A statement that returns no node of the schema: there is nothing to draw."""

    vi = "Câu lệnh không trả về nút nào (cột: {found}); cần: RETURN nút, quan hệ hoặc đường, ví dụ {allowed}."
    en = "The statement returns no node (columns: {found}); needed: RETURN nodes, relationships or paths, such as {allowed}."


def of_statement(asking: Asking) -> View:
    """What the statement returns, through the read-only door, of at most 5,000 rows.

    Relationships whose two nodes are not returned, too, cannot be drawn. Raises NoPoints and the door's errors.
    """
    answer = asking.door.ask(asking.told["cypher"], limit=ROWS)
    nodes = {str(one.properties.get("id")): one for row in answer.rows for one in rows.points(list(row.values()))}
    known = [
        node for node in nodes.values() if "id" in node.properties and node.labels and node.labels[0] in NODE_TYPES
    ]
    if not known:
        raise NoPoints(found=", ".join(answer.columns), allowed="MATCH (a)-[r]->(b) RETURN a, r, b LIMIT 100")
    relations = {
        str(one.properties.get("id")): one
        for row in answer.rows
        for one in rows.lines(list(row.values()))
        if one.type in RELATION_TYPES
    }
    there = {str(node.properties["id"]) for node in known}
    lost = sum(not {one.start, one.end} <= there for one in relations.values() if one.type != "STATES")
    notes = []
    if answer.truncated:
        notes.append((f"Bị cắt ở {len(answer.rows)} dòng.", f"Cut at {len(answer.rows)} rows."))
    if lost:
        notes.append(
            (
                f"{lost} quan hệ không vẽ được vì câu lệnh không trả về cả hai đầu.",
                f"{lost} relations are not drawn, since the statement does not return both their ends.",
            )
        )
    return drawn(asking, known, list(relations.values()), title=_TITLE, notes=notes)
