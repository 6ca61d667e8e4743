# SPDX-License-Identifier: GPL-3.0-or-later
"""Present value, internal rate of return and payback of flows; flows[0] is today, rates are per period."""

import math

import numpy as np

NEAR = math.log(1.1)  # of several rates the one nearest 10 % per year


def npv(rate, flows):
    return math.fsum(flow / (1.0 + rate) ** t for t, flow in enumerate(flows))


def monthly_rate(annual):
    return math.expm1(math.log1p(annual) / 12.0)


def internal_rates(flows):
    """ln(1+r) of every rate per period at which the present value changes sign, ascending."""
    flows = np.array(flows, dtype=float)
    scale = np.abs(flows).max(initial=0.0)
    if scale == 0.0:
        return []
    kept = np.flatnonzero(flows)
    flows = flows[kept[0]:kept[-1] + 1] / scale
    periods = np.arange(len(flows))
    if len(flows) < 2:
        return []

    def value(x):
        """Present value at each ln(1+r), up to a positive factor that keeps it in range."""
        exponents = -np.multiply.outer(x, periods)
        return (flows * np.exp(exponents - exponents.max(axis=-1, keepdims=True))).sum(axis=-1)

    bound = 40.0
    steps = np.linspace(-1.0, 1.0, 4001)
    grid = bound * np.sinh(6.0 * steps) / math.sinh(6.0)
    values = value(grid)
    roots = []
    for low, high, a, b in zip(grid, grid[1:], values, values[1:]):
        if a == 0.0:
            roots.append(float(low))
        elif a * b < 0.0:
            for _ in range(100):
                middle = 0.5 * (low + high)
                c = value(middle)
                low, high, a = (middle, high, c) if a * c > 0.0 else (low, middle, a)
            roots.append(float(0.5 * (low + high)))
    return roots


def irr(flows, near=NEAR):
    """ln(1+r) per period, of several the one nearest `near`; None without one."""
    roots = internal_rates(flows)
    return min(roots, key=lambda x: abs(x - near)) if roots else None


def annual_irr(flows):
    """Of monthly flows, as a rate per year."""
    internal = irr(flows, NEAR / 12.0)
    return None if internal is None else math.expm1(12.0 * internal)


def payback(flows):
    """Periods to the first crossing of the cumulative flow from below to not below zero; 0 without any outlay."""
    total, was_negative = 0.0, False
    noise = 1e-12 * sum(abs(flow) for flow in flows)  # an outlay that comes back exactly has come back
    for t, flow in enumerate(flows):
        before, total = total, total + flow
        total = 0.0 if abs(total) < noise else total
        if was_negative and total >= 0.0:
            return (t - 1) + (-before / flow)
        was_negative = total < 0.0
    return None if was_negative else 0.0
