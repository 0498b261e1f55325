import { ApiObject, Cron, Include, JsonPatch, Size, Testing } from 'cdk8s';
import * as plus from 'cdk8s-plus-30';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../constructs/core/author/cluster.ts';
import { Component, type ComponentProps } from '../../constructs/core/author/component.ts';
import { ProblemsError } from '../../constructs/core/base/problem.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { makeConstructs } from '../../constructs/core/derive/library-error.ts';
import { allPods } from '../../constructs/core/model/pods.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { proveLibraries } from '../../constructs/core/verify/libraries.ts';
import { argocdDelivery } from '../../constructs/gitops/argocd/delivery.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import { emptyCluster, Part, tiny } from '../support/cluster.ts';
import { examples } from '../support/clusters.ts';

const image = 'example.org/web:1.0.0';
const single = examples[1]!.spec;

/** A component of the platform that a test fills. */
class App extends Component {
  constructor(cluster: Cluster, props: Partial<ComponentProps>) {
    super(cluster, 'app', { layer: 'mlops', purpose: 'test', ...props });
  }
}

/** The problems and objects of a component in the single-node platform. */
function proven(fill: (app: App) => void, props: Partial<ComponentProps> = {}) {
  const cluster = createPlatform(resolveCluster(single));
  const app = new App(cluster, props);
  fill(app);
  const built = build(cluster);
  const objects = built.objects.filter(({ component }) => component === app).map(({ manifest }) => manifest);
  return { built, objects, problems: proveBuild(built).problems };
}

const bare = (app: App) => new plus.Deployment(app, 'web', { containers: [{ image, portNumber: 8080 }] });

const labels = { app: 'web' };

/** A workload of cdk8s-plus with everything that the platform requires, without the parts that a test removes. */
const complete = (app: App, change: Partial<plus.ContainerProps> = {}) =>
  new plus.Deployment(app, 'web', {
    replicas: 1,
    podMetadata: { labels },
    containers: [
      {
        image,
        portNumber: 8080,
        resources: {
          cpu: { request: plus.Cpu.millis(10) },
          memory: { request: Size.mebibytes(16), limit: Size.mebibytes(32) },
        },
        securityContext: {
          capabilities: { drop: [plus.Capability.ALL] },
          seccompProfile: { type: plus.SeccompProfileType.RUNTIME_DEFAULT },
        },
        ...change,
      },
    ],
  });

const declare = (app: App) =>
  app.declarePods('web', { origin: 'workload', kind: 'Deployment', labels, resources: tiny });

describe('a bare workload of cdk8s-plus', () => {
  const pods = 'app/Deployment.app-web spec.template.spec';
  const container = `${pods}.containers[0]`;
  const undeclared = `${pods}: declared pods: policies allow no traffic from or to others`;
  const expectedOf = (...args: Parameters<typeof proven>) =>
    proven(...args).problems.map(({ path, expected }) => `${path}: ${expected}`);

  it("is refused for undeclared pods, its limit, Pod Security and the nodes' resources", () => {
    expect(expectedOf(bare)).toEqual([
      undeclared,
      `${container}.resources.limits.memory: a limit of at most twice the request, 512Mi`,
      `${container}.securityContext.capabilities.drop: ["ALL"], since the namespace is restricted`,
      `${container}.securityContext.seccompProfile.type: RuntimeDefault or Localhost, here or in the pod, since the namespace is restricted`,
      'nodes: at most 14.4 GiB of memory and 3.5 CPU, which hearth has for pods',
    ]);
    expect(proven(bare).problems[0]!.fix).toContain('adopt()');
  });

  it('passes when its pods are declared and it meets all requirements', () => {
    const { problems } = proven((app) => {
      complete(app);
      declare(app);
    });
    expect(problems).toEqual([]);
    expect(expectedOf((app) => complete(app))).toEqual([undeclared]);
  });

  it('needs requests and a limit', () => {
    const fill = (app: App) => {
      complete(app, { resources: {} });
      declare(app);
    };
    expect(expectedOf(fill)).toEqual([
      `${container}.resources.requests.cpu: a request, by which the scheduler places pods`,
      `${container}.resources.requests.memory: a request, by which the scheduler places pods`,
      `${container}.resources.limits.memory: a limit of at most twice the request`,
    ]);
  });

  it('may have more privileges in a namespace with an exception', () => {
    const fill = (app: App) => {
      complete(app, { securityContext: {} });
      declare(app);
    };
    const podSecurity = { level: 'baseline', reason: 'test' } as const;
    expect(expectedOf(fill, { podSecurity })).toEqual([]);
    expect(expectedOf(fill)).toHaveLength(2);
  });

  it('is refused when it uses the node', () => {
    const { problems } = proven((app) => {
      new ApiObject(app, 'pod', {
        apiVersion: 'v1',
        kind: 'Pod',
        spec: {
          hostNetwork: true,
          volumes: [{ name: 'root', hostPath: { path: '/' } }],
          containers: [{ name: 'x', image, securityContext: { privileged: true, runAsUser: 0 } }],
        },
      });
    });
    const paths = problems.map(({ path }) => path.replace(/^.* spec\.?/, ''));
    const context = 'containers[0].securityContext';
    expect(paths).toEqual([
      '',
      'containers[0].resources.requests.cpu',
      'containers[0].resources.requests.memory',
      'containers[0].resources.limits.memory',
      'hostNetwork',
      'volumes[0].hostPath',
      `${context}.privileged`,
      `${context}.allowPrivilegeEscalation`,
      `${context}.capabilities.drop`,
      `${context}.runAsNonRoot`,
      `${context}.runAsUser`,
      `${context}.seccompProfile.type`,
    ]);
  });
});

