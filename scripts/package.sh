#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package in build/package.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/build.sh

fulcrum_install_packages dpkg-dev file
fulcrum_build release fulcrum fulcrum-cli man_pages icons
cpack --config build/release/CPackConfig.cmake -B build/package
