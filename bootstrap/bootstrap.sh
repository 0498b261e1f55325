#!/usr/bin/env bash
# Brings bare hosts to the point where Argo CD takes over, by what synth wrote into dist/CLUSTER/bootstrap.
#
# Usage: bootstrap/bootstrap.sh CLUSTER [COMMAND] [--dry-run] [--airgap=DIR]
#   check          say all that stands in the way, and change nothing (the default)
#   up             make the hosts a cluster with a healthy platform; again: go on where it was, mend what is not so
#   add            the same for the hosts that are not in the cluster yet, and leave the others alone
#   upgrade        bring K3s to the version of the plan: a snapshot of etcd, then one node after the other
#   status         say how the hosts, the nodes and the Applications are
#   kubeconfig     fetch the administrator's into ~/.config/hearth/CLUSTER
#   reset [NODE]   take K3s off one node, or off all of them; volumes stay on their disks
#   --dry-run      print every command for a host instead of running it
#   --airgap=DIR   take K3s, its checksums and its images from there instead of from the internet
#
# Hosts are reached by ssh at the addresses of the cluster file, as someone who may sudo without a password. Their keys
# have to be known already, in ~/.ssh/known_hosts or clusters/CLUSTER.known_hosts. What runs on them is node.sh.
set -euo pipefail
umask 077

usage() { sed -n '3,/^set/s/^# \{0,1\}//p' "$scripts/bootstrap.sh"; }
die() { echo "$*" >&2 && exit 1; }
line() { [[ -n $dry ]] || printf '  %-8s %-11s %-16s %s\n' "$@" >&3; } # line RESULT STEP NODE TEXT
plan() { sed -n "s|^$1=||p" "$dist/plan"; }                            # plan KEY: what the plan says, or nothing
among() { [[ " $2 " == *" $1 "* ]]; }                                  # among WORD WORDS

remote() { # remote NODE STEP [ARG...]: runs a step of node.sh on a host; $payload puts out what else it takes
  local host command="sudo -n timeout ${limit:-900} bash -s -- $2 $1 ${*:3}"
  host=$(plan "$1.address")
  [[ -z $dry ]] || { echo "ssh $host $command" >&3 && return; }
  # shellcheck disable=SC2029 # the command is put together here
  ssh "${options[@]}" "$host" "$command" \
    < <(cat "$scripts/node.sh" && sed "s|^$1\.||" "$dist/plan" && echo && ${payload:-true})
}

step() { # step NODE STEP [ARG...]: runs one, leaves what it said in $said, and tells how it went
  local status=0 ticker note result=ok start=$SECONDS causes=([124]='took too long' [255]='the connection broke')
  while ! read -r -t 15 -u 4 && kill -0 $$; do line ... "$2" "$1" "still at work, $((SECONDS - start))s"; done 9>&- &
  ticker=$!
  said=$(remote "$@" 2>"$tmp/$1") || status=$? result=FAILED
  { kill "$ticker" && wait "$ticker"; } 2>/dev/null || true
  note=${causes[status]-exit code $status}
  ((status)) || note=$said
  [[ $status.$2 != 0.tokens && $status.$2 != 0.kubeconfig ]] || note='not shown'
  line "$result" "$2" "$1" "${note:+$note, }$((SECONDS - start))s"
  ((status == 0)) || { sed 's/^/           /' "$tmp/$1" >&2 && return 1; }
}

wait_for() { # wait_for NODE STEP TRIES: asks what is not there yet, until nothing is left
  local left tries=$3 start=$SECONDS
  while left=$(remote "$1" "$2" 2>"$tmp/$1") || left="no answer: $(tail -n 1 "$tmp/$1")"; [[ -n $left ]]; do
    ((tries)) || { line FAILED "$2" "$1" "$left, $((SECONDS - start))s" && return 1; }
    ((tries-- % 3)) || line wait "$2" "$1" "$left, $((SECONDS - start))s"
    sleep 5
  done
  line ok "$2" "$1" "$((SECONDS - start))s"
}

lock() { # lock NODE: one run at a time: held by a connection to it, and so gone with this process however it ends
  local answer=''
  [[ -z $dry ]] || { remote "$1" lock && return; }
  mkfifo "$tmp/lock"
  exec 9> >(payload=cat limit=86400 remote "$1" lock 2>"$tmp/held" >"$tmp/lock")
  read -r answer <"$tmp/lock" || true
  [[ $answer == held ]] || { line FAILED lock "$1" "${answer:-no answer: $(tail -n 1 "$tmp/held")}" && exit 1; }
}

