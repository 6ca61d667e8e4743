# SPDX-License-Identifier: GPL-3.0-or-later
"""A scenario resolved to a whole plan: along its bases from the root what each removes, adds and overrides, then its
assumptions and levers; dates become months last."""

import copy
import re

from reference_plan import Assumptions, Case, Levers

LISTS = ("nodeTypes", "workloads", "fleets")
PATH = re.compile(r"(nodeTypes|workloads|fleets)\[([^\]]+)\](?:\.(.+))?")


class Refused(Exception):
    """The scenario cannot be resolved; says which of its parts is why."""


class State:
    """Lists, assumptions and levers after some scenarios of a chain."""

    def __init__(self, plan):
        self.lists = {name: copy.deepcopy(plan.get(name, [])) for name in LISTS}
        self.assumptions = dict(plan.get("assumptions", {}))
        self.levers = {}

    def copied(self):
        return copy.deepcopy(self)

    def ids(self, name):
        return [element["id"] for element in self.lists[name]]

    # ------------------------------------------------------------------------------------------- parts of a scenario

    def restructure(self, scenario):
        for path in scenario.get("removed", []):
            name, element, _ = self.find(path)
            self.lists[name].remove(element)
        for name, elements in scenario.get("added", {}).items():
            for element in elements:
                if element["id"] in self.ids(name):
                    raise Refused(f"added {name}[{element['id']}] is there")
                self.lists[name].append(copy.deepcopy(element))
        # A field within one that is replaced comes behind it, whatever their order in the text.
        for path, value in sorted(scenario.get("overrides", {}).items()):
            _, element, field = self.find(path)
            replace_field(element, field, value)

    def find(self, path):
        match = PATH.fullmatch(path)
        if not match:
            raise Refused(f"{path} is no path")
        name, key, field = match.groups()
        for element in self.lists[name]:
            if element["id"] == key:
                return name, element, field
        raise Refused(f"{path} is not there")

    def apply(self, scenario):
        self.restructure(scenario)
        self.assumptions.update(scenario.get("assumptions", {}))
        self.levers.update(copy.deepcopy(scenario.get("levers", {})))

    def judge(self):
        """What points at something that is gone."""
        for workload in self.lists["workloads"]:
            if workload["fleet"] not in self.ids("fleets"):
                raise Refused(f"workloads[{workload['id']}]: fleet {workload['fleet']} is not there")
        for fleet in self.lists["fleets"]:
            if fleet["nodeType"] not in self.ids("nodeTypes"):
                raise Refused(f"fleets[{fleet['id']}]: node type {fleet['nodeType']} is not there")
        for name, lever in self.levers.items():
            if self.names_what_is_gone(lever):
                raise Refused(f"{name}: node type {lever['nodeType']} is not there")

    def names_what_is_gone(self, lever):
        return lever.get("on", False) and "nodeType" in lever and lever["nodeType"] not in self.ids("nodeTypes")


def replace_field(element, field, value):
    """`field`: a key, or keys into objects by points; None makes it absent."""
    *objects, last = field.split(".")
    for key in objects:
        element = element.setdefault(key, {})
    if value is None:
        element.pop(last, None)
    else:
        element[last] = copy.deepcopy(value)


def months_between(first, later):
    year, month = (int(part) for part in later.split("-"))
    start_year, start_month = (int(part) for part in first.split("-"))
    return 12 * (year - start_year) + month - start_month


def dated(entries, key, plan):
    """Terms or purchases with months in place of dates."""
    result = []
    for entry in entries:
        entry = dict(entry)
        if "startDate" in entry:
            if key in entry:
                raise Refused(f"{key} and startDate at once")
            entry[key] = months_between(plan["start"], entry.pop("startDate"))
        result.append(entry)
    return result


def chain_of(plan, scenario_id):
    """The scenario and its bases, the root first."""
    by_id = {scenario["id"]: scenario for scenario in plan["scenarios"]}
    chain = [by_id[scenario_id]]
    while chain[0].get("base"):
        chain.insert(0, by_id[chain[0]["base"]])
    return chain


def state_of(plan, chain):
    state = State(plan)
    for scenario in chain:
        state.apply(scenario)
        state.judge()
    return state


def case_of(plan, state):
    """The Case of a state; dates become months here."""
    fleets = [{**fleet, "commitments": dated(fleet.get("commitments", []), "start", plan),
               "owned": dated(fleet.get("owned", []), "month", plan)} for fleet in state.lists["fleets"]]
    entries = dict(state.levers)
    for name, key in (("commitments", "start"), ("own", "month")):
        if "counts" in entries.get(name, {}):
            counts = {fleet: dated(items, key, plan) for fleet, items in entries[name]["counts"].items()}
            entries[name] = {**entries[name], "counts": counts}
    return Case(plan["horizonMonths"], state.lists["workloads"], fleets,
                {node["id"]: node for node in state.lists["nodeTypes"]}, Assumptions(state.assumptions),
                Levers(entries), entries, rules=tuple(plan.get("priceRules", [])))


def resolve(plan, scenario_id):
    """The Case of a scenario; Refused where it cannot be had."""
    return case_of(plan, state_of(plan, chain_of(plan, scenario_id)))
