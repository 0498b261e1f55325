# shellcheck shell=bash
# The step binary: K3s itself, from the air-gap folder or the internet, with the checksum of the plan.

# unpack: extracts the rest of standard input into an empty folder, and changes to it.
unpack() {
  rm -rf "$state/stage"
  mkdir -p "$state/stage"
  cd "$state/stage"
  tar -xf -
}

# fetch FILE TARGET [OPTION...]: downloads a file of the release, by https only, also where it is redirected to.
fetch() {
  curl -fsSL --proto =https --max-filesize 536870912 ${plan[proxy]:+--proxy "${plan[proxy]}"} "${@:3}" -o "$2" \
    "${plan[downloads]}/$1"
}

# has_binary CHECKSUM: succeeds when K3s is here in the planned version, and is the file that was released.
has_binary() { [[ -x $k3s && $(content "$state/k3s") == "$wanted $1" && sha256:$(sha256 <"$k3s") == "$1" ]]; }

# verify FILE CHECKSUM: refuses a file that has another one. The plan has it, not the server that the file is from.
verify() {
  [[ -n $2 ]] || die "the plan has no checksum of $1: run npm run import -- k3s where there is internet, then synth"
  [[ sha256:$(sha256 <"$1") == "$2" ]] || die "wrong checksum: $1 is not what K3s $wanted was released with"
}

binary() {
  local binary images sum images_sum refusal
  read -r binary images <<<"${plan[release]}"
  read -r sum images_sum <<<"${plan[checksums]}"
  refusal=$(check_owner)
  [[ -z $refusal ]] || die "${refusal#problem }"
  # Written first, so that all later files on the host are known to belong to the cluster.
  put /var/lib/hearth/cluster 600 <<<"$claim"
  if has_binary "$sum"; then
    echo unchanged
    return
  fi
  unpack
  [[ -e $binary ]] || fetch "$binary" "$binary" --retry 2 --max-time 600
  verify "$binary" "$sum"
  if [[ -e $images ]]; then
    verify "$images" "$images_sum"
    put "/var/lib/rancher/k3s/agent/images/$images" 644 <"$images"
  fi
  put /usr/local/bin/k3s 755 <"$binary"
  put /var/lib/hearth/k3s 600 <<<"$wanted $sum"
  rm -rf "$state/stage"
  echo "K3s $wanted"
}
