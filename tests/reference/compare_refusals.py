#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenarios that cannot be resolved: fulcrum-cli must refuse each with the place, as the reference does.

    compare_refusals.py --cli build/release/bin/fulcrum-cli
"""

import argparse
import copy
import json
import os
import subprocess
import sys
import tempfile

from test_support import small_plan

from reference_scenarios import Refused, resolve

HARDWARE = {"hardware": {"on": True, "nodeType": "other"}}
DATED = {"startDate": "2026-02", "count": 1}
# what is wrong: (the second scenario's parts, those of one based on it, what the message must name)
CASES = {
    "fleet of a workload removed": ({"removed": ["fleets[f]"]}, {}, ("s", "f")),
    "fleet removed that is not there": ({"removed": ["fleets[x]"]}, {}, ("s", "fleets[x]")),
    "node type of a fleet removed": ({"removed": ["nodeTypes[n]"]}, {}, ("s", "n")),
    "added that is there": ({"added": {"fleets": [{"id": "f", "nodeType": "n"}]}}, {}, ("s", "f")),
    "overridden that is not there": ({"overrides": {"fleets[x].targetLoad": 0.5}}, {}, ("s", "fleets[x]")),
    "moved to a fleet that is not there": ({"overrides": {"workloads[w].fleet": "x"}}, {}, ("s", "x")),
    "a node type that is not there": ({"overrides": {"fleets[f].nodeType": "x"}}, {}, ("s", "x")),
    "an assumption overridden as an element": ({"overrides": {"assumptions.pue": 2}}, {}, ("s", "assumptions.pue")),
    "a lever's node type removed": ({"removed": ["nodeTypes[other]"], "levers": HARDWARE}, {}, ("s", "other")),
    "an inherited lever's node type removed": ({"levers": HARDWARE}, {"removed": ["nodeTypes[other]"]}, ("t", "other")),
    "put right too late": ({"removed": ["fleets[f]"]}, {"removed": ["workloads[w]"]}, ("s", "f")),
    "removed twice": ({"removed": ["workloads[w]"]}, {"removed": ["workloads[w]"]}, ("t", "workloads[w]")),
    "overridden after it was removed": ({"removed": ["workloads[w]"]}, {"overrides": {"workloads[w].inputTokens": 1}},
                                        ("t", "workloads[w]")),
    "month and date at once": ({"overrides": {"fleets[f].owned": [{**DATED, "month": 1}]}}, {}, ("s", "owned")),
    "start and date at once": ({"overrides": {"fleets[f].commitments": [{**DATED, "start": 1, "termMonths": 12}]}}, {},
                               ("s", "commitments")),
}
# and what looks like it and is right
RIGHT = {
    "removed with what needs it": ({"removed": ["fleets[f]", "workloads[w]"]}, {}),
    "moved before its fleet is gone": ({"added": {"fleets": [{"id": "g", "nodeType": "n"}]}, "removed": ["fleets[f]"],
                                        "overrides": {"workloads[w].fleet": "g"}}, {}),
    "taken out and put in": ({"removed": ["nodeTypes[n]"],
                              "added": {"nodeTypes": [{"id": "n", "gpus": 8, "onDemand": 1.0}]}}, {}),
    "a lever off": ({"removed": ["nodeTypes[other]"],
                     "levers": {"hardware": {"on": False, "nodeType": "other"}}}, {}),
    "a lever's lists": ({"removed": ["workloads[w]"],
                         "levers": {"responseCache": {"on": True, "hitRate": 0.5, "workloads": ["w"]}}}, {}),
}


def plan_of(first, second):
    plan = {"format": "fulcrum-plan", "version": 1, "name": "refusals", "currency": "USD", **copy.deepcopy(small_plan())}
    plan["nodeTypes"].append({"id": "other", "accelerator": "H100", "gpus": 4, "onDemand": 3.0})
    plan["workloads"][0]["service"]["fixed"] = True
    plan["scenarios"] = [{"id": "base", "name": "Base"}, {"id": "s", "name": "S", "base": "base", **first},
                         {"id": "t", "name": "T", "base": "s", **second}]
    return plan


def answers(cli, plan):
    """Of evaluating the last scenario."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "plan.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plan, file)
        return subprocess.run([cli, "evaluate", path, "--scenario", "t", "--json"], capture_output=True, text=True,
                              check=False)


def is_refused(plan):
    try:
        resolve(plan, "t")
    except Refused:
        return True
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True)
    cli = parser.parse_args().cli
    faults = []
    for what, (first, second, named) in CASES.items():
        plan = plan_of(first, second)
        done = answers(cli, plan)
        if not is_refused(plan) or done.returncode != 1 or not all(name in done.stderr for name in named):
            faults.append(f"{what}: exit {done.returncode}: {done.stderr.strip()}")
    for what, (first, second) in RIGHT.items():
        plan = plan_of(first, second)
        done = answers(cli, plan)
        if is_refused(plan) or done.returncode != 0:
            faults.append(f"{what}: exit {done.returncode}: {done.stderr.strip()}")
    print("\n".join(faults) or f"{len(CASES)} refused, {len(RIGHT)} not: agree")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
