# shellcheck shell=bash
# Checks of the network: addresses, whole packets to every other node, free addresses, the NAS.

# answers TIMES ADDRESS [OPTION...]: succeeds when the address answers to pings.
answers() { ping -q -W 2 -c "$1" "${@:3}" "$2" >/dev/null 2>&1; }

# check_address INTERFACE ADDRESS: checks that the interface has the address of the cluster file.
check_address() {
  [[ $(ip -4 -o address show dev "$1" 2>&1) == *" $2/"* ]] ||
    problem "has no address $2 on $1: correct the host or the cluster file"
}

# check_peer NODE ADDRESS: checks that full-size packets reach another node unfragmented (IP and ICMP headers: 28
# bytes).
check_peer() {
  local error=reach
  if answers 3 "$2" -i 0.3 -M 'do' -s $((plan[mtu] - 28)); then return; fi
  if answers 2 "$2"; then error="send packets of ${plan[mtu]} bytes to"; fi
  problem "cannot $error $1 at $2"
}

# check_free ADDRESS: prints "taken" when the address is in use. A host that ignores pings still answers to ARP.
check_free() {
  if answers 1 "$1" || [[ $(ip neigh show "$1") == *lladdr* ]]; then echo "taken $1"; fi
}

# check_export EXPORT: checks that this host can mount the export of the NAS.
check_export() {
  local error
  mkdir -p "$run/nfs"
  error=$(mount -t nfs -o ro,soft,retry=0,timeo=50,nfsvers=4.1 "$1" "$run/nfs" 2>&1 && umount "$run/nfs" 2>&1) ||
    problem "cannot mount $1: $error"
}

check_network() {
  local it
  check_address "${plan[interface]}" "${plan[address]}"
  if [[ -n ${plan[tailnet]-} ]]; then check_address tailscale0 "${plan[ip]}"; fi
  for it in $nodes; do check_peer "$it" "${plan[$it.ip]-${plan[ip]}}"; done
  # A missing answer takes a second, so all addresses are checked at once.
  for it in ${plan[free]-}; do check_free "$it" & done
  wait
  for it in ${plan[nfs]-}; do check_export "$it"; done
}
