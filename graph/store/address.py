"""Where a database is and as whom to go in: read from the environment or given by the embedded database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Address:
    """One database that answers over Bolt.

    `database` is None for the server's own default. `reader_username` and `reader_password` are None where
    there is no separate user who can only read. Passwords stay out of the printed form.

    >>> Address("bolt://127.0.0.1:7687", "neo4j", "s3cret")
    Address(uri='bolt://127.0.0.1:7687', username='neo4j', database=None, kind='neo4j', reader_username=None)
    """

    uri: str
    username: str
    password: str = field(repr=False)
    database: str | None = None
    kind: Literal["neo4j", "embedded"] = "neo4j"
    reader_username: str | None = None
    reader_password: str | None = field(default=None, repr=False)


def address_from_environment(environ: Mapping[str, str], uri: str | None = None) -> Address | None:
    """The Neo4j that NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE name; None when no URI is given.

    A `uri` given by the caller wins over NEO4J_URI. NEO4J_READER_USERNAME with NEO4J_READER_PASSWORD name a user
    who can only read, where the server has one. An empty variable counts as one that is not set.

    >>> address_from_environment({}) is None
    True
    >>> address_from_environment({"NEO4J_URI": "bolt://a"}, uri="bolt://b").uri
    'bolt://b'
    """
    where = uri or environ.get("NEO4J_URI")
    if not where:
        return None
    reader = environ.get("NEO4J_READER_USERNAME") or None
    return Address(
        uri=where,
        username=environ.get("NEO4J_USERNAME") or "neo4j",
        password=environ.get("NEO4J_PASSWORD", ""),
        database=environ.get("NEO4J_DATABASE") or None,
        reader_username=reader,
        reader_password=environ.get("NEO4J_READER_PASSWORD", "") if reader else None,
    )
