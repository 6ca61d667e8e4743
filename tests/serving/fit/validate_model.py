# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program's own answers with published measurements and prints the tables of docs/serving-model.md.

    FULCRUM_SHARED_DATA=folder validate_model.py build/release/bin/fulcrum-cli
"""
import argparse
import csv
import io
import subprocess
from collections import defaultdict
from pathlib import Path

import numpy as np

from measurements import MOST_SEQUENCES, all_rows, read
from quantities import Catalogue

ROOT = Path(__file__).parents[3]
COLUMNS = ("model", "accelerator", "gpus", "precision", "isl", "osl", "concurrency", "engine", "kv")
ENOUGH = 10  # rows of a group that is held to the goals


def answers(cli, questions, plan=None):
    """The program's answer to each question, asked all at once; with the measurements of a plan if one is given."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(COLUMNS)
    table.writerows([question.get(name, "") for name in COLUMNS] for question in questions)
    known = ["--plan", plan] if plan else []
    done = subprocess.run([cli, "serving", "--batch", "-", *known], input=text.getvalue(), capture_output=True, text=True, check=False)
    return list(csv.DictReader(io.StringIO(done.stdout)))


def question(row):
    names = {name: row[name] for name in ("model", "accelerator", "gpus", "precision", "engine")}
    return names | dict(isl=f"{row['isl']:g}", osl=f"{row['osl']:g}", kv=row["kv_asked"] or "",
                        concurrency="" if row["at_most"] and row["sequences"] >= min(row["room"], MOST_SEQUENCES) else f"{max(1, row['sequences']):g}")


def answered(cli, rows):
    for row, answer in zip(rows, answers(cli, [question(row) for row in rows]), strict=True):
        if answer["error"]:
            continue
        sequences = float(answer["concurrencyUsed"])
        measured = row["tokens"] if row["at_most"] else sequences / row["ms"] * 1e3
        yield row | dict(measured=measured, answer=float(answer["outputTokensPerSecond"]), first=float(answer["ttftMs"]),
                         low=float(answer["bandLow"]), high=float(answer["bandHigh"]))


def errors(rows, answer="answer", measured="measured"):
    return np.array([abs(row[answer] / row[measured] - 1) for row in rows])


def line(name, rows, goal=None):
    error, inside = errors(rows), np.mean([row["low"] <= row["measured"] <= row["high"] for row in rows])
    median, p90 = np.median(error), np.quantile(error, .9)
    missed = []
    if goal and median > goal[0]:
        missed.append("median")
    if goal and goal[1] and p90 > goal[1]:
        missed.append("p90")
    if len(rows) >= ENOUGH and not .75 <= inside <= .9:
        missed.append("band")
    wanted = "" if not goal else f"{goal[0]:.0%}" + (f" / {goal[1]:.0%}" if goal[1] else "")
    return f"| {name} | {len(rows)} | {median:.1%} | {p90:.1%} | {inside:.0%} | {wanted} | {', '.join(missed) or 'met'} |"


def goals(rows):
    nvidia = [row for row in rows if row["vendor"] == "NVIDIA"]
    trtllm = [row for row in nvidia if row["engine"] == "trtllm"]
    tables = [row for row in trtllm if row["source"] == "TensorRT-LLM docs" and not row["experts"]]
    others = [row for row in nvidia if row["engine"] != "trtllm"]
    yield "TensorRT-LLM, dense, NVIDIA's tables", tables, (.09, .26)
    yield "TensorRT-LLM, dense, all", [row for row in trtllm if not row["experts"]], (.09, .26)
    yield "TensorRT-LLM, experts", [row for row in trtllm if row["experts"]], None
    yield "vLLM and SGLang on NVIDIA", others, (.15, .45)
    for engine in ("vllm", "sglang"):
        for experts in (False, True):
            group = [row for row in others if row["engine"] == engine and row["experts"] == experts]
            yield f"- {engine}, {'experts' if experts else 'dense'}", group, (.15, .45)
    single = [row for row in others if row["source"] != "aiconfigurator"]
    yield "- of users' runs, concurrency stated", [row for row in single if not row["at_most"]], (.15, .45)
    yield "- of users' runs, all prompts at once", [row for row in single if row["at_most"]], (.15, .45)
    for vendor in ("AMD", "Intel", "Google", "AWS"):
        yield vendor, [row for row in rows if row["vendor"] == vendor], (.25, None)


def first_token_line(name, rows):
    error = errors(rows, "first", "ttft")
    return f"| {name} | {len(rows)} | {np.median(error):.0%} | {np.quantile(error, .9):.0%} |"


def room_lines(cli):
    points = [row for row in read("memory_points.csv") if row["kv_tokens"]]
    asked = [dict(model=row["model"], accelerator=row["gpu"], gpus=row["num_gpus"], precision=row["precision"], engine="vllm",
                  isl=float(row["max_model_len"]) / 2, osl=float(row["max_model_len"]) / 2) for row in points]
    ratios = []
    for row, answer in zip(points, answers(cli, asked), strict=True):
        if not answer["error"]:
            ratios.append(float(answer["kvTokens"]) / float(row["kv_tokens"]))
            yield f"| {row['model']}, {row['gpu']} x {row['num_gpus']}, {row['precision']}, {row['gpu_memory_utilization']} of memory | {row['kv_tokens']} | {ratios[-1] - 1:+.0%} |"
    yield f"| median error of {len(ratios)} | | {np.median(np.abs(np.array(ratios) - 1)):.0%} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli")
    parser.add_argument("--catalogue", default=ROOT / "resources/catalogue")
    options = parser.parse_args()
    asked = all_rows(Catalogue(options.catalogue))
    rows = list(answered(options.cli, asked))
    print(f"{len(rows)} of {len(asked)} rows have an answer.\n")
    print("| rows | n | median error | p90 | inside the 80 % band | goal | |\n|---|---|---|---|---|---|---|")
    for name, group, goal in goals(rows):
        print(line(name, group, goal) if group else f"| {name} | 0 | | | | | refused: more than 8 devices |")
    print("\n| source | n | median error | p90 | inside the 80 % band | | |\n|---|---|---|---|---|---|---|")
    sources = defaultdict(list)
    for row in rows:
        sources[f"{row['source']}, {row['engine']} on {row['vendor']}, {'experts' if row['experts'] else 'dense'}"].append(row)
    for name, group in sorted(sources.items()):
        if len(group) >= ENOUGH:
            print(line(name, group))
    print("\n| time to the first token | n | median error | p90 |\n|---|---|---|---|")
    timed = [row for row in rows if row["ttft"] and not row["at_most"] and row["vendor"] == "NVIDIA"
             and not (row["sequences"] <= 1.01 and row["ttft"] > 2000)]
    print(first_token_line("all on NVIDIA", timed))
    for engine in ("trtllm", "vllm", "sglang"):
        for experts in (False, True):
            group = [row for row in timed if row["engine"] == engine and row["experts"] == experts]
            print(first_token_line(f"{engine}, {'experts' if experts else 'dense'}", group))
    print(first_token_line("of users' runs", [row for row in timed if row["source"] != "aiconfigurator"]))
    print("\n| room that vLLM printed | tokens | answered |\n|---|---|---|")
    print("\n".join(room_lines(options.cli)))


if __name__ == "__main__":
    main()
