#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh [SECONDS]: lets libFuzzer loose on each target, 600 seconds unless told otherwise, under the address and
# undefined-behaviour sanitizers. What it finds goes to build/fuzz/findings; put it into tests/data/fuzz with the fix.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/build.sh
seconds=${1:-600}

fulcrum_install_packages clang-14 libclang-rt-14-dev
cmake --preset fuzz
cmake --build build/fuzz --parallel "$(nproc)" --target fuzz_plan_json fuzz_tables fuzz_project

export ASAN_OPTIONS=detect_leaks=1
mkdir -p build/fuzz/findings
for target in fuzz_plan_json fuzz_tables fuzz_project; do
  corpus=build/fuzz/corpus/$target
  mkdir -p "$corpus"
  case $target in
    fuzz_plan_json) seeds=(tests/data/fuzz/plan_json tests/data/plans) ;;
    fuzz_tables) seeds=(tests/data/fuzz/tables) ;;
    fuzz_project) seeds=(tests/data/projects) ;;
  esac
  build/fuzz/tests/$target -max_total_time="$seconds" -max_len=400000 -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 \
    -artifact_prefix=build/fuzz/findings/ "$corpus" "${seeds[@]}" 2>&1 | tail -n 12
done
