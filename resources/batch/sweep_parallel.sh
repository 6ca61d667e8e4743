#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sweep_parallel.sh PLAN SCENARIO SHARDS OUT.csv AXIS...: a sweep in shards by GNU parallel, put together again.
# FULCRUM_CLI names the program; PARALLEL (see its manual) can name other machines: PARALLEL='--sshlogin a,b'.
set -euo pipefail
if (($# < 5)); then
  sed -n 3,4p "$0" >&2
  exit 2
fi
plan=$1 scenario=$2 shards=$3 out=$4
shift 4
cli=${FULCRUM_CLI:-fulcrum-cli}
axes=()
for axis in "$@"; do axes+=(--axis "$axis"); done
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
parallel --quote --halt now,fail=1 \
  "$cli" sweep "$plan" --scenario "$scenario" "${axes[@]}" --threads 1 --shard "{}/$shards" -o "$parts/{}.csv" ::: $(seq "$shards")
"$cli" sweep --merge "$parts"/*.csv -o "$out"
