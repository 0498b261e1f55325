# shellcheck shell=bash
# Preflight: all problems of all hosts and of this machine at once, before anything is changed.

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

# check_synth: dist/ is what the cluster file says. Without node_modules there is nothing to tell it with.
check_synth() {
  [[ -d node_modules ]] || return 0
  npm run --silent check >/dev/null 2>&1 || problem 'dist/ is not what clusters/ says: run npm run synth'
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
  if ! found=$(GIT_TERMINAL_PROMPT=0 git ls-remote "$url" "refs/heads/$revision" "refs/tags/$revision" 2>&1); then
    problem "cannot read $url: ${found##*$'\n'}"
    return
  fi
  [[ ! $revision =~ ^[0-9a-f]{40}$ ]] || found=$revision
  [[ -z $(git status --porcelain -- "dist/$cluster") ]] || problem "dist/$cluster is not committed: commit and push it"
  git diff --quiet "${found%%[[:space:]]*}" -- "dist/$cluster" 2>/dev/null ||
    problem "dist/$cluster is another one in $url at $revision: push, or pull"
}

# check_here: what hosts cannot know.
check_here() {
  check_secrets
  check_airgap
  check_synth
  check_pushed
}

# ask NODE: prints what the step check says on a host.
ask() {
  limit=120 remote "$1" check "$command" "$(date +%s)" ${airgap:+airgap} 2>"$tmp/$1" ||
    problem "cannot be asked (exit code $?): $(error_of "$1")"
}

# ask_all: asks all hosts at once; the answers are in $tmp/said, a file for each, and "-" for this machine.
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

# state NODE: prints how far a host has come (fresh, begun or member), and the version of K3s there.
state() { sed -n 's/^state //p' "$tmp/said/$1"; }

# find_members: sets which nodes are in the cluster. A server that is answers for it, before one that is not.
find_members() {
  local node
  for node in $nodes; do [[ $(state "$node") != member* ]] || members+="$node "; done
  if is_server "${members%% *}"; then seed=${members%% *}; fi
}

# compare_identities: two hosts that were cloned have one machine-id, or one MAC.
compare_identities() {
  (cd "$tmp/said" && awk '
    /^identity ./ && $2 in of { print "problem", FILENAME, "has machine-id or MAC of", of[$2] }
    { of[$2] = FILENAME }' [!-]*) >>"$tmp/said/-"
}

# is_begun: succeeds when any host is of the cluster, or was to be. Then the cluster's own addresses may be in use.
is_begun() { grep -q '^state [bm]' "$tmp"/said/*; }

# report_problems: tells what was found; fails when it is a problem.
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

# check: fails when anything stands in the way.
check() {
  local start=$SECONDS
  ask_all
  [[ -z $dry_run ]] || return 0
  find_members
  compare_identities
  report_problems || return 1
  line ok check '' "$((SECONDS - start))s"
}
