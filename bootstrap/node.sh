#!/usr/bin/env bash
# What the bootstrap does on one host, as root: node.sh STEP NAME [ARG...]
#
# It comes over ssh on standard input; behind it the plan, an empty line, and what else the step takes. A step says in one
# line what it changed, or why it failed; done again, it changes nothing. /var/lib/hearth keeps what makes the host a node:
# cluster (whose it is, as what), files (what was put where), hash (of all that K3s was last started with), token (its
# hash), adopted (that Argo CD has taken over the boot manifests).
# shellcheck disable=SC2317 # steps are called by the names that they have on the command line
set -euo pipefail
export LC_ALL=C
umask 077

root=${ROOT-} # in tests a host is a folder
lib=$root/var/lib/hearth
run=$root/run/hearth
etc=$root/etc/rancher/k3s
data=$root/var/lib/rancher/k3s
k3s=$root/usr/local/bin/k3s
modules='br_netfilter overlay vxlan'
made=() # what this step has changed

die() { echo "$*" >&2 && exit 1; }
content() { [[ ! -r $1 ]] || cat "$1"; }
digest() { sha256sum <"$1" | cut -d ' ' -f 1; }
kubectl() { "$k3s" kubectl "$@"; }
url() { echo "https://github.com/k3s-io/k3s/releases/download/${wanted/+/%2B}/$1"; }
version() { [[ ! -x $k3s ]] || "$k3s" --version | sed -n 's/^k3s version \([^ ]*\).*/\1/p'; }

put() { # put PATH MODE: makes standard input the content of a file, at once or not at all
  local path=$root$1
  (umask 022 && mkdir -p "${path%/*}")
  cat >"$path.new"
  chmod "$2" "$path.new"
  if cmp -s "$path.new" "$path"; then rm "$path.new" && return; fi
  made+=("$1")
  mv -f "$path.new" "$path"
}

# --- check: changes nothing ------------------------------------------------------------------------------------------
problem() { echo "problem $*"; }
at_least() { (($2 >= $3)) || problem "has $2 $1; the cluster file counts on $3"; } # at_least WHAT FOUND EXPECTED
on_interface() { [[ $(ip -4 -o address show dev "$1" 2>&1) == *" $2/"* ]] || problem "does not have the address $2 on $1"; }

check() { # check [airgap]: all that stands in the way, and what only a comparison with other hosts can tell
  local it total free member=fresh
  [[ ! -e $lib/hash ]] || member=member
  printf '%s\n' "clock $(date +%s)" "state $member $(version)" "identity $(content "$root/etc/machine-id")" \
    "identity $(content "$root/sys/class/net/$interface/address")"
  for it in cmp curl flock ip modprobe ping sha256sum ss sysctl; do command -v "$it" >/dev/null || problem "has no $it"; done
  [[ -d $root/run/systemd/system ]] || problem 'does not run systemd'
  it=$(uname -m)
  [[ ${it/x86_64/amd64} == "$arch" || ${it/aarch64/arm64} == "$arch" ]] || problem "is $it; the cluster file says $arch"
  printf '5.10\n%s\n' "$(uname -r)" | sort -CV || problem "has Linux $(uname -r); Cilium needs 5.10"
  for it in $modules; do modprobe -n -q "$it" || problem "has no kernel module $it"; done
  it=$(content "$root/sys/fs/cgroup/cgroup.controllers")
  [[ " $it " == *' cpu '*' memory '*' pids '* ]] || problem "has no cgroups v2 with cpu, memory and pids, but '$it'"
  [[ $(content "$root/proc/swaps") != *$'\n'* ]] || problem 'swaps: run swapoff -a, and take swap out of /etc/fstab'
  it=$(content "$root/proc/sys/kernel/hostname")
  [[ $it == "$name" ]] || problem "calls itself $it: run hostnamectl set-hostname $name"
  at_least 'CPU cores' "$(nproc)" "$cpu"
  total=$(sed -n 's/^MemTotal: *\([0-9]*\).*/\1/p' "$root/proc/meminfo")
  at_least 'MiB of memory' $((total / 1024)) "$memory"
  read -r _ total _ free _ < <(df -Pk "$root/var/lib" | tail -n 1)
  at_least 'GiB of disk' $((total / 1024 / 1024)) "$disk"
  ((free >= 5 * 1024 * 1024)) || problem "has $((free / 1024)) MiB of disk left; images alone take 5 GiB"
  if ((gpus)); then
    at_least 'graphics cards that a driver runs' "$(nvidia-smi --list-gpus 2>&1 | grep -c ^GPU || true)" "$gpus"
    command -v nvidia-container-runtime >/dev/null || problem "has no nvidia-container-runtime: install NVIDIA's toolkit"
  fi
  check_owner
  it=$([[ $member == member ]] || ss -Hlntu | grep -oE ':(2379|2380|6443|6444|8472|10250) ' || true)
  [[ -z $it ]] || problem "has something else on port ${it//[:$'\n']/}"
  check_network
  [[ ${1-} != airgap && $(version) != "$wanted" ]] || return 0
  it=$(curl -fsSL --max-time 20 -o /dev/null "$(url "sha256sum-$arch.txt")" 2>&1) || problem "cannot download K3s: $it"
}

