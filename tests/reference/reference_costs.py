# SPDX-License-Identifier: GPL-3.0-or-later
"""The monthly cost of a pool: tiers in order of use, lines of cost, worth of what is held, waste. Arrays are
[month, hour of the week] or [month]."""

from dataclasses import dataclass

import numpy as np

from reference_demand import W, active_months
from reference_holdings import trend
from reference_pools import Pool, in_force, owned_in_force, terms_in_force
from reference_prices import paid, paid_by_month, software


@dataclass
class Purchases:
    """Terms and lots by month: cash at a month's start and at its end, amortised, and worth at both ends of the plan."""
    fees: np.ndarray  # prepaid, at the start
    payments: np.ndarray  # of terms by month, at the end
    capital: np.ndarray  # at the start
    resale: np.ndarray  # at the end, negative
    reserved_amortised: np.ndarray
    capital_amortised: np.ndarray
    opening: float
    closing: float


def purchases_of(pool, months):
    fees, payments, capital, resale, reserved_amortised, capital_amortised = np.zeros((6, months))
    for term in pool.terms:
        inside = slice(max(0, term.start), min(months, term.end))
        reserved_amortised[inside] += term.monthly
        if not term.upfront:
            payments[inside] += term.monthly
        elif term.start >= 0:
            fees[term.start] += term.fee
    for lot in pool.lots:
        if lot.month >= 0:
            capital[lot.month] += lot.price
        if lot.end <= months:
            resale[lot.end - 1] -= lot.worth(lot.end)
        first, last = lot.live_inside(months)
        capital_amortised[first:last] += lot.amortised(months)
    opening = sum(lot.opening() for lot in pool.lots) + sum(term.unexpired(0) for term in pool.terms)
    closing = sum(lot.closing(months) for lot in pool.lots) + sum(term.unexpired(months) for term in pool.terms)
    return Purchases(fees, payments, capital, resale, reserved_amortised, capital_amortised, opening, closing)


@dataclass
class PoolResult:
    """Series by month."""
    pool: Pool
    nodes_needed_max: np.ndarray
    node_hours: dict
    cost: dict
    purchases: Purchases
    provisioned: np.ndarray
    busy: np.ndarray
    shortfall: np.ndarray
    waste: dict
    load: np.ndarray
    beyond: np.ndarray
    shares: dict

    def cash(self):
        return sum(self.cost.values())

    def running(self):
        """Lines that are paid at the end of their month, terms by month among them."""
        lines = {**self.cost, "reserved": self.purchases.payments}
        return [series for line, series in lines.items() if line not in ("capital", "resale")]

    def amortised(self):
        lines = {**self.cost, "capital": self.purchases.capital_amortised, "resale": 0.0,
                 "reserved": self.purchases.reserved_amortised}
        return sum(lines.values())

    def waste_money(self):
        """By part, over the plan: each GPU-hour at the amortised cost of what was provisioned that month."""
        hourly = np.divide(self.amortised(), self.provisioned, out=np.zeros_like(self.provisioned),
                           where=self.provisioned > 0)
        return {part: float((hours * hourly).sum()) for part, hours in self.waste.items()}


def rework_of(node):
    return node.get("spotInterruptionsPerHour", 0.0) * node.get("spotHoursLost", 0.0)


def offers_spot(case, pool, month):
    """At the prices that are paid in the month."""
    node = pool.node
    spot = node.get("spot", 0.0) * (1.0 + rework_of(node)) * paid(case, node, "spot", month)
    cheaper = node.get("spot", 0.0) > 0 and spot < node.get("onDemand", 0.0) * paid(case, node, "onDemand", month)
    return cheaper and case.levers.reaches_fleet("spot", pool.fleet)


def spot_nodes(case, pool, rest, interruptible):
    if not case.levers.reaches_fleet("spot", pool.fleet):
        return np.zeros_like(rest)
    offered = np.array([offers_spot(case, pool, month) for month in range(case.months)])[:, None]
    return np.where(active_months(case.levers.get("spot"), case.months) & offered, np.minimum(rest, interruptible), 0.0)


