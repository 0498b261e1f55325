# shellcheck shell=bash
# Output of the command, for a person. Descriptor 3 is its standard output, also where a function's own is caught.

die() { echo "$*" >&2 && exit 1; }

# line RESULT STEP NODE TEXT: a line of the report, in columns; a dry run has none.
line() { [[ -n $dry_run ]] || printf '  %-8s %-11s %-16s %s\n' "$@" >&3; }

# summary: where everything is, at the end of a run.
summary() {
  printf '%s\n' '' \
    "  API    https://$(plan api):6443" \
    "  DNS    send $(plan domain) to $(plan dns)" \
    "  pages  $(plan urls)" \
    "  next   bootstrap/bootstrap.sh $cluster kubeconfig" >&3
}
