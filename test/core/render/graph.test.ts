import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allReleases, Release } from '../../../constructs/core/author/chart/release.ts';
import type { PinnedChart } from '../../../constructs/core/author/chart/version.ts';
import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { random } from '../../../constructs/core/model/generator.ts';
import type { Pods } from '../../../constructs/core/model/pods.ts';
import { Endpoint } from '../../../constructs/core/model/pods.ts';
import { allControllers } from '../../../constructs/core/model/readers.ts';
import { type Reference, runtimeOnly, text } from '../../../constructs/core/model/reference.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

/** The places where a component can put a reference. */
const places = [
  'env',
  'argument',
  'file',
  'secret file',
  'job',
  'init',
  'value of a',
  'value of b',
  'custom resource',
] as const;
type Place = (typeof places)[number];

interface Use {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly weak: boolean;
}

const generated = { name: 'generated', version: '1.0.0', repository: 'https://charts.example.org' };

const facts = (release: string): PinnedChart => ({
  pinned: generated,
  chart: generated.name,
  version: generated.version,
  appVersion: '1.0.0',
  repository: generated.repository,
  values: {},
  names: {},
  containers: [],
  grants: [],
  monitors: [],
  services: [],
  webhooks: [],
  crds: [],
  objects: [],
  pods: ['a', 'b'].map((name) => ({
    name: `${release}-${name}`,
    kind: 'Deployment' as const,
    labels: { chart: release, part: name },
    ports: {},
    hostNetwork: false,
    api: false,
    podSecurity: 'restricted' as const,
  })),
});

/** A component for each number, each with every kind of pods, using other components in the given places. */
function createGraph(count: number, uses: readonly Use[]): { cluster: Cluster; expected: Set<string> } {
  const cluster = emptyCluster();
  const endpoints: Endpoint[] = [];
  const expected = new Set<string>();
  const driver = new Part(cluster, 'driver').declarePods('controller', {
    origin: 'operator',
    kind: 'Deployment',
    labels: { app: 'driver' },
    resources: tiny,
  });
  cluster.add(allControllers, {
    kind: 'traefik.io/IngressRoute',
    pods: () => [driver],
    strength: 'runtimeOnly',
  });
  for (let index = 0; index < count; index++) {
    const part = new Part(cluster, `c${index}`);
    const mine = uses.filter((use) => use.from === index && use.to < index);
    const at = (place: Place): Reference[] =>
      mine
        .filter((use) => use.place === place)
        .map((use) => (use.weak ? runtimeOnly(endpoints[use.to]!.url) : endpoints[use.to]!.url));
    const note = (pods: Pods, ...where: Place[]) => {
      for (const use of mine)
        if (where.includes(use.place)) expected.add(`${pods.id} -> ${endpoints[use.to]!.pods.id}`);
    };
    const entries = (references: Reference[]) =>
      Object.fromEntries(references.map((value, i) => [`URL_${i}`, value]));
    const secret = part.secret('login', { password: random() });
    const server = part.deployment('server', {
      image: 'example.org/server:1.0.0',
      resources: tiny,
      uid: 1000,
      ports: { http: 8000 + index },
      env: entries(at('env')),
      args: at('argument').map((value) => text`--upstream=${value}`),
      files: {
        '/etc/plain': part.file(
          'plain',
          text`${at('file').reduce((all, value) => text`${all} ${value}`, text`x`)}`,
        ),
        '/etc/secret': part.file(
          'secret',
          at('secret file').reduce((all, value) => text`${all} ${value}`, text`${secret.key('password')}`),
        ),
      },
      init: { prepare: { image: 'example.org/server:1.0.0', env: entries(at('init')) } },
    });
    note(server.pods, 'env', 'argument', 'file', 'secret file', 'init');
    const job = part.job('setup', {
      image: 'example.org/server:1.0.0',
      resources: tiny,
      uid: 1000,
      env: entries(at('job')),
    });
    note(job.pods, 'job');
    const values = { a: { urls: at('value of a') }, b: { deep: { urls: at('value of b') } } };
    const release = new Release(part, { chart: facts(part.name), values });
    cluster.add(allReleases, release);
    const pods = {
      a: release.pods('a', `c${index}-a`, tiny, { reads: ['a'] }),
      b: release.pods('b', `c${index}-b`, tiny, { reads: ['b.deep'] }),
    };
    note(pods.a, 'value of a');
    note(pods.b, 'value of b');
    for (const [i, value] of at('custom resource').entries()) {
      part.object('traefik.io/v1alpha1/IngressRoute', `route-${i}`, {
        spec: { routes: [{ kind: 'Rule', match: 'Host(`x`)', services: [{ name: value, port: 80 }] }] },
      });
    }
    note(driver, 'custom resource');
    endpoints.push(server.endpoint('http'));
  }
  return { cluster, expected };
}

const graphs = fc.integer({ min: 2, max: 8 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    uses: fc.array(
      fc.record({
        from: fc.integer({ min: 1, max: count - 1 }),
        to: fc.integer({ min: 0, max: count - 2 }),
        place: fc.constantFrom(...places),
        weak: fc.boolean(),
      }),
      { maxLength: 30 },
    ),
  }),
);

describe('the derived edges', () => {
  it('are exactly the used references, in every place', () => {
    fc.assert(
      fc.property(graphs, ({ count, uses }) => {
        const { cluster, expected } = createGraph(count, uses);
        const built = build(cluster);
        expect(built.problems).toEqual([]);
        const derived = built.edges.flatMap(({ from, to }) =>
          typeof from !== 'string' && to instanceof Endpoint ? [`${from.id} -> ${to.pods.id}`] : [],
        );
        expect([...new Set(derived)].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('order the waves only when the consumer needs its provider to start', () => {
    fc.assert(
      fc.property(graphs, ({ count, uses }) => {
        const { cluster } = createGraph(count, uses);
        const { waves } = build(cluster);
        const wave = new Map([...waves].map(([{ name }, value]) => [name, value]));
        for (const { from, to, weak, place } of uses) {
          if (to >= from || weak || place === 'custom resource') continue;
          expect(wave.get(`c${from}`)).toBeGreaterThan(wave.get(`c${to}`)!);
        }
      }),
      { numRuns: 50 },
    );
  });
});
