#!/usr/bin/env bash
# Brings bare hosts to the point where Argo CD takes over, by what synth wrote into dist/CLUSTER/bootstrap.
#
# Usage: bootstrap/bootstrap.sh CLUSTER [COMMAND] [--dry-run] [--airgap=DIR]
#
#   check          say all that stands in the way, and change nothing (the default)
#   up             make the hosts a cluster with a healthy platform; again: go on where it was, mend what is not as planned
#   add            the same for the hosts that are not in the cluster yet, and leave the others alone
#   upgrade        bring K3s to the version of the plan: a snapshot of etcd, then one node after the other
#   status         say how the hosts, the nodes and the Applications are
#   kubeconfig     fetch the administrator's into ~/.config/hearth/CLUSTER
#   reset [NODE]   take K3s off one node, or off all of them; volumes stay on their disks
#
#   --dry-run      print every command for a host instead of running it
#   --airgap=DIR   take K3s, its checksums and its images from there instead of from the internet
#
# Hosts are reached by ssh at the addresses of the cluster file, as someone who may sudo without a password. Their keys
# have to be known already, in ~/.ssh/known_hosts or clusters/CLUSTER.known_hosts. What runs on them is node.sh.
set -euo pipefail
umask 077

usage() { sed -n '3,/^set/s/^# \{0,1\}//p' bootstrap/bootstrap.sh; }
die() { printf '%s\n' "$*" >&2 && exit 1; }
line() { printf '  %-8s %-11s %-16s %s\n' "$@" >&3; } # line RESULT STEP NODE TEXT
plan() { sed -n "s|^$1=||p" "$dist/plan"; }           # plan KEY: what the plan says of it, or nothing

remote() { # remote NODE STEP [ARG...]: runs a step of node.sh on a host; $payload puts out what it takes besides the plan
  local host command="sudo -n timeout ${limit:-900} bash -s -- $2 $1 ${*:3}"
  host=$(plan "$1.address")
  [[ -z $dry ]] || { echo "ssh $host $command" >&3 && return; }
  ssh "${options[@]}" "$host" "$command" < <(cat bootstrap/node.sh "$dist/plan" && echo && ${payload:-true})
}

step() { # step NODE STEP [ARG...]: runs one, leaves what it said in $said, and tells how it went
  local status=0 ticker note result=ok start=$SECONDS
  [[ -z $dry ]] || { remote "$@" && return; }
  while ! read -r -t 15 -u 4 && kill -0 $$; do line ... "$2" "$1" 'still at work'; done &
  ticker=$!
  said=$(remote "$@" 2>"$tmp/$1") || status=$? result=FAILED
  { kill "$ticker" && wait "$ticker"; } 2>/dev/null || true
  case $status.$2 in
    0.tokens | 0.kubeconfig) note='not shown' ;;
    0.*) note=$said ;;
    124.*) note='took too long' ;;
    255.*) note='the connection broke' ;;
    *) note="exit code $status" ;;
  esac
  line "$result" "$2" "$1" "$note, $((SECONDS - start))s"
  ((status == 0)) || { sed 's/^/           /' "$tmp/$1" >&2 && return 1; }
}

wait_for() { # wait_for NODE STEP TRIES: asks what is not there yet, until nothing is left
  local left tries=$3 start=$SECONDS
  until left=$(remote "$1" "$2" 2>"$tmp/$1") || left="no answer: $(tail -n 1 "$tmp/$1")" && [[ -z $left ]]; do
    ((tries % 3)) || line wait "$2" "$1" "$left"
    ((tries--)) || { line FAILED "$2" "$1" "$left, $((SECONDS - start))s" && return 1; }
    sleep 5
  done
  [[ -n $dry ]] || line ok "$2" "$1" "$((SECONDS - start))s"
}

lock() { # one run at a time: held by a connection to the first server, and so gone with this process however it ends
  local answer=''
  [[ -z $dry ]] || { remote "$first" lock && return; }
  mkfifo "$tmp/lock"
  exec 9> >(payload=cat limit=86400 remote "$first" lock 2>"$tmp/$first" >"$tmp/lock")
  read -r answer <"$tmp/lock" || true
  [[ $answer == held ]] || { line FAILED lock "$first" "${answer:-$(tail -n 1 "$tmp/$first")}" && exit 1; }
}

