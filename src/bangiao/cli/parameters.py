"""Parameters of questions as options of commands."""

from typing import TYPE_CHECKING

from bangiao.cli import completion
from bangiao.cli.bilingual import Option
from bangiao.cli.language import speaking
from bangiao.cli.words import ask as words
from bangiao.cli.words import frame

if TYPE_CHECKING:
    from bangiao.queries.question import Parameter


def as_option(parameter: "Parameter") -> Option:
    """The option that takes the parameter, with its help, its placeholder and what completes it."""
    placeholder = words.PLACEHOLDERS.get(parameter.type, frame.VALUE)
    vi, en = (_told(parameter, language) for language in ("vi", "en"))
    return Option(
        [f"--{parameter.name.replace('_', '-')}", parameter.name],
        vi=vi,
        en=en,
        metavar=placeholder,
        shell_complete=completion.of_parameter(parameter),
    )


def _told(parameter: "Parameter", language: str) -> str:
    """The parameter's name, what it takes, and its default."""
    with speaking(language):
        said = [parameter.words.said(language)]
        if parameter.choices:
            choices = ((one, means.said(language)) for one, means in parameter.choices.items())
            values = "; ".join(one if one == means else f"{one} ({means})" for one, means in choices)
            said.append(words.ONE_OF(values=values))
        if parameter.required:
            said.append(str(words.NEEDED))
        elif parameter.default is not None:
            said.append(words.DEFAULT(value=parameter.default))
        return "; ".join(said) + "."
