"""The acts of `bangiao match`: suggest, learn, measure, explain."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli import session
from bangiao.cli.language import current
from bangiao.cli.lines import paragraph
from bangiao.cli.progress import progress
from bangiao.cli.words import match as words
from bangiao.cli.words import options

if TYPE_CHECKING:
    from bangiao.graph.store.door import Door
    from bangiao.queries.cards.card import Matched

FORMS = ("table", "json", "csv", "xlsx", "html", "docx")


def suggest(given: Mapping[str, str], sectors: Sequence[str], form: str | None, file: Path | None) -> None:
    """Print the cards, or write them to a file in the form of its ending."""
    from bangiao.graph.connect import home
    from bangiao.queries.cards.judgements import Judgements
    from bangiao.queries.cards.match import FOLDER, match
    from bangiao.queries.cards.wanted import wanted

    chosen = _form(form, file)
    with session.reading() as door:
        asked = wanted(door, given, sectors, current())
        matched = match(door, asked, Judgements.of(home()), home() / FOLDER, current())
        _give(door, matched, chosen, file)
    for note in asked.notes:
        click.echo(note, err=True)


def refuse_unknown(card: str) -> None:
    """Raise UnknownThing where a suggestion's id names a province or a partner that the graph does not have."""
    from bangiao.graph.judging import UnknownThing
    from bangiao.queries.cards.judgements import Judgement, Verdict
    from bangiao.queries.cards.lookup import names

    judged = Judgement(card, Verdict.GOOD)
    if not judged.is_card:
        return  # the file of judgements refuses it with a better reason
    with session.reading() as door:
        known = names(door, [judged.province, judged.partner])
    for one in (judged.province, judged.partner):
        if one not in known:
            raise UnknownThing(found=one)


def _form(form: str | None, file: Path | None) -> str:
    ending = file.suffix.lower().removeprefix(".") if file else ""
    if form is None and ending not in (*FORMS, "", "txt"):
        allowed = ", ".join(f".{one}" for one in FORMS[1:])
        raise click.BadParameter(options.NO_SUCH_FORM(file=file, allowed=allowed), param_hint="--output")
    chosen = form or (ending if ending in FORMS else "table")
    if chosen in ("xlsx", "html", "docx") and file is None:
        raise click.UsageError(words.NEEDS_FILE(form=chosen), click.get_current_context())
    return chosen


def _give(door: "Door", matched: "Matched", form: str, file: Path | None) -> None:
    from bangiao.queries.cards import text
    from bangiao.queries.formats import keep

    if form in ("xlsx", "csv", "html", "docx"):
        _write(door, matched, form, file)
        return
    told = text.render(matched, current()) if form == "table" else _json(matched)
    if file is None:
        click.echo(told, nl=False)
    else:
        keep(told, file)
        click.echo(options.WROTE(file=file), err=True)


def _write(door: "Door", matched: "Matched", form: str, file: Path | None) -> None:
    from bangiao.queries.cards.rows import known, result
    from bangiao.queries.formats import write
    from bangiao.visualisations.cards import write_cards
    from bangiao.visualisations.cards.word import write_word

    documents = known(door, matched)
    if form in ("html", "docx") and file is not None:
        (write_cards if form == "html" else write_word)(matched, documents, file, language=current())
    else:
        told = write(result(matched, documents, current()), form, file, language=current())
        if told is not None:
            click.echo(told, nl=False)
    if file is not None:
        click.echo(options.WROTE(file=file), err=True)


def _json(matched: "Matched") -> str:
    """All that the cards hold, texts in both languages."""
    told = {**asdict(matched), "cards": [{"id": one.id, **asdict(one)} for one in matched.cards]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def explain_features() -> None:
    """Each feature of both rankings: its name, its weight, how it is worked out."""
    from bangiao.graph.connect import home
    from bangiao.queries.cards.kept import model_of
    from bangiao.queries.cards.match import FOLDER
    from bangiao.queries.matching.donors.features import FEATURES as OF_FUNDERS
    from bangiao.queries.matching.donors.model import weights as of_form
    from bangiao.queries.matching.twins.features import FEATURES as OF_PLACES

    learned, shipped = model_of(home() / FOLDER).weights(), of_form("all").weight
    click.echo(f"{words.OF_PLACES}\n")
    for place in OF_PLACES:
        _feature(place.name, learned[place.name], place.words.said(current()), place.told)
    click.echo(f"{words.OF_FUNDERS}\n")
    for funder in OF_FUNDERS:
        if funder.name in shipped:
            told = funder.told.said(current())
            _feature(funder.name, shipped[funder.name], funder.words.said(current()), told)


def _feature(name: str, weight: float, title: str, told: str) -> None:
    click.echo(f"  {name}  {words.WEIGHT} {weight:+.3f}  {title}")
    click.echo(paragraph(told, 6) + "\n")


def train(seed: int) -> None:
    """Learn the weights of this graph and keep them."""
    from bangiao.graph.connect import home
    from bangiao.graph.schema import Era
    from bangiao.queries.cards.judgements import Judgements
    from bangiao.queries.cards.kept import keep_model
    from bangiao.queries.cards.learning import with_judged
    from bangiao.queries.cards.match import FOLDER
    from bangiao.queries.matching.twins.keep import tables_of
    from bangiao.queries.matching.twins.train import train as learn

    with session.reading() as door, progress(str(words.LEARNING)) as tell:
        tables, judged = with_judged(tables_of(door, Era.THIRTY_FOUR, home() / FOLDER), Judgements.of(home()))
        model = learn(tables, seed=seed, on_progress=lambda part: tell(int(part * 1000), 1000))
    file = keep_model(model, home() / FOLDER)
    click.echo(words.LEARNED(ties=len(tables.pairs), judged=judged, file=file))


def evaluate(folder: Path | None, seeds: int) -> None:
    """Measure the rankings and print the tables: of twins on this graph, of funders on donors' files."""
    from bangiao.graph.connect import home
    from bangiao.graph.schema import Era
    from bangiao.queries.cards.match import FOLDER
    from bangiao.queries.matching.twins.evaluate import evaluate as of_twins
    from bangiao.queries.matching.twins.keep import tables_of
    from bangiao.queries.matching.twins.report import markdown

    if folder is not None:
        click.echo(_funders_measured(folder))
        return
    with session.reading() as door:
        tables = tables_of(door, Era.THIRTY_FOUR, home() / FOLDER)
    with progress(str(words.MEASURING)) as tell:
        report = of_twins(tables, seeds=seeds, on_progress=lambda part: tell(int(part * 1000), 1000))
    click.echo(markdown(report, current()))


def _funders_measured(folder: Path) -> str:
    from bangiao import geocoded
    from bangiao.queries.matching.donors.evaluate import evaluate as of_funders
    from bangiao.queries.matching.donors.report import markdown

    found = geocoded.read(folder)
    left_out = "; ".join(f"{why}: {count}" for why, count in sorted(found.left_out.items()))
    return f"{markdown(of_funders(found.cells, geocoded.towns()))}\n{words.LEFT_OUT(told=left_out or '–')}\n"
