# shellcheck shell=bash
# The plan: the description of the cluster that synth wrote, in lines of KEY=VALUE.

# plan KEY: prints the value of a key; nothing when the plan does not have it.
plan() {
  local entry
  while IFS= read -r entry; do
    [[ ${entry%%=*} != "$1" ]] || printf '%s\n' "${entry#*=}"
  done <"$dist/plan"
}

# plan_of NODE: prints the plan for a node; its own keys come without the prefix NODE.
plan_of() { sed "s|^$1\.||" "$dist/plan"; }

# among WORD WORDS: succeeds when WORD is one of WORDS, which are separated by spaces.
among() { [[ " $2 " == *" $1 "* ]]; }

is_server() { among "$1" "$servers"; }

# is_member NODE: succeeds when it was in the cluster before this run.
is_member() { among "$1" "$members"; }

# read_plan: sets the variables that the other files take from the plan.
read_plan() {
  dist=dist/$cluster/bootstrap
  [[ -r $dist/plan ]] ||
    die "There is no $dist/plan: write clusters/$cluster.ts and run npm run synth, or name another cluster."
  servers=$(plan servers)
  agents=$(plan agents)
  nodes="$servers $agents"
  first=${servers%% *} # holds the lock
  seed=$first          # answers questions about the cluster; check may choose another server
  config=${XDG_CONFIG_HOME:-$HOME/.config}/hearth/$cluster
  sealing_key=$config/sealing-$(plan sealing-key).key
  sealing_secret=sealed-secrets-key-$(plan sealing-key)
}
