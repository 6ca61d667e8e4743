#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves the two commands and the package on a fresh Debian 12. As root, with debootstrap and a network:
#   scripts/clean_root_test.sh [test] [run] [deb] [tarball]      all four without arguments
#     test  .ci/run, which ends with ./test.sh, unattended
#     run   ./run.sh, unattended and without a display
#     deb   build the package, install it in a second root, start both programs as an ordinary user, remove it
#     tarball   build the programs with their libraries, unpack and start them in a root that has no Qt, on a virtual screen
#           TARBALL=FILE takes one that is built already
# The committed state (HEAD) is tested. The roots are made in a temporary folder, which is kept if a step fails.
# CLEAN_ROOT_BASE=FILE.tar keeps the untouched Debian there for the next time; CLEAN_ROOT_OUT=FOLDER takes the package,
# the chart PDF and the screenshot.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
((EUID == 0)) || { echo 'debootstrap and chroot need root' >&2; exit 1; }

readonly suite=bookworm
readonly steps=" ${*:-test run deb tarball} "
work=$(mktemp -d "${TMPDIR:-/tmp}/fulcrum-clean-root.XXXXXX")
readonly work
trap 'status=$?; ((status == 0)) && rm -rf --one-file-system "$work" || echo "failed; kept: $work" >&2' EXIT

# The archive and the download settings are those of this machine.
mirror() {
  local found
  found=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' | awk -v s="$suite" '$2 == s { print $1; exit }')
  echo "${found:-http://deb.debian.org/debian}"
}

make_root() {  # FOLDER
  local base=${CLEAN_ROOT_BASE:-$work/base.tar}
  if [[ ! -e "$base" ]]; then
    debootstrap --variant=minbase "$suite" "$work/base" "$(mirror)" >"$work/debootstrap.log"
    tar -C "$work/base" -cf "$base" .
    rm -rf "$work/base"
  fi
  mkdir "$1"
  tar -C "$1" -xf "$base"
  cp /etc/resolv.conf "$1/etc/resolv.conf"
  apt-config dump | grep -iE '^Acquire::(https?::|Check-)' >"$1/etc/apt/apt.conf.d/99clean-root" || true
}

# Its mounts vanish with the process. No terminal, no display, nothing of the caller's environment.
in_root() {  # FOLDER COMMAND...
  local root=$1
  shift
  unshare --mount --pid --fork --mount-proc="$root/proc" \
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI=true "$@" </dev/null
}

say() { printf '\n=== %s\n' "$*"; }
wants() { [[ "$steps" == *" $1 "* ]]; }
keep() { if [[ -n "${CLEAN_ROOT_OUT:-}" ]]; then mkdir -p "$CLEAN_ROOT_OUT" && cp "$@" "$CLEAN_ROOT_OUT/"; fi; }

readonly build_root=$work/build user_root=$work/user bare_root=$work/bare
if [[ "$steps" != ' tarball ' || -z "${TARBALL:-}" ]]; then
  make_root "$build_root"
  mkdir "$build_root/fulcrum"
  git archive HEAD | tar -x -C "$build_root/fulcrum"
fi

if wants test; then
  say '.ci/run'
  in_root "$build_root" /fulcrum/.ci/run
fi

if wants run; then
  say './run.sh'
  in_root "$build_root" /fulcrum/run.sh
  pdf=("$build_root"/*.pdf)
  [[ -s "${pdf[0]}" ]] || { echo 'run.sh wrote no PDF' >&2; exit 1; }
  keep "${pdf[0]}"
fi

if wants deb; then
  say 'build the package'
  in_root "$build_root" /fulcrum/scripts/package.sh
  package=$(echo "$build_root"/fulcrum/build/package/fulcrum_*.deb)
  keep "$package"
  dpkg-deb --info "$package"
  dpkg-deb --contents "$package"

  say 'install it in a second root'
  make_root "$user_root"
  cp "$package" "$user_root/tmp/fulcrum.deb"
  in_root "$user_root" bash -ec 'apt-get update; apt-get install -y --no-install-recommends /tmp/fulcrum.deb
    useradd --create-home planner'
  say 'start it'
  in_root "$user_root" su - planner -c 'fulcrum-cli --version &&
    QT_QPA_PLATFORM=offscreen fulcrum --screenshot "$HOME/fulcrum.png"'
  keep "$user_root/home/planner/fulcrum.png"

  say 'remove it'
  in_root "$user_root" bash -ec 'dpkg -L fulcrum | while read -r f; do [[ -f "$f" ]] && echo "$f"; done >/tmp/files
    apt-get purge -y fulcrum
    while read -r f; do [[ ! -e "$f" ]] || { echo "left behind: $f"; exit 1; }; done </tmp/files'
fi

if wants tarball; then
  if [[ -z "${TARBALL:-}" ]]; then
    say 'build the tarball'
    in_root "$build_root" /fulcrum/scripts/tarball.sh
    TARBALL=$(echo "$build_root"/fulcrum/build/package/fulcrum-*.tar.gz)
  fi
  keep "$TARBALL"

  say 'start it where there is no Qt'
  make_root "$bare_root"
  # What a desktop has by itself: an X server, its libraries, OpenGL, D-Bus and a font.
  in_root "$bare_root" bash -ec 'apt-get update
    apt-get install -y --no-install-recommends xvfb xauth libgl1 libegl1 libopengl0 libfontconfig1 libdbus-1-3 \
      libx11-xcb1 fonts-dejavu-core
    useradd --create-home planner
    ! dpkg -l | grep -i qt6'
  cp "$TARBALL" "$bare_root/home/planner/fulcrum.tar.gz"
  in_root "$bare_root" su - planner -c 'set -e
    mkdir unpacked && tar -xzf fulcrum.tar.gz -C unpacked
    mv unpacked/fulcrum-* "unpacked/anywhere else"
    cd "unpacked/anywhere else"
    bin/fulcrum-cli --version
    for platform in offscreen xcb; do
      QT_QPA_PLATFORM=$platform xvfb-run --auto-servernum bin/fulcrum --screenshot "$HOME/fulcrum-$platform.png"
      test -s "$HOME/fulcrum-$platform.png"
    done
    QT_QPA_PLATFORM=offscreen bin/fulcrum --export-pdf "$HOME/report.pdf"
    test -s "$HOME/report.pdf"'
  keep "$bare_root/home/planner"/*.png "$bare_root/home/planner/report.pdf"
fi
say "passed:$steps"
