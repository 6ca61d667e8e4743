#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of the reference's optimum itself: hand-worked figures, brute force, one answer by two solvers."""

import itertools
import math
import unittest
from unittest import mock

from test_support import Case, np, sys

import reference_market as markets_
import reference_optimum as optimum
import reference_solver as solver
from random_plans import random_plan
from reference_flow import flow_cost
from reference_run import pool_npv, run
from reference_scenarios import resolve

if not solver.solvers():
    print("neither SciPy nor GLPK is there: tests of the reference's optimum skipped")
    sys.exit(77)

ON = {"on": True}


def plan(own=None, commitments=None, months=2, **assumptions):
    """Five nodes of need in each hour, ten per hour; a year at six."""
    return {
        "start": "2026-01", "horizonMonths": months, "assumptions": {"discountRate": 0.0, **assumptions},
        "nodeTypes": [{"id": "n", "gpus": 8, "onDemand": 10.0, "reserved1yDiscount": 0.4, "purchasePrice": 50000.0}],
        "fleets": [{"id": "f", "nodeType": "n"}],
        "workloads": [{"id": "w", "fleet": "f", "unit": "busyGpus", "requestsPerSecond": 32.0}],
        "scenarios": [{"id": "s", "levers": {"commitments": commitments or {"on": False}, "own": own or {"on": False}}}],
    }


def two_levels(months=2, upper=84, **changes):
    """One node always, a second one in the first `upper` hours of the week."""
    result = plan(commitments=ON, months=months, **changes)
    result["fleets"][0]["provisioning"] = {"policy": "autoscale", "cooldownHours": 0}
    result["fleets"][0]["targetLoad"] = 1.0
    shape = [16.0] * (upper - 1) + [8.0] * (169 - upper)  # an hour of pre-warming before it
    result["workloads"][0].update(requestsPerSecond=sum(shape) / 168, shape=shape)
    return result


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


def limits(plan_):
    return {(o.kind, o.start): o.limit for o in solve_all(plan_)[1][0].offers}


