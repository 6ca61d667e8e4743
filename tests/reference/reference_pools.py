# SPDX-License-Identifier: GPL-3.0-or-later
"""Pools of the reference engine: their streams, nodes needed and provisioned, and what each holds.

Arrays are [month, hour of the week] or [month].
"""

import math
from dataclasses import dataclass, field

import numpy as np

from reference_demand import EPS, HOURS, active_months, ceil, shift_batch, split_regions, split_workload, target_load
from reference_holdings import expand_lots, expand_terms, home_node


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
        streams, remote, egress = split_regions(case, fleet, node, streams, direct)
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
    shares: dict  # workload id -> [month] of its replica GPU-hours


@dataclass
class Group:
    """Streams that share replicas: requests per second by workload."""
    gpus: int
    rate: float
    batch: bool
    requests: dict

    def total(self):
        return sum(self.requests.values())


def groups_of(pool):
    groups = {}
    for stream in pool.streams:
        for service in set(s for s in stream.services if s):
            mask = np.array([s and (s.gpus, s.rate) == (service.gpus, service.rate) for s in stream.services])
            rate = np.where(mask[:, None], stream.rate, 0.0)
            key = (stream.model, service.gpus, service.rate, stream.batch)
            group = groups.setdefault(key, Group(service.gpus, service.rate, stream.batch, {}))
            name = stream.workload["id"]
            group.requests[name] = group.requests.get(name, 0.0) + rate
    return groups.values()


def add_shares(shares, group, used):
    """Within a group by requests, over the month."""
    total = group.total().sum(axis=1)
    for name, requests in group.requests.items():
        part = np.divide(requests.sum(axis=1), total, out=np.zeros_like(total), where=total > 0)
        shares[name] = shares.get(name, 0.0) + part * used.sum(axis=1)


def need(pool, months):
    load, shares = np.zeros((months, HOURS)), {}
    for stream in pool.streams:
        load += stream.rate * stream.gpus_per_rate()
    all_gpus, firm_gpus = np.zeros((months, HOURS)), np.zeros((months, HOURS))
    for group in groups_of(pool):
        requests = group.total()
        replicas = ceil(requests / (group.rate * target_load(pool.fleet, group.batch)))
        if not group.batch:
            used = (requests > 0).any(axis=1, keepdims=True)
            replicas = np.where(used, np.maximum(replicas, pool.min_replicas), replicas)
            firm_gpus += replicas * group.gpus
        all_gpus += replicas * group.gpus
        add_shares(shares, group, replicas * group.gpus)

    def nodes(gpus):
        count = ceil(gpus / pool.node["gpus"])
        return np.where(count > 0, count + pool.fleet.get("spareNodes", 0), 0.0)

    return Need(nodes(all_gpus), nodes(firm_gpus), load, shares)


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
        pool.lots += expand_lots(case, lever.get("counts", {}).get(pool.id, []), pool.node, by_lever=True)


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
