import { parseAddress } from '../../base/address.ts';
import { isHostName } from './syntax.ts';

/** True when a text is an IPv4 address or a host name that cannot be mistaken for one, such as `1.2.3`. */
export function isHost(text: string): boolean {
  return parseAddress(text) !== undefined || (isHostName(text) && !/(^|\.)\d+$/.test(text));
}

/** True when a text is a port: a number from 1 to 65535, without zeros before it. */
export function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;
}

/** A host and its port (`ns1.example.org:5353`); undefined when the text is not a host with or without a port. */
export function parseHostAndPort(
  text: string,
): { readonly host: string; readonly port?: number } | undefined {
  const [host = '', port, ...rest] = text.split(':');
  if (!isHost(host) || rest.length > 0) return undefined;
  if (port === undefined) return { host };
  return isPort(port) ? { host, port: Number(port) } : undefined;
}

/** The parts of a URL. */
export interface PlainUrl {
  readonly host: string;
  /** The port, when the URL names one. */
  readonly port?: number;
  /** The path, from its first `/`; empty when the URL ends with the host. */
  readonly path: string;
}

/**
 * A URL of a scheme and a host, without a user, a query and a fragment; undefined when the text is anything else. It is
 * stricter than `URL`, which also accepts `https://127.1` and changes spaces and capitals.
 */
export function parsePlainUrl(text: string, scheme: 'http' | 'https'): PlainUrl | undefined {
  const match = new RegExp(`^${scheme}://(?<authority>[^/?#@\\s]+)(?<path>/[^?#\\s]*)?$`).exec(text);
  const target = match && parseHostAndPort(match.groups!.authority!);
  return target ? { ...target, path: match.groups!.path ?? '' } : undefined;
}