class HandWorked(Case):
    def test_flat_need_is_committed_by_terms_that_outlive_the_plan(self):
        case, markets, mix = solve_all(plan(commitments=ON))
        self.assertAlmostEqual(optimum.mix_cost(case, markets, mix), 2 * 5 * 730 * 6.0, 6)
        self.assertEqual(bought(mix), [("reserved1y", 0, 5)])

    def test_a_level_must_be_worth_the_whole_term(self):
        for discount, expected in ((0.4, 1), (0.51, 2), (0.0, 1), (-0.01, 0)):
            drawn = two_levels()
            drawn["nodeTypes"][0]["reserved1yDiscount"] = discount
            self.assertEqual(limits(drawn)["reserved1y", 0], expected, discount)

    def test_need_after_the_plan_is_the_lesser_of_the_last_month_and_a_year_before(self):
        drawn = plan(commitments=ON, months=3)
        drawn["workloads"][0]["growthKnots"] = [{"month": 0, "factor": 2.0}, {"month": 1, "factor": 0.4},
                                                {"month": 2, "factor": 1.0}]
        # Months 0, 1, 2 need 10, 2 and 5 nodes; afterwards 5, 2, 5 again and again. The third is used in month 2 and in
        # two of three months after it: 8 of 12.
        self.assertEqual(limits(drawn)["reserved1y", 2], 5)
        drawn["nodeTypes"][0]["reserved1yDiscount"] = 0.3
        self.assertEqual(limits(drawn)["reserved1y", 2], 2)

    def test_three_years_must_be_cheaper_than_a_year_after_the_other(self):
        drawn = plan(commitments=ON, months=12, cloudPriceTrend=-0.5)
        drawn["nodeTypes"][0]["reserved3yDiscount"] = 0.6
        found = limits(drawn)  # years at 1, 1/2 and 1/4 of 0.6: 1.05 for three at 0.4 each
        self.assertIsNone(found["reserved1y", 0])
        self.assertEqual(found["reserved3y", 0], 0)
        drawn["assumptions"]["cloudPriceTrend"] = 0.0
        self.assertEqual(limits(drawn)["reserved3y", 0], 5)

    def test_limits_hold_jointly(self):
        drawn = two_levels()
        case, markets, mix = solve_all(drawn)
        self.assertEqual(sum(count for _, _, count in bought(mix)), 1)
        offers = {(o.kind, o.start): o for o in markets[0].offers}
        twice = [(offers["reserved1y", 0], 1), (offers["reserved1y", 1], 1)]
        self.assertTrue(optimum.keeps_limits(markets[0], twice[:1]))
        self.assertFalse(optimum.keeps_limits(markets[0], twice))

    def test_lead_time_is_rented(self):
        case, markets, mix = solve_all(plan(own=ON, months=20, leadTimeMonths=3, electricityPerKWh=0.0))
        worth = 50000.0 * (0.01 ** (17 / 48) - 0.01 * 17 / 48)
        self.assertEqual(bought(mix), [("owned", 3, 5)])
        self.assertAlmostEqual(optimum.mix_cost(case, markets, mix), 5 * (3 * 7300.0 + 50000.0 - worth), 6)

    def test_fixed_staff_decides_whether_to_own(self):
        worth = 50000.0 * (0.1 - 0.01 * 0.5)
        saved = 5 * (24 * 7300.0 - 50000.0 + worth)
        for share, count in ((0.99, 1), (1.01, 0)):
            salary = 12.0 / 24.0 * saved * share
            mix = solve_all(plan(own=ON, months=24, staffFte=1.0, staffSalary=salary))[2]
            self.assertEqual(len(bought(mix)), count)

    def test_caps_count_what_is_owned_already(self):
        fleet = {"owned": [{"month": -12, "count": 2}]}
        for cap, count in ((2, 0), (4, 2), (1, 0), (9, 3)):
            capped = plan(own={"on": True, "maxNodes": cap}, months=20)
            capped["fleets"][0].update(fleet)
            mix = solve_all(capped)[2]
            self.assertEqual(sum(c for _, start, c in bought(mix) if start == 0), count)

    def test_capital_counts_within_the_horizon(self):
        mix = solve_all(plan(own={"on": True, "maxCapital": 149999.0}, months=20))[2]
        self.assertEqual(bought(mix), [("owned", 0, 2)])

    def test_only_what_has_a_price_is_offered(self):
        drawn = plan(own=ON, commitments=ON)
        del drawn["nodeTypes"][0]["purchasePrice"]
        self.assertEqual({o.kind for o in solve_all(drawn)[1][0].offers}, {"reserved1y"})
        drawn["nodeTypes"][0] = {"id": "n", "gpus": 8, "onDemand": 10.0, "reserved3yDiscount": 0.0}
        self.assertEqual({o.kind for o in solve_all(drawn)[1][0].offers}, {"reserved3y"})


def small(rng):
    """Two or three months, so that every mix can be tried; a "year" is two months, "three years" are four."""
    drawn = plan(own=ON, commitments=ON, months=int(rng.integers(2, 4)), discountRate=rng.uniform(0, 0.4),
                 ownedLifeMonths=int(rng.integers(1, 4)), residualShare=rng.choice([0.0, 0.3, rng.uniform(0, 1)]),
                 cloudPriceTrend=rng.uniform(-0.9, 0.9), hardwarePriceTrend=rng.uniform(-0.9, 0.9))
    drawn["nodeTypes"][0].update(purchasePrice=rng.uniform(500, 12000), reserved1yDiscount=rng.uniform(0, 0.7),
                                 reserved3yDiscount=rng.uniform(0, 0.8), spot=4.0)
    drawn["fleets"][0]["provisioning"] = {"policy": "autoscale"}
    drawn["scenarios"][0]["levers"]["spot"] = {"on": bool(rng.integers(2))}
    knots = [{"month": t, "factor": rng.uniform(0, 2)} for t in range(3)]
    drawn["workloads"][0].update(requestsPerSecond=2.5, shape=list(rng.uniform(0, 1, 168)), growthKnots=knots)
    drawn["workloads"].append({**drawn["workloads"][0], "id": "b", "class": "batch", "requestsPerSecond": 2.0})
    return drawn


