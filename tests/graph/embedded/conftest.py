"""A home folder of its own for each test, and one served for those that only look."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.store.address import Address


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home folder that does not exist yet; whatever serves it is stopped after the test."""
    folder = tmp_path / "home"
    yield folder
    stop(folder)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Address]]:
    """A home folder with its database serving."""
    folder = tmp_path_factory.mktemp("served") / "home"
    yield folder, ensure_running(folder)
    stop(folder)
