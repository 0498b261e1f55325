import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import type { StorageClassSpec } from '../../../constructs/core/spec/storage.ts';
import { proveCapacity } from '../../../constructs/core/verify/capacity/prove.ts';
import { proveTemplates } from '../../../constructs/core/verify/templates/index.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const classes: readonly StorageClassSpec[] = [
  {
    name: 'nas',
    type: 'nfs',
    server: '192.168.2.5',
    export: '/volume1/data',
    capacity: '2Ti',
    default: true,
  },
  { name: 'disk', type: 'local' },
];

const claimSpec = (
  storage: string,
  storageClassName?: string,
  accessModes: ['ReadWriteOnce' | 'ReadWriteMany'] = ['ReadWriteOnce'],
) => ({
  accessModes,
  resources: { requests: { storage } },
  ...(storageClassName !== undefined && { storageClassName }),
});

/** The component of a test, in a cluster with a NAS of 2Ti and a node with 88Gi of disk for claims. */
function notes(): Part {
  return new Part(emptyCluster({ storage: { classes } }), 'notes');
}

function problemsOf(part: Part): string[] {
  const built = build(part.cluster);
  const { undeclared, claims } = proveTemplates(built);
  return proveCapacity(built, [...undeclared, ...claims]).problems.map(
    ({ path, found }) => `${path}: ${found}`,
  );
}

function withClaim(...spec: Parameters<typeof claimSpec>): string[] {
  const part = notes();
  part.object('v1/PersistentVolumeClaim', 'data', { spec: claimSpec(...spec) });
  return problemsOf(part);
}

/** A StatefulSet of a component whose pods are declared with a volume of 10Gi. */
function withTemplate(
  storage: string,
  { replicas = 1, storageClass = 'nas', declared = true } = {},
): string[] {
  const part = notes();
  const labels = { app: 'raw' };
  part.object('apps/v1/StatefulSet', 'raw', {
    spec: {
      replicas,
      serviceName: 'raw',
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'main', image: 'a:1' }] } },
      volumeClaimTemplates: [
        {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          metadata: { name: 'data' },
          spec: claimSpec(storage, storageClass),
        },
      ],
    },
  });
  if (declared)
    part.declarePods('raw', {
      origin: 'workload',
      kind: 'StatefulSet',
      labels,
      replicas,
      resources: tiny,
      volume: { size: '10Gi', storageClass: 'nas' },
    });
  return problemsOf(part);
}

describe('claims on a NAS', () => {
  it('are counted as objects, with a class or with the default', () => {
    for (const storageClass of ['nas', undefined]) {
      expect(withClaim('20Ti', storageClass)).toEqual([
        'storage.classes[0].capacity: 20480 GiB claimed by notes/data (20480 GiB)',
      ]);
      expect(withClaim('2Ti', storageClass)).toEqual([]);
    }
  });

  it('are counted once for all pods that share them', () => {
    expect(withClaim('2Ti', 'nas', ['ReadWriteMany'])).toEqual([]);
  });

  it('are not counted when they are bound to an existing volume', () => {
    expect(withClaim('20Ti', '')).toEqual([]);
  });

  it('are counted for each pod of a template, declared or not', () => {
    expect(withTemplate('1Ti', { replicas: 2, declared: false })).toEqual([]);
    expect(withTemplate('1Ti', { replicas: 3, declared: false })).toEqual([
      'storage.classes[0].capacity: 3072 GiB claimed by notes/StatefulSet.raw data (3072 GiB)',
    ]);
  });

  it('are counted once when the pods are declared with them', () => {
    const all = (size: string) => {
      const part = notes();
      part.statefulSet('server', {
        image: 'a:1',
        uid: 1,
        resources: tiny,
        claim: { path: '/data', size, storageClass: 'nas' },
      });
      return problemsOf(part);
    };
    expect(all('2Ti')).toEqual([]);
    expect(all('3Ti')).toEqual(['storage.classes[0].capacity: 3072 GiB claimed by notes/server (3072 GiB)']);
  });

  it('are counted beside the declaration when they are larger', () => {
    expect(withTemplate('10Gi')).toEqual([]);
    expect(withTemplate('2Ti')).toEqual([
      'storage.classes[0].capacity: 2058 GiB claimed by notes/StatefulSet.raw data (2048 GiB) and notes/raw (10 GiB)',
    ]);
  });

  it('are counted for ephemeral volumes', () => {
    const withEphemeral = (storage: string) => {
      const part = notes();
      part.object('v1/Pod', 'raw', {
        spec: {
          containers: [{ name: 'main', image: 'a:1' }],
          volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: claimSpec(storage) } } }],
        },
      });
      return problemsOf(part);
    };
    expect(withEphemeral('2Ti')).toEqual([]);
    expect(withEphemeral('3Ti')).toEqual([
      'storage.classes[0].capacity: 3072 GiB claimed by notes/Pod.raw scratch (3072 GiB)',
    ]);
  });
});

describe("claims on a node's disk", () => {
  it('find room on a node', () => {
    expect(withClaim('50Gi', 'disk')).toEqual([]);
    expect(withClaim('900Gi', 'disk')).toEqual(['notes/data: 900 GiB of disk for one claim']);
    expect(withTemplate('50Gi', { storageClass: 'disk', declared: false })).toEqual([]);
    expect(withTemplate('50Gi', { storageClass: 'disk', declared: false, replicas: 2 })).toHaveLength(1);
  });

  it('are not shared by several nodes', () => {
    expect(withClaim('1Gi', 'disk', ['ReadWriteMany'])).toEqual([
      'notes/data: a volume for several nodes on disk, which is the disk of one node',
    ]);
  });
});
