#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count_bills.py FOLDER FULCRUM_CLI: what published cost exports add up to, billed and effective, by currency.

Added up in decimals from the exports' own documentation with nothing but Python's csv, independently of fulcrum's readers,
and compared with what the program reports, to 1e-6 of a file's total. FOLDER has billing/ and telemetry/. A row is left
out where it has no cost. Measured GPU-hours are added up by month. Exit 1: they differ.
"""
import collections
import csv
import datetime
import glob
import json
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile
from decimal import Decimal, InvalidOperation

NO_CURRENCY = "XXX"
THOUSANDS = re.compile(r"-?\d{1,3}(,\d{3})+")
NOTHING = {"", "null", "(null)", "none", "nan"}
PLAN = {"format": "fulcrum-plan", "version": 1, "name": "Bills", "currency": "USD", "start": "2026-01", "horizonMonths": 12}


def amount(text):
    text = (text or "").strip()
    if text.lower() in NOTHING:
        return None
    text = text.lstrip("$")
    try:
        return Decimal(text)
    except InvalidOperation:
        comma_is_decimal = text.rfind(",") > text.rfind(".") and not THOUSANDS.fullmatch(text)
        return Decimal(text.replace(".", "").replace(",", ".") if comma_is_decimal else text.replace(",", ""))


def or_zero(text):
    return amount(text) or Decimal(0)


def cost_of_focus(row):
    return amount(row["BilledCost"]), amount(row["EffectiveCost"]), row.get("BillingCurrency")


def cost_of_aws(row):
    """AWS, "Line item details" and "Savings plan details": what a commitment covers bears its effective cost."""
    kind = row["lineItem/LineItemType"]
    unblended = amount(row["lineItem/UnblendedCost"])
    effective = unblended
    if kind == "SavingsPlanCoveredUsage":
        effective = or_zero(row.get("savingsPlan/SavingsPlanEffectiveCost"))
    elif kind == "SavingsPlanRecurringFee":
        effective = or_zero(row.get("savingsPlan/TotalCommitmentToDate")) - or_zero(row.get("savingsPlan/UsedCommitment"))
    elif kind in ("SavingsPlanNegation", "SavingsPlanUpfrontFee"):
        effective = Decimal(0)
    elif kind == "DiscountedUsage":
        effective = or_zero(row.get("reservation/EffectiveCost"))
    elif kind == "RIFee":
        effective = (or_zero(row.get("reservation/UnusedAmortizedUpfrontFeeForBillingPeriod")) +
                     or_zero(row.get("reservation/UnusedRecurringFee")))
    elif kind == "Fee" and (row.get("reservation/ReservationARN") or "").strip():
        effective = Decimal(0)  # paid ahead
    return unblended, effective, row["lineItem/CurrencyCode"]


def cost_of_azure(row):
    for name in ("costinbillingcurrency", "cost", "pretaxcost", "extendedcost"):
        if name in row:
            cost = amount(row[name])
            break
    currency = row.get("billingcurrencycode") or row.get("billingcurrency") or row.get("currency")
    return cost, cost, currency


def cost_of_google(row):
    credits = sum((or_zero(credit.get("amount")) for credit in json.loads(row.get("credits") or "[]", parse_float=str)),
                  Decimal(0))
    return or_zero(row["cost"]) + credits, or_zero(row["cost"]) + credits, row["currency"]


def cost_of_oracle(row):
    cost = amount(row["cost/myCost"])
    return cost, cost, row["cost/currencyCode"]


def plain(title):
    """In brackets behind a localised title stands the English one; Azure's capitals vary."""
    return title[title.index("(") + 1:-1] if title.endswith(")") else title


