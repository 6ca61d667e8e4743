#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tests of all that knows no Qt, under the address and undefined-behaviour sanitizers: memory is handled by hand nowhere, but
# C libraries, hostile files and hot loops are. The whole suite under them is the preset asan.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/build.sh

fulcrum_install_packages
fulcrum_build asan-core core_tests
ctest --preset asan-core -L core "$@"
