import { isWithin } from '../../base/labels.ts';
import { isCustom, type Manifest } from '../../base/manifest.ts';
import type { Registry } from '../../base/registry.ts';
import { allPods, type Pods } from '../../model/pods.ts';
import { allControllers, allObjectReaders } from '../../model/readers.ts';
import type { PodTemplate } from '../objects/pod-templates.ts';
import type { PlacedTemplate } from './placed.ts';

/** Finds the declared pods that a template makes. */
export class TemplateOwners {
  readonly #registry: Registry;
  readonly #pods: readonly Pods[];

  constructor(registry: Registry) {
    this.#registry = registry;
    // Processes of nodes and pods of teams have no properties that a template could be compared with.
    this.#pods = registry.all(allPods).filter(({ props }) => !props.process && props.origin !== 'people');
  }

  /** The declared pods of a template; undefined when no component declares them. */
  find({ placed: { manifest }, template }: PlacedTemplate): Pods | undefined {
    const custom = isCustom(manifest.apiVersion);
    // Templates of a chart are not among the objects, and an operator makes pods from custom resources only.
    const possible = this.#pods.filter(
      ({ props: { origin } }) => origin === 'workload' || (custom && origin === 'operator'),
    );
    return closest(possible, template) ?? (custom ? this.#readersOf(manifest)[0] : undefined);
  }

  // When the operator sets the labels itself, the readers of the object are its pods.
  #readersOf({ apiVersion, kind, metadata: { name, namespace = '' } }: Manifest): readonly Pods[] {
    const id = `${apiVersion.split('/')[0]}/${kind}`;
    return [
      ...this.#registry
        .all(allObjectReaders)
        .filter(
          ({ object }) =>
            object.kind === kind &&
            object.apiVersion === apiVersion &&
            object.name === name &&
            (object.metadata.namespace ?? namespace) === namespace,
        )
        .flatMap(({ readers }) => readers([]) ?? []),
      ...this.#registry
        .all(allControllers)
        .filter((controller) => controller.kind === id)
        .flatMap(({ pods }) => pods(namespace, name)),
    ];
  }
}

// The declaration with the most labels is the closest one.
function closest(pods: readonly Pods[], { namespace, labels }: PodTemplate): Pods | undefined {
  const weight = (one: Pods) => Object.keys(one.labels).length;
  return pods
    .filter((one) => one.namespace === namespace && weight(one) > 0 && isWithin(one.labels, labels))
    .sort((a, b) => weight(b) - weight(a))[0];
}
