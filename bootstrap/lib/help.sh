# shellcheck shell=bash
# Help texts.

usage() {
  cat <<'END'
Brings bare hosts to the point where Argo CD takes over, by what synth wrote into dist/CLUSTER/bootstrap.

Usage: bootstrap/bootstrap.sh CLUSTER [COMMAND] [OPTION...]

Commands:
  check          say all that stands in the way, and change nothing (the default)
  up             make the hosts a cluster with a healthy platform; again: go on where it was, mend what is not so
  add            the same for the hosts that are not in the cluster yet, and leave the others alone
  upgrade        bring K3s to the version of the plan: a snapshot of etcd, then one node after the other
  status         say how the hosts, the nodes and the Applications are
  kubeconfig     fetch the administrator's into ~/.config/hearth/CLUSTER
  reset [NODE]   take K3s off one node, or off all of them; volumes stay on their disks

Options:
  --dry-run      print every command for a host instead of running it
  --airgap DIR   take K3s and its images from there instead of from the internet
  -h, --help     print this, or with a command what there is to know of it

Hosts are reached by ssh at the addresses of the cluster file, as someone who may sudo without a password. Their keys
have to be known already, in ~/.ssh/known_hosts or clusters/CLUSTER.known_hosts.

Exit code: 0 when all is as it should be, 1 when something is not, 2 when it was called wrongly.
END
}

# help_of COMMAND
help_of() {
  case $1 in
    check)
      cat <<'END'
Usage: bootstrap/bootstrap.sh CLUSTER check [--airgap DIR] [--dry-run]

Asks all hosts and this machine at once what stands in the way of `up`, prints all of it, and changes nothing. It looks
at ssh and sudo, commands, kernel, cgroups, swap, clock, name, sizes, ports, addresses, firewalls, search domains, the
paths between nodes, the NAS, the download, the secrets, and whether dist/ is what the cluster file says and what Argo
CD will find in git.
END
      ;;
    up)
      cat <<'END'
Usage: bootstrap/bootstrap.sh CLUSTER up [--airgap DIR] [--dry-run]

Makes the hosts a cluster: checks everything, installs K3s, configures and starts it on one server after the other and
on all agents at once, hands over the sealing key, and waits until Argo CD has made the platform healthy: an hour at
most, and five minutes of an error that does not pass by itself. It may be interrupted and run again: it goes on where
it was, and puts back what is not as planned. A node is started again only when its binary, its files or its graphics
driver are others than those that it runs with.
END
      ;;
    add)
      cat <<'END'
Usage: bootstrap/bootstrap.sh CLUSTER add [--airgap DIR] [--dry-run]

Does what `up` does for the hosts of the cluster file that are not in the cluster yet, and leaves the others alone.
END
      ;;
    upgrade)
      cat <<'END'
Usage: bootstrap/bootstrap.sh CLUSTER upgrade [--airgap DIR] [--dry-run]

Brings K3s to the version of the plan: saves a snapshot of etcd, then takes one server after the other and one agent
after the other, each when the one before is ready again. It stops at the first that fails. One minor version at a time,
never down.
END
      ;;
    status)
      cat <<'END'
Usage: bootstrap/bootstrap.sh CLUSTER status [--dry-run]

Prints what `check` finds, how far each host has come and with which K3s, the nodes that are not ready, and the
Applications that are not healthy. It asks once, waits for nothing, and changes nothing.
END
      ;;
    kubeconfig)
      cat <<'END'
Usage: bootstrap/bootstrap.sh CLUSTER kubeconfig [--dry-run]

Fetches the administrator's kubeconfig from the first server that gives it into ~/.config/hearth/CLUSTER/kubeconfig,
readable by you only, and prints the line that makes kubectl use it.
END
      ;;
    reset)
      cat <<'END'
Usage: bootstrap/bootstrap.sh CLUSTER reset [NODE] [--dry-run]

Takes K3s and all that runs in it off one node, or off all of them, after you have typed the name of what goes. The
other nodes stay as they are; what runs on NODE is moved to them first. What volumes hold stays on the disks, in
/var/lib/rancher/k3s/storage.
END
      ;;
  esac
  cat <<'END'

Options:
  --dry-run      print every command for a host instead of running it
END
  case $1 in
    check | up | add | upgrade)
      echo '  --airgap DIR   take K3s and its images from there instead of from the internet'
      ;;
  esac
}