check_owner() { # whose node it is, and that nobody has taken its token from it
  local owner
  owner=$(content "$lib/cluster")
  [[ -n $owner || ! -x $k3s && ! -e $data/server && ! -e $data/agent ]] || problem 'has a K3s from elsewhere: uninstall it'
  [[ -z $owner || $owner == "$claim" ]] || problem "is $owner, and not $claim: reset it first"
  [[ ! -e $lib/hash || $(content "$lib/token") == "$(digest "$etc/token")" ]] ||
    problem 'has another token in /etc/rancher/k3s/token than it joined with: put that back'
}

check_network() { # its addresses, whole packets to every other node, silence where addresses have to be free, the NAS
  local other there error
  on_interface "$interface" "$address"
  [[ -z $tailscale ]] || on_interface tailscale0 "$ip"
  for other in $nodes; do
    there=${plan[$other.ip]}
    if [[ $other == "$name" ]] || ping -q -c 3 -i 0.3 -W 2 -M 'do' -s $((mtu - 28)) "$there" >/dev/null 2>&1; then continue; fi
    if ping -q -c 2 -W 2 "$there" >/dev/null 2>&1; then error="send packets of $mtu bytes to"; else error=reach; fi
    problem "cannot $error $other at $there"
  done
  for there in ${plan[$name.free]-}; do { ! ping -q -c 1 -W 1 "$there" >/dev/null 2>&1 || echo "taken $there"; } & done
  wait
  for there in $nfs; do
    mkdir -p "$run/nfs"
    error=$(mount -t nfs -o ro,soft,retry=0,timeo=50,nfsvers=4.1 "$there" "$run/nfs" 2>&1 && umount "$run/nfs" 2>&1) ||
      problem "cannot mount $there, which also takes nfs-common: $error"
  done
}

# --- binary, files, start: what makes a node -------------------------------------------------------------------------
unpack() { rm -rf "$lib/stage" && mkdir -p "$lib/stage" && tar -xf - -C "$lib/stage"; } # what is left of standard input
fetch() { [[ -e $lib/stage/$1 ]] || curl -fsSL --retry 2 --max-time 600 -o "$lib/stage/$1" "$(url "$1")"; }
secret() { if [[ -s $1 ]]; then cat "$1"; else od -An -N 32 -t x1 /dev/urandom | tr -d ' \n'; fi; }
keep() { echo "$1" >>"$lib/files.new" && put "$@"; } # one of the files that K3s is started with

binary() { # K3s itself, out of the air-gap folder or the internet, with the checksum of its release
  local file=k3s sum image proof=/var/lib/hearth/k3s-$wanted.sha256
  unpack
  [[ -x $k3s && $(content "$root$proof") == "$(digest "$k3s")" ]] && echo unchanged && return
  [[ $arch == amd64 ]] || file=k3s-$arch
  fetch "sha256sum-$arch.txt"
  fetch "$file"
  sum=$(sed -n "s/ [ *]$file\$//p" "$lib/stage/sha256sum-$arch.txt")
  [[ $(digest "$lib/stage/$file") == "$sum" ]] || die "wrong checksum: $file is not what K3s $wanted was released as"
  for image in "$lib"/stage/k3s-airgap-images-*; do
    [[ ! -e $image ]] || put "/var/lib/rancher/k3s/agent/images/${image##*/}" 644 <"$image"
  done
  rm -f "$lib"/k3s-*.sha256
  put /usr/local/bin/k3s 755 <"$lib/stage/$file"
  put "$proof" 600 < <(echo "$sum")
  rm -rf "$lib/stage"
  echo "K3s $wanted"
}

