import { describe, expect, it } from 'vitest';
import type { GrantFacts } from '../../../../constructs/core/author/chart/facts.ts';
import type { Cluster } from '../../../../constructs/core/author/cluster.ts';
import { build } from '../../../../constructs/core/derive/build.ts';
import { proveRights } from '../../../../constructs/core/verify/rights/index.ts';
import { chart } from '../../../support/chart.ts';
import { emptyCluster, Part } from '../../../support/cluster.ts';

const apiGroup = 'rbac.authorization.k8s.io';
const secrets = { apiGroups: [''], resources: ['secrets'], verbs: ['get'] };
const account = (name: string, namespace: string) => ({ kind: 'ServiceAccount', name, namespace });
const group = (name: string) => ({ kind: 'Group', name, apiGroup });

/** A part of the platform, whose objects a test writes. */
class Written extends Part {
  role(name: string, namespace: string, rules: readonly object[]): void {
    this.object(`${apiGroup}/v1/Role`, name, { metadata: { namespace }, rules } as never);
  }

  clusterRole(name: string, body: object): void {
    this.object(`${apiGroup}/v1/ClusterRole`, name, body as never);
  }

  bind(
    kind: 'Role' | 'ClusterRole',
    name: string,
    namespace: string | undefined,
    ...subjects: object[]
  ): void {
    const binding = namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding';
    this.object(`${apiGroup}/v1/${binding}`, `${name}-${namespace ?? 'all'}`, {
      ...(namespace !== undefined && { metadata: { namespace } }),
      roleRef: { apiGroup, kind, name },
      subjects,
    } as never);
  }

  chart(grants: readonly GrantFacts[] | undefined): void {
    const { grants: _, ...known } = chart;
    this.release({ chart: { ...known, ...(grants && { grants }) }, values: {} });
  }
}

function problemsOf(fill: (part: Written, cluster: Cluster) => void): string[] {
  const cluster = emptyCluster();
  fill(new Written(cluster, 'agent'), cluster);
  return proveRights(build(cluster)).map(({ path, found }) => `${path}: ${found}`);
}

const found = 'may read Secrets of other namespaces';
const ofAgent = 'rights of ServiceAccount/agent/agent';

