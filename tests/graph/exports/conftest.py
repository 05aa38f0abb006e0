"""The small graph that the formats are tried on."""

from collections.abc import Iterator

import pytest

from bangiao.graph.exports.staging import Staging
from tests.graph.exports.facts import staged


@pytest.fixture
def content() -> Iterator[Staging]:
    """The small graph, in no database."""
    with staged() as staging:
        yield staging
