import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { allSecrets } from '../../constructs/core/model/secret.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import type { TeamSpec } from '../../constructs/tenancy/team/teams.ts';
import { base } from '../fixtures/clusters/base.ts';

const research: TeamSpec = {
  name: 'research',
  environments: {
    dev: {
      quota: { cpu: 2, memory: '8Gi', storage: '20Gi' },
      models: [
        {
          name: 'iris',
          format: 'sklearn',
          image: 'ghcr.io/example/iris:1.0.0',
          exposure: { host: 'iris', auth: 'none', reason: 'a demonstration' },
        },
      ],
    },
  },
  uses: ['bucket'],
};
const cluster = createPlatform(
  resolveCluster({ ...base, teams: [research], components: { ...base.components, kserve: {} } }),
);
const result = build(cluster);
const manifests = result.objects.map(({ manifest }) => manifest);
const find = <Fields extends object>(kind: string, name: string) =>
  manifests.find((one) => one.kind === kind && one.metadata.name === name) as Manifest & Fields;
const edges = result.edges.flatMap(({ from, to }) =>
  typeof from === 'string' || typeof to === 'string' || !('podPort' in to)
    ? []
    : [`${from.id} ${to.pods.id}`],
);

interface Service {
  readonly spec: {
    readonly predictor: {
      readonly annotations?: object;
      readonly model: {
        readonly storageUri?: string;
        readonly image?: string;
        readonly env: readonly { readonly name: string; readonly value: string }[];
      };
    };
  };
}

describe('a rollout', () => {
  it('has no problems', () => {
    expect(proveBuild(result).problems).toEqual([]);
  });

  it.each(['champion', 'candidate'])(
    'leaves the files of the %s to run time, and makes no pods before',
    (variant) => {
      const { metadata, spec } = find<Service>('InferenceService', `iris-${variant}`);
      expect(metadata.annotations).toMatchObject({ 'serving.kserve.io/stop': 'true' });
      expect(spec.predictor.model.storageUri).toBeUndefined();
      expect(spec.predictor.model.image).toBe('ghcr.io/example/iris:1.0.0');
    },
  );

  it('gives both variants one name of the model, so that they have one URL', () => {
    const names = ['champion', 'candidate'].map(
      (variant) =>
        find<Service>('InferenceService', `iris-${variant}`).spec.predictor.model.env.find(
          ({ name }) => name === 'MLSERVER_MODEL_NAME',
        )?.value,
    );
    expect(names).toEqual(['iris', 'iris']);
  });

  it('moves four objects, whose moved fields Argo CD ignores', () => {
    const application = result.applications.find(({ metadata }) => metadata.name === 'team-research-dev');
    const { ignoreDifferences } = application!.spec as {
      readonly ignoreDifferences: readonly { readonly kind: string; readonly name: string }[];
    };
    expect(ignoreDifferences.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'InferenceService iris-candidate',
      'InferenceService iris-champion',
      'TraefikService iris',
      'TraefikService iris-shadow',
    ]);
  });

  it('is reached through the gateway alone, and downloads from the store', () => {
    for (const variant of ['champion', 'candidate']) {
      expect(edges).toContain(`traefik/traefik team-research-dev/iris-${variant}`);
      expect(edges).toContain(`team-research-dev/iris-${variant} object-store/server`);
    }
  });

  it('is exposed by the route that also copies requests', () => {
    const route = find<{ spec: { routes: readonly { services: readonly object[] }[] } }>(
      'IngressRoute',
      'iris',
    );
    expect(route.spec.routes.map(({ services }) => services)).toEqual([
      [{ kind: 'TraefikService', name: 'iris-shadow' }],
    ]);
  });

  it('gives the login to the bucket to the namespace of the team alone', () => {
    const secret = cluster.all(allSecrets).find(({ name }) => name === 'team-research-dev-models');
    expect([...(secret?.readers.keys() ?? [])]).toEqual(['research-dev']);
  });
});
