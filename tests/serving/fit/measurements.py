# SPDX-License-Identifier: GPL-3.0-or-later
"""Published measurements as rows of physical quantities, with the specifications of the shipped catalogue.

The two tables are not part of the project; their columns are those of aiconfigurator's silicon_sample.csv (Apache-2.0,
github.com/ai-dynamo/aiconfigurator at 095f58a) brought to one form, and of published throughput tables with a source a row.
"""
import csv
import json
import math
import re
from pathlib import Path

ACCELERATORS = {
    "h100_sxm": "H100 SXM", "h200_sxm": "H200 SXM", "b200_sxm": "B200 SXM", "b300_sxm": "B300 SXM",
    "gb200": "GB200 (per GPU)", "gb300": "GB300 (per GPU)", "A100-PCIe-80": "A100-80 PCIe", "A100-SXM-80": "A100-80 SXM",
    "A100": "A100-80 SXM", "B200": "B200 SXM", "GB200": "GB200 (per GPU)", "GB300": "GB300 (per GPU)", "H100-SXM": "H100 SXM",
    "H100-PCIe": "H100 PCIe", "H200-SXM": "H200 SXM", "L40S": "L40S", "RTX-PRO-6000": "RTX PRO 6000 Blackwell Server"}
MODELS = {
    "Llama-3-70B": "Llama-3.1-70B", "Llama-4-Maverick": "Llama-4-Maverick-17B-128E", "Mistral-7B": "Mistral-7B-v0.3",
    "Mixtral-8x7B": "Mixtral-8x7B-v0.1", "DeepSeek-R1-NVFP4": "DeepSeek-R1", "DeepSeek-V3.1-NVFP4": "DeepSeek-V3",
    "Llama-3.1-8B-Instruct": "Llama-3.1-8B", "Llama-3.1-8B-Instruct-FP8": "Llama-3.1-8B",
    "Qwen3-235B-A22B-FP8": "Qwen3-235B-A22B", "Qwen3-32B-NVFP4": "Qwen3-32B"}
WEIGHT_BYTES = {"bf16": 2, "fp16": 2, "fp8": 1, "int8": 1}  # others are 4-bit with scales: 0.5625


class Catalogue:
    def __init__(self, folder):
        read = lambda name: json.loads((Path(folder) / f"{name}.json").read_text())[name]
        self.models = {row["name"]: row for row in read("models")}
        self.accelerators = {row["name"]: row for row in read("accelerators")}

    def model(self, name):
        short = name.split("/")[-1]
        return self.models.get(MODELS.get(short, short))

    def accelerator(self, name):
        return self.accelerators.get(ACCELERATORS.get(name, name))


def arithmetic_rate(accelerator, precision):
    """Operations per second, dense; 0 where the device has no such arithmetic."""
    sixteen = accelerator.get("fp16Tflops", 0)
    tera = {"bf16": sixteen, "fp16": sixteen, "fp8": accelerator.get("fp8Tflops", 0)}
    return 1e12 * tera.get(precision, accelerator.get("fp4Tflops", 0) or sixteen)


def quantities(model, accelerator, gpus, precision, isl, osl):
    """What the terms of the model are made of (models/serving/step_time.cpp), for a replica without prefix cache."""
    experts, used = model.get("experts", 0), model.get("expertsPerToken", 0)
    parameters, active = model["paramsB"] * 1e9, model["activeParamsB"] * 1e9
    table = model["vocabulary"] * model["hidden"]
    multiplied = active if model["paramsB"] < 5 else max(active - table, active / 2)
    in_experts = (parameters - active) / (1 - used / experts) if experts > used >= 1 else 0
    weight, kv = WEIGHT_BYTES.get(precision, 0.5625), 2 if precision in ("bf16", "fp16") else 1
    window, window_layers = model.get("window", 0), model.get("windowLayers", 0)
    full_layers = model.get("fullAttentionLayers", 0) or (0 if window_layers else model["layers"])
    held = lambda tokens: kv * (model.get("kvElementsPerToken", 0) * tokens
                                + model.get("windowKvElementsPerToken", 0) * min(tokens, window))
    attention = lambda tokens: 4 * model["heads"] * model["headDim"] * (full_layers * tokens
                                                                        + window_layers * min(tokens, window))
    four_bit = precision not in WEIGHT_BYTES and accelerator.get("fp4Tflops", 0) > 0
    free = accelerator["memoryGB"] * 1e9 * gpus - parameters * weight - 4e9 * gpus
    return dict(gpus=gpus, isl=isl, osl=osl, four_bit=four_bit, layers=model["layers"], hidden=model["hidden"], experts=experts,
                miss=1 - used / experts if in_experts else 0, dense_bytes=(parameters - in_experts) * weight,
                expert_bytes=in_experts * weight, kv_bytes=held(isl + osl / 2), flops=2 * multiplied + attention(isl + osl / 2),
                prefill_flops=isl * (2 * multiplied + attention(isl) / 2), room=0.92 * max(0, free) / held(isl + osl),
                bandwidth=accelerator["bandwidthGBs"] * 1e9, arithmetic=arithmetic_rate(accelerator, precision),
                link=accelerator.get("interconnectGBs", 0) * 1e9)


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def silicon_rows(path, catalogue):
    """Rows of replicas served in one piece, without data-parallel attention; `seconds` is the time a token takes. Where no
    precision is stated, the model was served as it is published, in 16 bits."""
    for row in read(path):
        model, accelerator = catalogue.model(row["model"]), catalogue.accelerator(row["gpu"])
        if row["mode"] != "agg" or float(row["attn_dp"] or 1) != 1 or not model or not accelerator:
            continue
        given = quantities(model, accelerator, int(float(row["tp"])), row["precision"] or "bf16", float(row["isl"]), float(row["osl"]))
        sequences = float(row["concurrency"])
        yield given | dict(sequences=sequences, seconds=sequences / float(row["derived_output_tok_s"]), model=model["name"],
                           accelerator=accelerator["name"], precision=row["precision"] or "bf16",
                           stack=f"{row['backend']} {row['backend_version']}")


def published_rows(path, catalogue):
    """Throughput points of NVIDIA devices with stated lengths and precision and room for 32 sequences."""
    for row in read(path):
        model, accelerator = catalogue.model(row["model"]), catalogue.accelerator(row["gpu"])
        precision = row["precision"].split("+")[0]
        if (not precision or not row["metric"].startswith("output_throughput") or not model or not accelerator
                or accelerator.get("vendor") != "NVIDIA" or re.search(r"\bPP\d|v0\.6\.1", row["source"])):
            continue
        try:
            isl, osl = float(row["isl"]), float(row["osl"])
        except ValueError:
            continue
        gpus = int(float(row["num_gpus"]))
        given = quantities(model, accelerator, gpus, precision, isl, osl)
        if given["arithmetic"] == 0 or given["room"] < 32:
            continue
        try:
            sequences = min(float(row["concurrency"]), given["room"], 4096)
        except ValueError:  # "max": as many as memory holds
            sequences = min(given["room"], 4096)
        measured = float(row["value"]) * (gpus if "per_gpu" in row["metric"] else 1)
        if math.isfinite(measured) and measured > 0:
            yield given | dict(sequences=sequences, measured=measured, model=model["name"], accelerator=accelerator["name"],
                               precision=precision, data_parallel="DEP" in row["source"])
