# SPDX-License-Identifier: GPL-3.0-or-later
"""The cheapest mix of section 8 as a covering program: terms and owned nodes cover the lowest levels of each month's
need, and what stays uncovered costs what its hours cost. No flow, no arcs back: numbers of nodes by kind and month.

A month's cost of covering k nodes is computed from the hours of the week, and is piecewise linear and convex in k, so
that the program is linear; its corners are integral unless there are caps: then numbers of nodes are integers.
"""

import math

import numpy as np

from reference_costs import staff_price
from reference_holdings import Term, list_payment, lot_of
from reference_market import KINDS, market
from reference_pools import at_optimum, in_force, owned_in_force
from reference_run import month_end_factors
from reference_solver import Program, solve


def fill(program, market_, offers, whole):
    """Adds one pool; answers the columns of its offers."""
    peak = market_.need.max(initial=0.0)
    columns = [program.column(offer.cost, peak, whole) for offer in offers]
    for month in range(market_.case.months):
        steps = np.unique(np.concatenate([[0.0], market_.need[month], market_.firm[month]]))
        costs = market_.uncovered(month, steps)
        runs = [program.column((costs[i] - costs[i + 1]) / (steps[i + 1] - steps[i]), steps[i + 1] - steps[i])
                for i in range(len(steps) - 1)]
        covering = [c for c, offer in zip(columns, offers) if offer.start <= month < offer.end]
        if runs:
            program.row(steps[-1], math.inf, [(c, 1.0) for c in covering + runs])
    for limit, limited in joint_limits(offers):
        program.row(-math.inf, limit, [(columns[i], 1.0) for i in limited])
    return columns


def joint_limits(offers):
    """(number of levels, indices of all offers that are limited to as many or fewer)"""
    limits = sorted({offer.limit for offer in offers if offer.limit is not None})
    return [(limit, [i for i, offer in enumerate(offers) if offer.limit is not None and offer.limit <= limit])
            for limit in limits]


def keeps_limits(market_, purchases):
    """Whether terms that outlive the plan are on levels of their own that justify them."""
    counts = {(offer.kind, offer.start): count for offer, count in purchases}
    counted = [counts.get((offer.kind, offer.start), 0) for offer in market_.offers]
    return all(sum(counted[i] for i in limited) <= limit for limit, limited in joint_limits(market_.offers))


# ------------------------------------------------------------------------------------------------------------- caps

def has_caps(case):
    lever = case.levers.get("own")
    return bool(lever) and any(key in lever for key in ("maxNodes", "maxCapital", "maxPowerKW"))


def add_caps(program, case, markets, bought):
    """On what fleets in reach hold at once or pay for within the horizon; `bought`: (column, offer, node type) triples.

    What they own already counts, and where it is more than a cap allows nothing is added.
    """
    lever, months = case.levers.get("own"), case.months
    in_reach = [m.pool for m in markets if at_optimum(case, "own", m.pool)]
    for key, weight in (("maxNodes", lambda node: 1.0), ("maxPowerKW", lambda node: node.get("powerKW", 0.0))):
        kept = sum((weight(pool.node) * owned_in_force(pool, months) for pool in in_reach), np.zeros(months))
        for month in range(months) if key in lever else ():
            program.row(-math.inf, max(0.0, lever[key] - kept[month]),
                        [(c, weight(node)) for c, offer, node in bought if offer.start <= month < offer.end])
    if "maxCapital" in lever:
        program.row(-math.inf, lever["maxCapital"], [(c, offer.lot.price) for c, offer, _ in bought])


# ------------------------------------------------------------------------------------------------------ the program

def cheapest(case, markets, owning, solver=None):
    """[purchases of each market]: (offer, count) pairs of the cheapest mix, with or without owned nodes."""
    program, chosen, whole = Program(), [], owning and has_caps(case)
    for i, m in enumerate(markets):
        offers = [offer for offer in m.offers if owning or offer.kind != "owned"]
        chosen += [(c, offer, i) for c, offer in zip(fill(program, m, offers, whole), offers)]
    if whole:
        bought = [(c, offer, markets[i].pool.node) for c, offer, i in chosen if offer.kind == "owned"]
        add_caps(program, case, markets, bought)
    x = solve(program, solver)
    if x is None:
        raise RuntimeError("the covering program has no solution")
    result = [[] for _ in markets]
    for column, offer, i in chosen:
        if abs(x[column] - round(x[column])) > 1e-5:
            raise RuntimeError(f"{offer} is not integral: {x[column]}")
        if round(x[column]) > 0:
            result[i].append((offer, int(round(x[column]))))
    return result


def fixed_staff(case, markets, mix):
    """Discounted fixed staff: paid in months in which anything is owned anywhere."""
    owned = np.zeros(case.months)
    for m, purchases in zip(markets, mix):
        bought = [p for p in purchases if p[0].kind == "owned"]
        owned += owned_in_force(m.pool, case.months)
        owned += in_force(bought, case.months, lambda p: p[0].start, lambda p: p[0].end, lambda p: p[1])
    cost = staff_price(case, np.arange(case.months)) * case.assumptions["staffFte"] * month_end_factors(case)
    return float(cost[owned > 0].sum())


def mix_cost(case, markets, mix):
    return math.fsum(m.cost(p) for m, p in zip(markets, mix)) + fixed_staff(case, markets, mix)


def cheapest_mix(case, markets, solver=None):
    """The cheaper of the mixes with and without owning, fixed staff counted."""
    mixes = [cheapest(case, markets, False, solver)]
    if any(offer.kind == "owned" for m in markets for offer in m.offers):
        mixes.append(cheapest(case, markets, True, solver))
    return min(mixes, key=lambda mix: mix_cost(case, markets, mix))


# ------------------------------------------------------------------------------------------------------ its purchases

def purchase(case, pool, kind, start, count):
    """Term or Lot of `count` nodes in force from a month on."""
    if kind == "owned":
        return lot_of(case, pool.node, start - int(case.assumptions["leadTimeMonths"]), count, by_lever=True)
    monthly = count * list_payment(case, pool.node, KINDS[kind], start)
    return Term(start, KINDS[kind], count, False, float(monthly))


def add_purchases(case, pool, purchases):
    """(kind, start, count) triples."""
    for kind, start, count in purchases:
        (pool.lots if kind == "owned" else pool.terms).append(purchase(case, pool, kind, start, count))


def markets_of(case, prepared):
    return [market(case, *entry) for entry in prepared]


def buy_cheapest(case, prepared):
    """Case.optimum by this module."""
    markets = markets_of(case, prepared)
    for m, purchases in zip(markets, cheapest_mix(case, markets)):
        add_purchases(case, m.pool, [(offer.kind, offer.start, count) for offer, count in purchases])
