# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks of plans against fulcrum-cli: calculated anew by LibreOffice, as they are and with other inputs.

recalculate.py --cli fulcrum-cli [--changes N [--together K] [--kinds KIND,...]] PLAN[:SCENARIO[:MONTHS]]...

PLAN is a file, or random-SEED for a random plan; SCENARIO can be "last". With --changes as many inputs get other values, of different kinds, K of them in one workbook. MONTHS is a shorter horizon.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

import held_choice
import plan_path
from workbook_file import Office, Workbook

TOLERANCE = 1e-9


def run(cli, *arguments):
    done = subprocess.run([cli, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}: {done.stderr}"
    return done.stdout


def evaluated(cli, plan, scenario, folder):
    path = os.path.join(folder, "changed.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan, file)
    return json.loads(run(cli, "evaluate", path, "--scenario", scenario, "--json"))


def figure(document, path):
    """The value that a path of the index names."""
    if not plan_path.has(document, path):
        return None
    return plan_path.get(document, path)


def program_says(cli, plan, changed, scenario, workbook, folder):
    """What the program evaluates for a changed plan, and the beginnings of figures that are not comparable. A workbook holds what
    the optimum chose for the plan as it was exported, so the program is asked for the same choice; no document where it cannot be."""
    holding = held_choice.held(cli, plan, changed, scenario, folder)
    if holding is None:
        return None, ()
    document = evaluated(cli, holding, scenario, folder)
    if held_choice.rents_best(changed):
        return document, ("headline.ownVsRent",)
    if "Purchases if owned" in workbook.sheet_parts and held_choice.is_optimal(plan, scenario, "own", hypothetical=True):
        owning = held_choice.held(cli, plan, changed, scenario, folder, own=True)
        if owning is None:
            return document, ("headline.ownVsRent",)
        document["headline"]["ownVsRent"] = evaluated(cli, owning, scenario, folder)["headline"]["ownVsRent"]
    return document, ()


def differences(workbook, document, held=()):
    """(path, workbook, program) of all outputs that differ. Monthly figures are judged by the largest of their row. Figures that
    begin with one of `held` follow from a choice of the optimum that the program cannot be asked for."""
    outputs = [entry for entry in workbook.index() if entry[3] == "output" and not entry[0].startswith(tuple(held))]
    sizes = {}
    for path, _, _, _ in outputs:
        value = figure(document, path)
        if isinstance(value, (int, float)):
            row = path.rsplit("[", 1)[0]
            sizes[row] = max(sizes.get(row, 0.0), abs(value))
    wrong = []
    for path, sheet, cell, _ in outputs:
        expected = figure(document, path)
        found = workbook.value(sheet, cell)
        if expected is None or isinstance(expected, str):
            shown = expected if expected is not None else ("" if path.endswith("Reason") else "n/a")
            if (found or "") != shown:
                wrong.append((path, found, expected))
            continue
        if isinstance(found, str) or found is None:
            wrong.append((path, found, expected))
            continue
        size = max(sizes[path.rsplit("[", 1)[0]], abs(expected), 1e-6)
        if not abs(found - expected) <= TOLERANCE * size:
            wrong.append((path, found, expected))
    return wrong


KINDS = ["requestsPerSecond", ".shape[", "growthPerMonth", ".onDemand", ".spot", "Discount", "Trend", "hitRate", ".count", "taxRate",
         "discountRate", "targetLoad", "electricityPerKWh", "purchasePrice", "demandFactor", "staffSalary", "residualShare", "percentile",
         "coverage", "inputPerMTok", "PerReplica", "financing", "share", "costPerM", "oneOffCost"]


WHOLE = (".count", "minReplicas", "spareNodes")


def kind_of(path):
    for kind in KINDS:
        if kind in path:
            return kind
    return path.rsplit(".", 1)[-1]


def other_value(path, old, rng):
    if path.endswith(WHOLE):
        return float(int(old) + rng.choice([1, 2, 3]))
    if path.endswith(("gpusPerReplica", "termMonths", "leadTimeMonths", "ownedLifeMonths", ".month", "fromHour", "toHour", "LifeMonths",
                      "bonusUntil")):
        return None
    if path.endswith("Trend"):
        return rng.choice([-0.2, -0.07, 0.05, 0.11])
    if path.endswith(("Rate", "hitRate", "share", "Share", "iscount", "coverage1y", "coverage3y", "percentile", "targetLoad", "TargetLoad")):
        return round(min(0.97, max(0.03, old * rng.choice([0.5, 0.8, 1.2]) + 0.013)), 6)
    if path.endswith(("growthPerMonth", "growthAdjust", "apr")):
        return rng.choice([0.011, 0.027, 0.06])
    if path.endswith("pue"):
        return 1.17
    return old * rng.choice([0.63, 0.9, 1.37, 2.1]) if old else rng.choice([0.7, 3.0])


def changes_of(workbook, plan, count, rng, only=()):
    """Inputs of as many kinds as asked for, or of those named, each with another value."""
    by_kind = {}
    for path, sheet, cell, kind in workbook.index():
        if kind == "input":
            by_kind.setdefault(kind_of(path), []).append((path, sheet, cell))
    kinds = sorted(kind for kind in by_kind if not only or kind.strip(".[") in only)
    rng.shuffle(kinds)
    chosen = []
    for kind in kinds:
        path, sheet, cell = rng.choice(by_kind[kind])
        new = other_value(path, workbook.value(sheet, cell), rng)
        if new is not None:
            chosen.append((path, sheet, cell, new))
    return chosen[:count]


def report(name, wrong, outputs):
    if not wrong:
        print(f"ok   {name}: {outputs} figures")
        return True
    print(f"FAIL {name}: {len(wrong)} of {outputs} figures")
    for path, found, expected in wrong[:12]:
        print(f"       {path}: workbook {found!r}, program {expected!r}")
    return False


def failing_checks(workbook):
    cells = workbook.cells("Checks")
    failing = []
    row = 4
    while f"A{row}" in cells:
        if cells.get(f"F{row}") not in (True, 1.0, "TRUE"):
            failing.append((cells[f"A{row}"], cells.get(f"B{row}"), cells.get(f"C{row}")))
        row += 1
    return failing


def random_plan(name, folder):
    """The file of a plan by the generator of tests/reference."""
    path = os.path.join(folder, name + ".json")
    generator = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reference", "random_plans.py")
    optimum = ["--optimum"] if name.endswith("-optimum") else []
    subprocess.run([sys.executable, "-B", generator, "--seed", name.split("-")[1], *optimum, "-o", path], check=True)
    return path


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--changes", type=int, default=0)
    parser.add_argument("--together", type=int, default=1)
    parser.add_argument("--kinds", default="", help="of the changed inputs, with commas")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("plans", nargs="+")
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    office = Office()
    good = True
    with tempfile.TemporaryDirectory() as folder:
        jobs = []
        for number, given in enumerate(arguments.plans):
            path, scenario, months = (given.split(":") + ["", ""])[:3]
            path = random_plan(path, folder) if path.startswith("random-") else path
            with open(path, encoding="utf-8") as file:
                plan = json.load(file)
            scenario = plan["scenarios"][-1]["id"] if scenario == "last" else scenario
            if months:
                plan["horizonMonths"] = int(months)
                path = os.path.join(folder, f"given{number}.json")
                with open(path, "w", encoding="utf-8") as file:
                    json.dump(plan, file)
            scenario = scenario or plan["scenarios"][0]["id"]
            made = os.path.join(folder, f"made{number}.xlsx")
            run(arguments.cli, "export", path, "--xlsx", made, "--scenario", scenario)
            original = Workbook(made)
            variants = [(given, plan, {})]
            chosen = changes_of(original, plan, arguments.changes, rng, tuple(filter(None, arguments.kinds.split(","))))
            for begin in range(0, len(chosen), arguments.together):
                changed = json.loads(json.dumps(plan))
                cells = {}
                for path_of, sheet, cell, new in chosen[begin:begin + arguments.together]:
                    plan_path.put(changed, path_of, int(new) if path_of.endswith(WHOLE) else new)
                    cells[(sheet, cell)] = new
                words = ", ".join(f"{path_of} = {new:g}" for path_of, _, _, new in chosen[begin:begin + arguments.together])
                variants.append((f"{given} with {words}", changed, cells))
            for variant, (name, changed, cells) in enumerate(variants):
                out = os.path.join(folder, f"plan{number}_{variant}.xlsx")
                original.changed(cells, out)
                jobs.append((name, plan, changed, scenario, out, bool(cells)))
        results = office.recalculated([job[4] for job in jobs])
        for (name, plan, changed, scenario, _, is_changed), workbook in zip(jobs, results):
            if is_changed:
                document, held = program_says(arguments.cli, plan, changed, scenario, workbook, folder)
            else:
                document, held = evaluated(arguments.cli, changed, scenario, folder), ()
            if document is None:
                print(f"     {name}: not compared, the optimum chose nodes of another region")
                continue
            wrong = differences(workbook, document, held)
            good &= report(name, wrong, len([1 for entry in workbook.index() if entry[3] == "output"]))
            if not is_changed:
                for failing in failing_checks(workbook):
                    print(f"       check fails: {failing}")
                    good = False
    office.close()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
