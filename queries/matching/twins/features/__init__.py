"""The features by which pairs are ranked, in the order in which models know them."""

from functools import partial
from typing import Protocol

import numpy as np

from bangiao.queries.matching.twins.features import countries, nearby, paths, traits
from bangiao.queries.matching.twins.features.declare import Compute, Feature, scaled
from bangiao.queries.matching.twins.ground import SCALES_KM, Floats
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.words import Words


class _AtScale(Protocol):
    def __call__(self, asked: Query, scale: int) -> Floats: ...


def _one(compute: Compute, evidence: str, grows: int, vi: str, en: str) -> Feature:
    return Feature(getattr(compute, "__name__", ""), Words(vi, en), evidence, grows, compute)


def _scales(compute: _AtScale, grows: int, vi: str, en: str) -> list[Feature]:
    return [
        Feature(
            scaled(getattr(compute, "__name__", ""), scale),
            Words(f"{vi} (khoảng {scale:.0f} km)", f"{en} (about {scale:.0f} km)"),
            "near",
            grows,
            partial(compute, scale=number),
        )
        for number, scale in enumerate(SCALES_KM)
    ]


FEATURES: tuple[Feature, ...] = (
    _one(countries.country_lift, "countries", 1, "hai nước hay kết nghĩa với nhau", "the two countries often twin"),
    _one(
        countries.country_share,
        "countries",
        0,
        "phần của nước đối tác trong nước mình",
        "share of the partner's country",
    ),
    _one(
        countries.country_share_back,
        "countries",
        0,
        "phần của nước mình tại nước đối tác",
        "share of one's own country there",
    ),
    _one(
        countries.country_rate,
        "countries",
        0,
        "mật độ kết nghĩa giữa hai nước",
        "density of twinnings of the two countries",
    ),
    _one(
        countries.partner_countries,
        "countries",
        1,
        "nước hợp với các nước đã kết nghĩa",
        "country goes with the twins' countries",
    ),
    _one(
        countries.partner_countries_back,
        "countries",
        1,
        "nước mình hợp với đối tác của họ",
        "one's country goes with their twins' countries",
    ),
    _one(
        countries.region_country,
        "countries",
        1,
        "vùng của mình hay kết nghĩa với nước đó",
        "one's region twins with that country",
    ),
    _one(
        countries.region_country_back,
        "countries",
        1,
        "vùng của họ hay kết nghĩa với nước mình",
        "their region twins with one's country",
    ),
    _one(
        countries.size_country,
        "countries",
        1,
        "nơi cùng cỡ hay kết nghĩa với nước đó",
        "places of one's size twin with that country",
    ),
    _one(
        countries.size_country_back,
        "countries",
        1,
        "nơi cùng cỡ với họ hay kết nghĩa với nước mình",
        "places of their size twin with one's country",
    ),
    _one(
        countries.region_region,
        "countries",
        1,
        "hai vùng hay kết nghĩa với nhau",
        "the two regions twin with each other",
    ),
    _one(
        countries.size_size,
        "countries",
        1,
        "hai cỡ dân số hay kết nghĩa với nhau",
        "the two sizes twin with each other",
    ),
    _one(
        countries.region_size,
        "countries",
        1,
        "nơi cùng cỡ ở hai vùng kết nghĩa với nhau",
        "places of their size in both regions twin",
    ),
    _one(countries.twins_there, "known", 0, "số nơi đã kết nghĩa ở nước đó", "twins in that country already"),
    _one(
        countries.twins_here, "known", 0, "số nơi ở nước mình họ đã kết nghĩa", "their twins in one's country already"
    ),
    _one(countries.twins_in_region, "known", 0, "số nơi đã kết nghĩa ở vùng đó", "twins in that region already"),
    *_scales(nearby.neighbours_tied, 0, "láng giềng đã kết nghĩa với nơi đó", "neighbours are its twins"),
    *_scales(nearby.twins_near, 0, "nơi đã kết nghĩa ở gần đó", "twins near it"),
    *_scales(nearby.neighbours_near, 1, "láng giềng kết nghĩa với nơi gần đó", "neighbours twin near it"),
    *_scales(
        nearby.neighbours_share, 1, "phần kết nghĩa chung của hai vùng lân cận", "shared part of both surroundings"
    ),
    *_scales(nearby.neighbours_of_twins, 1, "kết nghĩa với nơi gần bạn kết nghĩa", "twins of places near one's twins"),
    _one(paths.shared_twins, "paths", 0, "số bạn kết nghĩa chung", "shared twins"),
    _one(paths.allocation, "paths", 1, "bạn chung, có trọng số", "shared twins, weighed"),
    _one(paths.jaccard, "paths", 0, "tỉ lệ bạn chung", "shared part of all twins"),
    _one(paths.three_steps, "paths", 1, "đường đi ba bước", "ways of three steps"),
    _one(paths.walk, "paths", 1, "đường đi qua quan hệ kết nghĩa", "walks over twinnings"),
    _one(paths.wander, "paths", 1, "đường đi qua kết nghĩa và láng giềng", "walks over twinnings and neighbours"),
    _one(paths.walk_back, "paths", 1, "đường đi ngược lại", "walks back"),
    _one(paths.katz, "paths", 1, "mọi đường đi đến năm bước", "all ways of up to five steps"),
    _one(paths.latent, "paths", 1, "quan hệ kết nghĩa giống nhau", "alike in their twinnings"),
    _one(traits.size_gap, "alike", -1, "chênh lệch dân số", "gap in people"),
    _one(traits.rank_gap, "alike", -1, "chênh lệch thứ hạng dân số trong nước", "gap in rank within the country"),
    _one(traits.people, "alike", 0, "dân số của họ", "their people"),
    _one(traits.own_people, "alike", 0, "dân số của mình", "one's own people"),
    _one(traits.distance, "alike", 0, "khoảng cách", "distance"),
    _one(traits.same_level, "alike", 1, "cùng cấp (tỉnh, bang hay thành phố)", "same level (region or town)"),
    _one(traits.same_kind, "alike", 1, "cùng loại đơn vị", "same kind of unit"),
    _one(traits.kind, "alike", 0, "loại đơn vị của họ", "their kind of unit"),
    _one(traits.own_twins_size, "alike", -1, "khác cỡ các nơi mình đã kết nghĩa", "unlike one's own twins in size"),
    _one(
        traits.their_twins_size, "alike", -1, "mình khác cỡ các nơi họ đã kết nghĩa", "one's size unlike their twins'"
    ),
    _one(traits.both_capitals, "alike", 0, "cùng là thủ đô", "both capitals"),
    _one(traits.name_likeness, "alike", 1, "tên giống nhau", "names alike"),
    _one(traits.ties, "known", 0, "số quan hệ của họ", "their ties"),
    _one(traits.own_ties, "known", 0, "số quan hệ của mình", "one's own ties"),
    _one(traits.ties_for_size, "known", 0, "nhiều quan hệ so với cỡ", "many ties for their size"),
)


def values(asked: Query) -> Floats:
    """All features of all candidates, features × n; NaN where not known."""
    found = np.empty((len(FEATURES), len(asked.tables)), "f4")
    for number, feature in enumerate(FEATURES):
        found[number] = feature.compute(asked)
    return found
