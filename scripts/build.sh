# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: what has to be installed, and how the program is built. Works from the project folder.

# The one list of Debian 12 packages (vcpkg.json names the same libraries for Windows and macOS).
fulcrum_packages=(
  g++ cmake ninja-build                               # compiler and build
  qt6-base-dev qt6-svg-dev                            # Qt Core, Gui, Widgets, Test; icons and SVG export
  qt6-charts-dev libqt6opengl6-dev                    # Qt Charts, whose CMake package asks for Qt OpenGL
  qt6-tools-dev qt6-translations-l10n                 # lupdate, lrelease, Qt's own German
  libsqlitecpp-dev                                    # project files
  nlohmann-json3-dev                                  # text form
  libboost-dev                                        # root finding and distributions
  liblemon-dev libglpk-dev                            # network simplex; mixed integer programs
  libcsv-dev                                          # tables
  libxlsxwriter-dev libzip-dev libexpat1-dev          # workbooks, written and read
  libqpdf-dev                                         # bookmarks and properties of reports
  librandom123-dev libtbb-dev                         # random numbers by counter; threads
  zlib1g-dev                                          # packed cost exports
  libbenchmark-dev                                    # fulcrum-bench
  parallel                                            # sweeps in shards, in the tests
  python3-numpy                                       # the second engine, with which the tests compare the first
  libreoffice-calc-nogui                              # calculates workbooks in the tests
  appstream desktop-file-utils man-db                 # which check what is installed, in the tests
  xvfb xauth openbox xdotool                          # a display, and a hand at the keyboard, for the journey of the tests
  dbus-daemon at-spi2-core python3-gi                 # what a screen reader would be told
  poppler-utils locales                               # what the tests read PDF files with; another locale for the C library
)

fulcrum_missing_packages() {
  local package
  for package in "${fulcrum_packages[@]}" "$@"; do
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || echo "$package"
  done
}

# fulcrum_install_packages [FURTHER...]: installs what is missing, at once as root, after a question on a terminal otherwise.
fulcrum_install_packages() {
  if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian: the build needs what these packages hold: ${fulcrum_packages[*]}" >&2
    return 0
  fi
  local missing
  mapfile -t missing < <(fulcrum_missing_packages "$@")
  ((${#missing[@]})) || return 0

  local as_root=()
  if ((EUID != 0)); then
    local by_hand="apt-get install --no-install-recommends ${missing[*]}"
    if [[ ! -t 0 ]] || ! command -v sudo >/dev/null; then
      printf 'These packages are missing. Install them as root, then try again:\n  %s\n' "$by_hand" >&2
      return 1
    fi
    printf 'Fulcrum needs these packages: %s\n' "${missing[*]}"
    local answer
    read -r -p 'Install them with sudo apt-get? [y/N] ' answer
    if [[ ! "$answer" =~ ^[yY] ]]; then
      printf 'Nothing was installed. By hand:\n  %s\n' "$by_hand" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# fulcrum_build PRESET [TARGET...]: configures and builds; everything without targets.
fulcrum_build() {
  if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER="${CMAKE_CXX_COMPILER_LAUNCHER:-ccache}"; fi
  # The larger translation units take a gigabyte each: as many jobs as there are processors and gigabytes.
  local processors gigabytes
  processors=$(nproc)
  gigabytes=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
  local jobs=$((gigabytes < 1 ? 1 : gigabytes < processors ? gigabytes : processors))
  local preset=$1
  shift
  local data=()
  [[ -z "${FULCRUM_SHARED_DATA:-}" ]] || data=(-DFULCRUM_SHARED_DATA="$(realpath "$FULCRUM_SHARED_DATA")")
  cmake --preset "$preset" "${data[@]}"
  cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}
}
