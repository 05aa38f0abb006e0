"""A statement that uses up the memory ends the database, which is said; what was written stands."""

from pathlib import Path

import pytest

from bangiao.errors import BangiaoError
from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.store.faults import DatabaseStopped, StatementTooLong

pytestmark = pytest.mark.server


def test_a_statement_that_uses_up_the_memory_is_named_and_the_data_stand(tmp_path: Path) -> None:
    home = tmp_path / "home"
    address = ensure_running(home, idle_minutes=5)
    with Bolt(address) as bolt:
        bolt.write(lambda run: run("CREATE (:Event {id: 'event:1'})", {}))
    with Door(address) as door, pytest.raises(BangiaoError) as caught:
        door.ask("RETURN size(reduce(s = 'aaaaaaaaaa', x IN range(1, 40) | s + s)) AS n")
    assert isinstance(caught.value, DatabaseStopped | StatementTooLong)
    said: list[str] = []
    with Bolt(ensure_running(home, said.append, idle_minutes=5, language="vi")) as bolt:
        assert bolt.read("MATCH (e:Event) RETURN e.id AS id").rows == [{"id": "event:1"}]
    stop(home)
