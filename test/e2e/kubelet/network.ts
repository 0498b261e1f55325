import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bridge = 'pods';

/** The network of one node: pods with addresses of their own, which reach each other and this process. */
export class NodeNetwork {
  readonly #folder: string;
  readonly #prefix: string;
  #pods = 0;

  /**
   * @param folder an empty folder for the names of networks
   * @param podCidr the range of pods, of which the last but one 24 bits are used
   */
  constructor(folder: string, podCidr: string) {
    this.#folder = folder;
    const [first, second] = podCidr.split('.');
    this.#prefix = `${first}.${second}.254`;
    ip('link', 'add', bridge, 'type', 'bridge');
    ip('address', 'add', `${this.#prefix}.1/24`, 'dev', bridge);
    ip('link', 'set', bridge, 'up');
  }

  /** Makes the network of a pod. */
  add(): PodNetwork {
    const number = ++this.#pods;
    const address = `${this.#prefix}.${number + 1}`;
    const path = join(this.#folder, `network-${number}`);
    writeFileSync(path, '');
    execFileSync('unshare', [`--net=${path}`, 'true'], { stdio: 'pipe' });
    ip('link', 'add', `pod${number}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', path);
    ip('link', 'set', `pod${number}`, 'master', bridge, 'up');
    const inside = (...args: string[]) =>
      execFileSync('nsenter', [`--net=${path}`, 'ip', ...args], { stdio: 'pipe' });
    inside('address', 'add', `${address}/24`, 'dev', 'eth0');
    inside('link', 'set', 'eth0', 'up');
    inside('link', 'set', 'lo', 'up');
    inside('route', 'add', 'default', 'via', `${this.#prefix}.1`);
    return { address, path };
  }
}

/** The network of one pod. */
export interface PodNetwork {
  readonly address: string;
  /** The file by which a process enters it. */
  readonly path: string;
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', [...args], { stdio: 'pipe' });
}
