# SPDX-License-Identifier: GPL-3.0-or-later
"""Pools of the reference engine: nodes needed and provisioned, what is held, tiers and monthly cost.

Arrays are [month, hour of the week] or [month].
"""

import math
from dataclasses import dataclass, field

import numpy as np

from reference_demand import (EPS, HOURS, W, Direct, active_months, ceil, shift_batch, split_regions, split_workload,
                              target_load)
from reference_holdings import expand_lots, expand_terms, home_node, trend
from reference_plan import Case, Unsupported


# ------------------------------------------------------------------------------------------------------------ pools

@dataclass
class Pool:
    id: str
    fleet: dict
    node: dict
    remote: bool
    policy: dict
    streams: list
    min_replicas: float
    egress: np.ndarray
    terms: list = field(default_factory=list)
    lots: list = field(default_factory=list)


def in_force(items, months, first, last, count=lambda item: item.count):
    """[month]: sum of counts of items over their months."""
    total = np.zeros(months)
    for item in items:
        total[max(0, first(item)):max(0, last(item))] += count(item)
    return total


def terms_in_force(pool, months, length=None):
    chosen = [t for t in pool.terms if length in (None, t.months)]
    return in_force(chosen, months, lambda t: t.start, lambda t: t.end)


def owned_in_force(pool, months):
    return in_force(pool.lots, months, lambda l: l.live, lambda l: l.end)


def build_pools(case, direct):
    pools = []
    for fleet in case.fleets:
        node = home_node(case, fleet)
        streams = []
        for workload in case.workloads:
            if workload["fleet"] == fleet["id"]:
                streams += split_workload(case, workload, fleet, node, direct)
        streams = shift_batch(case, fleet, streams)
        streams, remote, egress = split_regions(case, fleet, node, streams)
        policy = fleet.get("provisioning", {})
        pools.append(Pool(fleet["id"], fleet, node, False, policy, streams, fleet.get("minReplicas", 0),
                          np.zeros(case.months)))
        if remote is not None:
            if policy.get("policy") == "fixed":
                policy = {"policy": "static", "percentile": 1.0}
            remote_node = case.nodes[case.levers.get("multiRegion")["nodeType"]]
            pools.append(Pool(fleet["id"] + "/remote", fleet, remote_node, True, policy, remote, 0, egress))
    return pools


# --------------------------------------------------------------------------------------------- need and provisioning

@dataclass
class Need:
    n: np.ndarray
    firm: np.ndarray
    load: np.ndarray  # busy GPUs if nothing is turned away


def need(pool, months):
    groups = {}
    load = np.zeros((months, HOURS))
    for stream in pool.streams:
        load += stream.rate * stream.gpus_per_rate()
        rates = [(s.gpus, s.rate) for s in stream.services]
        for service in set(rates):
            mask = np.array([r == service for r in rates])[:, None]
            key = (stream.model, service, stream.batch)
            groups[key] = groups.get(key, 0.0) + np.where(mask, stream.rate, 0.0)
    all_gpus, firm_gpus = np.zeros((months, HOURS)), np.zeros((months, HOURS))
    for (_, (gpus, rate), batch), lam in groups.items():
        replicas = ceil(lam / (rate * target_load(pool.fleet, batch)))
        if not batch:
            used = (lam > 0).any(axis=1, keepdims=True)
            replicas = np.where(used, np.maximum(replicas, pool.min_replicas), replicas)
            firm_gpus += replicas * gpus
        all_gpus += replicas * gpus

    def nodes(gpus):
        count = ceil(gpus / pool.node["gpus"])
        return np.where(count > 0, count + pool.fleet.get("spareNodes", 0), 0.0)

    return Need(nodes(all_gpus), nodes(firm_gpus), load)


def provision_by(policy, need_):
    """(N, NFirm) under one policy."""
    kind = policy.get("policy", "static")
    if kind == "fixed":
        total = np.full_like(need_.n, float(policy.get("count", 0)))
        return total, total - np.maximum(0.0, np.minimum(total, need_.n) - need_.firm)
    if kind == "static":
        rank = max(1, int(math.ceil(HOURS * policy.get("percentile", 1.0) - EPS)))
        rule = lambda n: np.repeat(np.sort(n, axis=1)[:, rank - 1:rank], HOURS, axis=1)
    elif kind == "autoscale":
        back = int(policy.get("cooldownHours", 1))
        rule = lambda n: np.max([np.roll(n, k, axis=1) for k in range(-1, back + 1)], axis=0)
    else:
        raise ValueError(f"unknown policy {kind}")
    total = rule(need_.n)
    return total, np.minimum(total, rule(need_.firm))


