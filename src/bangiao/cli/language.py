"""The language in which a command speaks: chosen once, before anything is parsed or said."""

import locale
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from bangiao.errors import WrongUse

LANGUAGES = ("vi", "en")
_CURRENT: ContextVar[str] = ContextVar("language", default="en")


class UnknownLanguage(WrongUse):
    """BANGIAO_LANG names a language that bangiao does not speak."""

    vi = "BANGIAO_LANG: thấy {found!r}; cho phép: vi, en."
    en = "BANGIAO_LANG: found {found!r}; allowed: vi, en."


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages; called with its facts, it gives the text in the language of the command.

    >>> Text(vi="Đã ghi {file}.", en="Wrote {file}.")(file="a.csv")
    'Wrote a.csv.'
    """

    vi: str
    en: str

    def __call__(self, **facts: object) -> str:
        return str(self).format(**facts)

    def __str__(self) -> str:
        return self.vi if current() == "vi" else self.en


def current() -> str:
    """ "vi" or "en", as chosen for the command that runs."""
    return _CURRENT.get()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak `language` inside the block."""
    token = _CURRENT.set(language)
    try:
        yield
    finally:
        _CURRENT.reset(token)


def choose(arguments: Sequence[str], environ: Mapping[str, str]) -> str:
    """The language of --lang, else of BANGIAO_LANG, else of the locale: Vietnamese for vi*, English for others.

    A --lang that is neither is left for the parser to refuse. Raises UnknownLanguage.

    >>> choose(["ask", "--lang", "vi"], {}), choose(["--lang=en"], {"BANGIAO_LANG": "vi"})
    ('vi', 'en')
    >>> choose([], {"LANG": "vi_VN.UTF-8"}), choose([], {"LANG": "fr_FR.UTF-8"})
    ('vi', 'en')
    """
    asked = _asked(arguments)
    if asked:
        return asked
    wanted = environ.get("BANGIAO_LANG")
    if wanted:
        if wanted[:2].lower() not in LANGUAGES:
            raise UnknownLanguage(found=wanted)
        return wanted[:2].lower()
    return language_of_locale(environ)


def language_of_locale(environ: Mapping[str, str]) -> str:
    """ "vi" where the machine speaks Vietnamese, else "en"."""
    return "vi" if _locale(environ).lower().startswith("vi") else "en"


def _asked(arguments: Sequence[str]) -> str | None:
    """The last --lang before a lone `--`, since --help must know the language before the parser reaches it."""
    options = list(arguments[: arguments.index("--")] if "--" in arguments else arguments)
    asked = None
    for number, option in enumerate(options):
        value = option.removeprefix("--lang=") if option.startswith("--lang=") else None
        if option == "--lang":
            value = options[number + 1] if number + 1 < len(options) else None
        asked = value if value in LANGUAGES else asked
    return asked


def _locale(environ: Mapping[str, str]) -> str:
    named = next((environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(key)), "")
    if not named and sys.platform == "win32":
        return locale.getlocale()[0] or ""
    return named
