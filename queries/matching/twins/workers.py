"""Parts of a work done by several processes at once, with the same result as by one."""

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Part = TypeVar("Part")
Done = TypeVar("Done")

_shared: list[Any] = []


def spread_out(work: Callable[[Any, Part], Done], shared: Any, parts: Sequence[Part], jobs: int) -> list[Done]:
    """`work(shared, part)` of every part, in order; what is shared goes to each process once."""
    if jobs == 1 or len(parts) < 2:
        return [work(shared, part) for part in parts]
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=((work, shared),)) as pool:
        return list(pool.map(_do, parts))


def _begin(shared: Any) -> None:
    _shared[:] = [shared]


def _do(part: Any) -> Any:
    work, shared = _shared[0]
    return work(shared, part)
