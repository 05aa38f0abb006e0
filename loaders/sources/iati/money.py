"""The money of an activity: transactions, budgets and planned disbursements, each as FUNDS of its own.

What a sum is stands in `money_kind` and `transaction_type`: a commitment and its disbursement are two sums that
nobody may add. Budgets and planned disbursements are planned, never actual. Where a transaction names no
provider, the funders of the activity stand for it (the sources then cite them too), else the reporting
organisation; several funders share the sum evenly, and each part is qualified as about.
"""

from collections.abc import Iterator
from decimal import Decimal

from lxml import etree

from bangiao.errors import BadRecord
from bangiao.graph.schema import Citation, Funds
from bangiao.graph.values import Money, MoneyKind, PartialDate, Qualifier, Status
from bangiao.graph.values.numbers import decimal
from bangiao.loaders.sources.iati import codes
from bangiao.loaders.sources.iati.activity import Activity
from bangiao.loaders.sources.iati.parties import Parties
from bangiao.loaders.sources.iati.text import first
from bangiao.loaders.transactions import key as transaction_key

Provider = tuple[str, Citation]
Parts = dict[str, etree._Element]

PLANNED = ("budget", "planned-disbursement")
TRANSACTION_TAGS = frozenset(
    (
        *("transaction-type", "transaction-date", "value", "description", "provider-org", "receiver-org", "sector"),
        *("disbursement-channel", "recipient-country", "recipient-region", "flow-type", "finance-type"),
        *("aid-type", "tied-status"),
    )
)
_CENT = Decimal("0.01")


def transactions(activity: Activity, parties: Parties) -> Iterator[Funds]:
    """FUNDS for each transaction; two equal ones stay two.

    The key is the transaction's own reference, else what it says, with a number where two say the same: so the
    next release of the file, which has more transactions or others, states the old ones under their old ids.
    """
    if "transaction" not in activity.children:
        return
    funders = _funders(activity, parties)
    alike: dict[str, int] = {}
    for number, element in activity.each("transaction"):
        key = transaction_key(element)
        alike[key] = count = alike.get(key, 0) + 1
        told = f"transaction/{key}" if count == 1 else f"transaction/{key}/{count}"
        try:
            yield from _transaction(activity, parties, funders, number, element, told)
        except BadRecord as error:
            activity.report.skip(error)


def planned(activity: Activity, parties: Parties) -> Iterator[Funds]:
    """FUNDS for budgets and planned disbursements: planned money with planned status."""
    if not any(tag in activity.children for tag in PLANNED):
        return
    funders = _funders(activity, parties)
    status = Status.CANCELLED if activity.status == Status.CANCELLED else Status.PLANNED
    for tag in PLANNED:
        for number, element in activity.each(tag):
            try:
                parts = {child.tag: child for child in element}
                period = _period(activity, element, parts)
                value = parts.get("value")
                day = activity.day(value, "value-date") if value is not None else None
                money = _money(activity, element, value, day or period, MoneyKind.PLANNED)
                path = f"{tag}[{number}]"
                for party, share, sources in _provided(activity, parties, funders, parts, path, money, ""):
                    yield Funds(
                        start=party,
                        end=activity.project,
                        key=f"{tag}/{number}",
                        money=share,
                        on=period,
                        transaction_type=tag,
                        recipient=first(parts.get("receiver-org")) or None,
                        status=status,
                        sources=sources,
                    )
            except BadRecord as error:
                activity.report.skip(error)


def _transaction(
    activity: Activity, parties: Parties, funders: list[Provider], number: int, element: etree._Element, key: str
) -> Iterator[Funds]:
    parts = {child.tag: child for child in element}
    if not parts.keys() <= TRANSACTION_TAGS:
        for tag in parts.keys() - TRANSACTION_TAGS:
            activity.report.leave(f"transaction/{tag}")
    if "transaction-type" not in parts:
        raise activity.bad(element, "no transaction-type", ", ".join(codes.TRANSACTIONS))
    kind_code = activity.code(parts["transaction-type"], "code", "transaction", codes.TRANSACTIONS)
    kind, pledged = codes.TRANSACTIONS[kind_code]
    day = _day(activity, parts)
    money = _money(activity, element, parts.get("value"), day, kind)
    path = f"transaction[{number}]"
    flow, finance_type, aid_type = _coded(activity, parts)
    receiver = first(parts["receiver-org"]) or None if "receiver-org" in parts else None
    status = _status(activity, pledged)
    for party, share, sources in _provided(activity, parties, funders, parts, path, money, kind_code):
        yield Funds(
            start=party,
            end=activity.project,
            key=key,
            money=share,
            on=day,
            flow=flow,
            finance_type=finance_type,
            aid_type=aid_type,
            transaction_type=kind_code,
            recipient=receiver,
            status=status,
            sources=sources,
        )


