# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `fulcrum-cli optimise --json` with the covering program of the reference, and asks it for purchases.

Where several mixes are the cheapest their numbers may differ. So what is compared is the objective; that the program's
purchases cost that and keep to the levels that justify them; the bound; and, by compare.py, everything that `evaluate`
prints with the program's purchases in the reference's hands.
"""

import json
import math
import os
import subprocess
import tempfile

import reference_optimum as optimum
from reference_run import pool_npv, run

TOLERANCE = 1e-6  # relative, of objectives: costs are scaled to integers for the flow, a mixed program ends at a gap
CAPPED_TOLERANCE = 1e-4


def known_names(case):
    """The levers without names of what the scenario has removed: they are ignored, but a plan by itself may not have them."""
    there = {"workloads": {w["id"] for w in case.workloads}, "fleets": {f["id"] for f in case.fleets}}
    levers = {}
    for name, lever in case.levers.on.items():
        levers[name] = {key: [each for each in value if each in there[key]] if key in there and value is not None else value
                        for key, value in lever.items()}
        if "counts" in lever:
            levers[name]["counts"] = {fleet: rows for fleet, rows in lever["counts"].items() if fleet in there["fleets"]}
    return levers


class Program:
    """The program's optimum. As Case.optimum it adds the program's purchases for whatever case it is asked."""

    def __init__(self, cli, plan):
        self.cli, self.plan, self.answers = cli, plan, {}

    def answer(self, case):
        """The document of `optimise` by pool id."""
        plan = {**self.plan, "horizonMonths": case.months, "fleets": case.fleets, "workloads": case.workloads,
                "nodeTypes": list(case.nodes.values()), "assumptions": case.assumptions.values,
                "scenarios": [{"id": "s", "levers": known_names(case)}]}
        plan.pop("ownVsRent", None)  # may name another scenario
        text = json.dumps(plan)
        if text not in self.answers:
            with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False, encoding="utf-8") as file:
                file.write(text)
            try:
                done = subprocess.run([self.cli, "optimise", file.name, "--json"], capture_output=True, text=True,
                                      check=False)
            finally:
                os.unlink(file.name)
            if done.returncode != 0:
                raise RuntimeError(f"optimise: exit {done.returncode}: {done.stderr.strip()}")
            self.answers[text] = {fleet["id"]: fleet for fleet in json.loads(done.stdout)["fleets"]}
        return self.answers[text]

    def __call__(self, case, prepared):
        answer = self.answer(case)
        for pool, *_ in prepared:
            bought = answer.get(pool.id, {"purchases": []})["purchases"]
            optimum.add_purchases(case, pool, [(p["kind"], p["start"], p["count"]) for p in bought])


def near(a, b, tolerance, scale=0.0):
    return abs(a - b) <= tolerance * max(abs(a), abs(b), scale, 1.0)


class Check:
    """One scenario's optimum; `faults` says what disagrees."""

    def __init__(self, case, where, faults):
        self.case, self.where, self.faults = case, where, faults
        self.capped = optimum.has_caps(case)
        self.tolerance = CAPPED_TOLERANCE if self.capped else TOLERANCE

    def fault(self, text):
        self.faults.append(f"{self.where} optimum: {text}")

    def same(self, what, expected, actual, scale=0.0):
        if not near(expected, actual, self.tolerance, scale):
            self.fault(f"{what}: expected {expected!r}, got {actual!r}")

    def markets(self, markets, answer):
        ids = [m.pool.id for m in markets]
        if set(ids) != set(answer):
            self.fault(f"pools: expected {sorted(ids)}, got {sorted(answer)}")
            return
        fleets = [answer[name] for name in ids]
        for m, fleet in zip(markets, fleets):
            self.pool(m, fleet)
        self.caps(markets, fleets)
        self.objectives(markets, fleets)

    def pool(self, m, fleet):
        offered = {offer.kind for offer in m.offers}
        bought = {p["kind"] for p in fleet["purchases"]}
        if not bought <= offered:
            self.fault(f"{m.pool.id}: bought {bought}, offered {offered}")
        if bought & set(fleet["unused"]):
            self.fault(f"{m.pool.id}: used and unused: {bought & set(fleet['unused'])}")
        if offered - bought - set(fleet["unused"]):
            self.fault(f"{m.pool.id}: no reason for {offered - bought - set(fleet['unused'])}")
        if fleet["bound"] > fleet["objective"] + 1e-9 * abs(fleet["objective"]) + 1e-6:
            self.fault(f"{m.pool.id}: bound {fleet['bound']} above objective {fleet['objective']}")
        if not self.capped:
            # Whole costs: to a billionth of what all would cost by the hour, where terms are nearly free.
            self.same(f"{m.pool.id}: bound", fleet["objective"], fleet["bound"], 1e-3 * m.cost([]))
        ends = {(offer.kind, offer.start): self.end_of(m, offer) for offer in m.offers}
        for p in fleet["purchases"]:
            if p["end"] != ends.get((p["kind"], p["start"])) or p["count"] < 1:
                self.fault(f"{m.pool.id}: purchase {p}")

    def end_of(self, m, offer):
        length = optimum.KINDS.get(offer.kind) or int(self.case.assumptions["ownedLifeMonths"])
        return offer.start + length

    def caps(self, markets, fleets):
        lever = self.case.levers.get("own") or {}
        owned = [(m, p) for m, fleet in zip(markets, fleets) for p in fleet["purchases"] if p["kind"] == "owned"]
        at_once = lambda weight: max((sum(weight(m) * p["count"] for m, p in owned if p["start"] <= t < p["end"])
                                      for t in range(self.case.months)), default=0.0)
        paid = sum(optimum.purchase(self.case, m.pool, "owned", p["start"], p["count"]).price for m, p in owned)
        for key, value in (("maxNodes", at_once(lambda m: 1)), ("maxCapital", paid),
                           ("maxPowerKW", at_once(lambda m: m.pool.node.get("powerKW", 0.0)))):
            if value > lever.get(key, math.inf) * (1 + 1e-9):
                self.fault(f"{key}: {value} above {lever[key]}")

    def objectives(self, markets, fleets):
        """With and without owning: the program's is one of both, and it is the cheaper with fixed staff."""
        theirs = [fleet["objective"] for fleet in fleets]
        mixes = [self.mix_of(m, fleet) for m, fleet in zip(markets, fleets)]
        for m, mix, objective in zip(markets, mixes, theirs):
            self.same(f"{m.pool.id}: objective of the purchases", m.cost(mix), objective)
            if not optimum.keeps_limits(m, mix):
                self.fault(f"{m.pool.id}: terms outlive the plan on levels that do not justify them")
        best = [optimum.cheapest(self.case, markets, owning) for owning in (False, True)]
        total = min(optimum.mix_cost(self.case, markets, mix) for mix in best)
        self.same("with fixed staff", total, optimum.mix_cost(self.case, markets, mixes))
        if self.capped:  # pools share what a cap allows: only their sum is determined
            return
        owning = any(offer.kind == "owned" for mix in mixes for offer, _ in mix)
        for m, mix, objective in zip(markets, best[owning], theirs):
            self.same(f"{m.pool.id}: objective", m.cost(mix), objective)

    def mix_of(self, m, fleet):
        offers = {(offer.kind, offer.start): offer for offer in m.offers}
        return [(offers[p["kind"], p["start"]], p["count"]) for p in fleet["purchases"] if (p["kind"], p["start"]) in offers]

    def reevaluated(self, outcome, answer):
        for result in outcome.results:
            if result.pool.id not in answer:
                continue
            scale = sum(float(abs(line).sum()) for line in result.cost.values())
            expected, actual = pool_npv(self.case, result), answer[result.pool.id]["reevaluated"]
            if not near(expected, actual, 1e-9, scale):
                self.fault(f"{result.pool.id}: re-evaluated: expected {expected!r}, got {actual!r}")


def is_proved(answer):
    """Whether the search came to its end: one that ran out of time finds another mix the next time it is asked."""
    gap = max((fleet["objective"] - fleet["bound"] for fleet in answer.values()), default=0.0)
    return gap <= 1e-7 * sum(fleet["objective"] for fleet in answer.values())


def check_optimum(case, program, where, faults):
    """Whether the scenario has an optimum at all."""
    markets = []
    outcome = run(case.replaced(optimum=lambda c, prepared: markets.extend(optimum.markets_of(c, prepared))))
    if not markets:
        return False
    outcome = run(case.replaced(optimum=program))
    check = Check(case, where, faults)
    answer = program.answer(case)
    check.markets(markets, answer)
    check.reevaluated(outcome, answer)
    return True
