import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../constructs/spec.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import schema from '../../imports/cluster.schema.json' with { type: 'json' };
import { examples } from '../support/clusters.ts';

const [homelab, single] = examples.map(({ spec }) => spec) as [ClusterSpec, ClusterSpec];

/** Without optional parts. */
const minimal: ClusterSpec = {
  ...single,
  name: 'minimal',
  components: { traefik: single.components.traefik, dns: single.components.dns },
};

/** Every component with every option, each with another value than its default: a test finds those that are missing. */
const everything: ClusterSpec = {
  ...homelab,
  name: 'everything',
  domain: 'home.example.com',
  tls: { issuer: 'acme', email: 'admin@example.com', dns: 'cloudflare' },
  identity: {
    host: 'login',
    storageClass: 'local-disk',
    users: homelab.identity?.users ?? [],
  },
  nodes: homelab.nodes.map((node) => (node.gpu ? { ...node, gpu: { ...node.gpu, count: 2 } } : node)),
  components: {
    ...homelab.components,
    argocd: { exposure: { host: 'cd', auth: 'oidc' } },
    objectStore: {
      volume: { size: '90Gi', storageClass: 'local-disk' },
      exposure: { auth: 'forward-auth' },
    },
    postgres: { volume: { size: '30Gi', storageClass: 'local-disk' }, instances: 2 },
    prometheus: {
      volume: { size: '40Gi', storageClass: 'local-disk' },
      retention: '30d',
      scrapeInterval: '15s',
      alerts: {
        receivers: [
          { name: 'phones', severities: ['critical'], ntfy: { server: 'https://ntfy.example.com' } },
          {
            name: 'mail',
            mail: {
              server: 'smtp.example.com:587',
              user: 'homelab',
              from: 'homelab@example.com',
              to: 'linus@example.com',
            },
          },
          { name: 'channel', slack: { channel: '#homelab' } },
          { name: 'office', teams: { server: 'https://default12ab.34.environment.api.powerplatform.com' } },
          { name: 'program', webhook: { url: 'https://alerts.example.com/hook' } },
        ],
        deadMansSwitch: 'https://hc-ping.com',
      },
      grafana: {
        host: 'dashboards',
        auth: 'none',
        reason: 'a screen in the hall shows it',
      },
    },
    gpu: { hotAbove: 90 },
    registry: { space: '15Gi' },
    builder: { memory: '2Gi', cache: '10Gi', sources: ['https://git.example.org:8443'] },
    argoWorkflows: { atOnce: 3, keepDays: 30, exposure: { host: 'workflows', auth: 'oidc' } },
    kserve: {},
    jupyterhub: {
      servers: 2,
      cpu: 0.5,
      memory: '3Gi',
      gpus: 1,
      idleMinutes: 30,
      bucket: '5Gi',
      image: 'ghcr.io/example/notebook:1.0.0',
      home: { size: '20Gi', storageClass: 'nfs-client' },
      exposure: { host: 'notebooks', auth: 'oidc' },
    },
    mlflow: {
      workers: 3,
      uploadSpace: '8Gi',
      exposure: { host: 'experiments', auth: 'forward-auth' },
    },
  },
};

/** A component or an option in the schema of the cluster file. */
interface Described {
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Described>>;
}

/** The options of components that a cluster file leaves out, or gives their default. */
function optionsWithoutChange(components: object): string[] {
  const described = (schema as { properties: Readonly<Record<string, Described>> }).properties.components;
  return Object.entries(described?.properties ?? {}).flatMap(([component, { properties = {} }]) =>
    Object.entries(properties).flatMap(([option, { default: byDefault }]) => {
      const value = (components as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[component]?.[
        option
      ];
      return value === undefined || value === byDefault ? [`${component}.${option}`] : [];
    }),
  );
}

it('the cluster "everything" has every component, and every option with another value than its default', () => {
  expect(optionsWithoutChange(everything.components)).toEqual([]);
  expect(optionsWithoutChange(minimal.components)).toContain('mlflow.workers');
  const asByDefault = { ...everything.components, mlflow: { workers: 2, uploadSpace: '8Gi', exposure: {} } };
  expect(optionsWithoutChange(asByDefault)).toEqual(['mlflow.workers']);
});

it("the tests' large cluster has every component, so that the tests of whole clusters see it", () => {
  const described = Object.keys(schema.properties.components.properties);
  expect(described.filter((name) => !(name in homelab.components))).toEqual([]);
});

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
