# SPDX-License-Identifier: GPL-3.0-or-later
"""From demand to the streams that reach a pool. Arrays are [month, hour of the week] unless said otherwise."""

from dataclasses import dataclass

import numpy as np

from reference_holdings import hardware_applies, trend
from reference_plan import DISTILLED, MAIN, Service, Unsupported
from reference_prices import api_prices

HOURS = 168
W = 730.0 / 168.0
EPS = 1e-9


def ceil(x):
    return np.ceil(np.asarray(x, dtype=float) - EPS)


def active_months(lever, months):
    """[month, 1] of bool: from which month on a lever acts."""
    return (np.arange(months) >= lever.get("fromMonth", 0))[:, None]


# ---------------------------------------------------------------------------------------------- demand and streams

def demand(workload, case):
    """Requests per second (or busy GPUs), before any lever."""
    t = np.arange(case.months, dtype=float)
    shape = np.array(workload.get("shape", [1.0] * HOURS), dtype=float)
    mean = shape.mean()
    shape = shape / mean if mean > 0 else np.zeros(HOURS)
    growth = (1.0 + workload.get("growthPerMonth", 0.0)) ** t
    knots = workload.get("growthKnots", [])
    if knots:
        growth = growth * np.interp(t, [k["month"] for k in knots], [k["factor"] for k in knots])
    growth = growth * (1.0 + case.assumptions["growthAdjust"]) ** t
    level = workload.get("requestsPerSecond", 0.0) * case.assumptions["demandFactor"]
    return level * growth[:, None] * shape[None, :]


def is_busy_gpus(workload):
    return workload.get("unit", "requests") == "busyGpus"


@dataclass
class Stream:
    """Part of a workload's demand served by one model. `services` has one entry per month."""
    workload: dict
    kind: str
    rate: np.ndarray
    model: str
    services: list

    @property
    def batch(self):
        return self.workload.get("class", "interactive") == "batch"

    def gpus_per_rate(self):
        """[month, 1]: busy GPUs per request per second; 0 where no rate is known and nothing is served."""
        return np.array([s.gpus / s.rate if s else 0.0 for s in self.services])[:, None]

    def with_rate(self, rate):
        return Stream(self.workload, self.kind, rate, self.model, self.services)


def cut(case, name, workload, fleet, share_key):
    """[month, 1]: the share a lever takes of a workload's requests."""
    lever = case.levers.get(name)
    if not case.levers.reaches_workload(name, workload, fleet):
        return np.zeros((case.months, 1))
    return active_months(lever, case.months) * lever.get(share_key, 0.0)


def is_unknown(model):
    """Models of this name are in no catalogue: without a service their rate is unknown."""
    return model.startswith("Unknown")


def service_by_month(case, workload, fleet, kind, node, remote=False):
    """The effective service of a stream in each month on a node type under the levers; None where it is unknown.

    A lever's own service is that of its target state, so the last one in the order of application holds; after it,
    another state asks the serving model for a ratio unless the service is fixed.
    """
    if is_busy_gpus(workload):
        return [Service(1, 1.0, True)] * case.months
    steps = [] if kind == DISTILLED else ["quantization", "prefixCache", "hardware"]
    return [service_in(case, workload, fleet, kind, node,
                       [step for step in steps if acts(case, step, workload, fleet, t, remote)], t)
            for t in range(case.months)]


def acts(case, name, workload, fleet, month, remote):
    lever = case.levers.get(name)
    if name == "hardware":
        return not remote and hardware_applies(case, fleet)  # a remote pool is not on that hardware
    if not case.levers.reaches_workload(name, workload, fleet):
        return False
    return month >= lever.get("fromMonth", 0)


def typed_service(source):
    """Of a workload or lever that names a model: what is typed, None where there is nothing and no way to know."""
    if "service" in source:
        return Service.read(source["service"])
    if not is_unknown(source.get("model", "")):
        raise Unsupported("a stream without service needs the serving model")
    return None


