import { ApiObject } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../constructs/core/author/component.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import type { Plain } from '../../../constructs/core/model/rule.ts';
import { type Proof, proveBuild } from '../../../constructs/core/verify/index.ts';
import { proveTemplates } from '../../../constructs/core/verify/templates/index.ts';
import type { Kinds } from '../../../imports/types/index.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

type PodSpec = Kinds['v1/Pod']['spec'];
type Spec = Plain<NonNullable<PodSpec>>;

const labels = { app: 'raw' };
const resources = { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } };
const container = {
  name: 'main',
  image: 'a:1',
  resources,
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};
const podSpec: Spec = {
  securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  containers: [container],
};
const sized = (requests: Record<string, string>, limits: Record<string, string>): Spec => ({
  ...podSpec,
  containers: [{ ...container, resources: { requests, limits } }],
});
const deployment = (spec: Spec, replicas = 1): Body<'apps/v1/Deployment'> => ({
  spec: { replicas, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
});

/** The proof of a component's cluster, without the problems of a cluster without a delivery. */
function prove(part: Part): Proof {
  const { problems, ...proof } = proveBuild(build(part.cluster));
  return { ...proof, problems: problems.filter(({ path }) => !path.startsWith('apps/')) };
}

/** The proof of a component with a raw Deployment, and the optional declaration of its pods. */
function proven(spec: Spec, { replicas = 1, declared }: { replicas?: number; declared?: Declared } = {}) {
  const part = new Part(emptyCluster(), 'notes');
  part.object('apps/v1/Deployment', 'raw', deployment(spec, replicas));
  if (declared) declare(part, declared);
  return prove(part);
}

interface Declared {
  readonly cpu?: string;
  readonly memory?: string;
  readonly memoryLimit?: string;
  readonly replicas?: number;
  readonly labels?: Readonly<Record<string, string>>;
}

function declare(part: Part, { replicas = 1, ...more }: Declared = {}) {
  const { labels: own = labels, ...size } = more;
  part.declarePods('raw', {
    origin: 'workload',
    kind: 'Deployment',
    labels: own,
    replicas,
    resources: { cpu: '100m', memory: '64Mi', memoryLimit: '128Mi', source: 'test', ...size },
  });
}

const where = 'notes/Deployment.raw spec.template.spec';
const pathsOf = (...[spec, options]: Parameters<typeof proven>) =>
  proven(spec, options).problems.map(({ path }) => path);

describe('pods of a raw object', () => {
  it('are accepted when a component declares them as they are', () => {
    expect(proven(podSpec, { declared: {} }).problems).toEqual([]);
  });

  it('are refused when no component declares them', () => {
    expect(proven(podSpec).problems).toEqual([
      {
        code: 'pods-not-declared',
        path: where,
        found: 'pods that no component declares, with the labels app=raw',
        expected: 'declared pods: policies allow no traffic from or to others',
        fix: "Make them with deployment() or the like, take them over with adopt(), or state them with declarePods() and origin 'workload'.",
      },
    ]);
    expect(pathsOf(podSpec, { declared: { labels: { app: 'other' } } })).toEqual([where]);
  });

  it.each([
    ['v1/Pod', { metadata: { labels }, spec: podSpec }, 'Pod.raw spec'],
    [
      'batch/v1/Job',
      { spec: { template: { spec: { ...podSpec, restartPolicy: 'Never' } } } },
      'Job.raw spec.template.spec',
    ],
    [
      'batch/v1/CronJob',
      {
        spec: {
          schedule: '0 3 * * *',
          jobTemplate: { spec: { template: { spec: { ...podSpec, restartPolicy: 'Never' } } } },
        },
      },
      'CronJob.raw spec.jobTemplate.spec.template.spec',
    ],
    [
      'apps/v1/DaemonSet',
      { spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: podSpec } } },
      'DaemonSet.raw spec.template.spec',
    ],
  ] as const)('are found in any kind: %s', (kind, body, path) => {
    const part = new Part(emptyCluster(), 'notes');
    part.object(kind, 'raw', body);
    const { problems, capacity } = prove(part);
    expect(problems.map((problem) => problem.path)).toEqual([`notes/${path}`]);
    expect(capacity.nodes[0]?.requested).toMatchObject({ cpu: 0.1, memory: 64 * 2 ** 20, pods: 1 });
  });

  it('are found in the objects of a construct library', () => {
    const part = new Part(emptyCluster(), 'notes');
    new ApiObject(part, 'library', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'raw' },
      spec: deployment(podSpec).spec,
    });
    expect(prove(part).problems.map(({ path }) => path)).toEqual([where]);
  });

  it('take room on the nodes, declared or not', () => {
    expect(proven(podSpec, { replicas: 3 }).capacity.nodes[0]?.requested).toMatchObject({
      memory: 3 * 64 * 2 ** 20,
      pods: 3,
    });
    const large = sized({ cpu: '200', memory: '900Gi' }, { memory: '900Gi' });
    expect(pathsOf(large)).toEqual([where, 'notes/Deployment.raw']);
  });

  it('are placed by their node selector, their tolerations and their graphics cards', () => {
    expect(pathsOf({ ...podSpec, nodeSelector: { zone: 'a' } })).toEqual([where, 'notes/Deployment.raw']);
    expect(pathsOf({ ...podSpec, nodeName: 'two' })).toEqual([where, 'notes/Deployment.raw']);
    expect(pathsOf({ ...podSpec, nodeName: 'one' })).toEqual([where]);
    const card = { memory: '128Mi', 'nvidia.com/gpu': '1' };
    expect(pathsOf(sized({ cpu: '1', memory: '64Mi' }, card))).toEqual([where, 'notes/Deployment.raw']);
  });

  it('need requests and limits', () => {
    const declared = {};
    expect(pathsOf(sized({ memory: '64Mi' }, { memory: '128Mi' }), { declared })).toEqual([
      `${where}.containers[0].resources.requests.cpu`,
    ]);
    expect(pathsOf(sized({ cpu: '1m' }, {}), { declared })).toEqual([
      `${where}.containers[0].resources.requests.memory`,
      `${where}.containers[0].resources.limits.memory`,
    ]);
    // A limit counts as the request, and so do pod-level resources for containers.
    expect(pathsOf(sized({ cpu: '1m' }, { memory: '64Mi' }), { declared })).toEqual([]);
    expect(
      pathsOf({ ...podSpec, resources, containers: [{ ...container, resources: {} }] }, { declared }),
    ).toEqual([]);
  });

  it('use at most twice the memory that they ask for', () => {
    expect(pathsOf(sized({ cpu: '1m', memory: '64Mi' }, { memory: '129Mi' }))).toEqual([
      where,
      `${where}.containers[0].resources.limits.memory`,
    ]);
    expect(pathsOf(sized({ cpu: '1m', memory: '64Mi' }, { memory: '128Mi' }))).toEqual([where]);
  });
});