describe('adopt', () => {
  const containers = [{ image, portNumber: 8080 }];
  const make: Record<string, (app: App) => Parameters<App['adopt']>[1]> = {
    Deployment: (app) => new plus.Deployment(app, 'web', { containers }),
    StatefulSet: (app) =>
      new plus.StatefulSet(app, 'web', {
        containers,
        service: new plus.Service(app, 'peers', { ports: [{ port: 8080, targetPort: 8080 }] }),
      }),
    DaemonSet: (app) => new plus.DaemonSet(app, 'web', { containers }),
    Job: (app) => new plus.Job(app, 'web', { containers: [{ image }] }),
    CronJob: (app) => new plus.CronJob(app, 'web', { containers: [{ image }], schedule: Cron.daily() }),
    'L1 Deployment': (app) =>
      new plus.k8s.KubeDeployment(app, 'web', {
        spec: {
          selector: { matchLabels: { app: 'web' } },
          template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image }] } },
        },
      }),
  };

  it.each(Object.keys(make))('makes a %s fit, and counts its pods', (kind) => {
    const { built, problems } = proven((app) => {
      app.adopt('web', make[kind]!(app), { resources: tiny, uid: 1000 });
    });
    expect(problems).toEqual([]);
    const pods = built.cluster.all(allPods).find(({ id }) => id === 'app/web')!;
    expect(pods.props).toMatchObject({ resources: tiny, replicas: 1 });
  });

  it('keeps the fields of the construct, and sets those of the platform', () => {
    const { objects } = proven((app) => {
      const server = app.deployment('server', { image, resources: tiny, uid: 1000, ports: { http: 80 } });
      const url = server.endpoint('http').url as unknown as string;
      const web = new plus.Deployment(app, 'web', {
        replicas: 7,
        containers: [
          {
            image,
            portNumber: 8080,
            envVariables: {
              PLAIN: plus.EnvValue.fromValue('$(OURS)!'),
              SERVER: plus.EnvValue.fromValue(url),
            },
          },
        ],
      });
      const { pods } = app.adopt('web', web, {
        resources: tiny,
        uid: 1000,
        replicas: 2,
        env: { OURS: 'yes' },
        ports: { http: 8080 },
        writable: ['/tmp'],
      });
      expect(pods.ports).toEqual({ http: { port: 8080 } });
    });
    const web = objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'app-web')!;
    expect(web).toMatchObject({
      spec: {
        replicas: 2,
        selector: { matchLabels: { 'app.kubernetes.io/name': 'app', 'app.kubernetes.io/component': 'web' } },
        template: {
          spec: {
            containers: [
              {
                name: 'main',
                image,
                env: [
                  { name: 'OURS', value: 'yes' },
                  { name: 'PLAIN', value: '$(OURS)!' },
                  { name: 'SERVER', value: 'http://app-server.app.svc.cluster.local:80' },
                ],
                ports: [{ name: 'http', containerPort: 8080 }],
                volumeMounts: [{ mountPath: '/tmp' }],
              },
            ],
          },
        },
      },
    });
    const names = objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(names).toContain('Service app-web');
    expect(names).toContain('PodDisruptionBudget app-web');
    const policy = objects.find(
      ({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'app-web',
    );
    expect(JSON.stringify(policy)).toContain('"app.kubernetes.io/component":"server"');
  });

  it('replaces a Job after a change, and does not change a CronJob', () => {
    const annotationsOf = (kind: string) => {
      const { objects } = proven((app) => {
        app.adopt('web', make[kind]!(app), { resources: tiny, uid: 1000 });
      });
      return objects.find((object) => object.kind === kind)?.metadata.annotations ?? {};
    };
    expect(annotationsOf('Job')).toEqual(argocdDelivery.annotationsOf({ phase: 'after' }));
    expect(annotationsOf('CronJob')).toEqual({});
  });

  it.each(['Deployment', 'CronJob'])('refuses a %s that describes no pods', (kind) => {
    const { problems } = proven((app) => {
      const apiVersion = kind === 'CronJob' ? 'batch/v1' : 'apps/v1';
      const empty = new ApiObject(app, 'web', { apiVersion, kind, metadata: { name: 'web' } });
      app.adopt('web', empty, { resources: tiny, uid: 1000 });
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: `app/${kind}.web`, found: 'pods of 0 containers' }),
    );
  });

  it('refuses pods of two containers, and objects without pods', () => {
    const two = {
      containers: [
        { image, name: 'a' },
        { image, name: 'b', portNumber: 1 },
      ],
    };
    const { problems } = proven((app) => {
      app.adopt('web', new plus.Deployment(app, 'web', two), { resources: tiny, uid: 1000 });
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'app/Deployment.app-web', found: 'pods of 2 containers' }),
    );
    expect(() =>
      proven((app) => {
        app.adopt('web', new plus.ConfigMap(app, 'web'), { resources: tiny, uid: 1000 });
      }),
    ).toThrow('app/web is a ConfigMap');
  });
});

