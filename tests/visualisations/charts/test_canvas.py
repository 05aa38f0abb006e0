"""A drawing is well-formed XML whatever the names in it are."""

from xml.etree import ElementTree

from bangiao.visualisations.charts.canvas import Canvas
from tests.visualisations.told import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"


def _read(canvas: Canvas) -> ElementTree.Element:
    return ElementTree.fromstring(canvas.svg())


def test_names_are_text_and_never_markup() -> None:
    canvas = Canvas(100, 100, "<b>")
    for name in HOSTILE:
        with canvas.mark(name, name):
            canvas.text(0, 0, name)
    read = _read(canvas)
    assert [one.text for one in read.iter(f"{SVG}text")] == list(HOSTILE)
    assert [one.get("data-mark") for one in read.iter(f"{SVG}g")] == list(HOSTILE)
    assert not list(read.iter(f"{SVG}script"))


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    canvas = Canvas(10, 10, "")
    canvas.text(0, 0, "a\x00b\x0bc\ud800d")
    assert [one.text for one in _read(canvas).iter(f"{SVG}text")] == ["abcd"]


def test_a_pattern_is_defined_once_and_its_name_holds_the_key_of_the_drawing() -> None:
    vi, en = Canvas(10, 10, "", "vi"), Canvas(10, 10, "", "en")
    assert vi.hatched("#111111") == vi.hatched("#111111")
    assert vi.hatched("#111111") != en.hatched("#111111")
    assert len({vi.hatched("#111111"), vi.hatched("#222222"), vi.dotted("#111111")}) == 3
    assert len(list(_read(vi).iter(f"{SVG}pattern"))) == 3


def test_every_mark_can_be_reached_and_says_what_it_is() -> None:
    canvas = Canvas(10, 10, "")
    with canvas.mark("key", "Hà Giang: 5"):
        canvas.rect(0, 0, 5, 5)
    (mark,) = _read(canvas).iter(f"{SVG}g")
    assert (mark.get("role"), mark.get("tabindex"), mark.get("aria-label")) == ("button", "-1", "Hà Giang: 5")
    assert mark.findtext(f"{SVG}title") == "Hà Giang: 5"
