"""A text in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The same text in both languages.

    >>> Words("Tỉnh", "Province").said("en")
    'Province'
    """

    vi: str
    en: str

    def said(self, language: str) -> str:
        """The text in "vi", or in "en" for every other language."""
        return self.vi if language == "vi" else self.en
