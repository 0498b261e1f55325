#!/usr/bin/env bash
# What the bootstrap does on one host, as root: node.sh STEP NAME [ARG...]
#
# It comes over ssh on standard input; behind it the plan, an empty line, and what else the step takes. A step says in
# one line what it changed, or why it failed; done again, it changes nothing. /var/lib/hearth keeps what makes the host
# a node: cluster (whose it is, as what), k3s (version and checksum), files (what was put where), hash (of all that K3s
# was last started with), token (a hash of its tokens), adopted (that Argo CD has taken over the boot manifests).
# shellcheck disable=SC2317 # steps are called by the names that they have on the command line
set -euo pipefail
shopt -s nullglob
export LC_ALL=C
umask 077

root=${ROOT-} # in tests a host is a folder
lib=$root/var/lib/hearth
run=$root/run/hearth
etc=$root/etc/rancher/k3s
data=$root/var/lib/rancher/k3s
k3s=$root/usr/local/bin/k3s
made=() # what this step has changed

die() { echo "$*" >&2 && exit 1; }
content() { [[ ! -r $1 ]] || cat "$1"; }
digest() { sha256sum | cut -d ' ' -f 1; }
kubectl() { "$k3s" kubectl "$@"; }
version() { [[ ! -x $k3s ]] || "$k3s" --version | sed -n 's/^k3s version \([^ ]*\).*/\1/p' || true; }

put() { # put PATH MODE: makes standard input the content of a file, at once or not at all
  local path=$root$1
  [[ -d ${path%/*} ]] || (umask 022 && mkdir -p "${path%/*}")
  cat >"$path.new"
  chmod "$2" "$path.new"
  if cmp -s "$path.new" "$path"; then rm "$path.new" && return; fi
  made+=("${path##*/}")
  mv -f "$path.new" "$path"
}

# --- check: changes nothing ------------------------------------------------------------------------------------------
problem() { echo "problem $*"; }
at_least() { (($2 >= $3)) || problem "has $2 $1; the cluster file counts on $3"; } # at_least WHAT FOUND EXPECTED
answers() { ping -q -W 2 -c "$1" "${@:3}" "$2" >/dev/null 2>&1; } # answers TIMES ADDRESS [OPTION...]
has_address() { [[ $(ip -4 -o address show dev "$1" 2>&1) == *" $2/"* ]] || problem "has no address $2 on $1"; }

check() { # check COMMAND NOW [airgap]: all that stands in the way, and what has to be compared with other hosts
  local it total free known=fresh
  [[ ! -e $lib/cluster ]] || known=begun
  [[ ! -e $lib/hash ]] || known=member
  printf '%s\n' "state $known $(version)" "identity $(content "$root/etc/machine-id")" \
    "identity $(content "$root/sys/class/net/${plan[interface]}/address")"
  it=$(($(date +%s) - $2))
  ((it > -30 && it < 30)) || problem "has a clock that is $it seconds off"
  for it in ${plan[commands]}; do command -v "$it" >/dev/null || problem "has no command $it"; done
  [[ $(uname -m) == "${plan[machine]}" ]] || problem "is $(uname -m); the cluster file says ${plan[machine]}"
  printf '%s\n' "${plan[kernel]}" "$(uname -r)" | sort -CV || problem "has Linux $(uname -r), and not ${plan[kernel]}"
  for it in ${plan[modules]}; do modprobe -n -q "$it" || problem "has no kernel module $it"; done
  total=$(content "$root/sys/fs/cgroup/cgroup.controllers")
  for it in cpu memory pids; do [[ " $total " == *" $it "* ]] || problem "has no cgroups v2 with $it: '$total'"; done
  [[ $(content "$root/proc/swaps") != *$'\n'* ]] || problem 'swaps: run swapoff -a, and take swap out of /etc/fstab'
  [[ $(uname -n) == "$name" ]] || problem "calls itself $(uname -n): run hostnamectl set-hostname $name"
  at_least 'CPU cores' "$(nproc)" "${plan[cpu]}"
  total=$(sed -n 's/^MemTotal: *\([0-9]*\).*/\1/p' "$root/proc/meminfo")
  at_least 'MiB of memory' $((total / 1024)) "${plan[memory-mib]}"
  read -r _ total _ free _ < <(df -Pk "$root/var/lib" | tail -n 1)
  at_least 'GiB of disk' $((total / 1024 / 1024)) "${plan[disk-gib]}"
  ((free >= 5 * 1024 * 1024)) || problem "has $((free / 1024)) MiB of disk left; images take 5 GiB"
  ((plan[gpus] == 0)) ||
    at_least 'graphics cards that a driver runs' "$(nvidia-smi --list-gpus 2>&1 | grep -c ^GPU || true)" "${plan[gpus]}"
  it=$([[ $known != fresh ]] || ss -Hlntu | grep -oE ":(${plan[ports]// /|}) " | tr -d ':\n' || true)
  [[ -z $it ]] || problem "has something else on port $it"
  check_owner
  it=$(version)
  case $1.$known in
    up.member | add.member) [[ ${it:-$wanted} == "$wanted" ]] || problem "runs K3s $it, and not $wanted: run upgrade" ;;
    upgrade.member) # one minor version at a time, and never down
      printf '%s\n' "${plan[oldest]}" "${it:-$wanted}" "$wanted" | sort -CV || problem "runs $it: no way to $wanted" ;;
    upgrade.*) problem 'is not in the cluster yet: run up or add' ;;
  esac
  check_network
  [[ ${3-} != airgap && $it != "$wanted" ]] || return 0
  it=$(fetch "${plan[release]%% *}" /dev/null --max-time 20 2>&1) || problem "cannot download K3s: $it"
}

