#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count_price_lists.py FOLDER [FULCRUM_CLI]: how many rows published price lists have, how many of them are offers, and what
the prices of these add up to.

Counted from the lists' own documentation with nothing but Python's csv and json, independently of fulcrum's readers; with
the program named, its report is compared, row by row of the table. FOLDER has prices/, tokens/ and spot/. Prints the
figures as tests/prices/tst_published_lists.cpp has them. Exit 1: they differ.

A row is what a list says one price of: a line of a CSV, an instance in a region, a model. An offer is a row with an
accelerator (or a model) and a price above zero. Prices of a node are per hour, on demand and spot, those of a model per million
tokens in and out, in their first class and tier; they are added up in decimal arithmetic, each different row once, and compared
with those of `prices list`.
"""
import csv
import glob
import json
import os
import re
import subprocess
import sys
import tempfile
from decimal import Decimal


def number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return 0.0


def lines(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def priced_lines(path, columns):
    rows = lines(path)
    return len(rows), sum(any(number(row[column]) > 0 for column in columns) for row in rows)


def aws_table(path):
    return priced_lines(path, ["on_demand_hourly", "reserved_1yr_std_no_upfront_hourly"])


def gcp_table(path):
    return priced_lines(path, ["hour", "hour_spot", "month_1y", "month_3y"])


def multicloud_csv(path):
    return priced_lines(path, ["price_per_hour_usd", "price_per_gpu_hour_usd"])


def offerings_json(path):
    offers = load(path)
    return len(offers), sum(number(offer["price_usd_hour"]) > 0 for offer in offers)


def opencost(path):
    """An asset class is a node, a GPU or storage: only a GPU has an accelerator."""
    rows = lines(path)
    return len(rows), sum(row["AssetClass"].lower() == "gpu" and number(row["MarketPriceHourly"]) > 0 for row in rows)


def vantage(path):
    """A price of Linux on shared hosts, by instance and region; only instances with a GPU or another accelerator."""
    rows = 0
    offers = 0
    for instance in load(path):
        for region in instance["pricing"].values():
            rows += 1
            linux = region.get("linux", {})
            reserved = linux.get("reserved") or {}
            has_price = number(linux.get("ondemand")) > 0 or any(number(price) > 0 for price in reserved.values())
            offers += bool(instance.get("GPU")) and has_price
    return rows, offers


def skypilot(path):
    rows = lines(path)
    return len(rows), sum(
        bool(row["AcceleratorName"]) and (number(row["Price"]) > 0 or number(row["SpotPrice"]) > 0) for row in rows)


MACHINES_OF = {
    ("A100", 1): ["a2-highgpu-1g"], ("A100", 2): ["a2-highgpu-2g"], ("A100", 4): ["a2-highgpu-4g"],
    ("A100", 8): ["a2-highgpu-8g"], ("A100", 16): ["a2-megagpu-16g"],
    ("A100-80GB", 1): ["a2-ultragpu-1g"], ("A100-80GB", 2): ["a2-ultragpu-2g"],
    ("A100-80GB", 4): ["a2-ultragpu-4g"], ("A100-80GB", 8): ["a2-ultragpu-8g"],
    ("H100", 1): ["a3-highgpu-1g"], ("H100", 2): ["a3-highgpu-2g"], ("H100", 4): ["a3-highgpu-4g"],
    ("H100", 8): ["a3-highgpu-8g", "a3-edgegpu-8g"], ("H100-MEGA", 8): ["a3-megagpu-8g"],
    ("H200", 8): ["a3-ultragpu-8g"], ("B200", 8): ["a4-highgpu-8g"],
    ("L4", 1): ["g2-standard-4", "g2-standard-8", "g2-standard-12", "g2-standard-16", "g2-standard-32"],
    ("L4", 2): ["g2-standard-24"], ("L4", 4): ["g2-standard-48"], ("L4", 8): ["g2-standard-96"],
}


def skypilot_gcp(path):
    """Accelerators have rows without a machine, and machines rows without a price of their accelerators: an offer needs
    both in one zone. Which machines carry which accelerators is Google's documentation of the A2, A3, A4 and G2
    families; GPUs without one are attached to N1 machines, and a TPU's price has its host in it."""
    rows = lines(path)
    machines = {(row["InstanceType"], row["AvailabilityZone"]) for row in rows if not row["AcceleratorName"]}
    seen = set()
    offers = 0
    for row in rows:
        key = tuple(row.values())
        if not row["AcceleratorName"] or key in seen:
            continue
        seen.add(key)
        kind = (row["AcceleratorName"], int(number(row["AcceleratorCount"])))
        zone = row["AvailabilityZone"]
        offers += kind[0].startswith("tpu-") or any((machine, zone) in machines for machine in MACHINES_OF.get(kind, []))
    return len(rows), offers


def litellm(path):
    """`sample_spec` is documentation. A model is sold by the token where tokens in and tokens out have a price, one of
    them above zero: image models have none for what they give back. Some are sold by ranges of the input's length."""
    models = load(path)

    def sold(prices):
        prices = [prices.get("input_cost_per_token"), prices.get("output_cost_per_token")]
        return None not in prices and max(map(number, prices)) > 0

    def priced(model):
        first = [each for each in model.get("tiered_pricing", []) if each.get("range", [1])[0] == 0]
        return sold(model) or any(map(sold, first))

    return len(models), sum(name != "sample_spec" and priced(model) for name, model in models.items())


