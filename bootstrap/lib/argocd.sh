# shellcheck shell=bash
# Delivery: sends the sealing key, waits for Argo CD, and hands the boot manifests over to it.

# send_key: prints the Secret with the sealing key.
send_key() {
  printf '%s\n' 'apiVersion: v1' 'kind: Secret' 'type: kubernetes.io/tls' \
    'metadata:' '  namespace: kube-system' "  name: $sealing_secret" \
    '  labels: {sealedsecrets.bitnami.com/sealed-secrets-key: active}' \
    'stringData:' '  tls.crt: |'
  sed 's/^/    /' "dist/$cluster/sealing.crt"
  echo '  tls.key: |'
  sed 's/^/    /' "$sealing_key"
}

hand_over_key() { payload=send_key step "$seed" sealing-key "$sealing_secret"; }

# wait_for_platform: waits until all nodes are ready, then until all Applications are healthy, for an hour at most.
wait_for_platform() {
  wait_for "$seed" ready 120
  wait_for "$seed" healthy 720
}

# lasting_errors TEXT: prints what Argo CD cannot get over by itself: a repository or a revision that it cannot read, an
# Application that makes no sense. That a part of Argo CD is not up yet passes.
lasting_errors() {
  grep -oE '(Comparison|InvalidSpec)Error: "([^"\\]|\\.)*"' <<<"$1" |
    grep -vE 'connection refused|Unavailable|i/o timeout|no such host .*argocd' || true
}

# let_go_of_manifests: makes K3s on every server skip the boot manifests, which Argo CD manages from now on.
let_go_of_manifests() {
  local node
  for node in $servers; do step "$node" adopted; done
}
