"""A dossier is cut to two pages, and says what it cut."""

from bangiao.visualisations.dossier.fitting import CHARACTERS, LINES, clip, fit, height, listed, wide
from bangiao.visualisations.dossier.sheet import Sheet
from tests.visualisations.dossier.sheets import HOSTILE, KNOWN, line, section


def sheet(*sections: object) -> Sheet:
    return Sheet("vi", "Hồ sơ", "", tuple(sections))  # type: ignore[arg-type]


def test_a_dossier_that_fits_keeps_every_line() -> None:
    fitted = fit(sheet(section()), KNOWN)
    assert fitted.sections == (section(),)


def test_what_does_not_fit_is_cut_from_the_longest_section_and_counted() -> None:
    long = section("partners", tuple(line(f"đối tác {number}", "1") for number in range(400)))
    fitted = fit(sheet(section(), long), KNOWN)
    assert len(fitted.sections[0].lines) == 2
    assert len(fitted.sections[1].lines) + fitted.sections[1].left == 400
    assert sum(map(height, fitted.sections)) < LINES


def test_a_total_is_never_cut_and_stays_last() -> None:
    total = line("Tổng", "400", total=True)
    long = section("sectors", (*(line(f"lĩnh vực {number}", "1") for number in range(400)), total))
    assert fit(sheet(long), KNOWN).sections[0].lines[-1] is total


def test_a_section_keeps_its_least_lines() -> None:
    sections = [section(f"part {number}", tuple(line("x " * 200, "1") for _ in range(9))) for number in range(30)]
    assert {len(one.lines) for one in fit(sheet(*sections), KNOWN).sections} == {2}


def test_only_documents_of_shown_lines_are_numbered_in_order_of_first_naming() -> None:
    hidden = tuple(line("x", "1", document="b" if number == 399 else "a") for number in range(400))
    fitted = fit(sheet(section("partners", hidden)), KNOWN)
    assert [(one.number, one.title) for one in fitted.references] == [(1, "Bài A")]


def test_a_line_names_the_numbers_of_its_documents() -> None:
    fitted = fit(sheet(section()), KNOWN)
    assert [fitted.cited(one) for one in fitted.sections[0].lines] == ["1", "2"]


def test_a_cell_of_two_thousand_broad_letters_is_cut_to_its_room() -> None:
    cut = clip(HOSTILE, 0.5)
    assert cut.endswith("…")
    assert wide(cut) <= 0.5 * CHARACTERS * 3 + 1


def test_of_a_list_whole_members_are_shown_and_the_rest_counted() -> None:
    assert listed(["một hai ba"] * 9, 0.2, 1) == "một hai ba; +8"
    assert listed([], 0.2) == "–"
