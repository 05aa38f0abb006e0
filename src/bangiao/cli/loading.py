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

    identity = Identity.of(Journal.of(home()))
    with progress(words.LOADING(what=what_is_loaded(source, path))) as tell:
        return load(bolt, source, path, dry_run=dry_run, progress=tell, identity=identity, withdraw_most=withdraw)


def is_empty(bolt: "Bolt") -> bool:
    """Whether the shipped facts were never loaded: no sector is there."""
    return not bolt.read("MATCH (s:Sector) RETURN s.id AS id LIMIT 1").rows


def what_is_loaded(source: "Source | type[Source]", path: Path) -> str:
    """The file's name, or for what comes with bangiao the source's own."""
    return path.name or (source.vi if current() == "vi" else source.en)
