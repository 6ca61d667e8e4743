# SPDX-License-Identifier: GPL-3.0-or-later
"""Own against rent: the difference flow of two runs, its NPV, IRR and payback. Cash financing, no tax."""

import math

import numpy as np

from reference_plan import Unsupported
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


def opening_worth(case, outcome):
    """Resale value today of the nodes owned before month 0."""
    keep = keep_share(case)
    return sum(lot.worth(0, keep) for r in outcome.results for lot in r.pool.lots if lot.month < 0)


def difference(own, rent):
    """D_0..D_N at the starts of months: what the rent arm pays more than the own arm."""
    months = own.case.months
    flows = [[] for _ in range(months + 1)]
    flows[0].append(-opening_worth(own.case, own))
    for run_, sign in ((rent, 1.0), (own, -1.0)):
        for first, lines in ((0, run_.lines_at_start()), (1, run_.lines_at_end())):
            for line in lines:
                for month, value in enumerate(line):
                    flows[first + month].append(sign * float(value))
    return [math.fsum(flow) for flow in flows]  # exact, so that what is equal in both arms leaves nothing


def rent_arm(case):
    fleets = [{**fleet, "owned": []} for fleet in case.fleets]
    return case.replaced(fleets=fleets, levers=case.levers.without("own"))


def owns(outcome):
    return any(r.pool.lots for r in outcome.results)


def own_versus_rent(case, outcome):
    hypothetical = not owns(outcome)
    lever = case.entries.get("own", {})
    if lever.get("financing", {}).get("kind", "cash") != "cash":
        raise Unsupported("loan or lease")
    if case.assumptions["taxRate"] != 0.0:
        raise Unsupported("tax")
    own = run(case.replaced(levers=case.levers.plus("own", lever))) if hypothetical else outcome
    flow = difference(own, run(rent_arm(case)))
    rate = case.assumptions["discountRate"]
    monthly = math.expm1(math.log1p(rate) / 12.0)
    discounted = [d / (1.0 + monthly) ** m for m, d in enumerate(flow)]
    internal = irr(flow)
    return {
        "npv": npv(monthly, flow),
        "irr": None if internal is None else math.expm1(12.0 * internal),
        "paybackMonths": payback(flow), "discountedPaybackMonths": payback(discounted), "hypothetical": hypothetical,
    }
