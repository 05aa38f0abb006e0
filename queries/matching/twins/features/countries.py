"""How readily two countries, their regions and their classes of size twin with each other."""

import numpy as np

from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.query import Query, dense

REGIONS, SIZES = 0, 1
FEW = 3.0
"""So many ties a region's or a size's own habit must have to weigh as much as its country's."""


def country_lift(asked: Query) -> Floats:
    """How many more ties the two countries have than chance would give them (logarithm, one tie added to both)."""
    tables = asked.tables
    return _lift(tables.of_countries[asked.country], tables.of_countries.sum(axis=0), asked.country)[
        asked.ground.country
    ]


def country_share(asked: Query) -> Floats:
    """Which part of the ties of the place's country goes to the candidate's country (logarithm)."""
    row = asked.tables.of_countries[asked.country]
    return np.asarray(np.log((row + 0.3) / (row.sum() + 0.3 * len(row))), "f4")[asked.ground.country]


def country_share_back(asked: Query) -> Floats:
    """Which part of the ties of the candidate's country goes to the place's country (logarithm)."""
    counts = asked.tables.of_countries
    share = np.log((counts[asked.country] + 0.3) / (counts.sum(axis=0) + 0.3 * len(counts)))
    return np.asarray(share, "f4")[asked.ground.country]


def country_rate(asked: Query) -> Floats:
    """The chance that one place of either country is tied to the other, all pairs taken alike (logarithm)."""
    places = np.bincount(asked.ground.country).astype("f4")
    row = asked.tables.of_countries[asked.country]
    return np.asarray(np.log((row + 0.1) / (places[asked.country] * places)), "f4")[asked.ground.country]


def partner_countries(asked: Query) -> Floats:
    """How well the candidate's country goes with the countries of the twins that the place has."""
    return np.asarray(asked.tables.partners_alike[asked.row][asked.ground.country], "f4")


def partner_countries_back(asked: Query) -> Floats:
    """How well the place's country goes with the countries of the twins that the candidate has."""
    return asked.tables.partners_alike[:, asked.country]


def region_country(asked: Query) -> Floats:
    """How much more than its country the place's region twins with the candidate's country."""
    return _own_habit(asked, REGIONS)


def region_country_back(asked: Query) -> Floats:
    """How much more than its country the candidate's region twins with the place's country."""
    return _their_habit(asked, REGIONS)


def size_country(asked: Query) -> Floats:
    """How much more than its country places of the place's size twin with the candidate's country."""
    return _own_habit(asked, SIZES)


def size_country_back(asked: Query) -> Floats:
    """How much more than its country places of the candidate's size twin with the place's country."""
    return _their_habit(asked, SIZES)


def region_region(asked: Query) -> Floats:
    """How much more the two regions twin with each other than their countries' habits would give."""
    return _groups(asked, REGIONS)


def size_size(asked: Query) -> Floats:
    """How much more places of these two sizes in these two countries twin than their countries' habits would give."""
    return _groups(asked, SIZES)


def region_size(asked: Query) -> Floats:
    """How much of the twinnings of both joins places of their size in their regions (parts of both, as a root)."""
    groups = asked.tables.fine_groups
    return np.asarray(np.sqrt(dense(asked.tables.of_fine, int(groups[asked.row])))[groups], "f4")


def twins_there(asked: Query) -> Floats:
    """How many twins the place has in the candidate's country already (logarithm of one more)."""
    return np.asarray(np.log1p(asked.tables.with_countries[asked.row])[asked.ground.country], "f4")


def twins_here(asked: Query) -> Floats:
    """How many twins the candidate has in the place's country already (logarithm of one more)."""
    return np.asarray(np.log1p(asked.tables.with_countries[:, asked.country]))


def twins_in_region(asked: Query) -> Floats:
    """How many twins the place has in the candidate's region already (logarithm of one more)."""
    region = asked.ground.region
    return np.asarray(np.log1p(np.bincount(region[asked.partners], minlength=int(region.max()) + 1)), "f4")[region]


def _lift(row: Floats, totals: Floats, own: int) -> Floats:
    chance = totals[own] * totals / max(float(totals.sum()), 1.0)
    return np.asarray(np.log((row + 1) / (chance + 1)), "f4")


def _beyond(found: Floats, total: Floats, usual: Floats) -> Floats:
    """The logarithm of a share over the usual share, drawn to it where few ties are known."""
    return np.asarray(np.log((found + FEW * usual + 0.02) / ((total + FEW) * usual + 0.02)), "f4")


def _own_habit(asked: Query, kind: int) -> Floats:
    groups, _, lands, totals = asked.tables.habits[kind]
    own, whole = groups[asked.row], asked.tables.of_countries[asked.country]
    return _beyond(lands[own], totals[own], whole / max(float(whole.sum()), 1))[asked.ground.country]


def _their_habit(asked: Query, kind: int) -> Floats:
    groups, _, lands, totals = asked.tables.habits[kind]
    counts = asked.tables.of_countries
    usual = counts[:, asked.country] / np.maximum(counts.sum(axis=1), 1)
    return _beyond(lands[:, asked.country], totals, usual[asked.ground.lands_of[kind]])[groups]


def _groups(asked: Query, kind: int) -> Floats:
    """Ties of two groups against what each group's ties with the other's country would give by chance."""
    groups, counts, lands, _ = asked.tables.habits[kind]
    own, land = groups[asked.row], asked.ground.lands_of[kind]
    between = asked.tables.of_countries[asked.country][land]
    chance = lands[own][land] * lands[:, asked.country] / np.maximum(between, 1)
    return np.asarray(np.log((dense(counts, int(own)) + 0.5) / (chance + 0.5)), "f4")[groups]
