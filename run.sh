#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./run.sh [PLAN]: installs what is missing, builds Fulcrum and opens the plan, or the sample if none is named.
# Without a display it prints the plan's key figures and writes its charts as a PDF.
set -euo pipefail
called_from=$PWD
cd "$(dirname "$(readlink -f "$0")")"
source scripts/build.sh

fulcrum_install_packages
fulcrum_build release fulcrum fulcrum-cli

programs=$PWD/build/release/bin
sample=$PWD/resources/samples/inference-flip.plan.json
cd "$called_from"
if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
  exec "$programs/fulcrum" "$@"
fi

plan=${1:-$sample}
name=$(basename "$plan")
pdf=${name%%.*}.pdf
echo 'No display (DISPLAY and WAYLAND_DISPLAY are unset): key figures and charts instead of the window.'
"$programs/fulcrum-cli" evaluate "$plan"
QT_QPA_PLATFORM=offscreen "$programs/fulcrum" --export-pdf "$pdf" "$plan"
echo "Charts: $(readlink -f "$pdf")"
