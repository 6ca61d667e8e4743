# SPDX-License-Identifier: GPL-3.0-or-later
"""Own against rent at other prices of renting and other demand, what the own lever bought held."""

from reference_finance import Arms, rent_case
from reference_rates import monthly_rate, npv
from reference_run import run

RENTED = ("onDemand", "spot")  # and with the first the list prices of terms


def with_purchases_held(case, own):
    """The case of the own arm with its lever's purchases as counts; None where they cannot be said so."""
    lever = own.case.levers.get("own")
    if lever is None or lever.get("mode", "optimal") != "optimal":
        return case
    counts = {}
    for result in own.results:
        bought = [lot for lot in result.pool.lots if lot.by_lever]
        if bought and result.pool.remote:
            return None
        counts[result.pool.id] = [{"month": lot.month, "count": lot.count} for lot in bought]
    return case.replaced(levers=case.levers.plus("own", {**lever, "mode": "counts", "counts": counts}))


def at_factors(case, rent_factor, demand_factor):
    """All rented prices and all demand times a factor."""
    nodes = {name: {**node, **{key: node[key] * rent_factor for key in RENTED if key in node}}
             for name, node in case.nodes.items()}
    demand = case.assumptions["demandFactor"] * demand_factor
    return case.replaced(nodes=nodes, assumptions=case.assumptions.with_values(demandFactor=demand))


def arms_at(held, choice, other, rent_factor=1.0, demand_factor=1.0):
    scaled = lambda case: at_factors(case, rent_factor, demand_factor)
    rented = scaled(rent_case(held, choice, other))
    return Arms(run(scaled(held)), run(rented), choice, False)


def npv_of(arms):
    flows = arms.difference().flows()
    return npv(monthly_rate(arms.own.case.assumptions["discountRate"]), flows), sum(map(abs, flows))
