"""Years that have passed, as the model may see them: tables of a year, and what was funded in the years after."""

from collections.abc import Sequence

from bangiao.queries.matching.donors.cells import Cells
from bangiao.queries.matching.donors.forms import FORMS, funded
from bangiao.queries.matching.donors.habits import Habits, habits
from bangiao.queries.matching.donors.model import Weights
from bangiao.queries.matching.donors.table import People, Table, tables
from bangiao.queries.matching.donors.train import Lesson, train

AHEAD = 2
"""How many years after the cut count: a cell is a hit when it was first funded in them."""
BACK = 8
"""From how many earlier years the model learns."""


def together(found: Sequence[Table]) -> list[tuple[Table, Habits]]:
    """Each table with the habits of its funder, drawn from all the funder's tables among them."""
    by_donor: dict[str, list[Table]] = {}
    for table in found:
        by_donor.setdefault(table.donor, []).append(table)
    known = {donor: habits(own) for donor, own in by_donor.items()}
    return [(table, known[table.donor]) for table in found]


class School:
    """Lessons of the years before a cut. `cells` and `people` are those of all years; no lesson sees past its end."""

    def __init__(self, cells: Cells, people: People) -> None:
        self.cells, self.people = cells, people
        self._known: dict[int, list[tuple[Table, Habits]]] = {}

    def at(self, year: int) -> list[tuple[Table, Habits]]:
        """The tables and habits of one year, made of rows up to that year and of no other."""
        if year not in self._known:
            self._known[year] = together(tables(self.cells.until(year), year, self.people))
        return self._known[year]

    def lessons(self, cut: int) -> list[Lesson]:
        """What can be learned by the end of the year `cut`: each lesson ends in it or before."""
        found = []
        for year in range(cut - AHEAD - BACK + 1, cut - AHEAD + 1):
            later = self.cells.after(year, min(year + AHEAD, cut))
            for table, habit in self.at(year):
                hits = funded(table, later)
                if hits.any():
                    found.append(Lesson(table, habit, hits, cut - year))
        return found

    def learn(self, cut: int) -> dict[str, Weights]:
        """The weights of each form, learned by the end of the year `cut`."""
        lessons = self.lessons(cut)
        return {form: train(lessons, form) for form in FORMS}
