# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `fulcrum-cli evaluate --json --arms`: own against each rent arm, and whether owning neither gains nor loses at
the factors that it says."""

import json
import subprocess

from reference_break_even import arms_at, npv_of, with_purchases_held
from reference_finance import arms_of, own_versus_rent
from reference_run import run
from reference_scenarios import resolve

NEAR = 1e-6  # relative: factors are searched for to about nine digits


def check_arms(plan, path, cli, scenario_id, program, comparison, where):
    done = subprocess.run([cli, "evaluate", path, "--scenario", scenario_id, "--json", "--arms"], capture_output=True,
                          text=True, check=False)
    if done.returncode != 0:
        comparison.faults.append(f"{where} arms: exit {done.returncode}: {done.stderr.strip()}")
        return
    answer = json.loads(done.stdout)
    other = lambda name: resolve(plan, name).replaced(optimum=program)
    case = other(scenario_id)
    outcome = run(case)
    check_each(case, outcome, other, answer["arms"], comparison, where)
    choice = plan.get("ownVsRent", {}).get("rentArm", "asIs")
    check_break_even(arms_of(case, outcome, choice, other), other, answer["breakEven"], comparison, where)


def check_each(case, outcome, other, answers, comparison, where):
    scale = float(sum(abs(outcome.cash()))) + outcome.opening()
    for entry in answers:
        expected = own_versus_rent(arms_of(case, outcome, entry["rentArm"], other))
        for key, item in entry.items():
            comparison.value(f"headline.ownVsRent.{key}", f"{where} {entry['rentArm']} {key}", expected[key], item,
                             scale if key in ("npv", "npvProject") else 1.0)


def check_break_even(arms, other, answer, comparison, where):
    held = with_purchases_held(arms.own.case, arms.own)
    if held is None:
        return
    for factor_key, argument in (("rentFactor", "rent_factor"), ("demandFactor", "demand_factor")):
        factor = answer[factor_key]
        if factor is None:
            continue
        at = lambda f: npv_of(arms_at(held, arms.choice, other, **{argument: f}))
        (below, turnover), (above, _) = at(factor * (1 - NEAR)), at(factor * (1 + NEAR))
        if below * above > 0 and min(abs(below), abs(above)) > NEAR * turnover:
            comparison.faults.append(f"{where} breakEven.{factor_key} {factor}: NPV {below} to {above}")
    if answer["demandFactor"] is not None:
        rented = arms_at(held, arms.choice, other, demand_factor=answer["demandFactor"]).rent
        comparison.value("breakEven.monthlySpend", f"{where} breakEven.monthlySpend",
                         float(rented.cash().mean()), answer["monthlySpend"])
