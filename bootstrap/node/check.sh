# shellcheck shell=bash
# The step check: prints all problems of this host, and changes nothing.
#
# Each line begins with its kind: state (membership and version of K3s), identity (compared with other hosts), taken (a
# used address that has to be free before the cluster runs), problem.

problem() { echo "problem $*"; }

# check_at_least WHAT FOUND EXPECTED
check_at_least() { (($2 >= $3)) || problem "has $2 $1; the cluster file counts on $3: correct one of them"; }

# check_size KEY FOUND EXPECTED UNIT: a size in the cluster file is what machines show of it, which is less than what
# they are sold with: 1 TB are 931 GiB, and a graphics chip on the board takes its part of the memory.
check_size() {
  (($2 >= $3)) || problem "shows $2 ${4}B of $1; the cluster file counts on $3: write $1: '$2$4' there"
}

# is_sorted VERSION...: succeeds when no version is older than the one before it.
is_sorted() { printf '%s\n' "$@" | sort -CV; }

say_identity() {
  printf '%s\n' "state $member $installed" \
    "identity $(content "$root/etc/machine-id")" \
    "identity $(content "$root/sys/class/net/${plan[interface]}/address")"
}

# check_clock NOW: checks that the clocks agree: else certificates of one host are not valid yet on another.
check_clock() {
  local off=$(($(date +%s) - $1))
  ((off > -30 && off < 30)) || problem "has a clock that is $off seconds off: run timedatectl set-ntp true"
}

check_commands() {
  local it
  for it in ${plan[commands]}; do command -v "$it" >/dev/null || problem "has no command $it: install it"; done
}

check_machine() {
  local found
  found=$(uname -m)
  [[ $found == "${plan[machine]}" ]] || problem "is $found; the cluster file says ${plan[machine]}: correct it there"
}

check_kernel() {
  local it found
  found=$(uname -r)
  is_sorted "${plan[kernel]}" "$found" || problem "has Linux $found, and not ${plan[kernel]} or newer: upgrade it"
  for it in ${plan[modules]}; do
    modprobe -n -q "$it" || problem "has no kernel module $it: $(package_of_modules "$found")"
  done
}

# package_of_modules KERNEL: prints how to get modules that distributions keep in a package of their own
# (docs.k3s.io/installation/requirements).
package_of_modules() {
  case $1 in
    *-raspi) echo 'run apt install linux-modules-extra-raspi' ;;
    *.el*) echo 'run dnf install kernel-modules-extra, and restart' ;;
    *) echo 'install it' ;;
  esac
}

check_cgroups() {
  local it found
  found=$(content "$root/sys/fs/cgroup/cgroup.controllers")
  for it in cpu memory pids; do
    [[ " $found " == *" $it "* ]] || problem "has no cgroups v2 with $it: '$found': $(turn_on_cgroups)"
  done
}

# turn_on_cgroups: prints how. A Raspberry Pi has the words for its kernel in a file of one line.
turn_on_cgroups() {
  local it
  for it in /boot/firmware/cmdline.txt /boot/cmdline.txt; do
    if [[ -e $root$it ]]; then
      echo "write cgroup_memory=1 cgroup_enable=memory at the end of the line in $it, and restart"
      return
    fi
  done
  echo 'turn it on for the kernel at boot'
}

# check_swap: the kubelet does not start on a host with swap. The list has a header and a line for each swap.
check_swap() {
  local swaps how='take swap out of /etc/fstab'
  swaps=$(content "$root/proc/swaps")
  case $swaps in
    */dev/zram*) how='remove what makes zram: apt remove rpi-swap zram-tools systemd-zram-generator' ;;
    */var/swap*) how='run apt remove dphys-swapfile, or rpi-swap' ;;
  esac
  [[ $swaps != *$'\n'* ]] || problem "swaps: run swapoff -a, and $how"
}

# check_name: checks that the node has the name of its host.
check_name() {
  local found
  found=$(uname -n)
  [[ $found == "$name" ]] || problem "calls itself $found: run hostnamectl set-hostname $name"
}

