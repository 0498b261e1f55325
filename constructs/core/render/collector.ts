import { formatPath, type Path } from '../base/path.ts';
import type { ExternalTarget } from '../model/external.ts';
import type { Owner, OwnerTarget } from '../model/owner.ts';
import type { EndpointTarget } from '../model/pods.ts';
import type { Readers } from '../model/readers.ts';
import { Reference, type Strength } from '../model/reference.ts';
import { type Secret, type SecretPart, secretPartsOf, unsealer } from '../model/secret.ts';
import type { Rendering } from './rendering.ts';

/** Turns the pieces of references into text and records the edges that follow from them. */
export class ReferenceCollector {
  readonly #component: Owner;
  readonly #readers: Readers;
  readonly #id: string;
  readonly #rendering: Rendering;
  readonly #strength: Strength;
  readonly #namespace: string;

  /**
   * @param readers the pods that read a path
   * @param id the object or file that contains the references, for messages
   * @param strength strength of a reference that states none
   * @param namespace namespace of Secrets that state none
   */
  constructor(
    component: Owner,
    readers: Readers,
    id: string,
    rendering: Rendering,
    strength: Strength = 'dependsOn',
    namespace: string = component.namespaceName,
  ) {
    this.#component = component;
    this.#readers = readers;
    this.#id = id;
    this.#rendering = rendering;
    this.#strength = strength;
    this.#namespace = namespace;
  }

  text(reference: Reference<string | number>, path: Path): string | number {
    const parts = secretPartsOf(reference);
    let text = '';
    for (const part of parts) {
      if (part.secret) this.#secretInTheOpen(part, path);
      text += part.text;
      this.part(part, path);
    }
    return Reference.isNumeric(reference) ? Number(text) : text;
  }

  part(part: SecretPart, path: Path): void {
    const { secret, names, namespace } = part;
    if (secret) this.#reads(secret.secret, namespace);
    if (names) this.#reads(names, namespace);
    // These three are all kinds of targets.
    const target = part.target as EndpointTarget | ExternalTarget | OwnerTarget | undefined;
    if (!target) return;
    const because = `${this.#id} ${formatPath(path)}`.trim();
    const strength = part.strength ?? this.#strength;
    if (target.type === 'owner') {
      this.#need(target.owner, because);
      return;
    }
    const pods = this.#readers(path);
    const to = target.type === 'endpoint' ? target.endpoint : target.external;
    if (!pods) {
      this.#unclaimed(part.text, path);
      return;
    }
    for (const from of pods) this.#rendering.edges.push({ from, to, strength, because });
    if (strength === 'dependsOn' && target.type === 'endpoint')
      this.#need(target.endpoint.pods.component, because);
  }

  #reads(secret: Secret, namespace: string = this.#namespace): void {
    secret.readBy(this.#component, namespace);
    const opener = this.#component.cluster.provided(unsealer);
    if (opener) this.#need(opener, `${this.#id} reads a secret`);
  }

  #need(to: Owner, because: string): void {
    if (to !== this.#component) this.#rendering.dependencies.push({ from: this.#component, to, because });
  }

  #secretInTheOpen(part: SecretPart, path: Path): void {
    this.#rendering.problems.push({
      code: 'plaintext-secret',
      path: `${this.#component.name}/${this.#id} ${formatPath(path)}`,
      found: `the value of secret ${part.secret}`,
      expected: 'a secret key only in an environment variable or in a file that pods mount',
      fix: 'Pass it through env() or file(), or give the name of the Secret and the key with `.selector`.',
    });
  }

  #unclaimed(value: string, path: Path): void {
    this.#rendering.problems.push({
      code: 'unknown-readers',
      path: `${this.#component.name}/${this.#id} ${formatPath(path)}`,
      found: `a reference to ${value}, but the pods that read it are not known`,
      expected: 'a path whose reading pods are known',
      fix: 'State whose pods read this path (a chart), or whose pods act on this kind (controlledBy).',
    });
  }
}
