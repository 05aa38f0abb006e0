"""Lends the library click our Vietnamese words while a command runs.

click looks its words up in gettext, which wants compiled files on the disk and the language in the
environment. Its modules call it by the names `_` and `ngettext`, so those two names are what is lent.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from bangiao.cli.language import current
from bangiao.cli.words.click import VIETNAMESE


def translate(message: str) -> str:
    """One of click's texts in the language of the command."""
    return VIETNAMESE.get(message, message) if current() == "vi" else message


def translate_number(one: str, many: str, count: int) -> str:
    """The text for one or for many, in the language of the command."""
    return translate(one if count == 1 else many)


@contextmanager
def lent_words() -> Iterator[None]:
    """click speaks the language of the command inside the block."""
    lent = {"_": translate, "ngettext": translate_number}
    own = [(module, name, getattr(module, name)) for module in _modules() for name in lent if hasattr(module, name)]
    for module, name, _ in own:
        setattr(module, name, lent[name])
    try:
        yield
    finally:
        for module, name, function in own:
            setattr(module, name, function)


def _modules() -> list[ModuleType]:
    return [module for name, module in sorted(sys.modules.items()) if name.startswith("click.")]
