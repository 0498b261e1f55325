import type { Api } from '../api.ts';
import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import type { StepKubelet } from '../workflows/kubelet.ts';
import type { WorkflowNode, WorkflowObject } from '../workflows/objects.ts';
import { namespace } from './site.ts';

const developer = { user: 'somebody', groups: ['team:data-science:developer'] };
const workflows = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows`;

/** A workflow that has ended. */
export interface Ended {
  readonly name: string;
  readonly phase: string;
  readonly message: string;
  /** Seconds from its submission to the end of a step; undefined for a step that did not succeed. */
  seconds(step: string): number | undefined;
  /** The tries of a step. */
  tries(step: string): readonly WorkflowNode[];
  /** A result of a step. */
  result(step: string, name: string): string | undefined;
}

/** Submits a run of the Iris pipeline as a developer of the team, and waits for its end. */
export async function runIris(
  api: Api,
  kubelet: StepKubelet,
  name: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Ended> {
  const started = Date.now();
  await api.create(
    workflows,
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Workflow',
      metadata: { name },
      spec: {
        workflowTemplateRef: { name: 'iris' },
        arguments: { parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
      },
    },
    developer,
  );
  let found: WorkflowObject | undefined;
  await until(`workflow ${name}`, 600_000, async () => {
    if (kubelet.errors.length > 0) throw new CheckError(kubelet.errors.join('\n'));
    found = await api.get<WorkflowObject>(`${workflows}/${name}`);
    return ['Succeeded', 'Failed', 'Error'].includes(found.status?.phase ?? '');
  }).catch((error: Error) => {
    throw new CheckError(`${error.message}\n${JSON.stringify(found?.status, null, 1)}`);
  });
  const { phase = '', message = '', nodes: byId = {} } = found?.status ?? {};
  const nodes = Object.values(byId);
  const whole = (step: string) => nodes.find((one) => one.type === 'Retry' && one.displayName === step);
  return {
    name,
    phase,
    message,
    seconds(step) {
      const node = whole(step);
      if (node?.phase !== 'Succeeded' || node.finishedAt === undefined) return undefined;
      return Math.max(0, Math.round((Date.parse(node.finishedAt) - started) / 1000));
    },
    tries: (step) => nodes.filter((one) => one.type === 'Pod' && one.displayName.startsWith(`${step}(`)),
    result: (step, result) =>
      whole(step)?.outputs?.parameters?.find((parameter) => parameter.name === result)?.value,
  };
}
