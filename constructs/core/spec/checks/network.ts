import { parseCidr } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import { checkOutside } from './outside.ts';
import { isHost, parsePlainUrl } from './urls.ts';

/** Checks the proxy and the time servers of the network. */
export function* checkNetwork({ cluster }: Declared): Generator<Problem> {
  const { proxy, timeServers } = cluster.network;
  if (proxy) {
    const path = 'network.proxy.url';
    const parsed = parsePlainUrl(proxy.url, 'http');
    if (parsed && /^\/?$/.test(parsed.path)) yield* checkOutside(path, parsed.host, cluster);
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
      if (isHost(text.replace(/^\./, '')) || parseCidr(text)) continue;
      yield {
        code: 'invalid-proxy-exception',
        path: `network.proxy.except[${i}]`,
        found: quoted(text),
        expected: 'a host name, a domain, an IPv4 address or a range of them',
        fix: 'Write it like nas.example.org, .example.org or 10.1.0.0/16.',
      };
    }
  }
  for (const [i, text] of timeServers.entries()) {
    const path = `network.timeServers[${i}]`;
    if (isHost(text)) {
      yield* checkOutside(path, text, cluster, { askedBy: 'nodes' });
      continue;
    }
    yield {
      code: 'invalid-time-server',
      path,
      found: quoted(text),
      expected: 'an IPv4 address or a host name',
      fix: 'Write it like 192.168.2.1 or pool.ntp.org.',
    };
  }
}
