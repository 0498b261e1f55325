import { describe, expect, it } from 'vitest';
import { allComponents } from '../../constructs/core/author/component.ts';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import { platformPrefix } from '../../constructs/tenancy/team/bounds/objects.ts';
import { teamKinds } from '../../constructs/tenancy/team/kinds.ts';
import type { TeamSpec } from '../../constructs/tenancy/team/teams.ts';
import { base } from '../fixtures/clusters/base.ts';

const quota = { cpu: 2, memory: '8Gi', storage: '20Gi' };

const research: TeamSpec = {
  name: 'research',
  members: [
    { name: 'ada', role: 'maintainer' },
    { name: 'course', kind: 'group', role: 'viewer' },
  ],
  environments: { dev: { quota }, production: { quota: { ...quota, gpus: 1 } } },
  uses: ['mlflow', 'bucket', 'database'],
  repositories: ['https://git.example.org/research.git'],
  registry: 'ghcr.io',
};
const students: TeamSpec = { name: 'students', environments: { dev: { quota } }, uses: ['mlflow'] };

function built(...teams: readonly TeamSpec[]) {
  const spec: ClusterSpec = { ...base, teams, components: { ...base.components, gpu: {} } };
  return build(createPlatform(resolveCluster(spec)));
}

const both = built(research, students);

function object(kind: string, name: string, namespace?: string): Manifest | undefined {
  return both.objects
    .map(({ manifest }) => manifest)
    .find((it) => it.kind === kind && it.metadata.name === name && it.metadata.namespace === namespace);
}

describe('a cluster with teams', () => {
  it('has no problems', () => {
    expect(proveBuild(both).problems).toEqual([]);
  });

  it("has a namespace for each environment, with the team's name in production", () => {
    const names = both.cluster.all(allComponents).filter(({ props }) => props.layer === 'tenancy');
    expect(names.map(({ namespaceName }) => namespaceName)).toEqual([
      'research-dev',
      'research',
      'students-dev',
    ]);
    expect(
      both.objects.find(({ manifest }) => manifest.metadata.name === 'research-dev')?.manifest,
    ).toMatchObject({
      kind: 'Namespace',
      metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
    });
  });

  it('refuses a team with the namespace of a component', () => {
    const problemsOf = (name: string) => {
      const team = {
        name,
        environments: { production: { quota: { cpu: 1, memory: '1Gi', storage: '1Gi' } } },
      };
      return build(createPlatform(resolveCluster({ ...base, teams: [team] }))).problems;
    };
    expect(problemsOf('mlflow')).toEqual([
      {
        code: 'namespace-in-use',
        path: 'teams[0].environments.production',
        found: 'the namespace mlflow, in which mlflow runs',
        expected: 'a namespace that no component of the platform uses',
        fix: 'Choose another name.',
      },
    ]);
    expect(problemsOf('mlflows')).toEqual([]);
  });
});

