"""What `import bangiao` gives is settled, and costs nothing until it is used."""

import subprocess
import sys
from importlib.metadata import version

import pytest

import bangiao

HEAVY = ("neo4j", "lxml", "rdflib", "networkx", "pyvis", "openpyxl", "polars", "scipy", "numpy", "rich", "jpype")


def test_the_public_names_are_these() -> None:
    assert bangiao.__all__ == ["Graph", "__version__", "open"]
    assert set(bangiao.__all__) <= set(dir(bangiao))


def test_the_version_is_that_of_the_package() -> None:
    assert bangiao.__version__ == version("bangiao")


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nope"):
        _ = bangiao.nope


@pytest.mark.parametrize("statement", ["import bangiao", "import bangiao.cli.root", "import bangiao.cli.commands.ask"])
def test_an_import_takes_none_of_the_heavy_libraries(statement: str) -> None:
    code = f"{statement}; import sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
