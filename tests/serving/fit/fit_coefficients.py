# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the coefficients of models/serving/coefficients.h to measured latencies and prints them as they stand there.

    fit_coefficients.py silicon_latency_points.csv [--catalogue resources/catalogue]
"""
import argparse
from pathlib import Path

import numpy as np
from scipy.optimize import least_squares

from measurements import Catalogue, silicon_rows

NAMES = ["kWeights", "kKv", "kDecodeCompute", "kCollective", "kLayerMs", "kSequenceMs", "kStepMs", "kPrefillCompute",
         "kPrefillCollective"]
SCHEDULED = 256  # sequences in flight beyond which scheduling overlaps; chosen among 64, 128, 192, 256 and no limit


def terms(row):
    """Milliseconds of a step at coefficient 1, in the order of NAMES."""
    gpus, sequences = row["gpus"], row["sequences"]
    bandwidth, arithmetic = gpus * row["bandwidth"] / 1e3, gpus * row["arithmetic"] / 1e3
    exchanged = (2 * row["layers"] * 2 * (gpus - 1) / gpus * row["hidden"] * 2 / (row["link"] / 1e3)
                 if gpus > 1 and row["link"] > 0 else 0)
    touched = 1 - row["miss"] ** sequences if row["miss"] else 1
    turn = sequences / row["osl"]
    return [(row["dense_bytes"] + row["expert_bytes"] * touched) / bandwidth, sequences * row["kv_bytes"] / bandwidth,
            sequences * row["flops"] / arithmetic, sequences * exchanged, row["layers"], min(sequences, SCHEDULED), 1,
            turn * row["prefill_flops"] / arithmetic, turn * exchanged * row["isl"]]


def fit(matrix, measured):
    """Least squares of log errors with soft outliers; coefficients stay positive because their logarithms are fitted."""
    scale = np.median(matrix, axis=0) / np.median(measured) + 1e-12
    start = np.clip(np.log(0.1 / np.maximum(scale, 1e-6)), -12, 12)
    start = np.minimum(start, 7.9)
    found = least_squares(lambda b: np.log((matrix * np.exp(b)).sum(1) / measured), start, loss="soft_l1", f_scale=0.15,
                          bounds=(-25, 8))
    return np.exp(found.x)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("silicon")
    parser.add_argument("--catalogue", default=Path(__file__).parents[3] / "resources/catalogue")
    options = parser.parse_args()
    rows = [row for row in silicon_rows(options.silicon, Catalogue(options.catalogue))
            if not row["experts"] and row["sequences"] <= row["room"]]
    matrix, measured = np.array([terms(row) for row in rows], float), np.array([row["seconds"] * 1e3 for row in rows])
    coefficients = fit(matrix, measured)
    error = np.abs(measured / (matrix @ coefficients) - 1)
    print(f"// {len(rows)} rows: median error {np.median(error):.1%}, p90 {np.quantile(error, .9):.1%}")
    for name, value in zip(NAMES, coefficients):
        print(f"inline constexpr double {name} = {value:.5g};")


if __name__ == "__main__":
    main()
