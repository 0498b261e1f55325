import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createKustomize } from './kustomize.ts';
import { measure, type Run } from './measure.ts';
import { readObjects } from './objects.ts';
import { createStock } from './stock.ts';

/** A tool that makes the same objects. */
export interface Peer {
  readonly name: string;
  readonly run: Run;
  /** Setup before each run, which is not measured. */
  readonly prepare?: () => void;
}

/** The names that others look for. */
export const names = {
  stock: 'npx cdk8s synth',
  direct: 'the same without npx',
  pinned: 'hearth, pinned Node',
  host: 'hearth, host Node',
} as const;

/** The number of objects, and the tools that can make them. */
export interface Field {
  readonly objects: number;
  readonly peers: readonly Peer[];
}

/**
 * Synthesizes a subject once and sets up all peers to make the same objects.
 *
 * @param root the project
 * @param folder an empty folder to work in
 * @param subject `examples` for the clusters of the tests, or the number of objects of a generated platform
 */
export function createField(root: string, folder: string, subject: string): Field {
  // npm puts the pinned Node first in the PATH of scripts: the host's own Node is the first one outside of the project.
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  const env = { PATH: path.join(delimiter), HEARTH_NODE: 'host' };
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  const hearth = (node: string, place: string): Run => ({
    command: [node, 'tools/run.mjs', 'tools/bench/subject.ts', subject, join(folder, place)],
    cwd: root,
    env,
  });

  for (const place of ['hearth', 'fresh']) mkdirSync(join(folder, place));
  measure(hearth('node', 'hearth'));
  const tree = join(folder, 'hearth', 'dist');
  const parts = readObjects(tree);
  const stock = { ...createStock(join(folder, 'stock'), root, parts), env };
  const kustomize = createKustomize(join(folder, 'kustomize'), tree, parts);

  const peers: Peer[] = [
    { name: names.stock, run: stock },
    { name: names.direct, run: { ...stock, command: ['node_modules/.bin/cdk8s', 'synth'] } },
  ];
  if (kustomize) peers.push({ name: 'kubectl kustomize', run: kustomize });
  peers.push({ name: names.host, run: hearth('node', 'hearth') });
  if (existsSync(pinned)) {
    measure(hearth(pinned, 'hearth'));
    peers.push({ name: names.pinned, run: hearth(pinned, 'hearth') });
    const prepare = () => rmSync(join(folder, 'fresh', 'dist'), { recursive: true, force: true });
    peers.push({ name: 'the same, every file new', run: hearth(pinned, 'fresh'), prepare });
  } else console.log('the pinned Node is not installed: it is left out');
  return { objects: parts.flatMap(({ objects }) => objects).length, peers };
}

/** The version of the host's Node, for the heading. */
export function hostNode(): string {
  return spawnSync('node', ['--version'], { encoding: 'utf8' }).stdout.trim();
}