# --- check -----------------------------------------------------------------------------------------------------------
check_here() { # what the hosts cannot know
  local it
  [[ -z $(plan holes) ]] || echo "problem secrets are missing: $(plan holes): run npm run secrets -- generate $cluster"
  [[ -r $key && -r dist/$cluster/sealing.crt ]] || echo "problem no sealing key at $key: run npm run secrets -- init $cluster"
  if [[ -d node_modules ]] && command -v npm >/dev/null; then
    npm run --silent check >/dev/null 2>&1 || echo 'problem dist/ is not what clusters/ says: run npm run synth'
  fi
  command -v git >/dev/null || return 0
  [[ -z $(git status --porcelain -- "dist/$cluster") ]] || echo "problem dist/$cluster is not committed"
  it=$(GIT_TERMINAL_PROMPT=0 git ls-remote "$(plan git)" "$(plan revision)" 2>&1) || echo "problem cannot read $(plan git): $it"
  [[ $(git rev-parse "HEAD:dist/$cluster" 2>&1) == $(git rev-parse "${it%%[[:space:]]*}:dist/$cluster" 2>&1) ]] ||
    echo "problem dist/$cluster is another one in $(plan git) at $(plan revision): push"
}

check_host() { # what a host says of itself, and how far its clock is off
  local clock now before
  before=$(date +%s)
  remote "$1" check ${airgap:+airgap} 2>"$tmp/$1" | {
    if read -r _ clock; then now=$(date +%s); else clock=$before now=$before; fi
    ((before - 5 <= clock && clock <= now + 5)) || echo "problem has a clock that is $((clock - now)) seconds off"
    cat
  } || echo "problem cannot be asked: $(tail -n 1 "$tmp/$1")"
}

state() { sed -n 's/^state //p' "$tmp/$1.said"; } # state NODE: member or fresh, and the version of K3s there
release() { [[ $1 =~ v1\.([0-9]+)\.([0-9]+)\+k3s([0-9]+) ]] && echo $((BASH_REMATCH[1] * 10000 + BASH_REMATCH[2] * 100 + BASH_REMATCH[3])); }

check_version() { # check_version NODE: whether this command may bring it to the version of the plan
  local have want
  have=$(release "$(state "$1")") want=$(release "$(plan k3s)")
  case $command.$(state "$1") in
    upgrade.fresh*) echo 'problem is not in the cluster yet: run add' ;;
    upgrade.*) ((have <= want && want / 10000 - have / 10000 < 2)) || echo "problem runs K3s $(state "$1"): to $(plan k3s) is no way, since K3s goes up one minor version at a time, and never down" ;;
    up.member* | add.member*) ((have == want)) || echo "problem runs another K3s than $(plan k3s): run upgrade" ;;
  esac
}

check() { # all problems of all hosts at once
  local node other kind text found='' start=$SECONDS pids=()
  check_here >"$tmp/here.said"
  for node in $nodes; do
    check_host "$node" >"$tmp/$node.said" &
    pids+=($!)
  done
  wait "${pids[@]}"
  [[ -z $dry ]] || return 0
  for node in $nodes; do
    [[ $(state "$node") != member* ]] || members+=" $node"
    check_version "$node" >>"$tmp/$node.said"
    for other in $nodes; do
      [[ $node == "$other" ]] || grep -xF -f <(grep '^identity .' "$tmp/$node.said") "$tmp/$other.said" |
        sed "s/^identity/problem has, like $other, the machine-id or MAC/" >>"$tmp/$node.twins" || true
    done
  done
  for node in here $nodes; do
    while read -r kind text; do
      [[ $kind != taken || -n $members ]] || kind=problem text="hears $text, which has to be free"
      [[ $kind != problem ]] || { found=yes && line problem check "$node" "$text"; }
    done < <(cat "$tmp/$node".*)
  done
  [[ -z $found ]] || return 1
  line ok check '' "$((SECONDS - start))s"
}

# --- up, add, upgrade ------------------------------------------------------------------------------------------------
send_airgap() { if [[ -n $airgap ]]; then tar -C "$airgap" -cf - .; else tar -cf - -T /dev/null; fi; }

send_files() { # send_files NODE: the tokens, which are nowhere here but in memory, and what is the node's
  if [[ " $servers " == *" $1 "* ]]; then printf '%s\n' "$token" "$agent_token"; else printf '%s\n' "$agent_token" ''; fi
  tar -C "$dist" -cf - manifests "nodes/$1"
}

make_node() { # make_node NODE [SERVER]: SERVER is one of the cluster that it joins
  [[ $command != add || " $members " != *" $1 "* ]] || return 0
  payload=send_airgap step "$1" binary &&
    payload="send_files $1" step "$1" files ${2:+"$(plan "$2.ip")"} &&
    step "$1" start &&
    { [[ $command != upgrade ]] || wait_for "${2:-$1}" ready 60; }
}

