import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { fatal } from './log.ts';

const folder = '/etc/rancher/k3s';

const switches = new Set([
  'cluster-init',
  'disable-kube-proxy',
  'disable-network-policy',
  'embedded-registry',
  'etcd-expose-metrics',
  'protect-kernel-defaults',
  'secrets-encryption',
]);

/** The configuration of K3s. */
export class Config {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  /** Reads the files as K3s does: a later file wins, and an unknown option is fatal. */
  constructor(role: 'server' | 'agent', known: ReadonlySet<string>) {
    const values = new Map<string, readonly string[]>();
    for (const file of files()) {
      const content = (load(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>;
      for (const [key, value] of Object.entries(content)) {
        const name = key.replace(/\+$/, '');
        if (!known.has(name)) fatal(`flag provided but not defined: -${name}`);
        const list = [value].flat().map(String);
        if (switches.has(name) && !/^(true|false)$/.test(list.at(-1) ?? ''))
          fatal(`invalid boolean value "${list.at(-1)}" for -${name}: parse error`);
        values.set(name, key.endsWith('+') ? [...(values.get(name) ?? []), ...list] : list);
      }
    }
    this.#values = values;
    if (role === 'agent' && !this.one('server')) fatal('--server is required');
  }

  /** All values of a flag. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The last value of a flag. */
  one(name: string): string | undefined {
    return this.all(name).at(-1);
  }

  /** True when a flag is on. */
  on(name: string): boolean {
    return this.one(name) === 'true';
  }

  /** The value of a flag, or the content of the file in its `-file` sibling. */
  secret(name: string): string | undefined {
    const file = this.one(`${name}-file`);
    return this.one(name) ?? (file === undefined ? undefined : readFileSync(file, 'utf8').trim());
  }
}

function files(): string[] {
  const more = `${folder}/config.yaml.d`;
  const parts = existsSync(more) ? readdirSync(more).filter((name) => /\.ya?ml$/.test(name)) : [];
  const all = [`${folder}/config.yaml`, ...parts.toSorted().map((name) => join(more, name))];
  return all.filter((file) => existsSync(file));
}
