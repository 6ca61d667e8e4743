#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests without a display. Arguments go to ctest.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
source scripts/build.sh

fulcrum_install_packages
fulcrum_build ci

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
exec ctest --preset ci "$@"