def _status(activity: Activity, pledged: Status | None) -> Status:
    """What was paid for a planned or cancelled activity is no more counted than the activity."""
    if activity.status in (Status.PLANNED, Status.CANCELLED):
        return activity.status
    return pledged or Status.ACTUAL


def _coded(activity: Activity, parts: Parts) -> list[str | None]:
    """The kind of flow, finance and aid: as the transaction states, else as the activity does."""
    given = activity.defaults
    if parts.keys().isdisjoint(given):
        return list(given.values())
    return [(parts[name].get("code") if name in parts else None) or told for name, told in given.items()]


def _day(activity: Activity, parts: Parts) -> PartialDate | None:
    """The value date, which is the one that a rate goes by, else the date of the transaction."""
    day = activity.day(parts["value"], "value-date") if "value" in parts else None
    if day is None and "transaction-date" in parts:
        day = activity.day(parts["transaction-date"], "iso-date")
    if day is None:
        activity.report.warn(
            "A transaction has no date: no exchange rate can be taken",
            "Một giao dịch không có ngày: không lấy được tỷ giá",
        )
    return day


def _period(activity: Activity, element: etree._Element, parts: Parts) -> PartialDate | None:
    days = [activity.day(parts[tag], "iso-date") for tag in ("period-start", "period-end") if tag in parts]
    known = [str(day) for day in days if day]
    try:
        return PartialDate("/".join(known)) if known else None
    except ValueError:
        raise activity.bad(element, f"the period {' to '.join(known)}", "an end after the start") from None


def _money(
    activity: Activity,
    element: etree._Element,
    value: etree._Element | None,
    day: PartialDate | None,
    kind: MoneyKind,
) -> Money:
    """What a `value` states; its year is that of the day."""
    if value is None:
        raise activity.bad(element, "no value", "an amount of money")
    currency = (value.get("currency") or activity.element.get("default-currency") or "").strip().upper()
    if currency not in codes.CURRENCIES:
        raise activity.bad(value, f"currency {currency!r}", "a code of ISO 4217, here or as default-currency")
    try:
        amount = decimal(value.text or "")
    except ValueError:
        raise activity.bad(value, repr(value.text), "a number with a decimal point") from None
    return Money(amount, currency, kind, day.start.year if day else None)


def _funders(activity: Activity, parties: Parties) -> list[Provider]:
    """The participating organisations that fund, each once, with the place that says so."""
    found: dict[str, Citation] = {}
    for number, element in activity.each("participating-org"):
        if activity.file.dialect.code("role", element.get("role")) == codes.FUNDING:
            party = parties.id_of(element, activity.vietnamese)
            if party:
                found.setdefault(party, activity.cite(f"participating-org[{number}]"))
    return list(found.items())


def _provided(
    activity: Activity, parties: Parties, funders: list[Provider], parts: Parts, path: str, money: Money, code: str
) -> list[tuple[str, Money, tuple[Citation, ...]]]:
    """Whose money it is: (party, its part, where that is stated). Of a repayment it is the lender, who receives it."""
    named = parts.get("receiver-org" if code in codes.REPAYMENTS else "provider-org")
    party = parties.id_of(named, activity.vietnamese) if named is not None else None
    here = activity.cite(path)
    if party:
        return [(party, money, (here,))]
    providers = funders or _reporting(activity, parties)
    if not funders and code in codes.INCOMING:
        activity.report.warn(
            "Money comes in and nobody is named who provides it: left out",
            "Có tiền vào mà không nêu bên chi: bỏ qua",
        )
        return []
    if not providers:
        raise activity.bad(activity.element, f"nobody who provides {path}", "a provider-org or a reporting-org")
    if len(providers) == 1:
        party, stated = providers[0]
        return [(party, money, (here, stated))]
    activity.report.warn(
        "Several funders and no provider named: the money is split evenly over them",
        "Nhiều bên tài trợ mà không nêu bên chi: chia đều số tiền cho các bên",
    )
    shares = _parts(money, len(providers))
    return [(party, part, (here, stated)) for (party, stated), part in zip(providers, shares, strict=True)]


def _reporting(activity: Activity, parties: Parties) -> list[Provider]:
    reporting = activity.children.get("reporting-org")
    party = parties.id_of(reporting[0], activity.vietnamese) if reporting else None
    return [(party, activity.cite("reporting-org"))] if party else []


def _parts(money: Money, count: int) -> list[Money]:
    part = (money.amount / count).quantize(_CENT)
    amounts = [part] * (count - 1) + [money.amount - part * (count - 1)]
    return [Money(amount, money.currency, money.kind, money.year, Qualifier.ABOUT) for amount in amounts]
