"""What a picture of suggestions is asked for: the same as `bangiao match`."""

from bangiao.errors import WrongUse
from bangiao.graph.connect import home
from bangiao.queries.cards.card import Matched
from bangiao.queries.cards.judgements import Judgements
from bangiao.queries.cards.match import FOLDER, match
from bangiao.queries.cards.wanted import CHOICES, SECTOR, wanted
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.registry import Choice


class OneName(WrongUse):
    """Suggestions are for one province, or for one partner."""

    vi = "Cần đúng một tên tỉnh, hoặc --partner; thấy: {found}."
    en = "One name of a province is needed, or --partner; found: {found}."


OPTIONS: tuple[Choice, ...] = (
    Choice("partner", "Hỏi ngược lại: tỉnh cho đối tác này.", "The other way round: provinces for this partner."),
    Choice("sector", f"{SECTOR.words.vi}; lặp lại được.", f"{SECTOR.words.en}; may be repeated.", many=True),
    *(
        Choice(
            one.name,
            f"{one.words.vi}.",
            f"{one.words.en}.",
            one.default,
            {key: (said.vi, said.en) for key, said in one.choices.items()} if one.choices else None,
            whole=one.type == "int",
        )
        for one in CHOICES
        if one.type != "era"
    ),
)


def suggestions(asking: Asking) -> Matched:
    """The cards for the name or the partner told. Raises OneName and the errors of bangiao.queries.parameters."""
    partner = asking.told.get("partner")
    if len(asking.names) != (0 if partner else 1):
        raise OneName(found=", ".join(asking.names) or "–")
    given = {one.name: asking.told[one.name] for one in CHOICES if one.name in asking.told}
    about = {"partner": partner} if partner else {"province": asking.names[0]}
    era = {} if asking.era == "as-signed" else {"era": asking.era}
    sectors = [one for one in asking.told.get("sector", "").splitlines() if one]
    asked = wanted(asking.door, {**given, **about, **era}, sectors, asking.language)
    return match(asking.door, asked, Judgements.of(home()), home() / FOLDER, asking.language)
