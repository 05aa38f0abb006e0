"""Small worlds made up for the tests of twins: two lands whose towns twin by region and size, and a few others."""

import numpy as np

from bangiao.queries.matching.twins.places import Place, Tie, World
from bangiao.queries.matching.twins.tables import Tables, build

REGIONS, TOWNS = 6, 12


def place(land: str, region: int, number: int) -> Place:
    """A town of a region, the larger the higher its number; regions lie 300 km apart, towns 10 km."""
    east = {"AA": 0.0, "BB": 40.0, "CC": 80.0}[land]
    return Place(
        id=f"locality:{land}/{region}-{number}",
        name=f"{land.lower()} {'abcdef'[region]}{'qrstuvwxyzkl'[number]}",
        country=land,
        lat=3.0 * region,
        lon=east + 0.1 * number,
        population=1_000 * 2**number,
        region=f"{land}.{region}",
    )


def world(seed: int = 0) -> World:
    """Towns of a region of AA are twins of towns of like size in the same region of BB, some of CC in none."""
    rng = np.random.default_rng(seed)
    places = [
        place(land, region, number)
        for land in ("AA", "BB", "CC")
        for region in range(REGIONS)
        for number in range(TOWNS)
    ]
    pairs = set()
    for region in range(REGIONS):
        for number in range(TOWNS):
            for _ in range(7):
                like = int(np.clip(number + rng.integers(-2, 3), 0, TOWNS - 1))
                pairs.add((f"locality:AA/{region}-{number}", f"locality:BB/{region}-{like}"))
            pairs.add((f"locality:AA/{region}-{number}", f"locality:CC/{rng.integers(REGIONS)}-{rng.integers(TOWNS)}"))
    ties = tuple(Tie(one, other, None, (f"{one[-4:]}~{other[-4:]}",)) for one, other in sorted(pairs))
    return World(tuple(sorted(places, key=lambda each: each.id)), ties, frozenset({"BB"}))


def tables(*ties: tuple[str, str], places: tuple[Place, ...]) -> Tables:
    """Tables of these ties, each stated by a relationship named after its ends."""
    return build(World(places, tuple(Tie(one, other, None, (f"{one}-{other}",)) for one, other in ties)))


def town(id: str, country: str, **known: object) -> Place:
    """A place of which only what is given is known."""
    return Place(id, str(known.pop("name", id)), country, **known)  # type: ignore[arg-type]
