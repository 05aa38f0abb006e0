"""A text in Vietnamese and English, as lists, templates and errors need it."""

from typing import NamedTuple


class Said(NamedTuple):
    """The same in both languages."""

    vi: str
    en: str

    def to(self, language: str) -> str:
        """The text in "vi", or in "en" for every other language."""
        return self.vi if language == "vi" else self.en
