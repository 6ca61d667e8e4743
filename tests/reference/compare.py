#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `fulcrum-cli evaluate --json` with the reference engine, scenario by scenario.

    compare.py PLAN.json... --cli build/release/bin/fulcrum-cli [--tolerance 1e-9]
    compare.py --random 1000 --seed 1 --cli ...      plans drawn by random_plans.py; --keep DIR stores those that differ
    compare.py --random 300 --optimum [capped] ...   levers at their optimum, `optimise --json` too (compare_optimum.py)
    compare.py --random 50 --attribution --arms ...  Shapley values (compare_attribution.py), every rent arm and
                                                     break-even (compare_arms.py), too

Prints the largest relative difference of each path of the document. Exit 0: all agree; 1: some value differs or a plan
was refused; 77: no numpy, or no solver for --optimum, and nothing was compared.
"""

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile

try:
    import numpy  # noqa: F401
except ImportError:
    print("numpy is missing: comparison skipped")
    sys.exit(77)

from compare_arms import check_arms
from compare_attribution import check_attribution
from compare_optimum import Program, check_optimum, is_proved
from random_plans import random_plan
from reference_engine import evaluate
from reference_plan import Unsupported, load
from reference_scenarios import resolve
from reference_solver import solvers

# Rates and crossings magnify rounding by the slope at the root.
LOOSE = {"headline.ownVsRent.irr": 1e3, "headline.ownVsRent.paybackMonths": 1e3,
         "headline.ownVsRent.discountedPaybackMonths": 1e3, "headline.ownVsRent.paybackAfter": 1e3}

MONEY = ("byWorkload", "unallocated", "totals")  # differences of larger sums
SMALLEST = 0.1  # of money, hours and tokens: batch poured over a far larger load keeps few digits


def series_scale(values):
    return max((abs(v) for v in values if isinstance(v, (int, float))), default=0.0)


class Comparison:
    """Collects relative differences by path, and whatever cannot be compared."""

    def __init__(self):
        self.worst = {}
        self.faults = []

    def number(self, path, place, expected, actual, scale=0.0):
        if expected is None or actual is None or isinstance(expected, bool):
            if expected != actual:
                self.faults.append(f"{place}: expected {expected}, got {actual}")
            return
        if not isinstance(actual, (int, float)) or not math.isfinite(actual):
            self.faults.append(f"{place}: expected {expected}, got {actual!r}")
            return
        size = max(abs(expected), abs(actual), scale, SMALLEST)
        difference = abs(expected - actual) / size
        difference /= LOOSE.get(path, 1.0)
        if difference >= self.worst.get(path, (-1.0,))[0]:
            self.worst[path] = (difference, place, expected, actual)

    def value(self, path, place, expected, actual, scale=0.0):
        """`scale`: a size below which a difference counts as rounding of larger numbers."""
        if isinstance(expected, dict):
            if not isinstance(actual, dict):
                self.faults.append(f"{place}: missing")
                return
            for key, item in expected.items():
                inner = f"{path}.{key}" if path else key
                if key in actual:
                    self.value(inner, f"{place}.{key}", item, actual[key], scale)
                else:
                    self.faults.append(f"{place}.{key}: missing")
        elif isinstance(expected, list):
            if not isinstance(actual, list) or len(actual) != len(expected):
                self.faults.append(f"{place}: {len(expected)} values expected")
                return
            floor = max(scale, 1e-3 * series_scale(expected))
            for i, (a, b) in enumerate(zip(expected, actual)):
                self.value(path, f"{place}[{i}]", a, b, floor)
        elif isinstance(expected, str):
            if expected != actual:
                self.faults.append(f"{place}: expected {expected}, got {actual}")
        else:
            self.number(path, place, expected, actual, scale)

    def documents(self, expected, actual, where):
        """Pools are matched by id; waste is measured against what is provisioned, headline money against all cash."""
        pools = {f["id"]: f for f in actual.get("fleets", [])}
        wanted = {f["id"]: f for f in expected["fleets"]}
        if pools.keys() != wanted.keys():
            self.faults.append(f"{where} fleets: expected {sorted(wanted)}, got {sorted(pools)}")
        for name in wanted.keys() & pools.keys():
            pool = wanted[name]
            gpu_hours = series_scale(pool["provisionedGpuHours"])
            for key, item in pool.items():
                scale = 1e-3 * gpu_hours if key == "wasteGpuHours" else 0.0
                self.value(f"fleets.{key}", f"{where} {name}.{key}", item, pools[name].get(key), scale)
        money = sum(abs(v) for v in expected["totals"]["cash"])
        for key, item in expected.items():
            if key not in ("fleets", "headline", "incomplete"):
                scale = 1e-3 * series_scale(expected["totals"]["cash"]) if key in MONEY else 0.0
                self.value(key, f"{where} {key}", item, actual.get(key), scale)
        self.value("incomplete", f"{where} incomplete", sorted(expected["incomplete"]), sorted(actual.get("incomplete", [])))
        for key, item in expected["headline"].items():
            scale = money if key in ("npvCost", "ownVsRent") else 0.0
            if key == "ownVsRent":
                self.own_versus_rent(item, actual["headline"].get(key), where, scale)
            else:
                self.value(f"headline.{key}", f"{where} headline.{key}", item, actual["headline"].get(key), scale)

    def own_versus_rent(self, expected, actual, where, money):
        for key, item in expected.items():
            got = (actual or {}).get(key, "missing")
            scale = money if key in ("npv", "npvProject", "flows", "rows") else 1.0
            self.value(f"headline.ownVsRent.{key}", f"{where} ownVsRent.{key}", item, got, scale)


def compare_plan(plan, path, cli, label, comparison, extras=()):
    """Number of scenarios compared."""
    done, program = 0, Program(cli, plan)
    for scenario in plan["scenarios"]:
        where = f"{label} {scenario['id']}"
        try:
            expected = evaluate(plan, scenario["id"], program)
            if solvers():
                case = resolve(plan, scenario["id"])
                if check_optimum(case, program, where, comparison.faults) and not is_proved(program.answer(case)):
                    print(f"{where}: the search within caps ran out of time: evaluate is not compared")
                    continue
        except Unsupported as reason:
            print(f"{label} {scenario['id']}: not covered: {reason}")
            continue
        answer = subprocess.run([cli, "evaluate", path, "--scenario", scenario["id"], "--json"], capture_output=True,
                                text=True, check=False)
        if answer.returncode != 0:
            comparison.faults.append(f"{where}: exit {answer.returncode}: {answer.stderr.strip()}")
            continue
        comparison.documents(expected, json.loads(answer.stdout), where)
        for extra in extras:
            extra(plan, path, cli, scenario["id"], program, comparison, where)
        done += 1
    return done


def extras_of(arguments):
    extras = []
    if arguments.attribution:
        extras.append(check_attribution)
    if arguments.arms:
        extras.append(check_arms)
    return extras


def failures(comparison, tolerance):
    return [path for path, (difference, *_) in comparison.worst.items() if difference > tolerance]


def run_random(arguments, total):
    done = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "plan.json")
        for seed in range(arguments.seed, arguments.seed + arguments.random):
            plan = random_plan(seed, optimum=arguments.optimum)
            with open(path, "w", encoding="utf-8") as file:
                json.dump(plan, file)
            one = Comparison()
            done += compare_plan(plan, path, arguments.cli, f"seed {seed}", one, extras_of(arguments))
            if arguments.keep and (one.faults or failures(one, arguments.tolerance)):
                with open(os.path.join(arguments.keep, f"seed{seed}.json"), "w", encoding="utf-8") as file:
                    json.dump(plan, file, indent=1)
            total.faults += one.faults
            for name, entry in one.worst.items():
                if entry[0] >= total.worst.get(name, (-1.0,))[0]:
                    total.worst[name] = entry
    return done


def report(total, done, tolerance):
    for path in sorted(total.worst):
        difference, place, expected, actual = total.worst[path]
        mark = "DIFFERS" if difference > tolerance else "ok"
        where = f"  {place}: {expected!r} against {actual!r}" if difference > tolerance else ""
        print(f"{difference:9.2e}  {mark:7}  {path}{where}")
    for kind, count in sorted(summary(total.faults).items(), key=lambda item: -item[1])[:40]:
        print(f"{count:6} x {kind}")
    for fault in total.faults[:40]:
        print("FAULT", fault)
    bad = bool(total.faults or failures(total, tolerance))
    print(f"{done} scenarios compared, {len(total.faults)} faults: {'DISAGREE' if bad else 'agree'}")
    return 1 if bad or done == 0 else 0


def summary(faults):
    """Faults by kind, numbers and names taken out."""
    kinds = {}
    for fault in faults:
        kind = re.sub(r"-?\d[\d.e+-]*", "#", re.sub(r"^seed \d+ \w+", "", fault))
        kinds[kind] = kinds.get(kind, 0) + 1
    return kinds


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("plans", nargs="*")
    parser.add_argument("--cli", required=True)
    parser.add_argument("--tolerance", type=float, default=1e-9)
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--optimum", nargs="?", choices=["capped"], const=True, default=False)
    parser.add_argument("--attribution", action="store_true")
    parser.add_argument("--arms", action="store_true")
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    if arguments.optimum and not solvers():
        print("neither SciPy nor GLPK is there: comparison of optima skipped")
        return 77
    total, done = Comparison(), 0
    for path in arguments.plans:
        done += compare_plan(load(path), path, arguments.cli, os.path.basename(path), total, extras_of(arguments))
    done += run_random(arguments, total)
    return report(total, done, arguments.tolerance)


if __name__ == "__main__":
    sys.exit(main())
