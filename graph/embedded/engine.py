"""ArcadeDB with its Bolt plugin inside this process: settings, users, start. Only the serving process imports this.

The settings were measured one by one (tests/graph/embedded/test_engine.py): those of the engine take effect only
as -D options of Java, and are ignored in the configuration given to the Python package.
"""

import json
import os
from typing import Any

from arcadedb_embedded import ArcadeDBError, ArcadeDBServer

from bangiao.graph.embedded.administration import Administration
from bangiao.graph.embedded.limits import query_milliseconds
from bangiao.graph.embedded.notes import READER, Access
from bangiao.graph.embedded.places import DATABASE, Places
from bangiao.graph.embedded.process import free_port, is_free

JAVA = (
    "-Xrs",  # SIGTERM is Python's to handle
    "-XX:+ExitOnOutOfMemoryError",  # else a full heap leaves a server that refuses every query
    "-Darcadedb.txWalFlush=1",  # an acknowledged commit is flushed to the file
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
    "-Darcadedb.queryMaxHeapElementsAllowedPerOp=5000000",
)
HEAP = "1g"


def groups() -> dict[str, Any]:
    """The engine's file of groups: its two default groups, and readers, who may read records and nothing else.

    Readers have no resultSetLimit: it cuts scans silently, so that `count(DISTINCT n.id)` over 50,000 nodes
    gave 1,000 with a limit of 1,000. Rows are capped where results are fetched.
    """
    everything = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
    rights = ["updateSecurity", "updateSchema", "updateDatabaseSettings"]
    declared = {
        "admin": (-1, rights, everything),
        "*": (-1, [], []),
        "reader": (query_milliseconds(os.environ), [], ["readRecord"]),
    }
    return {
        "databases": {
            "*": {
                "groups": {
                    name: {
                        "resultSetLimit": -1,
                        "readTimeout": timeout,
                        "access": access,
                        "types": {"*": {"access": records}},
                    }
                    for name, (timeout, access, records) in declared.items()
                }
            }
        },
        "version": 2,
    }


def start_engine(places: Places, access: Access, java: tuple[str, ...] = JAVA) -> tuple[ArcadeDBServer, int]:
    """A started engine with the database open, and its Bolt port: the last one served where it is free.

    Raises ArcadeDBError with the engine's words.
    """
    places.config.mkdir(exist_ok=True)
    (places.config / "server-groups.json").write_text(json.dumps(groups(), indent=1), encoding="utf-8")
    port = access.port if access.port and is_free(access.port) else free_port()
    for tries_left in reversed(range(5)):
        server = _engine(places, access, port, java)
        try:
            server.start()
            break
        except ArcadeDBError:
            if not tries_left or is_free(port):
                raise
            port = free_port()  # another program took the port in between
    server.create_database(DATABASE)
    return server, port


def ensure_reader(administration: Administration, access: Access) -> None:
    """There is a user who can read the database and nothing else, with the password that was noted."""
    reader = Administration(administration.port, READER, access.reader_password)
    if reader.may_enter():
        return
    administration.server_command(f"drop user {READER}", may_fail=True)
    user = {"name": READER, "password": access.reader_password, "databases": {DATABASE: ["reader"]}}
    administration.server_command(f"create user {json.dumps(user)}")


def _engine(places: Places, access: Access, port: int, java: tuple[str, ...]) -> ArcadeDBServer:
    return ArcadeDBServer(
        str(places.home),
        access.administrator_password,
        config={
            "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
            "bolt_port": port,
            "http_port": 0,
            "host": "127.0.0.1",
            "mode": "development",  # "production" hides every error message from Bolt clients
        },
        jvm_kwargs={
            "heap_size": HEAP,
            "jvm_args": [f"-Darcadedb.command.timeout={query_milliseconds(os.environ)}", *java],
        },
    )