def service_in(case, workload, fleet, kind, node, steps, month):
    service = typed_service(case.levers.get("distillation") if kind == DISTILLED else workload)
    home = case.nodes[fleet["nodeType"]]
    accelerator = home.get("accelerator")
    changed = False  # the service is not that of the stream's state
    for step in steps:
        lever = case.levers.get(step)
        if "service" in lever:
            service, changed = Service.read(lever["service"]), False
            accelerator = node.get("accelerator") if step == "hardware" else accelerator
        elif step == "quantization":
            changed = lever.get("precision", "fp8") != fleet.get("precision", "bf16")
        elif step == "prefixCache":
            changed = changed or lever.get("share", 0.0) > 0
    if kind == DISTILLED and case.levers.reaches_workload("prefixCache", workload, fleet):
        lever = case.levers.get("prefixCache")
        changed = month >= lever.get("fromMonth", 0) and lever.get("share", 0.0) > 0
    if service and not service.fixed and (changed or node.get("accelerator") != accelerator):
        raise Unsupported("another precision, prefix share or accelerator needs the serving model")
    return service


def target_load(fleet, batch):
    return fleet.get("batchTargetLoad", 0.95) if batch else fleet.get("targetLoad", 0.8)


# ------------------------------------------------------------------------------------------------- levers on streams

def fill_level(rest, amount):
    """Water filling: how much of `amount` [...] lies over each of the hours of `rest` [..., hours]."""
    hours = rest.shape[-1]
    rest = rest - rest.min(axis=-1, keepdims=True)  # what lies under every hour would only cost digits
    order = np.sort(rest, axis=-1)
    levels = (np.cumsum(order, axis=-1) + amount[..., None]) / np.arange(1, hours + 1)
    wet = np.maximum(1, (levels > order).sum(axis=-1, keepdims=True))  # the lowest hours, a prefix of the order
    level = np.take_along_axis(levels, wet - 1, axis=-1)
    return np.maximum(0.0, level - rest)


def shift_batch(case, fleet, streams):
    lever = case.levers.get("batchShifting")
    if not case.levers.reaches_fleet("batchShifting", fleet):
        return streams
    months = case.months
    moves = [s.batch and case.levers.reaches_workload("batchShifting", s.workload, fleet) for s in streams]
    by_day = lambda a: a.reshape(months, 7, 24)
    loads = [by_day(s.rate * s.gpus_per_rate() / target_load(fleet, s.batch)) for s in streams]
    rest = sum((l for l, moved in zip(loads, moves) if not moved), np.zeros((months, 7, 24)))
    amount = sum((l for l, moved in zip(loads, moves) if moved), np.zeros((months, 7, 24))).sum(axis=2)
    poured = fill_level(rest, amount)
    profile = np.divide(poured, amount[..., None], out=np.zeros_like(poured), where=amount[..., None] > 0)
    active = active_months(lever, months)
    result = []
    for stream, moved in zip(streams, moves):
        if moved:
            shifted = (by_day(stream.rate).sum(axis=2, keepdims=True) * profile).reshape(months, HOURS)
            stream = stream.with_rate(np.where(active, shifted, stream.rate))
        result.append(stream)
    return result


def window_hours(start, end):
    """[hour of the week] of bool: hours of the day in [start, end), which may wrap; equal means none."""
    hour = np.arange(HOURS) % 24
    return (hour >= start) & (hour < end) if start <= end else (hour >= start) | (hour < end)


def split_regions(case, fleet, home, streams, direct):
    """(streams that stay, streams of the remote pool or None, egress [month])."""
    egress = np.zeros(case.months)
    lever = case.levers.get("multiRegion")
    if not case.levers.reaches_fleet("multiRegion", fleet):
        return streams, None, egress
    node = case.nodes[lever["nodeType"]]
    active = active_months(lever, case.months)
    window = window_hours(lever.get("fromHour", 0), lever.get("toHour", 0))[None, :] & active
    stay, gone, exists = [], [], False
    for stream in streams:
        workload = stream.workload
        flexible = 1.0 if stream.batch else workload.get("flexibleShare", 0.0)
        if not case.levers.reaches_workload("multiRegion", workload, fleet):
            flexible = 0.0
        exists = exists or bool((stream.rate * active * flexible > 0).any())
        moved = np.where(window, stream.rate * (lever.get("share", 1.0) * flexible), 0.0)
        stay.append(stream.with_rate(stream.rate - moved))
        services = service_by_month(case, workload, fleet, stream.kind, node, remote=True) if moved.any() else []
        part = served_part(Stream(workload, stream.kind, moved, stream.model, services), direct) if services else None
        if part:
            gone.append(part)
        if part and not is_busy_gpus(workload):
            gigabytes = W * 3600.0 * part.rate.sum(axis=1) * workload.get("bytesPerRequest", 0.0) / 1e9
            egress += gigabytes * home.get("egressPerGB", 0.0)
    return stay, (gone if exists else None), egress


