"""What was judged, as something to learn from."""

from dataclasses import replace

import numpy as np

from bangiao.queries.cards.judgements import Judgements, Verdict
from bangiao.queries.matching.twins.tables import Tables


def with_judged(tables: Tables, judgements: Judgements) -> tuple[Tables, int]:
    """The tables with places that were judged good or known as ties to learn from, and how many there were.

    A place judged bad is no tie, so learning meets it as what it is: one of the likely places that should rank lower.
    Only judgements of places that the tables hold count.
    """
    index = tables.ground.index
    liked = [one for one in judgements.standing().values() if one.verdict in (Verdict.GOOD, Verdict.KNOWN)]
    rows = {
        (min(pair), max(pair))
        for one in liked
        if one.province in index and one.partner in index
        for pair in [(index[one.province], index[one.partner])]
    }
    new = sorted(rows - {(min(pair), max(pair)) for pair in tables.pairs.tolist()})
    if not new:
        return tables, 0
    return replace(tables, pairs=np.concatenate([tables.pairs, np.array(new, "i8")])), len(new)
