import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadsOf, oldestBefore } from '../../../constructs/seams/machines/hosts/release.ts';
import { cluster } from '../../fixtures/clusters/homelab.ts';
import { Project } from '../secrets/project.ts';
import { wayFromBareHosts } from './readme.ts';
import { run } from './run.ts';

/** The project of a user before the bootstrap: with their cluster, sealed, synthesized and pushed. */
export class Desk {
  readonly #project = new Project();

  constructor() {
    this.#clone();
    for (const command of wayFromBareHosts().before) this.#project.shell(command);
    // The test hosts are smaller than those in the cluster file.
    this.edit(/^(\S+\.)(cpu|memory-mib|disk-gib)=.*$/gm, '$1$2=1');
    // A clone without npm: `npm run check` would report that the plan was edited.
    rmSync(join(this.folder, 'node_modules'));
    this.push();
  }

  get folder(): string {
    return this.#project.folder;
  }

  /** Home of the user. */
  get home(): string {
    return this.#project.home;
  }

  get plan(): ReadonlyMap<string, string> {
    const lines = readFileSync(this.#planFile, 'utf8').trimEnd().split('\n');
    return new Map(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  }

  /** Changes the plan, as a synth does. */
  edit(from: RegExp, to: string): void {
    writeFileSync(this.#planFile, readFileSync(this.#planFile, 'utf8').replaceAll(from, to));
  }

  /** Has the plan be that of another version of K3s. */
  pin(version: string, checksum: string): void {
    this.edit(/^k3s=.*$/gm, `k3s=${version}`);
    this.edit(/^oldest=.*$/gm, `oldest=${oldestBefore(version)}`);
    this.edit(/^downloads=.*$/gm, `downloads=${downloadsOf(version)}`);
    this.edit(/^(\S+\.checksums)=.*$/gm, `$1=${checksum}`);
  }

  /** Commits changes, and pushes them to the repository in the plan. */
  push(): void {
    this.#git('add', '--all', 'dist');
    this.#git('commit', '--quiet', '--message', 'change', '--', 'dist');
    this.#git('push', '--quiet', 'origin', 'main');
  }

  get #planFile(): string {
    return join(this.folder, 'dist/homelab/bootstrap/plan');
  }

  /** The project in a fresh clone. */
  #clone(): void {
    const origin = join(this.home, 'origin.git');
    mkdirSync(origin);
    run('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
    this.#git('init', '--quiet', '--initial-branch=main');
    this.#git('config', 'user.name', 'ada');
    this.#git('config', 'user.email', 'ada@localhost');
    this.#git('config', `url.file://${origin}.insteadOf`, cluster.git.url);
    this.#git('remote', 'add', 'origin', origin);
    this.#git('add', 'bootstrap', 'clusters');
    this.#git('commit', '--quiet', '--message', 'a cluster');
    this.#git('push', '--quiet', '--set-upstream', 'origin', 'main');
  }

  #git(...args: readonly string[]): void {
    run('git', ['-C', this.folder, ...args]);
  }
}
