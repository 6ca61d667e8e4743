# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of the reference engine: assumptions with their defaults, levers with their reach, one evaluation's input."""

import json
from dataclasses import dataclass

MAIN, DISTILLED = "main", "distilled"

ASSUMPTION_DEFAULTS = {
    "discountRate": 0.10, "electricityPerKWh": 0.10, "pue": 1.3, "idlePowerShare": 0.3,
    "ownedLifeMonths": 48, "demandFactor": 1.0,
}


class Unsupported(Exception):
    """The scenario needs what the reference leaves out (the serving model, the optimum)."""


class Assumptions:
    """Assumption values by key; an absent key has its documented default, which is 0 for most."""

    def __init__(self, *layers):
        self.values = dict(ASSUMPTION_DEFAULTS)
        for layer in layers:
            self.values.update(layer)

    def __getitem__(self, key):
        return self.values.get(key, 0.0)

    def given(self, key):
        """None where the key is absent and its absence has a meaning of its own."""
        return self.values.get(key)

    def with_values(self, **changes):
        return Assumptions(self.values, changes)


@dataclass(frozen=True)
class Service:
    """What one replica of a stream takes and gives: GPUs and requests per second at the latency targets."""
    gpus: int
    rate: float
    fixed: bool = False

    @staticmethod
    def read(node):
        return Service(node["gpusPerReplica"], node["requestsPerSecondPerReplica"], node.get("fixed", False))


class Levers:
    """The levers that are on; a lever that is off is exactly as if absent."""

    def __init__(self, entries):
        self.on = {name: entry for name, entry in entries.items() if entry.get("on", False)}

    def get(self, name):
        return self.on.get(name)

    def reaches_fleet(self, name, fleet):
        lever = self.on.get(name)
        return lever is not None and ("fleets" not in lever or fleet["id"] in lever["fleets"])

    def reaches_workload(self, name, workload, fleet):
        lever = self.on.get(name)
        return self.reaches_fleet(name, fleet) and ("workloads" not in lever or workload["id"] in lever["workloads"])

    def without(self, name):
        return Levers({key: entry for key, entry in self.on.items() if key != name})

    def plus(self, name, entry):
        return Levers({**self.on, name: {**entry, "on": True}})


@dataclass
class Case:
    """One evaluation's input: a scenario resolved to a whole plan."""
    months: int
    workloads: list
    fleets: list
    nodes: dict
    assumptions: Assumptions
    levers: Levers
    entries: dict  # every lever entry in force, off ones too
    rules: tuple = ()  # price rules
    optimum: object = None  # callable(case, prepared pools) that adds the optimum's purchases

    def replaced(self, **changes):
        return Case(**{**self.__dict__, **changes})


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)
