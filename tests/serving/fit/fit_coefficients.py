# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the serving model to published measurements and writes models/serving/coefficients.h.

    FULCRUM_SHARED_DATA=folder fit_coefficients.py [--check]

Three fits, one after the other: the time of a token on NVIDIA devices with what each engine takes beyond the best; with
these held, each other maker's factors; and the time to the first token. Least squares of log errors with soft outliers.
A source of many rows does not outvote one of few: its rows count n^-0.8. Bursts (all prompts at once) count half, since
they begin and end with few sequences; aiconfigurator's runs of vLLM and SGLang 0.7, since they were tuned by the
engines' makers, and a plan meets what users reach; TensorRT-LLM's dense runs two, since they agree with each other. --check fits again without each source in turn and prints the error on it.
"""
import argparse
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import least_squares

from measurements import ENGINES, all_rows
from quantities import Catalogue

ROOT = Path(__file__).parents[3]
# Name, start and least value: nothing reads faster than the memory or computes faster than the arithmetic of the device.
SHARED = {"weights": (1.1, 1), "expertWeights": (1.1, 1), "kv": (1.1, 1), "decodeCompute": (1.1, 1), "fourBitCompute": (1.5, 1),
          "prefillCompute": (1.6, 1), "collective": (2, .5), "prefillCollective": (1.5, .5), "slowLink": (1, 1e-5),
          "linkMs": (.006, 1e-5), "slowLinkMs": (.05, 1e-5), "layerMs": (.04, 1e-5), "expertLayerMs": (.03, 1e-5), "expertTokenMs": (1.5e-4, 1e-9)}
FACTORS = ("bandwidth", "host", "compute", "prefill", "collective", "routing")  # of an engine over TensorRT-LLM's, or 1
OWN = {"sequenceMs": (.01, 1e-5)}  # of each engine
MAKER = ("bandwidth", "compute", "host", "sequences")
SHAPE = 3  # weight of an error along a curve beside that of its level
ENOUGH = 4  # rows of a curve
MAKERS = ("AMD", "Intel", "Google", "AWS")


def columns(rows):
    names = ("gpus", "isl", "osl", "layers", "experts", "miss", "weights", "expert_weights", "kv", "decode", "prefill", "exchange",
             "slow_link", "sequences", "four_bit", "ms")
    table = {name: np.array([float(row[name]) for row in rows]) for name in names}
    return table | {"engine": np.array([ENGINES.index(row["engine"]) for row in rows])}


def model(c, t, maker=None):
    """Time per token, step and prefill in ms: models/serving/step_time.cpp."""
    maker = maker or dict.fromkeys(MAKER, 1)
    of = lambda name: np.array([c[f"{engine}.{name}"] for engine in ENGINES])[t["engine"]]
    n = t["sequences"]
    touched = np.where(t["miss"] > 0, 1 - t["miss"] ** n, 1)
    four, slow, many = np.where(t["four_bit"] > 0, c["fourBitCompute"], 1), t["slow_link"] > 0, t["gpus"] > 1
    compute, collective = of("compute") * maker["compute"], of("collective") * maker["compute"]
    exchange = t["exchange"] * np.where(slow, c["slowLink"], 1)
    memory = of("bandwidth") * maker["bandwidth"] * (
        c["weights"] * t["weights"] + c["expertWeights"] * t["expert_weights"] * touched + c["kv"] * n * t["kv"])
    floor = 2 * t["layers"] * maker["host"] * np.where(slow, c["slowLinkMs"], c["linkMs"]) * np.log2(t["gpus"])
    exchanged = many * np.maximum(floor, c["collective"] * collective * exchange * n)
    routing = t["experts"] * c["expertTokenMs"] * of("routing") * maker["sequences"] * t["layers"]
    host = (of("host") * maker["host"] * (c["layerMs"] + t["experts"] * c["expertLayerMs"]) * t["layers"]
            + of("sequenceMs") * maker["sequences"] * n)
    prefill = (c["prefillCompute"] * four * t["prefill"] * of("prefill") * maker["compute"] + many * c["prefillCollective"] * collective * exchange * t["isl"]
               + routing * t["isl"])
    step = memory + c["decodeCompute"] * four * n * t["decode"] * compute + exchanged + host + routing * n
    return step + n * prefill / t["osl"], step, prefill


def weights(rows, power=.7, of_tuned=.4):
    group = lambda row: (row["source"], row["engine"], row["experts"])
    count = Counter(map(group, rows))
    burst = lambda row: row["at_most"] and "docs" not in row["source"]
    steady = lambda row: row["engine"] == "trtllm" and not row["experts"]
    tuned = lambda row: row["source"] == "aiconfigurator" and row["engine"] != "trtllm"
    weight = np.array([count[group(row)] ** -power * (.5 if burst(row) else 1) * (of_tuned if tuned(row) else 8 if steady(row) else 1) for row in rows])
    return weight / weight.mean()


def engine_names():
    return [f"{engine}.{name}" for engine in ENGINES[1:] for name in FACTORS]


def complete(c):
    return c | {f"trtllm.{name}": 1 for name in FACTORS}


def along_curves(rows):
    """Takes from errors of rows the mean of their curve over concurrency; 0 where a curve has few rows."""
    key = lambda row: tuple(row.get(k) for k in ("source", "engine", "stack", "model", "accelerator", "precision", "gpus", "isl", "osl"))
    numbers = {}
    curve = np.array([numbers.setdefault(key(row), len(numbers)) for row in rows])
    count = np.bincount(curve)
    return lambda error: np.where(count[curve] >= ENOUGH, error - (np.bincount(curve, weights=error) / count)[curve], 0)


def fit_engines(rows):
    own = {f"{engine}.{name}": of for engine in ENGINES for name, of in OWN.items()}
    free = SHARED | own | {name: (1.1, .5) for name in engine_names()}
    low = np.log([least for _, least in free.values()])
    high = np.log([3 if name in engine_names() else 50 for name in free])
    start = np.clip(np.log([begin for begin, _ in free.values()]), low + 1e-3, high - 1e-3)
    prior = np.array([.009 if name in engine_names() else 0 for name in free]) * np.sqrt(len(rows))  # factors are drawn to 1
    table, weight = columns(rows), np.sqrt(weights(rows))
    shape = along_curves(rows)

    def residual(x):
        error = weight * np.log(model(complete(dict(zip(free, np.exp(x)))), table)[0] / table["ms"])
        return np.concatenate([error, SHAPE * shape(error), prior * x])

    return complete(dict(zip(free, np.exp(least_squares(residual, start, loss="soft_l1", f_scale=.15, bounds=(low, high)).x))))


def fit_maker(c, rows):
    table, weight = columns(rows), np.sqrt(weights(rows, .5))
    prior = .15 * np.sqrt(len(rows) / 40)
    residual = lambda x: np.concatenate([weight * np.log(model(c, table, dict(zip(MAKER, np.exp(x))))[0] / table["ms"]), prior * x])
    found = least_squares(residual, np.zeros(len(MAKER)), loss="soft_l1", f_scale=.2, bounds=(np.log(.5), np.log(8)))
    return dict(zip(MAKER, np.exp(found.x)))


def first_token_ms(c, table, step, prefill):
    of = lambda name: np.array([c[f"{engine}.{name}"] for engine in ENGINES])[table["engine"]]
    launch = (of("launchMs") + table["experts"] * of("expertLaunchMs")) * table["layers"]
    return launch + prefill + step + of("queueShare") * np.maximum(0, table["sequences"] - 1) * prefill


def with_first_token(row):
    return row["ttft"] and not row["at_most"] and not (row["sequences"] <= 1.01 and row["ttft"] > 2000)


def fit_first_token(c, rows):
    # In aiconfigurator's dense runs of SGLang requests came in waves: the first token took half of all prefills.
    waves = lambda row: row["source"] == "aiconfigurator" and row["engine"] == "sglang" and not row["experts"]
    rows = [row for row in rows if with_first_token(row) and not waves(row)]
    table = columns(rows)
    _, step, prefill = model(c, table)
    measured, weight = np.array([row["ttft"] for row in rows]), np.sqrt(weights(rows))
    names = [f"{engine}.{name}" for name in ("launchMs", "expertLaunchMs", "queueShare") for engine in ENGINES]
    residual = lambda x: weight * np.log(first_token_ms(c | dict(zip(names, np.exp(x))), table, step, prefill) / measured)
    return dict(zip(names, np.exp(least_squares(residual, np.full(len(names), -.7), loss="soft_l1", f_scale=.2, bounds=(-9, 5)).x)))


def ratios(c, makers, rows):
    """Measured over answered throughput."""
    result = np.empty(len(rows))
    for vendor in {row["vendor"] for row in rows}:
        at = [i for i, row in enumerate(rows) if row["vendor"] == vendor]
        table = columns([rows[i] for i in at])
        result[at] = model(c, table, makers.get(vendor))[0] / table["ms"]
    return result


def quantile(values, weight, share):
    order = np.argsort(values)
    return np.interp(share, (np.cumsum(weight[order]) - weight[order] / 2) / weight.sum(), values[order])


def band_group(row):
    if row["vendor"] != "NVIDIA":
        return row["vendor"]
    return f"{row['engine']} {'experts' if row['experts'] else 'dense'}"


def spreads(c, makers, rows):
    """By group: the tenths of measured over answered, sources weighing alike but for the root of their rows."""
    groups = defaultdict(list)
    for row, ratio in zip(rows, ratios(c, makers, rows)):
        if row["room"] >= 32:
            groups[band_group(row)].append((row, ratio))
    result = {}
    for name, found in groups.items():
        weight, values = weights([row for row, _ in found], .5, .7), np.array([ratio for _, ratio in found])
        result[name] = (quantile(values, weight, .1), quantile(values, weight, .9))
    return result


def fit(rows):
    nvidia = [row for row in rows if row["vendor"] == "NVIDIA"]
    c = fit_engines(nvidia)
    makers = {vendor: fit_maker(c, of) for vendor in MAKERS if (of := [row for row in rows if row["vendor"] == vendor])}
    return c | fit_first_token(c, nvidia), makers


def round4(value):
    return f"{value:.4g}"


def header(c, makers, bands, rows):
    count = Counter(row["engine"] for row in rows if row["vendor"] == "NVIDIA")
    lines = [
        "// SPDX-License-Identifier: GPL-3.0-or-later",
        "// The fitted coefficients of the serving model; what they multiply stands in step_time.cpp and docs/serving-model.md.",
        "// Written by tests/serving/fit/fit_coefficients.py: change that, not this.",
        "#pragma once", "", "#include <string_view>", "", "namespace fulcrum::coefficients {", "",
        f"// Fitted to {sum(count.values()):,} published rows of NVIDIA devices: " + ", ".join(f"{count[e]:,} of {e}" for e in ENGINES) + ".",
        "// None may promise more than the device's bandwidth or arithmetic. Times in milliseconds."]
    lines += [f"inline constexpr double k{name[0].upper()}{name[1:]} = {round4(c[name])};" for name in SHARED]
    fields = [*FACTORS, *OWN, "launchMs", "expertLaunchMs", "queueShare"]
    lines += ["", "// What an engine takes: factors on times, and times of its own.", "struct EngineFactors {"]
    lines += [f"  double {name};" for name in fields] + ["};"]
    for engine, name in zip(ENGINES, ("kTensorRtLlm", "kVllm", "kSglang")):
        begin = f"inline constexpr EngineFactors {name}{{"
        values = [f".{field} = {round4(c[f'{engine}.{field}'])}" for field in fields]
        lines.append(begin + (",\n" + " " * len(begin)).join(values) + "};")
    lines += ["", "// What the devices of a maker take beyond NVIDIA's, from their own rows. A maker that is not here is not estimated.",
              "struct MakerFactors {", "  std::string_view vendor;"] + [f"  double {name};" for name in MAKER]
    lines += ["  double low;   // measured over answered: a tenth lies below", "  double high;  // and a tenth above", "};"]
    lines.append("inline constexpr MakerFactors kOtherMakers[] = {")
    lines += ["    {" + f'"{vendor}", ' + ", ".join([round4(of[name]) for name in MAKER] + [f"{x:.2f}" for x in bands[vendor]]) + "},"
              for vendor, of in makers.items()]
    lines += ["};", "", "// Measured over answered on NVIDIA devices: a tenth lies below, a tenth above.", "struct Spread {", "  double low;",
              "  double high;", "};"]
    for engine, name in zip(ENGINES, ("TensorRtLlm", "Vllm", "Sglang")):
        for kind in ("dense", "experts"):
            low, high = bands[f"{engine} {kind}"]
            lines.append(f"inline constexpr Spread k{name}{kind.capitalize()}{{{low:.2f}, {high:.2f}}};")
    return "\n".join(lines + ["", "}  // namespace fulcrum::coefficients", ""])


def report(title, rows, ratio):
    print(f"\n{title}\n| rows | n | median | p90 | answered over measured |\n|---|---|---|---|---|")
    groups = defaultdict(list)
    for row, value in zip(rows, ratio):
        kind = "experts" if row["experts"] else "dense"
        groups[row["vendor"], row["engine"], kind, "all"].append(1 / value)
        groups[row["vendor"], row["engine"], kind, row["source"]].append(1 / value)
    for name, found in sorted(groups.items()):
        error = np.abs(np.array(found) - 1)
        print(f"| {', '.join(name)} | {len(found)} | {np.median(error):.1%} | {np.quantile(error, .9):.1%} | {np.median(found):.2f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="fit without each source in turn")
    parser.add_argument("--catalogue", default=ROOT / "resources/catalogue")
    parser.add_argument("--output", default=ROOT / "models/serving/coefficients.h")
    options = parser.parse_args()
    rows = all_rows(Catalogue(options.catalogue))
    c, makers = fit(rows)
    report("As fitted", rows, ratios(c, makers, rows))
    bands = spreads(c, makers, rows)
    Path(options.output).write_text(header(c, makers, bands, rows), encoding="utf-8")
    if options.check:
        for source in sorted({row["source"] for row in rows} - {"aiconfigurator"}):
            out = [row for row in rows if row["source"] == source]
            held, held_makers = fit([row for row in rows if row["source"] != source])
            if all(row["vendor"] in {"NVIDIA", *held_makers} for row in out):
                report(f"Left out: {source}", out, ratios(held, held_makers, out))


if __name__ == "__main__":
    main()
