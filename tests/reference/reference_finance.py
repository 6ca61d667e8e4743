# SPDX-License-Identifier: GPL-3.0-or-later
"""Own against rent: the difference flow of two runs after financing and tax, its NPV, IRR, MIRR and paybacks."""

import math
from dataclasses import replace

import numpy as np

from reference_pools import keep_share, run


def npv(rate, flows):
    """flows[0] is today; `rate` is per period."""
    return math.fsum(flow / (1.0 + rate) ** t for t, flow in enumerate(flows))


def internal_rates(flows):
    """ln(1+r) of every rate per period at which the present value changes sign, ascending."""
    flows = np.array(flows, dtype=float)
    scale = np.abs(flows).max(initial=0.0)
    if scale == 0.0:
        return []
    kept = np.flatnonzero(flows)
    flows = flows[kept[0]:kept[-1] + 1] / scale
    periods = np.arange(len(flows))
    if len(flows) < 2:
        return []

    def value(x):
        """Present value at each ln(1+r), up to a positive factor that keeps it in range."""
        exponents = -np.multiply.outer(x, periods)
        return (flows * np.exp(exponents - exponents.max(axis=-1, keepdims=True))).sum(axis=-1)

    bound = 40.0
    steps = np.linspace(-1.0, 1.0, 4001)
    grid = bound * np.sinh(6.0 * steps) / math.sinh(6.0)
    values = value(grid)
    roots = []
    for low, high, a, b in zip(grid, grid[1:], values, values[1:]):
        if a == 0.0:
            roots.append(float(low))
        elif a * b < 0.0:
            for _ in range(100):
                middle = 0.5 * (low + high)
                c = value(middle)
                low, high, a = (middle, high, c) if a * c > 0.0 else (low, middle, a)
            roots.append(float(0.5 * (low + high)))
    return roots


def irr(flows):
    """ln(1+r) per period; of several rates the one nearest 10 %; None without one."""
    roots = internal_rates(flows)
    return min(roots, key=lambda x: abs(x - math.log(1.1))) if roots else None


def payback(flows):
    """Periods to the first crossing of the cumulative flow from below to not below zero; 0 without any outlay."""
    if not any(flows):
        return None
    total, was_negative = 0.0, False
    noise = 1e-12 * sum(abs(flow) for flow in flows)  # an outlay that comes back exactly has come back
    for t, flow in enumerate(flows):
        before, total = total, total + flow
        total = 0.0 if abs(total) < noise else total
        if was_negative and total >= 0.0:
            return (t - 1) + (-before / flow)
        was_negative = total < 0.0
    return None if was_negative else 0.0


MACRS_5 = [0.20, 0.32, 0.192, 0.1152, 0.1152, 0.0576]  # IRS Publication 946, table A-1, half-year convention


def written_off(price, live, end, method):
    """{month: deduction} over a life: in equal parts, or by plan year from the five-year table."""
    if method != "macrs":
        return {month: price / (end - live) for month in range(live, end)}
    result = {}
    for month in range(live, end):
        year = month // 12 - live // 12
        in_year = 12 - live % 12 if year == 0 else 12
        if year < len(MACRS_5):
            result[month] = price * MACRS_5[year] / in_year
    return result


class Ledger:
    """Amounts at the month boundaries 0..N, kept apart so that what cancels leaves nothing."""

    def __init__(self, months, tax):
        self.entries = [[] for _ in range(months + 1)]
        self.months, self.tax = months, tax

    def pay(self, at, amount):
        self.entries[at].append(float(amount))

    def deductible(self, at, amount):
        """A cost (negative) or a saving that is taxed when it is paid."""
        self.pay(at, amount)
        self.pay(at, -self.tax * amount)

    def asset(self, lot_price, live, end, known_from, sold, method):
        """Write-offs as tax saved at each month's end from `known_from`, and the tax on the gain of the sale."""
        last = min(end, self.months)
        parts = written_off(lot_price, live, end, method)
        for month in range(max(known_from, live), last):
            self.pay(month + 1, self.tax * parts.get(month, 0.0))
        book = lot_price - math.fsum(part for month, part in parts.items() if month < last)
        self.pay(last, sold)
        self.pay(last, -self.tax * (sold - book))

    def flows(self):
        result = []
        for entry in self.entries:
            total = math.fsum(entry)
            result.append(0.0 if abs(total) <= 1e-12 * math.fsum(map(abs, entry)) else total)
        return result


def add_expenses(ledger, run_, sign):
    """All that a run pays but for capital and resale, which its lots say."""
    months, keep = ledger.months, keep_share(run_.case)
    paid = [[] for _ in range(months + 1)]
    for first, lines in ((0, run_.lines_at_start()), (1, run_.lines_at_end())):
        for line in lines:
            for month, value in enumerate(line):
                paid[first + month].append(float(value))
    for lot in (lot for r in run_.results for lot in r.pool.lots):
        if lot.month >= 0:
            paid[lot.month].append(-lot.price)
        sold = min(lot.end, months)
        paid[sold].append(lot.worth(sold, keep))
    for at, amounts in enumerate(paid):
        total = math.fsum(amounts)
        if abs(total) > 1e-12 * math.fsum(map(abs, amounts)):
            ledger.deductible(at, sign * total)


