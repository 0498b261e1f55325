# shellcheck shell=bash
# The step files: installs the configuration of K3s and, on the server that starts the cluster, the boot manifests.

# random_unless_kept PATH: prints the secret in a file, or a new one if the file does not exist.
random_unless_kept() {
  if [[ -s $1 ]]; then
    cat "$1"
  else
    od -An -N 32 -t x1 /dev/urandom | tr -d ' \n'
  fi
}

# stage_tokens: puts $token and $agent_token beside the other files of the node. The first server, which is given none,
# makes up both, and gets the short form: K3s takes no full one of the server that begins a cluster, since the hash in
# it is of an authority that does not exist yet. A server that joined keeps the full one, also when it is asked first
# because the server that began the cluster is gone. An agent is never told the one for servers.
stage_tokens() {
  [[ -n $token ]] || token=$(random_unless_kept "$etc/token")
  if begins_cluster; then token=${token##*:}; fi
  echo "$token" >etc/rancher/k3s/token
  [[ $role != agent ]] || return 0
  [[ -n $agent_token ]] || agent_token=$(random_unless_kept "$etc/agent-token")
  echo "${agent_token##*:}" >etc/rancher/k3s/agent-token
}

# begins_cluster: succeeds on the server that the cluster began with.
begins_cluster() { [[ $(content "$etc/config.yaml.d/10-join.yaml") == 'cluster-init: true'* ]]; }

# stage_join [ADDRESS]: adds a file with the server that the node joins. An existing file stays: the first server
# started the cluster. After it loses its data it must join the cluster instead of starting another one.
stage_join() {
  local path=etc/rancher/k3s/config.yaml.d/10-join.yaml line='cluster-init: true'
  mkdir "${path%/*}"
  if [[ -n $1 ]]; then line="server: https://$1:6443"; fi
  if [[ -e $root/$path ]]; then cat "$root/$path"; else echo "$line"; fi >"$path"
}

# install_staged: installs the files of the current folder, deletes files that are no longer among them, and records the
# list. Meanwhile the recorded list has both, so that an interruption does not lose track of any file.
install_staged() {
  local path mode list=$state/stage/list
  find . -type f | cut -c 2- | sort >"$list"
  put /var/lib/hearth/files 600 < <(sort -u "$list" <(content "$state/files"))
  while IFS= read -r path; do
    mode=644
    if [[ $path == *token ]]; then mode=600; fi
    put_file ".$path" "$path" "$mode"
  done <"$list"
  while IFS= read -r path; do rm -f "$root$path"; done < <(grep -vxF -f "$list" "$state/files")
  put /var/lib/hearth/files 600 <"$list"
}

# install_manifests: puts the boot manifests into K3s's folder, unless Argo CD already manages them.
install_manifests() {
  local it
  [[ ! -e $state/adopted ]] || return 0
  for it in "$state"/stage/manifests/*; do
    put_file "$it" "/var/lib/rancher/k3s/server/manifests/hearth/${it##*/}" 600
  done
}

# files [ADDRESS]: ADDRESS is a server of the cluster that the node joins; without it the node starts the cluster.
# Standard input is two lines, the tokens, and an archive.
files() {
  local token agent_token known
  { read -r token && read -r agent_token; } || die 'the connection broke'
  unpack
  [[ -e plan ]] || die 'the connection broke' # the last file of the archive
  known=$(content "$etc/token")
  [[ -z $token || -z $known || ${token##*:} == "${known##*:}" ]] || die 'has another token than the cluster'
  cd "nodes/$name"
  stage_tokens
  stage_join "${1-}"
  install_staged
  if [[ $role == server && -z ${1-} ]]; then install_manifests; fi
  rm -rf "$state/stage"
  say_changed
}