describe('the rights of a team', () => {
  const subjects = (role: string) => object('RoleBinding', `team-${role}`, 'research')?.subjects;
  const rules = ['viewer', 'developer', 'maintainer'].map((role) =>
    JSON.stringify(object('Role', `team-${role}`, 'research')?.rules),
  );

  it('include those of the lower roles', () => {
    expect(subjects('viewer')).toMatchObject([
      { kind: 'Group', name: 'team:research:viewer' },
      { kind: 'Group', name: 'team:research:developer' },
      { kind: 'Group', name: 'team:research:maintainer' },
      { kind: 'User', name: 'ada' },
      { kind: 'Group', name: 'course' },
    ]);
    expect(subjects('maintainer')).toMatchObject([
      { kind: 'Group', name: 'team:research:maintainer' },
      { kind: 'User', name: 'ada' },
    ]);
  });

  it('name each kind, and secrets for maintainers only', () => {
    expect(rules.join()).not.toContain('*');
    expect(rules.map((text) => text.includes('"secrets"'))).toEqual([false, false, true]);
    expect(rules.join()).not.toMatch(/create".*"(networkpolicies|roles|rolebindings|resourcequotas)"/);
  });

  it('apply to its own namespaces only', () => {
    const kinds = both.objects.filter(({ component }) => component.props.layer === 'tenancy');
    expect(kinds.filter(({ manifest }) => manifest.kind.startsWith('ClusterRole'))).toEqual([]);
    expect(object('AppProject', 'team-research', 'argocd')?.spec).toMatchObject({
      sourceRepos: research.repositories,
      destinations: [{ namespace: 'research' }],
      clusterResourceWhitelist: [],
    });
  });
});

describe('the limits of a team', () => {
  it('are those of the cluster file', () => {
    expect(object('ResourceQuota', 'quota', 'research')?.spec).toMatchObject({
      hard: {
        'requests.cpu': '2',
        'requests.memory': '8Gi',
        'requests.storage': '20Gi',
        'requests.nvidia.com/gpu': '1',
      },
    });
    expect(object('ResourceQuota', 'quota', 'students-dev')?.spec).toMatchObject({
      hard: { 'requests.nvidia.com/gpu': '0' },
    });
  });

  it('allow no container larger than the largest node that takes it', () => {
    const large = built({ ...students, environments: { dev: { quota: { ...quota, memory: '60Gi' } } } });
    const range = large.objects.find(({ manifest }) => manifest.kind === 'LimitRange')?.manifest;
    // 32 GiB less the shares of kernel, system and eviction.
    expect(range?.spec).toMatchObject({ limits: [{ max: { memory: '31172Mi' } }] });
  });

  it('include nodes with a PreferNoSchedule taint', () => {
    const nodes = base.nodes.map((node) => ({ ...node, taints: ['spare:PreferNoSchedule'] }));
    const spec = resolveCluster({ ...base, nodes, teams: [students] });
    const range = build(createPlatform(spec)).objects.find(({ manifest }) => manifest.kind === 'LimitRange');
    expect(range?.manifest.spec).toMatchObject({ limits: [{ max: { memory: '16384Mi' } }] });
  });
});

describe('the bounds of a team', () => {
  const policy = (namespace: string, name = 'pods') =>
    JSON.stringify(object('ValidatingAdmissionPolicy', `team-${namespace}-${name}`)?.spec);

  it('allow its pods on tainted nodes with graphics cards of its quota, and on no other tainted nodes', () => {
    expect(policy('research')).toContain("t.key == 'gpu'");
    expect(policy('research')).not.toContain('dedicated');
    expect(policy('research-dev')).not.toContain("t.key == 'gpu'");
  });

  it('tell nodes apart by the value, where others have a taint of the same key', () => {
    const nodes = base.nodes.map((node) => ({
      ...node,
      taints: node.gpu ? ['dedicated=gpu:NoSchedule'] : ['dedicated=nas:PreferNoSchedule'],
    }));
    const spec = resolveCluster({ ...base, nodes, teams: [research] });
    const placed = build(createPlatform(spec)).objects.map(({ manifest }) => manifest);
    const pods = placed.find(({ metadata }) => metadata.name === 'team-research-pods' && !metadata.namespace);
    expect(JSON.stringify(pods)).toContain(
      "t.key == 'dedicated' && t.?operator.orValue('Equal') == 'Equal' && t.?value.orValue('') == 'gpu'",
    );
  });

  it('hold in every environment, and come before the roles', () => {
    for (const namespace of ['research', 'research-dev', 'students-dev']) {
      for (const name of ['claims', 'objects', 'pods', 'services', 'templates']) {
        const found = object('ValidatingAdmissionPolicy', `team-${namespace}-${name}`);
        expect(found?.spec).toMatchObject({
          matchConstraints: {
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
          },
        });
        const binding = object('ValidatingAdmissionPolicyBinding', `team-${namespace}-${name}`);
        expect(binding?.spec).toMatchObject({ validationActions: ['Deny'] });
        for (const manifest of [found, binding])
          expect(manifest?.metadata.annotations).toMatchObject({ 'argocd.argoproj.io/sync-wave': '-1' });
      }
    }
  });

  it('know every object of the platform that a role could change by how its name begins', () => {
    const kinds = new Set([...teamKinds.map(({ kind }) => kind), 'Secret', 'Pod']);
    const namespaces = ['research', 'research-dev', 'students-dev'];
    const changeable = both.objects.filter(
      ({ manifest: { kind, metadata } }) => kinds.has(kind) && namespaces.includes(metadata.namespace ?? ''),
    );
    const others = changeable.filter(({ manifest }) => !manifest.metadata.name.startsWith(platformPrefix));
    expect(changeable).not.toEqual([]);
    expect(others.map(({ manifest }) => manifest.metadata.name)).toEqual([]);
  });

  it('leave its objects to the Application that is called like the environment', () => {
    expect(policy('students-dev', 'objects')).toContain(".startsWith('team-students-dev:')");
    expect(both.applications.map(({ metadata }) => metadata.name)).toContain('team-students-dev');
  });
});

describe('the shares of a team', () => {
  const hard = (name: string) => (object('ResourceQuota', name, 'research')?.spec as Quota | undefined)?.hard;

  it('count every kind that a role makes, and what is made of these', () => {
    const made = teamKinds.map(({ group, resource }) => `count/${resource}${group && `.${group}`}`);
    expect(Object.keys(hard('counts') ?? {})).toEqual([
      ...made,
      'count/pods',
      'count/secrets',
      'count/controllerrevisions.apps',
      'count/replicasets.apps',
    ]);
    // An object is 1.5 MiB at most, and etcd holds 2 GiB unless told otherwise.
    const most = Object.values(hard('counts') ?? {}).reduce((sum, count) => sum + Number(count), 0);
    expect(most * 1.5).toBeLessThan(1100);
  });

  it('bound what pods write outside of claims', () => {
    expect(hard('quota')).toMatchObject({
      'requests.ephemeral-storage': '20Gi',
      'limits.ephemeral-storage': '20Gi',
    });
    expect(object('LimitRange', 'containers', 'research')?.spec).toMatchObject({
      limits: [
        {
          default: { 'ephemeral-storage': '512Mi' },
          defaultRequest: { 'ephemeral-storage': '128Mi' },
        },
      ],
    });
  });

  it('have one priority class, below those of the platform', () => {
    expect(object('ResourceQuota', 'priorities', 'research')?.spec).toEqual({
      hard: { pods: '0' },
      scopeSelector: {
        matchExpressions: [
          { scopeName: 'PriorityClass', operator: 'Exists' },
          { scopeName: 'PriorityClass', operator: 'NotIn', values: ['hearth-team'] },
        ],
      },
    });
    const classes = both.objects
      .map(({ manifest }) => manifest)
      .filter(({ kind }) => kind === 'PriorityClass')
      .toSorted((a, b) => Number(a.value) - Number(b.value));
    expect(classes.map(({ metadata }) => metadata.name)).toEqual([
      'hearth-team',
      'hearth-batch',
      'hearth-standard',
      'hearth-platform',
    ]);
    expect(classes[0]).toMatchObject({ preemptionPolicy: 'Never', globalDefault: false });
  });

  it('are connections of PostgreSQL, as many as the server has', () => {
    const spec = object('Cluster', 'postgres', 'postgres')?.spec as Roles | undefined;
    expect(spec?.managed.roles.map(({ name, connectionLimit }) => `${name} ${connectionLimit}`)).toEqual([
      'mlflow 60',
      'mlflow_auth 30',
      'team_research_dev 10',
      'team_research 10',
    ]);
  });

  it('are part of the object store, and the platform has the rest of it but a tenth', () => {
    const quotas = both.objects
      .map(({ manifest }) => manifest)
      .filter(({ kind, metadata }) => kind === 'Job' && metadata.name.startsWith('object-store-bucket'))
      .map(
        (job) => `${job.metadata.name} ${/"BUCKET_QUOTA","value":"(\w+)"/.exec(JSON.stringify(job))?.[1]}`,
      );
    expect(quotas).toEqual([
      'object-store-bucket-mlflow 71680Mi',
      'object-store-bucket-team-research-dev 10240Mi',
      'object-store-bucket-team-research 10240Mi',
    ]);
  });
});

interface Quota {
  readonly hard: Readonly<Record<string, string>>;
}

interface Roles {
  readonly managed: {
    readonly roles: readonly { readonly name: string; readonly connectionLimit: number }[];
  };
}

describe('a service of a team', () => {
  it('is sealed for its namespaces and the namespace of the provider', () => {
    const scopes = (id: string) => both.contract.get(id)?.scopes;
    expect(scopes('object-store-bucket-team-research/password')).toEqual([
      'object-store/object-store-bucket-team-research',
      'research/team-research-platform',
      'research/team-research-rclone-conf',
    ]);
    expect(scopes('postgres-role-team-research/password')).toEqual([
      'postgres/postgres-role-team-research',
      'research/team-research-platform',
    ]);
    expect(scopes('mlflow-account-team-students-dev/password')).toEqual([
      'mlflow/mlflow-account-team-students-dev',
      'students-dev/team-students-dev-platform',
    ]);
  });

  it('includes one login to its registry for the pods of all its environments', () => {
    expect(both.contract.get('team-research-registry/password')?.scopes).toEqual([
      'research-dev/team-research-registry',
      'research/team-research-registry',
    ]);
    expect(object('ServiceAccount', 'default', 'research')).toMatchObject({
      automountServiceAccountToken: false,
      imagePullSecrets: [{ name: 'team-research-registry' }],
    });
    expect(object('ServiceAccount', 'default', 'students-dev')).not.toHaveProperty('imagePullSecrets');
  });

  it('has public values in plain text', () => {
    expect(object('ConfigMap', 'team-students-dev-platform', 'students-dev')?.data).toEqual({
      MLFLOW_TRACKING_URI: 'http://mlflow-server.mlflow.svc.cluster.local:5000',
    });
  });
});
