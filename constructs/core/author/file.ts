import { createHash } from 'node:crypto';
import { Lazy } from 'cdk8s';
import { Collection } from '../base/registry.ts';
import type { Pods } from '../model/pods.ts';
import { allObjectReaders } from '../model/readers.ts';
import { isReference, partsOf, type Reference, type Text } from '../model/reference.ts';
import { Secret } from '../model/secret.ts';
import { createObject, type Scope } from './object.ts';

/**
 * A config file that pods mount: a ConfigMap, or, as soon as it holds a secret key, a Secret that the sealing
 * controller composes. Its readers are the pods that mount it.
 */
export class ConfigFile {
  /** Key in the ConfigMap or Secret, and the file's name where nothing else is said. */
  readonly key: string;
  /** Name of the ConfigMap or Secret. */
  readonly objectName: string;
  /** The Secret, when the file holds secret keys. */
  readonly secret: Secret | undefined;
  readonly #content: () => Text;
  readonly #readers: Pods[] = [];

  /** @param content the text, or a function that is asked for it when everything is known. */
  constructor(scope: Scope, key: string, content: Text | (() => Text)) {
    this.key = key;
    this.objectName = `${scope.name}-${slug(key)}`;
    this.#content = typeof content === 'function' ? content : () => content;
    if (isReference(content) && partsOf(content).some((part) => part.secret)) {
      this.secret = new Secret(scope, this.objectName, {
        [key]: { type: 'composed', content: content as Reference },
      });
      scope.cluster.add(allSecretFiles, this);
    } else {
      const data = Lazy.any({ produce: () => ({ [key]: this.#content() }) });
      const map = createObject(scope, 'v1/ConfigMap', this.objectName, {
        data: data as unknown as Record<string, Text>,
      });
      scope.cluster.add(allObjectReaders, { object: map, readers: () => this.#readers });
    }
  }

  /** Notes that these pods mount the file, which makes them the ones that talk to whatever it names. */
  mountedBy(pods: Pods): void {
    this.#readers.push(pods);
  }

  get readers(): readonly Pods[] {
    return this.#readers;
  }

  /** Changes when the content does, so that the pods are replaced. */
  get hash(): string {
    const hash = createHash('sha256');
    for (const part of partsOf(this.#content())) hash.update(part.secret ? `\0${part.secret}\0` : part.text);
    return hash.digest('hex').slice(0, 16);
  }
}

function slug(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The config files that hold secret keys. */
export const allSecretFiles = new Collection<ConfigFile>('files with secrets');
