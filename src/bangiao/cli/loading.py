"""One file or the shipped facts through the loader, with progress on the way."""

from pathlib import Path
from typing import TYPE_CHECKING

from bangiao.cli.language import current
from bangiao.cli.progress import progress
from bangiao.cli.words import load as words

if TYPE_CHECKING:
    from bangiao.graph.store.bolt import Bolt
    from bangiao.loaders.report import Report
    from bangiao.loaders.source import Source


def load_shown(
    bolt: "Bolt", source: "Source", path: Path, *, dry_run: bool = False, withdraw: bool = False
) -> "Report":
    """The report of a load that showed its progress."""
    from bangiao.graph.connect import home
    from bangiao.graph.identity import Identity, Journal
    from bangiao.loaders.run import load
    from bangiao.loaders.skips import Skips

    skips = Skips.of(home(), bolt.address)
    identity = Identity.of(Journal.of(home()))
    with progress(words.LOADING(what=what_is_loaded(source, path))) as tell:
        return load(
            bolt, source, path, dry_run=dry_run, progress=tell, identity=identity, withdraw_most=withdraw, skips=skips
        )


def load_into_files(source: "Source", paths: tuple[Path, ...], folder: Path) -> "list[tuple[str, Report]]":
    """The reports of files that went, with the shipped facts before them, into a folder for Neo4j's bulk importer."""
    from bangiao.graph.connect import home
    from bangiao.graph.exports import neo4j_admin
    from bangiao.graph.exports.format import refuse_full
    from bangiao.graph.exports.staging import Staging
    from bangiao.graph.identity import Identity, Journal
    from bangiao.loaders.offline import Offline
    from bangiao.loaders.sources.shipped import Shipped

    refuse_full(folder)  # before hours of reading
    todo: list[tuple[Source, Path]] = [(Shipped(), Path())]
    if source.name != Shipped.name:
        todo += [(source, path) for path in paths]
    with Staging() as staging:
        offline, reports = Offline(staging, Identity.of(Journal.of(home()))), []
        for one, path in todo:
            what = what_is_loaded(one, path)
            with progress(words.LOADING(what=what)) as tell:
                reports.append((what, offline.load(one, path, tell)))
        neo4j_admin.write(staging, folder)
    return reports


def is_empty(bolt: "Bolt") -> bool:
    """Whether the shipped facts were never loaded: no sector is there."""
    return not bolt.read("MATCH (s:Sector) RETURN s.id AS id LIMIT 1").rows


def what_is_loaded(source: "Source | type[Source]", path: Path) -> str:
    """The file's name, or for what comes with bangiao the source's own."""
    return path.name or (source.vi if current() == "vi" else source.en)
