# SPDX-License-Identifier: GPL-3.0-or-later
"""The cheapest mix of section 8 as a covering program: terms and owned nodes cover the lowest levels of each month's
need, and what stays uncovered costs what its hours cost. No flow, no arcs back: numbers of nodes by kind and month.

A month's cost of covering k nodes is computed from the hours of the week, and is piecewise linear and convex in k, so
that the program is linear; its rows have the consecutive ones property, so that its corners are integral. Caps break
that: then numbers of nodes are integers.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from reference_demand import HOURS, W
from reference_holdings import Lot, Term, discount, node_capital, trend
from reference_pools import (at_optimum, in_force, keep_share, month_end_factors, offers_spot, owned_in_force, rework_of,
                             set_owned, set_terms, terms_in_force)
from reference_solver import Program, solve

TAIL = 36  # months after the horizon in which its last need is held
KINDS = {"reserved1y": 12, "reserved3y": 36}


@dataclass
class Offer:
    """One node bought: in force in months [start, end), its discounted cost, and what is paid for it and when."""
    kind: str
    start: int
    end: int
    cost: float
    paid: int = 0
    capital: float = 0.0


@dataclass
class Market:
    """What the optimum may choose for one pool over horizon and tail."""
    case: object  # its months are horizon and tail
    pool: object
    need: np.ndarray  # [month, hour], beyond what is held anyway
    firm: np.ndarray
    offers: list

    def uncovered(self, month, held):
        """Discounted cost of month at each number of nodes in `held`."""
        case, node, a = self.case, self.pool.node, self.case.assumptions
        rest = np.maximum(0.0, self.need[month] - np.asarray(held, dtype=float)[:, None])
        spot = np.zeros_like(rest)
        if offers_spot(case, self.pool) and month >= case.levers.get("spot").get("fromMonth", 0):
            spot = np.minimum(rest, self.need[month] - self.firm[month])
        hourly = (rest - spot) * node.get("onDemand", 0.0) + spot * node.get("spot", 0.0) * (1.0 + rework_of(node))
        cost = W * hourly.sum(axis=1) * trend(a["cloudPriceTrend"], month)
        cost = cost + staff_price(case, month) * a["staffFtePerRentedNode"] * rest.mean(axis=1)
        return cost * month_end_factors(case)[month]

    def cost(self, purchases):
        """Of (offer, count) pairs and of what they leave uncovered."""
        held = in_force(purchases, self.case.months, lambda p: p[0].start, lambda p: p[0].end, lambda p: p[1])
        bought = math.fsum(offer.cost * count for offer, count in purchases)
        return bought + math.fsum(float(self.uncovered(t, [k])[0]) for t, k in enumerate(held))


def staff_price(case, month):
    """Of a full-time equivalent in a month."""
    return case.assumptions["staffSalary"] / 12.0 * trend(case.assumptions["salaryTrend"], month)


def held_still(series, months):
    """[month, ...] with its last month repeated."""
    return np.concatenate([series, np.repeat(series[-1:], months - len(series), axis=0)])


def kept_through_tail(case, whole, pool, total):
    """The pool with what it holds whatever the optimum adds. What it renews it goes on renewing; purchases that start
    at or after the horizon have no effect."""
    starts = lambda items, key: [item for item in items if item.get(key, 0) < case.months]
    fleet = {**pool.fleet, "commitments": starts(pool.fleet.get("commitments", []), "start"),
             "owned": starts(pool.fleet.get("owned", []), "month")}
    levers = case.levers
    for name, key in (("commitments", "start"), ("own", "month")):
        if levers.get(name) and "counts" in levers.get(name):
            counts = {k: starts(items, key) for k, items in levers.get(name)["counts"].items()}
            levers = levers.plus(name, {**levers.get(name), "counts": counts})
    whole, pool = whole.replaced(levers=levers), replace(pool, fleet=fleet, terms=[], lots=[])
    set_owned(whole, pool)
    set_terms(whole, pool, total)
    return pool


def market(case, pool, need, total, firm):
    """`case` is that of the horizon."""
    whole = case.replaced(months=case.months + TAIL)
    total, firm = held_still(total, whole.months), held_still(firm, whole.months)
    pool = kept_through_tail(case, whole, pool, total)
    kept = (owned_in_force(pool, whole.months) + terms_in_force(pool, whole.months))[:, None]
    offers = []
    if at_optimum(case, "commitments", pool):
        offers += reserved_offers(whole, pool)
    if at_optimum(case, "own", pool):
        offers += owned_offers(whole, pool, held_still(need.load, whole.months), total)
    return Market(whole, pool, np.maximum(0.0, total - kept), np.maximum(0.0, firm - kept), offers)


def reserved_offers(case, pool):
    a, offers, factors = case.assumptions, [], month_end_factors(case)
    staff = staff_price(case, np.arange(case.months)) * a["staffFtePerRentedNode"] * factors
    for kind, length in KINDS.items():
        off = discount(pool.node, length)
        for start in range(case.months) if off is not None else ():
            inside = slice(start, min(case.months, start + length))
            price = 730.0 * pool.node.get("onDemand", 0.0) * trend(a["cloudPriceTrend"], start) * (1.0 - off)
            offers.append(Offer(kind, start, inside.stop, float((price * factors + staff)[inside].sum())))
    return offers


def running_cost(case, pool, load, total):
    """[month]: discounted cost of an owned node but for maintenance, which goes by the price paid."""
    a, node, t = case.assumptions, pool.node, np.arange(case.months)
    provisioned = HOURS * node["gpus"] * total.max(axis=1)
    busy = np.minimum(load, total * node["gpus"]).sum(axis=1)
    factor = np.divide(busy, provisioned, out=np.zeros(case.months), where=provisioned > 0)
    idle, kw = a["idlePowerShare"], node.get("powerKW", 0.0)
    energy = 730.0 * (idle + (1.0 - idle) * factor) * kw * a["pue"] * a["electricityPerKWh"]
    monthly = energy * trend(a["electricityTrend"], t) + kw * a["spacePerKWMonth"] + a["networkPerNodeMonth"]
    return (monthly + staff_price(case, t) * a["staffFtePerNode"]) * month_end_factors(case)


def owned_offers(case, pool, load, total):
    if not pool.node.get("purchasePrice"):
        return []
    a, months, factors = case.assumptions, case.months, month_end_factors(case)
    life, lead, keep = int(a["ownedLifeMonths"]), int(a["leadTimeMonths"]), keep_share(case)
    running, offers = running_cost(case, pool, load, total), []
    for live in range(lead, months):
        price = float(node_capital(pool.node, a, live - lead))
        lot = Lot(live - lead, live, live + life, 1, price)
        end = min(months, lot.end)
        cost = price * (1.0 + a["discountRate"]) ** (-lot.month / 12.0) - lot.worth(end, keep) * factors[end - 1]
        cost += (running + price * a["maintenanceRate"] / 12.0 * factors)[live:end].sum()
        offers.append(Offer("owned", live, end, float(cost), lot.month, price))
    return offers


# ------------------------------------------------------------------------------------------------------ the program

def fill(program, market_, offers, whole):
    """Adds one pool; answers the columns of its offers."""
    peak = market_.need.max()
    columns = [program.column(offer.cost, peak, whole) for offer in offers]
    for month in range(market_.case.months):
        steps = np.unique(np.concatenate([[0.0], market_.need[month], market_.firm[month]]))
        costs = market_.uncovered(month, steps)
        runs = [program.column((costs[i] - costs[i + 1]) / (steps[i + 1] - steps[i]), steps[i + 1] - steps[i])
                for i in range(len(steps) - 1)]
        covering = [c for c, offer in zip(columns, offers) if offer.start <= month < offer.end]
        if runs:
            program.row(steps[-1], math.inf, [(c, 1.0) for c in covering + runs])
    return columns


def add_caps(program, case, markets, bought):
    """On what fleets in reach hold at once or pay for within the horizon; `bought`: (column, offer, node type) triples.

    What they own already counts, and where it is more than a cap allows nothing is added.
    """
    lever, months = case.levers.get("own"), case.months + TAIL
    in_reach = [m.pool for m in markets if at_optimum(case, "own", m.pool)]
    for key, weight in (("maxNodes", lambda node: 1.0), ("maxPowerKW", lambda node: node.get("powerKW", 0.0))):
        kept = sum((weight(pool.node) * owned_in_force(pool, months) for pool in in_reach), np.zeros(months))
        for month in range(months) if key in lever else ():
            program.row(-math.inf, max(0.0, lever[key] - kept[month]),
                        [(c, weight(node)) for c, offer, node in bought if offer.start <= month < offer.end])
    if "maxCapital" in lever:
        program.row(-math.inf, lever["maxCapital"],
                    [(c, offer.capital) for c, offer, _ in bought if offer.paid < case.months])


def has_caps(case):
    lever = case.levers.get("own")
    return bool(lever) and any(key in lever for key in ("maxNodes", "maxCapital", "maxPowerKW"))


def cheapest(case, markets, owning, solver=None, kept=None):
    """[purchases of each market]: (offer, count) pairs of the cheapest mix, with or without owned nodes.

    `kept`, by market: (kind, start, count) of everything that starts within the horizon; None where no mix has them.
    """
    program, chosen, whole = Program(), [], owning and has_caps(case)
    for i, m in enumerate(markets):
        offers = [offer for offer in m.offers if owning or offer.kind != "owned"]
        chosen += [(c, offer, i) for c, offer in zip(fill(program, m, offers, whole), offers)]
    if whole:
        bought = [(c, offer, markets[i].pool.node) for c, offer, i in chosen if offer.kind == "owned"]
        add_caps(program, case, markets, bought)
    for column, offer, i in chosen if kept is not None else ():
        if offer.start < case.months:
            count = sum(c for kind, start, c in kept[i] if (kind, start) == (offer.kind, offer.start))
            program.upper[column] = max(program.upper[column], count)
            program.row(count, count, [(column, 1.0)])
    x = solve(program, solver)
    if x is None:
        return None
    result = [[] for _ in markets]
    for column, offer, i in chosen:
        if abs(x[column] - round(x[column])) > 1e-5:
            raise RuntimeError(f"{offer} is not integral: {x[column]}")
        if round(x[column]) > 0:
            result[i].append((offer, int(round(x[column]))))
    return result


def fixed_staff(case, markets, mix):
    """Discounted fixed staff over horizon and tail: paid in months in which anything is owned anywhere."""
    months, owned = case.months + TAIL, np.zeros(case.months + TAIL)
    whole = case.replaced(months=months)
    for m, purchases in zip(markets, mix):
        bought = [p for p in purchases if p[0].kind == "owned"]
        owned += owned_in_force(m.pool, months)
        owned += in_force(bought, months, lambda p: p[0].start, lambda p: p[0].end, lambda p: p[1])
    cost = staff_price(whole, np.arange(months)) * case.assumptions["staffFte"] * month_end_factors(whole)
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
        lead, life = int(case.assumptions["leadTimeMonths"]), int(case.assumptions["ownedLifeMonths"])
        price = count * float(node_capital(pool.node, case.assumptions, start - lead))
        alone = count * pool.node["purchasePrice"] * float(trend(case.assumptions["hardwarePriceTrend"], start - lead))
        return Lot(start - lead, start, start + life, count, price, price - alone)
    price = pool.node.get("onDemand", 0.0) * float(trend(case.assumptions["cloudPriceTrend"], start))
    price *= 1.0 - discount(pool.node, KINDS[kind])
    return Term(start, KINDS[kind], count, False, 730.0 * count * price)


def add_purchases(case, pool, purchases):
    """(kind, start, count) triples; what starts after the horizon does not count."""
    for kind, start, count in purchases:
        if start < case.months:
            (pool.lots if kind == "owned" else pool.terms).append(purchase(case, pool, kind, start, count))


def markets_of(case, prepared):
    return [market(case, *entry) for entry in prepared]


def buy_cheapest(case, prepared):
    """Case.optimum by this module."""
    markets = markets_of(case, prepared)
    bought = {m.pool.id: [(offer.kind, offer.start, count) for offer, count in purchases]
              for m, purchases in zip(markets, cheapest_mix(case, markets))}
    for pool, *_ in prepared:
        add_purchases(case, pool, bought.get(pool.id, []))
