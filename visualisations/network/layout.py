"""Where the points stand: computed once when the page is written, the same for the same view."""

import math
from collections.abc import Iterable, Sequence

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from bangiao.visualisations.network.ego import ego

SPACING = 62.0
SEED = 20
Place = tuple[float, float]
Array = NDArray[np.float64]


def positions(graph: "nx.Graph[str]", focus: Sequence[str] = ()) -> dict[str, Place]:
    """A place in pixels for every node; around one thing in focus, where it reads well, as in ego.py.

    Otherwise nodes with a single neighbour stand in rings around it, sorted by their label; the others are laid out
    by a spring model (Fruchterman and Reingold 1991, networkx.spring_layout) with a fixed seed, and pushed
    apart until rings do not overlap. Separate parts stand side by side, those in focus first.
    """
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from((node, graph.nodes[node]) for node in sorted(graph))
    plain.add_edges_from(sorted((a, b) for a, b in graph.edges() if a != b))
    around = ego(plain, focus[0]) if len(focus) == 1 and focus[0] in plain else None
    if around:
        return {node: (round(x, 1), round(y, 1)) for node, (x, y) in around.items()}
    parts = sorted(nx.connected_components(plain), key=lambda part: (not part & set(focus), -len(part), min(part)))
    blocks = [_part(plain.subgraph(part)) for part in parts if len(part) > 1]
    alone = [next(iter(part)) for part in parts if len(part) == 1]
    if alone:
        blocks.append(_grid(alone))
    placed = _shelves(blocks)
    return {node: (round(float(x), 1), round(float(y), 1)) for node, (x, y) in placed.items()}


def _part(part: "nx.Graph[str]") -> dict[str, Array]:
    hub = max(sorted(part), key=lambda node: part.degree(node))
    core = sorted(node for node in part if part.degree(node) > 1) or [hub]
    leaves: dict[str, list[str]] = {node: [] for node in core}
    for node in sorted(set(part) - set(core), key=lambda node: (str(part.nodes[node].get("label")), node)):
        leaves[next(iter(part[node]))].append(node)
    radii = np.array([_rings(len(leaves[node]))[-1] + SPACING / 2 for node in core])
    centres = _apart(_spring(part.subgraph(core), core), radii)
    placed = dict(zip(core, centres, strict=True))
    for node, centre in zip(core, centres, strict=True):
        placed |= _around(centre, leaves[node])
    return placed


def _spring(core: "nx.Graph[str]", order: Sequence[str]) -> Array:
    if len(order) == 1:
        return np.zeros((1, 2))
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(order)
    ordered.add_edges_from(sorted((min(edge), max(edge)) for edge in core.edges()))
    rounds = 60 if len(order) < 500 else 20
    found = nx.spring_layout(ordered, seed=SEED, iterations=rounds, method="force")
    return np.array([found[node] for node in order]) * SPACING * math.sqrt(len(order)) * 0.9


def _apart(points: Array, radii: Array) -> Array:
    # Each round moves every overlapping pair half of its overlap; most views settle in a few rounds.
    points = points.copy()
    for _ in range(40):
        pairs = cKDTree(points).query_pairs(2 * float(radii.max()), output_type="ndarray")
        if not len(pairs):
            break
        first, second = pairs[:, 0], pairs[:, 1]
        between = points[second] - points[first]
        distance = np.maximum(np.hypot(between[:, 0], between[:, 1]), 1e-6)
        overlap = radii[first] + radii[second] - distance
        near = overlap > 0.5
        if not near.any():
            break
        push = between[near] / distance[near, None] * overlap[near, None] / 2
        np.subtract.at(points, first[near], push)
        np.add.at(points, second[near], push)
    return points


def _rings(leaves: int) -> list[float]:
    """The radii of as many rings as the leaves need; a node without leaves takes no room beyond its own."""
    if not leaves:
        return [0.0]
    radii = [SPACING * 1.6]
    while sum(math.floor(2 * math.pi * radius / SPACING) for radius in radii) < leaves:
        radii.append(radii[-1] + SPACING * 0.9)
    return radii


def _around(centre: Array, leaves: Sequence[str]) -> dict[str, Array]:
    # Each ring gets leaves in proportion to its length, all along the list, so that kinds fill sectors.
    radii = _rings(len(leaves))
    rings: list[list[str]] = [[] for _ in radii]
    for number, leaf in enumerate(leaves, start=1):
        due = [radius / sum(radii) * number - len(ring) for radius, ring in zip(radii, rings, strict=True)]
        rings[due.index(max(due))].append(leaf)
    placed: dict[str, Array] = {}
    for radius, ring in zip(radii, rings, strict=True):
        for number, leaf in enumerate(ring):
            angle = 2 * math.pi * number / len(ring)
            placed[leaf] = centre + radius * np.array([math.cos(angle), math.sin(angle)])
    return placed


def _grid(nodes: Sequence[str]) -> dict[str, Array]:
    wide = math.ceil(math.sqrt(len(nodes) * 3))
    return {node: np.array(divmod(number, wide)[::-1], float) * SPACING * 1.5 for number, node in enumerate(nodes)}


def _shelves(blocks: Iterable[dict[str, Array]]) -> dict[str, Array]:
    """Separate parts side by side, in rows about as wide as a screen is to its height."""
    boxes = [(block, *_box(block)) for block in blocks]
    area = sum(float(np.prod(size + 2 * SPACING)) for _, _, size in boxes)
    width = max([math.sqrt(area * 1.6), *(float(size[0]) for _, _, size in boxes)])
    placed: dict[str, Array] = {}
    x = y = row = 0.0
    for block, corner, size in boxes:
        if x and x + size[0] > width:
            x, y, row = 0.0, y + row + 2 * SPACING, 0.0
        shift = np.array([x, y]) - corner
        placed |= {node: place + shift for node, place in block.items()}
        x, row = x + float(size[0]) + 2 * SPACING, max(row, float(size[1]))
    return placed


def _box(block: dict[str, Array]) -> tuple[Array, Array]:
    points = np.array(list(block.values()))
    low = points.min(axis=0)
    return low, points.max(axis=0) - low
