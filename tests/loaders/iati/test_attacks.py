"""An XML file that is broken, that is something else, or that means harm, is refused before the first record."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.iati import Iati

ACTIVITY = (
    '<iati-activity><iati-identifier>A</iati-identifier><activity-status code="2"/>'
    "<title><narrative>{}</narrative></title></iati-activity>"
)
LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


def refused(folder: Path, content: str | bytes) -> str:
    path = folder / "a.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(Unreadable) as caught:
        next(Iati().records(path, Report("iati")))
    assert "a.xml" in caught.value.message("vi")
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "line 1): found no element"),
        ("not xml at all", "line 1): found Start tag expected"),
        ("<html><body/></html>", "line 1): found <html>; expected: <iati-activities>"),
        ('\n\n<iati-organisations version="2.03"/>', "found <iati-organisations>; expected: <iati-activities>"),
        ('<iati-activities version="3.01"/>', "found version '3.01'; expected: IATI version"),
        (f'<iati-activities version="2.03">\n{ACTIVITY}\n<iati-act', "line 3)"),
        (f'<iati-activities version="2.03">\n{ACTIVITY}\n', "line 3)"),
        (
            '<iati-activities version="2.03">\n<a>\n</b></iati-activities>',
            "line 3): found Opening and ending tag mismatch",
        ),
        (b'<iati-activities version="2.03">\n\xff\xfe</iati-activities>', "line 2)"),
        ('<iati-activities version="2.03">&nbsp;</iati-activities>', "found Entity 'nbsp' not defined"),
        ('<iati-activities version="2.03">' + "<a>" * 5000, "line 1)"),
    ],
)
def test_a_broken_or_foreign_file_is_refused_with_its_line(tmp_path: Path, content: str | bytes, told: str) -> None:
    assert told in refused(tmp_path, content)


@pytest.mark.parametrize(
    "declared",
    [
        "<!DOCTYPE iati-activities>",
        '<!DOCTYPE iati-activities SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE iati-activities [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        f'<!DOCTYPE iati-activities [<!ENTITY a0 "ha">{LAUGHS}]>',
        f'<!DOCTYPE iati-activities [<!ENTITY x "{"x" * 100_000}">]>',
    ],
    ids=["empty", "external-dtd", "external-entity", "billion-laughs", "quadratic"],
)
def test_a_document_type_is_refused_whatever_it_declares(tmp_path: Path, declared: str) -> None:
    body = ACTIVITY.format("&x;" if "ENTITY x" in declared else "&a11;" if "a11" in declared else "")
    content = f'{declared}\n<iati-activities version="2.03">{body}</iati-activities>'
    assert "found a document type declaration (DOCTYPE)" in refused(tmp_path, content)


def test_a_bomb_in_an_attribute_of_the_root_is_refused(tmp_path: Path) -> None:
    content = f'<!DOCTYPE r [<!ENTITY a0 "ha">{LAUGHS}]>\n<iati-activities version="&a11;"/>'
    assert "amplification" in refused(tmp_path, content)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE iati-activities SYSTEM "http://127.0.0.1:{}/a.dtd">',
        '<!DOCTYPE iati-activities [<!ENTITY % x SYSTEM "http://127.0.0.1:{}/a.dtd"> %x;]>',
    ],
)
def test_no_address_is_ever_asked(tmp_path: Path, listener: socket.socket, declared: str) -> None:
    port = listener.getsockname()[1]
    refused(tmp_path, f'{declared.format(port)}\n<iati-activities version="2.03"/>')
    with pytest.raises(BlockingIOError):
        listener.accept()


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        next(Iati().records(tmp_path / "none.xml", Report("iati")))


def test_nothing_is_stated_before_the_whole_file_is_known_to_be_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text('<iati-activities version="2.03">' + ACTIVITY.format("x") * 500 + "<broken")
    with pytest.raises(Unreadable):
        next(Iati().records(path, Report("iati")))
