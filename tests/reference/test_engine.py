#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of the reference engine itself: hand-worked figures and identities over random plans."""

import copy
import unittest

from test_support import Case, np, scenarios, small_plan

import reference_demand as streams
import reference_engine as engine
import reference_pools as pools
from reference_holdings import Lot
from reference_run import run
from reference_scenarios import resolve


def evaluate(plan):
    return engine.evaluate(plan, "s")


class HandWorked(Case):
    def test_on_demand_month(self):
        answer = evaluate(small_plan())
        pool = answer["fleets"][0]
        self.assertEqual(pool["nodesNeededMax"], [5.0, 5.0])
        self.assertAlmostEqual(answer["totals"]["cash"][0], 5 * 730 * 10.0, 6)
        self.assertAlmostEqual(pool["busyGpuHours"][0], 32 * 730, 6)  # 40/5 replicas of 4 GPUs
        self.assertAlmostEqual(pool["wasteGpuHours"]["headroom"][0], 8 * 730, 6)
        self.assertAlmostEqual(answer["tokensIn"][0], 40 * 3600 * 730 * 100, 0)
        self.assertAlmostEqual(answer["headline"]["monthlyCost"], 36500.0, 6)

    def test_owned_energy_and_worth(self):
        plan = small_plan()
        plan["fleets"][0]["owned"] = [{"month": 0, "count": 5}]
        plan["assumptions"].update(ownedLifeMonths=10, residualShare=0.25)
        pool = evaluate(plan)["fleets"][0]
        self.assertAlmostEqual(pool["cost"]["energy"][0], 730 * 5 * (0.3 + 0.7 * 0.8) * 10 * 1.3 * 0.1, 6)
        self.assertEqual(pool["cost"]["capital"], [5000.0, 0.0])
        self.assertEqual(pool["cost"]["resale"], [0.0, 0.0])
        self.assertEqual(pool["openingWorth"], 0.0)
        self.assertAlmostEqual(pool["closingWorth"], 5000.0 * 0.25 ** 0.2, 9)
        self.assertAlmostEqual(pool["capitalAmortised"][0], 5000.0 * (1 - 0.25 ** 0.2) / 2, 9)

    def test_sold_at_the_end_of_a_life_also_in_the_last_month(self):
        plan = small_plan()
        plan["fleets"][0]["owned"] = [{"month": -1, "count": 1, "pricePaid": 800.0}, {"month": 0, "count": 1}]
        plan["assumptions"].update(ownedLifeMonths=2, residualShare=0.25, hardwarePriceTrend=-0.5)
        pool = evaluate(plan)["fleets"][0]
        self.assertEqual(pool["cost"]["resale"], [-200.0, -250.0])
        self.assertEqual((pool["openingWorth"], pool["closingWorth"]), (400.0, 0.0))
        self.assertEqual(pool["capitalAmortised"], [200.0 + 375.0, 375.0])

    def test_worth_falls_to_nothing_where_the_residual_is_nothing(self):
        lot = Lot(0, 3, 13, 1, 1000.0, 0.0)
        self.assertEqual([lot.worth(at) for at in (0, 3, 13)], [1000.0, 1000.0, 0.0])
        self.assertAlmostEqual(lot.worth(8), 1000.0 * (0.1 - 0.005), 9)
        self.assertAlmostEqual(Lot(0, 0, 2, 1, 1.0, 0.01).worth(1), 0.1, 12)

    def test_on_order_is_worth_what_was_paid(self):
        plan = small_plan()
        plan["fleets"][0]["owned"] = [{"startDate": "2025-12", "count": 2}]
        plan["assumptions"].update(leadTimeMonths=6)
        answer = evaluate(plan)
        self.assertEqual((answer["totals"]["openingWorth"], answer["totals"]["closingWorth"]), (2000.0, 2000.0))
        self.assertEqual(answer["fleets"][0]["capitalAmortised"], [0.0, 0.0])

    def test_nodes_without_a_price_are_in_force_and_said(self):
        plan = small_plan()
        del plan["nodeTypes"][0]["purchasePrice"]
        plan["fleets"][0]["owned"] = [{"month": -3, "count": 2}]
        answer = evaluate(plan)
        self.assertEqual(answer["fleets"][0]["nodeHours"]["owned"], [1460.0, 1460.0])
        self.assertEqual(answer["incomplete"], ["fleets[f].owned"])

    def test_prepaid_terms_have_worth_at_both_ends(self):
        plan = small_plan()
        plan["fleets"][0]["commitments"] = [{"start": 1, "termMonths": 12, "count": 2, "upfront": "all"},
                                            {"start": -9, "termMonths": 12, "count": 1, "upfront": "all"}]
        answer = evaluate(plan)
        monthly = 730 * 10.0 * 0.6
        self.close(answer["fleets"][0]["cost"]["reserved"], [0.0, 12 * 2 * monthly])
        self.close(answer["totals"]["openingWorth"], 3 * monthly)
        self.close(answer["totals"]["closingWorth"], 11 * 2 * monthly + monthly)
        self.assertEqual(answer["remainingObligations"], 0.0)

    def test_contracts_have_their_price_and_renewals_that_of_the_list(self):
        plan = small_plan()
        plan["horizonMonths"] = 6
        plan["assumptions"].update(cloudPriceTrend=-0.5)
        plan["fleets"][0]["commitments"] = [
            {"startDate": "2025-06", "termMonths": 12, "count": 1, "pricePerHour": 9.0, "renew": True}]
        reserved = evaluate(plan)["fleets"][0]["cost"]["reserved"]
        self.close(reserved, [730 * 9.0] * 5 + [730 * 10.0 * 0.5 ** (5 / 12) * 0.6])
        plan["fleets"][0]["commitments"] = [{"start": -19, "termMonths": 12, "count": 1, "renew": True}]
        self.close(evaluate(plan)["fleets"][0]["cost"]["reserved"][:5], [730 * 6.0] * 5)

    def test_a_term_without_discount_counts_in_full(self):
        plan = small_plan()
        plan["fleets"][0]["commitments"] = [{"start": 0, "termMonths": 36, "count": 1}]
        self.close(evaluate(plan)["fleets"][0]["cost"]["reserved"], [7300.0, 7300.0])

    def test_unserved_is_in_no_cost_and_lowers_the_share(self):
        plan = small_plan()
        plan["workloads"].append({"id": "u", "fleet": "f", "model": "Unknown", "requestsPerSecond": 10.0,
                                  "inputTokens": 7.0})
        answer = evaluate(plan)
        self.assertEqual(answer["incomplete"], ["workloads[u]"])
        self.close(answer["totals"]["cash"], [36500.0] * 2)
        self.close(answer["tokensIn"], [40 * 3600 * 730 * 100.0] * 2)
        self.assertAlmostEqual(answer["headline"]["servedShare"], 0.8, 12)  # 10 of 50 requests/s at 0.8 GPUs each
        plan["workloads"].pop(0)
        self.assertIsNone(evaluate(plan)["headline"]["servedShare"])

    def test_cost_goes_to_workloads_by_replicas_and_requests(self):
        plan = small_plan(responseCache={"on": True, "costPerMonth": 30.0, "costPerMillionLookups": 1.0})
        other = {**plan["workloads"][0], "service": {"gpusPerReplica": 8, "requestsPerSecondPerReplica": 5.0}}
        plan["workloads"] += [{**plan["workloads"][0], "id": "v", "requestsPerSecond": 20.0}, {**other, "id": "x"}]
        answer = evaluate(plan)  # 15 replicas of 4 GPUs and 10 of 8
        pool = answer["fleets"][0]["cost"]["onDemand"][0]
        lookups = 40 * 3600 * 730 / 1e6
        self.close(answer["byWorkload"]["w"][0], pool * 60 / 140 * 2 / 3 + lookups)
        self.close(answer["byWorkload"]["x"][0], pool * 80 / 140 + lookups)
        self.close(answer["unallocated"], [30.0, 30.0])

    def test_avoidable_waste_leaves_headroom_out(self):
        plan = small_plan()
        plan["fleets"][0].update(provisioning={"policy": "fixed", "count": 6},
                                 commitments=[{"start": 0, "termMonths": 12, "count": 8}])
        head = evaluate(plan)["headline"]  # of 8 nodes 4 are busy, 1 is headroom, 1 provisioned and 2 committed too many
        self.assertAlmostEqual(head["wasteShare"], 4 / 8, 12)
        self.assertAlmostEqual(head["avoidableWaste"], 3 / 8, 12)

    def test_hardware_leaves_what_is_on_order_alone(self):
        plan = small_plan(hardware={"on": True, "nodeType": "new"})
        plan["nodeTypes"].append({"id": "new", "accelerator": "H100", "gpus": 8, "onDemand": 1.0})
        plan["assumptions"].update(leadTimeMonths=3)
        self.close(evaluate(plan)["totals"]["cash"][0], 5 * 730.0)
        plan["fleets"][0]["owned"] = [{"month": -1, "count": 1}]
        self.close(evaluate(plan)["totals"]["cash"][0], 5 * 7300.0)

    def test_policies(self):
        n = np.arange(168.0)[None, :]
        need = pools.Need(n, n / 2, n, {})
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


