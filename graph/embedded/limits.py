"""How long one statement may run in the local database."""

from collections.abc import Mapping

from bangiao.graph.embedded.errors import BadQueryTime

QUERY_SECONDS = 60.0  # of one statement; BANGIAO_QUERY_SECONDS in the environment of the start says otherwise


def query_milliseconds(environ: Mapping[str, str]) -> int:
    """The longest time of one statement; the engine ends it, since it ignores the driver's own timeout.

    It holds for a database that is started with it, not for one that runs already. Raises BadQueryTime.

    >>> query_milliseconds({}), query_milliseconds({"BANGIAO_QUERY_SECONDS": "2.5"})
    (60000, 2500)
    """
    stated = environ.get("BANGIAO_QUERY_SECONDS") or QUERY_SECONDS
    try:
        seconds = float(stated)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e6:
        raise BadQueryTime(found=stated)
    return max(1, round(seconds * 1000))