check_owner() { # whose node it is, and that nobody has taken its tokens from it
  local owner
  owner=$(content "$lib/cluster")
  [[ -n $owner || ! -x $k3s && ! -e $data/server && ! -e $data/agent ]] || problem 'has a K3s of its own: uninstall it'
  [[ -z $owner || $owner == "$claim" ]] || problem "is $owner, and not $claim: reset it first"
  [[ ! -e $lib/hash || $(content "$lib/token") == "$(tokens | digest)" ]] ||
    problem 'has other tokens in /etc/rancher/k3s than it joined with: put those back'
}

check_network() { # its addresses, whole packets to every other node, silence where addresses have to be free, the NAS
  local other there error
  has_address "${plan[interface]}" "${plan[address]}"
  [[ -z ${plan[tailnet]-} ]] || has_address tailscale0 "${plan[ip]}"
  for other in $nodes; do
    there=${plan[$other.ip]-${plan[ip]}}
    answers 3 "$there" -i 0.3 -M 'do' -s $((plan[mtu] - 28)) && continue
    if answers 2 "$there"; then error="send packets of ${plan[mtu]} bytes to"; else error=reach; fi
    problem "cannot $error $other at $there"
  done
  for there in ${plan[free]-}; do # who does not answer to a ping has still said where it is
    { answers 1 "$there" || [[ $(ip neigh show "$there") == *lladdr* ]]; } && echo "taken $there" &
  done
  wait
  for there in ${plan[nfs]-}; do
    mkdir -p "$run/nfs"
    error=$(mount -t nfs -o ro,soft,retry=0,timeo=50,nfsvers=4.1 "$there" "$run/nfs" 2>&1 && umount "$run/nfs" 2>&1) ||
      problem "cannot mount $there: $error"
  done
}

# --- binary, files, start: what makes a node -------------------------------------------------------------------------
unpack() { rm -rf "$lib/stage" && mkdir -p "$lib/stage" && cd "$lib/stage" && tar -xf -; } # the rest of standard input
fetch() { curl -fsSL "${@:3}" -o "$2" "${plan[downloads]}/$1"; } # fetch FILE TARGET [OPTION...]
secret() { if [[ -s $1 ]]; then cat "$1"; else od -An -N 32 -t x1 /dev/urandom | tr -d ' \n'; fi; }

binary() { # K3s itself, out of the air-gap folder or the internet, with the checksum of its release
  local it sums binary images
  read -r sums binary images <<<"${plan[release]}"
  it=$(check_owner)
  [[ -z $it ]] || die "${it#problem }"
  put /var/lib/hearth/cluster 600 <<<"$claim"
  [[ -x $k3s && $(content "$lib/k3s") == "$wanted $(digest <"$k3s")" ]] && echo unchanged && return
  unpack
  for it in "$sums" "$binary"; do [[ -e $it ]] || fetch "$it" "$it" --retry 2 --max-time 600; done
  for it in "$binary" "$images"; do
    [[ ! -e $it ]] || grep -qxE "$(digest <"$it") [ *]$it" "$sums" ||
      die "wrong checksum: $it is not what K3s $wanted was released with"
  done
  [[ ! -e $images ]] || put "/var/lib/rancher/k3s/agent/images/$images" 644 <"$images"
  put /usr/local/bin/k3s 755 <"$binary"
  put /var/lib/hearth/k3s 600 <<<"$wanted $(digest <"$k3s")"
  rm -rf "$lib/stage"
  echo "K3s $wanted"
}

