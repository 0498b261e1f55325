import type { Cursor } from './cursor.ts';
import type { PodPort, Protocol } from './model.ts';

/** Ports that a rule opens, by number or by the name that the destination gives them. */
export interface PortRule {
  /** Absent: every protocol. */
  readonly protocol?: Protocol;
  readonly name?: string;
  readonly first: number;
  readonly last: number;
}

/** All ports, for a rule without ports. */
export const everyPort = { first: 1, last: 65535 };

/** True when a port of a destination is among those that a rule opens; named ports are looked up in `declared`. */
export function opensPort(
  rule: PortRule,
  port: number,
  protocol: Protocol,
  declared: readonly PodPort[],
): boolean {
  if (rule.protocol !== undefined && rule.protocol !== protocol) return false;
  if (rule.name === undefined) return rule.first <= port && port <= rule.last;
  return declared.some((one) => one.name === rule.name && one.port === port && one.protocol === protocol);
}

/** True when a rule opens a port of a destination; absent ports stand for all. */
export function opens(
  { ports }: { readonly ports?: readonly PortRule[] },
  port: number,
  protocol: Protocol,
  declared: readonly PodPort[],
): boolean {
  return ports === undefined || ports.some((rule) => opensPort(rule, port, protocol, declared));
}

/** A port of a NetworkPolicy. */
export function readPort(at: Cursor): PortRule {
  at.only('protocol', 'port', 'endPort');
  const given = at.at('protocol');
  const protocol = given.exists ? given.oneOf('TCP', 'UDP', 'SCTP') : 'TCP';
  const port = at.at('port');
  if (!port.exists) {
    if (at.at('endPort').exists) at.refuse('a port where there is an endPort');
    return { protocol, ...everyPort };
  }
  if (typeof port.value === 'string') return { protocol, ...readPortName(port, at.at('endPort')) };
  return { protocol, ...readPortNumbers(port, port.number(), at.at('endPort')) };
}

/** Reads a port that is given by its name. */
export function readPortName(port: Cursor, end: Cursor): Omit<PortRule, 'protocol'> {
  if (end.exists) end.refuse('no endPort beside a named port');
  return { name: port.text(), first: 0, last: 0 };
}

/** Reads a port that is given by its number, or a range of ports. */
export function readPortNumbers(port: Cursor, first: number, end: Cursor): Omit<PortRule, 'protocol'> {
  if (!(first >= 1 && first <= 65535)) port.refuse('a port from 1 to 65535');
  if (!end.exists) return { first, last: first };
  const last = end.number();
  if (!(last >= first && last <= 65535)) end.refuse(`a port from ${first} to 65535`);
  return { first, last };
}
