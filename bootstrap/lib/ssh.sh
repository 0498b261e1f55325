# shellcheck shell=bash
# Steps on hosts, by ssh.

# What the person's ~/.ssh/config does not decide: which host keys are trusted, and what a host may do to this machine.
# Names, users, ports, identities and jump hosts are left to it.
ssh_options=(
  -o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=10 -o ServerAliveCountMax=3 -o LogLevel=INFO
  -o StrictHostKeyChecking=yes -o GlobalKnownHostsFile=/etc/ssh/ssh_known_hosts -o KnownHostsCommand=none
  -o VerifyHostKeyDNS=no -o UpdateHostKeys=no -o NoHostAuthenticationForLocalhost=no
  -o ForwardAgent=no -o ForwardX11=no -o GSSAPIDelegateCredentials=no -o ClearAllForwardings=yes -o Tunnel=no
  -o PermitLocalCommand=no -o ControlMaster=no -o ControlPath=none -o RemoteCommand=none -o RequestTTY=no
)

# program: prints the program for hosts: the files of node/ and, last, node.sh.
program() { cat "$scripts"/node/*.sh "$scripts/node.sh"; }

# bounded: passes on at most 64 KiB of an answer, with a question mark for all that is no printable ASCII: it cannot
# fill this machine, and does nothing to a terminal.
bounded() { LC_ALL=C tr -c '\11\12\40-\176' '?' | head -c 65536; }

# end_when_late PID SECONDS: ends a process that runs for longer, since a host that hangs does not end its own.
# Descriptor 4 never gets data: a read with a timeout waits without starting a process, unlike sleep.
end_when_late() {
  local left=$2
  while ! read -r -t 2 -u 4 && kill -0 "$1" 2>/dev/null; do
    ((left -= 2, left > 0)) || kill "$1"
  done
}

# connect NODE STEP [ARG...]: runs a step of node.sh on a host. $payload is a function that prints further input of the
# step, $limit its time limit in seconds.
connect() (
  limit=${limit:-900}
  me=${BASHPID:-$(exec sh -c 'echo "$PPID"')}
  # The watcher holds no descriptor that anybody waits for, and no lock.
  end_when_late "$me" $((limit + 30)) </dev/null &>/dev/null 3>&- 5>&- 6>&- 9>&- &
  # shellcheck disable=SC2029 # the command is put together here
  exec ssh "${ssh_options[@]}" -o "UserKnownHostsFile ~/.ssh/known_hosts clusters/$cluster.known_hosts" \
    "$(plan "$1.address")" "sudo -n timeout $limit bash -s -- $2 $1 ${*:3}" \
    < <(exec 2>/dev/null && program && plan_of "$1" && echo && ${payload:-true})
)

# remote NODE STEP [ARG...]: the same with a bounded answer. What was written to standard error is for error_of.
remote() {
  if [[ -n $dry_run ]]; then
    echo "ssh $(plan "$1.address") sudo -n timeout ${limit:-900} bash -s -- $2 $1 ${*:3}" >&3
    return
  fi
  { connect "$@" 2>&1 >&5 5>&- | bounded >"$tmp/$1"; } 5>&1 | bounded
}

# error_of NODE [STATUS]: prints the last line of what ssh and the step wrote to standard error; how the step failed
# where there is none, or where it is cut.
error_of() {
  local error
  error=$(tail -n 1 "$tmp/$1")
  case ${2-1} in
    124 | 141 | 143) failure "$2" ;;
    *) echo "${error:-$(failure "${2-1}")}" ;;
  esac
}

# tell_it_lasts NODE STEP: prints every 15 seconds that a step still runs, until this command ends.
tell_it_lasts() {
  local start=$SECONDS
  while ! read -r -t 15 -u 4 && kill -0 $$; do
    line ... "$2" "$1" "still at work, $((SECONDS - start))s"
  done
}

# failure STATUS: prints the reason of a step's exit status.
failure() {
  case $1 in
    124 | 143) echo 'took too long' ;;
    141) echo 'answered with more than 64 KiB' ;;
    255) echo 'the connection broke' ;;
    *) echo "exit code $1" ;;
  esac
}

# step NODE STEP [ARG...]: runs a step, stores its output in $said, and reports its result.
step() {
  local status=0 ticker note result=ok start=$SECONDS
  tell_it_lasts "$1" "$2" 9>&- & # without the lock's descriptor: the lock ends with this command
  ticker=$!
  said=$(remote "$@") || status=$?
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

# wait_for NODE STEP TRIES: repeats a step until it prints nothing; the step prints what is still missing. It gives up
# after 60 tries, which is five minutes, when all of them found an error that does not pass by itself.
wait_for() {
  local left tries=$3 stuck=0 start=$SECONDS
  while left=$(remote "$1" "$2") || left="no answer: $(error_of "$1" $?)"; [[ -n $left ]]; do
    if [[ -n $(lasting_errors "$left") ]]; then ((stuck += 1)); else stuck=0; fi
    if ((stuck >= 60)); then left="this does not pass by itself: $left"; fi
    if ((tries == 0 || stuck >= 60)); then
      line FAILED "$2" "$1" "$left, $((SECONDS - start))s"
      return 1
    fi
    if ((tries % 3 == 0)); then line wait "$2" "$1" "$left, $((SECONDS - start))s"; fi
    ((tries -= 1)) || true
    sleep 5
  done
  line ok "$2" "$1" "$((SECONDS - start))s"
}

# said_first FIFO WORD: prints the line with which a connection that is held begins, or the last one that it says
# instead. The host waits a minute for another run.
said_first() {
  local said='' last='' lines=0
  while ((lines++ < 20)) && IFS= read -r -n 2000 -t 90 said; do
    last=${said//[^[:print:]]/?}
    [[ $said != "$2"* ]] || break
  done <"$1"
  printf '%s\n' "$last"
}

# lock NODE: allows one run at a time. A connection holds the lock, so the lock always ends with this process.
lock() {
  local answer
  if [[ -n $dry_run ]]; then
    remote "$1" lock
    return
  fi
  mkfifo "$tmp/lock"
  exec 9> >(payload=cat limit=86400 connect "$1" lock &>"$tmp/lock")
  answer=$(said_first "$tmp/lock" held)
  [[ $answer != held ]] || return 0
  line FAILED lock "$1" "no answer${answer:+: $answer}"
  exit 1
}
