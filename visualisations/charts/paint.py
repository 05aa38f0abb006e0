"""Colours of charts: each holds at least 3:1 against white, and none is the only sign of what it tells."""

INK, QUIET, LINE, PAPER, ACCENT = "#16202b", "#4d5966", "#d3dae1", "#ffffff", "#0a558c"
EDGE = "#5b6874"
"""The outline of marks, 5.7:1 against white: a pale mark is seen by it."""
KINDS = ("#0a558c", "#a14a00", "#2f6f3e", "#7a3b8f", "#8a1c1c", "#00727a", "#6b5b00", "#a03468")
"""Colours for up to eight things side by side; beyond that they come again, so a mark always bears its name."""
REST = "#6b7681"
"""What is gathered as "others", and what has no place or no sector."""
SCALE = ("#e3eff8", "#b5d3ea", "#78aed6", "#2f7ab5", "#0b3c66")
"""From little to much; numbers stand on them in `ink_on`."""


def ink_on(colour: str) -> str:
    """The colour of text that reads best on a colour #rrggbb, by the contrast that WCAG defines.

    >>> ink_on("#e3eff8"), ink_on("#0b3c66")
    ('#16202b', '#ffffff')
    """
    return INK if contrast(colour, INK) >= contrast(colour, PAPER) else PAPER


def contrast(one: str, other: str) -> float:
    """The contrast of two colours #rrggbb as WCAG defines it: from 1, the same, to 21, black and white.

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
