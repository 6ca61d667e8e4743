# SPDX-License-Identifier: GPL-3.0-or-later
"""What the terms of the serving model are made of, from the specifications of the shipped catalogue: the same rules as
models/serving (weights.cpp, memory_fit.cpp, link.cpp, step_time.cpp)."""
import json
import re
from pathlib import Path

TIED_BELOW_B = 5  # smaller models use one table to read tokens and to write them
SIXTEEN, EIGHT = ("bf16", "fp16"), ("fp8", "int8")
FOUR_BIT_BYTES = {"mxfp4": 0.53125, "int4": 0.53}  # with scales; others 0.5625
PCIE_GBS, NETWORK_GBS, NODE = 32, 50, 8
ENDINGS = ("instruct", "chat", "it", "hf", "thinking", "fp8", "nvfp4", "fp4", "bf16", "awq")


def key(name):
    words = re.findall(r"[a-z0-9]+", name.split("/")[-1].lower())
    while len(words) > 1 and (words[-1] in ENDINGS or re.fullmatch(r"\d{4}|v?0", words[-1])
                              or (words[-1].isdigit() and words[-2] == "v0")):
        words.pop()
    return "".join(words).removeprefix("nvidia")


# Names of the tables that are shorter than the catalogue's.
MODELS = {"llama4maverick": "llama4maverick17b128e", "llama4scout": "llama4scout17b16e", "mistral7b": "mistral7bv03",
          "nemotron70b": "llama31nemotron70b", "nemotronnano30b": "nemotronnano30ba3b",
          "nemotronsuper120ba12b": "nemotron3super120ba12b"}
ACCELERATORS = {"a100": "A100-80 SXM", "a100sxm80": "A100-80 SXM", "a100pcie80": "A100-80 PCIe", "a800sxm80": "A800 SXM",
                "gb200": "GB200 (per GPU)", "gb300": "GB300 (per GPU)", "b200": "B200 SXM", "b300": "B300 SXM",
                "gh200": "GH200 96 GB", "rtxpro6000": "RTX PRO 6000 Blackwell Server", "gaudi2": "Gaudi 2 (OAM)",
                "gaudi3": "Gaudi 3 (OAM)", "tpuv7x": "TPU7x (Ironwood)"}


class Catalogue:
    def __init__(self, folder):
        read = lambda name: json.loads((Path(folder) / f"{name}.json").read_text(encoding="utf-8"))[name]
        self.models = {key(row["name"]): row for row in read("models")}
        self.accelerators = {re.sub(r"[^a-z0-9]", "", row["name"].lower()): row for row in read("accelerators")}
        self.accelerators |= {short: row for short, name in ACCELERATORS.items()
                              for row in self.accelerators.values() if row["name"] == name}

    def model(self, name):
        found = key(name)
        found = "deepseek" + found if found.startswith("r1distill") else MODELS.get(found, found)
        return self.models.get(found)

    def accelerator(self, name):
        return self.accelerators.get(re.sub(r"[^a-z0-9]", "", name.lower()))


def expert_parameters(model):
    experts, used = model.get("experts", 0), model.get("expertsPerToken", 0)
    return max(0, (model["paramsB"] - model["activeParamsB"]) * 1e9 / (1 - used / experts)) if experts > used >= 1 else 0


def weight_bytes(model, precision):
    """Of all but the experts, and of the experts: as published, where the model states it."""
    rest, experts = computed_weight_bytes(model, precision)
    kind = lambda name: 16 if name in SIXTEEN else name if name in EIGHT else 4
    stated = model.get("weightsGB", {})
    published = stated.get(precision) or next((of for name, of in stated.items() if kind(name) == kind(precision)), 0)
    scale = published * 1e9 / (rest + experts) if published else 1
    return rest * scale, experts * scale


def computed_weight_bytes(model, precision):
    """What the format does not quantize stays in 16 bits."""
    parameters, experts = model["paramsB"] * 1e9, expert_parameters(model)
    rest = parameters - experts
    if precision in SIXTEEN:
        return 2 * rest, 2 * experts
    table = model.get("vocabulary", 0) * model["hidden"]
    tables = min(table * (1 if model["paramsB"] < TIED_BELOW_B else 2), parameters / 2)
    if precision in EIGHT:
        return 2 * tables + max(0, rest - tables), experts
    four = FOUR_BIT_BYTES.get(precision, 0.5625)
    if experts > 0:
        return 2 * rest, four * experts
    return 2 * tables + four * (parameters - tables), 0


