"""A real Neo4j Community for the tests, from its jars on Maven Central; needs mvn and Java, no Docker.

    python tests/servers/neo4j_server.py [--version 5.26.30]

prints the variables that bangiao reads and serves until Ctrl-C. The jars are kept in BANGIAO_NEO4J_DIR, else in the
user's cache folder, so only the first run fetches them.
"""

import argparse
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import neo4j
import platformdirs
from filelock import FileLock

VERSION = "5.26.30"
INSTALL = "apt-get install maven openjdk-17-jdk-headless"
PATIENCE = 180.0
ADMIN = "org.neo4j.server.startup.Neo4jAdminCommand"
PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>bangiao</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>{version}</version>
<exclusions><exclusion><groupId>org.neo4j</groupId><artifactId>neo4j-udc</artifactId></exclusion></exclusions>
</dependency></dependencies></project>
"""  # neo4j-udc reports usage: without its jar nothing can be sent
JVM = [
    "-XX:+ExitOnOutOfMemoryError",
    "-Dlog4j2.disable.jmx=true",
    "-Dio.netty.tryReflectionSetAccessible=true",
    *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in ("java.nio", "java.io", "sun.nio.ch")),
]
SETTINGS = {
    "server.default_listen_address": "127.0.0.1",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "server.memory.pagecache.size": "256m",
    "db.tx_log.preallocate": "false",
    "server.directories.import": "import",  # when it is not set, LOAD CSV reads the whole file system
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",  # LOAD CSV from http, https and ftp
}


GUARD = """
import subprocess, sys, threading
server = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
def end():
    sys.stdin.read()
    server.terminate()
    try:
        server.wait(50)
    except subprocess.TimeoutExpired:
        server.kill()
