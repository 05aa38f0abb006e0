"""The features of a cell: pure functions of what the funder had done, each with its words and its docstring.

Each gives a matrix of regions by sectors; more is better for every one of them.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.cells import Floats
from bangiao.queries.matching.donors.habits import Habits, quarter
from bangiao.queries.matching.donors.table import Table
from bangiao.queries.words import Words

Compute = Callable[[Table, Habits], Floats]


@dataclass(frozen=True)
class Feature:
    """One feature: its name, what people read of it, how it is worked out (in both languages), and the function."""

    name: str
    words: Words
    told: Words
    compute: Compute


_DECLARED: dict[str, Feature] = {}


def feature(vi: str, en: str, told: str) -> Callable[[Compute], Compute]:
    """Declares the function below as a feature: its docstring is what people are shown, `told` the same in Vietnamese."""

    def declare(compute: Compute) -> Compute:
        name = compute.__name__
        doc = " ".join((compute.__doc__ or "").split())
        _DECLARED[name] = Feature(name, Words(vi, en), Words(told, doc), compute)
        return compute

    return declare


def named(name: str) -> Feature:
    """The feature of that name."""
    return _DECLARED[name]


@feature(
    "Đã có dự án ở tỉnh",
    "Already has projects in the province",
    "Số dự án của nhà tài trợ ở tỉnh (dự án ở n tỉnh tính 1/√n), lấy lôgarit.",
)
def own_projects(table: Table, _: Habits) -> Floats:
    """The funder's projects in the province (one that lies in n provinces counts 1/√n), as a logarithm."""
    return table.spread(np.log(table.weight + 0.2))


@feature(
    "Dân số của tỉnh",
    "People of the province",
    "Dân số của tỉnh so với các tỉnh khác trong nước, lấy lôgarit: dự án thường đến nơi đông dân.",
)
def people(table: Table, _: Habits) -> Floats:
    """The people of the province beside those of the country's other provinces, as a logarithm: projects go to people."""
    told = np.log1p(table.people)
    return table.spread(told - told.mean())


@feature(
    "Đã làm ở tỉnh các lĩnh vực hay đi cùng",
    "Does sectors here that go together with this one",
    "Dự án của nhà tài trợ ở tỉnh thuộc lĩnh vực khác (dự án ở n tỉnh tính 1/√n), theo mức lĩnh vực ấy hay đi cùng lĩnh vực này.",
)
def related_here(table: Table, habits: Habits) -> Floats:
    """The funder's projects in the province in other sectors (one in n provinces counts 1/√n), each by how often its
    sector is found beside this one."""
    return np.asarray(np.log(table.shared @ habits.together + 0.1))


@feature(
    "Đã làm lĩnh vực này ở các tỉnh gần",
    "Does this sector in provinces nearby",
    "Phần các tỉnh khác mà nhà tài trợ đã làm lĩnh vực này, tỉnh càng gần tính càng nhiều.",
)
def near(table: Table, _: Habits) -> Floats:
    """The part of the other provinces where the funder does this sector, the nearest counted most."""
    return np.asarray(nearness(table) @ table.has)


@feature(
    "Gần đây hay mở lĩnh vực này ở tỉnh cỡ này",
    "Lately opens this sector in provinces of this size",
    "Trong ba năm cuối, nhà tài trợ mở lĩnh vực này bao nhiêu lần ở các tỉnh cùng nhóm dân số (chia bốn nhóm).",
)
def opening(table: Table, habits: Habits) -> Floats:
    """How often the funder opened this sector, in its last three years, in provinces of this quarter by people."""
    return np.asarray(np.log(habits.short.by_people[quarter(table.people)]))


@feature(
    "Năm năm qua hay mở lĩnh vực này ở tỉnh cỡ này",
    "In five years opens this sector in provinces of this size",
    "Trong năm năm cuối, nhà tài trợ mở lĩnh vực này bao nhiêu lần ở các tỉnh cùng nhóm dân số (chia bốn nhóm).",
)
def opening_long(table: Table, habits: Habits) -> Floats:
    """How often the funder opened this sector, in its last five years, in provinces of this quarter by people."""
    return np.asarray(np.log(habits.long.by_people[quarter(table.people)]))


