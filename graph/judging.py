"""Judging two things: what stands against it is said before anything is written; then the graph follows."""

from bangiao.errors import WrongUse
from bangiao.graph.candidates import LABELS, things
from bangiao.graph.identity import Conflict, Identity, Journal, Judgement, Verdict
from bangiao.graph.identity.propose import propose
from bangiao.graph.identity.rules import is_shipped
from bangiao.graph.schema import label_of
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.settle import settle

AUTHOR = "bangiao"


class CannotBeSame(WrongUse):
    """A judgement or a shipped rule stands against it."""

    vi = "{vi}"
    en = "{en}"

    def __init__(self, conflict: Conflict) -> None:
        super().__init__(vi=conflict.said("vi"), en=conflict.said("en"))


class StillSame(WrongUse):
    """The two follow to be one from judgements that hold."""

    vi = "Các phán định cho rằng {one} và {other} là một ({by}). Bỏ một phán định trước: bangiao resolve --undo …"
    en = "By judgements, {one} and {other} are one ({by}). Take one back first: bangiao resolve --undo …"


class UnknownThing(WrongUse):
    """No thing has the id: most likely it is misspelt."""

    vi = "Không có gì mang mã {found}. Tìm mã bằng: bangiao find TÊN"
    en = "Nothing has the id {found}. Look ids up with: bangiao find NAME"


class TiedTogether(WrongUse):
    """The graph states a relationship between the two, so they are two."""

    vi = "{one} và {other} có quan hệ {type} với nhau nên là hai đối tượng, không phải một."
    en = "{one} and {other} are tied by {type}, so they are two things, not one."


def judge(bolt: Bolt, journal: Journal, judgement: Judgement) -> int:
    """Note a judgement and bring the graph to it; how many facts moved.

    Raises CannotBeSame, StillSame, UnknownThing or TiedTogether before anything is noted.
    """
    _check(bolt, journal, judgement)
    journal.add([judgement])
    return apply(bolt, journal)


def undo(bolt: Bolt, journal: Journal, one: str, other: str, why: str = "") -> int:
    """Take the judgement of two things back and bring the graph to it; how many facts moved. Raises NothingToUndo."""
    journal.undo(one, other, why)
    return apply(bolt, journal)


def apply(bolt: Bolt, journal: Journal) -> int:
    """Bring the graph to all that is judged, also what another database has got already; how many facts moved."""
    ids = {one for judgement in journal.history() for one in judgement.pair}
    return settle(bolt, Identity.of(journal).canonical, ids)


def join_certain(bolt: Bolt, journal: Journal) -> list[Judgement]:
    """Judge to be one what a shipped reference or name joins exactly; the judgements, by `bangiao`."""
    made: list[Judgement] = []
    for label in LABELS:
        for found in propose(things(bolt, label), Identity.of(journal), lowest=1.0):
            judged = Judgement(found.one.id, found.other.id, Verdict.SAME, ", ".join(found.likeness.reasons), AUTHOR)
            if found.likeness.certain and not Identity(journal.standing() + made).against(judged):
                made.append(judged)
    journal.add(made)
    apply(bolt, journal)
    return made


def _check(bolt: Bolt, journal: Journal, judgement: Judgement) -> None:
    identity = Identity.of(journal)
    known = {one for told in journal.history() for one in told.pair}
    for one in judgement.pair:
        if not is_shipped(one) and one not in known and not _is_there(bolt, one):
            raise UnknownThing(found=one)
    if judgement.verdict == Verdict.SAME:
        told = Identity(one for one in journal.standing() if one.pair != judgement.pair)
        conflict = told.against(judgement)
        if conflict:
            raise CannotBeSame(conflict)
        _refuse_tied(bolt, judgement)
    elif identity.verdict(*judgement.pair) == Verdict.SAME:
        others = [told for told in journal.standing() if told.pair != judgement.pair]
        if Identity(others).verdict(*judgement.pair) == Verdict.SAME:
            members = identity.members(judgement.one)
            by = "; ".join(" = ".join(told.pair) for told in others if told.one in members)
            raise StillSame(one=judgement.one, other=judgement.other, by=by)


def _is_there(bolt: Bolt, one: str) -> bool:
    label = label_of(one)
    return bool(label and bolt.read(f"MATCH (n:{label} {{id: $id}}) RETURN 1 AS there", {"id": one}).rows)


def _refuse_tied(bolt: Bolt, judgement: Judgement) -> None:
    label, other = label_of(judgement.one), label_of(judgement.other)
    pattern = f"MATCH (a:{label} {{id: $one}})-[r]-(b:{other} {{id: $other}}) WHERE r.status <> 'withdrawn'"
    found = bolt.read(
        f"{pattern} RETURN type(r) AS type LIMIT 1", {"one": judgement.one, "other": judgement.other}
    ).rows
    for row in found:
        raise TiedTogether(one=judgement.one, other=judgement.other, type=row["type"])
