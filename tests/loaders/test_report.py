"""A report counts what a load did, and says whether something was left out."""

from bangiao.errors import BadRecord
from bangiao.loaders.report import Report


def test_warnings_names_and_columns_are_counted() -> None:
    report = Report("test")
    for _ in range(2):
        report.warn("No date", "Không có ngày")
        report.unresolve("Atlantis")
        report.leave("Comment")
    assert (report.warnings["No date"], report.unresolved["Atlantis"], report.unused["Comment"]) == (2, 2, 2)


def test_a_warning_is_said_in_both_languages() -> None:
    report = Report("test")
    report.warn("No date", "Không có ngày")
    report.warn("Only English")
    assert [report.said(message, "vi") for message in report.warnings] == ["Không có ngày", "Only English"]
    assert report.said("No date", "en") == "No date"


def test_a_load_that_skipped_a_record_does_not_end_well() -> None:
    report = Report("test")
    report.warn("No date")
    assert report.exit_status == 0
    report.skip(BadRecord(file="a.csv", place="row 2", found="x", allowed="y"))
    assert report.exit_status == 1


def test_a_finished_report_knows_how_long_it_took() -> None:
    assert Report("test", started=0.0).finish().seconds > 0
