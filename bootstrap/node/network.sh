# shellcheck shell=bash
# Checks of the network: addresses, whole packets to every other node, free addresses, firewall, names, the NAS.

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

# check_export EXPORT: the NAS lets this host mount it, and make a folder there as root, as the driver of volumes does.
check_export() {
  local error folder=$run/nfs/.hearth-check-$name
  mkdir -p "$run/nfs"
  if ! error=$(mount -t nfs -o soft,retry=0,timeo=50,nfsvers=4.1 "$1" "$run/nfs" 2>&1); then
    problem "cannot mount $1: $error"
    return
  fi
  error=$(mkdir -p "$folder" 2>&1 && rmdir "$folder" 2>&1) ||
    problem "cannot make a folder in $1 as root: have the NAS not squash root (no_root_squash) for this host: $error"
  umount "$run/nfs" || problem "cannot take $1 off again"
}

# check_firewall: says which firewall runs here, and that it lets pods reach their own node, from which they get DNS and
# the API (docs.k3s.io/installation/requirements).
check_firewall() {
  local rules
  rules=$(ufw status verbose 2>/dev/null || true)
  if [[ $rules == 'Status: active'* ]]; then
    echo 'firewall ufw'
    grep -qE "allow \(incoming\)|ALLOW.* ${plan[pods]//./\\.}( |$)" <<<"$rules" ||
      problem "has ufw, which keeps pods from their own node: run ufw allow from ${plan[pods]}, or ufw disable"
  elif [[ $(firewall-cmd --state 2>/dev/null) == running ]]; then
    echo 'firewall firewalld'
    [[ $(firewall-cmd --get-zone-of-source="${plan[pods]}" 2>/dev/null) == trusted ]] ||
      problem "has firewalld, which keeps pods from their own node: run firewall-cmd --permanent --zone=trusted" \
        "--add-source=${plan[pods]} and firewall-cmd --reload"
  fi
}

# check_search: no search domain of the host has an answer for every name. Pods take those domains over, and would find
# a stranger under each name that is tried with them first.
check_search() {
  local it address
  # shellcheck disable=SC2013 # one word for each domain
  for it in $(sed -n 's/^\(search\|domain\)[[:space:]]//p' "$root/etc/resolv.conf" 2>/dev/null); do
    [[ $it != . ]] || continue
    address=$(timeout 10 getent ahostsv4 "hearth-$RANDOM$RANDOM.${it%.}." | head -n 1) || true
    [[ -z $address ]] ||
      problem "has the search domain $it, where any name is ${address%% *}: take it out of /etc/resolv.conf or DHCP"
  done
}

# check_tailscale: what K3s waits for is the service that Tailscale's own packages bring.
check_tailscale() {
  [[ ! -e $root/snap/bin/tailscale || -e $root/usr/bin/tailscale ]] ||
    problem 'has Tailscale from snap, without tailscaled.service: remove that, and install the package of tailscale.com'
}

check_network() {
  local it
  check_address "${plan[interface]}" "${plan[address]}"
  if [[ -n ${plan[tailnet]-} ]]; then
    check_address tailscale0 "${plan[ip]}"
    check_tailscale
  fi
  check_firewall
  check_search
  for it in $nodes; do check_peer "$it" "${plan[$it.ip]-${plan[ip]}}"; done
  # A missing answer takes a second, so all addresses are checked at once.
  for it in ${plan[free]-}; do check_free "$it" & done
  wait
  for it in ${plan[nfs]-}; do check_export "$it"; done
}
