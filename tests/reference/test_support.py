# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reference's own tests share: small plans, random plans, closeness. Exits with 77 where numpy is missing."""

import sys
import unittest

try:
    import numpy as np
except ImportError:
    print("numpy is missing: tests of the reference skipped")
    sys.exit(77)

from random_plans import random_plan

SEEDS = range(1, 16)


def scenarios(seeds=SEEDS):
    for seed in seeds:
        plan = random_plan(seed, horizon=None if seed % 2 else 14)
        for scenario in plan["scenarios"]:
            yield plan, scenario["id"]


def small_plan(**levers):
    """One fleet of 8-GPU nodes: 40 requests/s at 5 per replica of 4 GPUs, target load 0.8: 10 replicas, 5 nodes."""
    return {
        "start": "2026-01", "horizonMonths": 2, "assumptions": {"discountRate": 0.0},
        "nodeTypes": [{"id": "n", "accelerator": "H100", "gpus": 8, "onDemand": 10.0, "spot": 4.0,
                       "reserved1yDiscount": 0.4, "purchasePrice": 1000.0, "powerKW": 10.0}],
        "fleets": [{"id": "f", "nodeType": "n"}],
        "workloads": [{"id": "w", "fleet": "f", "model": "m", "requestsPerSecond": 40.0, "inputTokens": 100.0,
                       "outputTokens": 50.0, "service": {"gpusPerReplica": 4, "requestsPerSecondPerReplica": 5.0}}],
        "scenarios": [{"id": "s", "levers": levers}],
    }


class Case(unittest.TestCase):
    def close(self, a, b, scale=0.0):
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
        self.assertTrue((np.abs(a - b) <= 1e-9 * np.maximum(np.maximum(np.abs(a), np.abs(b)), scale)).all(), (a, b))