def provision(case, pool, need_):
    total, firm = provision_by(pool.policy, need_)
    lever = case.levers.get("rightSizing")
    if case.levers.reaches_fleet("rightSizing", pool.fleet):
        active = active_months(lever, case.months)
        other, other_firm = provision_by(lever, need_)
        total, firm = np.where(active, other, total), np.where(active, other_firm, firm)
    if pool.remote:  # before the lever acts there is no such pool
        exists = active_months(case.levers.get("multiRegion"), case.months)
        total, firm = np.where(exists, total, 0.0), np.where(exists, firm, 0.0)
    return total, firm


# ------------------------------------------------------------------------------------------- commitments and owning

def at_optimum(case, name, pool):
    lever = case.levers.get(name)
    return case.levers.reaches_fleet(name, pool.fleet) and lever.get("mode", "optimal") == "optimal"


def set_owned(case, pool):
    """What is owned whatever the optimum adds."""
    if pool.remote:
        return
    lever = case.levers.get("own")
    replaced = case.levers.reaches_fleet("own", pool.fleet)
    pool.lots = expand_lots(case, pool.fleet.get("owned", []), pool.node, contracts_only=replaced)
    if replaced and lever.get("mode", "optimal") == "counts":
        pool.lots += expand_lots(case, lever.get("counts", {}).get(pool.id, []), pool.node)


def set_terms(case, pool, provisioned):
    """Terms in force whatever the optimum adds."""
    own = [] if pool.remote else pool.fleet.get("commitments", [])
    if not case.levers.reaches_fleet("commitments", pool.fleet):
        pool.terms = expand_terms(case, own, pool.node)
        return
    lever = case.levers.get("commitments")
    mode = lever.get("mode", "optimal")
    pool.terms = [t for t in expand_terms(case, own, pool.node) if t.start < 0]
    if pool.remote or mode == "optimal":
        return
    if mode == "counts":
        chosen = lever.get("counts", {}).get(pool.id, [])
    else:
        in_force_now = terms_in_force(pool, case.months)[0] + owned_in_force(pool, case.months)[0]
        mean = np.maximum(0.0, provisioned[0] - in_force_now).mean()
        half_up = lambda share: math.floor(share * mean + 0.5)
        chosen = [{"start": 0, "termMonths": 12, "count": half_up(lever.get("coverage1y", 0.0)), "renew": True},
                  {"start": 0, "termMonths": 36, "count": half_up(lever.get("coverage3y", 0.0)), "renew": True}]
    pool.terms += expand_terms(case, chosen, pool.node)


# ------------------------------------------------------------------------------------------------------------- costs

@dataclass
class PoolResult:
    """Series by month. Cash of a month falls at its start (`at_start`) or at its end."""
    pool: Pool
    nodes_needed_max: np.ndarray
    node_hours: dict
    cost: dict
    capital_amortised: np.ndarray
    reserved_amortised: np.ndarray
    at_start: np.ndarray
    purchases_at_end: np.ndarray  # of reserved and capital
    provisioned: np.ndarray
    busy: np.ndarray
    shortfall: np.ndarray
    waste: dict
    load: np.ndarray
    beyond: np.ndarray

    def cash(self):
        return sum(self.cost.values())

    def lines_at_end(self):
        running = [series for line, series in self.cost.items() if line not in ("reserved", "capital")]
        return running + [self.purchases_at_end]

    def amortised(self):
        lines = {**self.cost, "capital": self.capital_amortised, "reserved": self.reserved_amortised}
        return sum(lines.values())


def reserved_lines(pool, months):
    """(paid at a month's start, paid at its end, amortised line)."""
    start, end, spread = np.zeros(months), np.zeros(months), np.zeros(months)
    for term in pool.terms:
        inside = slice(max(0, term.start), min(months, term.end))
        spread[inside] += term.monthly
        if not term.upfront:
            end[inside] += term.monthly
            continue
        if term.start >= 0:
            start[term.start] += term.monthly * term.months
        if term.end > months:
            end[months - 1] -= term.monthly * (term.end - months)
    return start, end, spread


def capital_lines(pool, months, keep):
    """(paid at a month's start, paid at its end, amortised line)."""
    start, end, spread = np.zeros(months), np.zeros(months), np.zeros(months)
    for lot in pool.lots:
        if lot.month >= 0:
            start[lot.month] += lot.price
        sold = min(months, lot.end)
        end[sold - 1] -= lot.worth(sold, keep)
        spread[max(0, lot.live):max(0, min(months, lot.end))] += lot.price * (1.0 - keep) / (lot.end - lot.live)
    return start, end, spread


def keep_share(case):
    return max(case.assumptions["residualShare"], 0.01)


def offers_spot(case, pool):
    spot, rework = pool.node.get("spot", 0.0), rework_of(pool.node)
    cheaper = spot > 0 and spot * (1.0 + rework) < pool.node.get("onDemand", 0.0)
    return cheaper and case.levers.reaches_fleet("spot", pool.fleet)


def spot_nodes(case, pool, rest, interruptible):
    if not offers_spot(case, pool):
        return np.zeros_like(rest)
    return np.where(active_months(case.levers.get("spot"), case.months), np.minimum(rest, interruptible), 0.0)


