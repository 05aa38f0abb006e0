"""The command that imports the files of an export, as scripts for Linux, macOS and Windows and as a page that explains it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OPTIONS = (
    "--id-type=string",
    "--input-encoding=UTF-8",
    "--array-delimiter=U+001F",
    "--multiline-fields=true",
    "--ignore-empty-strings=false",
    "--trim-strings=false",
    "--normalize-types=false",
    "--bad-tolerance=0",
    "--skip-bad-relationships=false",
    "--skip-duplicate-nodes=false",
)
"""Nothing is dropped or changed on the way: the import stops at the first fault instead."""


@dataclass(frozen=True)
class Files:
    """The files of one label or relationship type."""

    name: str
    is_relation: bool
    header: str
    parts: list[str]

    @property
    def argument(self) -> str:
        """What tells the importer of them."""
        kind = "relationships" if self.is_relation else "nodes"
        return f"--{kind}={self.name}={','.join((self.header, *self.parts))}"


def arguments(files: list[Files]) -> list[str]:
    """The arguments after `neo4j-admin database import full DATABASE`, for a process that runs in the folder."""
    return [*OPTIONS, *(one.argument for one in files)]


def write_commands(folder: Path, files: list[Files]) -> None:
    """Write import.sh, import.cmd, import-arguments.txt (one a line) and README.md."""
    told = arguments(files)
    (folder / "import-arguments.txt").write_text("\n".join(told) + "\n", encoding="utf-8")
    script = folder / "import.sh"
    script.write_text("\n".join(_shell(told)) + "\n", encoding="utf-8", newline="\n")
    script.chmod(0o755)
    (folder / "import.cmd").write_text("\n".join(_windows(told)) + "\n", encoding="utf-8", newline="\r\n")
    (folder / "README.md").write_text(_README, encoding="utf-8")


def _shell(told: list[str]) -> Iterator[str]:
    yield "#!/bin/sh"
    yield "# ./import.sh [DATABASE] [more options, such as --overwrite-destination]; Neo4j must be stopped."
    yield "set -e"
    yield 'database="${1:-neo4j}"'
    yield "[ $# -eq 0 ] || shift"
    yield 'admin="neo4j-admin"'
    yield '[ -z "$NEO4J_HOME" ] || admin="$NEO4J_HOME/bin/neo4j-admin"'
    yield 'cd "$(dirname "$0")"'
    yield '"$admin" database import full "$database" "$@" \\'
    yield " \\\n".join(f"  '{one}'" for one in told)


def _windows(told: list[str]) -> Iterator[str]:
    yield "@echo off"
    yield "rem import.cmd [DATABASE] [more options, such as --overwrite-destination]; Neo4j must be stopped."
    yield "setlocal"
    yield "set DATABASE=%1"
    yield 'if "%DATABASE%"=="" set DATABASE=neo4j'
    yield "set ADMIN=neo4j-admin"
    yield r'if not "%NEO4J_HOME%"=="" set ADMIN="%NEO4J_HOME%\bin\neo4j-admin"'
    yield 'cd /d "%~dp0"'
    yield "call %ADMIN% database import full %DATABASE% %2 %3 %4 %5 ^"
    yield " ^\n".join(f'  "{one}"' for one in told)


_README = """# Nhập vào Neo4j / Import into Neo4j

Dừng Neo4j, chạy `./import.sh` (Linux, macOS) hoặc `import.cmd` (Windows), rồi khởi động Neo4j và chạy
`cypher-shell -f schema.cypher` để tạo ràng buộc và chỉ mục. Lần `bangiao load` sau cũng tự tạo chúng.

1. Stop Neo4j. The import makes a whole new database; it never adds to one.
2. Run `./import.sh` (Linux, macOS) or `import.cmd` (Windows). `NEO4J_HOME` says where Neo4j is, unless `neo4j-admin` is on
   the PATH. The first argument is the name of the database (`neo4j` if none is given). A database that exists already is
   refused; `./import.sh neo4j --overwrite-destination` replaces it.
3. Start Neo4j. Where the database is not the default one: `CREATE DATABASE name` (Neo4j Enterprise).
4. Run `cypher-shell -f schema.cypher` for the constraints and indexes, or load anything with bangiao, which makes them too.

`*-header.csv` names the columns and their types; the numbered files hold the rows (UTF-8, commas). Texts are quoted; the items of
a list are parted by the character U+001F. `import-arguments.txt` has the arguments one a line.
"""
