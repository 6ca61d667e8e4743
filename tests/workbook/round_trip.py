# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks whose inputs were changed, saved by LibreOffice and read back, against the plan with the same fields.

round_trip.py --cli fulcrum-cli [--kinds N] PLAN[:SCENARIO[:MONTHS]]...

N inputs of different kinds get other values. Unchanged, a workbook that LibreOffice saved changes nothing.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

import plan_path
from recalculate import WHOLE, changes_of, run
from workbook_file import Office, Workbook


def read_back(cli, plan, workbook, out):
    """What import-workbook says, and whether it took everything; the plan is in `out`."""
    done = subprocess.run([cli, "import-workbook", plan, workbook, "--json", "-o", out], capture_output=True, text=True)
    return json.loads(done.stdout) if done.stdout else {}, done.stderr, done.returncode


def text_form(cli, plan):
    return json.loads(run(cli, "export", plan))


def differing(a, b, path=""):
    """Paths at which two text forms differ; LibreOffice keeps 15 digits of a number."""
    if isinstance(a, dict) and isinstance(b, dict):
        return [found for key in sorted(set(a) | set(b)) for found in differing(a.get(key), b.get(key), f"{path}.{key}")]
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return [found for index, pair in enumerate(zip(a, b)) for found in differing(*pair, f"{path}[{index}]")]
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return [] if abs(a - b) <= 1e-14 * max(abs(a), abs(b)) else [path]
    return [] if a == b else [path]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--kinds", type=int, default=14)
    parser.add_argument("plans", nargs="+")
    arguments = parser.parse_args()
    rng = random.Random(7)
    office = Office()
    good = True

    def expect(holds, words):
        nonlocal good
        if not holds:
            print(f"FAIL {words}")
            good = False

    with tempfile.TemporaryDirectory() as folder:
        jobs = []
        for number, given in enumerate(arguments.plans):
            path, scenario, months = (given.split(":") + ["", ""])[:3]
            with open(path, encoding="utf-8") as file:
                plan = json.load(file)
            plan["horizonMonths"] = int(months) if months else plan["horizonMonths"]
            scenario = scenario or plan["scenarios"][0]["id"]
            path = os.path.join(folder, f"plan{number}.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(plan, file)
            made = os.path.join(folder, f"made{number}.xlsx")
            run(arguments.cli, "export", path, "--xlsx", made, "--scenario", scenario)
            original = Workbook(made)
            chosen = [change for change in changes_of(original, plan, 99, rng) if plan_path.has(plan, change[0])][:arguments.kinds]
            changed = os.path.join(folder, f"changed{number}.xlsx")
            original.changed({(sheet, cell): new for _, sheet, cell, new in chosen}, changed)
            jobs.append((given, path, plan, chosen, made, changed))
        office.recalculated([file for job in jobs for file in job[4:6]])
        for given, path, plan, chosen, made, changed in jobs:
            def saved(file):
                return os.path.join(office.folder, "out", os.path.basename(file))

            out = os.path.join(folder, "out.json")
            for file in (made, saved(made)):
                said, errors, code = read_back(arguments.cli, path, file, out)
                expect(code == 0 and not said["changes"] and not said["notTaken"], f"{given} unchanged: {said} {errors}")
                expect(not differing(text_form(arguments.cli, path), text_form(arguments.cli, out)), f"{given} unchanged: another plan")
            for path_of, _, _, new in chosen:
                plan_path.put(plan, path_of, int(new) if path_of.endswith(WHOLE) else new)
            direct = os.path.join(folder, "direct.json")
            with open(direct, "w", encoding="utf-8") as file:
                json.dump(plan, file)
            said, errors, code = read_back(arguments.cli, path, saved(changed), out)
            expect(code == 0, f"{given}: {errors}")
            paths = sorted(change["path"] for change in said.get("changes", []))
            expect(paths == sorted(change[0] for change in chosen), f"{given}: read {paths}")
            expect(not said.get("notTaken"), f"{given}: {said.get('notTaken')}")
            if code == 0:
                found = differing(text_form(arguments.cli, direct), text_form(arguments.cli, out))
                expect(not found, f"{given}: differs at {found}")
            print(f"{given}: {len(chosen)} inputs of different kinds read back")

        # Rows come and go, a sheet gets another name, another goes.
        given, path, plan, _, made, _ = jobs[0]
        cells = Workbook(made).cells("Inputs")
        rows = {cells[f"B{row}"]: row for row in range(1, 400) if f"B{row}" in cells}
        tax, gone = rows["assumptions.taxRate"], rows["assumptions.bonusShare"]
        moved = os.path.join(folder, "moved.xlsx")
        office.edited(made, [
            'inputs = doc.Sheets.getByName("Inputs")',
            f"inputs.Rows.removeByIndex({gone - 1}, 1)",
            f"inputs.getCellByPosition(2, {tax - 1}).Value = 0.21",
            "inputs.Rows.insertByIndex(4, 2)",
            'inputs.getCellByPosition(0, 4).String = "My own row"',
            'cost = doc.Sheets.getByName("Cost")',
            'cost.Name = "Kosten"',
            'cost.getCellRangeByName("F6").String = "free"',
            'doc.Sheets.removeByName("Method")'], moved)
        said, errors, code = read_back(arguments.cli, path, moved, os.path.join(folder, "none.json"))
        states = {change["path"]: (change["state"], change["cell"], change["workbook"]) for change in said["changes"]}
        expect(states == {"assumptions.taxRate": ("changed", f"Inputs!C{tax + 2}", 0.21), "assumptions.bonusShare": ("refused", "", None)},
               f"{given} with rows moved: {states}")
        expect(code == 1 and "bonusShare" in errors, f"{given} with a row deleted: {errors}")
        others = {(other["where"], other["what"].split(":")[0]) for other in said["notTaken"]}
        for other in [("Method", "the sheet was deleted"), ("Inputs", "rows were deleted (1)"), ("Kosten", "rows were added (1, the first is row 6)"),
                      ("Inputs", "rows were added (1, the first is row 5)")]:
            expect(other in others, f"{given} with rows moved: {other} is not among {others}")
    office.close()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
