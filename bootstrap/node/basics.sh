# shellcheck shell=bash
# Functions that all steps on a host use.

die() { echo "$*" >&2 && exit 1; }

# content PATH: prints a file; nothing when it does not exist. Starts no process, since every step calls it often.
content() {
  local text=''
  [[ ! -r $1 ]] || IFS= read -r -d '' text <"$1" || true
  printf '%s' "$text"
}

# sha256: prints the checksum of standard input.
sha256() {
  local line
  line=$(sha256sum)
  echo "${line%% *}"
}

# put PATH MODE: writes standard input to a file, which it replaces by a rename: at once or not at all.
put() {
  local path=$root$1
  install -D -m "$2" /dev/stdin "$path.new"
  if [[ -e $path ]] && cmp -s "$path.new" "$path"; then
    rm "$path.new"
    return
  fi
  changed+=("${path##*/}")
  mv -f "$path.new" "$path"
}

# put_file SOURCE PATH MODE: the same with a file of this host; an unchanged file is not written.
put_file() {
  local path=$root$2
  if [[ -e $path && ! -e $path.new ]] && cmp -s "$1" "$path"; then return; fi
  put "$2" "$3" <"$1"
}

# say_changed: prints the names of the files that this step has changed.
say_changed() { echo "${changed[*]:-unchanged}"; }

kubectl() { "$k3s" kubectl "$@"; }

# k3s_version: prints the version of the installed K3s; nothing when it is missing or does not run.
k3s_version() {
  [[ -x $k3s ]] || return 0
  "$k3s" --version | sed -n 's/^k3s version \([^ ]*\).*/\1/p' || true
}

# lines_to_sentence: joins the lines of standard input with semicolons.
lines_to_sentence() { paste -sd ';' -; }
