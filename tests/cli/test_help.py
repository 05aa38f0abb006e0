"""Help is whole in both languages, fits a terminal of 80 columns, and every command is documented."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bangiao.cli.root import root
from tests.cli.running import Run

README = Path(__file__).parents[2] / "README.md"
ENGLISH = ("Usage", "OPTIONS", "COMMAND", "Options", "Commands", "Show this", "required", "default", "FILE", "NAME")
VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")


def commands(command: click.Command = root, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of every command, `()` for bangiao itself."""
    yield path
    if isinstance(command, click.Group):
        context = click.Context(command, info_name="bangiao")
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from commands(found, (*path, name))


EVERY = list(commands())


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_help_fits_80_columns_and_explains_every_option(run: Run, path: tuple[str, ...], lang: str) -> None:
    shown = run(*path, "--help", lang=lang)
    assert shown.exit_code == 0, shown.output
    assert shown.stderr == ""
    assert max(map(len, shown.stdout.splitlines())) <= 80
    alone = [line for line in shown.stdout.splitlines() if re.fullmatch(r"  -\S+( [^\s.]+)?", line)]
    following = shown.stdout.splitlines()
    for line in alone:  # a long option has its text on the next line
        assert following[following.index(line) + 1].startswith("      "), line


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_vietnamese_help_has_no_english_word_of_the_frame(run: Run, path: tuple[str, ...]) -> None:
    shown = run(*path, "--help", lang="vi").stdout
    assert "Cách dùng: bangiao" in shown
    assert [word for word in ENGLISH if re.search(rf"\b{word}\b", shown)] == []


@pytest.mark.parametrize("path", [path for path in EVERY if path[:1] != ("ask",)], ids=" ".join)
def test_english_help_has_no_vietnamese_letter(run: Run, path: tuple[str, ...]) -> None:
    shown = run(*path, "--help", lang="en").stdout
    assert "Usage: bangiao" in shown
    assert VIETNAMESE.findall(shown) == []


def test_the_language_option_turns_help_even_behind_it(run: Run) -> None:
    assert run("db", "--help", "--lang", "vi").stdout == run("db", "--help", lang="vi").stdout


def test_two_runs_in_two_languages_do_not_stain_each_other(run: Run) -> None:
    first = run("load", "--help", lang="en").stdout
    run("load", "--help", lang="vi")
    assert run("load", "--help", lang="en").stdout == first


@pytest.mark.parametrize("name", [path[0] for path in EVERY if len(path) == 1])
def test_the_readme_shows_every_command(name: str) -> None:
    assert f"bangiao {name}" in README.read_text("utf-8")


@pytest.mark.parametrize("group", ["show", "db"])
def test_a_group_without_a_command_shows_its_help_in_the_language(run: Run, group: str) -> None:
    done = run(group, lang="vi")
    assert done.exit_code == 2
    assert [word for word in ENGLISH if re.search(rf"\b{word}\b", done.stderr)] == []
    assert f"bangiao {group} [TÙY CHỌN] LỆNH" in done.stderr


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (
            "worldbank",
            ["Options of the source worldbank:", "--country VALUE", "a code of two letters", "(default: VN)"],
        ),
        ("tables", ["Options of the source tables:", "--map VALUE"]),
        ("gso", ["Options of the source gso:", "This source has no options of its own."]),
    ],
)
def test_the_help_behind_a_source_has_that_sources_options_under_a_heading(
    run: Run, source: str, told: list[str]
) -> None:
    shown = run("load", "--from", source, "--help").stdout
    assert [one for one in told if one not in " ".join(shown.split()) and one not in shown] == []
    assert max(map(len, shown.splitlines())) <= 80
    assert len(re.findall(r"^  --country ", shown, re.MULTILINE)) == (source == "worldbank")


def test_the_help_of_load_names_no_option_that_some_sources_lack(run: Run) -> None:
    assert "country" not in run("load", "--help").stdout
