"""Which figures of old provinces stand for a new one."""

from bangiao.queries.matching.traits import newest

A, B, NEW = "province:63/a", "province:63/b", "province:34/ab"
OLD = frozenset({A, B})


def told(unit: str, indicator: str, year: int, value: float) -> list[object]:
    return [unit, indicator, year, value, [f"document:{indicator}#{year}"]]


def test_a_provinces_own_newest_figure_stands_for_itself_and_names_its_source() -> None:
    figures, sources = newest([told(A, "pci_weighted", 2015, 50), told(A, "pci_weighted", 2016, 55)], A, frozenset())
    assert figures == {"pci_weighted": (2016, 55)}
    assert sources == ["document:pci_weighted#2016"]


def test_people_of_old_units_are_added_up_in_the_newest_year_that_has_all_of_them() -> None:
    stated = [told(A, "population", 2020, 1), told(B, "population", 2020, 3), told(A, "population", 2021, 2)]
    assert newest(stated, NEW, OLD)[0] == {"population": (2020, 4)}


def test_income_per_head_is_weighted_by_people() -> None:
    stated = [
        told(A, "population", 2020, 1),
        told(B, "population", 2020, 3),
        told(A, "grdp_per_capita", 2020, 100),
        told(B, "grdp_per_capita", 2020, 20),
    ]
    assert newest(stated, NEW, OLD)[0]["grdp_per_capita"] == (2020, 40)


def test_an_index_of_two_old_units_is_no_index_of_the_new_one_but_that_of_one_is() -> None:
    stated = [told(A, "pci_weighted", 2016, 50), told(B, "pci_weighted", 2016, 60)]
    assert newest(stated, NEW, OLD)[0] == {}
    assert newest(stated[:1], NEW, frozenset({A}))[0] == {"pci_weighted": (2016, 50)}


def test_a_figure_of_one_of_two_old_units_is_no_figure_of_the_new_one() -> None:
    assert newest([told(A, "population", 2020, 1)], NEW, OLD)[0] == {}
