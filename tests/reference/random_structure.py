# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeded random structure of scenarios: elements removed, added and overridden so that the result still resolves."""

import copy

from reference_scenarios import LISTS, Refused, chain_of, state_of


class Structure:
    """What a scenario changes of the elements of its base; mixed into the maker of plans."""

    def restructure(self, scenario, plan):
        if self.chance(0.35):
            return
        for _ in range(6):
            scenario.update(self.changes(scenario, plan))
            try:
                state_of(plan, chain_of(plan, scenario["id"]))
                return
            except Refused:
                for part in ("removed", "added", "overrides"):
                    scenario.pop(part, None)

    def changes(self, scenario, plan):
        state = state_of(plan, chain_of(plan, scenario["id"]))
        result = {}
        if self.chance(0.4):
            result["removed"] = [f"{name}[{self.rng.choice(state.ids(name))}]" for name in LISTS
                                 if state.ids(name) and self.chance(0.4)]
        if self.chance(0.5):
            result["added"] = self.added(scenario, state)
        if self.chance(0.8):
            result["overrides"] = self.overrides(state, result.get("added", {}))
        return result

    def added(self, scenario, state):
        ending = scenario["id"]
        nodes = [{**self.node_type(0), "id": f"type-{ending}"} for _ in range(self.pick(0, 1))]
        node_ids = state.ids("nodeTypes") + [n["id"] for n in nodes]
        fleets = [{**self.fleet(0, node_ids), "id": f"fleet-{ending}"} for _ in range(self.pick(0, 1))]
        fleet_ids = state.ids("fleets") + [f["id"] for f in fleets]
        count = self.pick(0, 1) if fleet_ids else 0
        workloads = [{**self.workload(0, fleet_ids, self.palette), "id": f"work-{ending}"} for _ in range(count)]
        return {"nodeTypes": nodes, "fleets": fleets, "workloads": workloads}

    def overrides(self, state, added):
        ids = {name: state.ids(name) + [e["id"] for e in added.get(name, [])] for name in LISTS}
        menus = {"workloads": self.workload_fields(ids["fleets"]), "fleets": self.fleet_fields(ids["nodeTypes"]),
                 "nodeTypes": self.node_fields()}
        result = {}
        for _ in range(self.rng.randint(1, 5)):
            name = self.rng.choice(LISTS)
            if ids[name]:
                field = self.rng.choice(list(menus[name]))
                result[f"{name}[{self.rng.choice(ids[name])}].{field}"] = menus[name][field]()
        return result

    def workload_fields(self, fleets):
        return {
            "fleet": lambda: self.rng.choice(fleets), "requestsPerSecond": lambda: self.number(0.01, 3000),
            "shape": lambda: self.pick(None, self.shape()), "growthKnots": lambda: self.pick(None, self.knots()),
            "growthPerMonth": lambda: self.rng.uniform(-0.06, 0.07), "flexibleShare": self.share,
            "class": lambda: self.pick(None, "interactive", "batch"), "inputTokens": lambda: self.number(1, 50000),
            "service": self.service, "outputTokens": lambda: None, "bytesPerRequest": lambda: self.number(100, 1e7),
        }

    def fleet_fields(self, nodes):
        return {
            "nodeType": lambda: self.rng.choice(nodes), "targetLoad": lambda: self.rng.uniform(0.2, 1.0),
            "minReplicas": lambda: self.rng.randint(0, 4), "spareNodes": lambda: self.pick(None, 1, 2),
            "provisioning": self.policy, "provisioning.percentile": lambda: self.pick(1.0, 0.9, 0.5),
            "provisioning.cooldownHours": lambda: self.pick(None, 0, 3),
            "commitments": lambda: [self.commitment() for _ in range(self.rng.randint(0, 3))],
            "owned": lambda: [self.purchase() for _ in range(self.rng.randint(0, 3))],
        }

    def node_fields(self):
        return {
            "onDemand": lambda: self.number(0.5, 200), "spot": lambda: self.pick(None, self.number(0.1, 50)),
            "reserved1yDiscount": lambda: self.pick(None, 0.0, 0.3), "reserved3yDiscount": lambda: self.pick(None, 0.5),
            "purchasePrice": lambda: self.pick(None, self.number(5000, 500000)), "gpus": lambda: self.pick(2, 4, 8),
            "softwarePerGpuYear": lambda: self.number(100, 5000), "sku": lambda: self.pick(None, "p5.48xlarge"),
            "powerKW": lambda: self.number(0.2, 15), "egressPerGB": lambda: self.number(0.005, 0.2),
        }

    def known_names(self, plan):
        """The plan with every element that some scenario adds: levers may name what is gone."""
        result = copy.copy(plan)
        for name in ("workloads", "fleets"):
            result[name] = list(plan[name])
            for scenario in plan["scenarios"]:
                result[name] += scenario.get("added", {}).get(name, [])
        return result
