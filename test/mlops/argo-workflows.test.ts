import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { allSecrets } from '../../constructs/core/model/secret.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import type { TeamSpec } from '../../constructs/tenancy/team/teams.ts';
import { base } from '../fixtures/clusters/base.ts';

const quota = { cpu: 1, memory: '4Gi', storage: '10Gi' };
const research: TeamSpec = {
  name: 'research',
  environments: { dev: { quota } },
  uses: ['workflows'],
  registry: 'ghcr.io',
};
const students: TeamSpec = { name: 'students', environments: { dev: { quota } }, uses: ['bucket'] };

function built(options: ClusterSpec['components']['argoWorkflows']) {
  const spec: ClusterSpec = {
    ...base,
    teams: [research, students],
    identity: {
      users: [{ name: 'ada', displayName: 'Ada', email: 'ada@example.org', groups: ['admins'] }],
    },
    components: { ...base.components, argocd: { exposure: { auth: 'oidc' } }, argoWorkflows: options! },
  };
  const result = build(createPlatform(resolveCluster(spec)));
  const manifests = result.objects.map(({ manifest }) => manifest);
  const edges = result.edges.flatMap(({ from, to }) => {
    if (typeof from === 'string') return [];
    if (typeof to === 'string') return [`${from.id} ${to}`];
    return [`${from.id} ${'podPort' in to ? to.pods.id : to.name}`];
  });
  const find = <Fields extends object>(kind: string, namespace: string, name: string) =>
    manifests.find(
      (it) => it.kind === kind && it.metadata.namespace === namespace && it.metadata.name === name,
    ) as (Manifest & Fields) | undefined;
  const readersOf = (name: string) => {
    const secret = result.cluster.all(allSecrets).find((one) => one.name === name);
    return [...(secret?.readers.keys() ?? [])].sort();
  };
  return { manifests, edges, find, readersOf, problems: () => proveBuild(result).problems };
}

const pages = built({ exposure: { auth: 'oidc' } });
const alone = built({});

interface Data {
  readonly data: Readonly<Record<string, string>>;
}
interface Rules {
  readonly rules: readonly {
    readonly resources: readonly string[];
    readonly resourceNames?: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

describe('Argo Workflows', () => {
  it('has no problems, with pages and without', () => {
    expect(pages.problems()).toEqual([]);
    expect(alone.problems()).toEqual([]);
  });

  it('has pages only where they are exposed, with the login of the identity', () => {
    expect(alone.find('Deployment', 'argo-workflows', 'argo-workflows-server')).toBeUndefined();
    expect(pages.find('Deployment', 'argo-workflows', 'argo-workflows-server')).toMatchObject({
      spec: { template: { spec: { containers: [{ args: expect.arrayContaining(['--auth-mode=sso']) }] } } },
    });
    expect(
      alone.find<Data>('ConfigMap', 'argo-workflows', 'argo-workflows-configuration')!.data,
    ).not.toHaveProperty('sso');
  });

  it('configures what pods of workflows need to fit restricted', () => {
    const { data } = pages.find<Data>('ConfigMap', 'argo-workflows', 'argo-workflows-configuration')!;
    expect(load(data.workflowDefaults!)).toMatchObject({
      spec: {
        serviceAccountName: 'team-workflow',
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      },
    });
    expect(load(data.mainContainer!)).toMatchObject({
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    });
    expect(load(data.metricsConfig!)).toMatchObject({ port: 9090, secure: false });
  });

  it('brings the definitions of every kind', () => {
    const names = pages.manifests
      .filter(({ kind }) => kind === 'CustomResourceDefinition')
      .map(({ metadata }) => metadata.name);
    expect(names).toHaveLength(8);
    expect(names).toContain('workflowtaskresults.argoproj.io');
  });
});

describe('a team with workflows', () => {
  it('has them in its namespaces, and another team does not', () => {
    expect(pages.find('ServiceAccount', 'research-dev', 'team-workflow')).toMatchObject({
      automountServiceAccountToken: true,
      imagePullSecrets: [{ name: 'team-research-registry' }],
    });
    expect(pages.find('ServiceAccount', 'students-dev', 'team-workflow')).toBeUndefined();
    expect(pages.find('RoleBinding', 'students-dev', 'argo-workflows-controller')).toBeUndefined();
  });

  it('has an account for the pods that may report results and nothing else', () => {
    expect(pages.find<Rules>('Role', 'research-dev', 'team-workflow')!.rules).toEqual([
      { apiGroups: ['argoproj.io'], resources: ['workflowtaskresults'], verbs: ['create', 'patch'] },
    ]);
  });

  it('has artifacts in a bucket of its own, whose login is in its namespace', () => {
    const { data } = pages.find<Data>('ConfigMap', 'research-dev', 'team-artifacts')!;
    const secret = { name: 'object-store-bucket-team-research-dev', key: 'password' };
    expect(load(data.bucket!)).toMatchObject({
      s3: { bucket: 'team-research-dev', insecure: true, secretKeySecret: secret },
    });
    expect(pages.readersOf(secret.name)).toEqual(['object-store', 'research-dev']);
    expect(pages.readersOf('object-store-bucket-team-students-dev')).toEqual(['object-store']);
  });

  it('has pods of workflows that reach the API, its store, names and its other pods', () => {
    const steps = 'team-research-dev/workflow-steps ';
    expect([...new Set(pages.edges.filter((edge) => edge.startsWith(steps)))].sort()).toEqual([
      `${steps}api-server`,
      `${steps}object-store/server`,
      `${steps}system/coredns`,
      `${steps}team-research-dev/pods`,
    ]);
    expect(pages.edges).not.toContain('team-research-dev/pods api-server');
  });

  it('lets the server act for its people, by tokens that it reads by name', () => {
    expect(pages.find<Rules>('Role', 'research-dev', 'argo-workflows-server')!.rules).toMatchObject([
      {
        resources: ['secrets'],
        resourceNames: [
          'team-workflow-viewers.service-account-token',
          'team-workflow-developers.service-account-token',
        ],
        verbs: ['get'],
      },
    ]);
    const developers = pages.find('ServiceAccount', 'research-dev', 'team-workflow-developers')!;
    expect(developers.metadata.annotations).toMatchObject({
      'workflows.argoproj.io/rbac-rule':
        "'team:research:developer' in groups || 'team:research:maintainer' in groups",
    });
    expect(alone.find('Role', 'research-dev', 'argo-workflows-server')).toBeUndefined();
  });

  it('may make workflows, by people and by Argo CD, and another team may not', () => {
    const project = (name: string) => JSON.stringify(pages.find('AppProject', 'argocd', name));
    expect(project('team-research-dev')).toContain('WorkflowTemplate');
    expect(project('team-students-dev')).not.toContain('WorkflowTemplate');
    const rules = JSON.stringify(pages.find<Rules>('Role', 'research-dev', 'team-developer')!.rules);
    expect(rules).toContain('cronworkflows');
    expect(JSON.stringify(pages.find<Rules>('Role', 'students-dev', 'team-developer'))).not.toContain(
      'cronworkflows',
    );
  });
});
