import { createHash } from 'node:crypto';
import { Collection } from '../base/registry.ts';
import { authorProblems } from '../model/author-problem.ts';
import { isLater, produced } from '../model/later.ts';
import type { Owner } from '../model/owner.ts';
import type { Pods } from '../model/pods.ts';
import { allObjectReaders } from '../model/readers.ts';
import { isReference, partsOf, type Text } from '../model/reference.ts';
import { Secret, type SecretProps } from '../model/secret.ts';
import { createObject, type Scope } from './object.ts';

export interface FileProps extends Pick<SecretProps, 'noticedBy'> {
  /**
   * Permissions of the file, such as `0o555` for a script or `0o400` for a key. The file belongs to root; the kubelet also
   * lets the group of the pods read it (`0o440`).
   * @default 0o644, and 0o440 for a file with a secret key in it
   */
  readonly mode?: number;
}

/**
 * A config file that pods mount: a ConfigMap, or, as soon as it holds a secret key, a Secret that the sealing
 * controller composes. Its readers are the pods that mount it.
 */
export class ConfigFile {
  /** Key in the ConfigMap or Secret, and the default name of the file. */
  readonly key: string;
  /** Name of the ConfigMap or Secret. */
  readonly objectName: string;
  readonly component: Owner;
  /** Permissions of the file; undefined for the default. */
  readonly mode: number | undefined;
  readonly #scope: Scope;
  readonly #content: Text;
  readonly #secretProps: SecretProps;
  readonly #readers: Pods[] = [];
  #settled = false;
  #secret: Secret | undefined;

  /** @param content the text, also as `later(...)` */
  constructor(scope: Scope, key: string, content: Text, { mode, ...secretProps }: FileProps = {}) {
    this.component = scope;
    this.mode = mode;
    this.key = key;
    this.objectName = `${scope.name}-${slug(key)}`;
    this.#scope = scope;
    this.#content = content;
    this.#secretProps = secretProps;
    scope.cluster.add(allFiles, this);
    if (mode !== undefined) checkMode(scope, key, mode);
    if (!isLater(content)) this.settle();
  }

  /**
   * The Secret, when the file holds secret keys.
   * @throws Error when its content is known only later
   */
  get secret(): Secret | undefined {
    if (!this.#settled)
      throw new Error(`what file ${this.key} of ${this.component.name} holds is known only later`);
    return this.#secret;
  }

  /** Makes the ConfigMap or Secret when its content is known. */
  settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    const content = produced(this.#content);
    const scope = this.#scope;
    if (isReference(content) && partsOf(content).some((part) => part.secret)) {
      this.#secret = new Secret(
        scope,
        this.objectName,
        { [this.key]: { type: 'composed', content } },
        this.#secretProps,
      );
      scope.cluster.add(allSecretFiles, this);
      return;
    }
    const map = createObject(scope, 'v1/ConfigMap', this.objectName, { data: { [this.key]: content } });
    scope.cluster.add(allObjectReaders, { object: map, readers: () => this.#readers });
  }

  /** Records that these pods mount the file: they get an edge to each reference in it. */
  mountedBy(pods: Pods): void {
    this.#readers.push(pods);
  }

  get readers(): readonly Pods[] {
    return this.#readers;
  }

  /** A hash of the content: when it changes, the pods are replaced. */
  get hash(): string {
    const hash = createHash('sha256');
    for (const part of partsOf(produced(this.#content)))
      hash.update(part.secret ? `\0${part.secret}\0` : part.text);
    return hash.digest('hex').slice(0, 16);
  }
}

// Files are mounted read-only. A mode with write permissions for others is usually a decimal number: 400 is 0o620.
function checkMode(scope: Scope, key: string, mode: number): void {
  const isMode = Number.isInteger(mode) && mode >= 0 && mode <= 0o777;
  if (isMode && (mode & 0o400) !== 0 && (mode & 0o022) === 0) return;
  scope.cluster.add(authorProblems, {
    code: 'unsafe-file-mode',
    path: `${scope.name}/${key} mode`,
    found: isMode ? `${mode}, which is 0o${mode.toString(8).padStart(3, '0')}` : String(mode),
    expected: 'a mode from 0o400 to 0o755: the owner may read the file, and no other user may write it',
    fix: 'Write it in octal, such as 0o555 for a script or 0o400 for a key.',
  });
}

function slug(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** All config files. */
export const allFiles = new Collection<ConfigFile>('files');

/** The config files that hold secret keys. */
export const allSecretFiles = new Collection<ConfigFile>('files with secrets');
