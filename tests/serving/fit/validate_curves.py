# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program's answers with measured curves over concurrency, and what three rows of one model do for another.

    FULCRUM_SHARED_DATA=folder validate_curves.py build/release/bin/fulcrum-cli

The knee of a curve is where throughput over latency is largest (L. Kleinrock, "Power and deterministic rules of thumb for
probabilistic problems in computer communications", ICC 1979): at a/b for a time per token of a + b * concurrency, fitted to
the measurements and to the answers alike. The rows are those of the fit.
"""
import argparse
import json
import tempfile
from collections import defaultdict
from pathlib import Path

import numpy as np

from measurements import silicon_rows
from quantities import Catalogue
from validate_model import answers, question

ONE_DOMAIN = 8  # GPUs


def knee(sequences, ms):
    """None where the curve does not bend within what was measured."""
    columns = np.stack([1 / ms, sequences / ms], 1)
    fixed, each = np.linalg.lstsq(columns, np.ones(len(ms)), rcond=None)[0]
    return fixed / each if fixed > 0 and each > 0 and fixed / each < 2 * sequences.max() else None


def curve_lines(rows):
    curves = defaultdict(list)
    for row in rows:
        curves[tuple(row[k] for k in ("model", "accelerator", "stack", "precision", "gpus", "isl", "osl"))].append(row)
    for kind, experts in (("dense", False), ("mixture of experts", True)):
        errors, knees = [], []
        for curve in curves.values():
            if bool(curve[0]["experts"]) != experts or len({row["sequences"] for row in curve}) < 4:
                continue
            sequences, measured, answered = (np.array([row[k] for row in curve]) for k in ("sequences", "ms", "answer"))
            errors.append(np.mean(np.abs(measured / answered - 1)))
            found, expected = knee(sequences, answered), knee(sequences, measured)
            if found and expected:
                knees.append(abs(found / expected - 1))
        yield (f"| {kind} | {len(errors)} | {np.median(errors):.1%} | {np.quantile(errors, .9):.1%} | {len(knees)} | "
               f"{np.median(knees):.1%} |")


def benchmark(row):
    return {"model": row["model"], "accelerator": row["accelerator"], "gpus": row["gpus"], "precision": row["precision"],
            "inputTokens": row["isl"], "outputTokens": row["osl"], "concurrency": row["sequences"],
            "outputTokensPerSecond": row["tokens"], "engine": row["stack"]}


def transfer_errors(cli, rows):
    """By kinds of the two models: median errors on the second before and after calibrating with rows of the first."""
    stacks = defaultdict(lambda: defaultdict(list))
    for row in rows:
        stacks[row["accelerator"], row["stack"], row["precision"]][row["model"]].append(row)
    result = defaultdict(list)
    for models in stacks.values():
        for name, own in models.items():
            own = sorted(own, key=lambda row: (row["gpus"], row["isl"], row["osl"], row["sequences"]))
            others = [row for other, group in models.items() if other != name for row in group]
            if len(own) < 3 or not others:
                continue
            with tempfile.NamedTemporaryFile("w", suffix=".json") as plan:
                json.dump({"format": "fulcrum-plan", "version": 1,
                           "benchmarks": [benchmark(own[i]) for i in (0, len(own) // 2, len(own) - 1)]}, plan)
                plan.flush()
                calibrated = answers(cli, [question(row) for row in others], plan.name)
            errors = defaultdict(list)
            for row, answer in zip(others, calibrated, strict=True):
                after = row["sequences"] / float(answer["outputTokensPerSecond"]) * 1e3
                errors[row["model"]].append((abs(row["ms"] / row["answer"] - 1), abs(row["ms"] / after - 1)))
            for other, pairs in errors.items():
                kinds = tuple("experts" if models[m][0]["experts"] else "dense" for m in (name, other))
                result[kinds].append(np.median(pairs, axis=0))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli")
    parser.add_argument("--catalogue", default=Path(__file__).parents[3] / "resources/catalogue")
    options = parser.parse_args()
    rows = [row for row in silicon_rows(Catalogue(options.catalogue))
            if not row["crowded"] and row["sequences"] <= row["room"] and row["gpus"] <= ONE_DOMAIN]
    for row, answer in zip(rows, answers(options.cli, [question(row) for row in rows]), strict=True):
        row["answer"] = row["sequences"] / float(answer["outputTokensPerSecond"] or "nan") * 1e3
    rows = [row for row in rows if row["answer"] > 0]
    print("| curves over concurrency | curves | mean error, median | p90 | with a knee | knee's error, median |")
    print("|---|---|---|---|---|---|")
    print("\n".join(curve_lines(rows)))
    print("\n| three rows of | tried on another model of the stack | pairs | median error before | after |\n|---|---|---|---|---|")
    for (first, second), pairs in sorted(transfer_errors(options.cli, rows).items()):
        before, after = np.median(pairs, axis=0)
        print(f"| {first} | {second} | {len(pairs)} | {before:.1%} | {after:.1%} |")


if __name__ == "__main__":
    main()
