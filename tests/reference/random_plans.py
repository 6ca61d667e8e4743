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
import random
import sys

HORIZONS = [1, 2, 3, 11, 12, 13, 24, 36, 37, 48, 60, 120]
WORKLOAD_LEVERS = ("responseCache", "apiOffload", "distillation", "quantization", "prefixCache", "batchShifting",
                   "multiRegion")
MONTHLESS = ("hardware", "commitments", "own")
LEVERS = WORKLOAD_LEVERS + ("hardware", "rightSizing", "commitments", "spot", "own")


class Maker:
    """Draws one plan. Round numbers are as likely as arbitrary ones: exact ratios are where rounding goes wrong."""

    def __init__(self, seed, horizon=None, optimum=False):
        self.rng = random.Random(seed)
        self.optimum = optimum
        self.months = horizon or (self.rng.choice(HORIZONS) if self.chance(0.6) else self.rng.randint(1, 50))
        # Where no service is held, nothing may ask for a ratio: one accelerator, no prefix cache.
        self.held = self.chance(0.8)

    def chance(self, p):
        return self.rng.random() < p

    def pick(self, *options):
        return self.rng.choice(options)

    def number(self, low, high):
        """Log-uniform, rounded to few digits half of the time."""
        value = low * (high / low) ** self.rng.random()
        return float(f"{value:.2g}") if self.chance(0.5) else value

    def share(self):
        return self.pick(0.0, 1.0) if self.chance(0.12) else self.pick(0.5, 0.25, self.rng.random())

    def optional(self, target, p, **values):
        """Adds keys, each with probability p."""
        for key, make in values.items():
            if self.chance(p):
                target[key] = make()
        return target

    def some(self, items):
        """A random sublist in order; seldom empty."""
        chosen = [item for item in items if self.chance(0.6)]
        return chosen or ([] if self.chance(0.2) else list(items))

    # ------------------------------------------------------------------------------------------------ prices, nodes

    def assumptions(self, p):
        trend = lambda: self.pick(0.0, -0.1, 0.05, self.rng.uniform(-0.5, 0.3))
        return self.optional(
            {}, p,
            discountRate=lambda: self.pick(0.0, 0.1, 0.08, self.rng.uniform(0.0, 0.4)),
            taxRate=lambda: self.pick(0.0, 0.21, self.rng.uniform(0.0, 0.6)),
            cloudPriceTrend=trend, apiPriceTrend=trend, hardwarePriceTrend=trend, electricityTrend=trend,
            salaryTrend=trend,
            electricityPerKWh=lambda: self.number(0.02, 0.5), pue=lambda: self.rng.uniform(1.0, 2.0),
            idlePowerShare=self.share, spacePerKWMonth=lambda: self.number(10, 300),
            maintenanceRate=lambda: self.rng.uniform(0.0, 0.2), networkPerNodeMonth=lambda: self.number(1, 1000),
            networkCapitalShare=lambda: self.rng.uniform(0.0, 0.3), facilityCapitalPerKW=lambda: self.number(100, 12000),
            staffFte=lambda: self.number(0.1, 5), staffFtePerNode=lambda: self.rng.uniform(0.0, 0.1),
            staffFtePerRentedNode=lambda: self.rng.uniform(0.0, 0.05), staffSalary=lambda: self.number(50000, 300000),
            ownedLifeMonths=lambda: self.pick(1, 12, 36, 48, 60, self.rng.randint(1, 90)),
            residualShare=lambda: self.pick(0.0, 0.005, 0.2, 1.0, self.rng.random()),
            leadTimeMonths=lambda: self.pick(0, 1, 3, self.rng.randint(0, 14)),
            depreciation=lambda: self.pick("straight-line", "macrs"),
            demandFactor=lambda: 0.0 if self.chance(0.04) else self.pick(1.0, 2.0, self.number(0.1, 10)),
            growthAdjust=lambda: self.rng.uniform(-0.03, 0.03))

    def node_type(self, index):
        on_demand = self.pick(0.0, 10.0, 98.32) if self.chance(0.15) else self.number(0.5, 200)
        accelerator = self.pick("H100 SXM", "L4", "B200") if self.held else "H100 SXM"
        node = {"id": f"type{index}", "accelerator": accelerator, "gpus": self.pick(1, 2, 4, 8, 8, 8, 16),
                "onDemand": on_demand}
        self.optional(
            node, 0.75,
            spot=lambda: on_demand * self.pick(0.0, 1.0, 0.9, 0.4, self.rng.random()),
            reserved1yDiscount=lambda: self.pick(0.0, 0.4, self.rng.uniform(0.0, 0.6)),
            reserved3yDiscount=lambda: self.pick(0.0, 0.6, self.rng.uniform(0.2, 0.75)),
            purchasePrice=lambda: self.number(5000, 500000), powerKW=lambda: self.number(0.2, 15),
            spotInterruptionsPerHour=lambda: self.rng.uniform(0.0, 0.3),
            spotHoursLost=lambda: self.rng.uniform(0.0, 2.0),
            egressPerGB=lambda: self.number(0.005, 0.2))
        if self.optimum:
            self.contend(node)
        return self.optional(node, 0.3, provider=lambda: "AWS", region=lambda: f"r{index}", source=lambda: "a list",
                             asOf=lambda: "2025-05-01")

    def contend(self, node):
        """Prices that leave the optimum a choice: a purchase of about what 6 to 40 months of renting cost."""
        if "purchasePrice" in node and node["onDemand"] > 0.0:
            node["purchasePrice"] = node["onDemand"] * 730.0 * self.number(6, 40)
            node["powerKW"] = node["onDemand"] * self.number(0.02, 0.5)

    # ---------------------------------------------------------------------------------------------- demand, fleets

    def shape(self):
        kind = 0 if self.chance(0.05) else self.rng.randint(1, 5)
        if kind == 0:
            return [0.0] * 168
        if kind == 1:
            return [1.0] * 168
        if kind == 2:
            return [3.0 if 8 <= h % 24 < 18 and h < 120 else 0.5 for h in range(168)]
        if kind == 3:
            spikes = [0.0] * 168
            for _ in range(self.rng.randint(1, 4)):
                spikes[self.rng.randrange(168)] += self.number(0.1, 10)
            return spikes
        return [self.rng.random() * self.pick(1, 1, 3) for _ in range(168)]

    def service(self):
        service = {"gpusPerReplica": self.pick(1, 1, 2, 4, 8, 3, 16),
                   "requestsPerSecondPerReplica": self.number(0.05, 50)}
        if self.held:
            service["fixed"] = True
        return self.optional(service, 0.2, source=lambda: "measured")

    def knots(self):
        months = sorted(self.rng.sample(range(0, self.months + 6), self.rng.randint(1, min(4, self.months + 5))))
        factor = lambda: 0.0 if self.chance(0.1) else self.pick(1.0, self.number(0.1, 5))
        return [{"month": m, "factor": factor()} for m in months]

    def workload(self, index, fleets, palette):
        model, service = self.rng.choice(palette)
        workload = {"id": f"w{index}", "fleet": self.rng.choice(fleets)}
        requests = self.pick(0.0, 1e-11, 1e5) if self.chance(0.08) else self.number(0.01, 3000)
        if self.chance(0.15):
            workload["unit"] = "busyGpus"
            requests = self.pick(0.0, 40.0, self.number(0.1, 500))
            self.optional(workload, 0.3, model=lambda: model, bytesPerRequest=lambda: self.number(100, 1e7),
                          inputTokens=lambda: 1000.0)
        else:
            workload["model"] = model
            workload["service"] = self.optional(dict(service), 0.2, source=lambda: "another run", fixed=lambda: True)
            self.optional(workload, 0.2, unit=lambda: "requests")
            self.optional(workload, 0.9, inputTokens=lambda: self.number(1, 50000),
                          outputTokens=lambda: self.number(1, 4000))
            self.optional(workload, 0.6, bytesPerRequest=lambda: self.number(100, 1e7))
        workload["requestsPerSecond"] = requests
        self.optional(workload, 0.8, **{"class": lambda: self.pick("interactive", "batch")})
        self.optional(workload, 0.7, shape=self.shape)
        self.optional(workload, 0.5, growthPerMonth=lambda: self.pick(0.0, 0.03, self.rng.uniform(-0.06, 0.07)),
                      growthKnots=self.knots, flexibleShare=self.share)
        return self.optional(workload, 0.3, name=lambda: f"Workload {index}", costCentre=lambda: self.pick("A", "B"),
                             ttftMs=lambda: 2000.0, tpotMs=lambda: 50.0)

    def policy(self):
        kind = self.pick("fixed", "static", "autoscale", "autoscale")
        if kind == "fixed":
            return {"policy": "fixed", "count": self.rng.randint(0, 40)}
        if kind == "static":
            return self.optional({"policy": "static"}, 0.8,
                                 percentile=lambda: self.pick(1.0, 0.9, 0.5, 0.0, 1 / 168, self.rng.uniform(0.01, 1.0)))
        return self.optional({"policy": "autoscale"}, 0.8, cooldownHours=lambda: self.pick(0, 1, 2, 5, 24, 167, 168))

    def commitment(self, first=-40):
        term = {"start": self.rng.randint(first, self.months + 2), "termMonths": self.pick(12, 36),
                "count": self.rng.randint(0, 12)}
        if first < 0 and self.chance(0.2):
            term["start"] = self.pick(0, -12, -36, -1)
        return self.optional(term, 0.6, renew=lambda: self.pick(True, False),
                             upfront=lambda: self.pick("none", "all", "all"))

    def purchase(self, first=-70):
        month = self.rng.randint(first, self.months + 2) if self.chance(0.7) else self.pick(0, max(first, -3))
        purchase = {"month": month, "count": self.rng.randint(0, 12)}
        return self.optional(purchase, 0.4, renew=lambda: self.chance(0.6))

    def fleet(self, index, nodes):
        fleet = {"id": f"f{index}", "nodeType": self.rng.choice(nodes)}
        return self.optional(
            fleet, 0.6,
            name=lambda: f"Fleet {index}", precision=lambda: self.pick("bf16", "fp8"),
            targetLoad=lambda: self.pick(1.0, 0.8, self.rng.uniform(0.2, 1.0)),
            batchTargetLoad=lambda: self.pick(1.0, 0.95, self.rng.uniform(0.2, 1.0)),
            minReplicas=lambda: self.rng.randint(0, 4), spareNodes=lambda: self.rng.randint(0, 2),
            provisioning=self.policy,
            commitments=lambda: [self.commitment() for _ in range(self.rng.randint(0, 4))],
            owned=lambda: [self.purchase() for _ in range(self.rng.randint(0, 3))])

    # ---------------------------------------------------------------------------------------------------- scenarios

    def lever(self, name, plan):
        fleets = [f["id"] for f in plan["fleets"]]
        nodes = [n["id"] for n in plan["nodeTypes"]]
        lever = {"on": self.chance(0.85)}
        if name == "responseCache":
            lever["hitRate"] = self.share()
            self.optional(lever, 0.6, costPerMonth=lambda: self.number(10, 5000),
                          costPerMillionLookups=lambda: self.number(0.01, 5))
        elif name == "apiOffload":
            lever["share"] = self.share()
            self.optional(lever, 0.8, inputPerMTok=lambda: self.number(0.05, 10),
                          outputPerMTok=lambda: self.number(0.1, 30))
        elif name == "distillation":
            model, service = self.rng.choice(self.palette)
            lever.update(share=self.share(), model=model, service={**service, "fixed": True})
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
        result = [{"id": "base", "levers": self.levers(plan, self.pick(0.0, 0.2, 0.5))}]
        for index in range(self.rng.randint(1, 3)):
            scenario = {"id": f"s{index}", "name": f"Scenario {index}"}
            if self.chance(0.8):
                scenario["base"] = self.rng.choice(result)["id"]
            if self.chance(0.5):
                scenario["assumptions"] = self.assumptions(0.15)
            if self.chance(0.95):
                scenario["levers"] = self.levers(plan, self.pick(0.2, 0.5, 0.9))
            result.append(scenario)
        return result

    def plan(self):
        plan = {"format": "fulcrum-plan", "version": 1, "name": "random", "currency": "USD", "start": "2026-01",
                "horizonMonths": self.months}
        if self.chance(0.95):
            plan["assumptions"] = self.assumptions(self.pick(0.2, 0.8, 1.0))
        plan["nodeTypes"] = [self.node_type(i) for i in range(self.rng.randint(1, 4))]
        nodes = [n["id"] for n in plan["nodeTypes"]]
        plan["fleets"] = [self.fleet(i, nodes) for i in range(self.rng.randint(1, 3))]
        fleets = [f["id"] for f in plan["fleets"]]
        self.palette = [(self.pick("Llama-3.3-70B", "Llama-3.1-8B"), self.service()) for _ in range(3)]
        count = 0 if self.chance(0.03) else self.rng.randint(1, 7)
        plan["workloads"] = [self.workload(i, fleets, self.palette) for i in range(count)]
        plan["scenarios"] = self.scenarios(plan)
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
