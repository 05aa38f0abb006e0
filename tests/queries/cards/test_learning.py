"""What people judged is learned from, each pair once."""

from pathlib import Path

from bangiao.queries.cards.judgements import Judgement, Judgements, Verdict
from bangiao.queries.cards.learning import with_judged
from bangiao.queries.matching.twins.tables import build
from tests.queries.cards.test_localities import HOME, WORLD


def test_good_and_known_places_are_ties_to_learn_from_and_bad_ones_are_not(tmp_path: Path) -> None:
    judged = Judgements.of(tmp_path)
    judged.add(
        [
            Judgement(f"{HOME}~locality:JP/candidate", Verdict.GOOD),
            Judgement(f"{HOME}~locality:FJ/giant", Verdict.KNOWN),
            Judgement(f"{HOME}~locality:FJ/lone", Verdict.BAD),
            Judgement(f"{HOME}~locality:JP/near", Verdict.GOOD),
            Judgement(f"{HOME}~org:koica~sector:dac-group/12", Verdict.GOOD),
        ]
    )
    tables = build(WORLD)
    learned, new = with_judged(tables, judged)
    index = tables.ground.index
    assert new == 2
    assert {index["locality:JP/candidate"], index["locality:FJ/giant"]} <= set(learned.partners(index[HOME]).tolist())
    assert index["locality:FJ/lone"] not in learned.partners(index[HOME])
    assert len(tables.pairs) + 2 == len(learned.pairs)


def test_nothing_judged_changes_nothing(tmp_path: Path) -> None:
    tables = build(WORLD)
    assert with_judged(tables, Judgements.of(tmp_path)) == (tables, 0)
