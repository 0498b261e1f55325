# shellcheck shell=bash
# Usage: bash -s -- STEP NAME [ARG...]. Runs one step of the bootstrap on the host NAME, as root.
#
# bootstrap.sh sends the files of node/ and, last, this one over ssh to standard input, as one program; after it the
# plan, an empty line, and further input of the step. The call of main is the last line, so that a program cut off by a
# broken connection runs nothing. A step prints in one line what it changed, or why it failed; a repeated step changes
# nothing.
#
# /var/lib/hearth contains the state of the host: cluster (name of the cluster, role), k3s (version and checksum), files
# (paths of the installed files), hash (of everything that K3s was last started with), token (a hash of its tokens),
# adopted (exists when Argo CD manages the boot manifests).
set -euo pipefail
shopt -s nullglob
export LC_ALL=C
umask 077

root=${ROOT-} # in tests, a host is a folder
state=$root/var/lib/hearth
run=$root/run/hearth
etc=$root/etc/rancher/k3s
data=$root/var/lib/rancher/k3s
k3s=$root/usr/local/bin/k3s
changed=() # names of files that this step has changed

# read_plan: reads lines of KEY=VALUE up to the empty line. This node's own keys come without its name.
read_plan() {
  local line
  declare -gA plan
  while IFS= read -r line || die 'the connection broke'; [[ -n $line ]]; do
    plan[${line%%=*}]=${line#*=}
  done
  nodes="${plan[servers]} ${plan[agents]-}"
  wanted=${plan[k3s]}
  role=${plan[role]}
  unit=${plan[unit]}
  claim="${plan[cluster]} $role"
}

# take_turn STEP: lets one step run at a time, except steps that only read: after a broken connection a step may still
# run. A whole run has a lock of its own, which it holds while its steps run.
take_turn() {
  local file=$run/step
  case $1 in
    check | listen | probe | ready | healthy | tokens | kubeconfig) return ;;
    lock) file=$run/run ;;
  esac
  mkdir -p "$run"
  exec 8>"$file"
  flock -w 60 8 || die "another run is at work on $name"
}

main() {
  name=$2
  read_plan
  take_turn "$1"
  "$1" "${@:3}"
}

# On one line: bash reads the next line only after the step has consumed the input that follows the program.
main "$@"; exit
