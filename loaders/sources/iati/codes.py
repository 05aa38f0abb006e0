"""The IATI code lists that decide what a fact means, and the words that files of version 1 used for them.

Source of the lists: IATI standard 2.03 (ActivityStatus, TransactionType, OrganisationRole, OrganisationType,
ActivityDateType, SectorVocabulary); of the words: IATI standard 1.05, the same lists before they had numbers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from bangiao.graph.schema import AccountableFor, Extends, Implements, Relation
from bangiao.graph.values import MoneyKind, Status

# A suspended activity has begun, so it is a fact; it is not under way, so it is not ongoing.
STATUSES = {
    "1": Status.PLANNED,
    "2": Status.ONGOING,
    "3": Status.ACTUAL,
    "4": Status.ACTUAL,
    "5": Status.CANCELLED,
    "6": Status.ACTUAL,
}

FUNDING = "1"
ROLES: dict[str, type[Relation]] = {"2": AccountableFor, "3": Extends, "4": Implements}

PLANNED_START, ACTUAL_START, PLANNED_END, ACTUAL_END = DATES = ("1", "2", "3", "4")

INCOMING = ("1", "11", "13")
REPAYMENTS = ("5", "6")

# Money that comes in to an activity has gone out of another one: as a commitment or a disbursement it would be
# counted twice, so it has a kind of its own that no sum of funds takes. Pledges bind nobody.
TRANSACTIONS = {
    "1": (MoneyKind.RECEIVED, None),
    "2": (MoneyKind.COMMITTED, None),
    "3": (MoneyKind.DISBURSED, None),
    "4": (MoneyKind.DISBURSED, None),
    "5": (MoneyKind.REPAID, None),
    "6": (MoneyKind.REPAID, None),
    "7": (MoneyKind.DISBURSED, None),
    "8": (MoneyKind.DISBURSED, None),
    "9": (MoneyKind.RECEIVED, None),
    "10": (MoneyKind.GUARANTEED, None),
    "11": (MoneyKind.RECEIVED, None),
    "12": (MoneyKind.PLANNED, Status.PLEDGED),
    "13": (MoneyKind.RECEIVED, Status.PLEDGED),
}

DAC_SCHEMES = {"1": "dac-5", "2": "dac-3"}

ORGANISATION_KINDS = {
    "10": "government",
    "11": "local_government",
    "15": "public_body",
    "21": "international_ngo",
    "22": "national_ngo",
    "23": "regional_ngo",
    "24": "partner_country_ngo",
    "30": "public_private_partnership",
    "40": "multilateral",
    "60": "foundation",
    "70": "company",
    "71": "company",
    "72": "company",
    "73": "company",
    "80": "research_body",
}

# ISO 4217, with the currencies that older activities are in.
CURRENCIES = frozenset(
    re.findall(
        r"\w+",
        """
    AED AFN ALL AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP
    BYN BYR BZD CAD CDF CHF CLF CLP CNY COP COU CRC CUC CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP
    ETB EUR FIM FJD FKP FRF GBP GEL GHS GIP GMD GNF GRD GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR
    ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA
    MKD MMK MNT MOP MRO MRU MTL MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP
    PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD SSP STD STN SVC
    SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN USS UYI UYU UZS VEF VES VND VUV WST XAF XCD
    XDR XEU XOF XPF YER ZAR ZMK ZMW ZWL
    """,
    )
)


def kind(aid_type: str | None, finance_type: str | None) -> str | None:
    """What kind of project the default aid type and finance type (DAC) make it, as far as they say.

    >>> kind("D02", None), kind("C01", "421"), kind(None, None)
    ('technical_assistance', 'loan', None)
    """
    if aid_type and aid_type.startswith("D"):
        return "technical_assistance"
    if aid_type in ("A01", "A02"):
        return "budget_support"
    return {"1": "grant", "4": "loan"}.get(finance_type[:1]) if finance_type and len(finance_type) == 3 else None


@dataclass(frozen=True, eq=False)
class Dialect:
    """What one major version writes: `words` turns its own words into today's codes, list by list."""

    major: int
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def code(self, codelist: str, text: str | None) -> str:
        """The code of today for what the file wrote; as it is where it needs no turning."""
        return _today(self, codelist, text)


@lru_cache(maxsize=5_000)
def _today(dialect: Dialect, codelist: str, text: str | None) -> str:
    told = (text or "").strip()
    words = dialect.words.get(codelist)
    return words.get(told.casefold(), told) if words else told


TWO = Dialect(2)
ONE = Dialect(
    1,
    {
        "role": {"funding": "1", "accountable": "2", "extending": "3", "implementing": "4"},
        "date": {"start-planned": "1", "start-actual": "2", "end-planned": "3", "end-actual": "4"},
        "transaction": {
            "if": "1",
            "c": "2",
            "d": "3",
            "e": "4",
            "ip": "5",
            "lr": "6",
            "r": "7",
            "qp": "8",
            "qs": "9",
            "cg": "10",
        },
        "sector": {
            "dac": "1",
            "dac-3": "2",
            "cofog": "3",
            "nace": "4",
            "ntee": "5",
            "adt": "6",
            "ro": "99",
            "ro2": "98",
            "iso": "iso",
            "wb": "wb",
        },
        "status": {
            "pipeline/identification": "1",
            "implementation": "2",
            "completion": "3",
            "finalisation": "3",
            "post-completion": "4",
            "closed": "4",
            "cancelled": "5",
            "suspended": "6",
        },
    },
)
DIALECTS = {"1": ONE, "2": TWO}