def staff_price(case, month):
    """Of a full-time equivalent in (an array of) months."""
    return case.assumptions["staffSalary"] / 12.0 * trend(case.assumptions["salaryTrend"], month)


def owning_lines(case, pool, owned, power):
    """Energy, space, maintenance and network of owned nodes; `power`: [month, hour] of nodes at full power."""
    a, kw = case.assumptions, pool.node.get("powerKW", 0.0)
    price_paid = in_force(pool.lots, case.months, lambda l: l.live, lambda l: l.end, lambda l: l.price)
    price = a["electricityPerKWh"] * trend(a["electricityTrend"], np.arange(case.months))
    return {
        "energy": W * power.sum(axis=1) * kw * a["pue"] * price,
        "space": owned * kw * a["spacePerKWMonth"],
        "maintenance": price_paid * a["maintenanceRate"] / 12.0,
        "network": owned * a["networkPerNodeMonth"],
    }


def staff_line(case, owned, rented, owned_everywhere):
    a = case.assumptions
    share = np.divide(owned, owned_everywhere, out=np.zeros(case.months), where=owned_everywhere > 0)
    fte = a["staffFte"] * share + a["staffFtePerNode"] * owned + a["staffFtePerRentedNode"] * rented
    return fte * staff_price(case, np.arange(case.months))


def cost_pool(case, pool, need, total, firm, owned_everywhere):
    a, node, months = case.assumptions, pool.node, case.months
    gpus = float(node["gpus"])
    owned, reserved = owned_in_force(pool, months), terms_in_force(pool, months)
    held = (owned + reserved)[:, None]
    capacity = np.maximum(total, np.minimum(need.n, held))
    full = capacity * gpus
    busy = np.minimum(need.load, full)
    rest = np.maximum(0.0, total - held)
    spot = spot_nodes(case, pool, rest, total - firm)
    on_demand = rest - spot

    load_factor = np.divide(busy, full, out=np.zeros_like(busy), where=full > 0)
    idle = a["idlePowerShare"]
    used = np.minimum(owned[:, None], capacity)
    power = used * (idle + (1.0 - idle) * load_factor) + (owned[:, None] - used) * idle
    rented = np.maximum(0.0, np.maximum(total, held) - owned[:, None]).mean(axis=1)
    cloud = trend(a["cloudPriceTrend"], np.arange(months))
    bought = purchases_of(pool, months)
    hours = lambda x: W * x.sum(axis=1)
    cost = {
        "onDemand": hours(on_demand) * node.get("onDemand", 0.0) * cloud * paid_by_month(case, node, "onDemand"),
        "spot": hours(spot) * node.get("spot", 0.0) * (1.0 + rework_of(node)) * cloud * paid_by_month(case, node, "spot"),
        "reserved": bought.fees + bought.payments,
        **owning_lines(case, pool, owned, power),
        "staff": staff_line(case, owned, rented, owned_everywhere),
        "software": software(node, False) * owned + software(node, True) * rented,
        "capital": bought.capital, "resale": bought.resale, "egress": pool.egress,
    }
    return PoolResult(
        pool, need.n.max(axis=1),
        {"owned": 730.0 * owned, "reserved1y": 730.0 * terms_in_force(pool, months, 12),
         "reserved3y": 730.0 * terms_in_force(pool, months, 36), "spot": hours(spot), "onDemand": hours(on_demand)},
        cost, bought, hours(np.maximum(total, held)) * gpus, hours(busy), hours(np.maximum(0.0, need.n - capacity)),
        {"headroom": hours(np.minimum(need.n, capacity) * gpus - busy),
         "overProvisioning": hours(np.maximum(0.0, capacity - need.n)) * gpus,
         "unusedCommitment": hours(np.maximum(0.0, held - capacity)) * gpus},
        hours(need.load), hours(np.maximum(0.0, need.load - full)), need.shares)
