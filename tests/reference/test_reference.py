#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of the reference engine itself: hand-worked figures and identities over random plans."""

import copy
import math
import sys
import unittest

try:
    import numpy as np
except ImportError:
    print("numpy is missing: tests of the reference skipped")
    sys.exit(77)

import reference_demand as streams
import reference_engine as engine
import reference_finance as finance
from random_plans import random_plan
import reference_pools as pools
from reference_plan import resolve

SEEDS = range(1, 16)


def scenarios():
    for seed in SEEDS:
        plan = random_plan(seed, horizon=None if seed % 2 else 14)
        for scenario in plan["scenarios"]:
            yield plan, scenario["id"]


def small_plan(**levers):
    """One fleet of 8-GPU nodes: 40 requests/s at 5 a replica of 4 GPUs, target load 0.8: 10 replicas, 5 nodes."""
    return {
        "horizonMonths": 2, "assumptions": {"discountRate": 0.0},
        "nodeTypes": [{"id": "n", "accelerator": "H100", "gpus": 8, "onDemand": 10.0, "spot": 4.0,
                       "reserved1yDiscount": 0.4, "purchasePrice": 1000.0, "powerKW": 10.0}],
        "fleets": [{"id": "f", "nodeType": "n"}],
        "workloads": [{"id": "w", "fleet": "f", "model": "m", "requestsPerSecond": 40.0, "inputTokens": 100.0,
                       "outputTokens": 50.0, "service": {"gpusPerReplica": 4, "requestsPerSecondPerReplica": 5.0}}],
        "scenarios": [{"id": "s", "levers": levers}],
    }


class HandWorked(unittest.TestCase):
    def test_on_demand_month(self):
        answer = engine.evaluate(small_plan(), "s")
        pool = answer["fleets"][0]
        self.assertEqual(pool["nodesNeededMax"], [5.0, 5.0])
        self.assertAlmostEqual(answer["totals"]["cash"][0], 5 * 730 * 10.0, 6)
        self.assertAlmostEqual(pool["busyGpuHours"][0], 32 * 730, 6)  # 40/5 replicas of 4 GPUs
        self.assertAlmostEqual(pool["wasteGpuHours"]["headroom"][0], 8 * 730, 6)
        self.assertAlmostEqual(answer["tokensIn"][0], 40 * 3600 * 730 * 100, 0)
        self.assertAlmostEqual(answer["headline"]["monthlyCost"], 36500.0, 6)

    def test_owned_energy_and_resale(self):
        plan = small_plan()
        plan["fleets"][0]["owned"] = [{"month": 0, "count": 5}]
        plan["assumptions"].update(ownedLifeMonths=10, residualShare=0.25)
        pool = engine.evaluate(plan, "s")["fleets"][0]
        self.assertAlmostEqual(pool["cost"]["energy"][0], 730 * 5 * (0.3 + 0.7 * 0.8) * 10 * 1.3 * 0.1, 6)
        self.assertAlmostEqual(pool["cost"]["capital"][0], 5000.0, 9)
        self.assertAlmostEqual(pool["cost"]["capital"][1], -5000.0 * 0.25 ** 0.2, 9)
        self.assertAlmostEqual(pool["capitalAmortised"][0], 5000.0 * 0.75 / 10, 9)

    def test_upfront_term_comes_back_beyond_the_horizon(self):
        plan = small_plan()
        plan["fleets"][0]["commitments"] = [{"start": 1, "termMonths": 12, "count": 2, "upfront": "all"}]
        answer = engine.evaluate(plan, "s")
        monthly = 730 * 2 * 10.0 * 0.6
        self.assertAlmostEqual(answer["fleets"][0]["cost"]["reserved"][1], 12 * monthly - 11 * monthly, 6)
        self.assertEqual(answer["remainingObligations"], 0.0)

    def test_policies(self):
        n = np.arange(168.0)[None, :]
        need = pools.Need(n, n / 2, n)
        self.assertEqual(pools.provision_by({"policy": "static", "percentile": 0.5}, need)[0][0, 0], 83.0)
        self.assertEqual(pools.provision_by({"policy": "static", "percentile": 0.001}, need)[0][0, 0], 0.0)
        total, _ = pools.provision_by({"policy": "autoscale", "cooldownHours": 1}, need)
        self.assertEqual([total[0, 0], total[0, 50], total[0, 167]], [167.0, 51.0, 167.0])
        total, firm = pools.provision_by({"policy": "fixed", "count": 100}, need)
        self.assertEqual([firm[0, 0], firm[0, 80], firm[0, 167]], [100.0, 60.0, 83.5 + 0.0])

    def test_water_filling(self):
        poured = streams.fill_level(np.array([[3.0, 1.0, 0.0, 5.0]]), np.array([5.0]))
        self.assertTrue(np.allclose(poured, [[0.0, 2.0, 3.0, 0.0]]))

    def test_window_wraps_and_equal_means_none(self):
        self.assertEqual(list(np.flatnonzero(streams.window_hours(22, 2)[:24])), [0, 1, 22, 23])
        self.assertFalse(streams.window_hours(5, 5).any())

    def test_published_paybacks(self):
        self.assertAlmostEqual(finance.payback([-100, 60, 60, -50, 20, 20, 20]), 5 / 3, 12)
        self.assertAlmostEqual(finance.payback([-392000] + [14400 - 3376] * 48), 35.56, 2)
        self.assertIsNone(finance.payback([-100, 10, 10]))

    def test_rates_of_return(self):
        self.assertAlmostEqual(math.expm1(finance.irr([0, -100, 60, 60, 0])), 0.13066238629, 9)
        self.assertEqual(len(finance.internal_rates([-100, 230, -132])), 2)
        self.assertIsNone(finance.irr([100, 10]))