files() { # files [ADDRESS]: what K3s is configured by; ADDRESS is a server of the cluster that is there already
  local token agent_token it=${1:+"server: https://$1:6443"} join=/etc/rancher/k3s/config.yaml.d/10-join.yaml
  read -r token && read -r agent_token
  unpack
  [[ -e plan ]] || die 'the connection broke' # it comes last
  [[ -z $token || ! -e $etc/token || $token == "$(content "$etc/token")" ]] || die 'has another token than the cluster'
  cd "nodes/$name"
  # The first server makes up both tokens; an agent is never told the one for servers.
  echo "${token:-$(secret "$etc/token")}" >etc/rancher/k3s/token
  [[ $role == agent ]] || echo "${agent_token:-$(secret "$etc/agent-token")}" >etc/rancher/k3s/agent-token
  # Said once: the server that started the cluster must join it, not start another, when it comes back empty.
  mkdir etc/rancher/k3s/config.yaml.d
  if [[ -e $root$join ]]; then cat "$root$join"; else echo "${it:-cluster-init: true}"; fi >".$join"
  find . -type f | cut -c 2- | sort >"$lib/stage/list"
  put /var/lib/hearth/files 600 < <(sort -u "$lib/stage/list" <(content "$lib/files")) # whatever comes in between
  while IFS= read -r it; do
    if [[ $it == *token ]]; then put "$it" 600; else put "$it" 644; fi <".$it"
  done <"$lib/stage/list"
  while IFS= read -r it; do rm -f "$root$it"; done < <(grep -vxF -f "$lib/stage/list" "$lib/files")
  put /var/lib/hearth/files 600 <"$lib/stage/list"
  [[ $role == agent || -n ${1-} || -e $lib/adopted ]] || for it in "$lib"/stage/manifests/*; do
    put "/var/lib/rancher/k3s/server/manifests/hearth/${it##*/}" 600 <"$it"
  done
  rm -rf "$lib/stage"
  echo "${made[*]:-unchanged}"
}

active() { systemctl is-active "$unit" || true; }
runs() { [[ $(active) == active ]] && { [[ $role == agent ]] || kubectl get --raw /readyz >/dev/null 2>&1; }; }
restarts() { systemctl show -p NRestarts --value "$unit"; }

start() { # K3s, unless it runs with just this binary, these files and this graphics driver
  local hash path said=unchanged before tries=150
  hash=$({
    content "$lib/k3s"
    for path in $(content "$lib/files"); do echo "$path" && cat "$root$path"; done
    command -v nvidia-container-runtime || true
  } | digest)
  skip >/dev/null
  if [[ $(content "$lib/hash") != "$hash" || $(active) != activ* ]]; then
    said="K3s $wanted started"
    systemctl daemon-reload
    systemctl enable -q "$unit"
    systemctl stop "$unit"
    systemctl start --no-block "$unit"
  fi
  before=$(restarts)
  until runs; do
    ((tries-- && $(restarts) - before < 3)) || die "K3s does not come up: $(reason)"
    sleep 2
  done
  put /var/lib/hearth/token 600 < <(tokens | digest)
  put /var/lib/hearth/hash 600 <<<"$hash"
  echo "$said"
}

reason() { # what the journal says of it, without the tokens
  journalctl -u "$unit" -n 500 --no-pager -o cat | grep -E 'level=(fatal|error)|rror:|Failed|^[a-z]+: ' | tail -n 3 |
    sed -f <(tokens | sed 's|.*|s/&/(token)/g|') || echo 'its journal does not say why'
}

# --- what a server is asked for --------------------------------------------------------------------------------------
lock() { echo held && cat >/dev/null; } # until whoever holds it goes away
tokens() { cat "$etc/token" && content "$etc/agent-token"; }
kubeconfig() { sed "s/127.0.0.1/${plan[api]}/; s/: default\$/: ${plan[cluster]}/" "$etc/k3s.yaml"; }
snapshot() { [[ $(version) == "$wanted" ]] || "$k3s" etcd-snapshot save --name "before-${wanted//+/-}" >/dev/null; }

