"""Nothing that a command says is in one language only."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import click
import pytest

from bangiao.cli import words
from bangiao.cli.language import Text
from bangiao.cli.words.click import VIETNAMESE

NO_OPTIONS = (
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead?"
    " Did you mean to pass '--{name}'?"
)
FOR_PROGRAMMERS = {
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Could not determine name for option with declarations {decls!r}",
    "Invalid start character for option ({option})",
    "Name '{name}' defined twice",
    "Unknown color {colour!r}",
    "Unknown standard stream '{name}'",
    "Value must be an iterable.",
    NO_OPTIONS,
}


def click_texts() -> Iterator[str]:
    """Every text that the installed click sends through gettext."""
    for file in Path(click.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("_", "ngettext"):
                texts = call.args[: 1 if call.func.id == "_" else 2]
                yield from (str(one.value) for one in texts if isinstance(one, ast.Constant))


def own_texts() -> Iterator[tuple[str, Text]]:
    """Every text of bangiao.cli.words, with the place where it stands."""
    for found in pkgutil.iter_modules(words.__path__):
        yield from _of(importlib.import_module(f"{words.__name__}.{found.name}"))


def _of(module: ModuleType) -> Iterator[tuple[str, Text]]:
    for name, value in vars(module).items():
        for one in value.values() if isinstance(value, dict) else [value]:
            if isinstance(one, Text):
                yield f"{module.__name__}.{name}", one


def facts(text: str) -> set[str]:
    """The names in braces."""
    return set(re.findall(r"\{(\w+)", text)) | set(re.findall(r"%\((\w+)\)", text))


@pytest.mark.parametrize("text", sorted(set(click_texts()) - FOR_PROGRAMMERS))
def test_every_text_of_click_that_a_user_can_meet_has_vietnamese(text: str) -> None:
    assert text in VIETNAMESE


@pytest.mark.parametrize("english", sorted(VIETNAMESE))
def test_the_vietnamese_of_click_names_no_fact_that_click_does_not_give(english: str) -> None:
    assert facts(VIETNAMESE[english]) <= facts(english)


@pytest.mark.parametrize(("place", "text"), list(own_texts()))
def test_both_languages_say_the_same_facts(place: str, text: Text) -> None:
    assert text.vi.strip(), place
    assert text.en.strip(), place
    assert facts(text.vi) == facts(text.en), place
