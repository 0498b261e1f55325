import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Api } from '../api.ts';
import { applyTree } from '../apply.ts';
import { nodeLoads } from '../capacity.ts';
import { controlPlaneTools, startControlPlane } from '../control-plane.ts';
import { deployment, node, reader, treeOf } from '../fixtures.ts';
import { loseNode } from '../node-loss.ts';
import { createNode } from '../nodes.ts';
import { accountsOf, excessRights, missingRights } from '../permissions.ts';
import { until } from '../process.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'every kind of mistake makes a run fail, and the same without the mistake passes',
  part: 'foundation',
  tools: controlPlaneTools,
  unaffectedBy: foldersExcept(),
  async run(report) {
    const plane = await report.step('control plane started', () => startControlPlane());
    try {
      await createNode(plane.api, node('first'));
      await checkMistakes(report, plane.api);
      await checkRights(report, plane.api);
      await checkLoss(report, plane.api);
    } finally {
      await plane.stop();
    }
  },
};

export default suite;

/** Objects of which one is wrong, and the expected message. */
interface Mistake {
  readonly objects: (namespace: string) => readonly Manifest[];
  readonly expected: RegExp;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'a pod that Pod Security forbids': {
    objects: (namespace) => [deployment(namespace, { container: { securityContext: { privileged: true } } })],
    expected: /violates PodSecurity "restricted:latest": privileged/,
  },
  'an unknown field': {
    objects: (namespace) => [deployment(namespace, { pod: { restartPolicies: 'Always' } })],
    expected: /Deployment.*restartPolicies/,
  },
  'a pod that fits on no node': {
    objects: (namespace) => [deployment(namespace, { container: { resources: { requests: { cpu: '3' } } } })],
    expected: /Insufficient cpu/,
  },
  'a pod that no node is for': {
    objects: (namespace) => [deployment(namespace, { pod: { nodeSelector: { disk: 'fast' } } })],
    expected: /didn't match Pod's node affinity\/selector/,
  },
  'a quota that is too small': {
    objects: (namespace) => [
      {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'quota', namespace },
        spec: { hard: { 'requests.memory': '32Mi' } },
      },
      deployment(namespace),
    ],
    expected: /exceeded quota: quota, requested: requests\.memory=64Mi/,
  },
  'a claim on a storage class that is not there': {
    objects: (namespace) => [
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'data', namespace },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'fast',
          resources: { requests: { storage: '1Gi' } },
        },
      },
    ],
    expected: /there is no StorageClass fast/,
  },
  'a service account that is not there': {
    objects: (namespace) => [deployment(namespace, { pod: { serviceAccountName: 'nobody' } })],
    expected: /serviceaccount "nobody" not found/,
  },
};

async function checkMistakes(report: Report, api: Api): Promise<void> {
  await report.check('a sound component runs', async () => {
    await applyTree(api, treeOf('sound', [deployment('sound')]), []);
  });
  for (const [index, [name, { objects, expected }]] of Object.entries(mistakes).entries()) {
    const namespace = `mistake-${index}`;
    await report.check(`refused: ${name}`, async () => {
      await expectFailure(expected, () =>
        applyTree(api, treeOf(namespace, objects(namespace)), [], patience),
      );
    });
    // Cleans up, so that the next run fails only for its own mistake.
    await api.delete(`/apis/apps/v1/namespaces/${namespace}/deployments`);
    await api.delete(`/api/v1/namespaces/${namespace}/persistentvolumeclaims`);
  }
}

/** A short patience is enough, since the test expects a certain reason. */
const patience = 4000;

async function checkRights(report: Report, api: Api): Promise<void> {
  const { account, role, binding } = reader('rights');
  const tree = treeOf('rights', [account, role, binding]);
  const [stated] = accountsOf(tree);
  await report.check('an account with its role has neither too few rights nor too many', async () => {
    await applyTree(api, tree, []);
    expectNone([...(await missingRights(api, stated!)), ...(await excessRights(api, stated!))]);
  });
  const noticed = (rights: typeof missingRights, finding: string) =>
    until(finding, 5000, async () => (await rights(api, stated!)).includes(finding));
  await report.check('noticed: an account without the right that its role should give', async () => {
    await api.delete(await api.path(binding));
    await noticed(missingRights, 'rights/reader may not get configmaps in rights');
  });
  await report.check('noticed: an account with a right that no role of the tree gives', async () => {
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' };
    await api.apply({ ...binding, roleRef });
    await noticed(excessRights, 'rights/reader may list secrets in rights');
  });
}

async function checkLoss(report: Report, api: Api): Promise<void> {
  await createNode(api, node('second'));
  await createNode(api, node('third'));
  const pod = { resources: { requests: { cpu: '700m' } } };
  await applyTree(api, treeOf('loss', [deployment('loss', { spec: { replicas: 4 }, container: pod })]), []);
  const lose = async (name: string) => {
    const lost = (await nodeLoads(api)).find((load) => load.node.metadata.name === name);
    await loseNode(api, lost!, patience);
  };
  await report.check('a node is lost that the others can stand in for', () => lose('third'));
  await report.check('noticed: the loss of a node that leaves pods without a place', () =>
    expectFailure(/Deployment loss\/server: . of 4 ready: .*Insufficient cpu/, () => lose('second')),
  );
}

async function expectFailure(expected: RegExp, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CheckError && expected.test(error.message)) return;
    throw error;
  }
  throw new CheckError(`it passed instead of failing with ${expected}`);
}
