"""An empty database is told as such, and not as a name that is unknown."""

import pytest

from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.errors import NothingLoaded
from bangiao.queries.parameters import understand

pytestmark = pytest.mark.server


@pytest.mark.parametrize(
    ("question", "given"),
    [
        ("funders", {"province": "lam dong"}),
        ("inheritance", {"province": "lam dong"}),
        ("funder-by-province", {"partner": "japan"}),
        ("source-of", {"fact": "boeun"}),
    ],
)
def test_a_name_in_an_empty_database_leads_to_loading(door: Door, question: str, given: dict[str, str]) -> None:
    with pytest.raises(NothingLoaded, match="bangiao load") as told:
        understand(door, catalogue.find(question), given, "vi")
    assert told.value.exit_status == 2
