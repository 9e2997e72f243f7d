#!/usr/bin/env bash
# Installs what the editor tests need: Chromium, Neovim and Emacs from Debian, and the VS Code workbench from npm
# (code-server, of one pinned version, in the user's cache folder). Does nothing where all of it is there.
# Usage: test/editor/install.sh            installs, and prints the folder of code-server as its last line
#        test/editor/install.sh --where    only prints that folder
set -euo pipefail

version=4.100.3
cache=${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur
target=$cache/code-server-$version

if [ "${1:-}" = --where ]; then
  printf '%s\n' "$target"
  exit 0
fi

say() { printf 'install: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
emacs_has() { has emacs && emacs --batch --eval "(progn (package-initialize) (require '$1))" >/dev/null 2>&1; }

# --- the system's packages -------------------------------------------------------------------------------------------
missing_packages() {
  has chromium || [ -x "${CHROMIUM:-}" ] || echo chromium
  # not grep -q: it would end before fc-list has said all, which a pipe that must not fail takes for a failure
  { has fc-list && fc-list | grep -i dejavu >/dev/null; } || echo fonts-dejavu-core fontconfig
  has rg || echo ripgrep
  has nvim || echo neovim
  has emacs || echo emacs-nox
  emacs_has eglot || echo elpa-eglot
  emacs_has markdown-mode || echo elpa-markdown-mode
  has make && has g++ || echo build-essential
  has python3 || echo python3
}

missing=$(missing_packages | tr '\n' ' ')
if [ -n "$missing" ]; then
  has apt-get || fail "missing: $missing(names of Debian packages; there is no apt-get here to install them)"
  [ "$(id -u)" -eq 0 ] || fail "missing: $missing- as root: apt-get install --no-install-recommends $missing"
  say "installing $missing"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  # shellcheck disable=SC2086
  apt-get install -y -qq --no-install-recommends $missing </dev/null >&2
  missing=$(missing_packages | tr '\n' ' ')
  [ -z "$missing" ] || fail "still missing: $missing"
fi

# --- code-server -----------------------------------------------------------------------------------------------------
# Its own install step runs no good as root and downloads ripgrep, so: no scripts, then what is needed of them by hand.
install_code_server() (
  cd "$1"
  export npm_config_build_from_source=true npm_config_loglevel=error npm_config_yes=true
  unset npm_config_prefix npm_config_local_prefix INIT_CWD
  headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  [ ! -f "$headers/include/node/node.h" ] || export npm_config_nodedir=$headers # else node-gyp fetches them
  printf '{"name":"editor-under-test","private":true}\n' >package.json
  npm install --ignore-scripts --no-audit --no-fund "code-server@$version"
  npm rebuild --foreground-scripts argon2
  cd node_modules/code-server/lib/vscode
  npm install --ignore-scripts --omit=dev --no-audit --no-fund
  native=()
  for module in @parcel/watcher @vscode/spdlog node-pty native-watchdog @vscode/native-watchdog; do
    [ ! -d "node_modules/$module" ] || native+=("$module")
  done
  npm rebuild --foreground-scripts "${native[@]}"
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
  rm -rf node_modules.asar
  ln -s node_modules node_modules.asar
  (cd extensions && npm install --ignore-scripts --omit=dev --no-audit --no-fund)
)

mkdir -p "$cache"
if has flock; then # two checkouts may install at once
  exec 9>"$cache/.lock"
  flock 9
fi
if [ ! -f "$target/.complete" ]; then
  say "installing code-server $version into $target (a minute or two)"
  partial=$(mktemp -d "$cache/partial-XXXXXX")
  trap 'rm -rf "$partial"' EXIT
  install_code_server "$partial" </dev/null >"$partial/install.log" 2>&1 9>&- || {
    tail -n 40 "$partial/install.log" >&2
    fail "code-server could not be installed; the end of its log stands above"
  }
  node "$partial/node_modules/code-server/out/node/entry.js" --version >/dev/null || fail "code-server does not start"
  touch "$partial/.complete"
  rm -rf "$target"
  mv "$partial" "$target"
fi
printf '%s\n' "$target"