def brute_force(market, most=2_000_000):
    """The cheapest of all numbers of nodes by offer that keep the limits; None where they are too many to try."""
    peak, months, offers = int(market.need.max()), market.case.months, market.offers
    if (peak + 1) ** len(offers) > most:
        return None
    chosen = np.array(list(itertools.product(range(peak + 1), repeat=len(offers))))
    for limit, limited in optimum.joint_limits(offers):
        chosen = chosen[chosen[:, limited].sum(axis=1) <= limit]
    cost = chosen @ np.array([offer.cost for offer in offers])
    for t in range(months):
        held = chosen @ np.array([int(offer.start <= t < offer.end) for offer in offers])
        cost += market.uncovered(t, np.arange(peak * len(offers) + 1))[held]
    return cost.min()


class Proofs(Case):
    def test_equals_brute_force(self):
        rng, tried = np.random.default_rng(1), 0
        with mock.patch.multiple(markets_, KINDS={"reserved1y": 2, "reserved3y": 4}), \
             mock.patch.object(markets_, "discount", lambda node, term: node[{2: "reserved1yDiscount",
                                                                              4: "reserved3yDiscount"}[term]]), \
             mock.patch.object(markets_, "list_payment", self.short_payment):
            while tried < 40:
                case, markets, mix = solve_all(small(rng))
                best = brute_force(markets[0])
                if best is not None:
                    self.close(markets[0].cost(mix[0]), best)
                    self.assertTrue(optimum.keeps_limits(markets[0], mix[0]))
                    tried += 1

    @staticmethod
    def short_payment(case, node, term, start):
        rate = node["reserved1yDiscount" if term == 2 else "reserved3yDiscount"]
        return 7300.0 * (1.0 + case.assumptions["cloudPriceTrend"]) ** (start / 12.0) * (1.0 - rate)

    def test_the_objective_is_the_headlines(self):
        """Without energy, what a mix costs more than nothing is what the plan costs more."""
        compared = 0
        for seed in range(1, 25):
            drawn = random_plan(seed, optimum=True, horizon=18)
            for scenario in drawn["scenarios"]:
                case = resolve(drawn, scenario["id"])
                case = case.replaced(assumptions=case.assumptions.with_values(electricityPerKWh=0.0))
                gained = []

                def buy(case_, prepared):
                    markets = optimum.markets_of(case_, prepared)
                    mix = optimum.cheapest_mix(case_, markets)
                    nothing = optimum.mix_cost(case_, markets, [[] for _ in markets])
                    gained.append(optimum.mix_cost(case_, markets, mix) - nothing)
                    for m, purchases in zip(markets, mix):
                        optimum.add_purchases(case_, m.pool, [(o.kind, o.start, n) for o, n in purchases])

                with_mix = run(case.replaced(optimum=buy))
                if not gained:
                    continue
                without = run(case.replaced(optimum=lambda *_: None))
                self.close(with_mix.npv_cost() - without.npv_cost(), gained[0], abs(without.npv_cost()))
                self.close(sum(pool_npv(case, r) for r in with_mix.results) - with_mix.npv_cost(),
                           sum(pool_npv(case, r) for r in without.results) - without.npv_cost(),
                           abs(without.npv_cost()))
                compared += 1
        self.assertGreater(compared, 20)

    def test_covering_is_the_flow(self):
        compared = 0
        for seed in range(1, 25):
            drawn = random_plan(seed, optimum=True, horizon=(3, 14, 30, 40)[seed % 4])
            case, markets, mix = (solve_all(drawn, drawn["scenarios"][-1]["id"]) + [None] * 3)[:3]
            for m in markets or []:
                for owning in (False, True):
                    self.close(flow_cost(m, owning), m.cost(optimum.cheapest(case, [m], owning)[0]), 1.0)
                    compared += 1
        self.assertGreater(compared, 15)

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
