"""`bangiao match`: with whom next, for what, and why them."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli import completion, matching
from bangiao.cli.bilingual import Argument, Command, Option, option
from bangiao.cli.options import WholeNumber, common, output
from bangiao.cli.parameters import as_option
from bangiao.cli.words import frame
from bangiao.cli.words import match as words

if TYPE_CHECKING:
    from bangiao.queries.cards.judgements import Judgements

VERDICTS = ("good", "bad", "known")


class Matching(Command):
    """The command; what can be asked comes from bangiao.queries.cards.wanted."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Province, partner, sectors and choices, then the acts."""
        if not any(isinstance(one, Argument) for one in self.params):
            self.params = [*_asked(), *self.params]
        return super().get_params(ctx)


def _asked() -> list[click.Parameter]:
    from bangiao.queries.cards.wanted import CHOICES, PARTNER, PROVINCE, SECTOR

    complete = completion.of_parameter
    return [
        Argument(
            ["province"],
            required=False,
            vi=words.PROVINCE.vi,
            en=words.PROVINCE.en,
            shell_complete=complete(PROVINCE),
        ),
        Option(
            ["--partner"],
            vi=words.PARTNER.vi,
            en=words.PARTNER.en,
            metavar=words.NAME,
            shell_complete=complete(PARTNER),
        ),
        Option(
            ["--sector", "sectors"],
            vi=words.SECTOR.vi,
            en=words.SECTOR.en,
            metavar=words.NAME,
            multiple=True,
            shell_complete=complete(SECTOR),
        ),
        *map(as_option, CHOICES),
    ]


@click.command("match", cls=Matching, about=words.ABOUT)
@option("--judge", nargs=3, metavar=words.JUDGE_VALUES, vi=words.JUDGE.vi, en=words.JUDGE.en)
@option("--undo", metavar=words.CARD, vi=words.UNDO.vi, en=words.UNDO.en)
@option("--history", is_flag=True, vi=words.HISTORY.vi, en=words.HISTORY.en)
@option("--explain-features", "features", is_flag=True, vi=words.FEATURES.vi, en=words.FEATURES.en)
@option("--train", is_flag=True, vi=words.TRAIN.vi, en=words.TRAIN.en)
@option("--evaluate", is_flag=True, vi=words.EVALUATE.vi, en=words.EVALUATE.en)
@option("--data", type=click.Path(path_type=Path), metavar=words.FOLDER, vi=words.DATA.vi, en=words.DATA.en)
@option("--seed", type=int, default=0, metavar=frame.NUMBER, vi=words.SEED.vi, en=words.SEED.en)
@option("--seeds", type=WholeNumber(1), default=5, metavar=frame.NUMBER, vi=words.SEEDS.vi, en=words.SEEDS.en)
@option("--format", "form", type=click.Choice(matching.FORMS), vi=words.FORMAT.vi, en=words.FORMAT.en)
@output
@common
def COMMAND(
    province: str | None,
    partner: str | None,
    sectors: tuple[str, ...],
    judge: tuple[str, str, str] | None,
    undo: str | None,
    form: str | None,
    output: Path | None,
    data: Path | None,
    seed: int,
    seeds: int,
    *,
    history: bool,
    features: bool,
    train: bool,
    evaluate: bool,
    **choices: str | None,
) -> None:
    """One act a call; without one, suggest."""
    acts = {
        "--judge": judge,
        "--undo": undo,
        "--history": history,
        "--explain-features": features,
        "--train": train,
        "--evaluate": evaluate,
    }
    wanted = [name for name, given in acts.items() if given]
    if len(wanted) > 1:
        raise click.UsageError(words.ONE_AT_A_TIME(found=", ".join(wanted)), click.get_current_context())
    if judge:
        _judge(*judge)
    elif undo:
        _judgements().undo(undo)
        click.echo(words.JUDGED(card=undo, verdict=words.VERDICTS["undone"]))
    elif history:
        _tell_history()
    elif features:
        matching.explain_features()
    elif train:
        matching.train(seed)
    elif evaluate:
        matching.evaluate(data, seeds)
    else:
        if province is None and partner is None:
            raise click.UsageError(str(words.ABOUT_WHAT), click.get_current_context())
        told = {"province": province, "partner": partner, **choices}
        given = {name: value for name, value in told.items() if value is not None}
        matching.suggest(given, sectors, form, output)


def _judgements() -> "Judgements":
    from bangiao.graph.connect import home
    from bangiao.queries.cards.judgements import Judgements

    return Judgements.of(home())


def _judge(card: str, verdict: str, why: str) -> None:
    from bangiao.queries.cards.judgements import Judgement, Verdict

    if verdict not in VERDICTS:
        raise click.BadParameter(words.NO_VERDICT(found=verdict), param_hint="--judge")
    matching.refuse_unknown(card)
    _judgements().add([Judgement(card, Verdict(verdict), why)])
    click.echo(words.JUDGED(card=card, verdict=words.VERDICTS[verdict]))


def _tell_history() -> None:
    told = _judgements().history()
    for one in told:
        click.echo(
            f"{one.when}  {one.who}  {words.VERDICTS[one.verdict]}  {one.card}{f': {one.why}' if one.why else ''}"
        )
    if not told:
        click.echo(words.NO_HISTORY, err=True)
