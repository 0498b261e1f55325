# shellcheck shell=bash
# Steps that run on servers only: reading from the cluster, and writing to its API.

# lock: holds the lock until the caller closes the connection.
lock() {
  echo held
  cat >/dev/null
}

# tokens: prints the token that servers join with, and the one for agents. K3s writes them in full, with the hash of the
# cluster's authority: a node that joins with that trusts no other server (docs.k3s.io/cli/token).
tokens() {
  local it tries=30
  for it in token agent-token; do
    until [[ $(content "$data/server/$it") == K10*::*:* ]]; do
      ((tries--)) || die "K3s has written no full $it to $data/server"
      sleep 2
    done
    cat "$data/server/$it"
  done
}

# kubeconfig: prints the administrator's kubeconfig, with the address and the name for use outside of this host.
kubeconfig() { sed "s/127.0.0.1/${plan[api]}/; s/: default\$/: ${plan[cluster]}/" "$etc/k3s.yaml"; }

# snapshot: saves a snapshot of etcd before an upgrade of K3s.
snapshot() {
  [[ $(k3s_version) == "$wanted" ]] || "$k3s" etcd-snapshot save --name "before-${wanted//+/-}" >/dev/null
}

# sealing-key NAME: creates the Secret on standard input: the key pair that secrets are sealed for.
sealing-key() {
  if [[ -n $(kubectl -n kube-system get secret "$1" --ignore-not-found -o name) ]]; then
    echo unchanged
    return
  fi
  kubectl create -f - >/dev/null
  # A running controller reads keys only when it starts.
  kubectl -n kube-system rollout restart deployment sealed-secrets-controller >/dev/null 2>&1 || true
  echo 'handed over'
}

# ready: prints why nodes are not ready; nothing when all nodes are ready.
ready() {
  # shellcheck disable=SC2046,SC2086 # one word for each
  kubectl wait --for=condition=Ready --timeout=1s $(printf 'node/%s ' $nodes) 2>&1 >/dev/null |
    lines_to_sentence || true
}

# application_states: prints a line for each Application: its name, sync and health, its conditions, and how its last
# sync failed. Texts are quoted, and cut.
application_states() {
  local template='{{range .items}}{{.metadata.name}}{{with .status}}'
  template+=' {{with .sync}}{{.status}}{{else}}Unknown{{end}} {{with .health}}{{.status}}{{else}}Unknown{{end}}'
  template+='{{range .conditions}} {{.type}}: {{printf "%.400q" .message}}{{end}}'
  template+='{{with .operationState}}{{if or (eq .phase "Failed") (eq .phase "Error")}} Sync{{.phase}}:'
  template+=' {{printf "%.400q" .message}}{{end}}{{end}}{{else}} Unknown Unknown{{end}}{{"\n"}}{{end}}'
  kubectl -n argocd get applications.argoproj.io -o go-template="$template" 2>&1 || true
}

# healthy: prints the Applications that are not healthy, and why; nothing when root is synced, which waits for all.
healthy() {
  local states
  states=$(application_states)
  if ! grep -qE '^root Synced Healthy( |$)' <<<"$states"; then
    echo "not healthy: $(grep -vE '^[^ ]+ Synced Healthy( |$)' <<<"$states" | lines_to_sentence)"
  fi
}

# skip_adopted: puts a .skip file beside each boot manifest when Argo CD manages them: else K3s applies them with force
# at each start.
skip_adopted() {
  local it
  [[ -e $state/adopted ]] || return 0
  for it in "$data"/server/manifests/hearth/*.yaml; do put "${it#"$root"}.skip" 600 </dev/null; done
}

# adopted: records that Argo CD manages the boot manifests.
adopted() {
  [[ -e $state/adopted ]] || : >"$state/adopted"
  skip_adopted
  say_changed
}
