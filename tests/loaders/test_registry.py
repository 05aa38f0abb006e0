"""A source is found by the name of its module, and each says what it is in both languages."""

import pytest

from bangiao.loaders import registry
from bangiao.loaders.source import Source


@pytest.mark.parametrize("name", registry.names())
def test_every_source_says_what_it_is(name: str) -> None:
    source = registry.find(name)
    assert issubclass(source, Source)
    assert source.name == name
    assert source.vi and source.en and source.vi != source.en


def test_a_module_and_a_package_are_sources_alike() -> None:
    assert {"worldbank", "iati"} <= set(registry.names())


def test_an_unknown_source_names_those_that_there_are() -> None:
    with pytest.raises(registry.UnknownSource) as caught:
        registry.find("worldbnak")
    assert "worldbank" in caught.value.message("vi")
    assert caught.value.exit_status == 2
