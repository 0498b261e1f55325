import { groupOf, identityOf, isCustom } from '../../base/manifest.ts';
import type { Named, PlacedObject } from '../../model/placed.ts';
import type { Report } from '../../model/rule.ts';
import type { ObjectIndex } from './object-index.ts';
import type { UnmanagedObjects } from './unmanaged.ts';

/** Checks that each object is unique, and that its kind is defined and its namespace exists. */
export class Identities {
  readonly #owners = new Map<string, string>();

  check(
    { component, manifest }: PlacedObject<Named>,
    { definitions }: UnmanagedObjects,
    index: ObjectIndex,
    report: Report,
  ): void {
    const { apiVersion, kind, metadata } = manifest;
    const identity = identityOf(manifest);
    const owner = this.#owners.get(identity);
    if (owner !== undefined) {
      report(
        'duplicate-object',
        '',
        metadata.name,
        `one ${kind} of this name: ${owner} makes it too`,
        'Remove or rename one of them.',
      );
    }
    this.#owners.set(identity, component.name);

    const { namespace } = metadata;
    if (namespace !== undefined && !index.has('Namespace', '', namespace)) {
      const fix = index.advice('Namespace', '', namespace);
      report('namespace-not-found', 'metadata.namespace', namespace, 'a namespace that exists', fix);
    }
    const definition = `${groupOf(apiVersion)}/${kind}`;
    if (isCustom(apiVersion) && !definitions.has(definition)) {
      const fix = 'Add the component that brings the definition, or state it there with providesCrds().';
      report('kind-not-defined', 'kind', kind, `a definition of ${definition} that a component brings`, fix);
    }
  }
}
