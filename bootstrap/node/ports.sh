# shellcheck shell=bash
# Steps that try the ports between nodes before K3s is there: one host listens, the others call. In Perl, the one
# language with sockets that every Debian, Ubuntu and Raspberry Pi OS has from the start: it is essential there.

# answering: prints a program that answers on ports of an address, until its standard input ends, or for two minutes.
answering() {
  cat <<'END'
use strict;
use IO::Select;
use IO::Socket::INET;
my ($address, @ports) = @ARGV;
my ($sockets, $end, @taken) = (IO::Select->new(\*STDIN), time + 120);
my %proto;
for (@ports) {
  my ($proto, $port) = split m{/};
  my @how = $proto eq 'tcp' ? (Listen => 64, ReuseAddr => 1) : ();
  my $socket = IO::Socket::INET->new(LocalAddr => $address, LocalPort => $port, Proto => $proto, @how);
  if ($socket) { $sockets->add($socket); $proto{$socket} = $proto } else { push @taken, $_ }
}
$| = 1;
print "listening @taken\n";
while (time < $end) {
  for my $socket ($sockets->can_read(1)) {
    if ($socket == \*STDIN) { exit unless sysread STDIN, my $more, 64 }
    elsif ($proto{$socket} eq 'tcp') { $socket->accept }
    else { my $from = $socket->recv(my $text, 64); send $socket, $text, 0, $from if defined $from }
  }
}
END
}

# calling: prints a program that prints which ports of an address do not answer within three seconds. A port with ~
# before it belongs to a service that runs there: it may refuse a connection, and is not asked by UDP.
calling() {
  cat <<'END'
use strict;
use IO::Select;
use IO::Socket::INET;
use Errno 'ECONNREFUSED';
use Socket qw(SOL_SOCKET SO_ERROR);
my ($address, @ports) = @ARGV;
my (%port, %silent);
my ($tcp, $udp) = (IO::Select->new, IO::Select->new);
for (@ports) {
  my ($own, $proto, $number) = m{^(~?)(\w+)/(\d+)$} or next;
  next if $own && $proto eq 'udp';
  my $socket = IO::Socket::INET->new(PeerAddr => $address, PeerPort => $number, Proto => $proto, Blocking => 0);
  $silent{"$proto/$number"} = 1;
  next unless $socket;
  $port{$socket} = ["$proto/$number", $own];
  ($proto eq 'tcp' ? $tcp : $udp)->add($socket);
}
my $end = time + 3;
while (time <= $end && ($tcp->count || $udp->count)) {
  send $_, 'hearth', 0 for $udp->handles;
  for my $socket ($tcp->can_write(0.2)) {
    my $error = unpack 'i', getsockopt $socket, SOL_SOCKET, SO_ERROR;
    delete $silent{$port{$socket}[0]} if !$error || ($error == ECONNREFUSED && $port{$socket}[1]);
    $tcp->remove($socket);
  }
  for my $socket ($udp->can_read(0.2)) {
    # A refusal is an error here, and no answer.
    my $text;
    next unless defined $socket->recv($text, 64) && $text eq 'hearth';
    delete $silent{$port{$socket}[0]};
    $udp->remove($socket);
  }
}
print join(' ', sort keys %silent), "\n" if %silent;
END
}

# listen PORT...: prints "listening" and the ports that something else has, and answers on the others. On a host that is
# a node already, services have them, and those answer.
listen() {
  if [[ $(membership) == member ]]; then
    echo "listening $*"
    cat >/dev/null
  else
    perl -e "$(answering)" "${plan[ip]}" "$@"
  fi
}

# probe NODE=PORT,PORT...: prints "blocked", the node and its ports that this host does not reach.
probe() {
  local it
  for it; do
    probe_node "${it%%=*}" "${it#*=}" &
  done
  wait
}

# probe_node NODE PORT,PORT...
probe_node() {
  local blocked
  # shellcheck disable=SC2086 # one word for each port
  blocked=$(perl -e "$(calling)" "${plan[$1.ip]}" ${2//,/ })
  [[ -z $blocked ]] || echo "blocked $1 $blocked"
}