threading.Thread(target=end, daemon=True).start()
sys.exit(server.wait())
"""  # ends the server when its starter is gone, however that ended


class CannotStart(RuntimeError):
    """Maven or a fitting Java is missing, or the server did not come up; the text says what to do."""


@dataclass(frozen=True)
class Neo4jServer:
    """A running server: where it answers and as whom, its folder, and the process that guards it."""

    uri: str
    username: str
    password: str
    home: Path
    process: subprocess.Popen[bytes]


def start(folder: Path, version: str = VERSION) -> Neo4jServer:
    """Serve a new, empty database from `folder` at a free port, with a random password. Raises CannotStart."""
    java = find_java(version)
    jars = fetch(version)
    port = _free_port()
    password = secrets.token_hex(12)
    _configure(folder, port)
    environment = {**os.environ, "NEO4J_HOME": str(folder), "NEO4J_CONF": str(folder / "conf")}
    _set_password([java, "-cp", f"{jars}/*"], environment, password)
    command = [java, "-Xms512m", "-Xmx1g", *JVM, "-cp", f"{jars}/*", _entry_point(jars, version)]
    command += [f"--home-dir={folder}", f"--config-dir={folder / 'conf'}", "--console-mode"]
    log = folder / "logs" / "console.log"
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-c", GUARD, *command],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            start_new_session=os.name == "posix",  # Ctrl-C is the starter's
        )
    server = Neo4jServer(f"bolt://127.0.0.1:{port}", "neo4j", password, folder, process)
    try:
        _wait(server, log)
    except BaseException:
        stop(server)
        raise
    return server


def make_admin(folder: Path, version: str = VERSION) -> Path:
    """`bin/neo4j-admin` in the folder of a server that is to be started later, as an installation has it.

    Raises CannotStart.
    """
    java, jars = find_java(version), fetch(version)
    _configure(folder, _free_port())
    admin = folder / "bin" / "neo4j-admin"
    admin.parent.mkdir(exist_ok=True)
    command = f"exec '{java}' -cp '{jars}/*' {ADMIN} \"$@\""
    admin.write_text(f"#!/bin/sh\nexport NEO4J_HOME='{folder}' NEO4J_CONF='{folder}/conf'\n{command}\n", "utf-8")
    admin.chmod(0o755)
    return admin


def stop(server: Neo4jServer) -> None:
    """End the server; what it acknowledged is in its folder."""
    server.process.communicate()  # closes its input, which ends it


def fetch(version: str) -> Path:
    """The folder with the jars of that version, fetched once."""
    return fetch_jars(f"lib-{version}", POM.format(version=version))


def fetch_jars(name: str, pom: str) -> Path:
    """The folder of that name with the jars that a Maven project needs to run, fetched once. Raises CannotStart."""
    cache = Path(os.environ.get("BANGIAO_NEO4J_DIR") or platformdirs.user_cache_path("bangiao") / "neo4j").absolute()
    jars = cache / name
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / "fetch.lock"):
        if jars.exists():
            return jars
        maven = shutil.which("mvn")
        if maven is None:
            raise CannotStart(f"Maven (mvn) is not installed: {INSTALL}")
        with tempfile.TemporaryDirectory(dir=cache) as work:
            (Path(work) / "pom.xml").write_text(pom, encoding="utf-8")
            copy = [maven, "-B", "-q", "-f", f"{work}/pom.xml", PLUGIN, "-DincludeScope=runtime"]
            copy += [f"-DoutputDirectory={work}/lib", f"-Dmaven.repo.local={cache / 'm2'}"]
            done = subprocess.run(copy, capture_output=True, text=True, check=False)
            if done.returncode:
                raise CannotStart(f"Maven could not fetch {name}: {done.stdout}{done.stderr}"[:2000])
            (Path(work) / "lib").rename(jars)
    return jars


def find_java(version: str) -> str:
    """A java for that Neo4j: 17, 21 or newer for 5.x, 21 or newer for the calendar versions."""
    calendar = int(version.split(".")[0]) >= 2025
    homes = [os.environ.get("JAVA_HOME", ""), *sorted(map(str, Path("/usr/lib/jvm").glob("*")))]
    candidates = [*(f"{home}/bin/java" for home in homes if home), shutil.which("java") or ""]
    for java in filter(os.path.isfile, candidates):
        told = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
        found = re.search(r'version "(\d+)', told)
        if found and (int(found[1]) >= 21 or (int(found[1]) == 17 and not calendar)):
            return java
    raise CannotStart(f"Neo4j {version} needs Java {'21 or newer' if calendar else '17, 21 or newer'}: {INSTALL}")


def _configure(folder: Path, port: int) -> None:
    for name in ("conf", "data", "logs", "import", "plugins", "run", "licenses"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    here = f"127.0.0.1:{port}"
    settings = {**SETTINGS, "server.bolt.listen_address": here, "server.bolt.advertised_address": here}
    lines = [f"{key}={value}" for key, value in settings.items()]
    lines += [f"server.jvm.additional={option}" for option in JVM]  # for the processes that admin commands start
    (folder / "conf" / "neo4j.conf").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _set_password(java: list[str], environment: dict[str, str], password: str) -> None:
    command = [*java, ADMIN, "dbms", "set-initial-password", password]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotStart(f"set-initial-password: {done.stdout}{done.stderr}")


def _entry_point(jars: Path, version: str) -> str:
    with zipfile.ZipFile(jars / f"neo4j-{version}.jar") as jar:  # the class differs between 5.26 and 2026
        return jar.read("META-INF/services/org.neo4j.server.startup.EntryPoint").decode().split()[0]


def _wait(server: Neo4jServer, log: Path) -> None:
    """Until a query succeeds: the Bolt handshake alone also answers when the database failed to start."""
    end = time.monotonic() + PATIENCE
    login = (server.username, server.password)
    while time.monotonic() < end and server.process.poll() is None:
        try:
            with neo4j.GraphDatabase.driver(server.uri, auth=login) as driver, driver.session() as session:
                session.run("RETURN 1").consume()  # not execute_query: it would try again by itself, and say so
            return
        except (neo4j.exceptions.Neo4jError, neo4j.exceptions.DriverError):
            time.sleep(0.2)
    raise CannotStart(f"Neo4j did not come up; {log} ends:\n{log.read_text('utf-8', 'replace')[-2000:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def main() -> None:
    """Serve from a temporary folder until interrupted or ended."""
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: sys.exit(0))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", default=VERSION)
    with tempfile.TemporaryDirectory(prefix="bangiao-neo4j-") as folder:
        try:
            server = start(Path(folder), parser.parse_args().version)
        except CannotStart as error:
            sys.exit(str(error))
        print(f"NEO4J_URI={server.uri}\nNEO4J_USERNAME={server.username}\nNEO4J_PASSWORD={server.password}", flush=True)
        try:
            server.process.wait()
        finally:
            stop(server)


if __name__ == "__main__":
    main()
