#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeded random plans that are valid and reach into every corner of the numerical contract.

    random_plans.py --seed 7 [-o PLAN.json]

They stay where an answer does not need the serving model: services are held where a lever would ask it for a ratio. With
--optimum commitments and owned nodes come mostly at their optimum, at prices between which it is not plain who wins;
otherwise by coverage and counts.
"""

import argparse
import json
import sys

from random_elements import Elements
from random_structure import Structure
from reference_scenarios import chain_of, state_of

WORKLOAD_LEVERS = ("responseCache", "apiOffload", "distillation", "quantization", "prefixCache", "batchShifting",
                   "multiRegion")
MONTHLESS = ("hardware", "commitments", "own")
LEVERS = WORKLOAD_LEVERS + ("hardware", "rightSizing", "commitments", "spot", "own")


class Maker(Structure, Elements):
    """Draws one plan."""

    def lever(self, name, plan):
        fleets = [f["id"] for f in plan["fleets"]]
        nodes = self.node_ids
        lever = {"on": self.chance(0.85)}
        if name == "responseCache":
            lever["hitRate"] = self.share()
            self.optional(lever, 0.6, costPerMonth=lambda: self.number(10, 5000),
                          costPerMillionLookups=lambda: self.number(0.01, 5))
        elif name == "apiOffload":
            lever["share"] = self.share()
            self.optional(lever, 0.8, inputPerMTok=lambda: self.number(0.05, 10),
                          outputPerMTok=lambda: self.number(0.1, 30))
            self.optional(lever, 0.4, classes=self.api_classes, provider=lambda: "OpenAI", model=lambda: "gpt-4.1")
        elif name == "distillation":
            model, service = self.rng.choice(self.palette)
            lever.update(share=self.share(), model=model, service={**service, "fixed": True})
            if self.chance(0.1):
                lever = {"on": lever["on"], "share": lever["share"], "model": "Unknown-1B"}
        elif name == "quantization":
            lever["precision"] = self.pick("fp8", "fp4", "bf16")
            if not self.held or self.chance(0.6):
                lever["service"] = self.service()
        elif name == "prefixCache":
            lever["share"] = self.share()
            if not self.held or self.chance(0.4):
                lever["service"] = self.service()
        elif name == "hardware":
            lever["nodeType"] = self.rng.choice(nodes)
            self.optional(lever, 0.4, service=self.service)
        elif name == "multiRegion":
            lever["nodeType"] = self.rng.choice(nodes)
            self.optional(lever, 0.9, share=self.share, fromHour=lambda: self.rng.randint(0, 24),
                          toHour=lambda: self.rng.randint(0, 24))
        elif name == "rightSizing":
            lever.update(self.policy())
        elif name == "commitments":
            self.commitments_lever(lever, fleets)
        elif name == "own":
            self.own_lever(lever, fleets)
            self.optional(lever, 0.7, financing=self.financing)
        return self.reach(name, lever, plan)

    def financing(self):
        kind = self.pick("cash", "loan", "loan", "lease", "lease")
        term = lambda: self.pick(1, 12, 36, 48, self.rng.randint(1, 90))
        if kind == "loan":
            return self.optional({"kind": kind}, 0.8, share=self.share, termMonths=term,
                                 apr=lambda: self.pick(0.0, 0.08, self.rng.uniform(0.0, 0.5)))
        if kind == "lease":
            return self.optional({"kind": kind}, 0.8, paymentPerNodeMonth=lambda: self.number(100, 20000),
                                 termMonths=term, inAdvance=lambda: self.pick(True, False),
                                 buyOut=lambda: self.pick(0.0, 1.0, self.number(100, 100000)))
        return {"kind": kind}

    def own_lever(self, lever, fleets):
        if self.optimum and self.chance(0.8):
            self.optional(lever, 0.5, mode=lambda: "optimal")
            if self.optimum == "capped":
                self.optional(lever, 0.5, maxNodes=lambda: self.rng.randint(0, 12),
                              maxCapital=lambda: self.number(1e4, 1e7), maxPowerKW=lambda: self.number(1, 200))
        else:
            lever.update(mode="counts", counts={f: [self.purchase(0) for _ in range(self.rng.randint(0, 3))]
                                                for f in self.some(fleets)})

    def commitments_lever(self, lever, fleets):
        if self.optimum and self.chance(0.8):
            self.optional(lever, 0.5, mode=lambda: "optimal")
        elif self.chance(0.5):
            lever["mode"] = "coverage"
            self.optional(lever, 0.8, coverage1y=self.share, coverage3y=self.share)
        else:
            lever.update(mode="counts", counts={f: [self.commitment(0) for _ in range(self.rng.randint(0, 3))]
                                                for f in self.some(fleets)})

    def reach(self, name, lever, plan):
        if self.chance(0.25):
            lever["fleets"] = self.some([f["id"] for f in plan["fleets"]])
        if name in WORKLOAD_LEVERS and self.chance(0.25):
            lever["workloads"] = self.some([w["id"] for w in plan["workloads"]])
        if name not in MONTHLESS:
            self.optional(lever, 0.35, fromMonth=lambda: self.rng.randint(0, self.months - 1))
        self.optional(lever, 0.25, oneOffCost=lambda: self.number(100, 50000))
        return self.optional(lever, 0.1, qualityNote=lambda: "answers differ in 1 % of cases")

    def levers(self, plan, p):
        # An own lever by counts, on or off, is what own against rent is computed from.
        often = ("own", "commitments", "spot") if self.optimum else ("own",)
        return {name: self.lever(name, plan) for name in LEVERS if self.chance(max(p, 0.6) if name in often else p)}

    def scenarios(self, plan):
        """Appended one by one: what a scenario may name depends on its bases."""
        plan["scenarios"] = [{"id": "base", "levers": self.levers(plan, self.pick(0.0, 0.2, 0.5))}]
        for index in range(self.rng.randint(1, 3)):
            scenario = {"id": f"s{index}", "name": f"Scenario {index}"}
            if self.chance(0.8):
                scenario["base"] = self.rng.choice(plan["scenarios"])["id"]
            plan["scenarios"].append(scenario)
            self.restructure(scenario, plan)
            if self.chance(0.5):
                scenario["assumptions"] = self.assumptions(0.15)
            if self.chance(0.95):
                self.node_ids = state_of(plan, chain_of(plan, scenario["id"])).ids("nodeTypes")
                scenario["levers"] = self.levers(self.known_names(plan), self.pick(0.2, 0.5, 0.9))

    def rent_arm(self, plan):
        others = [f"scenario:{scenario['id']}" for scenario in plan["scenarios"]]
        return {"rentArm": self.pick("asIs", "best", *others)}

    def plan(self):
        plan = {"format": "fulcrum-plan", "version": 1, "name": "random", "currency": "USD", "start": self.start,
                "horizonMonths": self.months}
        if self.chance(0.95):
            plan["assumptions"] = self.assumptions(self.pick(0.2, 0.8, 1.0))
        plan["nodeTypes"] = [self.node_type(i) for i in range(self.rng.randint(1, 4))]
        nodes = self.node_ids = [n["id"] for n in plan["nodeTypes"]]
        plan["fleets"] = [self.fleet(i, nodes) for i in range(self.rng.randint(1, 3))]
        fleets = [f["id"] for f in plan["fleets"]]
        self.palette = [(self.pick("Llama-3.3-70B", "Llama-3.1-8B"), self.service()) for _ in range(3)]
        count = 0 if self.chance(0.03) else self.rng.randint(1, 7)
        plan["workloads"] = [self.workload(i, fleets, self.palette) for i in range(count)]
        self.scenarios(plan)
        self.optional(plan, 0.5, priceRules=lambda: [self.price_rule() for _ in range(self.rng.randint(1, 4))])
        self.optional(plan, 0.5, ownVsRent=lambda: self.rent_arm(plan))
        return self.optional(
            plan, 0.15, notes=lambda: "made by a test", budget=lambda: [{"month": 0, "amount": 200000.0}],
            fiscalYearStart=lambda: self.rng.randint(1, 12),
            otherAiSpend=lambda: [{"name": "Training", "monthly": [1000.0] * self.months}])


def random_plan(seed, horizon=None, optimum=False):
    """`optimum`: False, True, or "capped" for caps on what is owned."""
    return Maker(seed, horizon, optimum).plan()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--horizon", type=int)
    parser.add_argument("--optimum", nargs="?", choices=["capped"], const=True, default=False)
    parser.add_argument("-o", "--output")
    arguments = parser.parse_args()
    text = json.dumps(random_plan(arguments.seed, arguments.horizon, arguments.optimum), indent=1)
    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8") as file:
            file.write(text)
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
