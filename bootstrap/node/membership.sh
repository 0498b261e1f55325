# shellcheck shell=bash
# Ownership of a host: its cluster, its role, and its state.

# membership: prints "member" when K3s has run here as planned, "begun" when a step has written here, else "fresh".
membership() {
  if [[ -e $state/hash ]]; then
    echo member
  elif [[ -e $state/cluster ]]; then
    echo begun
  else
    echo fresh
  fi
}

# passwords: prints the secret part of each token that this host has; a full token has a hash and a name before it.
passwords() {
  local it
  for it in "$etc/token" "$etc/agent-token"; do [[ ! -e $it ]] || sed 's/.*://' "$it"; done
}

# check_owner: checks that the host belongs to this cluster and that its tokens are unchanged.
check_owner() {
  local owner
  owner=$(content "$state/cluster")
  if [[ -z $owner && (-x $k3s || -e $data/server || -e $data/agent) ]]; then
    problem 'has a K3s of its own: uninstall it'
  fi
  if [[ -n $owner && $owner != "$claim" ]]; then
    problem "is $owner, and not $claim: reset it first"
  fi
  if [[ -e $state/hash && $(content "$state/token") != "$(passwords | sha256)" ]]; then
    problem 'has other tokens in /etc/rancher/k3s than it joined with: put those back'
  fi
}
