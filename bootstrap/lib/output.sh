# shellcheck shell=bash
# Output of the command. Descriptor 3 is its standard output, also in functions whose own output is captured.

die() { echo "$*" >&2 && exit 1; }

# line RESULT STEP NODE TEXT: prints a line of the report in columns; nothing in a dry run.
line() { [[ -n $dry_run ]] || printf '  %-8s %-11s %-16s %s\n' "$@" >&3; }

# summary: prints the URLs and next steps at the end of a run.
summary() {
  printf '%s\n' '' \
    "  API    https://$(plan api):6443" \
    "  DNS    send $(plan domain) to $(plan dns)" \
    "  pages  $(plan urls)" \
    "  next   bootstrap/bootstrap.sh $cluster kubeconfig" >&3
}
