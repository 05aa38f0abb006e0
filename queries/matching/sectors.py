"""Whether what is told of a thing's sectors lies within the sector that is asked for."""

from collections.abc import Iterable

from bangiao.graph.store.answer import GraphNode


def within(sectors: Iterable[GraphNode], wanted: GraphNode) -> bool:
    """Whether one of the sectors is the wanted one, is part of it by its DAC code, or is the group that it is part of.

    A source that states a group alone ("Health") may mean any of its members, so it is not taken as outside.
    """
    code = dac(wanted)
    for sector in sectors:
        other = dac(sector)
        if sector.properties.get("id") == wanted.properties.get("id"):
            return True
        if code and other and (other.startswith(code) or code.startswith(other)):
            return True
    return False


def dac(sector: GraphNode) -> str:
    """The DAC code of a sector, its own or the closest to its own scheme's; empty where there is none."""
    told = sector.properties
    return str((told.get("code") if str(told.get("scheme", "")).startswith("dac") else told.get("dac_code")) or "")
