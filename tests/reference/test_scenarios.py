#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of resolved scenarios and of the attribution of what they change."""

import copy
import unittest

from test_support import Case, scenarios, small_plan

from reference_engine import evaluate
from reference_run import run
from reference_scenarios import Refused, resolve
from reference_shapley import attribution


def with_scenarios(*entries):
    plan = small_plan()
    plan["nodeTypes"].append({"id": "other", "gpus": 4, "onDemand": 3.0})
    plan["scenarios"] = [{"id": "base"}, *entries]
    return plan


def monthly(plan, scenario):
    return evaluate(plan, scenario)["headline"]["monthlyCost"]


class Resolution(Case):
    def test_overrides_replace_a_field_whole_and_null_removes_it(self):
        plan = with_scenarios({"id": "s", "base": "base", "overrides": {
            "fleets[f].provisioning.percentile": 0.5, "workloads[w].growthKnots": [{"month": 0, "factor": 2}],
            "nodeTypes[n].spot": None}})
        case = resolve(plan, "s")
        self.assertEqual(case.fleets[0]["provisioning"], {"percentile": 0.5})
        self.assertEqual(case.workloads[0]["growthKnots"], [{"month": 0, "factor": 2}])
        self.assertNotIn("spot", case.nodes["n"])
        self.assertIn("spot", plan["nodeTypes"][0])

    def test_along_the_bases_from_the_root(self):
        plan = with_scenarios(
            {"id": "a", "base": "base", "added": {"fleets": [{"id": "g", "nodeType": "other"}]},
             "overrides": {"workloads[w].fleet": "g"}},
            {"id": "b", "base": "a", "removed": ["fleets[f]", "nodeTypes[n]"], "overrides": {"fleets[g].targetLoad": 0.4}})
        self.assertEqual([f["id"] for f in resolve(plan, "a").fleets], ["f", "g"])
        self.assertEqual([f["id"] for f in resolve(plan, "b").fleets], ["g"])
        self.close(monthly(plan, "a"), 10 * 730 * 3.0)  # 40 GPUs at full load
        self.close(monthly(plan, "b"), 20 * 730 * 3.0)

    def test_removed_first_then_added(self):
        plan = with_scenarios({"id": "s", "removed": ["nodeTypes[n]"],
                               "added": {"nodeTypes": [{"id": "n", "gpus": 8, "onDemand": 1.0}]}})
        self.close(monthly(plan, "s"), 5 * 730.0)

    def test_what_is_refused(self):
        hardware = {"hardware": {"on": True, "nodeType": "other"}}
        for broken in ({"removed": ["fleets[f]"]}, {"removed": ["fleets[x]"]}, {"removed": ["nodeTypes[n]"]},
                       {"added": {"fleets": [{"id": "f", "nodeType": "n"}]}},
                       {"overrides": {"fleets[x].targetLoad": 0.5}}, {"overrides": {"workloads[w].fleet": "x"}},
                       {"overrides": {"fleets[f].nodeType": "x"}}, {"overrides": {"assumptions.pue": 2}},
                       {"removed": ["nodeTypes[other]"], "levers": hardware}):
            with self.assertRaises(Refused):
                resolve(with_scenarios({"id": "s", **broken}), "s")
        off = {"hardware": {"on": False, "nodeType": "other"}}
        resolve(with_scenarios({"id": "s", "removed": ["nodeTypes[other]"], "levers": off}), "s")

    def test_each_scenario_of_a_chain_is_judged(self):
        with self.assertRaises(Refused):
            resolve(with_scenarios({"id": "a", "removed": ["fleets[f]"]},
                                   {"id": "b", "base": "a", "removed": ["workloads[w]"]}), "b")

    def test_levers_may_name_what_is_gone(self):
        plan = with_scenarios({"id": "s", "base": "base", "removed": ["workloads[w]"], "levers": {
            "responseCache": {"on": True, "hitRate": 0.5, "workloads": ["w"]},
            "commitments": {"on": True, "mode": "counts", "counts": {"gone": [{"termMonths": 12, "count": 3}]}}}})
        self.assertEqual(evaluate(plan, "s")["totals"]["cash"], [0.0, 0.0])

    def test_dates_are_months_from_the_plans_first(self):
        plan = with_scenarios({"id": "s", "overrides": {
            "fleets[f].owned": [{"startDate": "2025-11", "count": 1}],
            "fleets[f].commitments": [{"startDate": "2027-02", "termMonths": 12, "count": 1}]}})
        fleet = resolve(plan, "s").fleets[0]
        self.assertEqual((fleet["owned"][0]["month"], fleet["commitments"][0]["start"]), (-2, 13))
        plan["scenarios"][1]["overrides"]["fleets[f].owned"][0]["month"] = -2
        with self.assertRaises(Refused):
            resolve(plan, "s")

    def test_a_resolved_scenario_is_a_plan(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            whole = {**plan, "workloads": case.workloads, "fleets": case.fleets, "nodeTypes": list(case.nodes.values()),
                     "assumptions": case.assumptions.values, "scenarios": [{"id": "s", "levers": case.entries}]}
            self.assertEqual(run(case).npv_cost(), run(resolve(whole, "s")).npv_cost())


class Attribution(Case):
    def plan(self):
        return with_scenarios({"id": "s", "base": "base", "assumptions": {"demandFactor": 2.0}, "levers": {
            "hardware": {"on": True, "nodeType": "new"}, "spot": {"on": False},
            "responseCache": {"on": True, "hitRate": 0.5}},
            "added": {"nodeTypes": [{"id": "new", "accelerator": "H100", "gpus": 8, "onDemand": 5.0}]}})

    def test_shares_by_hand(self):
        answer = attribution(self.plan(), "s")
        self.assertEqual(set(answer["players"]), {"hardware", "responseCache", "assumptions", "structure"})
        price = 36500.0  # a month; hardware halves it, and without the structure it is not there
        self.close(answer["base"], price)
        self.close(answer["scenario"], price * 2 * 0.5 * 0.5)
        self.close(answer["players"]["hardware"], answer["players"]["structure"])
        self.close(sum(answer["players"].values()), answer["scenario"] - answer["base"])

    def test_what_the_base_has_by_default_is_no_structure(self):
        plan = self.plan()
        plan["scenarios"][1]["overrides"] = {"fleets[f].provisioning.percentile": 1.0, "fleets[f].minReplicas": 0}
        del plan["scenarios"][1]["added"], plan["scenarios"][1]["levers"]["hardware"]
        self.assertNotIn("structure", attribution(plan, "s")["players"])
        plan["scenarios"][1]["overrides"]["nodeTypes[n].reserved1yDiscount"] = 0.0  # a term at list price
        self.assertIn("structure", attribution(plan, "s")["players"])

    def test_one_player_is_the_difference(self):
        plan = self.plan()
        del plan["scenarios"][1]["levers"], plan["scenarios"][1]["added"]
        self.close(attribution(plan, "s")["players"]["assumptions"], 36500.0)

    def test_shares_add_up(self):
        for plan, scenario in scenarios(range(1, 8)):
            plan = copy.deepcopy(plan)
            for entry in plan["scenarios"]:
                entry["levers"] = dict(list(entry.get("levers", {}).items())[:4])
            answer = attribution(plan, scenario)
            self.close(sum(answer["players"].values()), answer["scenario"] - answer["base"],
                       abs(answer["base"]) + abs(answer["scenario"]))


if __name__ == "__main__":
    unittest.main()
