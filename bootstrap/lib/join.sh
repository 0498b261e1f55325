# shellcheck shell=bash
# Nodes: what a host is sent to become one.

# send_airgap: prints an archive of the air-gap folder; an empty one makes the host download.
send_airgap() {
  if [[ -n $airgap ]]; then
    tar -C "$airgap" -cf - .
  else
    tar -cf - -T /dev/null
  fi
}

# send_files NODE: prints the tokens, which are nowhere here but in memory, and what is the node's. An agent is given
# the token for agents only. The plan comes last: the host tells by it that it has all.
send_files() {
  if is_server "$1"; then
    printf '%s\n' "$token" "$agent_token"
  else
    printf '%s\n' "$agent_token" ''
  fi
  COPYFILE_DISABLE=1 tar -C "$dist" -cf - manifests "nodes/$1" plan # or macOS adds files of its own
}

# make_node NODE [SERVER]: makes a host a node. SERVER is one of the cluster that it joins.
make_node() {
  local address=''
  if [[ $command == add ]] && is_member "$1"; then return; fi
  if [[ -n ${2-} ]]; then address=$(plan "$2.ip"); fi
  payload=send_airgap step "$1" binary || return
  payload="send_files $1" step "$1" files ${address:+"$address"} || return
  step "$1" start || return
  # The next one is taken down for its upgrade only when this one is back.
  if [[ $command == upgrade ]]; then wait_for "${2:-$1}" ready 60; fi
}

# read_tokens: asks the seed for the tokens of the cluster.
read_tokens() {
  step "$seed" tokens
  token=${said%%$'\n'*}
  agent_token=${said##*$'\n'}
}

# make_servers: one after the other, and no more of them after one that failed.
make_servers() {
  local node
  for node in $servers; do
    [[ $node == "$seed" ]] || make_node "$node" "$seed" || return
  done
}

# make_agents: agents do not depend on each other, so one that fails keeps no other from joining.
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

# upgrade_agents: one after the other, and no more of them after one that failed: what runs on one has to fit elsewhere.
upgrade_agents() {
  local node
  for node in $agents; do make_node "$node" "$seed" || return; done
}