def rework_of(node):
    return node.get("spotInterruptionsPerHour", 0.0) * node.get("spotHoursLost", 0.0)


def cost_pool(case, pool, need_, total, firm, owned_everywhere):
    a, node, months = case.assumptions, pool.node, case.months
    t = np.arange(months)
    gpus = float(node["gpus"])
    owned, reserved = owned_in_force(pool, months), terms_in_force(pool, months)
    held = (owned + reserved)[:, None]
    capacity = np.maximum(total, np.minimum(need_.n, held))
    busy = np.minimum(need_.load, capacity * gpus)
    rest = np.maximum(0.0, total - held)
    spot = spot_nodes(case, pool, rest, total - firm)
    on_demand = rest - spot

    full = capacity * gpus
    load_factor = np.divide(busy, full, out=np.zeros_like(busy), where=full > 0)
    idle = a["idlePowerShare"]
    used = np.minimum(owned[:, None], capacity)
    power = used * (idle + (1.0 - idle) * load_factor) + (owned[:, None] - used) * idle
    kw = node.get("powerKW", 0.0)

    cloud = trend(a["cloudPriceTrend"], t)
    price_paid = in_force(pool.lots, months, lambda l: l.live, lambda l: l.end, lambda l: l.price)
    share = np.divide(owned, owned_everywhere, out=np.zeros(months), where=owned_everywhere > 0)
    rented = np.maximum(0.0, np.maximum(total, held) - owned[:, None]).mean(axis=1)
    fte = a["staffFte"] * share + a["staffFtePerNode"] * owned + a["staffFtePerRentedNode"] * rented
    reserved_start, reserved_end, reserved_spread = reserved_lines(pool, months)
    capital_start, capital_end, capital_spread = capital_lines(pool, months, keep_share(case))
    hours = lambda x: W * x.sum(axis=1)
    cost = {
        "onDemand": hours(on_demand) * node.get("onDemand", 0.0) * cloud,
        "spot": hours(spot) * node.get("spot", 0.0) * (1.0 + rework_of(node)) * cloud,
        "reserved": reserved_start + reserved_end,
        "energy": hours(power) * kw * a["pue"] * a["electricityPerKWh"] * trend(a["electricityTrend"], t),
        "space": owned * kw * a["spacePerKWMonth"],
        "maintenance": price_paid * a["maintenanceRate"] / 12.0,
        "network": owned * a["networkPerNodeMonth"],
        "staff": a["staffSalary"] / 12.0 * fte * trend(a["salaryTrend"], t),
        "capital": capital_start + capital_end,
        "egress": pool.egress,
    }
    return PoolResult(
        pool, need_.n.max(axis=1),
        {"owned": 730.0 * owned, "reserved1y": 730.0 * terms_in_force(pool, months, 12),
         "reserved3y": 730.0 * terms_in_force(pool, months, 36), "spot": hours(spot), "onDemand": hours(on_demand)},
        cost, capital_spread, reserved_spread, reserved_start + capital_start, reserved_end + capital_end,
        hours(np.maximum(total, held)) * gpus, hours(busy), hours(np.maximum(0.0, need_.n - capacity)),
        {"headroom": hours(np.minimum(need_.n, capacity) * gpus - busy),
         "overProvisioning": hours(np.maximum(0.0, capacity - need_.n)) * gpus,
         "unusedCommitment": hours(np.maximum(0.0, held - capacity)) * gpus},
        hours(need_.load), hours(np.maximum(0.0, need_.load - full)))


# ------------------------------------------------------------------------------------------------------- whole plan

@dataclass
class Run:
    """One arm: pools and direct costs, with cash by the moment it is paid. Months 0..N-1, their start and end."""
    case: Case
    results: list
    direct: Direct

    def cash(self):
        return sum((r.cash() for r in self.results), self.direct_cost())

    def amortised(self):
        return sum((r.amortised() for r in self.results), self.direct_cost())

    def direct_cost(self):
        return self.direct.api + self.direct.cache + self.direct.one_off

    def lines_at_start(self):
        return [self.direct.one_off] + [r.at_start for r in self.results]

    def lines_at_end(self):
        return [self.direct.api, self.direct.cache] + [line for r in self.results for line in r.lines_at_end()]

    def present_value(self):
        t = np.arange(self.case.months)
        r = self.case.assumptions["discountRate"]
        start, end = sum(self.lines_at_start()), sum(self.lines_at_end())
        return float((start * (1.0 + r) ** (-t / 12.0) + end * month_end_factors(self.case)).sum())


def month_end_factors(case):
    return (1.0 + case.assumptions["discountRate"]) ** (-(np.arange(case.months) + 1.0) / 12.0)


def run(case):
    direct = Direct(*[np.zeros(case.months) for _ in range(5)])
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