check_memory() {
  local kib
  kib=$(sed -n 's/^MemTotal: *\([0-9]*\).*/\1/p' "$root/proc/meminfo")
  check_size memory $((kib / 1024)) "${plan[memory-mib]}" Mi
}

check_disk() {
  local total free
  read -r _ total _ free _ < <(df -Pk "$root/var/lib" | tail -n 1)
  check_size disk $((total / 1024 / 1024)) "${plan[disk-gib]}" Gi
  ((free >= 5 * 1024 * 1024)) || problem "has $((free / 1024)) MiB of disk left; images take 5 GiB: make room"
}

check_gpus() {
  local found
  ((plan[gpus] > 0)) || return 0
  found=$(nvidia-smi --list-gpus 2>&1 | grep -c ^GPU || true)
  check_at_least 'graphics cards that a driver runs' "$found" "${plan[gpus]}"
}

# check_ports: checks that the ports of the platform are free. On a host in state begun, K3s itself may use them.
check_ports() {
  local protocol address port found=''
  [[ $member == fresh ]] || return 0
  while read -r protocol _ _ _ address _; do
    port=$protocol/${address##*:}
    [[ " ${plan[ports]-} " != *" $port "* || " $found " == *" $port "* ]] || found+=" $port"
  done < <(ss -Hlntu)
  [[ -z $found ]] || problem "has something else on port$found: stop it (ss -lntup names it)"
}

# check_overlay: the disk carries the file system that containers are made of. ZFS before 2.2 does not, nor does NFS.
check_overlay() {
  local folder error
  folder=$(mktemp -d "$root/var/lib/hearth-overlay.XXXXXX")
  mkdir "$folder"/{lower,upper,work,all}
  error=$(mount -t overlay -o "lowerdir=$folder/lower,upperdir=$folder/upper,workdir=$folder/work" \
    overlay "$folder/all" 2>&1 && umount "$folder/all" 2>&1) ||
    problem "cannot mount an overlay in /var/lib, as containers need: put that on ext4 or xfs: $error"
  rm -rf --one-file-system "$folder"
}

# check_selinux: where SELinux keeps programs apart, K3s has a policy of its own (docs.k3s.io/advanced).
check_selinux() {
  [[ $(content "$root/sys/fs/selinux/enforce") != 1* || -e $root/usr/share/selinux/packages/k3s.pp ]] ||
    problem 'enforces SELinux, and has no policy for K3s: run dnf install k3s-selinux, from rpm.rancher.io'
}

# check_version COMMAND: checks that the command may change the installed K3s to the planned version.
check_version() {
  local found=${installed:-$wanted}
  case $1.$member in
    up.member | add.member)
      [[ $found == "$wanted" ]] || problem "runs K3s $found, and not $wanted: run upgrade"
      ;;
    upgrade.member) # one minor version at a time, and no downgrade
      is_sorted "${plan[oldest]}" "$found" "$wanted" || problem "runs $found: no way to $wanted"
      ;;
    upgrade.*) problem 'is not in the cluster yet: run up or add' ;;
  esac
}

# check_download [airgap]: checks that this host can download the release, if it has to.
check_download() {
  local error
  [[ ${1-} != airgap && $installed != "$wanted" ]] || return 0
  error=$(fetch "${plan[release]%% *}" /dev/null --head --max-time 20 2>&1) ||
    problem "cannot download K3s: $error"
}

# check COMMAND NOW [airgap]: NOW is the time of the user's machine.
check() {
  local member installed
  member=$(membership)
  installed=$(k3s_version)
  say_identity
  check_clock "$2"
  check_commands
  check_machine
  check_kernel
  check_cgroups
  check_swap
  check_name
  check_at_least 'CPU cores' "$(nproc)" "${plan[cpu]}"
  check_memory
  check_disk
  check_gpus
  check_overlay
  check_selinux
  check_ports
  check_owner
  check_version "$1"
  check_network
  check_download "${3-}"
}
