# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the coefficients of models/serving/coefficients.h to measured latencies and prints them as they stand there.

    fit_coefficients.py silicon_latency_points.csv [--catalogue resources/catalogue]

First those of dense models; then, with these held, what mixtures of experts take beyond them.
"""
import argparse
from pathlib import Path

import numpy as np
from scipy.optimize import least_squares

from measurements import Catalogue, silicon_rows

# Name and least value: nothing reads faster than the memory or computes faster than the arithmetic of the device.
DENSE = [("kWeights", 1), ("kKv", 1), ("kDecodeCompute", 1), ("kCollective", 0), ("kLayerMs", 0), ("kSequenceMs", 0),
         ("kPrefillCompute", 1), ("kPrefillCollective", 0), ("kFourBitCompute", 1)]
EXPERTS = [("kExpertLayerMs", 0), ("kExpertTokenMs", 0)]
SCHEDULED = 256  # sequences in flight beyond which scheduling overlaps; chosen among 64, 128, 192, 256 and no limit
ONE_DOMAIN = 8   # GPUs; mixtures of experts in larger replicas were served in parts


def dense_terms(row):
    """Milliseconds of a step at coefficient 1: in the order of DENSE, and which of them are arithmetic."""
    gpus, sequences = row["gpus"], row["sequences"]
    bandwidth, arithmetic = gpus * row["bandwidth"] / 1e3, gpus * row["arithmetic"] / 1e3
    exchanged = (2 * row["layers"] * 2 * (gpus - 1) / gpus * row["hidden"] * 2 / (row["link"] / 1e3)
                 if gpus > 1 and row["link"] > 0 else 0)
    touched = 1 - row["miss"] ** sequences if row["miss"] else 1
    turn = sequences / row["osl"]
    return [(row["dense_bytes"] + row["expert_bytes"] * touched) / bandwidth, sequences * row["kv_bytes"] / bandwidth,
            sequences * row["flops"] / arithmetic, sequences * exchanged, row["layers"], min(sequences, SCHEDULED),
            turn * row["prefill_flops"] / arithmetic, turn * exchanged * row["isl"]]


def expert_terms(row):
    """Likewise in the order of EXPERTS."""
    tokens = row["sequences"] * (1 + row["isl"] / row["osl"])  # of a step, those of prefills included
    return [row["layers"], tokens * row["layers"] / row["gpus"]]


def dense_ms(coefficients, terms, four_bit):
    slower = np.where(four_bit, coefficients[8], 1.0)
    weighted = terms * coefficients[:8]
    weighted[:, [2, 6]] *= slower[:, None]
    return weighted.sum(1)


def fit(predict, measured, least, start):
    """Least squares of log errors with soft outliers. The logarithms of coefficients are fitted, within bounds."""
    low = np.log(np.maximum(least, 1e-11))
    found = least_squares(lambda b: np.log(predict(np.exp(b)) / measured), np.maximum(np.log(start), low + 1e-3),
                          loss="soft_l1", f_scale=0.15, bounds=(low, np.full(len(low), 8.0)))
    return np.exp(found.x)


def report(named, coefficients, predicted, measured):
    error = np.abs(measured / predicted - 1)
    print(f"// {len(measured)} rows: median error {np.median(error):.1%}, p90 {np.quantile(error, .9):.1%}")
    for (name, _), value in zip(named, coefficients):
        print(f"inline constexpr double {name} = {value:.4g};")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("silicon")
    parser.add_argument("--catalogue", default=Path(__file__).parents[3] / "resources/catalogue")
    options = parser.parse_args()
    rows = [row for row in silicon_rows(options.silicon, Catalogue(options.catalogue)) if row["sequences"] <= row["room"]]

    def columns(wanted):
        chosen = [row for row in rows if wanted(row)]
        return (np.array([dense_terms(row) for row in chosen], float), np.array([row["four_bit"] for row in chosen]),
                np.array([row["seconds"] * 1e3 for row in chosen]), np.array([expert_terms(row) for row in chosen], float))

    terms, four_bit, measured, _ = columns(lambda row: not row["experts"])
    dense = fit(lambda b: dense_ms(b, terms, four_bit), measured, [least for _, least in DENSE],
                [1.1, 1.2, 1.1, 2, .05, .03, 2, 1.5, 1.5])
    report(DENSE, dense, dense_ms(dense, terms, four_bit), measured)

    terms, four_bit, measured, beyond = columns(lambda row: row["experts"] and row["gpus"] <= ONE_DOMAIN)
    as_dense = dense_ms(dense, terms, four_bit)
    experts = fit(lambda b: as_dense + beyond @ b, measured, [least for _, least in EXPERTS], [.04, 2e-4])
    report(EXPERTS, experts, as_dense + beyond @ experts, measured)


if __name__ == "__main__":
    main()
