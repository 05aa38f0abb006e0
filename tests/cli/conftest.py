"""Runs the command line in this process, and a home folder whose database the first command starts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bangiao.graph.embedded import stop
from tests.cli.running import PLAIN, Run, runner


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a command on an empty home folder; no database serves."""
    return runner(tmp_path / "home")


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The home folder of an embedded database that commands start; stopped at the end."""
    folder = tmp_path_factory.mktemp("cli") / "home"
    yield folder
    stop(folder)


@pytest.fixture(scope="session")
def environment(home: Path) -> dict[str, str]:
    """The environment of a process that uses that database."""
    return {**os.environ, **PLAIN, "BANGIAO_HOME": str(home), "BANGIAO_LANG": "en"}


@pytest.fixture(scope="session")
def loaded(home: Path) -> Run:
    """Runs a command on that database, with the shipped facts loaded."""
    run = runner(home)
    done = run("load")
    assert done.exit_code == 0, done.output
    return run
