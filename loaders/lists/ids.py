"""Keys of rows that stay the same when the row is corrected."""

import hashlib


class Ids:
    """Keys of rows within an office's dataset.

    A row with a number of the office's own ("Mã") is known by it. Another is known by what identifies it (the date
    and the nodes of both sides; of a need its text), never by a title or a name that may be corrected, and rows that
    agree in all of it are told apart by their order. So a corrected title, sector, sum or status changes that row only.
    """

    def __init__(self) -> None:
        self._told: set[tuple[str, str]] = set()
        self._count: dict[str, int] = {}

    def taken(self, kind: str, told: str) -> bool:
        """Whether an earlier row of this list has that key."""
        return (kind, told.casefold()) in self._told

    def key(self, kind: str, told: str, identifying: tuple[object, ...]) -> str:
        """The key of a row."""
        if told:
            self._told.add((kind, told.casefold()))
            return f"{kind}/{told}"
        digest = hashlib.blake2b("\x1f".join(map(str, identifying)).encode(), digest_size=6).hexdigest()
        number = self._count[kind + digest] = self._count.get(kind + digest, 0) + 1
        return f"{kind}/~{digest}" + (f"-{number}" if number > 1 else "")
