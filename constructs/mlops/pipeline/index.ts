import type { Component } from '../../core/author/component.ts';
import type { Problem } from '../../core/base/problem.ts';
import { formatBytes, formatCores, quantity } from '../../core/base/quantity.ts';
import { all, quoted } from '../../core/base/words.ts';
import { authorProblems } from '../../core/model/author-problem.ts';
import type { Pods } from '../../core/model/pods.ts';
import { allReservations } from '../../core/model/reservation.ts';
import { resources } from '../../core/model/resources.ts';
import { stepAccount, stepLabels } from '../argo-workflows/accounts.ts';
import { checkSteps } from './check.ts';
import { checkInterface } from './check-interface.ts';
import { checkSchedule } from './check-schedule.ts';
import { peakOf } from './peak.ts';
import { isCommand, type PackageInterface, type Step, type Value } from './steps.ts';
import { deadLetterOf, graphOf, templateOf, volumes } from './templates.ts';

export type * from './steps.ts';

/** Properties of a pipeline. */
export interface MlPipelineProps {
  /** Its steps, in any order. */
  readonly steps: readonly Step[];
  /**
   * Parameters of the whole pipeline, each with its default; a run may give others.
   * @default none
   */
  readonly parameters?: Readonly<Record<string, Value>>;
  /**
   * The declaration of the package of the steps: the content of `pipelines/<name>/interface.json`. Steps are compared with it.
   * @default no comparison
   */
  readonly interface?: PackageInterface;
  /**
   * When it runs by itself, as five cron fields in UTC. A run that is due while the one before runs is left out.
   * @default only when somebody submits it
   */
  readonly schedule?: string;
  /**
   * One run at a time: further ones wait until it has ended.
   * @default false
   */
  readonly alone?: boolean;
  /**
   * Seconds after which a run is ended, from its start.
   * @default that of all workflows, 6 hours
   */
  readonly deadlineSeconds?: number;
  /**
   * Seconds for which an ended run is kept.
   * @default those of all workflows: a day after success, a week after failure
   */
  readonly keepSeconds?: number;
}

/**
 * A pipeline in a namespace where workflows run: its WorkflowTemplate, its schedule, and the traffic of its steps.
 *
 * @example
 * new MlPipeline(environment, 'iris', { interface: iris, steps: [fetch, train, { name: 'approve', approval: true, after: ['train'] }] });
 */
export class MlPipeline {
  /** The pods of its steps; references in their variables are edges of these. */
  readonly pods: Pods;
  readonly name: string;

  /**
   * @param component the component whose namespace it runs in, such as an environment of a team
   * @param name name of the WorkflowTemplate
   */
  constructor(component: Component, name: string, props: MlPipelineProps) {
    const { steps, parameters = {}, schedule, alone, deadlineSeconds, keepSeconds } = props;
    this.name = name;
    this.#check(component, props);
    const labels = { 'hearth/pipeline': name };
    this.pods = component.declarePods(`pipeline-${name}`, {
      // The quota of the namespace is reserved as a whole, and bounds these pods too.
      origin: 'people',
      kind: 'Pod',
      labels: { ...stepLabels, ...labels },
      resources: resources('0', '0', '0', 'the quota of the namespace'),
      serviceAccount: stepAccount,
    });
    const first = steps.find(isCommand);
    const defaults = Object.entries(parameters).map(([key, value]) => ({ name: key, value: String(value) }));
    const template = component.object('argoproj.io/v1alpha1/WorkflowTemplate', name, {
      spec: {
        entrypoint: 'pipeline',
        ...(first && { onExit: 'ended' }),
        serviceAccountName: stepAccount,
        podMetadata: { labels },
        ...(alone && { synchronization: { mutexes: [{ name }] } }),
        ...(deadlineSeconds !== undefined && { activeDeadlineSeconds: deadlineSeconds }),
        ...(keepSeconds !== undefined && { ttlStrategy: { secondsAfterCompletion: keepSeconds } }),
        ...(defaults.length > 0 && { arguments: { parameters: defaults } }),
        volumes,
        templates: [
          graphOf(steps),
          ...steps.map((step) => templateOf(name, step, props.interface?.final)),
          ...(first ? deadLetterOf(name, first.image, defaults.length > 0, handler) : []),
        ],
      },
    });
    component.readBy(template, () => [this.pods]);
    if (schedule === undefined) return;
    component.object('argoproj.io/v1alpha1/CronWorkflow', name, {
      spec: {
        schedules: [schedule],
        timezone: 'Etc/UTC',
        concurrencyPolicy: 'Forbid',
        successfulJobsHistoryLimit: 3,
        failedJobsHistoryLimit: 3,
        workflowSpec: { workflowTemplateRef: { name } },
      },
    });
  }

  #check(
    component: Component,
    { steps, parameters = {}, schedule, interface: declared }: MlPipelineProps,
  ): void {
    const path = `${component.name} pipeline ${this.name}`;
    const report = component.cluster;
    for (const problem of checkSteps(path, steps, parameters)) report.add(authorProblems, problem);
    for (const problem of checkSchedule(`${path}.schedule`, schedule)) report.add(authorProblems, problem);
    for (const problem of checkRollouts(path, steps, component)) report.add(authorProblems, problem);
    if (declared) {
      for (const [i, step] of steps.entries()) {
        if (!isCommand(step)) continue;
        for (const problem of checkInterface(`${path}.steps[${i}]`, step, parameters, declared))
          report.add(authorProblems, problem);
      }
    }
    component.cluster.whenComplete(() => this.#checkRoom(component, path, steps));
  }

  #checkRoom(component: Component, path: string, steps: readonly Step[]): void {
    const { cluster, namespaceName } = component;
    const quota = cluster.all(allReservations).find(({ namespace }) => namespace === namespaceName);
    if (!quota) return;
    const limits = { cpu: quota.cpu, memory: quantity(quota.memory) };
    for (const kind of ['cpu', 'memory'] as const) {
      const peak = peakOf(steps, kind);
      if (peak.amount <= limits[kind]) continue;
      const show = (amount: number) => (kind === 'cpu' ? formatCores(amount) : formatBytes(amount));
      cluster.add(authorProblems, {
        code: 'pipeline-exceeds-quota',
        path: `${path}.steps`,
        found: `${show(peak.amount)}${kind === 'memory' ? ' of memory' : ''} for ${all(peak.steps)} at once`,
        expected: `at most ${show(limits[kind])}, the quota of ${namespaceName}`,
        fix: 'Let steps wait for each other, ask for less, or raise the quota.',
      });
    }
  }
}

function* checkRollouts(path: string, steps: readonly Step[], component: Component): Generator<Problem> {
  for (const [i, step] of steps.entries()) {
    const rollout = isCommand(step) ? step.rollout : undefined;
    if (!rollout || rollout.component === component) continue;
    yield {
      code: 'pipeline-rollout-elsewhere',
      path: `${path}.steps[${i}].rollout`,
      found: `the rollout of ${quoted(rollout.model)} in ${rollout.component.namespaceName}`,
      expected: `a rollout in ${component.namespaceName}, where the pipeline runs`,
      fix: 'Serve the model in the environment of the pipeline, or run the pipeline where the model is served.',
    };
  }
}

/** Resources of the step that runs after a failure. */
const handler = resources('10m', '32Mi', '64Mi', 'chosen: a line of shell');