converge() { # up, add and upgrade
  local node seed='' failed='' pids=()
  lock
  check || die 'Nothing was changed.'
  for node in $servers; do [[ -n $seed || " $members " != *" $node "* ]] || seed=$node; done
  [[ -n $seed || $command == up ]] || die 'There is no cluster yet: run up.'
  seed=${seed:-$first}
  [[ $command != upgrade ]] || step "$seed" snapshot
  make_node "$seed"
  step "$seed" tokens
  token=${said%%$'\n'*} agent_token=${said##*$'\n'}
  payload="cat dist/$cluster/sealing.crt $key" step "$seed" sealing-key "$(plan sealing-key)"
  for node in $servers; do [[ $node == "$seed" ]] || make_node "$node" "$seed"; done
  for node in $agents; do
    if [[ $command == upgrade || -n $dry ]]; then make_node "$node" "$seed" && continue; fi
    make_node "$node" "$seed" &
    pids+=($!)
  done
  for node in ${pids[@]+"${pids[@]}"}; do wait "$node" || failed=yes; done
  [[ -z $failed ]] || exit 1
  wait_for "$seed" ready 120
  wait_for "$seed" healthy 720
  for node in $servers; do step "$node" adopted; done
  printf '%s\n' '' "  API    https://$(plan api):6443" "  DNS    send $(plan domain) to $(plan dns)" "  pages  $(plan urls)" \
    "  next   bootstrap/bootstrap.sh $cluster kubeconfig" >&3
}

# --- status, kubeconfig, reset ---------------------------------------------------------------------------------------
status() {
  local node step left=''
  check || left=yes
  for node in $nodes; do line host "$(plan "$node.role")" "$node" "$(state "$node")"; done
  for step in ready healthy; do
    said=$(remote "$first" "$step" 2>&1) || true
    line cluster "$step" "$first" "${said:-yes}"
    left+=$said
  done
  [[ -z $left ]]
}

kubeconfig() {
  step "$first" kubeconfig
  [[ -z $dry ]] || return 0
  said=${said//https:\/\/127.0.0.1:6443/https://$(plan api):6443}
  mkdir -p "$config"
  printf '%s\n' "${said//: default/: $cluster}" >"$config/kubeconfig.new"
  mv "$config/kubeconfig.new" "$config/kubeconfig"
  echo "export KUBECONFIG=$config/kubeconfig"
}

reset() { # reset [NODE]
  local node answer peer='' failed=''
  [[ -z $1 || -n $(plan "$1.role") ]] || die "There is no node $1 in $dist/plan."
  printf 'This takes K3s and all that runs in it off %s. Type that name to go on: ' "${1:-$cluster}"
  read -r answer && [[ $answer == "${1:-$cluster}" ]] || die 'Nothing was changed.'
  for node in $servers; do [[ -n $peer || $node == "$1" ]] || peer=$node; done
  [[ -n $peer ]] || die "$1 is the only server: reset the whole cluster."
  lock
  [[ -z $1 ]] || step "$peer" forget "$1"
  for node in ${1:-$agents $servers}; do step "$node" reset || failed=yes; done
  [[ -z $failed ]]
}

dry='' airgap='' members='' said='' token='' agent_token='' words=()
for word; do
  case $word in
    --dry-run) dry=yes ;;
    --airgap=*) airgap=$(cd "${word#*=}" && pwd) ;;
    *) words+=("$word") ;;
  esac
done
cluster=${words[0]---help} command=${words[1]-check}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dist=dist/$cluster/bootstrap
[[ $cluster != -h && $cluster != --help ]] || { usage && exit; }
[[ -r $dist/plan ]] || die "There is no $dist/plan: is $cluster the name of a file in clusters/, and was npm run synth run?"
servers=$(plan servers) agents=$(plan agents) nodes="$servers $agents" first=${servers%% *}
config=${XDG_CONFIG_HOME:-$HOME/.config}/hearth/$cluster key=$config/sealing-$(plan sealing-key).key
options=(-o BatchMode=yes -o StrictHostKeyChecking=yes -o "UserKnownHostsFile=~/.ssh/known_hosts clusters/$cluster.known_hosts"
  -o ConnectTimeout=10 -o ServerAliveInterval=10 -o ServerAliveCountMax=3)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkfifo "$tmp/never"
exec 3>&1 4<>"$tmp/never"
case $command in
  check | status | kubeconfig) "$command" ;;
  up | add | upgrade) converge ;;
  reset) reset "${words[2]-}" ;;
  *) usage >&2 && exit 2 ;;
esac
