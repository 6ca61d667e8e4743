# SPDX-License-Identifier: GPL-3.0-or-later
"""What is held over time, terms of commitments and purchases, and the node type they tie a fleet to."""

from dataclasses import dataclass

import numpy as np


def trend(rate, months):
    """Yearly trend factor at (an array of) months."""
    return (1.0 + rate) ** (np.asarray(months, dtype=float) / 12.0)


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


@dataclass
class Lot:
    """Owned nodes of one purchase: `price` is what was paid for all of them, with `shares` of network and facility."""
    month: int
    live: int
    end: int
    count: float
    price: float
    shares: float = 0.0

    def worth(self, at, keep):
        """At a month boundary from the purchase to the end of life."""
        return self.price * keep ** (max(0, at - self.live) / (self.end - self.live))


def discount(node, term_months):
    """Of a term, None where it is not offered."""
    return node.get("reserved1yDiscount" if term_months == 12 else "reserved3yDiscount") or None


def expand_terms(case, commitments, node):
    """Terms with their renewals that touch the horizon."""
    result = []
    for c in commitments:
        rate = discount(node, c["termMonths"])
        if rate is None or c.get("count", 0) <= 0:
            continue
        start = c.get("start", 0)
        while start < case.months:
            price = node.get("onDemand", 0.0) * trend(case.assumptions["cloudPriceTrend"], start) * (1.0 - rate)
            term = Term(start, c["termMonths"], c["count"], c.get("upfront", "none") == "all",
                        float(730.0 * c["count"] * price))
            if term.end > 0:
                result.append(term)
            if not c.get("renew", False):
                break
            start += c["termMonths"]
    return result


def node_capital(node, a, month):
    """What one node costs when paid in a month, with its shares of network and facility."""
    base = node["purchasePrice"] * (1.0 + a["networkCapitalShare"]) + node.get("powerKW", 0.0) * a["facilityCapitalPerKW"]
    return base * trend(a["hardwarePriceTrend"], month)


def expand_lots(case, purchases, node, contracts_only=False):
    """Nodes of purchases with their renewals that are live within the horizon or after it; with `contracts_only`
    what is paid before month 0."""
    life, lead = int(case.assumptions["ownedLifeMonths"]), int(case.assumptions["leadTimeMonths"])
    before = 0 if contracts_only else case.months
    result = []
    for p in purchases:
        month, count = p.get("month", 0), p.get("count", 0)
        if not node.get("purchasePrice") or count <= 0:
            continue
        repeats = range(month, before, life) if p.get("renew", False) else [month] if month < before else []
        for paid in repeats:
            if paid + lead + life > 0:
                price = count * node_capital(node, case.assumptions, paid)
                alone = count * node["purchasePrice"] * trend(case.assumptions["hardwarePriceTrend"], paid)
                result.append(Lot(paid, paid + lead, paid + lead + life, count, float(price), float(price - alone)))
    return result


def held_now(case, fleet):
    """Whether contracts or owned nodes from before month 0 are in force in month 0."""
    node = case.nodes[fleet["nodeType"]]
    terms = expand_terms(case, [c for c in fleet.get("commitments", []) if c.get("start", 0) < 0], node)
    lots = expand_lots(case, fleet.get("owned", []), node, contracts_only=True)
    return any(t.start < 0 < t.end for t in terms) or any(l.live <= 0 < l.end for l in lots)


def hardware_applies(case, fleet):
    return case.levers.reaches_fleet("hardware", fleet) and not held_now(case, fleet)


def home_node(case, fleet):
    """The fleet's node type after the hardware lever."""
    name = case.levers.get("hardware")["nodeType"] if hardware_applies(case, fleet) else fleet["nodeType"]
    return case.nodes[name]
