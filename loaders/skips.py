"""Rows that were skipped while all other rows stated every fact of their dataset: none of its facts hangs on them.

A row that cannot be read may have stated a fact before, so a load that skips one withdraws nothing. But where the same
rows were skipped for the same reasons when nothing was silent, and nobody has loaded the dataset since, what is silent
now is silent in rows that can be read. Which rows these are is kept in `skips.json` in the home folder.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from bangiao.drafts import save
from bangiao.errors import BadRecord
from bangiao.graph.store.address import Address

MOST = 10_000
"""A file with more bad rows than these is to be mended."""


@dataclass(frozen=True)
class Skips:
    """What is kept of the datasets of one database."""

    file: Path
    database: str

    @classmethod
    def of(cls, home: Path, address: Address) -> "Skips":
        """Those of a database; the embedded one has another address at each start."""
        named = " ".join(filter(None, (address.uri, address.database)))
        return cls(home / "skips.json", address.kind if address.kind == "embedded" else named)

    def are_harmless(self, dataset: str, facts: int, skipped: Iterable[BadRecord]) -> bool:
        """Whether all these rows were skipped when the dataset had the same facts, and all of them were stated."""
        kept = self._read().get(self._key(dataset))
        if not isinstance(kept, dict) or kept.get("facts") != facts:
            return False
        return not Counter(map(_print, skipped)) - Counter(kept.get("rows", ()))

    def note(self, dataset: str, facts: int, skipped: Iterable[BadRecord]) -> None:
        """Keep the rows that were skipped while all facts of the dataset were stated.

        Where no row was skipped, or too many were, what was kept before is forgotten: a fact may hang on such a row now.
        """
        rows = sorted(map(_print, skipped))
        kept = self._read()
        known = {key: told for key, told in kept.items() if key != self._key(dataset)}
        if 0 < len(rows) <= MOST:
            known[self._key(dataset)] = {"facts": facts, "rows": rows}
        if known != kept:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            save(self.file, json.dumps(known, ensure_ascii=False), mode=0o600)

    def _key(self, dataset: str) -> str:
        return f"{self.database} {dataset}"

    def _read(self) -> dict[str, Any]:
        """What is kept; nothing where the file is not there or broken: then a skipped row is taken for a risk."""
        try:
            known = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}


def _print(error: BadRecord) -> str:
    return blake2b(str(error).encode(), digest_size=6).hexdigest()
