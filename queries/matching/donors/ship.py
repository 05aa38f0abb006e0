"""Makes the weights that the product ships: trained on files of all countries, with thresholds and calibration."""

from dataclasses import asdict
from typing import Any

from bangiao.queries.matching.donors.cells import Cells
from bangiao.queries.matching.donors.lessons import School
from bangiao.queries.matching.donors.standard import standard
from bangiao.queries.matching.donors.table import People

UNTIL = 2011
"""The end of the World Bank's file, the largest of the three."""
PLACES = 5


def ship(cells: Cells, people: People, until: int = UNTIL) -> dict[str, Any]:
    """What weights.json holds, learned by the end of the year `until`; the same cells give the same weights.

    `strong`, `fair`, `intercept` and `slope` are those of standard.Standard.
    """
    school = School(cells, people)
    learned = school.learn(until)
    meant = standard(school.lessons(until), learned["all"])
    return {
        "trained_until": until,
        "forms": {
            form: {
                "weight": {name: round(value, PLACES) for name, value in weights.weight.items()},
                "usual": {name: round(value, PLACES) for name, value in weights.usual.items()},
            }
            for form, weights in learned.items()
        },
        **{name: round(value, PLACES) for name, value in asdict(meant).items()},
    }
