#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh [COMMIT]: no file is larger than a megabyte, every source is formatted, and clang-tidy has nothing to say about the
# lines that changed since COMMIT: unless told otherwise, since the branch left origin/main, or, on main itself, in the last
# commit. Without a history (an archive, a shallow clone of one commit) clang-tidy is left out.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/build.sh

fulcrum_install_packages git clang-format-14 clang-tidy-14

# A history keeps what was ever added: memory dumps, videos and programs do not belong there.
large=$({ git ls-files -z 2>/dev/null || true; } | xargs -0 -r sh -c 'find "$@" -maxdepth 0 -size +1024k 2>/dev/null || true' sh)
if [[ -n "$large" ]]; then
  printf 'Larger than a megabyte:\n%s\n' "$large" >&2
  exit 1
fi

find app models tests translations ui -name '*.cpp' -o -name '*.h' | xargs clang-format-14 --dry-run --Werror

changed_since() {
  local head base
  head=$(git rev-parse --verify --quiet HEAD) || return 1
  base=$(git merge-base origin/main HEAD 2>/dev/null) || base=$head
  if [[ "$base" != "$head" ]]; then echo "$base"; else git rev-parse --verify --quiet HEAD~1; fi
}

if ! since=${1:-$(changed_since)}; then
  echo 'clang-tidy: there is no history, so nothing is known to have changed'
  exit 0
fi
# Sources one by one and without what only GCC reads. Tests include what moc makes of them, which is not there.
cmake --preset lint >/dev/null
sed -i 's/ -mmemcpy-strategy=[^ ]*//' build/lint/compile_commands.json
git diff -U0 "$since" -- app models translations ui |
  clang-tidy-diff-14.py -p1 -path build/lint -j "$(nproc)" -quiet 2>/dev/null | tee build/lint/findings || true
if grep -qE '(warning|error): ' build/lint/findings; then exit 1; fi
