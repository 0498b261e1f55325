import type { NamedPort } from '../../model/object-sink.ts';

/** True when a port is among others, by its name or by its number. */
export function hasPort(ports: readonly NamedPort[], wanted: string | number): boolean {
  return ports.some(({ name, port }) => (typeof wanted === 'number' ? port === wanted : name === wanted));
}

/** A port as text. */
export function showPort({ name, port }: NamedPort): string {
  return name === undefined ? String(port) : `${name} (${port})`;
}