files() { # files [ADDRESS]: what K3s is configured by; ADDRESS is a server of the cluster that is there already
  local token agent_token path join=/etc/rancher/k3s/config.yaml.d/10-join.yaml
  IFS= read -r token
  IFS= read -r agent_token
  unpack
  path=$(check_owner)
  [[ -z $path ]] || die "${path#problem }"
  [[ -z $token || ! -e $etc/token || $token == "$(content "$etc/token")" ]] || die 'has another token than the cluster'
  put /var/lib/hearth/cluster 600 < <(echo "$claim")
  rm -f "$lib/files.new"
  while IFS= read -r path; do
    keep "${path#.}" 644 <"$lib/stage/nodes/$name/$path"
  done < <(cd "$lib/stage/nodes/$name" && find . -type f | sort)
  # The first server makes up both tokens; an agent is never told the one for servers.
  keep /etc/rancher/k3s/token 600 < <(echo "${token:-$(secret "$etc/token")}")
  [[ $role == agent ]] || keep /etc/rancher/k3s/agent-token 600 < <(echo "${agent_token:-$(secret "$etc/agent-token")}")
  # Said once: the server that started the cluster must join it, not start another, when it comes back empty.
  path=${1:+"server: https://$1:6443"}
  [[ ! -e $root$join ]] || path=$(content "$root$join")
  keep "$join" 600 < <(echo "${path:-cluster-init: true}")
  for path in $(content "$lib/files"); do grep -qxF "$path" "$lib/files.new" || rm -f "$root$path"; done
  mv -f "$lib/files.new" "$lib/files"
  [[ $role == agent ]] || mkdir -p "$data/server/logs"
  [[ $role == agent || -n ${1-} || -e $lib/adopted ]] || for path in "$lib"/stage/manifests/*; do
    put "/var/lib/rancher/k3s/server/manifests/hearth/${path##*/}" 600 <"$path"
  done
  rm -rf "$lib/stage"
  for path in $modules; do modprobe "$path"; done
  sysctl -q -p "$root/etc/sysctl.d/90-hearth.conf"
  # shellcheck disable=SC2086 # its flags
  [[ -z $tailscale ]] || tailscale set $tailscale
  echo "${made[*]:-unchanged}"
}

runs() { # whether K3s is up, and on a server its API
  [[ $(systemctl is-active "$unit") == active ]] && { [[ $role == agent ]] || kubectl get --raw /readyz >/dev/null 2>&1; }
}

start() { # K3s, unless it runs with just this binary, these files and this graphics driver
  local hash path tries=150
  hash=$({
    content "$lib/k3s-$wanted.sha256"
    for path in $(content "$lib/files"); do echo "$path" && cat "$root$path"; done
    command -v nvidia-container-runtime || true
  } | sha256sum)
  [[ $(content "$lib/hash") == "$hash" ]] && runs && echo unchanged && return
  skip >/dev/null
  systemctl daemon-reload
  systemctl enable -q "$unit"
  systemctl restart --no-block "$unit"
  until runs; do
    ((tries-- && $(systemctl show -p NRestarts --value "$unit") < 3)) || die "K3s does not come up: $(reason)"
    sleep 2
  done
  put /var/lib/hearth/token 600 < <(digest "$etc/token")
  put /var/lib/hearth/hash 600 < <(echo "$hash")
  echo "K3s $wanted started"
}

