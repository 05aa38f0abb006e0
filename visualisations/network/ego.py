"""The places of a picture around one thing: it in the middle, what it is tied to on a ring, what lies behind outside."""

import math
from collections import defaultdict

import networkx as nx

Place = tuple[float, float]

FEW, MANY = 4, 110
_GAP = 58.0
_WIDE = 1.25


def ego(graph: "nx.Graph[str]", focus: str) -> dict[str, Place] | None:
    """A place in pixels for every node of a simple graph, or None where that would not read well.

    It does where all is within two steps of the focus and something is two steps away: else a ring shows nothing, or
    there is too much to stand on one. Things that share what lies behind them stand side by side.
    """
    far = nx.single_source_shortest_path_length(graph, focus)
    near = [node for node in sorted(graph) if far.get(node) == 1]
    behind = [node for node in sorted(graph) if far.get(node) == 2]
    if len(near) + len(behind) + 1 < graph.number_of_nodes() or not behind or not FEW <= len(near) <= MANY:
        return None
    order = _side_by_side(graph, near, set(behind))
    radius = max(190.0, len(order) * _GAP / (2 * math.pi))
    turn = {node: 2 * math.pi * at / len(order) for at, node in enumerate(order)}
    placed = {focus: (0.0, 0.0)}
    for at, node in enumerate(order):
        placed[node] = _at(turn[node], radius + (-18 if at % 2 else 18))
    return placed | _outside(graph, behind, turn, radius + 130)


def _at(angle: float, radius: float) -> Place:
    return (radius * math.cos(angle) * _WIDE, radius * math.sin(angle))


def _side_by_side(graph: "nx.Graph[str]", near: list[str], behind: set[str]) -> list[str]:
    """The ring's order: by the strongest thing behind each, then by the next one; what has none by its label."""
    strength = {node: graph.degree(node) for node in behind}

    def anchors(node: str) -> list[str]:
        return sorted((one for one in graph[node] if one in behind), key=lambda one: (-strength[one], one))

    tied: dict[str, list[str]] = defaultdict(list)
    loose = []
    for node in near:
        found = anchors(node)
        if found:
            tied[found[0]].append(node)
        else:
            loose.append(node)
    groups = sorted(tied, key=lambda anchor: (-len(tied[anchor]), anchor))
    loose.sort(key=lambda node: (str(graph.nodes[node].get("label")), node))
    return [node for anchor in groups for node in sorted(tied[anchor], key=anchors)] + loose


def _outside(graph: "nx.Graph[str]", behind: list[str], turn: dict[str, float], radius: float) -> dict[str, Place]:
    """Each where its ties pull it, on the first of the outer rings on which it has room."""
    pulls = {}
    for node in behind:
        angles = [turn[one] for one in graph[node] if one in turn]
        pulls[node] = math.atan2(sum(map(math.sin, angles)), sum(map(math.cos, angles)))
    taken: list[tuple[float, float]] = []
    placed = {}
    for node in sorted(behind, key=lambda one: (-graph.degree(one), one)):
        ring = 0
        while any(at == ring and _close(pulls[node], other, radius + ring * 62) for at, other in taken):
            ring += 1
        taken.append((ring, pulls[node]))
        placed[node] = _at(pulls[node], radius + ring * 62)
    return placed


def _close(one: float, other: float, radius: float) -> bool:
    apart = abs((one - other + math.pi) % (2 * math.pi) - math.pi)
    return apart * radius < 70