def add_loan(ledger, lot, terms):
    balance = lot.price * terms.get("share", 1.0)
    rate, term = terms.get("apr", 0.0) / 12.0, terms.get("termMonths", 36)
    level = balance / term if rate == 0.0 else balance * rate / -math.expm1(-term * math.log1p(rate))
    ledger.pay(lot.month, balance)
    for k in range(1, term + 1):
        at = lot.month + k
        if at > ledger.months:
            break
        interest = balance * rate
        ends = k == term or at == ledger.months
        principal = balance if ends else level - interest
        ledger.deductible(at, -interest)
        ledger.pay(at, -principal)
        balance -= principal


def add_lease(ledger, lot, terms, keep, method):
    months, term = ledger.months, terms.get("termMonths", 36)
    first = lot.live if terms.get("inAdvance", False) else lot.live + 1
    for at in range(first, first + term):
        if at > months or (terms.get("inAdvance", False) and at == months):
            break
        ledger.deductible(at, -terms.get("paymentPerNodeMonth", 0.0) * lot.count)
    bought = lot.live + term
    if bought < lot.end and bought <= months:
        price = terms.get("buyOut", 0.0) * lot.count
        ledger.pay(bought, -price)
        ledger.asset(price, bought, lot.end, bought, lot.worth(min(lot.end, months), keep), method)


def add_lot(ledger, lot, terms, keep, method):
    sold = lot.worth(min(lot.end, ledger.months), keep)
    kind = terms.get("kind", "cash")
    if lot.month < 0:
        worth = lot.worth(0, keep)
        book = lot.price - math.fsum(v for m, v in written_off(lot.price, lot.live, lot.end, method).items() if m < 0)
        ledger.pay(0, -worth)
        ledger.pay(0, ledger.tax * (worth - book))
        ledger.asset(lot.price, lot.live, lot.end, 0, sold, method)
    elif kind == "lease":  # of the nodes; what is around them is paid
        nodes, around = replace(lot, price=lot.price - lot.shares), replace(lot, price=lot.shares)
        add_lease(ledger, nodes, terms, keep, method)
        if lot.shares > 1e-9 * lot.price:
            ledger.pay(lot.month, -lot.shares)
            ledger.asset(lot.shares, lot.live, lot.end, lot.live, around.worth(min(lot.end, ledger.months), keep), method)
    else:
        ledger.pay(lot.month, -lot.price)
        if kind == "loan":
            add_loan(ledger, lot, terms)
        ledger.asset(lot.price, lot.live, lot.end, lot.live, sold, method)


def difference(own, rent, terms):
    """D_0..D_N at the starts of months: what the rent arm pays more than the own arm."""
    case = own.case
    ledger = Ledger(case.months, case.assumptions["taxRate"])
    add_expenses(ledger, rent, 1.0)
    add_expenses(ledger, own, -1.0)
    method = case.assumptions["depreciation"]
    for lot in (lot for r in own.results for lot in r.pool.lots):
        add_lot(ledger, lot, terms, keep_share(case), method)
    return ledger.flows()


def mirr(rate, flows):
    """Per period, outlays financed and returns reinvested at `rate`."""
    out = -math.fsum(f / (1.0 + rate) ** t for t, f in enumerate(flows) if f < 0.0)
    back = math.fsum(f * (1.0 + rate) ** (len(flows) - 1 - t) for t, f in enumerate(flows) if f > 0.0)
    return (back / out) ** (1.0 / (len(flows) - 1)) - 1.0 if out > 0.0 and back > 0.0 else None


def rent_arm(case):
    fleets = [{**fleet, "owned": []} for fleet in case.fleets]
    return case.replaced(fleets=fleets, levers=case.levers.without("own"))


def owns(outcome):
    return any(r.pool.lots for r in outcome.results)


def own_versus_rent(case, outcome):
    hypothetical = not owns(outcome)
    lever = case.entries.get("own", {})
    own = run(case.replaced(levers=case.levers.plus("own", lever))) if hypothetical else outcome
    acting = hypothetical or lever.get("on", False)
    flow = difference(own, run(rent_arm(case)), lever.get("financing", {}) if acting else {})
    rate = case.assumptions["discountRate"]
    monthly = math.expm1(math.log1p(rate) / 12.0)
    discounted = [d / (1.0 + monthly) ** m for m, d in enumerate(flow)]
    internal = irr(flow)
    return {
        "npv": npv(monthly, flow), "flows": flow,
        "irr": None if internal is None else math.expm1(12.0 * internal),
        "paybackMonths": payback(flow), "discountedPaybackMonths": payback(discounted), "hypothetical": hypothetical,
    }
