# SPDX-License-Identifier: GPL-3.0-or-later
"""Own against rent: the difference of two arms, its present value, rate of return and payback with the reason there is
none. The arm it is compared with is chosen by the plan."""

import math
from dataclasses import dataclass

from reference_arms import Sheet, financing_of, sheet_of
from reference_rates import annual_irr, monthly_rate, npv, payback
from reference_run import run

WITHOUT_WORTH = ("closingWorth", "taxOnWorth")  # at the horizon


def owns(outcome):
    return bool(outcome.lots())


def without_owned(case):
    fleets = [{**fleet, "owned": []} for fleet in case.fleets]
    return case.replaced(fleets=fleets, levers=case.levers.without("own"))


def rent_case(case, choice, other):
    """`other`: the case of a scenario by its id."""
    if choice.startswith("scenario:"):
        return other(choice.removeprefix("scenario:"))
    rented = without_owned(case)
    if choice == "best":
        levers = rented.levers.plus("commitments", {"mode": "optimal"}).plus("spot", {})
        rented = rented.replaced(levers=levers)
    return rented


def owning_case(case):
    """The scenario with its own lever switched on."""
    return case.replaced(levers=case.levers.plus("own", case.entries.get("own", {})))


# --------------------------------------------------------------------------------------------------- the difference

@dataclass
class Difference:
    """Two sheets; flows are what the own arm receives more than the rent arm, at the boundaries 0..N."""
    own: Sheet
    rent: Sheet

    def flow(self, at, without=()):
        amounts = self.own.boundary(at, without) + [-amount for amount in self.rent.boundary(at, without)]
        total = math.fsum(amounts)
        return 0.0 if abs(total) <= 1e-12 * math.fsum(map(abs, amounts)) else total

    def flows(self):
        return [self.flow(at) for at in range(self.own.months + 1)]

    def flows_without_worth(self):
        last = self.own.months
        return self.flows()[:-1] + [self.flow(last, WITHOUT_WORTH)]

    def yearly_mean(self):
        """Of the last twelve months, neither worth nor debt at the horizon counted."""
        last, count = self.own.months, min(12, self.own.months)
        flows = self.flows()[last - count + 1:last] + [self.flow(last, WITHOUT_WORTH + ("closingDebt",))]
        return math.fsum(flows) / count


def payback_figures(difference, monthly):
    flows = difference.flows_without_worth()
    discounted = [flow / (1.0 + monthly) ** m for m, flow in enumerate(flows)]
    months, reason, after = payback(flows), None, None
    # A node that is bought at the horizon and worth its price there is a difference that the flows do not show.
    if not any(difference.flows()) and not any(flows):
        return {"paybackMonths": None, "discountedPaybackMonths": None, "paybackReason": "noDifference",
                "paybackAfter": None}
    if months is None:
        mean, all_flows = difference.yearly_mean(), difference.flows()
        if math.fsum(all_flows) >= -1e-12 * math.fsum(map(abs, all_flows)):  # rounding noise is no loss
            reason = "resaleOnly"
        elif mean > 0.0:
            reason, after = "afterHorizon", difference.own.months - math.fsum(flows) / mean
        else:
            reason = "never"
    elif months == 0.0:
        reason = "immediate"
    return {"paybackMonths": months, "discountedPaybackMonths": payback(discounted), "paybackReason": reason,
            "paybackAfter": after}


@dataclass
class Arms:
    """The two runs that are compared."""
    own: object
    rent: object
    choice: str
    hypothetical: bool

    def difference(self, financed=True):
        terms = lambda outcome: financing_of(outcome.case) if financed else {}
        return Difference(sheet_of(self.own, terms(self.own)), sheet_of(self.rent, terms(self.rent)))


def arms_of(case, outcome, choice, other):
    hypothetical = not owns(outcome)
    own = run(owning_case(case)) if hypothetical else outcome
    return Arms(own, run(rent_case(case, choice, other)), choice, hypothetical)


def own_versus_rent(arms):
    """The document's `ownVsRent`."""
    monthly = monthly_rate(arms.own.case.assumptions["discountRate"])
    difference = arms.difference()
    flows = difference.flows()
    return {
        "rentArm": arms.choice, "npv": npv(monthly, flows), "npvProject": npv(monthly, arms.difference(False).flows()),
        "irr": annual_irr(flows), **payback_figures(difference, monthly), "hypothetical": arms.hypothetical,
        "flows": flows, "rows": {"own": difference.own.rows(), "rent": difference.rent.rows()},
    }
