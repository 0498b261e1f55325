import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../process.ts';
import { bundle } from '../bundle.ts';
import { inNamespace } from '../network.ts';
import { atEnd, run } from '../run.ts';

const here = import.meta.dirname;

/** The releases of K3s, of which each is the stand-in, under the address that K3s's have. */
export class Releases {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Serves them in a namespace, on its address. */
  static serve(folder: string, namespace: string, address: string, node: string): Releases {
    mkdirSync(join(folder, 'files'), { recursive: true });
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    const file = (name: string) => join(folder, name);
    run('openssl', [
      'req',
      '-x509',
      ...curve,
      '-subj',
      '/CN=tests',
      '-keyout',
      file('ca.key'),
      '-out',
      file('ca.crt'),
    ]);
    run('openssl', [
      ...['req', '-x509', ...curve, '-subj', '/CN=github.com', '-addext', 'subjectAltName=DNS:github.com'],
      ...['-addext', 'basicConstraints=critical,CA:FALSE', '-CA', file('ca.crt'), '-CAkey', file('ca.key')],
      ...['-keyout', file('server.key'), '-out', file('server.crt')],
    ]);
    bundle(join(here, 'server.ts'), file('server.mjs'));
    const [command, ...args] = inNamespace(namespace, node, file('server.mjs'), file('files'), address);
    const server = startServer('releases', command!, args, { log: file('server.log') });
    atEnd(() => process.kill(server.pid, 'SIGKILL'));
    return new Releases(folder);
  }

  /** Certificate of the server's authority. */
  get authority(): string {
    return readFileSync(join(this.#folder, 'ca.crt'), 'utf8');
  }

  /** Path of a file of a release. */
  path(version: string, name: string): string {
    return join(this.#folder, 'files/k3s-io/k3s/releases/download', version, name);
  }

  /** Adds a version. */
  release(version: string): void {
    const file = this.path(version, 'k3s');
    bundle(join(here, '../k3s/main.ts'), file, {
      shebang: '/opt/hearth/node',
      define: { K3S_VERSION: version },
    });
    copyFileSync(file, `${file}.good`);
  }

  /** Checksum of a version, as the plan has it. */
  checksum(version: string): string {
    return `sha256:${createHash('sha256')
      .update(readFileSync(`${this.path(version, 'k3s')}.good`))
      .digest('hex')}`;
  }

  /** Has the next download be another file than the one that was released, or again the one that was. */
  corrupt(version: string, bad: boolean): void {
    const file = this.path(version, 'k3s');
    if (bad) writeFileSync(file, `${readFileSync(`${file}.good`, 'utf8')}\n// half a download\n`);
    else copyFileSync(`${file}.good`, file);
  }
}
