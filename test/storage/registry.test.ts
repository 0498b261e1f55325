import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import { base } from '../fixtures/clusters/base.ts';
import { objectIn } from '../support/objects.ts';

const quota = { cpu: 0.1, memory: '256Mi', storage: '1Gi' };
const { mlflow, ...components } = base.components;

/** The platform with a registry, builds, and two teams, of which one uses both. */
const built = build(
  createPlatform(
    resolveCluster({
      ...base,
      components: {
        ...components,
        registry: {},
        builder: { sources: ['https://git.example.org'] },
      },
      teams: [
        {
          name: 'vision',
          environments: { dev: { quota }, production: { quota } },
          uses: ['registry', 'builder'],
          registry: 'ghcr.io',
        },
        { name: 'others', environments: { dev: { quota } } },
      ],
    }),
  ),
);

const routes = built.objects
  .map(({ manifest }) => manifest)
  .filter(({ kind, metadata }) => kind === 'IngressRoute' && metadata.namespace === 'registry')
  .flatMap(({ metadata: { name } }) =>
    objectIn(built, 'traefik.io/v1alpha1/IngressRoute', name).spec.routes.map((route) => ({
      match: route.match,
      priority: route.priority,
      middlewares: (route.middlewares ?? []).map((middleware) => middleware.name),
    })),
  );

describe('the registry', () => {
  it('has no problems, with builds and teams', () => {
    expect(proveBuild(built).problems).toEqual([]);
  });

  it('gives a team the images in the folder of its name, and the administrator all images', () => {
    const host = 'Host(`registry.home.example.org`)';
    expect(routes).toEqual([
      {
        match: `(${host}) && (PathPrefix(\`/v2/\`))`,
        priority: undefined,
        middlewares: ['registry-administrator'],
      },
      { match: `${host} && Path(\`/v2/\`)`, priority: 1000, middlewares: [] },
      {
        match: `${host} && PathPrefix(\`/v2/vision/\`)`,
        priority: 1000,
        middlewares: ['registry-folder-vision'],
      },
    ]);
    const guard = objectIn(built, 'traefik.io/v1alpha1/Middleware', 'registry-folder-vision');
    expect(guard.spec.basicAuth).toEqual({ secret: 'registry-logins-folder-vision', removeHeader: false });
  });

  it('asks every visitor for a login itself', () => {
    const { data } = objectIn(built, 'v1/ConfigMap', 'registry-config-yml');
    expect(data!['config.yml']).toContain('auth:\n  htpasswd:\n');
  });

  it('is reached by the gateway and Prometheus alone', () => {
    const callers = built.edges.flatMap(({ from, to }) =>
      typeof to !== 'string' && 'podPort' in to && to.pods.component.name === 'registry'
        ? [typeof from === 'string' || !('id' in from) ? from : from.id]
        : [],
    );
    expect([...new Set(callers)]).toEqual(['traefik/traefik', 'prometheus/prometheus']);
  });
});

describe('a team that uses the registry', () => {
  it('pulls with its login, beside that of a registry outside', () => {
    const account = built.objects.find(
      ({ manifest: { kind, metadata } }) =>
        kind === 'ServiceAccount' && metadata.namespace === 'vision' && metadata.name === 'default',
    )?.manifest;
    expect(account).toMatchObject({
      imagePullSecrets: [{ name: 'team-vision-registry' }, { name: 'team-vision-images' }],
    });
  });

  it('finds the folder of its images and the builder in its variables, and nobody else does', () => {
    expect(objectIn(built, 'v1/ConfigMap', 'team-vision-dev-platform').data).toEqual({
      IMAGES: 'registry.home.example.org/vision',
      BUILDKIT_HOST: 'tcp://builder-daemon.builder.svc.cluster.local:1234',
    });
    const names = built.objects
      .filter(({ manifest }) => manifest.kind === 'ConfigMap')
      .map(({ manifest }) => manifest.metadata.name);
    expect(names.filter((name) => name.startsWith('team-'))).toEqual([
      'team-vision-dev-platform',
      'team-vision-platform',
    ]);
  });
});

describe('the builder', () => {
  it('is reached by teams that use it, and reaches the gateway and the sources', () => {
    const ends = built.edges.flatMap(({ from, to }) => {
      const source = typeof from === 'string' || !('id' in from) ? String(from) : from.id;
      const target = typeof to === 'string' ? to : 'podPort' in to ? to.pods.id : 'name' in to ? to.name : '';
      if (target === 'system/coredns') return [];
      return source.startsWith('builder/') || target.startsWith('builder/') ? [`${source} ${target}`] : [];
    });
    expect(ends.toSorted()).toEqual([
      'builder/daemon git.example.org',
      'builder/daemon traefik/traefik',
      'team-vision-dev/pods builder/daemon',
      'team-vision/pods builder/daemon',
    ]);
  });

  it('keeps four fifths of its space for layers of earlier builds, and trusts the authority of the platform', () => {
    const { data } = objectIn(built, 'v1/ConfigMap', 'builder-buildkitd-toml');
    expect(data!['buildkitd.toml']).toBe(
      [
        '[worker.oci]',
        `maxUsedSpace = ${16 * 2 ** 30}`,
        '[registry."registry.home.example.org"]',
        'ca = ["/etc/hearth/ca.crt"]',
        '',
      ].join('\n'),
    );
  });
});