def arithmetic_rate(accelerator, precision):
    """Operations per second, dense; 0 where the device has no such arithmetic."""
    tera = lambda name: accelerator.get(name, 0) * 1e12
    if precision in SIXTEEN:
        return tera("fp16Tflops")
    if precision == "int8":
        return tera("int8Tops")
    if precision == "fp8":  # weights of eight bits run in sixteen where the device has no eight-bit floats
        return tera("fp8Tflops") or tera("fp16Tflops")
    return tera("fp4Tflops") if precision != "int4" and tera("fp4Tflops") else tera("fp16Tflops")


def kv_copies(model, gpus):
    """How many times the replica holds a key: each GPU holds whole KV heads, and a compressed one is not divided."""
    full = model.get("fullAttentionLayers", 0)
    latent = model.get("kvElementsPerToken", 0) < 1.8 * full * model["kvHeads"] * model["headDim"]
    return gpus if latent else max(1, gpus / max(1, model["kvHeads"]))


def holds_eight_bits(engine, vendor, precision):
    """What `auto` means for the KV cache: 16 bits, but 8 in TensorRT-LLM's and Gaudi's quantized checkpoints."""
    return precision not in SIXTEEN and precision != "int4" and (engine == "trtllm" or vendor == "Intel")


def quantities(model, accelerator, gpus, precision, isl, osl, engine, kv=None):
    """Milliseconds at the device's peak where not said otherwise; a replica without prefix cache."""
    layers, width = model["layers"], model["heads"] * model["headDim"]
    table, active = model.get("vocabulary", 0) * model["hidden"], model["activeParamsB"] * 1e9
    multiplied = active if model["paramsB"] < TIED_BELOW_B else max(active - table, active / 2)
    rest, experts = weight_bytes(model, precision)
    looked_up = 2 * table if model["paramsB"] >= TIED_BELOW_B else 0  # the table is not read whole
    kv_bytes = 1 if kv == "fp8" or (not kv and holds_eight_bits(engine, accelerator["vendor"], precision)) else 2
    window, window_layers = model.get("window", 0), model.get("windowLayers", 0)
    full_layers = model.get("fullAttentionLayers", 0) or (0 if window_layers else layers)
    held = lambda tokens: kv_copies(model, gpus) * kv_bytes * (
        model.get("kvElementsPerToken", 0) * tokens + model.get("windowKvElementsPerToken", 0) * min(tokens, window))
    attention = lambda tokens: 4 * width * (full_layers * tokens + window_layers * min(tokens, window))
    context = isl + osl / 2
    bandwidth = gpus * accelerator["bandwidthGBs"] * 1e6  # bytes a ms
    arithmetic = gpus * arithmetic_rate(accelerator, precision) / 1e3
    linked = accelerator.get("linkedGpus", 0) or NODE
    link = accelerator.get("interconnectGBs", 0)
    if gpus > linked:
        link = PCIE_GBS if gpus <= NODE else NETWORK_GBS
    slow = gpus > linked or link <= 64
    room_gb = 0.89 * accelerator["memoryGB"] * gpus - gpus - (rest + experts) / 1e9
    return dict(gpus=gpus, isl=isl, osl=osl, layers=layers, experts=experts > 0, vendor=accelerator["vendor"],
                miss=1 - model["expertsPerToken"] / model["experts"] if experts else 0, precision=precision,
                four_bit=precision not in SIXTEEN + EIGHT + ("int4",) and accelerator.get("fp4Tflops", 0) > 0,
                weights=(rest - looked_up) / bandwidth, expert_weights=experts / bandwidth, kv=held(context) / bandwidth,
                decode=(2 * multiplied + attention(context)) / arithmetic if arithmetic else 0,
                prefill=isl * (2 * multiplied + attention(isl) / 2) / arithmetic if arithmetic else 0,
                exchange=2 * layers * 2 * (gpus - 1) / gpus * model["hidden"] * 2 / (link * 1e6) if gpus > 1 and link else 0,
                slow_link=slow and gpus > 1, room=max(0, room_gb * 1e9) / held(isl + osl), model=model["name"],
                accelerator=accelerator["name"], peak_weights=experts + rest, peak_kv=held(context), can=arithmetic > 0)