def portkey(path):
    """`default` is no model; prices are cents per token."""
    models = load(path)

    def priced(model):
        prices = model.get("pricing_config", {}).get("pay_as_you_go", {})
        return any(number(prices.get(kind, {}).get("price")) > 0 for kind in ("request_token", "response_token"))

    return len(models), sum(name != "default" and priced(model) for name, model in models.items())


def genai_prices(path):
    """`prices` is an object, or a list of them with constraints; an amount is a number, or an object with tiers."""
    def amount(price):
        return number(price["base"]) if isinstance(price, dict) else number(price)

    def priced(model):
        prices = model["prices"] if isinstance(model["prices"], list) else [{"prices": model["prices"]}]
        return any(amount(entry["prices"].get(kind)) > 0 for entry in prices for kind in ("input_mtok", "output_mtok"))

    models = [model for provider in load(path) for model in provider["models"]]
    return len(models), sum(priced(model) for model in models)


def spot_advisor(path):
    """A region, an operating system, an instance type; Windows has a licence in its price and is no offer here."""
    advice = load(path)["spot_advisor"]
    rows = sum(len(kinds) for systems in advice.values() for kinds in systems.values())
    return rows, sum(len(systems.get("Linux", {})) for systems in advice.values())


# ------------------------------------------------------------------------------------------------------------- sums

def decimal(value):
    """0 where there is no number."""
    try:
        return Decimal(str(value))
    except ArithmeticError:
        return Decimal(0)


def load_decimal(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, parse_float=Decimal)


def added(entries):
    """Of pairs of prices, each different entry once."""
    pairs = list(dict.fromkeys(entries))
    return tuple(sum((entry[-2 + at] for entry in pairs), Decimal(0)) for at in (0, 1))


def sums_of_lines(on_demand, spot=None, wanted=lambda row: True):
    def summed(path):
        return added((tuple(map(str, row.values())), max(decimal(row[on_demand]), Decimal(0)),
                      max(decimal(row[spot]), Decimal(0)) if spot else Decimal(0)) for row in lines(path) if wanted(row))
    return summed


def multicloud_sums(path):
    rows = [(tuple(row.values()), row["is_spot"] == "True", decimal(row["price_per_hour_usd"])) for row in lines(path)]
    return added((key, Decimal(0) if is_spot else price, price if is_spot else Decimal(0)) for key, is_spot, price in rows)


def offerings_sums(path):
    rows = [(offer["id"], bool(offer.get("is_spot")), decimal(offer["price_usd_hour"])) for offer in load_decimal(path)]
    return added((key, Decimal(0) if is_spot else price, price if is_spot else Decimal(0)) for key, is_spot, price in rows)


def vantage_sums(path):
    return added((instance["instance_type"], region, decimal(prices.get("linux", {}).get("ondemand")), Decimal(0))
                 for instance in load_decimal(path) if instance.get("GPU")
                 for region, prices in instance["pricing"].items())


def skypilot_gcp_sums(path):
    """What an accelerator costs is its price and its machine's, for each machine that carries it, with local disks or
    without (`-nolssd`); a machine without any price is part of its accelerators', and what only one of the two has a price
    for is not sold so."""
    def whole(row, host, key):
        part, machine = decimal(row[key]), decimal(host[key])
        included = not decimal(host["Price"]) and not decimal(host["SpotPrice"])
        return part + machine if part > 0 and (machine > 0 or included) else Decimal(0)

    rows = lines(path)
    machines = {(row["InstanceType"], row["AvailabilityZone"]): row for row in rows if not row["AcceleratorName"]}
    entries = []
    for row in rows:
        kind = (row["AcceleratorName"], int(number(row["AcceleratorCount"])))
        if not kind[0]:
            continue
        if kind[0].startswith("tpu-"):
            entries.append((tuple(row.values()), decimal(row["Price"]), decimal(row["SpotPrice"])))
        carriers = MACHINES_OF.get(kind, [])
        for machine in carriers + [f"{each}-nolssd" for each in carriers]:
            if host := machines.get((machine, row["AvailabilityZone"])):
                entries.append((tuple(row.values()), machine, *(whole(row, host, key) for key in ("Price", "SpotPrice"))))
    return added(entries)


MILLION = Decimal(10) ** 6


def litellm_sums(path):
    def first(model):
        ranges = [each for each in model.get("tiered_pricing", []) if each.get("range", [1])[0] == 0]
        return [model, *ranges]

    def prices(model):
        for each in first(model):
            pair = (each.get("input_cost_per_token"), each.get("output_cost_per_token"))
            if None not in pair and max(map(decimal, pair)) > 0:
                return tuple(decimal(price) * MILLION for price in pair)
        return Decimal(0), Decimal(0)

    return added((name, *prices(model)) for name, model in load_decimal(path).items() if name != "sample_spec")


