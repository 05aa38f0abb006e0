"""`bangiao resolve`: what may be one thing, and the judgements on it."""

import sys
from typing import TYPE_CHECKING

import click

from bangiao.cli import pairs, session
from bangiao.cli.bilingual import Command, option
from bangiao.cli.figures import number
from bangiao.cli.language import current
from bangiao.cli.options import WholeNumber, common
from bangiao.cli.words import frame
from bangiao.cli.words import resolve as words

if TYPE_CHECKING:
    from bangiao.graph.candidates import Evidence
    from bangiao.graph.identity import Journal
    from bangiao.graph.identity.propose import Proposal
    from bangiao.graph.store.bolt import Bolt

LABELS = ("Organisation", "ForeignLocality", "Project")
LIMIT = 20
Pair = tuple[str, str]
ANSWERS = {"s": "same", "d": "different", "u": "unsure", "": None, "q": None}


@click.command("resolve", cls=Command, about=words.ABOUT)
@option("--label", type=click.Choice(LABELS), default=LABELS[0], vi=words.LABEL.vi, en=words.LABEL.en)
@option("--limit", type=WholeNumber(1), default=LIMIT, metavar=frame.NUMBER, vi=words.LIMIT.vi, en=words.LIMIT.en)
@option("--list", "listed", is_flag=True, vi=words.LIST.vi, en=words.LIST.en)
@option("--same", nargs=2, metavar="A B", vi=words.SAME.vi, en=words.SAME.en)
@option("--different", nargs=2, metavar="A B", vi=words.DIFFERENT.vi, en=words.DIFFERENT.en)
@option("--unsure", nargs=2, metavar="A B", vi=words.UNSURE.vi, en=words.UNSURE.en)
@option("--undo", nargs=2, metavar="A B", vi=words.UNDO.vi, en=words.UNDO.en)
@option("--why", default="", metavar=words.REASON, vi=words.WHY.vi, en=words.WHY.en)
@option("--certain", is_flag=True, vi=words.CERTAIN.vi, en=words.CERTAIN.en)
@option("--apply", "applied", is_flag=True, vi=words.APPLY.vi, en=words.APPLY.en)
@option("--history", is_flag=True, vi=words.HISTORY.vi, en=words.HISTORY.en)
@option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", vi=words.FORMAT.vi, en=words.FORMAT.en
)
@common
def COMMAND(
    label: str,
    limit: int,
    listed: bool,
    why: str,
    certain: bool,
    applied: bool,
    history: bool,
    form: str,
    **judged: Pair | None,
) -> None:
    """One act a call; without one, ask a person."""
    wanted = {f"--{name}": given for name, given in judged.items() if given}
    flags = {"--list": listed, "--certain": certain, "--apply": applied, "--history": history}
    acts = [*wanted, *(name for name, given in flags.items() if given)]
    if len(acts) > 1:
        raise click.UsageError(words.ONE_AT_A_TIME(found=", ".join(acts)), click.get_current_context())
    journal = _journal()
    if history:
        return _tell_history(journal)
    with session.writing() as bolt:
        _tell_conflicts(journal)
        for name, pair in wanted.items():
            return _judge(bolt, journal, name.removeprefix("--"), pair, why)
        if certain or applied:
            return _bring(bolt, journal, certain=certain)
        return _look(bolt, journal, label, limit, "json" if form == "json" else "list" if listed else "ask", why)


def _journal() -> "Journal":
    from bangiao.graph.connect import home
    from bangiao.graph.identity import Journal

    return Journal.of(home())


def _tell_history(journal: "Journal") -> None:
    told = journal.history()
    for one in told:
        why = f": {one.why}" if one.why else ""
        click.echo(f"{one.when}  {one.who}  {words.VERDICTS[one.verdict]}  {one.one}  {one.other}{why}")
    if not told:
        click.echo(words.NO_HISTORY, err=True)


def _tell_conflicts(journal: "Journal") -> None:
    from bangiao.graph.identity import Identity

    for conflict in Identity.of(journal).conflicts:
        click.echo(words.CONFLICT(said=conflict.said(current())), err=True)


def _judge(bolt: "Bolt", journal: "Journal", verdict: str, pair: Pair, why: str) -> None:
    from bangiao.graph import judging
    from bangiao.graph.identity import Judgement, Verdict

    if verdict == "undo":
        moved, said = judging.undo(bolt, journal, *pair, why), words.VERDICTS["undone"]
    else:
        judgement = Judgement(*pair, Verdict(verdict), why)
        moved, said = judging.judge(bolt, journal, judgement), words.VERDICTS[verdict]
    click.echo(words.JUDGED(one=pair[0], other=pair[1], verdict=said))
    if moved:
        click.echo(words.MOVED(count=number(moved)))


def _bring(bolt: "Bolt", journal: "Journal", *, certain: bool) -> None:
    from bangiao.graph import judging

    if not certain:
        click.echo(words.MOVED(count=number(judging.apply(bolt, journal))))
        return
    made = judging.join_certain(bolt, journal)
    for one in made:
        click.echo(f"{one.one}  {one.other}  {', '.join(str(words.REASONS[why]) for why in one.why.split(', '))}")
    click.echo(words.JOINED(count=number(len(made))))


def _look(bolt: "Bolt", journal: "Journal", label: str, limit: int, how: str, why: str) -> None:
    from bangiao.graph.candidates import PROJECT, evidence, things
    from bangiao.graph.identity import Identity
    from bangiao.graph.identity.duplicates import duplicates
    from bangiao.graph.identity.propose import propose
    from bangiao.graph.undertakings import undertakings

    identity = Identity.of(journal)
    found = duplicates(undertakings(bolt), identity) if label == PROJECT else propose(things(bolt, label), identity)
    found = found[:limit]
    known = evidence(bolt, sorted({thing.id for one in found for thing in (one.one, one.other)}))
    if how == "json":
        click.echo(pairs.as_json(found, known))
    elif not found:
        click.echo(words.NOTHING, err=True)
    elif how == "ask" and somebody_is_there():
        _ask(bolt, journal, found, known, why)
    else:
        click.echo("\n\n".join("\n".join(pairs.lines(one, known, at, len(found))) for at, one in enumerate(found, 1)))
        if how == "ask":
            click.echo(words.LISTED_ONLY, err=True)


def somebody_is_there() -> bool:
    """Whether a person can answer."""
    return sys.stdin.isatty()


def _ask(bolt: "Bolt", journal: "Journal", found: list["Proposal"], known: dict[str, "Evidence"], why: str) -> None:
    """Each pair that what was answered before has not settled, until the person has enough."""
    from bangiao.errors import WrongUse
    from bangiao.graph.identity import Identity

    for at, one in enumerate(found, 1):
        if Identity.of(journal).verdict(one.one.id, one.other.id) is not None:
            continue
        click.echo("\n".join(("", *pairs.lines(one, known, at, len(found)))))
        answer = _answer()
        if answer == "q":
            return
        verdict = ANSWERS[answer]
        if verdict:
            try:
                _judge(bolt, journal, verdict, (one.one.id, one.other.id), why)
            except WrongUse as error:  # what stands against it is said, and the next pair is asked
                click.echo(error.message(current()), err=True)


def _answer() -> str:
    while True:
        click.echo(words.ASK, nl=False)
        line = sys.stdin.readline()
        answer = line.strip().lower()[:1] if line else "q"
        if answer in ANSWERS:
            return answer
        click.echo(words.NOT_UNDERSTOOD, err=True)
