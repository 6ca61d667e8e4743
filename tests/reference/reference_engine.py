#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent implementation of the numerical contract, written from its text and not from the program.

    reference_engine.py PLAN.json [--scenario ID]      prints what `fulcrum-cli evaluate --json` should print

Levers at their optimum are solved as a linear program (reference_optimum.py). Out of reach: the serving model, for which
Unsupported is raised.
"""

import argparse
import json
import sys

from reference_arms import financing_of, sheet_of
from reference_finance import arms_of, own_versus_rent
from reference_optimum import buy_cheapest
from reference_plan import Unsupported, load
from reference_run import by_workload, incomplete, month_end_factors, run, served_share
from reference_scenarios import Refused, resolve


def ratio(part, whole):
    return float(part / whole) if whole != 0 else None


def headline(outcome):
    factors = month_end_factors(outcome.case)
    value = outcome.npv_cost()
    tokens = float((sum(outcome.direct.counted_tokens()) * factors).sum())
    total = lambda series: sum(float(s.sum()) for s in series)
    waste = [r.waste_money() for r in outcome.results]
    amortised = float(outcome.amortised().sum())
    avoidable = sum(w["overProvisioning"] + w["unusedCommitment"] for w in waste)
    return {
        "monthlyCost": value / float(factors.sum()),
        "costPerMTok": ratio(value, tokens / 1e6),
        "utilisation": ratio(total(r.busy for r in outcome.results), total(r.provisioned for r in outcome.results)),
        "wasteShare": ratio(sum(sum(w.values()) for w in waste), amortised) or 0.0,
        "avoidableWaste": ratio(avoidable, amortised) or 0.0,
        "npvCost": value,
        "servedShare": served_share(outcome),
    }


def plain(series):
    return [float(x) for x in series]


def pool_document(r):
    return {
        "id": r.pool.id, "nodesNeededMax": plain(r.nodes_needed_max),
        "nodeHours": {key: plain(s) for key, s in r.node_hours.items()},
        "cost": {key: plain(s) for key, s in r.cost.items()},
        "capitalAmortised": plain(r.purchases.capital_amortised),
        "openingWorth": float(r.purchases.opening), "closingWorth": float(r.purchases.closing),
        "provisionedGpuHours": plain(r.provisioned), "busyGpuHours": plain(r.busy),
        "shortfallNodeHours": plain(r.shortfall), "wasteGpuHours": {key: plain(s) for key, s in r.waste.items()},
    }


def document(scenario_id, outcome):
    direct, months = outcome.direct, outcome.case.months
    sheet = sheet_of(outcome, financing_of(outcome.case))
    workloads, unallocated = by_workload(outcome)
    tokens_in, tokens_out = direct.counted_tokens()
    return {
        "scenario": scenario_id, "months": months, "fleets": [pool_document(r) for r in outcome.results],
        "api": plain(direct.api), "cache": plain(direct.cache), "oneOff": plain(direct.one_off),
        "remainingObligations": float(sum(term.owed(months) for term in outcome.terms()) + sheet.owed),
        "tokensIn": plain(tokens_in), "tokensOut": plain(tokens_out),
        "byWorkload": {name: plain(series) for name, series in workloads.items()}, "unallocated": plain(unallocated),
        "incomplete": incomplete(outcome),
        "totals": {"cash": plain(outcome.cash()), "amortised": plain(outcome.amortised()), "financed": sheet.financed(),
                   "openingWorth": outcome.opening(), "closingWorth": outcome.closing()},
        "headline": headline(outcome),
    }


def evaluate(plan, scenario_id, optimum=buy_cheapest):
    """The document of `evaluate --json`; `optimum`: see Case."""
    case_of = lambda name: resolve(plan, name).replaced(optimum=optimum)
    case = case_of(scenario_id)
    outcome = run(case)
    answer = document(scenario_id, outcome)
    choice = plan.get("ownVsRent", {}).get("rentArm", "asIs")
    answer["headline"]["ownVsRent"] = own_versus_rent(arms_of(case, outcome, choice, case_of))
    return answer


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("plan")
    parser.add_argument("--scenario")
    arguments = parser.parse_args()
    plan = load(arguments.plan)
    try:
        answer = evaluate(plan, arguments.scenario or plan["scenarios"][0]["id"])
    except (Refused, Unsupported) as reason:
        sys.exit(f"not covered by the reference: {reason}")
    json.dump(answer, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
