import { atEnd, run } from './run.ts';

const prefix = `hearth-${process.pid}-`;

/** Full name of a network namespace of these tests. */
export function namespace(name: string): string {
  return `${prefix}${name}`;
}

/** The words of a command that runs in a network namespace. */
export function inNamespace(name: string, ...command: readonly string[]): string[] {
  return ['nsenter', `--net=/run/netns/${namespace(name)}`, '--', ...command];
}

/** Runs a shell script in a network namespace. */
export function shell(name: string, script: string): string {
  const [command, ...args] = inNamespace(name, 'sh', '-euc', script);
  return run(command!, args);
}

/** A connection to a subnet: its name, the interface, and the address. */
export interface Place {
  readonly name: string;
  readonly subnet: string;
  readonly networkInterface: string;
  readonly address: string;
}

/** A router with a bridge for each subnet; the namespaces are deleted when the tests end. */
export class Network {
  /** The router's end of each cable. */
  readonly #ports = new Map<string, string>();

  /** @param subnets the router's address in each subnet */
  constructor(subnets: Readonly<Record<string, string>>) {
    addNamespace('router');
    shell('router', 'echo 1 >/proc/sys/net/ipv4/ip_forward');
    for (const [subnet, address] of Object.entries(subnets))
      shell(
        'router',
        `ip link add ${subnet} type bridge && ip address add ${address}/24 dev ${subnet} && ip link set ${subnet} up`,
      );
  }

  /** Makes a namespace with one interface on a subnet and the router as its default route. */
  attach({ name, subnet, networkInterface, address }: Place): void {
    addNamespace(name);
    const port = `port${this.#ports.size}`;
    this.#ports.set(name, port);
    run('ip', [
      'link',
      'add',
      port,
      'netns',
      namespace('router'),
      'type',
      'veth',
      'peer',
      networkInterface,
      'netns',
      namespace(name),
    ]);
    shell('router', `ip link set ${port} master ${subnet} up`);
    const gateway = address.replace(/\d+$/, '1');
    shell(
      name,
      `ip address add ${address}/24 dev ${networkInterface} && ip link set ${networkInterface} up && ip route add default via ${gateway}`,
    );
  }

  /** Connects or disconnects the cable of a namespace. */
  plug(name: string, on: boolean): void {
    shell('router', `ip link set ${this.#ports.get(name)} ${on ? 'up' : 'down'}`);
  }

  /** Enables or disables routing between subnets; traffic within a subnet always works. */
  route(on: boolean): void {
    shell('router', `echo ${on ? 1 : 0} >/proc/sys/net/ipv4/ip_forward`);
  }
}

function addNamespace(name: string): void {
  run('ip', ['netns', 'add', namespace(name)]);
  atEnd(() => run('ip', ['netns', 'delete', namespace(name)]));
  shell(name, 'ip link set lo up');
}
