import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Container } from '../kubelet/container.ts';
import { isOfWorkflow, NodeKubelet, type NodeProps } from '../kubelet/node.ts';
import type { Image } from '../kubelet/root.ts';
import { Executor } from './executor.ts';
import type { StepPod } from './objects.ts';

/** Properties of the kubelet for workflows. */
export interface StepKubeletProps extends NodeProps {
  /** Stands in for every image. */
  readonly image: Image;
  /** The client of the object store. */
  readonly mc: string;
  readonly folder: string;
  /**
   * Called with each container that has just started.
   * @default nobody is told
   */
  readonly onStart?: (pod: StepPod, container: Container) => void;
}

/** Runs the pods of workflows on one node: each `main` as a process of this machine. */
export class StepKubelet extends NodeKubelet<StepPod> {
  readonly #props: StepKubeletProps;

  constructor(props: StepKubeletProps) {
    super(props);
    this.#props = props;
  }

  protected override runs(pod: StepPod): boolean {
    return isOfWorkflow(pod);
  }

  protected override async start(pod: StepPod): Promise<void> {
    const { api, mc, image } = this.#props;
    const folder = join(this.#props.folder, pod.metadata.uid);
    mkdirSync(folder, { recursive: true });
    const main = pod.spec.containers.find(({ name }) => name === 'main');
    if (!main) throw new Error('it has no container main');
    const { command = [] } = main;
    // The executor's own wrapper around the command is left out.
    const own = command.slice(command.indexOf('--') + 1);
    const resolved = await this.resolve(pod, { ...main, command: own });
    const executor = new Executor(api, mc, pod, folder, resolved.writable);
    await executor.load();
    await this.status(pod, { phase: 'Running', startTime: new Date().toISOString() });
    const container = new Container(resolved, image, folder);
    this.#props.onStart?.(pod, container);
    const exitCode = await container.exitCode();
    await executor.report(exitCode, container.output);
    await this.status(pod, ended(pod, exitCode));
  }
}

/** The status of a pod whose main container has ended; its executor has ended well. */
function ended({ spec }: StepPod, exitCode: number): object {
  const finishedAt = new Date().toISOString();
  const state = (code: number) => ({
    terminated: {
      exitCode: code,
      reason: code === 0 ? 'Completed' : 'Error',
      startedAt: finishedAt,
      finishedAt,
    },
  });
  return {
    phase: exitCode === 0 ? 'Succeeded' : 'Failed',
    containerStatuses: spec.containers.map(({ name, image }) => ({
      name,
      image,
      imageID: image,
      ready: false,
      restartCount: 0,
      state: state(name === 'main' ? exitCode : 0),
    })),
  };
}