describe('the rights of an account', () => {
  it('may be anything but wildcards in its own namespace', () => {
    expect(
      problemsOf((part) => {
        part.role('agent', 'agent', [secrets]);
        part.bind('Role', 'agent', 'agent', account('agent', 'agent'));
      }),
    ).toEqual([]);
  });

  it('may not be to read the Secrets of another namespace by a Role there', () => {
    expect(
      problemsOf((part) => {
        part.role('agent', 'other', [secrets]);
        part.bind('Role', 'agent', 'other', account('agent', 'agent'));
      }),
    ).toEqual([`${ofAgent}: ${found}, in namespace other, by a binding of a component`]);
  });

  it('may not be to read the Secrets of all namespaces by a ClusterRole', () => {
    expect(
      problemsOf((part) => {
        part.clusterRole('agent', { rules: [secrets] });
        part.bind('ClusterRole', 'agent', undefined, account('agent', 'agent'));
      }),
    ).toEqual([`${ofAgent}: ${found}, in every namespace, by a binding of a component`]);
  });

  it('may be those of a ClusterRole in its own namespace only', () => {
    expect(
      problemsOf((part) => {
        part.clusterRole('agent', { rules: [secrets] });
        part.bind('ClusterRole', 'agent', 'agent', account('agent', 'agent'));
      }),
    ).toEqual([]);
  });

  it('may not be to read the Secrets of kube-system, also for an account there', () => {
    expect(
      problemsOf((part) => {
        part.role('agent', 'kube-system', [secrets]);
        part.bind('Role', 'agent', 'kube-system', account('agent', 'kube-system'));
      }),
    ).toHaveLength(1);
  });

  it('count with the rules that a role takes up by their labels', () => {
    const fill = (labels: object) => (part: Written) => {
      part.clusterRole('part', { metadata: { labels }, rules: [secrets] });
      part.clusterRole('whole', {
        aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'example.org/into': 'whole' } }] },
        rules: [],
      });
      part.bind('ClusterRole', 'whole', undefined, account('agent', 'agent'));
    };
    expect(problemsOf(fill({ 'example.org/into': 'whole' }))).toHaveLength(1);
    expect(problemsOf(fill({ 'example.org/into': 'other' }))).toEqual([]);
  });

  it("count with the rules that are added to Kubernetes' own roles", () => {
    const fill = (rules: object[]) => (part: Written) =>
      part.clusterRole('more', {
        metadata: { labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } },
        rules,
      });
    expect(problemsOf(fill([secrets]))).toEqual([
      `rights of ClusterRole/view: ${found}, in every namespace, by a binding of a component`,
    ]);
    expect(problemsOf(fill([{ ...secrets, resources: ['configmaps'] }]))).toEqual([]);
  });

  it.each([
    ['cluster-admin', 'agent', 10],
    ['edit', 'agent', 1],
    ['admin', 'other', 5],
    ['view', 'other', 0],
  ])('are those of %s in namespace %s', (role, namespace, count) => {
    const problems = problemsOf((part) =>
      part.bind('ClusterRole', role, namespace, account('agent', 'agent')),
    );
    // In its own namespace, cluster-admin still has the rights to get more rights, and a wildcard.
    expect(problems).toHaveLength(role === 'cluster-admin' ? 4 : count);
  });

  it('are refused when the role is not known', () => {
    expect(
      problemsOf((part) =>
        part.bind('ClusterRole', 'system:kube-scheduler', 'agent', account('agent', 'agent')),
      ),
    ).toEqual([
      `${ofAgent}: ClusterRole/system:kube-scheduler, whose rules are not known, by a binding of a component`,
    ]);
  });

  it('may be what a reason stands for, and no reason stands for nothing', () => {
    const fill = (part: Written) => {
      part.clusterRole('agent', { rules: [secrets] });
      part.bind('ClusterRole', 'agent', undefined, account('agent', 'agent'));
      part.allowRights('agent', ['secrets'], 'a test');
    };
    expect(problemsOf(fill)).toEqual([]);
    expect(
      problemsOf((part) => {
        fill(part);
        part.allowRights('agent', ['exec'], 'a test');
      }),
    ).toEqual(["agent allowRights: ServiceAccount/agent/agent with 'exec', which it does not have"]);
  });
});

describe('the rights of people', () => {
  it('may be to work in the namespace of their team, and not in all', () => {
    const fill = (namespace: string | undefined) => (part: Written) => {
      part.clusterRole('people', { rules: [secrets] });
      part.bind('ClusterRole', 'people', namespace, group('team:agent:developer'));
    };
    expect(problemsOf(fill('agent'))).toEqual([]);
    expect(problemsOf(fill(undefined))).toHaveLength(1);
  });

  it('may not be those of everybody who is logged in, or of all accounts', () => {
    for (const name of ['system:authenticated', 'system:serviceaccounts', 'system:unauthenticated']) {
      expect(
        problemsOf((part) => {
          part.role('all', 'agent', [secrets]);
          part.bind('Role', 'all', 'agent', group(name));
        }),
      ).toHaveLength(1);
    }
  });
});

describe('the rights that a chart gives', () => {
  const grant: GrantFacts = { to: 'ServiceAccount/{namespace}/{release}-a', rule: secrets };

  it('are refused like those of a component', () => {
    expect(problemsOf((part) => part.chart([grant]))).toEqual([
      `rights of ServiceAccount/agent/agent-a: ${found}, in every namespace, by chart generated`,
    ]);
    expect(problemsOf((part) => part.chart([{ ...grant, namespace: '{namespace}' }]))).toEqual([]);
  });

  it('do not count where the values leave them out', () => {
    expect(problemsOf((part) => part.chart([{ ...grant, when: { 'rbac.everywhere': true } }]))).toEqual([]);
  });

  it('have to be known', () => {
    expect(problemsOf((part) => part.chart(undefined))).toEqual([
      'agent chart generated: rights of its accounts that are not known',
    ]);
  });
});
