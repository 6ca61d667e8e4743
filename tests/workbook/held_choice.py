# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans in which what the optimum chose for another plan is held as counts, as a workbook holds it."""
import json
import os
import subprocess


def lever_of(plan, scenario, key):
    """The lever as the scenario sees it, that of the nearest of its bases."""
    by_id = {each["id"]: each for each in plan["scenarios"]}
    while scenario in by_id:
        lever = by_id[scenario].get("levers", {}).get(key)
        if lever is not None:
            return lever
        scenario = by_id[scenario].get("base")
    return None


def is_optimal(plan, scenario, key, hypothetical=False):
    lever = lever_of(plan, scenario, key)
    if hypothetical:
        return (lever or {}).get("mode", "optimal") == "optimal"
    return bool(lever) and lever.get("on", False) and lever.get("mode", "optimal") == "optimal"


def rents_best(plan):
    """Whether owning is compared with the cheapest way to rent, which is solved anew for other inputs."""
    return plan.get("ownVsRent", {}).get("rentArm") == "best"


def own_levers(plan, scenario):
    return next(each for each in plan["scenarios"] if each["id"] == scenario).setdefault("levers", {})


def chosen(cli, plan, scenario, folder):
    path = os.path.join(folder, "chosen.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan, file)
    done = subprocess.run([cli, "optimise", path, "--scenario", scenario], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["fleets"]


def lead_time(plan, scenario):
    by_id = {each["id"]: each for each in plan["scenarios"]}
    while scenario in by_id:
        own = by_id[scenario].get("assumptions", {})
        if "leadTimeMonths" in own:
            return own["leadTimeMonths"]
        scenario = by_id[scenario].get("base")
    return plan.get("assumptions", {}).get("leadTimeMonths", 0)


def held(cli, plan, changed, scenario, folder, own=False):
    """`changed` with what the optimum chose for `plan`; with `own` as if the lever for owning were on. None where counts cannot
    say it: the nodes of another region have none, and arms that choose terms each for themselves need two plans."""
    plan, changed = json.loads(json.dumps(plan)), json.loads(json.dumps(changed))
    commits = is_optimal(plan, scenario, "commitments")
    if own and commits:
        return None
    if own:
        own_levers(plan, scenario)["own"] = dict(lever_of(plan, scenario, "own") or {}, on=True)
    buys = is_optimal(plan, scenario, "own")
    if not buys and not commits:
        return changed
    counts = {"own": {}, "commitments": {}}
    for fleet in chosen(cli, plan, scenario, folder):
        for purchase in fleet["purchases"]:
            if fleet["id"].endswith("/remote"):
                return None
            if purchase["kind"] == "owned":
                entry = {"month": purchase["start"] - lead_time(plan, scenario), "count": purchase["count"]}
                counts["own"].setdefault(fleet["id"], []).append(entry)
            else:
                entry = {"start": purchase["start"], "termMonths": purchase["end"] - purchase["start"], "count": purchase["count"]}
                counts["commitments"].setdefault(fleet["id"], []).append(entry)
    for key, is_held in (("own", buys), ("commitments", commits)):
        if is_held:
            base = lever_of(changed, scenario, key) or {}
            own_levers(changed, scenario)[key] = dict(base, on=True, mode="counts", counts=counts[key])
    return changed
