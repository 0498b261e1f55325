import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import { run } from '../../../tools/secrets/run.ts';
import type { Context } from '../../../tools/secrets/workspace.ts';
import { examples } from '../../support/clusters.ts';

/** The smallest example, with certificates of a public authority, for which the user has to give a token. */
export const acme: ClusterSpec = {
  ...examples.find(({ spec }) => spec.name === 'single')!.spec,
  tls: {
    issuer: 'acme',
    email: 'me@example.org',
    server: 'https://acme-v02.api.letsencrypt.org/directory',
    dns: 'cloudflare',
  },
};

/** The same with an authority of its own. */
export const own: ClusterSpec = examples.find(({ spec }) => spec.name === 'single')!.spec;

/** A folder in which the tool works as in a user's project. */
export class Sandbox {
  readonly root: string;
  /** The printed results, progress and errors. */
  text = '';
  printed = '';

  constructor(from?: Sandbox) {
    this.root = mkdtempSync(join(tmpdir(), 'secrets-'));
    if (from) cpSync(from.root, this.root, { recursive: true });
    else mkdirSync(this.clusters);
  }

  get clusters(): string {
    return join(this.root, 'clusters');
  }

  /** Folder of private keys. */
  get keys(): string {
    return join(this.root, 'config', 'hearth');
  }

  get path(): string {
    return join(this.clusters, 'single.sealed.json');
  }

  /** The sealed file; null when there is none. */
  get file(): string | null {
    try {
      return readFileSync(this.path, 'utf8');
    } catch {
      return null;
    }
  }

  set file(text: string) {
    writeFileSync(this.path, text);
  }

  /** Runs a command line and returns the exit code. */
  async run(
    argv: readonly string[],
    spec: ClusterSpec = own,
    surroundings: Partial<Context> = {},
  ): Promise<number> {
    this.text = '';
    this.printed = '';
    return run(argv, {
      clusters: new Map([['single', async () => spec]]),
      folder: this.clusters,
      keys: this.keys,
      packages: join(this.root, 'packages'),
      environment: {},
      print: (text) => {
        this.printed += `${text}\n`;
        this.text += `${text}\n`;
      },
      tell: (text) => {
        this.text += `${text}\n`;
      },
      isShown: false,
      keepFromOthers: () => {},
      now: new Date('2026-11-20T10:00:00Z'),
      ...surroundings,
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
