#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_journey.sh FULCRUM FULCRUM_CLI PLAN.json: journey.py on a display and a D-Bus session of its own, with a window manager.
set -euo pipefail
here="$(dirname "$(readlink -f "$0")")"
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
env -u WAYLAND_DISPLAY -u DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u AT_SPI_BUS_ADDRESS \
  xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24' dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 & manager=$!
    trap "kill $manager" EXIT
    /usr/bin/python3 "$0" "$@"' "$here/journey.py" "$@"
