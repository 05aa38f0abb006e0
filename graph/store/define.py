"""Constraints and indexes, derived from the schema, in the words that both databases understand."""

from collections.abc import Iterator

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.schema.declare import value_types
from bangiao.graph.store.bolt import Bolt


def statements() -> Iterator[str]:
    """The statements that define the database: ids unique, search keys and declared properties indexed."""
    for label in NODE_TYPES:
        yield f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
        indexed = [name for name, value in value_types(label).items() if value.property.index]
        for name in ["name_key", *indexed]:
            yield f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
    for name in RELATION_TYPES:
        yield f"CREATE CONSTRAINT {name.lower()}_id IF NOT EXISTS FOR ()-[r:{name}]-() REQUIRE r.id IS UNIQUE"


def define(bolt: Bolt) -> None:
    """Bring a database to the schema; what is already there is left alone."""
    for statement in statements():
        bolt.define(statement)
