# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of the reference engine: assumptions with their defaults, levers with their reach, one evaluation's input."""

import json
from dataclasses import dataclass

MAIN, DISTILLED = "main", "distilled"

ASSUMPTION_DEFAULTS = {
    "discountRate": 0.10, "electricityPerKWh": 0.10, "pue": 1.3, "idlePowerShare": 0.3,
    "ownedLifeMonths": 48, "demandFactor": 1.0,
}


# What an absent key of an element means, where a key with that value says nothing more; 0, [] and "" elsewhere. Without a
# discount there is no term, so that a discount of 0 says something.
ELEMENT_DEFAULTS = {
    "workloads": {"class": "interactive", "unit": "requests", "shape": [1.0] * 168},
    "fleets": {"precision": "bf16", "targetLoad": 0.8, "batchTargetLoad": 0.95},
    "nodeTypes": {"gpus": 1},
    "provisioning": {"policy": "static", "percentile": 1.0, "cooldownHours": 1},
    "service": {"fixed": False},
}
MEANINGFUL = ("reserved1yDiscount", "reserved3yDiscount")


def spoken(kind, element):
    """An element of a list, or an object in one, without the keys that say what their absence says."""
    defaults, result = ELEMENT_DEFAULTS[kind], {}
    for key, value in element.items():
        if key in ELEMENT_DEFAULTS and isinstance(value, dict):
            value = spoken(key, value)
            if key == "service" or value:  # without a service the serving model answers
                result[key] = value
        elif key in MEANINGFUL or value not in (defaults.get(key, 0), defaults.get(key, []), defaults.get(key, "")):
            result[key] = value
    return result


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
