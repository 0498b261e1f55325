# shellcheck shell=bash
# The commands, except check, which is in preflight.sh.

# converge: up, add and upgrade.
converge() {
  local failed=''
  lock "$first"
  check || die 'Nothing was changed.'
  [[ $command == up || -n $members$dry_run ]] || die 'There is no cluster yet: run up.'
  [[ $command != upgrade ]] || step "$seed" snapshot
  make_node "$seed"
  read_tokens
  hand_over_key
  make_servers || failed=yes
  if [[ $command != upgrade ]]; then
    make_agents || failed=yes
  elif [[ -z $failed ]]; then
    upgrade_agents || failed=yes
  fi
  [[ -z $failed ]] || die 'Run the same again when that is mended: it goes on from here.'
  wait_for_platform
  let_go_of_manifests
  summary
}

# status: prints the state of hosts, nodes and Applications; fails when one of them is not healthy.
status() {
  local node failed=''
  check || failed=yes
  for node in $nodes; do line host "$(plan "$node.role")" "$node" "$(state "$node")"; done
  wait_for "$seed" ready 0 || failed=yes
  wait_for "$seed" healthy 0 || failed=yes
  [[ -z $failed ]]
}

# is_kubeconfig TEXT: succeeds when it has the lines of one and no others: kubectl runs what an `exec` names.
is_kubeconfig() {
  local keys='apiVersion|kind|preferences|clusters|cluster|contexts|context|current-context|users|user|name|server'
  keys+='|certificate-authority-data|client-certificate-data|client-key-data|token'
  ! grep -qvE "^ *(- )?($keys):( [A-Za-z0-9+/=:._{}-]+)?$" <<<"$1"
}

# kubeconfig: fetches the administrator's kubeconfig from the first server that answers.
kubeconfig() {
  local node
  for node in $servers; do ! step "$node" kubeconfig || break; done
  [[ -z $dry_run ]] || return 0
  [[ -n $said ]] || return 1
  is_kubeconfig "$said" || die "What $node gave is no plain kubeconfig: it was not written."
  mkdir -p "$config"
  rm -f "$config/kubeconfig" # replaced, so that only this user may read it
  printf '%s\n' "$said" >"$config/kubeconfig"
  echo "export KUBECONFIG=$config/kubeconfig"
}

# server_beside NODE: prints the first server other than this node.
server_beside() {
  local it
  for it in $servers; do
    if [[ $it != "$1" ]]; then
      echo "$it"
      return
    fi
  done
}

# reset [NODE]: removes K3s from one node or from all: servers last, since they remove the agents from the cluster.
reset() {
  local it peer what=${1:-$cluster} failed=''
  [[ -z $1 ]] || among "$1" "$nodes" || die "There is no node $1 in $dist/plan: it has $nodes."
  peer=$(server_beside "$1")
  [[ -n $peer ]] || die "$1 is the only server: reset the whole cluster."
  line '' reset "$1" "This takes K3s and all that runs in it off $what. Type that name to go on:"
  [[ -n $dry_run || $(head -n 1) == "$what" ]] || die 'Nothing was changed.'
  lock "$peer"
  [[ -z $1 ]] || step "$peer" forget "$1"
  for it in ${1:-$agents $servers}; do step "$it" reset || failed=yes; done
  [[ -z $failed ]]
}
