# shellcheck shell=bash
# Nodes: the steps that turn a host into a node.

# send_airgap: prints an archive of the air-gap folder; with an empty archive the host downloads the release.
send_airgap() {
  if [[ -n $airgap ]]; then
    tar -C "$airgap" -cf - .
  else
    tar -cf - -T /dev/null
  fi
}

# send_files NODE: prints the tokens, which this machine has in memory only, and an archive of the node's files. An
# agent gets only the token for agents. The plan is the last file: the host checks by it that the archive is complete.
send_files() {
  if is_server "$1"; then
    printf '%s\n' "$token" "$agent_token"
  else
    printf '%s\n' "$agent_token" ''
  fi
  COPYFILE_DISABLE=1 tar -C "$dist" -cf - manifests "nodes/$1" plan # or macOS adds files of its own
}

# make_node NODE [SERVER]: turns a host into a node. SERVER is a server of the cluster that it joins.
make_node() {
  local address=''
  if [[ $command == add ]] && is_member "$1"; then return; fi
  if [[ -n ${2-} ]]; then address=$(plan "$2.ip"); fi
  payload=send_airgap step "$1" binary || return
  payload="send_files $1" step "$1" files ${address:+"$address"} || return
  step "$1" start || return
  # The upgrade of the next node starts only when this one is ready.
  if [[ $command == upgrade ]]; then wait_for "${2:-$1}" ready 60; fi
}

# read_tokens: reads the tokens of the cluster from the seed.
read_tokens() {
  step "$seed" tokens
  token=${said%%$'\n'*}
  agent_token=${said##*$'\n'}
}

# make_servers: makes the servers one after the other, and stops at the first failure.
make_servers() {
  local node
  for node in $servers; do
    [[ $node == "$seed" ]] || make_node "$node" "$seed" || return
  done
}

# make_agents: makes all agents at once; the failure of one does not stop the others.
make_agents() {
  local node failed='' pids=()
  for node in $agents; do
    make_node "$node" "$seed" &
    # A dry run prints one after the other.
    if [[ -n $dry_run ]]; then wait $! || failed=yes; else pids+=($!); fi
  done
  for node in ${pids[@]+"${pids[@]}"}; do wait "$node" || failed=yes; done
  [[ -z $failed ]]
}

# upgrade_agents: upgrades one agent after the other and stops at the first failure: its pods have to fit on other
# nodes.
upgrade_agents() {
  local node
  for node in $agents; do make_node "$node" "$seed" || return; done
}