class Direct:
    """Costs and tokens that belong to no pool, by month, and what is on no node because its rate is unknown."""

    def __init__(self, months):
        self.api, self.cache, self.one_off = np.zeros((3, months))
        self.tokens = {}  # workload id -> those of all its requests, in and out
        self.own = {}  # workload id -> its API and look-ups
        self.unserved = {}  # workload id -> request rates that reach a pool and are not served

    def counted_tokens(self):
        """(in, out) of workloads that are served whole."""
        served = [tokens for name, tokens in self.tokens.items() if name not in self.unserved]
        return sum(served, np.zeros((2, len(self.api))))

    def charge(self, line, workload, amount):
        line += amount
        self.own[workload["id"]] = self.own.get(workload["id"], 0.0) + amount


def served_part(stream, direct):
    """The stream in the months in which its rate is known, None where it never is or nothing comes; books the rest."""
    unknown = np.array([service is None for service in stream.services])[:, None]
    lost = np.where(unknown, stream.rate, 0.0)
    if lost.any():
        name = stream.workload["id"]
        direct.unserved[name] = direct.unserved.get(name, 0.0) + lost
    return None if unknown.all() else stream.with_rate(np.where(unknown, 0.0, stream.rate))


def requests(rate):
    """[month] of requests."""
    return W * 3600.0 * rate.sum(axis=1)


def look_ups(case, workload, fleet, rate, direct):
    if case.levers.reaches_workload("responseCache", workload, fleet):
        lever = case.levers.get("responseCache")
        price = lever.get("costPerMillionLookups", 0.0) * active_months(lever, case.months)[:, 0]
        direct.charge(direct.cache, workload, requests(rate) / 1e6 * price)


def offload(case, workload, fleet, rate, direct):
    """What remains after an API has served its share."""
    offloaded = rate * cut(case, "apiOffload", workload, fleet, "share")
    prices = api_prices(case, workload, fleet) * trend(case.assumptions["apiPriceTrend"], np.arange(case.months))
    direct.charge(direct.api, workload, requests(offloaded) * prices)
    return rate - offloaded


def split_workload(case, workload, fleet, node, direct):
    """The streams of a workload that reach its fleet; books tokens, look-ups, API cost and what is not served."""
    rate = asked = demand(workload, case)
    counted = not is_busy_gpus(workload)
    if counted:
        look_ups(case, workload, fleet, rate, direct)
    rate = rate * (1.0 - cut(case, "responseCache", workload, fleet, "hitRate"))
    distilled = np.zeros_like(rate)
    if counted:
        rate = offload(case, workload, fleet, rate, direct)
        distilled = rate * cut(case, "distillation", workload, fleet, "share")
        rate = rate - distilled
    streams = [Stream(workload, MAIN, rate, workload.get("model", ""),
                      service_by_month(case, workload, fleet, MAIN, node))]
    if distilled.any():
        model = case.levers.get("distillation").get("model", "")
        streams.append(Stream(workload, DISTILLED, distilled, model,
                              service_by_month(case, workload, fleet, DISTILLED, node)))
    if counted:
        direct.tokens[workload["id"]] = np.array([requests(asked) * workload.get("inputTokens", 0.0),
                                                  requests(asked) * workload.get("outputTokens", 0.0)])
    return [part for part in (served_part(stream, direct) for stream in streams) if part]
