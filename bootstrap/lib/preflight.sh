# shellcheck shell=bash
# Preflight: finds all problems of all hosts and of this machine at once, before a step changes anything.

problem() { echo "problem $*"; }

check_secrets() {
  local missing
  missing=$(plan holes)
  [[ -z $missing ]] || problem "secrets are missing: $missing: run npm run secrets -- generate $cluster"
  [[ -r $sealing_key && -r dist/$cluster/sealing.crt ]] ||
    problem "no $sealing_key: run npm run secrets -- init $cluster"
}

check_airgap() {
  local node file
  [[ -n $airgap ]] || return 0
  for node in $nodes; do
    [[ $(plan "$node.checksums") == *' '* ]] ||
      problem "no checksum of the images for $node is pinned: run npm run import -- k3s $airgap, then synth"
    for file in $(plan "$node.release"); do
      [[ -r $airgap/$file ]] || problem "$airgap lacks $file of K3s $(plan k3s)"
    done
  done
}

# check_synth: checks that dist/ is up to date with the cluster file; skipped without node_modules.
check_synth() {
  [[ -d node_modules ]] || return 0
  npm run --silent check >/dev/null 2>&1 || problem 'dist/ is not what clusters/ says: run npm run synth'
}

# read_git ARG...: runs git without prompts; for a public repository also without this user's configuration and
# credentials, as Argo CD reads it.
read_git() {
  local -x GIT_TERMINAL_PROMPT=0 GIT_SSH_COMMAND='ssh -o BatchMode=yes'
  if [[ -z $(plan git-login) ]]; then local -x GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_ASKPASS=true; fi
  git "$@"
}

# check_pushed: checks that git, where Argo CD reads it, has the same dist/.
check_pushed() {
  local url revision found
  if ! command -v git >/dev/null; then
    echo 'note cannot tell whether dist/ is pushed: that takes git'
    return
  fi
  url=$(plan git)
  revision=$(plan revision)
  if ! found=$(read_git ls-remote "$url" "refs/heads/$revision" "refs/tags/$revision" 2>&1); then
    problem "cannot read $url: ${found##*$'\n'}"
    return
  fi
  [[ ! $revision =~ ^[0-9a-f]{40}$ ]] || found=$revision
  [[ -z $(git status --porcelain -- "dist/$cluster") ]] || problem "dist/$cluster is not committed: commit and push it"
  git diff --quiet "${found%%[[:space:]]*}" -- "dist/$cluster" 2>/dev/null ||
    problem "dist/$cluster is another one in $url at $revision: push, or pull"
}

# check_here: runs the checks of this machine.
check_here() {
  check_secrets
  check_airgap
  check_synth
  check_pushed
}

# ask NODE: prints the output of the step check on a host.
ask() {
  local status=0
  limit=120 remote "$1" check "$command" "$(date +%s)" ${airgap:+airgap} || status=$?
  ((status == 0)) && return
  echo # what it said may have been cut in the middle of a line
  problem "cannot be asked (exit code $status): $(error_of "$1" "$status")"
}

# ask_all: runs the checks on all hosts at once; the results are in $tmp/said, a file for each host, "-" for this
# machine.
ask_all() {
  local node pids=()
  mkdir "$tmp/said"
  for node in $nodes; do
    ask "$node" >"$tmp/said/$node" &
    pids+=($!)
  done
  [[ -n $dry_run ]] || check_here | bounded >"$tmp/said/-"
  wait "${pids[@]}"
}

# called NODE BY: prints the ports of a node that another one calls.
called() {
  plan "$1.called"
  if is_server "$2"; then plan "$1.called-by-servers"; fi
}

# listen_all: has nodes listen on the ports that others call, until descriptor 6 is closed. What each says of it is in
# $tmp/listening, a file for each; one without a file does not listen.
listen_all() {
  local node said
  mkdir "$tmp/listening"
  mkfifo "$tmp/end"
  exec 6<>"$tmp/end"
  for node in $asked; do
    if [[ -n $dry_run ]]; then
      # shellcheck disable=SC2046 # one word for each port
      remote "$node" listen $(called "$node" "$first")
      echo listening >"$tmp/listening/$node"
      continue
    fi
    mkfifo "$tmp/listen.$node"
    # shellcheck disable=SC2046 # one word for each port
    payload=until_end limit=120 connect "$node" listen $(called "$node" "$first") &>"$tmp/listen.$node" 6>&- 9>&- &
  done
  [[ -z $dry_run ]] || return 0
  for node in $asked; do
    said=$(said_first "$tmp/listen.$node" listening)
    if [[ $said == listening* ]]; then
      echo "$said" >"$tmp/listening/$node"
    else
      problem "cannot listen for the other nodes: ${said:-no answer}" >>"$tmp/said/$node"
    fi
  done
}

