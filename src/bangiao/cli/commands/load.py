"""`bangiao load`: facts into the graph."""

import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli import report as shown
from bangiao.cli import session
from bangiao.cli.bilingual import Command, Option, argument, option
from bangiao.cli.columns import confirm_columns
from bangiao.cli.language import current
from bangiao.cli.loading import is_empty, load_into_files, load_shown, what_is_loaded
from bangiao.cli.options import Ending, common
from bangiao.cli.run import tell
from bangiao.cli.words import frame
from bangiao.cli.words import load as words
from bangiao.cli.words.lists import OF_SOURCES

if TYPE_CHECKING:
    from bangiao.graph.store.bolt import Bolt
    from bangiao.loaders.report import Report
    from bangiao.loaders.source import Source

SHIPPED = "shipped"
WHOLE = (SHIPPED, "rdf")
"""Sources that stand by themselves: the shipped facts are not loaded before them."""


class Load(Command):
    """A command that also has the options of the source that --from names."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Look for --from first."""
        named = [one.removeprefix("--from=") for one in args if one.startswith("--from=")]
        named += [value for one, value in pairwise(args) if one == "--from"]
        ctx.meta["source"] = named[-1] if named else None
        return super().parse_args(ctx, args)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The source's options, and those of the command itself."""
        first, *rest = super().get_params(ctx)
        return [first, *_own_options(ctx.meta.get("source")), *rest]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the source first, under a heading of their own, then those of the command."""
        source = ctx.meta.get("source")
        own = _own_options(source)
        if source in _sources():
            with formatter.section(words.OF_SOURCE(source=source)):
                rows = [one.get_help_record(ctx) for one in own]
                if own:
                    formatter.write_dl([row for row in rows if row])
                else:
                    formatter.write_text(str(words.NO_OPTIONS))
        ctx.meta["source"] = None  # its options stand above already
        super().format_options(ctx, formatter)
        ctx.meta["source"] = source


def _own_options(name: str | None) -> list[click.Parameter]:
    from bangiao.loaders import registry

    if name is None or name not in _sources():
        return []
    made = []
    found = registry.find(name)
    for own, default in found.options.items():
        told = OF_SOURCES.get((name, own), words.OWN.get(own, words.OWN_OPTION))
        help_vi, help_en = (text.format(source=name, default=default or words.NONE) for text in (told.vi, told.en))
        declared = [f"--{own.replace('_', '-')}", f"own_{own}"]
        many = own in found.repeated
        made.append(Option(declared, vi=help_vi, en=help_en, metavar=frame.VALUE, multiple=many))
        made[-1].reword()
    return list(made)


def _sources() -> list[str]:
    from bangiao.loaders import registry

    return list(registry.names())


@click.command("load", cls=Load, about=words.ABOUT)
@argument("paths", nargs=-1, type=click.Path(path_type=Path), vi=frame.FILE.vi, en=frame.FILE.en)
@option("--from", "source", metavar=words.SOURCE, vi=words.FROM.vi, en=words.FROM.en)
@option("--option", "options", multiple=True, metavar=words.OPTION_FORM, vi=words.OPTION.vi, en=words.OPTION.en)
@option("--list", "listed", is_flag=True, vi=words.LIST.vi, en=words.LIST.en)
@option("--withdraw", is_flag=True, vi=words.WITHDRAW.vi, en=words.WITHDRAW.en)
@option(
    "--into-files",
    "folder",
    type=click.Path(path_type=Path),
    metavar=words.FOLDER,
    vi=words.INTO_FILES.vi,
    en=words.INTO_FILES.en,
)
@option("--dry-run", is_flag=True, vi=words.DRY_RUN.vi, en=words.DRY_RUN.en)
@option(
    "--report",
    "file",
    type=Ending(".json", ".txt", ".log", ""),
    metavar=frame.FILE,
    vi=words.REPORT.vi,
    en=words.REPORT.en,
)
@option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", vi=words.FORMAT.vi, en=words.FORMAT.en
)
@common
def COMMAND(
    paths: tuple[Path, ...],
    source: str | None,
    options: tuple[str, ...],
    listed: bool,
    folder: Path | None,
    dry_run: bool,
    withdraw: bool,
    file: Path | None,
    form: str,
    **own: str | tuple[str, ...] | None,
) -> int:
    """Load each path and report; the worst exit status of all."""
    if listed:
        return _list(form)
    if paths and source is None:
        raise click.UsageError(str(words.NEEDS_FROM), click.get_current_context())
    chosen = _source(source or SHIPPED, options, own)
    if not paths and chosen.name != SHIPPED:
        raise click.UsageError(words.NEEDS_FILE(source=chosen.name), click.get_current_context())
    paths = tuple(file for path in paths for file in chosen.files(path))
    confirm_columns(chosen, paths)
    if folder:
        reports, status = _load_offline(chosen, paths, folder, asked=dry_run or withdraw)
    else:
        reports, status = _load_all(chosen, paths or (Path(),), dry_run=dry_run, withdraw=withdraw)
    if form == "json":
        click.echo(
            json.dumps({"rows": [{"file": what} | shown.as_json(one) for what, one in reports]}, ensure_ascii=False)
        )
    else:
        click.echo("\n\n".join(_told(one, what, dry_run) for what, one in reports))
    if file:
        shown.write(file, reports, dry_run=dry_run)
    return status


def _load_offline(
    source: "Source", paths: tuple[Path, ...], folder: Path, *, asked: bool
) -> tuple[list[tuple[str, "Report"]], int]:
    """The reports of a load into files; `asked` if something was asked that only a database has."""
    if asked:
        raise click.UsageError(str(words.ONLY_FILES), click.get_current_context())
    reports = load_into_files(source, paths, folder)
    click.echo(words.IN_FILES(folder=folder), err=True)
    return reports, max(one.exit_status for _, one in reports)


def _load_all(
    source: "Source", paths: tuple[Path, ...], *, dry_run: bool, withdraw: bool
) -> tuple[list[tuple[str, "Report"]], int]:
    """The reports; a file that cannot be had is said at once, and the others are loaded all the same."""
    reports, status = [], 0
    with session.writing() as bolt:
        if source.name not in WHOLE and is_empty(bolt):
            reports += _load_ground(bolt, dry_run=dry_run)
        for path in paths:
            try:
                done = load_shown(bolt, source, path, dry_run=dry_run, withdraw=withdraw)
            except Exception as error:
                if len(paths) == 1:
                    raise
                status = max(status, tell(error))
                continue
            reports.append((what_is_loaded(source, path), done))
            status = max(status, done.exit_status)
    return reports, status


def _load_ground(bolt: "Bolt", *, dry_run: bool) -> list[tuple[str, "Report"]]:
    """The report of the shipped facts, without which no source finds its places and sectors."""
    click.echo(words.NO_GROUND if dry_run else words.GROUND, err=True)
    if dry_run:
        return []
    shipped = _source(SHIPPED, (), {})
    return [(what_is_loaded(shipped, Path()), load_shown(bolt, shipped, Path()))]


def _told(report: "Report", what: str, dry_run: bool) -> str:
    told = "\n".join(shown.lines(report, what, dry_run=dry_run))
    return f"{told}\n{words.NOTHING_CHANGED}" if shown.changed_nothing(report) and not dry_run else told


def _source(name: str, options: tuple[str, ...], own: dict[str, str | tuple[str, ...] | None]) -> "Source":
    from bangiao.loaders import registry

    found = registry.find(name)
    given = {
        key.removeprefix("own_"): value if isinstance(value, str) else "\n".join(value)
        for key, value in own.items()
        if value is not None and value != ()
    }
    for one in options:
        key, equals, value = one.partition("=")
        if not equals:
            raise click.BadParameter(words.NOT_NAME_VALUE(found=one), param_hint="--option")
        key = key.strip().replace("-", "_")
        given[key] = f"{given[key]}\n{value}" if key in found.repeated and key in given else value
    for key in given:
        if key not in found.options:
            allowed = ", ".join(found.options) or words.NONE
            raise click.BadParameter(words.NO_OPTION(source=name, found=key, allowed=allowed), param_hint="--option")
    return found(**given)


def _list(form: str) -> int:
    from bangiao.loaders import registry

    sources = [registry.find(name) for name in registry.names()]
    if form == "json":
        rows = [
            {"name": one.name, "vi": one.vi, "en": one.en, "formats": one.formats, "options": one.options}
            for one in sources
        ]
        click.echo(json.dumps({"rows": rows}, ensure_ascii=False))
        return 0
    width = max(len(one.name) for one in sources)
    for one in sources:
        formats = f" ({', '.join(one.formats)})" if one.formats else ""
        click.echo(f"{one.name:<{width}}  {one.vi if current() == 'vi' else one.en}{formats}")
    return 0