describe('pods that are declared', () => {
  it.each([
    ['CPU', { cpu: '101m', memory: '64Mi' }, { memory: '128Mi' }, 1],
    ['memory', { cpu: '100m', memory: '65Mi' }, { memory: '128Mi' }, 1],
    ['a memory limit', { cpu: '100m', memory: '64Mi' }, { memory: '129Mi' }, 1],
    ['graphics cards', { cpu: '100m', memory: '64Mi' }, { memory: '128Mi', 'nvidia.com/gpu': '1' }, 1],
    ['a number', { cpu: '100m', memory: '64Mi' }, { memory: '128Mi' }, 2],
  ])('do not exceed the declaration: %s', (_, requests, limits, replicas) => {
    expect(pathsOf(sized(requests, limits), { replicas, declared: {} })).toEqual([where]);
  });

  it('are counted together when several objects make them', () => {
    const part = new Part(emptyCluster(), 'notes');
    for (const name of ['one', 'two']) part.object('apps/v1/Deployment', name, deployment(podSpec));
    declare(part);
    expect(prove(part).problems).toEqual([
      {
        code: 'pods-exceed-declaration',
        path: 'notes/Deployment.one spec.template.spec and notes/Deployment.two spec.template.spec',
        found: '0.2 CPU and 128 MiB of memory and 256 MiB of memory as the limit for 2 pods',
        expected:
          'at most 0.1 CPU and 64 MiB of memory and 128 MiB of memory as the limit for 1 pod, as notes/raw is declared',
        fix: 'Declare what the pods ask for and how many there are, those of an autoscaler included, or lower it in the object.',
      },
    ]);
  });

  it('are counted with the maximum of an autoscaler', () => {
    const scaled = (declared: Declared) => {
      const part = new Part(emptyCluster(), 'notes');
      part.object('apps/v1/Deployment', 'raw', deployment(podSpec));
      part.object('autoscaling/v2/HorizontalPodAutoscaler', 'raw', {
        spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'raw' } },
      });
      declare(part, declared);
      return prove(part).problems.map(({ path }) => path);
    };
    expect(scaled({ replicas: 3 })).toEqual([]);
    expect(scaled({ replicas: 2 })).toEqual([where]);
  });

  it('have the declared placement', () => {
    const part = new Part(emptyCluster(), 'notes', {
      podSecurity: { level: 'privileged', reason: 'test' },
    });
    part.object(
      'apps/v1/Deployment',
      'raw',
      deployment({ ...podSpec, hostNetwork: true, nodeSelector: { zone: 'a' } }),
    );
    declare(part);
    const paths = prove(part).problems.map(({ path }) => path);
    expect(paths).toEqual([`${where}.hostNetwork`, `${where}.nodeSelector`]);
  });

  it('of deployment() match their declaration', () => {
    const part = new Part(emptyCluster(), 'notes');
    part.deployment('server', { image: 'a:1', uid: 1, resources: tiny });
    expect(proveTemplates(build(part.cluster))).toEqual({
      undeclared: [],
      claims: [],
      mounted: new Map([['notes/server', []]]),
      problems: [],
    });
  });
});

describe('a raw object in a restricted namespace', () => {
  it('is refused for each thing that the level does not admit', () => {
    const spec: Spec = {
      ...podSpec,
      hostNetwork: true,
      volumes: [{ name: 'root', hostPath: { path: '/' } }],
      containers: [
        {
          ...container,
          securityContext: { privileged: true, capabilities: { drop: ['ALL'] } },
        },
      ],
    };
    expect(pathsOf(spec)).toEqual([
      where,
      `${where}.hostNetwork`,
      `${where}.volumes[0].hostPath`,
      `${where}.containers[0].securityContext.privileged`,
      `${where}.containers[0].securityContext.allowPrivilegeEscalation`,
    ]);
  });
});
