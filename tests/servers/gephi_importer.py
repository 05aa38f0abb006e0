"""Gephi's own file importers, from their jars on Maven Central: what Gephi finds in a file, without its window."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.servers.neo4j_server import fetch_jars, find_java

VERSION = "0.10.1"
POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>bangiao</groupId><artifactId>gephi-for-tests</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>org.gephi</groupId><artifactId>io-importer-plugin</artifactId>
<version>{VERSION}</version><exclusions>
<exclusion><groupId>org.gephi</groupId><artifactId>core-library-wrapper</artifactId></exclusion>
</exclusions></dependency></dependencies></project>
"""  # core-library-wrapper needs a jar that is not on Maven Central, and readers of files do not


@dataclass(frozen=True)
class Imported:
    """What Gephi found: the fields of each node and edge in GephiRead.java's order, and what it complained of."""

    nodes: dict[str, list[str]]
    edges: dict[str, list[str]]
    issues: list[str]
    verified: bool


def read(file: Path) -> Imported:
    """The file as Gephi reads it. Raises CannotStart where Maven or Java is missing."""
    jars, java = fetch_jars(f"gephi-{VERSION}", POM), find_java("5.26")
    source = Path(__file__).with_name("GephiRead.java")
    command = [java, "-Djava.awt.headless=true", "-cp", f"{jars}/*", str(source), str(file)]
    done = subprocess.run(command, capture_output=True, check=True)
    lines = [line.split("\t") for line in done.stdout.decode().splitlines()]
    told = {kind: [line[1:] for line in lines if line[0] == kind] for kind in ("node", "edge", "issue", "verified")}
    return Imported(
        {line[0]: line[1:] for line in told["node"]},
        {line[0]: line[1:] for line in told["edge"]},
        [line[0] for line in told["issue"]],
        told["verified"] == [["true"]],
    )
