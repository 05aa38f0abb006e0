"""Breaks text to the width of the terminal, 80 columns where there is none."""

import shutil
import textwrap


def width() -> int:
    """The columns there are, at most 100: longer lines are hard to read."""
    return min(shutil.get_terminal_size().columns, 100)


def hanging(start: str, text: str) -> str:
    """The text behind its start, with the further lines under its own beginning.

    >>> print(hanging("  q10  ", "Who funds what in a province"))
      q10  Who funds what in a province
    """
    return textwrap.fill(
        text,
        width(),
        initial_indent=start,
        subsequent_indent=" " * len(start),
        break_on_hyphens=False,
        break_long_words=False,
    )


def paragraph(text: str, indent: int = 0) -> str:
    """The text as one paragraph."""
    return hanging(" " * indent, text)
