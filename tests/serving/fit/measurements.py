# SPDX-License-Identifier: GPL-3.0-or-later
"""Published measurements as rows: quantities.py's, and what was measured. The tables are not part of the project: set
FULCRUM_SHARED_DATA to the folder that has them in serving/.

- silicon_latency_points.csv: aiconfigurator's silicon_sample.csv (Apache-2.0, github.com/ai-dynamo/aiconfigurator at
  095f58a), TTFT and TPOT by concurrency.
- throughput_points.csv: NVIDIA's tables of TensorRT-LLM, Intel's of Gaudi, sglang-jax and others.
- engine_points.csv, engine_points_rocm.csv: runs that people published, by engine and device. Of a burst the table says how
  many prompts it had: no more were in flight.
Left out: speculative decoding, pipeline and data parallel runs, rows without lengths or precision, system totals of
MLPerf, and what the tables mark as doubtful.
"""
import csv
import os
import re
from pathlib import Path

from quantities import quantities

ENGINES = ("trtllm", "vllm", "sglang")
OF_TABLE = {"vLLM": "vllm", "SGLang": "sglang", "sglang-jax": "sglang", "TensorRT-LLM": "trtllm",
            "Transformers NeuronX": "vllm"}
PUBLISHED = {"TensorRT-LLM@": ("TensorRT-LLM docs", "trtllm"), "sglang-jax@": ("sglang-jax cookbook", "sglang"),
             "intel.com": ("Intel Gaudi tables", "vllm"), "vultr.com": ("Vultr", "vllm"), "neuron-sdk@": ("AWS Neuron", "vllm")}
PARTED = re.compile(r"\bPP\d?\b|DEP|DP[ -]?[Aa]tt|v0\.6\.1|DOUBTFUL|CHECK|image prompts")
MOST_SEQUENCES = 4096
BURST = re.compile(r"(?:burst of |^)(\d+)(?: prompts)?")
# aiconfigurator's runs of these models are InferenceX's, whose scripts ask for a KV cache in eight bits (benchmarks/*.sh of
# github.com/SemiAnalysisAI/InferenceX, Apache-2.0, from 2025-10 to 2026-04): by engine, model and device.
EIGHT_BIT_KV = {("vllm", "Llama-3.1-70B"): ("h100_sxm", "h200_sxm", "b200_sxm"),
                ("vllm", "gpt-oss-120b"): ("b200_sxm",),
                ("vllm", "MiniMax-M2.5"): ("h200_sxm",),
                ("sglang", "DeepSeek-R1"): ("b200_sxm", "gb200"),
                ("sglang", "DeepSeek-V3"): ("b200_sxm", "b300_sxm"),
                ("sglang", "Qwen3.5-397B-A17B"): ("b200_sxm", "b300_sxm"),
                ("sglang", "GLM-5"): ("b200_sxm", "b300_sxm")}


def folder():
    return Path(os.environ["FULCRUM_SHARED_DATA"]) / "serving"


def read(name):
    with open(folder() / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def row_of(catalogue, given, engine, source, concurrency, tokens, ttft=None, tpot=None, kv=None, prompts=None):
    """None where the catalogue lacks a name or the row a figure. Without a concurrency: all prompts at once, or as many as
    memory holds."""
    model, accelerator = catalogue.model(given["model"]), catalogue.accelerator(given["gpu"])
    isl, osl = number(given["isl"]), number(given["osl"])
    precision = given["precision"].split("+")[0]
    if not model or not accelerator or not isl or not osl or not precision or not tokens or tokens <= 0:
        return None
    gpus = int(float(given.get("num_gpus") or given["tp"]))
    found = quantities(model, accelerator, gpus, precision, isl, osl, engine, kv)
    if not found["can"] or found["room"] < 1 or not model.get("activeParamsB"):
        return None
    sequences = min(concurrency or prompts or found["room"], found["room"], MOST_SEQUENCES)
    return found | dict(engine=engine, source=source, at_most=not concurrency, crowded=bool(concurrency and concurrency > 1.3 * found["room"]),
                        sequences=sequences, tokens=tokens, ttft=ttft, tpot=tpot, ms=sequences / tokens * 1e3, asked=concurrency, kv_asked=kv)


def kv_of_silicon(given):
    held = EIGHT_BIT_KV.get((given["backend"], given["model"].split("/")[-1]), ())
    return "fp8" if given["gpu"] in held and given["precision"] != "bf16" else None


def silicon_rows(catalogue):
    """Replicas served in one piece. Where no precision is stated, the model was served as published, in 16 bits."""
    for given in read("silicon_latency_points.csv"):
        if given["mode"] == "agg" and float(given["attn_dp"] or 1) == 1:
            given["precision"] = given["precision"] or "bf16"
            row = row_of(catalogue, given, given["backend"], "aiconfigurator", float(given["concurrency"]),
                         number(given["derived_output_tok_s"]), number(given["ttft_ms"]), number(given["tpot_ms"]), kv_of_silicon(given))
            if row:
                yield row | dict(stack=f"{given['backend']} {given['backend_version']}")


def published_rows(catalogue):
    for given in read("throughput_points.csv"):
        source, engine = next((found for part, found in PUBLISHED.items() if part in given["source"]), (None, None))
        if not source or PARTED.search(given["source"]) or "spec" in given["precision"] or not given["metric"].startswith("output_throughput"):
            continue
        gpus = float(given["num_gpus"]) if "per_gpu" in given["metric"] else 1
        if row := row_of(catalogue, given, engine, source, number(given["concurrency"]), float(given["value"]) * gpus):
            yield row


def prompts_of(note):
    found = BURST.search(note)
    return float(found[1]) if found else None


def engine_rows(catalogue):
    for given in read("engine_points.csv"):
        if PARTED.search(given["note"]) or "mlperf" in given["source"] or given["engine"] not in OF_TABLE:
            continue
        source = re.split(r"[@ ]", given["source"])[0] + (re.findall(r" PR \d+", given["source"]) or [""])[0]
        row = row_of(catalogue, given, OF_TABLE[given["engine"]], source, number(given["concurrency"]), number(given["output_tok_s"]),
                     number(given["ttft_ms"]), number(given["tpot_ms"]), "fp8" if given["kv_precision"] == "fp8" else None, prompts_of(given["note"]))
        if not row:
            continue
        if row["asked"] and row["asked"] < 16 and (row["ttft"] or 0) > 1000 and row["tpot"]:  # a warm-up request is among them
            row |= dict(ms=row["tpot"], sequences=row["tokens"] * row["tpot"] / 1e3, ttft=None)
        yield row
    for given in read("engine_points_rocm.csv"):
        if row := row_of(catalogue, given, "vllm", "ROCm/vllm", number(given["concurrency"]), float(given["value"])):
            yield row


def all_rows(catalogue):
    rows = [*silicon_rows(catalogue), *published_rows(catalogue), *engine_rows(catalogue)]
    nvidia = lambda row: row["vendor"] == "NVIDIA"
    linked = lambda row: row["gpus"] <= 8 or row["accelerator"].startswith("GB") and row["gpus"] <= 16 or not nvidia(row)
    known = lambda row: row["engine"] in ENGINES
    return [row for row in rows if known(row) and linked(row) and not row["crowded"] and row["sequences"] >= 0.5
            and not (row["at_most"] and row["room"] < (32 if nvidia(row) else 4))]
