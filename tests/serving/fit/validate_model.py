# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program's own answers with published throughput points and prints the validation table.

    validate_model.py throughput_points.csv build/release/bin/fulcrum-cli [--catalogue resources/catalogue]
"""
import argparse
import csv
import io
import subprocess
from collections import defaultdict
from pathlib import Path

import numpy as np

from measurements import Catalogue, published_rows


def roofline(row):
    """Output tokens per second if memory or arithmetic were used perfectly and nothing else took time."""
    touched = 1 - row["miss"] ** row["sequences"] if row["miss"] else 1
    memory = (row["dense_bytes"] + row["expert_bytes"] * touched + row["sequences"] * row["kv_bytes"]) / row["bandwidth"]
    arithmetic = row["sequences"] * (row["flops"] + row["prefill_flops"] / row["osl"]) / row["arithmetic"]
    return row["sequences"] * row["gpus"] / max(memory, arithmetic)


def answers(cli, rows, plan=None):
    """The program's answer to each row, asked all at once; with the measurements of a plan if one is given."""
    questions = io.StringIO()
    table = csv.writer(questions)
    table.writerow(["model", "accelerator", "gpus", "precision", "isl", "osl", "concurrency"])
    for row in rows:
        table.writerow([row["model"], row["accelerator"], row["gpus"], row["precision"], f"{row['isl']:g}", f"{row['osl']:g}",
                        max(1, round(row["sequences"]))])
    known = ["--plan", plan] if plan else []
    done = subprocess.run([cli, "serving", "--batch", "-", *known], input=questions.getvalue(), capture_output=True, text=True,
                          check=False)
    return list(csv.DictReader(io.StringIO(done.stdout)))


def line(name, rows):
    error = np.array([abs(row["answer"] / row["measured"] - 1) for row in rows])
    ideal = np.array([abs(roofline(row) / row["measured"] - 1) for row in rows])
    inside = np.mean([row["low"] <= row["measured"] <= row["high"] for row in rows])
    return (f"| {name} | {len(rows)} | {np.median(error):.1%} | {np.quantile(error, .9):.1%} | {inside:.0%} | "
            f"{np.median(ideal):.0%} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("points")
    parser.add_argument("cli")
    parser.add_argument("--catalogue", default=Path(__file__).parents[3] / "resources/catalogue")
    options = parser.parse_args()
    rows = list(published_rows(options.points, Catalogue(options.catalogue)))
    answered = []
    for row, answer in zip(rows, answers(options.cli, rows), strict=True):
        if answer["outputTokensPerSecond"]:
            answered.append(row | dict(answer=float(answer["outputTokensPerSecond"]), low=float(answer["bandLow"]),
                                       high=float(answer["bandHigh"])))
    print(f"{len(answered)} of {len(rows)} points have an answer.\n")
    print("| set | points | median error | p90 | inside the 80 % band | ideal roofline, median error |\n|---|---|---|---|---|---|")
    dense = [row for row in answered if not row["experts"]]
    groups = {"dense": dense,
              "mixture of experts": [r for r in answered if r["experts"] and not r["data_parallel"]],
              "mixture of experts, data-parallel attention": [r for r in answered if r["experts"] and r["data_parallel"]]}
    parts = defaultdict(list)
    for row in dense:
        parts[f"dense, {row['accelerator']}, {row['precision']}"].append(row)
    for name, group in list(groups.items()) + sorted(parts.items()):
        if group:
            print(line(name, group))
    print("\nMeasured over answered, whose tenths are the band:")
    for name, group in groups.items():
        ratios = [row["measured"] / row["answer"] for row in group]
        print(f"- {name}: {np.quantile(ratios, .1):.2f} to {np.quantile(ratios, .9):.2f}")


if __name__ == "__main__":
    main()
