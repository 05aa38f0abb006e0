"""An answer without rows has its columns all the same, on both databases."""

import pytest

from bangiao.graph.store.door import Door

pytestmark = pytest.mark.server


@pytest.mark.parametrize(
    ("statement", "columns"),
    [
        ("MATCH (n:Province {id: 'none'}) RETURN n.id, n.name_vi AS `tên tỉnh`", ("n.id", "tên tỉnh")),
        (
            "MATCH (n:Province {id: 'none'}) WITH n.id AS a RETURN coalesce(a, 'x, y'), a AS b",
            ("coalesce(a, 'x, y')", "b"),
        ),
        ("MATCH (n:Province {id: 'none'}) RETURN n.era AS era, count(*) AS n ORDER BY n", ("era", "n")),
        ("MATCH (n:Province {id: 'a'}) RETURN n.id AS x UNION MATCH (n:Country {id: 'a'}) RETURN n.id AS x", ("x",)),
        ("MATCH p = (n:Province {id: 'none'})-->() RETURN p, [1, 2] AS list LIMIT 3", ("p", "list")),
        ("UNWIND [] AS x RETURN x", ("x",)),
    ],
)
def test_no_rows_still_have_columns(door: Door, statement: str, columns: tuple[str, ...]) -> None:
    answer = door.ask(statement)
    assert (answer.rows, answer.columns) == ([], columns)
