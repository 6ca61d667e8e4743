#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count_price_lists.py FOLDER [FULCRUM_CLI]: how many rows published price lists have, and how many of them are offers.

Counted from the lists' own documentation with nothing but Python's csv and json, independently of fulcrum's readers; with
the program named, its report is compared, row by row of the table. FOLDER has prices/, tokens/ and spot/. Prints the
figures as tests/prices/tst_published_lists.cpp has them. Exit 1: they differ.

A row is what a list says one price of: a line of a CSV, an instance in a region, a model. An offer is a row with an
accelerator (or a model) and a price above zero.
"""
import csv
import glob
import json
import os
import subprocess
import sys
import tempfile


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


def skypilot_gcp(path):
    """Accelerators have rows without a machine, and machines rows without a price of their accelerators: an offer needs
    both in one zone. Which machines carry which accelerators is Google's documentation of the A2, A3, A4 and G2
    families; GPUs without one are attached to N1 machines, and a TPU's price has its host in it."""
    machines_of = {
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
        offers += kind[0].startswith("tpu-") or any((machine, zone) in machines for machine in machines_of.get(kind, []))
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


COUNTERS = [
    ("prices/aws_gpu_ondemand_reserved_*.csv", aws_table),
    ("prices/gcp_gpu_ondemand_spot_cud_*.csv", gcp_table),
    ("prices/gpu_prices_multicloud_*.csv", multicloud_csv),
    ("prices/gpu_offerings_*.json", offerings_json),
    ("prices/opencost_custom_pricing*.csv", opencost),
    ("prices/ec2instances_vantage*.json", vantage),
    ("prices/skypilot_gcp_*.csv", skypilot_gcp),
    ("prices/skypilot_*.csv", skypilot),
    ("tokens/litellm_*.json", litellm),
    ("tokens/portkey_*.json", portkey),
    ("tokens/pydantic_genai_prices*.json", genai_prices),
    ("spot/aws-spot-advisor*.json", spot_advisor),
]


def reported(program, path):
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run([program, "prices", "import", path, "--book", os.path.join(folder, "prices.db"), "--json"],
                             capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return run.stderr.strip()
    report = json.loads(run.stdout)
    return report["rows"], report["taken"]


def main():
    folder = sys.argv[1]
    program = sys.argv[2] if len(sys.argv) > 2 else None
    differing = 0
    done = set()
    for pattern, counter in COUNTERS:
        for path in sorted(glob.glob(os.path.join(folder, pattern))):
            if path in done:
                continue
            done.add(path)
            counted = counter(path)
            said = reported(program, path) if program else counted
            differing += said != counted
            print(f'  row("{os.path.relpath(path, folder)}", {counted[0]}, {counted[1]});' +
                  ("" if said == counted else f"   // fulcrum says {said}"))
    unknown = {path for kind in ("prices", "tokens") for path in glob.glob(os.path.join(folder, kind, "*"))} - done
    for path in sorted(unknown):
        print(f"not counted: {path}")
    return 1 if differing or unknown else 0


if __name__ == "__main__":
    sys.exit(main())
