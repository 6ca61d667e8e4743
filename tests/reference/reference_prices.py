# SPDX-License-Identifier: GPL-3.0-or-later
"""What is paid of a list price under the plan's price rules, and what a request costs at an API as it is sold."""

import re

import numpy as np

DEFAULT_TIERS = ("onDemand", "reserved1y", "reserved3y")


def fits(pattern, text):
    """A pattern with stars against the whole text, whatever the case; an empty one fits all."""
    return not pattern or re.fullmatch(".*".join(re.escape(part) for part in pattern.split("*")), text,
                                       re.IGNORECASE | re.DOTALL) is not None


def share_paid(rules, provider, family, tier, month):
    for rule in rules:
        if not rule.get("fromMonth", month) <= month <= rule.get("toMonth", month):
            continue
        if tier in rule.get("tiers", DEFAULT_TIERS) and fits(rule.get("provider"), provider) and fits(rule.get("family"),
                                                                                                      family):
            return 1.0 - rule["discount"]
    return 1.0


def paid(case, node, tier, month):
    return share_paid(case.rules, node.get("provider", ""), node.get("sku") or node["id"], tier, month)


def paid_by_month(case, node, tier):
    return np.array([paid(case, node, tier, month) for month in range(case.months)])


def software(node, rented):
    """Licences and support of a node, a month."""
    return node["gpus"] * node.get("softwarePerRentedGpuYear" if rented else "softwarePerGpuYear", 0.0) / 12.0


def class_of(lever, workload):
    """The workload's class, else standard; the two prices where the lever has neither. Batch is for batch workloads."""
    wanted = workload.get("apiClass", "standard")
    if wanted == "batch" and workload.get("class", "interactive") != "batch":
        wanted = "standard"
    for name in (wanted, "standard"):
        for offer in lever.get("classes", []):
            if offer["class"] == name:
                return offer
    return {"tiers": [{"fromTokens": 0, "input": lever.get("inputPerMTok", 0.0),
                       "output": lever.get("outputPerMTok", 0.0)}]}


def request_cost(offer, tokens_in, tokens_out, read, written):
    """Shares of the input are read from and written to the cache; all at the tier that the input reaches."""
    tier = [t for t in offer["tiers"] if t.get("fromTokens", 0) <= tokens_in][-1]
    per_input = (tier["input"] * (1.0 - read - written) + tier.get("cachedRead", tier["input"]) * read
                 + tier.get("cacheWrite", tier["input"]) * written
                 + offer.get("storagePerMTokHour", 0.0) * offer.get("cacheLifeHours", 0.0) * written)
    return (per_input * tokens_in + tier["output"] * tokens_out) / 1e6


def api_prices(case, workload, fleet):
    """[month]: of a request, without the trend."""
    lever, prefix = case.levers.get("apiOffload") or {}, case.levers.get("prefixCache")
    written = workload.get("cacheWriteShare", 0.0)
    reached = prefix is not None and case.levers.reaches_workload("prefixCache", workload, fleet)
    result = np.zeros(case.months)
    for month in range(case.months):
        read = 0.0
        if reached and month >= prefix.get("fromMonth", 0):
            read = min(prefix.get("share", 0.0), 1.0 - written)
        cost = request_cost(class_of(lever, workload), workload.get("inputTokens", 0.0), workload.get("outputTokens", 0.0),
                            workload.get("cachedReadShare", read), written)
        result[month] = cost * share_paid(case.rules, lever.get("provider", ""), lever.get("model", ""), "api", month)
    return result
