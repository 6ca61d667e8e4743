#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the README's screenshot: the window with the sample plan on a virtual screen, with nobody's settings.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/build.sh

fulcrum_install_packages xvfb xauth
fulcrum_build release fulcrum

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p docs
env -u WAYLAND_DISPLAY -u LC_ALL HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
  LC_CTYPE=C.UTF-8 LC_NUMERIC=en_US.UTF-8 LC_MONETARY=en_US.UTF-8 LC_MESSAGES=en_US.UTF-8 LANGUAGE=en_US \
  QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
  build/release/bin/fulcrum --screenshot docs/screenshot.png
