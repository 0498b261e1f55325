import { parseAddress, parseCidr } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import { checkOutside } from './outside.ts';
import { isHostName } from './syntax.ts';

/** Checks the proxy and the time servers of the network. */
export function* checkNetwork({ cluster }: Declared): Generator<Problem> {
  const { proxy, timeServers } = cluster.network;
  if (proxy) {
    const path = 'network.proxy.url';
    if (/^http:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/.test(proxy.url))
      yield* checkOutside(path, new URL(proxy.url).hostname, cluster);
    else {
      yield {
        code: 'invalid-proxy',
        path,
        found: quoted(proxy.url.replace(/\/\/.*@/, '//…@')),
        expected:
          'http://, a host, and a port if it is not 80, without credentials, since this file is committed',
        fix: 'Write it like http://192.168.2.5:3128.',
      };
    }
    for (const [i, text] of proxy.except.entries()) {
      if (isHostName(text.replace(/^\./, '')) || parseCidr(text)) continue;
      yield {
        code: 'invalid-proxy-exception',
        path: `network.proxy.except[${i}]`,
        found: quoted(text),
        expected: 'a host name, a domain or a range of IPv4 addresses',
        fix: 'Write it like nas.example.org, .example.org or 10.1.0.0/16.',
      };
    }
  }
  for (const [i, text] of timeServers.entries()) {
    if (parseAddress(text) !== undefined || (isHostName(text) && !/^[\d.]+$/.test(text))) continue;
    yield {
      code: 'invalid-time-server',
      path: `network.timeServers[${i}]`,
      found: quoted(text),
      expected: 'an IPv4 address or a host name',
      fix: 'Write it like 192.168.2.1 or pool.ntp.org.',
    };
  }
}
