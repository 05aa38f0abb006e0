"""How real a claim is, and the other short lists of words that values are made of."""

from enum import StrEnum


class Status(StrEnum):
    """The standing of a claim; questions count actual and ongoing unless asked otherwise."""

    ACTUAL = "actual"
    ONGOING = "ongoing"
    PLANNED = "planned"
    PROPOSED = "proposed"
    SUGGESTED = "suggested"
    REQUESTED = "requested"
    PLEDGED = "pledged"
    TARGET = "target"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"


COUNTED = (Status.ACTUAL, Status.ONGOING)

STATUS_NAMES: dict[str, tuple[str, str]] = {
    Status.ACTUAL: ("đã có", "actual"),
    Status.ONGOING: ("đang diễn ra", "ongoing"),
    Status.PLANNED: ("theo kế hoạch", "planned"),
    Status.PROPOSED: ("đề xuất", "proposed"),
    Status.SUGGESTED: ("gợi ý", "suggested"),
    Status.REQUESTED: ("đề nghị", "requested"),
    Status.PLEDGED: ("cam kết hỗ trợ", "pledged"),
    Status.TARGET: ("mục tiêu", "target"),
    Status.CANCELLED: ("đã hủy", "cancelled"),
    Status.WITHDRAWN: ("nguồn không còn nêu", "withdrawn by its source"),
}


class Qualifier(StrEnum):
    """How exactly a figure is stated."""

    EXACT = "exact"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    ABOUT = "about"
    NEARLY = "nearly"
    RANGE = "range"


class MoneyKind(StrEnum):
    """What a sum of money is: the words that reports must keep apart."""

    REGISTERED = "registered"
    REALISED = "realised"
    COMMITTED = "committed"
    APPROVED = "approved"
    SOUGHT = "sought"
    DISBURSED = "disbursed"
    PLANNED = "planned"
    REPAID = "repaid"
    RECEIVED = "received"
    GUARANTEED = "guaranteed"
    UNCLEAR = "unclear"
