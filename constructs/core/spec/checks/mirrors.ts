import { keyPath } from '../../base/path.ts';
import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import { checkOutside } from './outside.ts';
import { checkCertificates } from './syntax.ts';
import { parseHostAndPort, parsePlainUrl } from './urls.ts';

/** Checks the mirrors of registries. */
export function* checkMirrors({ cluster }: Declared): Generator<Problem> {
  for (const [registry, { url, authority }] of Object.entries(cluster.network.registryMirrors)) {
    const path = keyPath('network.registryMirrors', registry);
    if (!parseHostAndPort(registry) || !/[.:]/.test(registry)) {
      yield {
        code: 'invalid-registry',
        path,
        found: quoted(registry),
        expected: 'the host name of a registry, as the full names of its images begin',
        fix: 'Write it like docker.io or ghcr.io.',
      };
    }
    const parsed = parsePlainUrl(url, 'https');
    if (parsed && /^\/?$/.test(parsed.path)) yield* checkOutside(`${path}.url`, parsed.host, cluster);
    else {
      yield {
        code: 'invalid-registry-mirror',
        path: `${path}.url`,
        found: quoted(url.replace(/\/\/.*@/, '//…@')),
        expected:
          'https://, a host, and a port if it is not 443, without credentials, since this file is committed',
        fix: 'Write it like https://mirror.example.org.',
      };
    }
    if (authority !== undefined) yield* checkCertificates(`${path}.authority`, authority);
  }
}
