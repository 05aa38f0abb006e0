"""What two places have in common, and what the candidate is by itself."""

import numpy as np

from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.query import Query


def size_gap(asked: Query) -> Floats:
    """How far apart the two are in people: 1 for ten times as many."""
    people = asked.ground.people
    return np.asarray(np.abs(people - people[asked.row]), "f4")


def rank_gap(asked: Query) -> Floats:
    """How far apart the two stand among their country's places by people, 0 to 1."""
    rank = asked.ground.rank
    return np.asarray(np.abs(rank - rank[asked.row]), "f4")


def people(asked: Query) -> Floats:
    """How many people the candidate has (decimal logarithm)."""
    return asked.ground.people


def own_people(asked: Query) -> Floats:
    """How many people the place has (decimal logarithm); the same for all candidates, it sets what else counts."""
    return np.full(len(asked.tables), asked.ground.people[asked.row], "f4")


def distance(asked: Query) -> Floats:
    """How far apart the two lie (decimal logarithm of kilometres)."""
    return np.log10(np.maximum(asked.km, 3))


def same_level(asked: Query) -> Floats:
    """1 where both are regions or both are towns."""
    regions = asked.ground.is_region
    return np.asarray(regions == regions[asked.row], "f4")


def both_capitals(asked: Query) -> Floats:
    """1 where both are seats of their countries' governments, -1 where only one of them is."""
    capital = asked.ground.capital
    return np.where(capital == capital[asked.row], capital, -1).astype("f4")


def name_likeness(asked: Query) -> Floats:
    """How much the two names are alike, 0 to 1 (three-letter pieces, the rare ones weighing more)."""
    words = asked.ground.words
    start, end = words.indptr[asked.row], words.indptr[asked.row + 1]
    own = np.zeros(words.shape[1], "f4")
    own[words.indices[start:end]] = words.data[start:end]
    return np.asarray(words @ own, "f4")


def ties(asked: Query) -> Floats:
    """How many ties the candidate has (logarithm of one more)."""
    return np.log1p(asked.tables.degree)


def same_kind(asked: Query) -> Floats:
    """1 where both are towns, regions, counties or districts, or quarters of a city."""
    kind = asked.ground.kind
    return np.asarray(kind == kind[asked.row], "f4")


def kind(asked: Query) -> Floats:
    """What sort of place the candidate is: 0 a town, 1 a region, 2 a county or district, 3 a quarter."""
    return asked.ground.kind.astype("f4")


def own_twins_size(asked: Query) -> Floats:
    """How far the candidate's people are from those of the place's twins: 1 for ten times as many."""
    return np.asarray(np.abs(asked.ground.people - asked.tables.usual_partner[asked.row]), "f4")


def their_twins_size(asked: Query) -> Floats:
    """How far the place's people are from those of the candidate's twins: 1 for ten times as many."""
    return np.asarray(np.abs(asked.tables.usual_partner - asked.ground.people[asked.row]), "f4")


def own_ties(asked: Query) -> Floats:
    """How many ties the place has (logarithm of one more); the same for all candidates, it sets what else counts."""
    return np.full(len(asked.tables), np.log1p(asked.tables.degree[asked.row]), "f4")


def ties_for_size(asked: Query) -> Floats:
    """How many more ties the candidate has than places of its size in its country (logarithm)."""
    tables = asked.tables
    return np.asarray(np.log((tables.degree + 1) / (tables.usual_ties + 1)), "f4")
