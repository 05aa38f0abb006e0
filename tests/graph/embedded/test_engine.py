"""Each setting of Java and the engine takes effect, in a process of its own with the engine in it."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import neo4j
import pytest

from bangiao.graph.embedded.engine import JAVA
from bangiao.graph.store.address import Address
from tests.graph.embedded.client import ask

pytestmark = pytest.mark.server

RUN = """
import json, os, sys, jpype
from pathlib import Path
from bangiao.graph.embedded.engine import start_engine
from bangiao.graph.embedded.notes import Access
from bangiao.graph.embedded.places import Places
home = Path(sys.argv[1])
os.chdir(home)
server, port = start_engine(Places(home), Access("administrator", "reader"), tuple(json.loads(sys.argv[2])))
java = jpype.JClass("java.lang.management.ManagementFactory")
bean = jpype.JClass("com.sun.management.HotSpotDiagnosticMXBean")
flags = java.getPlatformMXBean(bean.class_)
settings = jpype.JClass("com.arcadedb.GlobalConfiguration")
database = server.get_database("bangiao")._java_db
print(json.dumps({
    "port": port,
    "heap": int(jpype.JClass("java.lang.Runtime").getRuntime().maxMemory()),
    "flush": int(database.getConfiguration().getValueAsInteger(settings.TX_WAL_FLUSH)),
    "flags": {name: str(flags.getVMOption(name).getValue()) for name in ("ReduceSignalUsage", "ExitOnOutOfMemoryError")},
}), flush=True)
input()
"""


def started(home: Path, java: list[str]) -> tuple["subprocess.Popen[str]", dict[str, Any]]:
    """The engine in a process of its own, and what it told of itself."""
    home.mkdir()
    command = [sys.executable, "-c", RUN, str(home), json.dumps(java)]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout
    for line in process.stdout:
        if line.startswith('{"port"'):
            return process, json.loads(line)
    raise AssertionError("the engine did not start")


def test_the_limits_end_what_runs_too_long_or_grows_too_large(tmp_path: Path) -> None:
    java = [o.replace("PerOp=5000000", "PerOp=1000") for o in JAVA] + ["-Darcadedb.command.timeout=2000"]
    assert sum(changed != given for changed, given in zip(java[:-1], JAVA, strict=True)) == 1
    process, told = started(tmp_path / "home", java)
    assert told["flush"] == 1
    assert told["heap"] == 2**30
    assert told["flags"] == {"ReduceSignalUsage": "true", "ExitOnOutOfMemoryError": "true"}
    address = Address(f"bolt://127.0.0.1:{told['port']}", "root", "administrator", "bangiao")
    begun = time.monotonic()
    with pytest.raises(neo4j.exceptions.Neo4jError, match="timeout"):
        ask(address, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a)")
    assert time.monotonic() - begun < 8
    with pytest.raises(neo4j.exceptions.Neo4jError):
        ask(address, "UNWIND range(1, 2000) AS a WITH a, count(*) AS n RETURN count(a)")
    with pytest.raises(neo4j.exceptions.DriverError):
        ask(address, "RETURN size(reduce(s = 'x', i IN range(1, 31) | s + s))")
    assert process.wait(20) == 3, "a full heap ends Java with 3, and leaves no server that refuses everything"