def opening_worth(case, outcome):
    keep = pools.keep_share(case)
    return sum(lot.worth(0, keep) for r in outcome.results for lot in r.pool.lots if lot.month < 0)


class Identities(unittest.TestCase):
    def close(self, a, b, scale=0.0):
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
        self.assertTrue((np.abs(a - b) <= 1e-9 * np.maximum(np.maximum(np.abs(a), np.abs(b)), scale)).all(), (a, b))

    def test_lines_add_up_to_cash_and_amortised(self):
        for plan, scenario in scenarios():
            outcome = pools.run(resolve(plan, scenario))
            answer = engine.document(scenario, outcome)
            lines = sum((np.array(s) for f in answer["fleets"] for s in f["cost"].values()), np.zeros(answer["months"]))
            lines = lines + np.array(answer["api"]) + np.array(answer["cache"]) + np.array(answer["oneOff"])
            self.close(lines, answer["totals"]["cash"], np.abs(lines).max())

    def test_waste_is_what_is_provisioned_and_not_busy(self):
        for plan, scenario in scenarios():
            for pool in engine.evaluate(plan, scenario)["fleets"]:
                waste = sum(np.array(s) for s in pool["wasteGpuHours"].values())
                provisioned = np.array(pool["provisionedGpuHours"])
                self.close(waste, provisioned - np.array(pool["busyGpuHours"]), provisioned.max())

    def test_off_is_absent(self):
        for plan, scenario in scenarios():
            stripped = copy.deepcopy(plan)
            case = resolve(plan, scenario)
            for entry in stripped["scenarios"]:
                entry["levers"] = copy.deepcopy(case.levers.on) if entry["id"] == scenario else {}
            answer, other = pools.run(case), pools.run(resolve(stripped, scenario))
            self.assertEqual(engine.document(scenario, answer), engine.document(scenario, other))

    def test_difference_flow_is_worth_the_difference_of_the_arms(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            case.assumptions.values["taxRate"] = 0.0
            own, rent = pools.run(case), pools.run(finance.rent_arm(case))
            monthly = (1.0 + case.assumptions["discountRate"]) ** (1 / 12) - 1.0
            value = finance.npv(monthly, finance.difference(own, rent, {}))
            expected = rent.present_value() - own.present_value() - opening_worth(case, own)
            self.close(value, expected, abs(rent.present_value()) + abs(own.present_value()))

    def test_a_loan_at_the_discount_rate_is_worth_nothing_by_itself(self):
        rate = 12.0 * (1.1 ** (1 / 12) - 1.0)
        plan = small_plan(own={"on": True, "mode": "counts", "counts": {"f": [{"month": 0, "count": 3}]}})
        plan.update(horizonMonths=50, assumptions={"discountRate": 0.1, "residualShare": 0.2})
        case = resolve(plan, "s")
        own, rent = pools.run(case), pools.run(finance.rent_arm(case))
        value = lambda terms: finance.npv(1.1 ** (1 / 12) - 1.0, finance.difference(own, rent, terms))
        self.close(value({"kind": "loan", "apr": rate, "share": 0.7}), value({}))

    def test_running_costs_do_not_depend_on_the_horizon(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            months = case.months
            short = max([1] + [l.get("fromMonth", 0) + 1 for l in case.levers.on.values()])
            whole, part = pools.run(case), pools.run(case.replaced(months=min(short, months)))
            parts = {r.pool.id: r for r in part.results}
            for r in whole.results:
                for line in ("onDemand", "spot", "energy", "space", "maintenance", "network", "egress", "staff"):
                    if r.pool.id in parts:
                        self.close(r.cost[line][:short], parts[r.pool.id].cost[line][:months])

    def test_scalar_tiers(self):
        """Hour by hour, in plain words: owned, reserved, spot, on-demand."""
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            for r in pools.run(case).results:
                need = pools.need(r.pool, case.months)
                total, firm = pools.provision(case, r.pool, need)
                held = pools.owned_in_force(r.pool, case.months) + pools.terms_in_force(r.pool, case.months)
                t = case.months - 1
                on_demand = spot = 0.0
                for h in range(168):
                    rest = max(0.0, total[t, h] - held[t])
                    cheap = min(rest, total[t, h] - firm[t, h]) if r.cost["spot"][t] > 0 else 0.0
                    spot += cheap
                    on_demand += rest - cheap
                self.close(on_demand * 730 / 168, r.node_hours["onDemand"][t])
                self.close(spot * 730 / 168, r.node_hours["spot"][t])


if __name__ == "__main__":
    unittest.main()