@feature(
    "Lĩnh vực này hay theo sau lĩnh vực đã có",
    "This sector follows those that are here",
    "Trong ba năm cuối, lĩnh vực này được mở bao nhiêu lần ở nơi nhà tài trợ có các lĩnh vực như ở tỉnh này.",
)
def following(table: Table, habits: Habits) -> Floats:
    """How often, in the last three years, this sector opened where the funder had the sectors that it has here."""
    rate, after = habits.short.rate, habits.short.after
    return np.asarray((table.has @ np.log(after) + np.log(rate)) / (table.has.sum(axis=1, keepdims=True) + 1))


@feature(
    "Trong năm năm, lĩnh vực này hay theo sau",
    "In five years this sector follows those that are here",
    "Trong năm năm, lĩnh vực này được mở sau các lĩnh vực đã có ở tỉnh nhiều hơn nơi khác bao nhiêu.",
)
def following_long(table: Table, habits: Habits) -> Floats:
    """How much more often than elsewhere, in five years, this sector opened after the sectors that are here."""
    rate, after = habits.long.rate, habits.long.after
    return np.asarray(np.log(rate) + 0.3 * (table.has @ (np.log(after) - np.log(rate))))


@feature(
    "Nhà tài trợ đang mở rộng lĩnh vực này",
    "The funder is widening this sector",
    "Trong các ô tỉnh × lĩnh vực mà nhà tài trợ mở ba năm cuối, phần thuộc lĩnh vực này.",
)
def widening(table: Table, habits: Habits) -> Floats:
    """The part of all cells that the funder opened in its last three years which are of this sector."""
    return table.repeat(np.log(habits.begun))


@feature(
    "Mở lĩnh vực này ở các nước gần",
    "Opens this sector in countries nearby",
    "Trong năm năm cuối, nhà tài trợ mở lĩnh vực này bao nhiêu lần ở các nước khác, nước càng gần tính càng nhiều.",
)
def opening_nearby(table: Table, habits: Habits) -> Floats:
    """How often the funder opened this sector, in its last five years, in other countries, the near ones counted most."""
    return table.repeat(np.log(habits.nearby[table.country]))


@feature(
    "Có dự án cả nước thuộc lĩnh vực này",
    "Has nationwide projects of this sector",
    "Dự án lĩnh vực này trong nước không thuộc tỉnh nào, dự án càng mới tính càng nhiều.",
)
def nationwide(table: Table, _: Habits) -> Floats:
    """The funder's projects of this sector in the country that lie in no province, the newest counted most."""
    return table.repeat(np.log1p(table.nationwide))


@feature(
    "Hay mở việc mới ở tỉnh đã có nhiều như tỉnh này",
    "Opens new work where it has as much as here",
    "Việc mới mở ở các tỉnh cùng nhóm về mức hiện diện của nhà tài trợ, so với mức chờ đợi.",
)
def opening_by_presence(table: Table, habits: Habits) -> Floats:
    """How many more cells than expected opened in provinces of this quarter by the funder's presence."""
    return table.spread(np.log(habits.by_weight[quarter(table.weight)]))


@feature(
    "Hay mở việc mới ở tỉnh đông dân như tỉnh này",
    "Opens new work in provinces of as many people",
    "Việc mới mở ở các tỉnh cùng nhóm dân số, so với mức chờ đợi.",
)
def opening_by_people(table: Table, habits: Habits) -> Floats:
    """How many more cells than expected opened in provinces of this quarter by people."""
    return table.spread(np.log(habits.by_people[quarter(table.people)]))


FEATURES: tuple[Feature, ...] = tuple(_DECLARED.values())


def nearness(table: Table) -> Floats:
    """The weight of every other region for each region: it falls with distance, and each row sums to 1.

    Distance is measured in threes of the usual distance between neighbours of the country, at least 30 km.
    """
    away = table.kilometres + np.diag(np.full(len(table.regions), np.inf))
    scale = max(float(np.median(away.min(axis=1))), 30.0) * 3
    weight = np.exp(-away / scale)
    return np.asarray(weight / np.maximum(weight.sum(axis=1, keepdims=True), 1e-9))
