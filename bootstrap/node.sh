# shellcheck shell=bash
# What the bootstrap does on one host, as root: bash -s -- STEP NAME [ARG...]
#
# The files of node/ and, last, this one come over ssh on standard input, as one program; behind it the plan, an empty
# line, and what else the step takes. Nothing runs before all of it is there: a broken connection leaves half a program,
# which is functions and no call. A step says in one line what it changed, or why it failed; done again, it changes
# nothing.
#
# /var/lib/hearth keeps what makes the host a node: cluster (whose it is, as what), k3s (version and checksum), files
# (what was put where), hash (of all that K3s was last started with), token (a hash of its tokens), adopted (that Argo
# CD has taken over the boot manifests).
set -euo pipefail
shopt -s nullglob
export LC_ALL=C
umask 077

root=${ROOT-} # in tests a host is a folder
state=$root/var/lib/hearth
run=$root/run/hearth
etc=$root/etc/rancher/k3s
data=$root/var/lib/rancher/k3s
k3s=$root/usr/local/bin/k3s
changed=() # names of files that this step has changed

# read_plan: reads lines of KEY=VALUE up to the empty one. What is this node's own comes without its name.
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

# take_turn STEP: one step at a time, unless it only asks. A broken connection may have left one at work. The lock of a
# whole run is another one, since steps are taken while it is held.
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

# On one line, since bash reads on only when the step has taken what comes behind the program.
main "$@"; exit
