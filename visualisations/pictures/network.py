"""The picture `network`: points and lines that an analyst can search, filter and trace to their sources."""

from pathlib import Path

from bangiao.visualisations.network import write_network
from bangiao.visualisations.registry import picture
from bangiao.visualisations.view import View


@picture(name="network", vi="Mạng lưới quan hệ", en="Network of relations")
def network(view: View, file: Path, language: str) -> None:
    """Write the network page."""
    write_network(view, file, language=language)
