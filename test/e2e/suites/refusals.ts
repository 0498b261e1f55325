import type { JsonObject, Manifest } from '../../../constructs/core/manifest.ts';
import { applyTree } from '../apply.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import type { Tree } from '../dist.ts';
import { createNode } from '../nodes.ts';
import { CheckError } from '../report.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'what is broken makes a run fail: each kind of mistake, and the same without the mistake',
  async run(report) {
    const plane = await report.step('control plane started', () => startControlPlane());
    try {
      await createNode(plane.api, {
        name: 'node',
        role: 'agent',
        address: '192.168.1.10',
        subnet: 'home',
        cpu: 2,
        memory: '4Gi',
        disk: '32Gi',
      });
      await report.check('a sound component runs', () => apply(plane, 'sound', []));
      for (const [name, { mistake, expected }] of Object.entries(mistakes)) {
        await report.check(`refused: ${name}`, () => expectRefusal(plane, mistake, expected));
      }
    } finally {
      await plane.stop();
    }
  },
};

export default suite;

/** A change to the sound component that must not go unnoticed, and what the failure has to say. */
interface Mistake {
  readonly mistake: (namespace: string) => readonly Manifest[];
  readonly expected: RegExp;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'a pod that Pod Security forbids': {
    mistake: (namespace) => [deployment(namespace, { container: { securityContext: { privileged: true } } })],
    expected: /violates PodSecurity "restricted:latest": privileged/,
  },
  'an unknown field': {
    mistake: (namespace) => [deployment(namespace, { pod: { restartPolicies: 'Always' } })],
    expected: /Deployment.*restartPolicies/,
  },
  'a pod that fits on no node': {
    mistake: (namespace) => [deployment(namespace, { requests: { cpu: '3', memory: '64Mi' } })],
    expected: /Insufficient cpu/,
  },
  'a pod that no node is for': {
    mistake: (namespace) => [deployment(namespace, { pod: { nodeSelector: { disk: 'fast' } } })],
    expected: /didn't match Pod's node affinity\/selector/,
  },
  'a quota that is too small': {
    mistake: (namespace) => [
      {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'quota', namespace },
        spec: { hard: { 'requests.memory': '32Mi' } },
      },
      deployment(namespace, {}),
    ],
    expected: /exceeded quota: quota, requested: requests\.memory=64Mi/,
  },
  'a claim on a storage class that is not there': {
    mistake: (namespace) => [
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
  'an account that is not there': {
    mistake: (namespace) => [deployment(namespace, { pod: { serviceAccountName: 'nobody' } })],
    expected: /serviceaccount "nobody" not found/,
  },
};

let count = 0;

async function expectRefusal(
  plane: ControlPlane,
  mistake: Mistake['mistake'],
  expected: RegExp,
): Promise<void> {
  const namespace = `mistake-${++count}`;
  try {
    await apply(plane, namespace, mistake(namespace));
  } catch (error) {
    const message = error instanceof CheckError ? error.message : '';
    if (expected.test(message)) return;
    throw error;
  } finally {
    // The next run shall find nothing broken but its own mistake.
    for (const resource of ['deployments', 'persistentvolumeclaims']) {
      const group = resource === 'deployments' ? '/apis/apps/v1' : '/api/v1';
      await plane.api.delete(`${group}/namespaces/${namespace}/${resource}`);
    }
  }
  throw new CheckError(`the run passed instead of failing with ${expected}`);
}

async function apply(plane: ControlPlane, namespace: string, objects: readonly Manifest[]): Promise<void> {
  await applyTree(plane.api, treeOf(namespace, objects), [], 4000);
}

/** A component of one namespace; the sound Deployment stands in for no objects. */
function treeOf(namespace: string, objects: readonly Manifest[]): Tree {
  const labels = { 'pod-security.kubernetes.io/enforce': 'restricted' };
  return {
    boot: [],
    apps: [],
    parts: [
      {
        component: namespace,
        wave: 0,
        objects: [
          { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } },
          ...(objects.length > 0 ? objects : [deployment(namespace, {})]),
        ],
      },
    ],
  };
}

interface Changes {
  readonly pod?: JsonObject;
  readonly container?: JsonObject;
  readonly requests?: JsonObject;
}

function deployment(namespace: string, { pod, container, requests }: Changes): Manifest {
  const labels = { app: 'server' };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'server', namespace },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'server',
              image: 'server:1',
              resources: { requests: requests ?? { cpu: '100m', memory: '64Mi' } },
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              ...container,
            },
          ],
          ...pod,
        },
      },
    },
  };
}
