#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds build/package/fulcrum-VERSION-ARCHITECTURE.tar.gz: the programs with the libraries that they bring, for a Linux whose
# packages have no Qt. It runs where it is unpacked: bin/fulcrum, bin/fulcrum-cli. What a desktop has by itself stays out: the
# C library, the X server's and the graphics driver's libraries.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/build.sh

fulcrum_install_packages patchelf file
fulcrum_build release fulcrum fulcrum-cli man_pages icons

version=$(build/release/bin/fulcrum-cli --version | cut -d' ' -f2)
name=fulcrum-$version-$(uname -m)
stage=build/package/$name
rm -rf "$stage"
cmake --install build/release --prefix "$stage" --strip >/dev/null

system='^(ld-linux|lib(c|m|dl|pthread|rt|resolv|GL|GLX|GLdispatch|EGL|OpenGL|drm|gbm|X[a-zA-Z0-9_]*|xcb|xcb-[a-z0-9]+|wayland-[a-z]+|fontconfig|freetype|expat|uuid|dbus-1|systemd|stdc\+\+|gcc_s))[.-]'
# Those that Qt's xcb plugin needs and not every desktop has installed are brought along.
brought='^libxcb-(cursor|icccm|image|keysyms|randr|render|render-util|shape|shm|sync|util|xfixes|xinerama|xinput|xkb)\.'

bring() {  # FILE...: the libraries of these, once each, into lib
  local library path
  ldd "$@" 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// { print $1, $3 }' | sort -u | while read -r library path; do
    if [[ $library =~ $system && ! $library =~ $brought ]]; then continue; fi
    [[ -e "$stage/lib/$library" ]] || cp -L "$path" "$stage/lib/$library"
  done
}

mkdir -p "$stage/lib" "$stage/plugins"
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqminimal platforms/libqwayland-generic \
  platforms/libqwayland-egl iconengines/libqsvgicon imageformats/libqsvg xcbglintegrations/libqxcb-glx-integration \
  wayland-shell-integration/libxdg-shell platforminputcontexts/libcomposeplatforminputcontextplugin; do
  [[ -e "$plugins/$plugin.so" ]] || continue
  install -D "$plugins/$plugin.so" "$stage/plugins/$plugin.so"
done
bring "$stage"/bin/* $(find "$stage/plugins" -name '*.so')
bring "$stage"/lib/*
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$stage/bin/qt.conf"
patchelf --set-rpath '$ORIGIN/../lib' "$stage"/bin/fulcrum "$stage"/bin/fulcrum-cli
patchelf --set-rpath '$ORIGIN' "$stage"/lib/*.so*
find "$stage/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +

# No library of ours may come from the system.
for file in "$stage"/bin/fulcrum "$stage"/bin/fulcrum-cli $(find "$stage/plugins" -name '*.so'); do
  if ldd "$file" | grep -E 'not found|=> /usr/.*lib(Qt6|icu)'; then
    echo "$file would take these from the system" >&2
    exit 1
  fi
done
tar -C build/package -czf "build/package/$name.tar.gz" "$name"
ls -l "build/package/$name.tar.gz"