reason() { # what the journal says of it, without the tokens
  local text token
  text=$(journalctl -u "$unit" -n 500 --no-pager -o cat | grep -E 'level=(fatal|error)|rror:' | tail -n 3 || true)
  for token in $(content "$etc/token") $(content "$etc/agent-token"); do text=${text//"$token"/(token)}; done
  echo "${text:-its journal does not say why}"
}

# --- what a server is asked for --------------------------------------------------------------------------------------
lock() { echo held && cat >/dev/null; } # until whoever holds it goes away
tokens() { cat "$etc/token" "$etc/agent-token"; }
kubeconfig() { cat "$etc/k3s.yaml"; }
snapshot() { "$k3s" etcd-snapshot save --name "before-${wanted//+/-}" >/dev/null && echo "before-${wanted//+/-}"; }

sealing-key() { # sealing-key FINGERPRINT: the certificate and private key that secrets are sealed for, straight to the API
  local pem certificate label=sealedsecrets.bitnami.com/sealed-secrets-key secret=sealed-secrets-key-$1
  pem=$(cat)
  certificate=${pem%%-----BEGIN*PRIVATE KEY*}
  [[ -z $(kubectl -n kube-system get secret "$secret" --ignore-not-found -o name) ]] || { echo unchanged && return; }
  kubectl -n kube-system create secret tls "$secret" --cert <(echo -n "$certificate") --key <(echo "${pem#"$certificate"}") \
    --dry-run=client -o yaml | kubectl label --local -f - "$label=active" -o yaml | kubectl apply --server-side -f - >/dev/null
  # The controller, where it runs already, looks for keys only when it starts.
  kubectl -n kube-system rollout restart deployment sealed-secrets-controller >/dev/null 2>&1 || true
  echo 'handed over'
}

ready() { # the nodes that are not
  local states node left=''
  states=$(kubectl get nodes -o 'jsonpath={range .items[*]}{.metadata.name}={.status.conditions[?(@.type=="Ready")].status} {end}')
  for node in $nodes; do [[ " $states" == *" $node=True "* ]] || left+=" $node"; done
  echo "${left:+not ready:$left}"
}

healthy() { # the Applications that are not; root is when all are
  local states app state left=''
  states=$(kubectl -n argocd get applications.argoproj.io -o \
    'jsonpath={range .items[*]}{.metadata.name} {.status.sync.status} {.status.health.status}{"\n"}{end}' 2>&1 || true)
  while read -r app state; do
    [[ $app != root || $state != 'Synced Healthy' ]] || return 0
    [[ $app == root || $state == 'Synced Healthy' ]] || left+=", $app ($state)"
  done <<<"$states"
  echo "not healthy: root$left"
}

adopted() { : >"$lib/adopted" && skip; } # Argo CD has the boot manifests now

skip() { # a .skip beside each of them then, or K3s applies them again, with force, whenever it starts
  local manifest
  made=()
  for manifest in "$data"/server/manifests/hearth/*.yaml; do
    [[ ! -e $lib/adopted || ! -e $manifest ]] || put "${manifest#"$root"}.skip" 600 </dev/null
  done
  echo "${made[*]:-unchanged}"
}

# --- reset -----------------------------------------------------------------------------------------------------------
forget() { # forget NODE: moves what runs there elsewhere, and takes it out of the cluster
  kubectl drain "$1" --ignore-daemonsets --delete-emptydir-data --force --timeout=120s >/dev/null 2>&1 || true
  kubectl delete node "$1" --ignore-not-found >/dev/null
  kubectl -n kube-system delete secret "$1.node-password.k3s" --ignore-not-found >/dev/null
  echo "$1 is out of the cluster"
}

reset() { # takes K3s and its pods off this host; what volumes hold stays in /var/lib/rancher/k3s/storage
  local it
  [[ -e $lib/cluster ]] || { echo unchanged && return; }
  [[ $(content "$lib/cluster") == "${plan[cluster]} "* ]] || die "is $(content "$lib/cluster")"
  for it in k3s k3s-agent; do systemctl disable -q --now "$it" 2>/dev/null || true; done
  for it in "$root"/sys/fs/cgroup/{system.slice/k3s*.service,kubepods*}/cgroup.kill; do [[ ! -e $it ]] || echo 1 >"$it"; done
  while read -r _ it _; do # before anything is deleted: volumes are mounted below it
    case $it in /run/k3s/* | /run/netns/cni-* | /var/lib/kubelet/*) umount -l "$it" ;; esac
  done < <(content "$root/proc/mounts")
  for it in $(content "$lib/files"); do rm -f "$root$it"; done
  rm -rf "$root"/{etc/rancher,etc/cni,var/lib/cni,var/lib/kubelet,run/k3s} "$k3s"
  find "$data" -mindepth 1 -maxdepth 1 ! -name storage -exec rm -rf {} +
  systemctl daemon-reload
  rm -rf "$lib"
  echo 'gone; restart the host, since Cilium is still in its kernel'
}

main() { # everything at once, so that bash has read it all before a step takes what comes behind it
  local step=$1 line
  declare -gA plan
  name=$2
  while IFS= read -r line && [[ -n $line ]]; do plan[${line%%=*}]=${line#*=}; done
  nodes="${plan[servers]} ${plan[agents]-}" nfs=${plan[nfs]-} mtu=${plan[mtu]} wanted=${plan[k3s]}
  role=${plan[$name.role]} arch=${plan[$name.arch]} interface=${plan[$name.interface]} address=${plan[$name.address]}
  ip=${plan[$name.ip]} tailscale=${plan[$name.tailscale]-} gpus=${plan[$name.gpus]}
  cpu=${plan[$name.cpu]} memory=${plan[$name.memory-mib]} disk=${plan[$name.disk-gib]}
  claim="${plan[cluster]} $role" unit=k3s
  [[ $role == server ]] || unit='k3s-agent'
  mkdir -p "$run"
  case $step in
    check | ready | healthy | tokens | kubeconfig) ;;
    lock) exec 8>"$run/run" && flock -w 10 8 || die 'another run is at work' ;;
    *) exec 8>"$run/step" && flock -w 300 8 || die 'another run is at work on this host' ;;
  esac
  "$step" "${@:3}"
}

main "$@"; exit
