import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../process.ts';
import { bundle } from '../bundle.ts';
import { inNamespace } from '../network.ts';
import { atEnd, run } from '../run.ts';

const here = import.meta.dirname;

/** Releases of K3s with the stand-in as the binary, under the URL of K3s's releases and with checksums. */
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
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    writeFileSync(this.path(version, 'sha256sum-amd64.txt'), `${sum}  k3s\n`);
    copyFileSync(file, `${file}.good`);
  }

  /** Replaces the binary in downloads by another file, or restores it. */
  corrupt(version: string, bad: boolean): void {
    const file = this.path(version, 'k3s');
    if (bad) writeFileSync(file, `${readFileSync(`${file}.good`, 'utf8')}\n// half a download\n`);
    else copyFileSync(`${file}.good`, file);
  }
}
