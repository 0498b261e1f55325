import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Container } from '../kubelet/container.ts';
import type { NodeNetwork } from '../kubelet/network.ts';
import { NodeKubelet, type NodePod, type NodeProps } from '../kubelet/node.ts';
import type { Image } from '../kubelet/root.ts';
import { runningAt } from '../kubelet/server.ts';

/** The home of the user in the image. */
export const home = '/home/jovyan';

/** Properties of the kubelet for notebook servers. */
export interface NotebookKubeletProps extends NodeProps {
  readonly network: NodeNetwork;
  /** Stands in for the image of notebooks. */
  readonly image: Image;
  readonly folder: string;
}

/** Runs notebook servers on one node, each with a network of its own. */
export class NotebookKubelet extends NodeKubelet<NodePod> {
  readonly #props: NotebookKubeletProps;
  readonly #running = new Map<string, Container>();
  #last: Container | undefined;

  constructor(props: NotebookKubeletProps) {
    super(props);
    this.#props = props;
  }

  /** The end of the output of the server that started last. */
  get lastOutput(): string {
    return this.#last?.lastOutput ?? 'none has started';
  }

  /** The variables of the first process of a server. */
  variablesOf(name: string): Readonly<Record<string, string>> {
    const [first] = this.#running.get(name)?.processes() ?? [];
    if (first === undefined) return {};
    const lines = readFileSync(`/proc/${first}/environ`, 'utf8').split('\0');
    return Object.fromEntries(lines.map((line) => [line.split('=')[0]!, line.slice(line.indexOf('=') + 1)]));
  }

  protected override async start(pod: NodePod): Promise<void> {
    const { network, folder, image } = this.#props;
    const { name } = pod.metadata;
    // A pod of the same name has the same folder, so that its claim still has the files.
    const files = join(folder, name);
    mkdirSync(files, { recursive: true });
    const { address, path } = network.add();
    const resolved = await this.resolve(pod, pod.spec.containers[0]!);
    // The user of the image, and the part of its root that notebooks write.
    const env = { HOME: home, ...resolved.env };
    const writable = [...resolved.writable, '/tmp'];
    const container = new Container({ ...resolved, env, writable, network: path }, image, files);
    this.#running.set(name, container);
    this.#last = container;
    await this.status(pod, runningAt(pod, address, true));
  }

  protected override async end({ metadata: { name, namespace } }: NodePod): Promise<void> {
    const container = this.#running.get(name);
    this.#running.delete(name);
    await container?.stop();
    await this.#props.api.delete(`/api/v1/namespaces/${namespace}/pods/${name}`, 0);
  }

  protected override async endAll(): Promise<void> {
    await Promise.all([...this.#running.values()].map((container) => container.stop()));
  }
}
