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

# read_git ARG...: runs git without anybody to ask; where the repository wants no login, also without what this person
# has set up and logged in to, as Argo CD will.
read_git() {
  local -x GIT_TERMINAL_PROMPT=0 GIT_SSH_COMMAND='ssh -o BatchMode=yes'
  if [[ -z $(plan git-login) ]]; then local -x GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_ASKPASS=true; fi
  git "$@"
}

# check_pushed: Argo CD will find in git what is here.
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
  limit=120 remote "$1" check "$command" "$(date +%s)" ${airgap:+airgap} 2>"$tmp/$1" ||
    problem "cannot be asked (exit code $?): $(error_of "$1")"
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
  [[ -n $dry_run ]] || check_here >"$tmp/said/-"
  wait "${pids[@]}"
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
  [[ -z $dry_run ]] || return 0
  find_members
  compare_identities
  report_problems || return 1
  line ok check '' "$((SECONDS - start))s"
}
