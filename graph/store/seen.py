"""Which facts a load has stated so far, kept on disk so that memory does not grow with the source."""

import hashlib
import sqlite3
from typing import Any


class Seen:
    """A set of fact ids with a fingerprint of what was stated."""

    def __init__(self) -> None:
        self._table = sqlite3.connect("")
        self._table.execute("PRAGMA journal_mode = OFF")
        self._table.execute("CREATE TABLE seen (id TEXT PRIMARY KEY, print BLOB) WITHOUT ROWID")

    def close(self) -> None:
        """Drop it."""
        self._table.close()

    def add(self, fact_id: str, stated: dict[str, Any]) -> str:
        """ "new", or "same" or "other" when the load has stated this id before with the same or other properties."""
        told = hashlib.blake2b(repr(sorted(stated.items())).encode(), digest_size=8).digest()
        try:
            self._table.execute("INSERT INTO seen VALUES (?, ?)", (fact_id, told))
        except sqlite3.IntegrityError:
            before = self._table.execute("SELECT print FROM seen WHERE id = ?", (fact_id,)).fetchone()[0]
            return "same" if before == told else "other"
        return "new"

    def __contains__(self, fact_id: str) -> bool:
        return self._table.execute("SELECT 1 FROM seen WHERE id = ?", (fact_id,)).fetchone() is not None
