import type { KeyObject } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ProblemsError, refuse } from '../../constructs/core/base/problem.ts';
import { textOf } from '../../constructs/core/base/system-error.ts';
import type { Build } from '../../constructs/core/derive/build.ts';
import type { SecretKey } from '../../constructs/core/model/secret.ts';
import { authorityOf, type Contract } from '../../constructs/core/secrets/contract.ts';
import {
  formatSealedFile,
  nothingSealed,
  parseSealedFile,
  type SealedFile,
} from '../../constructs/core/secrets/sealed-file.ts';
import { withLock } from '../../constructs/core/write/lock.ts';
import { type ClusterSpec, checkCluster } from '../../constructs/spec.ts';
import { buildCluster, sealedPath } from '../../constructs/synthesize.ts';
import { readKeys } from './keys.ts';
import type { Sealable } from './vault.ts';
import { clearUnfinished, replaceFile } from './write.ts';

/** The environment of the tool, which tests replace. */
export interface Context {
  /** Names of the clusters, each with a function that reads its file. */
  readonly clusters: ReadonlyMap<string, () => Promise<ClusterSpec>>;
  /** Folder of the cluster files and the sealed files. */
  readonly folder: string;
  /** Folder of private keys, with a folder for each cluster in it. */
  readonly keys: string;
  /** Folder of packages for teams, with a folder for each cluster in it. */
  readonly packages: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Asks the user at a terminal without showing the answer; absent without a terminal. */
  readonly prompt?: (question: string) => Promise<string>;
  /** For results. */
  print(text: string): void;
  /** For progress and errors. */
  tell(text: string): void;
  /** True when the output is a terminal, not a pipe or a file. */
  readonly isShown: boolean;
  /**
   * Takes the rights of others away from the file that what is printed goes into, if it is one.
   * @throws Error when the file belongs to somebody else.
   */
  keepFromOthers(): void;
  readonly now: Date;
}

/** One cluster with its contract and sealed file. */
export class Workspace {
  readonly name: string;
  readonly build: Build;
  readonly keyFolder: string;
  readonly packageFolder: string;
  readonly #keys: string;
  readonly #path: string;
  readonly #text: string | undefined;
  readonly #sealed: SealedFile;

  private constructor(name: string, build: Build, { folder, keys, packages }: Context) {
    this.name = name;
    this.build = build;
    this.#keys = keys;
    this.keyFolder = join(keys, name);
    this.packageFolder = join(packages, name);
    this.#path = join(folder, sealedPath(`${name}.ts`));
    this.#text = textOf(this.#path);
    this.#sealed = this.#text === undefined ? nothingSealed : parsed(this.#text, this.#path);
  }

  /** @throws ProblemsError when the cluster file or the sealed file has problems */
  static async open(name: string, spec: ClusterSpec, surroundings: Context): Promise<Workspace> {
    refuse(checkCluster(spec));
    return new Workspace(name, buildCluster(spec), surroundings);
  }

  get contract(): Contract {
    return this.build.contract;
  }

  /** The key of the authority's certificate, if the platform has its own authority. */
  get authority(): SecretKey | undefined {
    return authorityOf(this.build.cluster);
  }

  /** Path of the sealed file, for messages. */
  get file(): string {
    return `clusters/${basename(this.#path)}`;
  }

  get sealed(): SealedFile {
    return this.#sealed;
  }

  /** The sealed file with its certificate. @throws ProblemsError before `init`. */
  get sealable(): Sealable {
    const { certificate } = this.#sealed;
    if (certificate === undefined) {
      throw new ProblemsError([
        {
          code: 'missing-sealing-certificate',
          path: this.file,
          found: 'no such file',
          expected: 'the certificate to seal under',
          fix: `Run \`npm run secrets -- init ${this.name}\`.`,
        },
      ]);
    }
    return { ...this.#sealed, certificate };
  }

  /** Available private keys, by the fingerprint of their certificate. */
  get privateKeys(): Map<string, KeyObject> {
    return readKeys(this.keyFolder);
  }

  /** The same of other clusters, by the name of the cluster; without those that are broken, which are not needed here. */
  get otherKeys(): Map<string, Map<string, KeyObject>> {
    const names = existsSync(this.#keys) ? readdirSync(this.#keys) : [];
    const others = names.filter(
      (name) => name !== this.name && statSync(join(this.#keys, name)).isDirectory(),
    );
    return new Map(
      others.flatMap((name) => {
        try {
          return [[name, readKeys(join(this.#keys, name))] as const];
        } catch {
          return [];
        }
      }),
    );
  }

  /**
   * Writes the sealed file if it has changed, and deletes the remains of a killed run.
   *
   * @throws ProblemsError when another process has written it since it was read
   */
  write(file: SealedFile): void {
    const text = formatSealedFile(file);
    const path = this.#path;
    withLock(join(dirname(path), `.${basename(path)}.lock`), () => {
      clearUnfinished(path);
      if (text === this.#text) return;
      if (textOf(path) !== this.#text) {
        refuse([
          {
            code: 'file-changed-meanwhile',
            path: this.file,
            found: 'a change by another process while this command ran',
            expected: 'the file as it was read',
            fix: 'Run the command again.',
          },
        ]);
      }
      replaceFile(path, text);
    });
  }
}

function parsed(text: string, path: string): SealedFile {
  const { file, problems } = parseSealedFile(text, path);
  refuse(problems);
  return file;
}