sealing-key() { # sealing-key NAME: the key pair that secrets are sealed for, as a Secret on standard input, to the API
  [[ -z $(kubectl -n kube-system get secret "$1" --ignore-not-found -o name) ]] || { echo unchanged && return; }
  kubectl create -f - >/dev/null
  # The controller, where it runs already, looks for keys only when it starts.
  kubectl -n kube-system rollout restart deployment sealed-secrets-controller >/dev/null 2>&1 || true
  echo 'handed over'
}

ready() { # the nodes that are not
  # shellcheck disable=SC2046,SC2086 # one word for each
  kubectl wait --for=condition=Ready --timeout=1s $(printf 'node/%s ' $nodes) 2>&1 >/dev/null | paste -sd ';' - || true
}

healthy() { # the Applications that are not; root is when all are
  local states columns=:.metadata.name,:.status.sync.status,:.status.health.status
  states=$(kubectl -n argocd get applications.argoproj.io --no-headers -o custom-columns="$columns" 2>&1 || true)
  grep -qE '^root +Synced +Healthy *$' <<<"$states" ||
    echo "not healthy: $(grep -vE ' Synced +Healthy *$' <<<"$states" | tr -s ' ' | paste -sd ';' -)"
}

adopted() { { [[ -e $lib/adopted ]] || : >"$lib/adopted"; } && skip; } # Argo CD has the boot manifests now

skip() { # a .skip beside each of them then, or K3s applies them again, with force, whenever it starts
  local it
  [[ ! -e $lib/adopted ]] ||
    for it in "$data"/server/manifests/hearth/*.yaml; do put "${it#"$root"}.skip" 600 </dev/null; done
  echo "${made[*]:-unchanged}"
}

# --- reset -----------------------------------------------------------------------------------------------------------
forget() { # forget NODE: moves what runs there elsewhere, and takes it out of the cluster
  kubectl drain "$1" --ignore-daemonsets --delete-emptydir-data --force --timeout=120s >/dev/null 2>&1 || true
  kubectl delete node "$1" --ignore-not-found >/dev/null
  echo "$1 is out of the cluster"
}

reset() { # takes K3s and its pods off this host; what volumes hold stays in /var/lib/rancher/k3s/storage
  local it
  [[ -e $lib/cluster ]] || { echo unchanged && return; }
  [[ $(content "$lib/cluster") == "${plan[cluster]} "* ]] || die "is $(content "$lib/cluster")"
  rm -f "$lib/hash"
  for it in k3s k3s-agent; do systemctl disable -q --now "$it" 2>/dev/null || true; done
  for it in "$root"/sys/fs/cgroup/{system.slice/k3s*,kubepods*}/cgroup.kill; do echo 1 >"$it"; done
  while read -r _ it _; do # before anything is deleted: volumes are mounted below it
    case $it in /run/k3s/* | /run/netns/cni-* | /var/lib/kubelet/*) umount -l "$it" ;; esac
  done < <(tac "$root/proc/mounts")
  for it in $(content "$lib/files"); do rm -f "$root$it"; done
  rm -rf --one-file-system "$root"/{etc/rancher,etc/cni,var/lib/cni,var/lib/kubelet,run/k3s} "$k3s"
  [[ ! -d $data ]] || find "$data" -mindepth 1 -maxdepth 1 ! -name storage -exec rm -rf --one-file-system {} +
  systemctl daemon-reload
  find "$lib" -mindepth 1 ! -name cluster -delete # that goes last, or what is left is nobody's
  rm -rf "$lib"
  echo 'gone; restart the host, since Cilium is still in its kernel'
}

main() { # everything at once, so that bash has read it all before a step takes what comes behind it
  local step=$1 line
  declare -gA plan
  name=$2
  while IFS= read -r line || die 'the connection broke'; [[ -n $line ]]; do
    plan[${line%%=*}]=${line#*=} # what is this node's own comes without its name
  done
  nodes="${plan[servers]} ${plan[agents]-}" wanted=${plan[k3s]} role=${plan[role]} unit=${plan[unit]}
  claim="${plan[cluster]} $role"
  if [[ $step != @(check|ready|healthy|tokens|kubeconfig) ]]; then
    mkdir -p "$run"
    if [[ $step == lock ]]; then exec 8>"$run/run"; else exec 8>"$run/step"; fi
    flock -w 60 8 || die "another run is at work on $name"
  fi
  "$step" "${@:3}"
}

main "$@"; exit