def rows_of(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        reader = csv.reader(file)
        titles = [title.strip() for title in next(reader)]
        if any(title.startswith("line_item_") for title in titles):  # Athena's names
            titles = [aws_title(title) for title in titles]
        names = set(titles)
        if "BilledCost" in names:
            cost = cost_of_focus
        elif "lineItem/LineItemType" in names:
            cost = cost_of_aws
        elif "cost/myCost" in names:
            cost = cost_of_oracle
        elif "currency_conversion_rate" in names:
            cost = cost_of_google
        else:
            cost = cost_of_azure
            titles = [plain(title).lower() for title in titles]
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield cost(dict(zip(titles, cells)))


def aws_title(title):
    for group in ("identity", "bill", "line_item", "product", "pricing", "reservation", "savings_plan", "resource_tags"):
        if title.startswith(group + "_"):
            camel = "".join(part.capitalize() for part in title[len(group) + 1:].split("_"))
            first, *others = group.split("_")
            return first + "".join(part.capitalize() for part in others) + "/" + camel
    return title


def counted(path):
    billed = collections.defaultdict(Decimal)
    effective = collections.defaultdict(Decimal)
    rows = taken = 0
    for cost, spread, currency in rows_of(path):
        rows += 1
        if cost is None and spread is None:
            continue
        taken += 1
        currency = (currency or "").strip()
        currency = NO_CURRENCY if currency.lower() in NOTHING else currency
        billed[currency] += cost or 0
        effective[currency] += spread if spread is not None else cost
    return rows, taken, dict(billed), dict(effective)


def run(program, *arguments):
    return subprocess.run([program, "actuals", *arguments], capture_output=True, text=True, check=False)


def reported(program, plan, path):
    with tempfile.TemporaryDirectory() as folder:
        done = run(program, "import", plan, path, "-o", os.path.join(folder, "out.json"), "--currency", NO_CURRENCY, "--json")
    if done.returncode != 0:
        return done.stderr.strip()
    file = json.loads(done.stdout, parse_float=Decimal, parse_int=Decimal)["files"][0]
    return int(file["rows"]), int(file["taken"]), file["billed"], file["effective"]


def agree(said, known):
    if isinstance(said, str) or said[:2] != known[:2]:
        return False
    for ours, theirs in zip(said[2:], known[2:]):
        for currency in set(ours) | set(theirs):
            total = theirs.get(currency, Decimal(0))
            if abs(ours.get(currency, Decimal(0)) - total) > Decimal("1e-6") * max(abs(total), Decimal("1e-6")):
                return False
    return True


def use_of(path):
    """GPU-hours and busy ones by month: a sample of a Prometheus range holds until the next, at most the usual distance."""
    with open(path, encoding="utf-8") as file:
        result = json.load(file)["data"]["result"]
    ranges = [[(float(time), float(value) / 100) for time, value in series["values"]] for series in result]
    usual = statistics.median(later[0] - each[0] for values in ranges for each, later in zip(values, values[1:]))
    hours = collections.defaultdict(lambda: [0.0, 0.0])
    for values in ranges:
        ends = [time for time, _ in values[1:]] + [math.inf]
        for (time, busy), end in zip(values, ends):
            month = datetime.datetime.fromtimestamp(time, datetime.timezone.utc).strftime("%Y-%m")
            held = min(end - time, usual) / 3600
            hours[month][0] += held
            hours[month][1] += held * busy
    return dict(hours)


def main():
    folder, program = sys.argv[1:]
    differing = 0
    with tempfile.TemporaryDirectory() as scratch:
        plan = os.path.join(scratch, "plan.json")
        with open(plan, "w", encoding="utf-8") as file:
            json.dump(PLAN, file)
        for path in sorted(glob.glob(os.path.join(folder, "billing", "*.csv"))):
            name = os.path.basename(path)
            said = reported(program, plan, path)
            if "contract_commitments" in name:  # a table of contracts
                agrees = isinstance(said, str) and "contract" in said
                known = "no bill"
            else:
                known = counted(path)
                agrees = agree(said, known)
            differing += not agrees
            print(f"{'ok' if agrees else 'DIFFERS'}  {name}: {known}" + ("" if agrees else f", fulcrum says {said}"))
        for path in sorted(glob.glob(os.path.join(folder, "telemetry", "prometheus_*.json"))):
            out = os.path.join(scratch, "use.json")
            done = run(program, "import", plan, path, "-o", out)
            measured = {}
            if done.returncode == 0:
                with open(out, encoding="utf-8") as file:
                    measured = {use["month"]: use for use in json.load(file)["actuals"]["measured"]}
            known = use_of(path)
            agrees = set(measured) == set(known)
            for month, hours in known.items():
                said = [measured[month][name] for name in ("gpuHours", "busyGpuHours")] if agrees else hours
                agrees = agrees and all(abs(ours - theirs) < 1e-9 * theirs for ours, theirs in zip(said, hours))
            differing += not agrees
            print(f"{'ok' if agrees else 'DIFFERS'}  {os.path.basename(path)}: {known}" +
                  ("" if agrees else f", fulcrum says {measured or done.stderr.strip()}"))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
