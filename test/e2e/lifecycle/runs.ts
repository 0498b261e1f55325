import type { Api } from '../api.ts';
import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import type { StepKubelet } from '../workflows/kubelet.ts';
import type { WorkflowNode, WorkflowObject } from '../workflows/objects.ts';
import type { Logs } from './logs.ts';
import { namespace } from './site.ts';

const developer = { user: 'somebody', groups: ['team:data-science:developer'] };
const workflows = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows`;

/** What a run needs of the site. */
export interface Runner {
  readonly api: Api;
  readonly steps: StepKubelet;
  readonly logs: Logs;
}

/** A run of a pipeline. */
export interface Run {
  readonly name: string;
  /** The pipeline, by the name of its WorkflowTemplate. */
  readonly pipeline: string;
  /** @default none */
  readonly parameters?: Readonly<Record<string, string>>;
  /**
   * Runs one step alone, which gets the parameters.
   * @default all steps
   */
  readonly step?: string;
}

/** A workflow that has ended. */
export interface Ended {
  readonly name: string;
  readonly phase: string;
  readonly message: string;
  /** When a step ended, in milliseconds of the clock. @throws CheckError when it did not succeed */
  endOf(step: string): number;
  /** The attempts of a step. */
  attempts(step: string): readonly WorkflowNode[];
  /** A result of a step. */
  result(step: string, name: string): string | undefined;
}

/** Submits a run as a developer of the team, and waits for its end. */
export async function run(site: Runner, wanted: Run): Promise<Ended> {
  const { name, pipeline, parameters = {}, step } = wanted;
  await site.api.create(
    workflows,
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Workflow',
      metadata: { name },
      spec: {
        workflowTemplateRef: { name: pipeline },
        ...(step !== undefined && { entrypoint: step }),
        arguments: { parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
      },
    },
    developer,
  );
  return ended(site, name);
}

/** The names of all workflows, the newest first. */
export async function namesOfRuns(api: Api): Promise<string[]> {
  const all = await api.list<WorkflowObject & { metadata: { creationTimestamp: string } }>(workflows);
  return all
    .toSorted((a, b) => b.metadata.creationTimestamp.localeCompare(a.metadata.creationTimestamp))
    .map(({ metadata }) => metadata.name);
}

/** Waits for the end of a workflow. */
export async function ended({ api, steps }: Runner, name: string): Promise<Ended> {
  let found: WorkflowObject | undefined;
  await until(`workflow ${name}`, 600_000, async () => {
    if (steps.errors.length > 0) throw new CheckError(steps.errors.join('\n'));
    found = await api.get<WorkflowObject>(`${workflows}/${name}`);
    return ['Succeeded', 'Failed', 'Error'].includes(found.status?.phase ?? '');
  }).catch((error: Error) => {
    throw new CheckError(`${error.message}\n${JSON.stringify(found?.status, null, 1)}`);
  });
  const { phase = '', message = '', nodes: byId = {} } = found?.status ?? {};
  const nodes = Object.values(byId);
  const whole = (step: string) =>
    nodes.find((one) => one.type === 'Retry' && (one.displayName === step || one.displayName === name));
  return {
    name,
    phase,
    message,
    endOf(step) {
      const node = whole(step);
      if (node?.phase !== 'Succeeded' || node.finishedAt === undefined)
        throw new CheckError(`${step} of ${name}: ${node?.phase ?? 'not begun'}`);
      return Date.parse(node.finishedAt);
    },
    attempts: (step) => nodes.filter((one) => one.type === 'Pod' && one.displayName.startsWith(`${step}(`)),
    result: (step, result) =>
      whole(step)?.outputs?.parameters?.find((parameter) => parameter.name === result)?.value,
  };
}

/** @throws CheckError with the output of the steps when the workflow has ended in another way */
export function expectPhase({ logs }: Runner, { name, phase, message }: Ended, wanted: string): void {
  if (phase !== wanted) throw new CheckError(`${name}: ${phase}: ${message}\n${logs.of(name)}`);
}
