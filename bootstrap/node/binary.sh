# shellcheck shell=bash
# The step binary: installs K3s from the air-gap folder or the internet, and verifies the checksum of its release.

# unpack: extracts the rest of standard input into an empty folder, and changes to it.
unpack() {
  rm -rf "$state/stage"
  mkdir -p "$state/stage"
  cd "$state/stage"
  tar -xf -
}

# fetch FILE TARGET [OPTION...]: downloads a file of the release.
fetch() { curl -fsSL ${plan[proxy]:+--proxy "${plan[proxy]}"} "${@:3}" -o "$2" "${plan[downloads]}/$1"; }

# has_binary: succeeds when K3s has the planned version and is the file that was installed.
has_binary() { [[ -x $k3s && $(content "$state/k3s") == "$wanted $(sha256 <"$k3s")" ]]; }

# verify FILE SUMS: fails when the checksum of a file differs from the list of the release.
verify() {
  grep -qxE "$(sha256 <"$1") [ *]$1" "$2" ||
    die "wrong checksum: $1 is not what K3s $wanted was released with"
}

binary() {
  local sums binary images refusal it
  read -r sums binary images <<<"${plan[release]}"
  refusal=$(check_owner)
  [[ -z $refusal ]] || die "${refusal#problem }"
  # Written first, so that all later files on the host are known to belong to the cluster.
  put /var/lib/hearth/cluster 600 <<<"$claim"
  if has_binary; then
    echo unchanged
    return
  fi
  unpack
  for it in "$sums" "$binary"; do [[ -e $it ]] || fetch "$it" "$it" --retry 2 --max-time 600; done
  verify "$binary" "$sums"
  if [[ -e $images ]]; then
    verify "$images" "$sums"
    put "/var/lib/rancher/k3s/agent/images/$images" 644 <"$images"
  fi
  put /usr/local/bin/k3s 755 <"$binary"
  put /var/lib/hearth/k3s 600 <<<"$wanted $(sha256 <"$k3s")"
  rm -rf "$state/stage"
  echo "K3s $wanted"
}