# --- check -----------------------------------------------------------------------------------------------------------
check_here() { # what the hosts cannot know
  local it revision
  [[ -z $(plan holes) ]] || echo "problem secrets are missing: $(plan holes): run npm run secrets -- generate $cluster"
  [[ -r $key && -r dist/$cluster/sealing.crt ]] || echo "problem no $key: run npm run secrets -- init $cluster"
  for it in ${airgap:+$(plan '.*\.release')}; do
    [[ -r $airgap/$it ]] || echo "problem $airgap lacks $it of K3s $(plan k3s)"
  done
  [[ ! -d node_modules ]] || npm run --silent check >/dev/null 2>&1 ||
    echo 'problem dist/ is not what clusters/ says: run npm run synth'
  command -v git >/dev/null || { echo 'note cannot tell whether dist/ is pushed: that takes git' && return; }
  revision=$(plan revision)
  it=$(GIT_TERMINAL_PROMPT=0 git ls-remote "$(plan git)" "refs/heads/$revision" "refs/tags/$revision" 2>&1) ||
    { echo "problem cannot read $(plan git): ${it##*$'\n'}" && return; }
  [[ ! $revision =~ ^[0-9a-f]{40}$ ]] || it=$revision
  [[ -z $(git status --porcelain -- "dist/$cluster") ]] || echo "problem dist/$cluster is not committed"
  git diff --quiet "${it%%[[:space:]]*}" -- "dist/$cluster" 2>/dev/null ||
    echo "problem dist/$cluster is another one in $(plan git) at $revision: push, or pull"
}

state() { sed -n 's/^state //p' "$tmp/said/$1"; } # state NODE: fresh, begun or member, and the version of K3s there

