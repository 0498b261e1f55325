import type { Container } from '../kubelet/container.ts';
import type { StepPod } from '../workflows/objects.ts';

/** The output of the steps, for messages. */
export class Logs {
  readonly #all: { readonly workflow: string; readonly node: string; readonly container: Container }[] = [];

  add(pod: StepPod, container: Container): void {
    const workflow = pod.metadata.labels['workflows.argoproj.io/workflow'] ?? '';
    this.#all.push({ workflow, node: nodeOf(pod), container });
  }

  /** The end of the output of each step of a workflow. */
  of(workflow: string): string {
    return this.#all
      .filter((one) => one.workflow === workflow)
      .map(({ node, container }) => `${node}:\n${container.lastOutput}`)
      .join('\n');
  }
}

/** Kills the first attempt of each step of some workflows, while it works. */
export class Killer {
  readonly #workflows = new Set<string>();

  /** From now on it kills the first attempts of a workflow. */
  aim(workflow: string): void {
    this.#workflows.add(workflow);
  }

  look(pod: StepPod, container: Container): void {
    const workflow = pod.metadata.labels['workflows.argoproj.io/workflow'] ?? '';
    if (!this.#workflows.has(workflow) || !nodeOf(pod).endsWith('(0)')) return;
    setTimeout(() => container.kill(), 2500);
  }
}

function nodeOf({ metadata }: StepPod): string {
  return metadata.annotations['workflows.argoproj.io/node-name'] ?? '';
}
