# shellcheck shell=bash
# The step start: K3s runs, with just this binary, these files and this graphics driver.

# unit_state: prints what systemd says of K3s: active, activating, inactive, ...
unit_state() { systemctl is-active "$unit" || true; }

# is_up: succeeds when K3s runs and, on a server, answers.
is_up() {
  [[ $(unit_state) == active ]] || return 1
  [[ $role == agent ]] || kubectl get --raw /readyz >/dev/null 2>&1
}

# restarts: prints how often systemd has started K3s again because it failed.
restarts() { systemctl show -p NRestarts --value "$unit"; }

# planned_hash: prints a hash of all that K3s is started with.
planned_hash() {
  local paths
  mapfile -t paths < <(cut -c 2- "$state/files")
  {
    content "$state/k3s"
    (cd "$root/" && sha256sum "${paths[@]}" </dev/null)
    command -v nvidia-container-runtime || true
  } | sha256
}

# wait_until_up: gives up after five minutes, or when K3s has failed three times.
wait_until_up() {
  local before tries=150
  before=$(restarts)
  until is_up; do
    ((tries-- && $(restarts) - before < 3)) || die "K3s does not come up: $(failure_reason)"
    sleep 2
  done
}

# failure_reason: prints what the journal says of it, without the tokens.
failure_reason() {
  journalctl -u "$unit" -n 500 --no-pager -o cat | grep -E 'level=(fatal|error)|rror:|Failed|^[a-z]+: ' | tail -n 3 |
    sed -f <(passwords | sed 's|.*|s/&/(token)/g|') || echo 'its journal does not say why'
}

start() {
  local hash said=unchanged
  hash=$(planned_hash)
  skip_adopted
  if [[ $(content "$state/hash") != "$hash" || $(unit_state) != activ* ]]; then
    said="K3s $wanted started"
    systemctl daemon-reload
    systemctl enable -q "$unit"
    systemctl stop "$unit"
    systemctl start --no-block "$unit"
  fi
  wait_until_up
  # Only now: the hash says that the host is a member.
  put /var/lib/hearth/token 600 < <(passwords | sha256)
  put /var/lib/hearth/hash 600 <<<"$hash"
  echo "$said"
}
