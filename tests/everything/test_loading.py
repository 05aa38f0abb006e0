"""All sources in one go: each states its facts, loading again changes nothing, and both databases hold one graph."""

import pytest

from tests.everything.comparing import differences
from tests.everything.conftest import Everything
from tests.everything.sources import SOURCES, Load

pytestmark = [pytest.mark.server, pytest.mark.shared]


def test_every_file_made_facts(everything: Everything) -> None:
    assert [str(one) for one, reports in everything.reports.items() if not all(told.created for told in reports)] == []


@pytest.mark.parametrize("one", SOURCES, ids=str)
def test_loading_a_source_again_changes_nothing(everything: Everything, one: Load) -> None:
    for first, again in zip(everything.reports[one], everything.load(one), strict=True):
        assert (again.created, again.updated, again.withdrawn) == (0, 0, 0)
        assert again.read == first.read
        assert [str(error) for error in again.skipped] == [str(error) for error in first.skipped]


def test_the_two_databases_hold_the_same_graph(everything_embedded: Everything, everything_neo4j: Everything) -> None:
    assert differences(everything_embedded.bolt, everything_neo4j.bolt) == []
