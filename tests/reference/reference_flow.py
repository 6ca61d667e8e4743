# SPDX-License-Identifier: GPL-3.0-or-later
"""The cheapest mix of one pool as the flow of section 8, solved as a linear program: proves that the covering program and
the flow are the same problem. Vertices are month boundaries and a chain for terms that outlive the plan."""

import math

import numpy as np

from reference_solver import Program, solve


def usage_arcs(market, month):
    """(capacity, cost) of each run of levels between distinct values of need and firm need, the lowest first."""
    steps = np.unique(np.concatenate([[0.0], market.need[month], market.firm[month]]))
    return [(high - low, market.level_cost(month, high)) for low, high in zip(steps, steps[1:])]


def arcs_of(market, offers):
    """(from, to, capacity, cost)"""
    months, most = market.case.months, float(market.need.max(initial=0.0))
    result = []
    for t in range(months):
        need = float(market.need[t].max(initial=0.0))
        result += [(t, t + 1, capacity, cost) for capacity, cost in usage_arcs(market, t)]
        result += [(t, t + 1, most - need, 0.0), (t + 1, t, math.inf, 0.0)]
    limits = sorted({offer.limit for offer in offers if offer.limit is not None})
    chain = {limit: ("chain", limit) for limit in limits}
    result += [(chain[limit], chain[after] if after is not None else months, float(limit), 0.0)
               for limit, after in zip(limits, limits[1:] + [None])]
    result += [(offer.start, offer.end if offer.limit is None else chain[offer.limit], math.inf, offer.cost)
               for offer in offers]
    return result


def flow_cost(market, owning=True):
    """Of the cheapest flow of as many units as need ever reaches."""
    offers = [offer for offer in market.offers if owning or offer.kind != "owned"]
    arcs, months = arcs_of(market, offers), market.case.months
    most, program, balance = float(market.need.max(initial=0.0)), Program(), {}
    for start, end, capacity, cost in arcs:
        column = program.column(cost, min(capacity, (len(offers) + 1) * most))
        balance.setdefault(start, []).append((column, -1.0))
        balance.setdefault(end, []).append((column, 1.0))
    for vertex, terms in balance.items():
        net = {0: -most, months: most}.get(vertex, 0.0)
        program.row(net, net, terms)
    x = solve(program)
    return math.fsum(cost * amount for (_, _, _, cost), amount in zip(arcs, x))