class Identities(Case):
    def test_lines_add_up_to_cash_and_amortised(self):
        for plan, scenario in scenarios():
            outcome = run(resolve(plan, scenario))
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
            answer, other = run(case), run(resolve(stripped, scenario))
            self.assertEqual(engine.document(scenario, answer), engine.document(scenario, other))

    def test_amortised_is_cash_and_what_is_held(self):
        for plan, scenario in scenarios():
            outcome = run(resolve(plan, scenario))
            held = outcome.opening() - outcome.closing()
            scale = np.abs(outcome.cash()).sum() + outcome.opening()
            self.close(outcome.amortised().sum(), outcome.cash().sum() + held, scale)

    def test_workloads_add_up_to_amortised(self):
        for plan, scenario in scenarios():
            answer = engine.document(scenario, run(resolve(plan, scenario)))
            parts = sum((np.array(s) for s in answer["byWorkload"].values()), np.array(answer["unallocated"]))
            self.close(parts, answer["totals"]["amortised"], np.abs(parts).max())

    def test_without_interest_the_headline_is_the_mean_of_the_amortised_bars(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            outcome = run(case.replaced(assumptions=case.assumptions.with_values(discountRate=0.0)))
            scale = np.abs(outcome.cash()).sum() + outcome.opening()
            self.close(engine.headline(outcome)["monthlyCost"], outcome.amortised().mean(), scale)

    def test_running_costs_do_not_depend_on_the_horizon(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            months = case.months
            short = max([1] + [l.get("fromMonth", 0) + 1 for l in case.levers.on.values()])
            whole, part = run(case), run(case.replaced(months=min(short, months)))
            parts = {r.pool.id: r for r in part.results}
            for r in whole.results:
                for line in ("onDemand", "spot", "energy", "space", "maintenance", "network", "egress", "staff"):
                    if r.pool.id in parts:
                        self.close(r.cost[line][:short], parts[r.pool.id].cost[line][:months])

    def test_scalar_tiers(self):
        """Hour by hour, in plain words: owned, reserved, spot, on-demand."""
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            for r in run(case).results:
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
