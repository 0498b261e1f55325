/**
 * The configuration of kwok: nodes become ready, pods on them run at once, and pods of Jobs finish; an annotation keeps
 * a pod unready.
 */
export function kwokConfig(): string {
  return [nodeIsReady, podRuns, podFinishes, podGoes].map((stage) => JSON.stringify(stage)).join('\n---\n');
}

const isDeleted = '.metadata.deletionTimestamp';

/** Annotation of pods that stay Pending, like those whose image cannot be pulled. */
export const neverReady = { 'hearth/test': 'never ready' };

/** kwok renews the leases only of nodes that it has a stage for. */
const nodeIsReady = stage('Node', {
  name: 'node-is-ready',
  selector: [
    {
      key: '.status.conditions.[] | select( .type == "Ready" ) | .status',
      operator: 'NotIn',
      values: ['True'],
    },
  ],
  next: {
    statusTemplate: `
conditions:
- type: Ready
  status: "True"
  reason: KubeletReady
  lastHeartbeatTime: {{ Quote Now }}
  lastTransitionTime: {{ Quote Now }}
`,
  },
});

const podRuns = stage('Pod', {
  name: 'pod-runs',
  selector: [
    { key: isDeleted, operator: 'DoesNotExist' },
    { key: '.status.phase', operator: 'In', values: ['Pending'] },
    ...Object.entries(neverReady).map(([name, value]) => ({
      key: `.metadata.annotations["${name}"]`,
      operator: 'NotIn',
      values: [value],
    })),
  ],
  next: {
    statusTemplate: `
phase: Running
startTime: {{ Quote Now }}
conditions:
{{ range $type := list "Initialized" "ContainersReady" "Ready" }}
- { type: {{ $type }}, status: "True", lastTransitionTime: {{ Quote Now }} }
{{ end }}
containerStatuses:
{{ range .spec.containers }}
- name: {{ Quote .name }}
  image: {{ Quote .image }}
  ready: true
  started: true
  restartCount: 0
  state: { running: { startedAt: {{ Quote Now }} } }
{{ end }}
{{ range PodIPsWith .spec.nodeName ( or .spec.hostNetwork false ) .metadata.uid .metadata.name .metadata.namespace }}
podIP: {{ Quote . }}
podIPs: [{ ip: {{ Quote . }} }]
{{ end }}
`,
  },
});

const podFinishes = stage('Pod', {
  name: 'pod-finishes',
  selector: [
    { key: isDeleted, operator: 'DoesNotExist' },
    { key: '.status.phase', operator: 'In', values: ['Running'] },
    { key: '.metadata.ownerReferences.[].kind', operator: 'In', values: ['Job'] },
  ],
  next: {
    statusTemplate: `
phase: Succeeded
containerStatuses:
{{ range .spec.containers }}
- name: {{ Quote .name }}
  image: {{ Quote .image }}
  ready: false
  started: false
  restartCount: 0
  state: { terminated: { exitCode: 0, reason: Completed, startedAt: {{ Quote Now }}, finishedAt: {{ Quote Now }} } }
{{ end }}
`,
  },
});

const podGoes = stage('Pod', {
  name: 'pod-goes',
  selector: [{ key: isDeleted, operator: 'Exists' }],
  next: { delete: true },
});

interface Stage {
  readonly name: string;
  readonly selector: readonly object[];
  readonly next: object;
}

function stage(kind: 'Node' | 'Pod', { name, selector, next }: Stage) {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: { resourceRef: { apiGroup: 'v1', kind }, selector: { matchExpressions: selector }, next },
  };
}
