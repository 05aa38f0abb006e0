"""The examples in docstrings are true."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import bangiao

SERVING = ("bangiao.graph.embedded.server", "bangiao.graph.embedded.engine")  # they load Java
NAMES = [
    module.name
    for module in pkgutil.walk_packages(bangiao.__path__, "bangiao.")
    if not module.name.endswith("__main__") and module.name not in SERVING
]


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_of_a_module_hold(name: str) -> None:
    failed, _ = doctest.testmod(import_module(name))
    assert not failed


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder(exclude_empty=True)
    assert sum(bool(one.examples) for name in NAMES for one in finder.find(import_module(name))) > 40
