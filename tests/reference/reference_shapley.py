# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapley values of what a scenario changes against its base: its levers, its assumptions as one player, its structure as
one more."""

import itertools
import math

from reference_plan import Assumptions, spoken
from reference_run import month_end_factors, run
from reference_scenarios import State, case_of, chain_of

ASSUMPTIONS, STRUCTURE = "assumptions", "structure"


def effective(lever):
    """What an entry says to the engine; off is exactly as if absent."""
    if not lever or not lever.get("on", False):
        return None
    return {key: value for key, value in lever.items() if (key, value) not in (("fromMonth", 0), ("oneOffCost", 0))}


def base_state(plan, scenario_id):
    state = State(plan)
    for scenario in chain_of(plan, scenario_id)[:-1]:
        state.apply(scenario)
    return state


def players(state, scenario):
    levers = scenario.get("levers", {})
    result = [name for name, entry in levers.items() if effective(entry) != effective(state.levers.get(name))]
    changed = scenario.get("assumptions", {})
    before = Assumptions(state.assumptions)
    if any(before[key] != value for key, value in changed.items()):
        result.append(ASSUMPTIONS)
    changed = state.copied()
    changed.restructure(scenario)
    said = lambda lists: {name: [spoken(name, each) for each in elements] for name, elements in lists.items()}
    if said(changed.lists) != said(state.lists):  # an override may say what the base has, or has by default
        result.append(STRUCTURE)
    return result


def coalition_case(plan, state, scenario, coalition):
    """The base with what a coalition changes; a lever that names an element not there is off."""
    state = state.copied()
    if STRUCTURE in coalition:
        state.restructure(scenario)
    if ASSUMPTIONS in coalition:
        state.assumptions.update(scenario["assumptions"])
    state.levers.update({name: scenario["levers"][name] for name in coalition if name in scenario.get("levers", {})})
    state.levers = {name: {**entry, "on": False} if state.names_what_is_gone(entry) else entry
                    for name, entry in state.levers.items()}
    return case_of(plan, state)


def monthly_cost(case):
    return run(case).npv_cost() / float(month_end_factors(case).sum())


def attribution(plan, scenario_id, optimum=None):
    """The document of `evaluate --attribution`."""
    scenario = chain_of(plan, scenario_id)[-1]
    state = base_state(plan, scenario_id)
    names = players(state, scenario)
    value = {coalition: monthly_cost(coalition_case(plan, state, scenario, coalition).replaced(optimum=optimum))
             for size in range(len(names) + 1) for coalition in map(frozenset, itertools.combinations(names, size))}
    shares = {name: math.fsum(weight(len(names), len(without)) * (value[without | {name}] - value[without])
                              for without in value if name not in without) for name in names}
    return {"order": "shapley", "base": value[frozenset()], "scenario": value[frozenset(names)], "players": shares}


def weight(players_, before):
    """Of an addition to a coalition of a size: the share of orders in which it comes about."""
    return math.factorial(before) * math.factorial(players_ - before - 1) / math.factorial(players_)