# until_end: prints nothing until the ports have been tried.
until_end() { cat "$tmp/end"; }

# calls NODE: prints for each other node that listens NODE=PORT,PORT..., with ~ before ports that a service has there.
calls() {
  local node port ports taken
  for node in $nodes; do
    [[ $node != "$1" && -e $tmp/listening/$node ]] || continue
    taken=$(<"$tmp/listening/$node")
    ports=''
    for port in $(called "$node" "$1"); do
      if among "$port" "$taken"; then port="~$port"; fi
      ports+=,$port
    done
    [[ -z $ports ]] || echo "$node=${ports#,}"
  done
}

# check_ports: every node calls every other one on the ports that the platform uses between them, so that a firewall on
# a host or in between shows before it cuts the cluster in pieces. Hosts that could not be asked are left out.
check_ports() {
  local node pids=() asked=''
  [[ ${nodes% } == *' '* ]] || return 0
  for node in $nodes; do [[ -z $dry_run && -z $(state "$node") ]] || asked+="$node "; done
  listen_all
  for node in $asked; do
    [[ -e $tmp/listening/$node ]] || continue
    # shellcheck disable=SC2046 # one word for each node
    limit=60 probe_from "$node" $(calls "$node") >>"$tmp/said/$node" &
    if [[ -n $dry_run ]]; then wait $!; else pids+=($!); fi
  done
  [[ ${#pids[@]} == 0 ]] || wait "${pids[@]}"
  rm "$tmp/end" # for who has not opened it yet
  exec 6>&-
}

# probe_from NODE CALLS...: prints what a host says of its calls.
probe_from() {
  local status=0
  remote "$1" probe "${@:2}" || status=$?
  ((status == 0)) || problem "cannot call the other nodes: $(error_of "$1" "$status")"
}

# let_through NODE OTHER: prints how the firewall of a node lets another one through.
let_through() {
  local ip
  ip=$(plan "$2.ip")
  case $(sed -n 's/^firewall //p' "$tmp/said/$1") in
    ufw) echo "run ufw allow from $ip on $1" ;;
    firewalld) echo "run firewall-cmd --permanent --zone=trusted --add-source=$ip and firewall-cmd --reload on $1" ;;
    *) echo "let $ip through in the firewall of $1, or in the one between them" ;;
  esac
}

# state NODE: prints the state of a host (fresh, begun or member), and the version of K3s there.
state() { sed -n 's/^state //p' "$tmp/said/$1"; }

# find_members: sets $members, the nodes in the cluster, and makes the first server among them the seed.
find_members() {
  local node
  for node in $nodes; do [[ $(state "$node") != member* ]] || members+="$node "; done
  if is_server "${members%% *}"; then seed=${members%% *}; fi
}

# compare_identities: finds cloned hosts, which have the same machine-id or MAC address.
compare_identities() {
  (cd "$tmp/said" && awk '
    /^identity ./ && $2 in of { print "problem", FILENAME, "has machine-id or MAC of", of[$2] }
    { of[$2] = FILENAME }' [!-]*) >>"$tmp/said/-"
}

# is_begun: succeeds when any host is in state begun or member. Then the cluster itself may use its addresses.
is_begun() { grep -q '^state [bm]' "$tmp"/said/*; }

# report_problems: prints what the checks found; fails when there is a problem.
report_problems() {
  local node kind text begun='' found=''
  ! is_begun || begun=yes
  for node in - $nodes; do
    while read -r kind text; do
      if [[ $kind == taken && -z $begun ]]; then
        kind=problem
        text="hears $text, which has to be free: find who has it, or choose another"
      fi
      if [[ $kind == blocked ]] && among "${text%% *}" "$nodes"; then
        kind=problem
        text="cannot reach ${text%% *} on ${text#* }: $(let_through "${text%% *}" "$node")"
      fi
      case $kind in
        problem)
          found=yes
          line problem check "$node" "$text"
          ;;
        note) line note check "$node" "$text" ;;
      esac
    done <"$tmp/said/$node"
  done
  [[ -z $found ]]
}

# check: fails when there is a problem.
check() {
  local start=$SECONDS
  ask_all
  check_ports
  [[ -z $dry_run ]] || return 0
  find_members
  compare_identities
  report_problems || return 1
  line ok check '' "$((SECONDS - start))s"
}