def portkey_sums(path):
    def prices(model):
        paid = model.get("pricing_config", {}).get("pay_as_you_go", {})
        return tuple(decimal(paid.get(kind, {}).get("price")) * MILLION / 100 for kind in
                     ("request_token", "response_token"))

    return added((name, *prices(model)) for name, model in load_decimal(path).items() if name != "default")


def genai_sums(path):
    def amount(price):
        return decimal(price["base"]) if isinstance(price, dict) else decimal(price)

    day = re.search(r"\d{4}-\d{2}", path)[0]

    def prices(model):
        """Of a list the first, and in its place the last that was in force by the month of the list."""
        given = model["prices"] if isinstance(model["prices"], list) else [{"prices": model["prices"]}]
        dated = [each for each in given if str(each.get("constraint", {}).get("start_date", "9"))[:7] <= day]
        chosen = ([given[0]] + dated)[-1]["prices"]
        return amount(chosen.get("input_mtok")), amount(chosen.get("output_mtok"))

    return added((provider["id"], model["id"], *prices(model)) for provider in load_decimal(path)
                 for model in provider["models"])


def has_accelerator(row):
    return bool(row["AcceleratorName"])


COUNTERS = [
    ("prices/aws_gpu_ondemand_reserved_*.csv", aws_table, sums_of_lines("on_demand_hourly")),
    ("prices/gcp_gpu_ondemand_spot_cud_*.csv", gcp_table, sums_of_lines("hour", "hour_spot")),
    ("prices/gpu_prices_multicloud_*.csv", multicloud_csv, multicloud_sums),
    ("prices/gpu_offerings_*.json", offerings_json, offerings_sums),
    ("prices/opencost_custom_pricing*.csv", opencost,
     sums_of_lines("MarketPriceHourly", None, lambda row: row["AssetClass"].lower() == "gpu")),
    ("prices/ec2instances_vantage*.json", vantage, vantage_sums),
    ("prices/skypilot_gcp_*.csv", skypilot_gcp, skypilot_gcp_sums),
    ("prices/skypilot_*.csv", skypilot, sums_of_lines("Price", "SpotPrice", has_accelerator)),
    ("tokens/litellm_*.json", litellm, litellm_sums),
    ("tokens/portkey_*.json", portkey, portkey_sums),
    ("tokens/pydantic_genai_prices*.json", genai_prices, genai_sums),
    ("spot/aws-spot-advisor*.json", spot_advisor, None),  # says shares and no prices
]

TOLERANCE = Decimal("1e-9")  # of sums: the book holds binary numbers


def asked(program, book, *arguments):
    run = subprocess.run([program, "prices", *arguments, "--book", book, "--json"], capture_output=True, text=True, check=False)
    return run.stderr.strip() if run.returncode != 0 else json.loads(run.stdout, parse_float=Decimal)


def prices_of(offer):
    """Of a node per hour, or of a model per million tokens."""
    if "classes" not in offer:
        return offer["onDemand"] or Decimal(0), offer["spot"] or Decimal(0)
    standard = [each for each in offer["classes"] if each["class"] == "standard"]
    return (standard[0]["tiers"][0]["input"], standard[0]["tiers"][0]["output"]) if standard else (Decimal(0), Decimal(0))


def reported(program, path):
    """Rows, offers, and the sums of prices in the book."""
    with tempfile.TemporaryDirectory() as folder:
        book = os.path.join(folder, "prices.db")
        report = asked(program, book, "import", path)
        if isinstance(report, str):
            return report, None
        offers = [offer for kind in ("node", "api") for offer in asked(program, book, "list", "--kind", kind, "--date",
                                                                       "all")["offers"]]
    prices = [prices_of(offer) for offer in offers]
    return (report["rows"], report["taken"]), tuple(sum(map(Decimal, each), Decimal(0)) for each in zip(*prices))


def differ(counted, said):
    return any(abs(a - b) > TOLERANCE * max(a, b, Decimal(1)) for a, b in zip(counted, said))


def main():
    folder = sys.argv[1]
    program = sys.argv[2] if len(sys.argv) > 2 else None
    differing = 0
    done = set()
    for pattern, counter, summed in COUNTERS:
        for path in sorted(glob.glob(os.path.join(folder, pattern))):
            if path in done:
                continue
            done.add(path)
            counted, sums = counter(path), summed(path) if summed else ()
            said, said_sums = reported(program, path) if program else (counted, sums)
            differing += said != counted
            print(f'  row("{os.path.relpath(path, folder)}", {counted[0]}, {counted[1]});  // ' +
                  " + ".join(f"{price:.6f}" for price in sums) + ("" if said == counted else f"; fulcrum says {said}"))
            if sums and (not said_sums or differ(sums, said_sums)):
                differing += 1
                print("      SUMS DIFFER: fulcrum says " + " + ".join(f"{price:.6f}" for price in said_sums or ()))
    unknown = {path for kind in ("prices", "tokens") for path in glob.glob(os.path.join(folder, kind, "*"))} - done
    for path in sorted(unknown):
        print(f"not counted: {path}")
    return 1 if differing or unknown else 0


if __name__ == "__main__":
    sys.exit(main())
