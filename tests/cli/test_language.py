"""The language is chosen once, before anything is parsed."""

import pytest

from bangiao.cli.language import Text, UnknownLanguage, choose, current, speaking


def test_the_option_wins_over_the_variable_and_the_locale() -> None:
    assert choose(["ask", "--lang", "en"], {"BANGIAO_LANG": "vi", "LANG": "vi_VN.UTF-8"}) == "en"


def test_the_variable_wins_over_the_locale() -> None:
    assert choose([], {"BANGIAO_LANG": "en", "LANG": "vi_VN.UTF-8"}) == "en"


def test_the_option_is_understood_before_and_after_the_command_and_the_last_one_holds() -> None:
    assert choose(["--lang", "vi", "ask", "--lang=en"], {}) == "en"


def test_what_follows_a_lone_dash_dash_is_no_option() -> None:
    assert choose(["find", "--", "--lang", "vi"], {}) == "en"


def test_a_wrong_option_is_left_to_the_parser() -> None:
    assert choose(["--lang", "fr"], {"LANG": "vi_VN"}) == "vi"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "vi_VN"}, "vi"),
        ({"LANG": "fr_FR"}, "en"),
        ({}, "en"),
    ],
)
def test_the_locale_is_read_as_the_system_reads_it(environment: dict[str, str], language: str) -> None:
    assert choose([], environment) == language


def test_a_language_that_we_do_not_speak_is_wrong_use() -> None:
    with pytest.raises(UnknownLanguage) as caught:
        choose([], {"BANGIAO_LANG": "fr"})
    assert caught.value.exit_status == 2


def test_a_text_speaks_the_language_of_the_block() -> None:
    text = Text(vi="Đã ghi {file}.", en="Wrote {file}.")
    with speaking("vi"):
        assert (current(), text(file="a")) == ("vi", "Đã ghi a.")
    with speaking("en"):
        assert text(file="a") == "Wrote a."
