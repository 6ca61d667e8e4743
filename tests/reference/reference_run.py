# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole plan evaluated: its pools and what belongs to none, discounted, and given to the workloads that cause it."""

from dataclasses import dataclass

import numpy as np

from reference_costs import cost_pool
from reference_demand import W, Direct, active_months, is_busy_gpus
from reference_plan import Case, Unsupported
from reference_pools import at_optimum, build_pools, need, owned_in_force, provision, set_owned, set_terms


def month_end_factors(case):
    return (1.0 + case.assumptions["discountRate"]) ** (-(np.arange(case.months) + 1.0) / 12.0)


def month_start_factors(case):
    return (1.0 + case.assumptions["discountRate"]) ** (-np.arange(case.months) / 12.0)


@dataclass
class Run:
    """Months 0..N-1; what is paid at their start and at their end is kept apart."""
    case: Case
    results: list
    direct: Direct

    def pools_and_direct(self, of_pool):
        direct = self.direct
        return sum((of_pool(r) for r in self.results), direct.api + direct.cache + direct.one_off)

    def cash(self):
        return self.pools_and_direct(lambda r: r.cash())

    def amortised(self):
        return self.pools_and_direct(lambda r: r.amortised())

    def fees(self):
        """Lines at a month's start but for capital: one-offs and prepaid terms."""
        return [self.direct.one_off] + [r.purchases.fees for r in self.results]

    def running(self):
        """Lines at a month's end but for resale."""
        return [self.direct.api, self.direct.cache] + [line for r in self.results for line in r.running()]

    def opening(self):
        return float(sum(r.purchases.opening for r in self.results))

    def closing(self):
        return float(sum(r.purchases.closing for r in self.results))

    def lots(self):
        return [lot for r in self.results for lot in r.pool.lots]

    def terms(self):
        return [term for r in self.results for term in r.pool.terms]

    def npv_cost(self):
        start = sum(self.fees()) + sum((r.purchases.capital for r in self.results), np.zeros(self.case.months))
        end = sum(self.running()) + sum((r.purchases.resale for r in self.results), np.zeros(self.case.months))
        ends = month_end_factors(self.case)
        paid = float((start * month_start_factors(self.case) + end * ends).sum())
        return paid + self.opening() - self.closing() * float(ends[-1])


def pool_npv(case, result):
    """The part of npvCost that is one pool's."""
    return Run(case, [result], Direct(case.months)).npv_cost()


# ------------------------------------------------------------------------------------------------- cost by workload

def by_workload(outcome):
    """({workload id: [month]}, what is nobody's), amortised: a pool's cost by replica GPU-hours."""
    case, direct = outcome.case, outcome.direct
    parts = {w["id"]: np.zeros(case.months) + direct.own.get(w["id"], 0.0) for w in case.workloads}
    nobodys = direct.cache + direct.api + direct.one_off - sum(direct.own.values(), np.zeros(case.months))
    for r in outcome.results:
        cost, used = r.amortised(), sum(r.shares.values(), np.zeros(case.months))
        for name, share in r.shares.items():
            parts[name] += np.divide(cost * share, used, out=np.zeros(case.months), where=used > 0)
        nobodys = nobodys + np.where(used > 0, 0.0, cost)
    return parts, nobodys


# --------------------------------------------------------------------------------------------------- what is served

def served_share(outcome):
    """Of the load that reaches pools, what is not served for want of a rate included; None where that cannot be told."""
    beyond = float(sum(r.beyond.sum() for r in outcome.results))
    load = float(sum(r.load.sum() for r in outcome.results))
    for name, rate in outcome.direct.unserved.items():
        per_request = mean_gpus_per_request(outcome, name)
        if per_request is None:
            return None
        missing = W * float(rate.sum()) * per_request
        beyond, load = beyond + missing, load + missing
    return 1.0 - beyond / load if load > 0 else 1.0


def mean_gpus_per_request(outcome, but):
    """GPU-seconds over the plan of the streams of all request workloads but one."""
    load = requests = 0.0
    for stream in (s for r in outcome.results for s in r.pool.streams):
        if not is_busy_gpus(stream.workload) and stream.workload["id"] != but:
            load += float((stream.rate * stream.gpus_per_rate()).sum())
            requests += float(stream.rate.sum())
    return load / requests if requests > 0 else None


def incomplete(outcome):
    """Paths of what is not in the cost because something is missing."""
    unpriced = {r.pool.fleet["id"] for r in outcome.results if any(not lot.priced for lot in r.pool.lots)}
    return ([f"workloads[{w['id']}]" for w in outcome.case.workloads if w["id"] in outcome.direct.unserved]
            + [f"fleets[{f['id']}].owned" for f in outcome.case.fleets if f["id"] in unpriced]
            + [f"nodeTypes[{node}].onDemand" for node in sorted({r.pool.node["id"] for r in outcome.results
                                                                 if rents_without_price(r)})])


def rents_without_price(result):
    if result.pool.node.get("onDemand", 0.0) > 0:
        return False
    return result.node_hours["onDemand"].sum() > 0 or any(t.count > 0 and t.monthly == 0 for t in result.pool.terms)


# ------------------------------------------------------------------------------------------------------- evaluation

def run(case):
    direct = Direct(case.months)
    for lever in case.levers.on.values():
        direct.one_off[lever.get("fromMonth", 0)] += lever.get("oneOffCost", 0.0)
    cache = case.levers.get("responseCache")
    if cache:
        direct.cache += cache.get("costPerMonth", 0.0) * active_months(cache, case.months)[:, 0]
    pools = build_pools(case, direct)
    prepared = []
    for pool in pools:
        need_ = need(pool, case.months)
        total, firm = provision(case, pool, need_)
        set_owned(case, pool)
        set_terms(case, pool, total)
        prepared.append((pool, need_, total, firm))
    if any(at_optimum(case, name, pool) for pool in pools for name in ("commitments", "own")):
        if case.optimum is None:
            raise Unsupported("the optimum")
        case.optimum(case, prepared)
    owned_everywhere = sum((owned_in_force(pool, case.months) for pool in pools), np.zeros(case.months))
    return Run(case, [cost_pool(case, *p, owned_everywhere) for p in prepared], direct)
