# shellcheck shell=bash
# The plan: what synth wrote of the cluster, lines of KEY=VALUE.

# plan KEY: prints what the plan says; nothing when it says nothing.
plan() {
  local entry
  while IFS= read -r entry; do
    [[ ${entry%%=*} != "$1" ]] || printf '%s\n' "${entry#*=}"
  done <"$dist/plan"
}

# plan_of NODE: prints the plan as it goes to a node. What is its own comes without its name.
plan_of() { sed "s|^$1\.||" "$dist/plan"; }

# among WORD WORDS: succeeds when WORD is one of WORDS, which are separated by spaces.
among() { [[ " $2 " == *" $1 "* ]]; }

is_server() { among "$1" "$servers"; }

# is_member NODE: succeeds when it was in the cluster before this run.
is_member() { among "$1" "$members"; }

# read_plan: sets what the other files know of the plan.
read_plan() {
  dist=dist/$cluster/bootstrap
  [[ -r $dist/plan ]] ||
    die "There is no $dist/plan: write clusters/$cluster.ts and run npm run synth, or name another cluster."
  servers=$(plan servers)
  agents=$(plan agents)
  nodes="$servers $agents"
  first=${servers%% *} # holds the lock
  seed=$first          # is asked for what the cluster knows; check may choose another one
  config=${XDG_CONFIG_HOME:-$HOME/.config}/hearth/$cluster
  sealing_key=$config/sealing-$(plan sealing-key).key
  sealing_secret=sealed-secrets-key-$(plan sealing-key)
}
