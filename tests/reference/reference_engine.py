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

import numpy as np

from reference_finance import own_versus_rent
from reference_optimum import buy_cheapest
from reference_plan import Unsupported, load, resolve
from reference_pools import month_end_factors, run


def ratio(part, whole):
    return float(part / whole) if whole != 0 else None


def headline(outcome):
    case, results = outcome.case, outcome.results
    factors = month_end_factors(case)
    value = outcome.present_value()
    tokens = float(((outcome.direct.tokens_in + outcome.direct.tokens_out) * factors).sum())
    total = lambda series: sum(float(s.sum()) for s in series)
    waste_money = 0.0
    for r in results:
        hourly = np.divide(r.amortised(), r.provisioned, out=np.zeros(case.months), where=r.provisioned > 0)
        waste_money += float((sum(r.waste.values()) * hourly).sum())
    beyond, load = total(r.beyond for r in results), total(r.load for r in results)
    return {
        "monthlyCost": value / float(factors.sum()),
        "costPerMTok": ratio(value, tokens / 1e6),
        "utilisation": ratio(total(r.busy for r in results), total(r.provisioned for r in results)),
        "wasteShare": ratio(waste_money, float(outcome.amortised().sum())) or 0.0,
        "npvCost": value,
        "servedShare": 1.0 - beyond / load if load > 0 else 1.0,
    }


def obligations(outcome):
    months = outcome.case.months
    return float(sum(term.monthly * (term.end - months) for r in outcome.results for term in r.pool.terms
                     if not term.upfront and term.start < months < term.end))


def document(scenario_id, outcome):
    plain = lambda series: [float(x) for x in series]
    fleets = [{
        "id": r.pool.id, "nodesNeededMax": plain(r.nodes_needed_max),
        "nodeHours": {key: plain(s) for key, s in r.node_hours.items()},
        "cost": {key: plain(s) for key, s in r.cost.items()},
        "capitalAmortised": plain(r.capital_amortised), "provisionedGpuHours": plain(r.provisioned),
        "busyGpuHours": plain(r.busy), "shortfallNodeHours": plain(r.shortfall),
        "wasteGpuHours": {key: plain(s) for key, s in r.waste.items()},
    } for r in outcome.results]
    direct = outcome.direct
    return {
        "scenario": scenario_id, "months": outcome.case.months, "fleets": fleets,
        "api": plain(direct.api), "cache": plain(direct.cache), "oneOff": plain(direct.one_off),
        "remainingObligations": obligations(outcome),
        "tokensIn": plain(direct.tokens_in), "tokensOut": plain(direct.tokens_out),
        "totals": {"cash": plain(outcome.cash()), "amortised": plain(outcome.amortised())},
        "headline": headline(outcome),
    }


def evaluate(plan, scenario_id, optimum=buy_cheapest):
    """The document of `evaluate --json`; `optimum`: see Case."""
    case = resolve(plan, scenario_id).replaced(optimum=optimum)
    outcome = run(case)
    answer = document(scenario_id, outcome)
    answer["headline"]["ownVsRent"] = own_versus_rent(case, outcome)
    return answer


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("plan")
    parser.add_argument("--scenario")
    arguments = parser.parse_args()
    plan = load(arguments.plan)
    try:
        answer = evaluate(plan, arguments.scenario or plan["scenarios"][0]["id"])
    except Unsupported as reason:
        sys.exit(f"not covered by the reference: {reason}")
    json.dump(answer, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
