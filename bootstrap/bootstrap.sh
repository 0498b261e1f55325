#!/usr/bin/env bash
# The bootstrap command: installs K3s and Argo CD on bare hosts; Argo CD then delivers the platform. lib/ runs on this
# machine, node/ and node.sh run on hosts, lib/help.sh has the texts of --help. This file and lib/ support bash 3.2, the
# version of macOS.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
umask 077
# A core file of what holds tokens would hold them too.
ulimit -c 0

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$scripts/lib/help.sh"
. "$scripts/lib/output.sh"
. "$scripts/lib/plan.sh"
. "$scripts/lib/ssh.sh"
. "$scripts/lib/preflight.sh"
. "$scripts/lib/join.sh"
. "$scripts/lib/argocd.sh"
. "$scripts/lib/commands.sh"

# From the command line.
cluster='' command='' node='' dry_run='' airgap=''
# From the hosts: nodes that are already in the cluster, the output of the last step, the cluster's tokens.
members='' said='' token='' agent_token=''

# is_command WORD
is_command() { among "$1" 'check up add upgrade status kubeconfig reset'; }

# misuse MESSAGE: ends the command because it was called wrongly.
misuse() {
  printf '%s\n\n' "$1" >&2
  usage >&2
  exit 2
}

# print_help WORD...: prints the help of the command among the words, else the usage.
print_help() {
  local word
  for word; do
    if is_command "$word"; then
      help_of "$word"
      return
    fi
  done
  usage
}

# read_arguments WORD...
read_arguments() {
  local words=() help=''
  while (($# > 0)); do
    case $1 in
      -h | --help) help=yes ;;
      --dry-run) dry_run=yes ;;
      --airgap=?*) airgap=${1#*=} ;;
      --airgap | --airgap=)
        [[ $1 == --airgap && -n ${2-} ]] || misuse '--airgap takes a folder: write --airgap DIR.'
        airgap=$2
        shift
        ;;
      -*) misuse "There is no option $1." ;;
      *) words+=("$1") ;;
    esac
    shift
  done
  if [[ -n $help ]]; then
    print_help ${words[@]+"${words[@]}"}
    exit
  fi
  cluster=${words[0]-}
  command=${words[1]-check}
  node=${words[2]-}
  [[ -n $cluster ]] || misuse 'Which cluster? Name a file of clusters/, without .ts.'
  is_command "$command" || misuse "There is no command $command."
  if ((${#words[@]} > 3)) || [[ -n $node && $command != reset ]]; then
    misuse "There is a word too many after $command: ${words[${#words[@]} - 1]}."
  fi
  if [[ -n $airgap ]]; then
    [[ -d $airgap ]] || die "There is no folder $airgap: --airgap takes the one with the files of K3s' release."
    airgap=$(cd "$airgap" && pwd)
  fi
}

# make_workspace: makes a folder that is deleted when this process exits, and the descriptors that the other files use.
make_workspace() {
  tmp=$(mktemp -d)
  trap '[[ ${BASHPID-$$} != "$$" ]] || rm -rf "$tmp"' EXIT # bash also runs it in a child that is killed while it starts
  mkfifo "$tmp/never"
  exec 3>&1 4<>"$tmp/never"
}

main() {
  read_arguments "$@"
  cd "$scripts/.."
  read_plan
  make_workspace
  case $command in
    up | add | upgrade) converge ;;
    check | status | kubeconfig) "$command" ;;
    reset) reset "$node" ;;
  esac
}

main "$@"
