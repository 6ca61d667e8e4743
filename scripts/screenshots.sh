#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes pictures of every page of the sample, light and dark, on a virtual screen and with nobody's settings:
#   scripts/screenshots.sh [FOLDER [WIDTHxHEIGHT [LANGUAGE]]]     build/screenshots, 1280x800 and en without arguments
# FOLDER/PAGE-light.png and PAGE-dark.png. Without arguments the README's picture, docs/screenshot.png, is the first of them, and
# the baselines are made anew with which tst_baselines compares all pages: tests/data/baselines.
set -euo pipefail
script=$(readlink -f "$0")
cd "$(dirname "$script")/.."
source scripts/build.sh

program=build/release/bin/fulcrum
if [[ -z "${FULCRUM_SCREEN:-}" ]]; then
  fulcrum_install_packages
  fulcrum_build release fulcrum
  FULCRUM_SCREEN=virtual exec xvfb-run --auto-servernum --server-args='-screen 0 4096x2304x24' "$script" "$@"
fi

folder=${1:-build/screenshots} size=${2:-1280x800} language=${3:-en}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$folder" "$home/config/fulcrum"
locale=${language}_${language^^}
[[ $language != en ]] || locale=en_US
# The program names its pages.
pages=$(LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=offscreen "$program" --help | tr -s ' \n' ' ' |
  sed -E 's/.*Open this page: ([^.]*)\..*/\1/; s/,//g')
for look in light dark; do
  printf '[look]\ntheme=%s\n' "$look" >"$home/config/fulcrum/fulcrum.conf"
  for page in $pages; do
    env -u WAYLAND_DISPLAY -u LC_ALL HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
      LC_CTYPE=C.UTF-8 LC_NUMERIC="$locale.UTF-8" LC_MONETARY="$locale.UTF-8" LC_MESSAGES="$locale.UTF-8" \
      LANGUAGE="$language" QT_QPA_PLATFORM=xcb "$program" --page "$page" --size "$size" --screenshot "$folder/$page-$look.png"
  done
done
if (($# == 0)); then
  cp "$folder/demand-light.png" docs/screenshot.png
  fulcrum_build release all_window_tests
  FULCRUM_REGENERATE_BASELINES=1 QT_QPA_PLATFORM=offscreen build/release/tests/all_window_tests tst_baselines pagesLookAsTheyDid
fi
ls "$folder"
