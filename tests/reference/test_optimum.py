#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of the reference's optimum itself: hand-worked figures, brute force, one answer by two solvers."""

import itertools
import math
import sys
import unittest
from unittest import mock

try:
    import numpy as np
except ImportError:
    print("numpy is missing: tests of the reference skipped")
    sys.exit(77)

import reference_optimum as optimum
import reference_solver as solver
from random_plans import random_plan
from reference_plan import resolve
from reference_pools import run

if not solver.solvers():
    print("neither SciPy nor GLPK is there: tests of the reference's optimum skipped")
    sys.exit(77)


def plan(own=None, commitments=None, **assumptions):
    """Five nodes of need in each hour of two months, ten per hour; a year at six."""
    return {
        "horizonMonths": 2, "assumptions": {"discountRate": 0.0, **assumptions},
        "nodeTypes": [{"id": "n", "gpus": 8, "onDemand": 10.0, "reserved1yDiscount": 0.4, "purchasePrice": 50000.0}],
        "fleets": [{"id": "f", "nodeType": "n"}],
        "workloads": [{"id": "w", "fleet": "f", "unit": "busyGpus", "requestsPerSecond": 32.0}],
        "scenarios": [{"id": "s", "levers": {"commitments": commitments or {"on": False}, "own": own or {"on": False}}}],
    }


def solve_all(plan_, scenario="s", **options):
    """(case, markets, mix)"""
    answer = []

    def keep(case, prepared):
        markets = optimum.markets_of(case, prepared)
        answer.extend([case, markets, optimum.cheapest_mix(case, markets, **options)])

    run(resolve(plan_, scenario).replaced(optimum=keep))
    return answer


def bought(mix):
    return [(offer.kind, offer.start, count) for offer, count in mix[0]]


class Optimum(unittest.TestCase):
    def test_flat_need_is_committed(self):
        case, markets, mix = solve_all(plan(commitments={"on": True}))
        self.assertAlmostEqual(optimum.mix_cost(case, markets, mix), 38 * 5 * 730 * 6.0, 6)
        self.assertEqual(sum(count for _, _, count in bought(mix)), 4 * 5)

    def test_lead_time_is_rented(self):
        case, markets, mix = solve_all(plan(own={"on": True}, leadTimeMonths=3, electricityPerKWh=0.0))
        resale = 50000.0 * 0.01 ** (35 / 48)
        self.assertEqual(bought(mix), [("owned", 3, 5)])
        self.assertAlmostEqual(optimum.mix_cost(case, markets, mix), 5 * (3 * 7300.0 + 50000.0 - resale), 6)

    def test_fixed_staff_decides_whether_to_own(self):
        saved = 5 * (38 * 7300.0 - 50000.0 + 50000.0 * 0.01 ** (38 / 48))
        for share, count in ((0.99, 1), (1.01, 0)):
            salary = 12.0 / 38.0 * saved * share
            mix = solve_all(plan(own={"on": True}, staffFte=1.0, staffSalary=salary))[2]
            self.assertEqual(len(bought(mix)), count)

    def test_caps_count_what_is_owned_already(self):
        fleet = {"owned": [{"month": -12, "count": 2}]}
        for cap, count in ((2, 0), (4, 2), (1, 0), (9, 3)):
            capped = plan(own={"on": True, "maxNodes": cap})
            capped["fleets"][0].update(fleet)
            mix = solve_all(capped)[2]
            self.assertEqual(sum(c for _, start, c in bought(mix) if start == 0), count)

    def test_capital_counts_within_the_horizon(self):
        mix = solve_all(plan(own={"on": True, "maxCapital": 149999.0}))[2]
        self.assertEqual([(start, count) for _, start, count in bought(mix)], [(0, 2), (2, 3)])

    def test_equals_brute_force(self):
        rng = np.random.default_rng(1)
        with mock.patch.object(optimum, "TAIL", 2):
            for _ in range(12):
                small = plan(own={"on": True}, commitments={"on": True}, discountRate=rng.uniform(0, 0.4),
                             ownedLifeMonths=int(rng.integers(1, 4)), residualShare=rng.uniform(0, 1),
                             cloudPriceTrend=rng.uniform(-0.9, 0.9), hardwarePriceTrend=rng.uniform(-0.9, 0.9))
                small["nodeTypes"][0]["purchasePrice"] = rng.uniform(500, 12000)
                small["fleets"][0]["provisioning"] = {"policy": "autoscale"}
                small["workloads"][0].update(requestsPerSecond=4.0, shape=list(rng.uniform(0, 1, 168)), growthKnots=[
                    {"month": t, "factor": rng.uniform(0, 2)} for t in (0, 1)])
                case, markets, mix = solve_all(small)
                self.assertAlmostEqual(optimum.mix_cost(case, markets, mix), self.brute_force(markets[0]), 6)

    def brute_force(self, market):
        peak, months = int(market.need.max()), market.case.months
        chosen = np.array(list(itertools.product(range(peak + 1), repeat=len(market.offers))))
        cost = chosen @ np.array([offer.cost for offer in market.offers])
        for t in range(months):
            held = chosen @ np.array([int(offer.start <= t < offer.end) for offer in market.offers])
            cost += market.uncovered(t, np.arange(peak * len(market.offers) + 1))[held]
        return cost.min()

    @unittest.skipIf(len(solver.solvers()) < 2, "one solver only")
    def test_solvers_agree(self):
        for seed, kind in ((2, True), (4, True), (8, "capped")):
            drawn = random_plan(seed, horizon=6, optimum=kind)
            for scenario in drawn["scenarios"]:
                answers = [solve_all(drawn, scenario["id"], solver=name) for name in solver.solvers()]
                costs = [optimum.mix_cost(*answer) for answer in answers if answer]
                for cost in costs[1:]:
                    self.assertTrue(math.isclose(cost, costs[0], rel_tol=1e-7, abs_tol=1e-3), (seed, scenario["id"], costs))


if __name__ == "__main__":
    unittest.main()
