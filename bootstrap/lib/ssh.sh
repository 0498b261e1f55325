# shellcheck shell=bash
# Steps on hosts, by ssh.

# program: prints the program for hosts: the files of node/ and, last, node.sh.
program() { cat "$scripts"/node/*.sh "$scripts/node.sh"; }

# remote NODE STEP [ARG...]: runs a step of node.sh on a host. $payload is a function that prints further input of the
# step, $limit its time limit in seconds.
remote() {
  local host command="sudo -n timeout ${limit:-900} bash -s -- $2 $1 ${*:3}"
  host=$(plan "$1.address")
  if [[ -n $dry_run ]]; then
    echo "ssh $host $command" >&3
    return
  fi
  # shellcheck disable=SC2029 # the command is put together here
  ssh -o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=10 -o ServerAliveCountMax=3 \
    -o StrictHostKeyChecking=yes -o "UserKnownHostsFile ~/.ssh/known_hosts clusters/$cluster.known_hosts" \
    "$host" "$command" < <(program && plan_of "$1" && echo && ${payload:-true})
}

# error_of NODE: prints the last line of what ssh and the step wrote to standard error.
error_of() { tail -n 1 "$tmp/$1"; }

# tell_it_lasts NODE STEP: prints every 15 seconds that a step still runs, until this command ends. Descriptor 4 never
# gets data: a read with a timeout waits without starting a process, unlike sleep.
tell_it_lasts() {
  local start=$SECONDS
  while ! read -r -t 15 -u 4 && kill -0 $$; do
    line ... "$2" "$1" "still at work, $((SECONDS - start))s"
  done
}

# failure STATUS: prints the reason of a step's exit status.
failure() {
  case $1 in
    124) echo 'took too long' ;;
    255) echo 'the connection broke' ;;
    *) echo "exit code $1" ;;
  esac
}

# step NODE STEP [ARG...]: runs a step, stores its output in $said, and reports its result.
step() {
  local status=0 ticker note result=ok start=$SECONDS
  tell_it_lasts "$1" "$2" 9>&- & # without the lock's descriptor: the lock ends with this command
  ticker=$!
  said=$(remote "$@" 2>"$tmp/$1") || status=$?
  { kill "$ticker" && wait "$ticker"; } 2>/dev/null || true
  case $2 in
    tokens | kubeconfig) note='not shown' ;;
    *) note=$said ;;
  esac
  if ((status != 0)); then
    result=FAILED
    note=$(failure "$status")
  fi
  line "$result" "$2" "$1" "${note:+$note, }$((SECONDS - start))s"
  ((status == 0)) || { sed 's/^/           /' "$tmp/$1" >&2 && return 1; }
}

# wait_for NODE STEP TRIES: repeats a step until it prints nothing; the step prints what is still missing.
wait_for() {
  local left tries=$3 start=$SECONDS
  while left=$(remote "$1" "$2" 2>"$tmp/$1") || left="no answer: $(error_of "$1")"; [[ -n $left ]]; do
    if ((tries == 0)); then
      line FAILED "$2" "$1" "$left, $((SECONDS - start))s"
      return 1
    fi
    if ((tries % 3 == 0)); then line wait "$2" "$1" "$left, $((SECONDS - start))s"; fi
    ((tries -= 1)) || true
    sleep 5
  done
  line ok "$2" "$1" "$((SECONDS - start))s"
}

# lock NODE: allows one run at a time. A connection holds the lock, so the lock always ends with this process.
lock() {
  local answer=''
  if [[ -n $dry_run ]]; then
    remote "$1" lock
    return
  fi
  mkfifo "$tmp/lock"
  exec 9> >(payload=cat limit=86400 remote "$1" lock 2>"$tmp/held" >"$tmp/lock")
  read -r answer <"$tmp/lock" || true
  if [[ $answer != held ]]; then
    line FAILED lock "$1" "${answer:-no answer: $(error_of held)}"
    exit 1
  fi
}
