import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../constructs/core/spec/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { shipped } from '../support/clusters.ts';

const [homelab, single] = shipped.map(({ spec }) => spec) as [ClusterSpec, ClusterSpec];

/** Nothing that can be left out. */
const minimal: ClusterSpec = {
  ...single,
  name: 'minimal',
  exposures: { gateway: single.exposures.gateway, dns: single.exposures.dns },
  components: {},
};

/** Every option, each with another value than its default. */
const everything: ClusterSpec = {
  ...homelab,
  name: 'everything',
  domain: 'home.example.com',
  tls: { issuer: 'acme', email: 'admin@example.com', dns: 'cloudflare' },
  exposures: {
    ...homelab.exposures,
    argocd: { host: 'cd', auth: 'oidc' },
    grafana: {
      host: 'dashboards',
      address: '192.168.2.120',
      auth: 'none',
      reason: 'a screen in the hall shows it',
    },
    mlflow: { host: 'experiments', address: '192.168.2.116', auth: 'forward-auth' },
    objectStore: { auth: 'forward-auth' },
  },
  identity: {
    host: 'login',
    storageClass: 'local-disk',
    users: homelab.identity?.users ?? [],
  },
  components: {
    objectStore: { size: '90Gi', storageClass: 'local-disk' },
    postgres: { size: '30Gi', storageClass: 'local-disk', instances: 2 },
    observability: { size: '40Gi', storageClass: 'local-disk' },
    mlflow: { workers: 3 },
  },
  objectives: { metricsRetention: '30d', scrapeInterval: '15s' },
};

describe.each([minimal, everything])('the components of the cluster "$name"', (spec) => {
  const { files } = synthesize([{ file: `clusters/${spec.name}.ts`, spec }]);
  const folders = new Map<string, string>();
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, folder = ''] = path.split('/');
    if (path.endsWith('.yaml')) folders.set(folder, `${folders.get(folder) ?? ''}--- # ${path}\n${content}`);
  }

  it.each([...folders])('%s', async (folder, content) => {
    await expect(content).toMatchFileSnapshot(`snapshots/${spec.name}/${folder}.yaml`);
  });
});