describe('an object of a library', () => {
  it('is refused when the platform has its own way', () => {
    const { problems } = proven((app) => {
      new plus.Secret(app, 'secret', { stringData: { password: 'Sommer2026!' } });
      new plus.Namespace(app, 'space');
      const service = new plus.Service(app, 'service', {
        ports: [{ port: 80 }],
        externalName: 'example.org',
      });
      new plus.Ingress(app, 'ingress').addRule('/', plus.IngressBackend.fromService(service));
    });
    const paths = problems.map(({ path }) => path);
    expect(paths).toContain('app/Secret.app-secret stringData');
    expect(paths).toContain('app/Namespace.app-space');
    expect(paths).toContain('app/Ingress.app-ingress spec.ingressClassName');
  });

  it.each([
    [{}, 1],
    [{ ingressClassName: 'other' }, 0],
  ])('is refused as an Ingress only where no controller serves it: %j', (spec, count) => {
    const component = new Part(emptyCluster(), 'app');
    const manifest = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'web' }, spec };
    expect(proveLibraries([{ component, manifest }], [])).toHaveLength(count);
  });

  it('has its patches, labels and annotations', () => {
    const { objects } = proven((app) => {
      const map = new ApiObject(app, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: 'b' } });
      map.addJsonPatch(JsonPatch.replace('/data/a', 'patched'));
      map.metadata.addLabel('colour', 'blue');
      map.metadata.addAnnotation('note', 'added');
    });
    expect(objects.find(({ kind }) => kind === 'ConfigMap')).toMatchObject({
      metadata: { name: 'app-map', labels: { colour: 'blue' }, annotations: { note: 'added' } },
      data: { a: 'patched' },
    });
  });

  it('is split when it is a List', () => {
    const { objects, problems } = proven((app) => {
      const items = [
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one' } },
        { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'two' } },
      ];
      new ApiObject(app, 'list', { apiVersion: 'v1', kind: 'List', items });
      new ApiObject(app, 'maps', {
        apiVersion: 'v1',
        kind: 'ConfigMapList',
        items: [{ metadata: { name: 'three' } }],
      });
    });
    expect(problems).toEqual([]);
    const names = objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(names).toEqual(expect.arrayContaining(['ConfigMap one', 'ServiceAccount two', 'ConfigMap three']));
  });
});

describe('an error of a library', () => {
  const problemOf = (make: () => void) => {
    try {
      makeConstructs(make);
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems[0];
      throw error;
    }
    return undefined;
  };

  it('is a problem at the call that caused it', () => {
    const part = new Part(emptyCluster(), 'app');
    new plus.ConfigMap(part, 'settings');
    expect(problemOf(() => new plus.ConfigMap(part, 'settings'))).toMatchObject({
      path: expect.stringMatching(/^test\/ecosystem\/libraries\.test\.ts:\d+$/),
      found: expect.stringContaining("already a Construct with name 'settings'"),
    });
    expect(problemOf(() => new Include(part, 'file', { url: '/no/such/file.yaml' }))).toMatchObject({
      found: expect.stringContaining('/no/such/file.yaml'),
    });
  });

  it('is thrown again when it is not from a library', () => {
    expect(() =>
      problemOf(() => {
        throw new TypeError('ours');
      }),
    ).toThrow(TypeError);
  });
});

describe('Testing.synth', () => {
  it('returns all objects in the folder of a component, also when it is repeated', () => {
    const part = new Part(emptyCluster(), 'app');
    part.deployment('server', { image, resources: tiny, uid: 1000, env: { A: 'b' }, ports: { http: 80 } });
    const kinds = Testing.synth(part).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['Namespace', 'NetworkPolicy', 'Deployment', 'Service']));
    expect(Testing.synth(part)).toEqual(Testing.synth(part));
  });

  it('refuses the same problems as a synth', () => {
    const part = new Part(emptyCluster(), 'app');
    const server = new Part(part.cluster, 'server').deployment('web', {
      image,
      resources: tiny,
      uid: 1000,
      ports: { http: 80 },
    });
    part.object('v1/ConfigMap', 'map', { data: { url: server.endpoint('http').url } });
    expect(() => Testing.synth(part)).toThrow('but the pods that read it are not known');
  });
});
