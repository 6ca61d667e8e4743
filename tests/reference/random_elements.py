# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeded random elements of plans: assumptions, node types, workloads, fleets, what is held."""

import random

HORIZONS = [1, 2, 3, 11, 12, 13, 24, 36, 37, 48, 60, 120]
STARTS = ["2026-01", "2025-11", "2027-06"]


def month_of(start, offset):
    year, month = (int(part) for part in start.split("-"))
    months = 12 * year + month - 1 + offset
    return f"{months // 12}-{months % 12 + 1:02d}"


class Elements:
    """Draws elements of one plan. Round numbers are as likely as arbitrary ones: exact ratios are where rounding goes wrong."""

    def __init__(self, seed, horizon=None, optimum=False):
        self.rng = random.Random(seed)
        self.optimum = optimum
        self.months = horizon or (self.rng.choice(HORIZONS) if self.chance(0.6) else self.rng.randint(1, 50))
        self.start = self.rng.choice(STARTS)
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
        drawn = self.running_assumptions(p)
        return self.optional(drawn, p / 2, taxLifeMonths=lambda: self.pick(36, 60, 84, 120),
                             bonusShare=self.share, bonusUntil=lambda: self.rng.randint(0, self.months))

    def running_assumptions(self, p):
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
            powerKW=lambda: self.number(0.2, 15),
            spotInterruptionsPerHour=lambda: self.rng.uniform(0.0, 0.3),
            spotHoursLost=lambda: self.rng.uniform(0.0, 2.0),
            egressPerGB=lambda: self.number(0.005, 0.2))
        self.optional(node, 0.3, sku=lambda: self.pick("p5.48xlarge", "a3-highgpu-8g"),
                      softwarePerGpuYear=lambda: self.number(100, 5000),
                      softwarePerRentedGpuYear=lambda: self.number(100, 5000))
        self.optional(
            node, 0.75,
            reserved1yDiscount=lambda: self.discount(0.4, 0.0), reserved3yDiscount=lambda: self.discount(0.6, 0.2),
            purchasePrice=lambda: self.number(5000, 500000))
        if self.optimum:
            self.contend(node)
        return self.optional(node, 0.3, provider=lambda: "AWS", region=lambda: f"r{index}", source=lambda: "a list",
                             asOf=lambda: "2025-05-01")

    def discount(self, round_one, low):
        return self.pick(0.0, round_one, self.rng.uniform(low, low + 0.55))

    def contend(self, node):
        """Prices that leave the optimum a choice: a purchase of about what 6 to 40 months of renting cost."""
        if "purchasePrice" in node and node["onDemand"] > 0.0:
            node["purchasePrice"] = node["onDemand"] * 730.0 * self.number(6, 40)
            node["powerKW"] = node["onDemand"] * self.number(0.02, 0.5)

    def price_rule(self):
        rule = {"discount": self.share()}
        if self.chance(0.6):
            tiers = ("onDemand", "reserved1y", "reserved3y", "spot", "purchase", "api")
            rule["tiers"] = [tier for tier in tiers if self.chance(0.4)]
        self.optional(rule, 0.4, provider=lambda: self.pick("aws", "A*", "openai", "*"),
                      family=lambda: self.pick("p5*", "TYPE*", "*8*", "gpt-*", "type1"))
        self.optional(rule, 0.4, fromMonth=lambda: self.rng.randint(-12, self.months))
        if self.chance(0.4):
            rule["toMonth"] = rule.get("fromMonth", -6) + self.rng.randint(0, 18)
        return rule

    def api_classes(self):
        price = lambda: self.number(0.05, 30)
        tier = lambda start: self.optional({"fromTokens": start, "input": price(), "output": price()}, 0.5,
                                           cachedRead=price, cacheWrite=price)
        make = lambda name: self.optional(
            {"class": name, "tiers": [tier(start) for start in (0, 1000, 20000)[:self.rng.randint(1, 3)]]}, 0.3,
            storagePerMTokHour=price, cacheLifeHours=lambda: self.rng.uniform(0.1, 24.0))
        return [make(name) for name in ("standard", "batch", "flex") if self.chance(0.7)]

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
            if self.chance(0.06):
                workload["model"] = "Unknown-7B"  # in no catalogue
            else:
                workload["service"] = self.optional(dict(service), 0.2, source=lambda: "another run",
                                                    fixed=lambda: True)
            self.optional(workload, 0.2, unit=lambda: "requests")
            self.optional(workload, 0.9, inputTokens=lambda: self.number(1, 50000),
                          outputTokens=lambda: self.number(1, 4000))
            self.optional(workload, 0.6, bytesPerRequest=lambda: self.number(100, 1e7))
        workload["requestsPerSecond"] = requests
        self.optional(workload, 0.8, **{"class": lambda: self.pick("interactive", "batch")})
        self.optional(workload, 0.7, shape=self.shape)
        self.optional(workload, 0.5, growthPerMonth=lambda: self.pick(0.0, 0.03, self.rng.uniform(-0.06, 0.07)),
                      growthKnots=self.knots, flexibleShare=self.share)
        self.optional(workload, 0.3, cachedReadShare=lambda: self.rng.uniform(0.0, 0.7),
                      cacheWriteShare=lambda: self.rng.uniform(0.0, 0.3))
        if workload.get("class") == "batch" and self.chance(0.5):
            workload["apiClass"] = "batch"
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
        self.optional(term, 0.6, renew=lambda: self.pick(True, False), upfront=lambda: self.pick("none", "all", "all"))
        return self.signed(term, "start", "pricePerHour", lambda: self.number(0.5, 150))

    def purchase(self, first=-70):
        month = self.rng.randint(first, self.months + 2) if self.chance(0.7) else self.pick(0, max(first, -3))
        purchase = {"month": month, "count": self.rng.randint(0, 12)}
        self.optional(purchase, 0.4, renew=lambda: self.chance(0.6))
        price = lambda: 0.0 if self.chance(0.1) else self.number(5000, 500000)
        return self.signed(purchase, "month", "pricePaid", price)

    def signed(self, entry, key, price_key, price):
        """With a date in place of a month, and a price of its own."""
        if self.chance(0.3):
            entry = {"startDate": month_of(self.start, entry.pop(key)), **entry}
        self.optional(entry, 0.4, **{price_key: price})
        if price_key == "pricePerHour":
            self.optional(entry, 0.2, name=lambda: "Contract 7", source=lambda: "as signed")
        return entry

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
