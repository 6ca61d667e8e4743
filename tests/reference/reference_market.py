# SPDX-License-Identifier: GPL-3.0-or-later
"""What the optimum may choose for one pool over the plan's own months: terms, owned nodes, and what is left uncovered.

Terms that outlive the plan are limited to the levels of need that would justify the whole term by themselves, were the
last year to go on."""

import math
from dataclasses import dataclass

import numpy as np

from reference_costs import offers_spot, rework_of, staff_price
from reference_demand import HOURS, W
from reference_holdings import discount, list_payment, lot_of, trend
from reference_pools import at_optimum, in_force, owned_in_force, terms_in_force
from reference_prices import paid, software
from reference_run import month_end_factors

KINDS = {"reserved1y": 12, "reserved3y": 36}
SLACK = 1e-9


@dataclass
class Offer:
    """One node bought: in force in months [start, end) of the plan, its discounted cost in them.

    `lot` is what is bought if it is owned; `limit` says how many levels carry a term that outlives the plan.
    """
    kind: str
    start: int
    end: int
    cost: float
    lot: object = None
    limit: object = None


@dataclass
class Market:
    case: object
    pool: object
    need: np.ndarray  # [month, hour], beyond what is held anyway
    firm: np.ndarray
    offers: list

    def hourly_prices(self, month):
        """(on demand, for what may be interrupted) of a node in a month, also after the plan."""
        node, factor = self.pool.node, float(trend(self.case.assumptions["cloudPriceTrend"], month))
        on_demand = node.get("onDemand", 0.0) * factor * paid(self.case, node, "onDemand", month)
        if not offers_spot(self.case, self.pool, month) or month < self.case.levers.get("spot").get("fromMonth", 0):
            return on_demand, on_demand
        return on_demand, node.get("spot", 0.0) * (1.0 + rework_of(node)) * factor * paid(self.case, node, "spot", month)

    def staff_per_node(self, month):
        """Of a rented node all month, its software with it."""
        return software(self.pool.node, True) + float(staff_price(self.case, month)) * self.case.assumptions["staffFtePerRentedNode"]

    def factor(self, month):
        return (1.0 + self.case.assumptions["discountRate"]) ** (-(month + 1.0) / 12.0)

    def uncovered(self, month, held):
        """Discounted cost of month at each number of nodes in `held`."""
        rest = np.maximum(0.0, self.need[month] - np.asarray(held, dtype=float)[:, None])
        interruptible = np.minimum(rest, self.need[month] - self.firm[month])
        on_demand, spot = self.hourly_prices(month)
        hourly = (rest - interruptible) * on_demand + interruptible * spot
        return (W * hourly.sum(axis=1) + self.staff_per_node(month) * rest.mean(axis=1)) * self.factor(month)

    def cost(self, purchases):
        """Of (offer, count) pairs and of what they leave uncovered."""
        held = in_force(purchases, self.case.months, lambda p: p[0].start, lambda p: p[0].end, lambda p: p[1])
        bought = math.fsum(offer.cost * count for offer, count in purchases)
        return bought + math.fsum(float(self.uncovered(t, [k])[0]) for t, k in enumerate(held))

    # -------------------------------------------------------------------------------------------- terms as a whole

    def after_the_plan(self, j):
        """(need, firm need) of month N+j: hour by hour what was needed in the last month and a year before."""
        last = len(self.need) - 1
        count = min(12, len(self.need))
        other = len(self.need) - count + j % count
        return np.minimum(self.need[last], self.need[other]), np.minimum(self.firm[last], self.firm[other])

    def needs_in(self, month):
        """(need, firm need) of a month, also after the plan."""
        if month < len(self.need):
            return self.need[month], self.firm[month]
        return self.after_the_plan(month - len(self.need))

    def level_cost(self, month, level):
        """Discounted cost of a node that runs only in the hours in which need reaches a level."""
        need, firm = self.needs_in(month)
        on_demand, spot = self.hourly_prices(month)
        runs, firm_runs = need >= level, firm >= level
        hourly = on_demand * (runs & firm_runs).sum() + spot * (runs & ~firm_runs).sum()
        return (W * float(hourly) + self.staff_per_node(month) * float(runs.mean())) * self.factor(month)

    def whole_term(self, start, length):
        """Discounted payments of a term with its staff, also after the plan."""
        monthly = list_payment(self.case, self.pool.node, length, start)
        return math.fsum((monthly + self.staff_per_node(t)) * self.factor(t) for t in range(start, start + length))

    def limit(self, start, length):
        """How many levels would justify the whole term by themselves."""
        whole, short = self.whole_term(start, length), KINDS["reserved1y"]
        if length > short and length % short == 0 and discount(self.pool.node, short) is not None:
            one_after_the_other = math.fsum(self.whole_term(t, short) for t in range(start, start + length, short))
            if whole > one_after_the_other * (1.0 + SLACK):
                return 0
        worth_it = lambda level: whole <= self.used_hours(start, length, level) * (1.0 + SLACK)
        low, high = 0, int(self.need.max(initial=0.0))  # what a level costs falls with the level
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if worth_it(middle) else (low, middle - 1)
        return low

    def used_hours(self, start, length, level):
        return math.fsum(self.level_cost(t, level) for t in range(start, start + length))


def market(case, pool, need, total, firm):
    kept = (owned_in_force(pool, case.months) + terms_in_force(pool, case.months))[:, None]
    result = Market(case, pool, np.maximum(0.0, total - kept), np.maximum(0.0, firm - kept), [])
    if at_optimum(case, "commitments", pool):
        result.offers += reserved_offers(result)
    if at_optimum(case, "own", pool):
        result.offers += owned_offers(case, pool, need.load, total)
    return result


def reserved_offers(market_):
    case, offers = market_.case, []
    for kind, length in KINDS.items():
        for start in range(case.months) if discount(market_.pool.node, length) is not None else ():
            end = min(case.months, start + length)
            monthly = list_payment(case, market_.pool.node, length, start)
            cost = math.fsum((monthly + market_.staff_per_node(t)) * market_.factor(t) for t in range(start, end))
            limit = market_.limit(start, length) if start + length > case.months else None
            offers.append(Offer(kind, start, end, cost, limit=limit))
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
    monthly = monthly + software(node, False)
    return (monthly + staff_price(case, t) * a["staffFtePerNode"]) * month_end_factors(case)


def owned_offers(case, pool, load, total):
    if not pool.node.get("purchasePrice"):
        return []
    a, months, factors = case.assumptions, case.months, month_end_factors(case)
    running, offers = running_cost(case, pool, load, total), []
    for live in range(int(a["leadTimeMonths"]), months):
        lot = lot_of(case, pool.node, live - int(a["leadTimeMonths"]), 1, by_lever=True)
        end = min(months, lot.end)
        cost = lot.price * (1.0 + a["discountRate"]) ** (-lot.month / 12.0) - lot.worth(end) * factors[end - 1]
        cost += (running + lot.price * a["maintenanceRate"] / 12.0 * factors)[live:end].sum()
        offers.append(Offer("owned", live, end, float(cost), lot))
    return offers
