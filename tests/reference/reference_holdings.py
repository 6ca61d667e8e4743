# SPDX-License-Identifier: GPL-3.0-or-later
"""What is held over time: terms of commitments, lots of owned nodes with their worth, and the node type they tie a
fleet to. Nothing is priced backwards: what began before month 0 has its own price or that of month 0."""

from dataclasses import dataclass

import numpy as np

from reference_prices import paid

FLOOR = 0.01  # residual shares below it fall along its curve, less a straight line


def trend(rate, months):
    """Yearly trend factor at (an array of) months."""
    return (1.0 + rate) ** (np.asarray(months, dtype=float) / 12.0)


def trend_from_now(rate, month):
    """Of something that may have begun before month 0."""
    return float(trend(rate, max(month, 0)))


@dataclass
class Term:
    """One term of a commitment; a renewal is a term of its own."""
    start: int
    months: int
    count: float
    upfront: bool
    monthly: float  # payment for all of its nodes

    @property
    def end(self):
        return self.start + self.months

    @property
    def fee(self):
        """What a prepaid term costs at its start."""
        return self.monthly * self.months

    def unexpired(self, at):
        """The part of a prepaid fee for the months from `at` on."""
        return self.monthly * (self.end - at) if self.upfront and self.start < at < self.end else 0.0

    def owed(self, horizon):
        """Monthly payments after the horizon of a term in force at it."""
        return self.monthly * (self.end - horizon) if not self.upfront and self.start < horizon < self.end else 0.0


@dataclass
class Lot:
    """Owned nodes of one purchase: `price` is what was paid for all of them, with `shares` of network and facility."""
    month: int
    live: int
    end: int
    count: float
    price: float
    residual: float
    shares: float = 0.0
    by_lever: bool = False
    priced: bool = True

    def worth(self, at):
        """At a month boundary from the purchase to the end of life."""
        age = max(0, at - self.live) / (self.end - self.live)
        if self.residual >= FLOOR:
            return self.price * self.residual ** age
        return self.price * (FLOOR ** age - (FLOOR - self.residual) * age)

    def opening(self):
        return self.worth(0) if self.month < 0 else 0.0

    def closing(self, horizon):
        return self.worth(horizon) if self.end > horizon else 0.0

    def live_inside(self, horizon):
        """First and one past the last live month of the plan."""
        return max(0, self.live), min(horizon, self.end)

    def amortised(self, horizon):
        """Of each live month."""
        first, last = self.live_inside(horizon)
        return (self.worth(first) - self.worth(last)) / (last - first) if first < last else 0.0


def discount(node, term_months):
    """Of a term, None where it is not given; 0 is one."""
    return node.get("reserved1yDiscount" if term_months == 12 else "reserved3yDiscount")


def list_payment(case, node, term_months, start):
    """Of one node a month, for a term at list price."""
    price = node.get("onDemand", 0.0) * trend_from_now(case.assumptions["cloudPriceTrend"], start)
    share = paid(case, node, "reserved1y" if term_months == 12 else "reserved3y", start)
    return 730.0 * price * (1.0 - (discount(node, term_months) or 0.0)) * share


def expand_terms(case, commitments, node):
    """Terms with their renewals that touch the horizon; a price of its own holds for the first one."""
    result = []
    for c in commitments:
        if c.get("count", 0) <= 0:
            continue
        start, length, price = c.get("start", 0), c["termMonths"], c.get("pricePerHour")
        while start < case.months:
            monthly = list_payment(case, node, length, start) if price is None else 730.0 * price
            term = Term(start, length, c["count"], c.get("upfront", "none") == "all", float(c["count"] * monthly))
            if term.end > 0:
                result.append(term)
            if not c.get("renew", False):
                break
            start, price = start + length, None
    return result


def node_capital(case, node, month):
    """(what one node costs when paid in a month, the part of it for network and facility)"""
    a, price = case.assumptions, node["purchasePrice"] * paid(case, node, "purchase", month)
    factor = trend_from_now(a["hardwarePriceTrend"], month)
    alone = price * factor
    shares = price * a["networkCapitalShare"] + node.get("powerKW", 0.0) * a["facilityCapitalPerKW"]
    return alone + shares * factor, shares * factor


def lot_of(case, node, month, count, price_paid=None, by_lever=False):
    a = case.assumptions
    life, lead = int(a["ownedLifeMonths"]), int(a["leadTimeMonths"])
    priced = price_paid is not None or bool(node.get("purchasePrice"))
    price, shares = (price_paid, 0.0) if price_paid is not None else (0.0, 0.0)
    if price_paid is None and priced:
        price, shares = node_capital(case, node, month)
    return Lot(month, month + lead, month + lead + life, count, float(count * price), a["residualShare"],
               float(count * shares), by_lever, priced)


def expand_lots(case, purchases, node, contracts_only=False, by_lever=False):
    """Nodes of purchases with their renewals whose life reaches into the plan or beyond; with `contracts_only` what is
    paid before month 0. A price of its own holds for the first one."""
    life = int(case.assumptions["ownedLifeMonths"])
    before = 0 if contracts_only else case.months
    result = []
    for p in purchases:
        month, count = p.get("month", 0), p.get("count", 0)
        if count <= 0 or month >= before:
            continue
        for paid in range(month, before, life) if p.get("renew", False) else [month]:
            lot = lot_of(case, node, paid, count, p.get("pricePaid") if paid == month else None, by_lever)
            if lot.end > 0:
                result.append(lot)
    return result


def held_now(case, fleet):
    """Whether contracts or nodes from before month 0 are in force or on order at month 0."""
    node = case.nodes[fleet["nodeType"]]
    terms = expand_terms(case, fleet.get("commitments", []), node)
    lots = expand_lots(case, fleet.get("owned", []), node, contracts_only=True)
    return any(t.start < 0 < t.end for t in terms) or bool(lots)


def hardware_applies(case, fleet):
    return case.levers.reaches_fleet("hardware", fleet) and not held_now(case, fleet)


def home_node(case, fleet):
    """The fleet's node type after the hardware lever."""
    name = case.levers.get("hardware")["nodeType"] if hardware_applies(case, fleet) else fleet["nodeType"]
    return case.nodes[name]
