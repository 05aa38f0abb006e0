"""The errors that a user of bangiao can meet: each carries its facts and says them in Vietnamese and English."""

from typing import ClassVar

from bangiao.phrases import vietnamese


class BangiaoError(Exception):
    """Something that the user can understand and mend.

    A kind of error declares a sentence in each language with its facts in braces, and the exit status
    of the command that meets it: 2 for wrong use, 3 for a source or a database that could not be had.

    A fact may be a pair (Vietnamese, English), or anything with a `vi` and an `en`: each sentence then has its own.
    Facts named in `phrased` are written in English where they are raised; `bangiao.phrases` has their Vietnamese.
    A fact that is what the user typed is none of them.

    >>> class Missing(BangiaoError):
    ...     vi, en = "Không thấy {file}.", "{file} is not there."
    >>> print(Missing(file="a.csv").message("vi"))
    Không thấy a.csv.
    """

    vi: ClassVar[str] = "Có lỗi."
    en: ClassVar[str] = "Something failed."
    exit_status: ClassVar[int] = 3
    phrased: ClassVar[tuple[str, ...]] = ("place", "allowed", "reason", "what")

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.message("en"))

    def message(self, language: str) -> str:
        """The sentence in "vi" or "en", with the facts in it."""
        said = {name: self._said(name, fact, language) for name, fact in self.facts.items()}
        return (self.vi if language == "vi" else self.en).format(**said)

    def _said(self, name: str, fact: object, language: str) -> object:
        match fact:
            case (str(vi), str(en)):
                return vi if language == "vi" else en
            case _ if hasattr(fact, "vi") and hasattr(fact, "en"):
                return fact.vi if language == "vi" else fact.en
            case OSError() if fact.strerror:
                fact = fact.strerror
        return vietnamese(str(fact)) if language == "vi" and name in self.phrased else fact


class WrongUse(BangiaoError):
    """The user asked for something that is not there or not allowed."""

    exit_status = 2


class NotAvailable(BangiaoError):
    """A source, a file or a database could not be had."""

    exit_status = 3
    phrased = (*BangiaoError.phrased, "found")


class MissingExtra(NotAvailable):
    """An optional package is needed for what was asked."""

    vi = "Cần gói {package} để làm việc này. Cài bằng: pip install 'bangiao[{extra}]'"
    en = "This needs the package {package}. Install it with: pip install 'bangiao[{extra}]'"


class BadRecord(BangiaoError):
    """One record of a source cannot be taken: it is reported and skipped, the rest is loaded."""

    vi = "{file}, {place}: thấy {found}; cho phép: {allowed}."
    en = "{file}, {place}: found {found}; allowed: {allowed}."
    exit_status = 1
    phrased = (*BangiaoError.phrased, "found")
