# shellcheck shell=bash
# Steps that remove a node from the cluster and K3s from a host.

# forget NODE: drains the node, and removes it from the cluster.
forget() {
  kubectl drain "$1" --ignore-daemonsets --delete-emptydir-data --force --timeout=120s >/dev/null 2>&1 || true
  kubectl delete node "$1" --ignore-not-found >/dev/null
  echo "$1 is out of the cluster"
}

# end_k3s: stops K3s and all pods.
end_k3s() {
  local it
  for it in k3s k3s-agent; do systemctl disable -q --now "$it" 2>/dev/null || true; done
  for it in "$root"/sys/fs/cgroup/{system.slice/k3s*,kubepods*}/cgroup.kill; do echo 1 >"$it"; done
}

# unmount_pods: unmounts volumes in reverse order of their mounts, so inner ones first.
unmount_pods() {
  local path
  while read -r _ path _; do
    case $path in
      /run/k3s/* | /run/netns/cni-* | /var/lib/kubelet/*) umount -l "$path" ;;
    esac
  done < <(tac "$root/proc/mounts")
}

# delete_k3s: deletes the files of K3s, except the data of volumes, in /var/lib/rancher/k3s/storage.
delete_k3s() {
  local it
  for it in $(content "$state/files"); do rm -f "$root$it"; done
  rm -rf --one-file-system "$root"/{etc/rancher,etc/cni,var/lib/cni,var/lib/kubelet,run/k3s} "$k3s"
  if [[ -d $data ]]; then
    find "$data" -mindepth 1 -maxdepth 1 ! -name storage -exec rm -rf --one-file-system {} +
  fi
  systemctl daemon-reload
}

# forget_owner: deletes Hearth's state on the host. The owner file is deleted last, so that a stopped reset can go on.
forget_owner() {
  find "$state" -mindepth 1 ! -name cluster -delete
  rm -rf "$state"
}

# reset: removes K3s and its pods from this host.
reset() {
  if [[ ! -e $state/cluster ]]; then
    echo unchanged
    return
  fi
  [[ $(content "$state/cluster") == "${plan[cluster]} "* ]] || die "is $(content "$state/cluster")"
  rm -f "$state/hash"
  end_k3s
  unmount_pods # before any deletion, since volumes are mounted below the folders
  delete_k3s
  forget_owner
  echo 'gone; restart the host, since Cilium is still in its kernel'
}
