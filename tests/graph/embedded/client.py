"""Statements over Bolt to a local database, by the driver itself."""

from typing import Any

import neo4j

from bangiao.graph.store.address import Address


class Client:
    """A connection as the administrator, or as the reader."""

    def __init__(self, address: Address, reader: bool = False) -> None:
        login = (address.reader_username, address.reader_password) if reader else (address.username, address.password)
        self._driver = neo4j.GraphDatabase.driver(address.uri, auth=(login[0] or "", login[1] or ""))
        self._database = address.database

    def run(self, statement: str, **values: Any) -> list[dict[str, Any]]:
        """The rows of one statement."""
        with self._driver.session(database=self._database) as session:
            return [record.data() for record in session.run(statement, values)]

    def close(self) -> None:
        """Hang up."""
        self._driver.close()


def ask(address: Address, statement: str, **values: Any) -> list[dict[str, Any]]:
    """The rows of one statement as the administrator, over a connection of its own."""
    client = Client(address)
    try:
        return client.run(statement, **values)
    finally:
        client.close()
