# shellcheck shell=bash
# The step start: starts or restarts K3s, so that it runs with the present binary, files and graphics driver.

# unit_state: prints systemd's state of K3s: active, activating, inactive, ...
unit_state() { systemctl is-active "$unit" || true; }

# is_up: succeeds when K3s runs and, on a server, its API answers.
is_up() {
  [[ $(unit_state) == active ]] || return 1
  [[ $role == agent ]] || kubectl get --raw /readyz >/dev/null 2>&1
}

# restarts: prints how often systemd has restarted K3s after a failure.
restarts() { systemctl show -p NRestarts --value "$unit"; }

# planned_hash: prints a hash of everything that K3s is started with.
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

# hide_tokens: passes on standard input without the tokens, be they short or full.
hide_tokens() { sed -f <(passwords | sed 's|.*|s/\\(K10[0-9a-f]*::[a-z]*:\\)\\{0,1\\}&/(token)/g|'); }

# failure_reason: prints the error in the journal, without the tokens.
failure_reason() {
  journalctl -u "$unit" -n 500 --no-pager -o cat | grep -E 'level=(fatal|error)|rror:|Failed|^[a-z]+: ' | tail -n 3 |
    hide_tokens || echo 'its journal does not say why'
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
  # Written last, since the hash marks the host as a member.
  put /var/lib/hearth/token 600 < <(passwords | sha256)
  put /var/lib/hearth/hash 600 <<<"$hash"
  echo "$said"
}
