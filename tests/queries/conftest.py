"""Small graphs of our own for the tests of questions, on both databases."""

from types import ModuleType

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.queries.result import Result
from bangiao.queries.run import ask
from tests.queries.asking import Asked, load


@pytest.fixture(scope="module")
def asked(request: pytest.FixtureRequest, bolt: Bolt, door: Door) -> Asked:
    """Asks a question of the graph that the test module declares as RECORDS."""
    module = request.module
    assert isinstance(module, ModuleType)
    load(bolt, module.RECORDS)

    def answer(name: str, *, language: str = "vi", sources: bool = False, **given: str) -> Result:
        return ask(door, name, given, language=language, sources=sources)

    return answer
