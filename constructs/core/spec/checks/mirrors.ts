import { keyPath } from '../../base/path.ts';
import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import { checkOutside } from './outside.ts';
import { checkCertificates } from './syntax.ts';
import { parseHostAndPort, parsePlainUrl } from './urls.ts';

/**
 * Hosts that answer for a registry, or did, and the host in the names of its images, by which a container runtime looks
 * for a mirror: `redis:8` is `docker.io/library/redis:8` to it, and comes from `registry-1.docker.io`.
 */
const imageHosts: Readonly<Record<string, string>> = {
  'registry-1.docker.io': 'docker.io',
  'index.docker.io': 'docker.io',
  'registry.docker.io': 'docker.io',
  'auth.docker.io': 'docker.io',
  'hub.docker.com': 'docker.io',
  'registry.hub.docker.com': 'docker.io',
  'production.cloudflare.docker.com': 'docker.io',
  // Frozen since April 2023; the images of Kubernetes have the new name.
  'k8s.gcr.io': 'registry.k8s.io',
  'pkg-containers.githubusercontent.com': 'ghcr.io',
  'cdn.quay.io': 'quay.io',
};

/** Checks the mirrors of registries. */
export function* checkMirrors({ cluster }: Declared): Generator<Problem> {
  for (const [registry, { url, authority }] of Object.entries(cluster.network.registryMirrors)) {
    const path = keyPath('network.registryMirrors', registry);
    const host = registry.replace(/:443$/, '').toLowerCase();
    const named = imageHosts[host] ?? (host !== registry.toLowerCase() ? host : undefined);
    if (named !== undefined) {
      yield {
        code: 'registry-not-in-image-names',
        path,
        found: `${quoted(registry)}, ${named === host ? 'with the port that names of images leave out' : `another host of ${named}`}`,
        expected: `${quoted(named)}: nodes look for a mirror by the host in the name of an image`,
        fix: `Write ${quoted(named)} instead.`,
      };
    } else if (!parseHostAndPort(registry) || !/[.:]/.test(registry)) {
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