check() { # all problems of all hosts at once
  local node kind text known found='' start=$SECONDS pids=()
  mkdir "$tmp/said"
  for node in $nodes; do
    { limit=120 remote "$node" check "$command" "$(date +%s)" ${airgap:+airgap} 2>"$tmp/$node" ||
      echo "problem cannot be asked (exit code $?): $(tail -n 1 "$tmp/$node")"; } >"$tmp/said/$node" & pids+=($!)
  done
  [[ -n $dry ]] || check_here >"$tmp/said/-"
  wait "${pids[@]}"
  [[ -z $dry ]] || return 0
  for node in $nodes; do [[ $(state "$node") != member* ]] || members+="$node "; done
  ! among "${members%% *}" "$servers" || seed=${members%% *}
  (cd "$tmp/said" && awk '/^identity ./ && $2 in of { print "problem", FILENAME, "has machine-id or MAC of", of[$2] }
    { of[$2] = FILENAME }' [!-]*) >>"$tmp/said/-"
  known=$(grep -l '^state [bm]' "$tmp"/said/* || true)
  for node in - $nodes; do
    while read -r kind text; do
      [[ $kind != taken || -n $known ]] || kind=problem text="hears $text, which has to be free"
      [[ $kind != problem ]] || found=yes
      [[ $kind != problem && $kind != note ]] || line "$kind" check "$node" "$text"
    done <"$tmp/said/$node"
  done
  [[ -z $found ]] || return 1
  line ok check '' "$((SECONDS - start))s"
}

# --- up, add, upgrade ------------------------------------------------------------------------------------------------
send_airgap() { if [[ -n $airgap ]]; then tar -C "$airgap" -cf - .; else tar -cf - -T /dev/null; fi; }

send_key() { # the Secret that the sealing controller looks for
  printf '%s\n' 'apiVersion: v1' 'kind: Secret' 'type: kubernetes.io/tls' 'metadata:' '  namespace: kube-system' \
    "  name: $sealing" '  labels: {sealedsecrets.bitnami.com/sealed-secrets-key: active}' 'stringData:' '  tls.crt: |'
  sed 's/^/    /' "dist/$cluster/sealing.crt" && echo '  tls.key: |' && sed 's/^/    /' "$key"
}

send_files() { # send_files NODE: the tokens, which are nowhere here but in memory, and what is the node's
  if among "$1" "$servers"; then printf '%s\n' "$token" "$agent_token"; else printf '%s\n' "$agent_token" ''; fi
  COPYFILE_DISABLE=1 tar -C "$dist" -cf - manifests "nodes/$1" plan # or macOS adds files of its own
}

make_node() { # make_node NODE [SERVER]: SERVER is one of the cluster that it joins
  [[ $command != add ]] || ! among "$1" "$members" || return 0
  payload=send_airgap step "$1" binary &&
    payload="send_files $1" step "$1" files ${2:+"$(plan "$2.ip")"} &&
    step "$1" start &&
    { [[ $command != upgrade ]] || wait_for "${2:-$1}" ready 60; }
}

converge() { # up, add and upgrade
  local node failed='' pids=()
  lock "$first"
  check || die 'Nothing was changed.'
  [[ $command == up || -n $members$dry ]] || die 'There is no cluster yet: run up.'
  [[ $command != upgrade ]] || step "$seed" snapshot
  make_node "$seed"
  step "$seed" tokens
  token=${said%%$'\n'*} agent_token=${said##*$'\n'}
  payload=send_key step "$seed" sealing-key "$sealing"
  # One server after the other, and no more of them after one that failed; agents do not depend on each other.
  for node in $servers; do [[ $node == "$seed" || -n $failed ]] || make_node "$node" "$seed" || failed=yes; done
  for node in $agents; do
    [[ $command == upgrade && -n $failed ]] || make_node "$node" "$seed" & pids+=($!)
    [[ $command != upgrade && -z $dry ]] || wait $! || failed=yes
  done
  for node in ${pids[@]+"${pids[@]}"}; do wait "$node" || failed=yes; done
  [[ -z $failed ]] || die 'Run the same again when that is mended: it goes on from here.'
  wait_for "$seed" ready 120
  wait_for "$seed" healthy 720
  for node in $servers; do step "$node" adopted; done
  printf '%s\n' '' "  API    https://$(plan api):6443" "  DNS    send $(plan domain) to $(plan dns)" \
    "  pages  $(plan urls)" "  next   bootstrap/bootstrap.sh $cluster kubeconfig" >&3
}

# --- status, kubeconfig, reset ---------------------------------------------------------------------------------------
status() {
  local node failed=''
  check || failed=yes
  for node in $nodes; do line host "$(plan "$node.role")" "$node" "$(state "$node")"; done
  wait_for "$seed" ready 0 || failed=yes
  wait_for "$seed" healthy 0 && [[ -z $failed ]]
}

kubeconfig() {
  for node in $servers; do ! step "$node" kubeconfig || break; done
  [[ -n $said ]] || { [[ -n $dry ]] && return; }
  mkdir -p "$config"
  rm -f "$config/kubeconfig" && printf '%s\n' "$said" >"$config/kubeconfig"
  echo "export KUBECONFIG=$config/kubeconfig"
}

reset() { # reset [NODE]
  local node peer='' failed=''
  [[ -z $1 ]] || among "$1" "$nodes" || die "There is no node $1 in $dist/plan."
  for node in $servers; do [[ -n $peer || $node == "$1" ]] || peer=$node; done
  [[ -n $peer ]] || die "$1 is the only server: reset the whole cluster."
  line '' reset "$1" "This takes K3s and all that runs in it off ${1:-$cluster}. Type that name to go on:"
  [[ -n $dry || $(head -n 1) == "${1:-$cluster}" ]] || die 'Nothing was changed.'
  lock "$peer"
  [[ -z $1 ]] || step "$peer" forget "$1"
  for node in ${1:-$agents $servers}; do step "$node" reset || failed=yes; done
  [[ -z $failed ]]
}

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dry='' airgap='' members='' said='' token='' agent_token='' words=()
for word; do
  case $word in
    -h | --help) usage && exit ;;
    --dry-run) dry=yes ;;
    --airgap=*) airgap=$(cd "${word#*=}" && pwd) ;;
    -*) usage >&2 && exit 2 ;;
    *) words+=("$word") ;;
  esac
done
cluster=${words[0]-} command=${words[1]-check} node=${words[2]-}
[[ -n $cluster && ${#words[@]} -lt 4 && (-z $node || $command == reset) ]] || { usage >&2 && exit 2; }
cd "$scripts/.."
dist=dist/$cluster/bootstrap
[[ -r $dist/plan ]] || die "There is no $dist/plan: is there a clusters/$cluster.ts, and was npm run synth run?"
servers=$(plan servers) agents=$(plan agents) nodes="$servers $agents" first=${servers%% *} seed=${servers%% *}
config=${XDG_CONFIG_HOME:-$HOME/.config}/hearth/$cluster
key=$config/sealing-$(plan sealing-key).key sealing=sealed-secrets-key-$(plan sealing-key)
options=(-o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=10 -o ServerAliveCountMax=3
  -o StrictHostKeyChecking=yes -o "UserKnownHostsFile ~/.ssh/known_hosts clusters/$cluster.known_hosts")
tmp=$(mktemp -d)
trap '[[ ${BASHPID-$$} != "$$" ]] || rm -rf "$tmp"' EXIT # bash runs it in a child too that is ended while it starts
mkfifo "$tmp/never"
exec 3>&1 4<>"$tmp/never"
case $command in
  up | add | upgrade) converge ;;
  check | status | kubeconfig) "$command" ;;
  reset) reset "$node" ;;
  *) usage >&2 && exit 2 ;;
esac
