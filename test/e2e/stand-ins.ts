import type { Manifest } from '../../constructs/core/base/manifest.ts';
import type { PodsInventory } from '../../constructs/core/verify/inventory.ts';

/**
 * A workload that replaces the pods of a chart or an operator: same labels, size, ports, account and placement, and all
 * privileges that its Pod Security level allows.
 */
export function standIn(group: PodsInventory): Manifest {
  const { component, namespace, name, kind, labels, replicas, volume } = group;
  const metadata = { name: `${component}-${name}`, namespace };
  const template = { metadata: { labels }, spec: podSpec(group) };
  const selector = { matchLabels: labels };
  switch (kind) {
    case 'Deployment':
      return { apiVersion: 'apps/v1', kind, metadata, spec: { replicas, selector, template } };
    case 'DaemonSet':
      return { apiVersion: 'apps/v1', kind, metadata, spec: { selector, template } };
    case 'Job':
      return { apiVersion: 'batch/v1', kind, metadata, spec: { template: finite(template) } };
    case 'CronJob': {
      const jobTemplate = { spec: { template: finite(template) } };
      return { apiVersion: 'batch/v1', kind, metadata, spec: { schedule: '0 0 1 1 *', jobTemplate } };
    }
    // An operator replaces its single pods as a StatefulSet does.
    case 'Pod':
    case 'StatefulSet': {
      const claims = volume && { volumeClaimTemplates: [claim(volume)] };
      const spec = {
        serviceName: metadata.name,
        replicas,
        selector,
        template,
        podManagementPolicy: 'Parallel',
      };
      return { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata, spec: { ...spec, ...claims } };
    }
  }
}

/** The claim of a Deployment's stand-in; claims of StatefulSets come from their template. */
export function standInClaim({ component, namespace, name, kind, volume }: PodsInventory): Manifest[] {
  if (kind !== 'Deployment' || !volume) return [];
  const { metadata: _, ...rest } = claim(volume);
  const metadata = { name: `${component}-${name}`, namespace };
  return [{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata, ...rest }];
}

function podSpec(group: PodsInventory) {
  const { component, name, kind, cpu, memory, memoryLimit, gpus, ports, nodeSelector, tolerations, volume } =
    group;
  const gpu = gpus > 0 ? { 'nvidia.com/gpu': String(gpus) } : {};
  const claimName = `${component}-${name}`;
  const [arch] = group.arch;
  return {
    ...(group.hostNetwork && { hostNetwork: true }),
    ...(group.serviceAccount !== undefined && { serviceAccountName: group.serviceAccount }),
    automountServiceAccountToken: false,
    nodeSelector: { ...(group.arch.length === 1 && arch && { 'kubernetes.io/arch': arch }), ...nodeSelector },
    tolerations: tolerations.map((toleration) => ({ ...toleration })),
    ...(group.podSecurity === 'restricted' && {
      securityContext: { runAsNonRoot: true, runAsUser: 65534, seccompProfile: { type: 'RuntimeDefault' } },
    }),
    containers: [
      {
        name: 'stand-in',
        image: 'stand-in:1',
        resources: { requests: { cpu, memory, ...gpu }, limits: { memory: memoryLimit, ...gpu } },
        ports: ports.map(({ port, protocol }) => ({ containerPort: port, protocol })),
        securityContext: securityContext(group),
        ...(volume && { volumeMounts: [{ name: 'data', mountPath: '/data' }] }),
      },
    ],
    ...(volume &&
      kind === 'Deployment' && { volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }] }),
  };
}

/** As many privileges as the level allows, so that a namespace with a stricter level refuses the pod. */
function securityContext({ podSecurity }: PodsInventory) {
  if (podSecurity === 'privileged') return { privileged: true };
  if (podSecurity === 'baseline') return {};
  return { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
}

function finite<Template extends { readonly spec: object }>(template: Template) {
  return { ...template, spec: { ...template.spec, restartPolicy: 'Never' } };
}

function claim({ size, storageClass }: NonNullable<PodsInventory['volume']>) {
  return {
    metadata: { name: 'data' },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: storageClass,
      resources: { requests: { storage: size } },
    },
  };
}
