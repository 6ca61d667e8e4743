#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sbatch --array=1-N sweep_slurm.sh PLAN SCENARIO FOLDER AXIS...: task I of N writes FOLDER/I.csv. When all are done:
# fulcrum-cli sweep --merge FOLDER/*.csv -o OUT.csv
# Run under slurm-wlm 22.05.8 of Debian 12 on one machine: the shards of an array of three were the whole, byte by byte.
#SBATCH --job-name=fulcrum-sweep
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
set -euo pipefail
if (($# < 4)); then
  sed -n 3,4p "$0" >&2
  exit 2
fi
plan=$1 scenario=$2 folder=$3
shift 3
axes=()
for axis in "$@"; do axes+=(--axis "$axis"); done
mkdir -p "$folder"
"${FULCRUM_CLI:-fulcrum-cli}" sweep "$plan" --scenario "$scenario" "${axes[@]}" --threads 1 \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" -o "$folder/$SLURM_ARRAY_TASK_ID.csv"
