"""Who a title says provides the money: "CDB, ICBC, and BoC provide …"."""

import re

from bangiao.loaders import gazetteer
from bangiao.loaders.report import Report

CLASS = "org:cn-agencies"
_ACT = re.compile(
    r"\s(?:provide[sd]?|grants?|donate[sd]?|offers?|gives?|contributes?|pledges?|sends?|loans?|extends?|awards?"
    r"|leases|conducts|do|does|participates)\s",
    re.IGNORECASE,
)
_PROVINCE = re.compile(r"China's (.+) Province")
_BETWEEN = re.compile(r",? and |, ")


def funders(title: str, report: Report) -> list[str]:
    """The agencies before the verb of a title; the class of China's agencies where they are not all known by name."""
    told = _ACT.split(title, maxsplit=1)[0].strip()
    province = _PROVINCE.fullmatch(told)
    names = [province[1]] if province else [name for name in _BETWEEN.split(told) if name]
    known = [gazetteer.locality("CN", name) if province else gazetteer.organisation(name) for name in names]
    found = [node for node in dict.fromkeys(known) if node]
    if found and all(known):
        return found
    if told != "China":
        report.unresolve(told)
    return [CLASS]
