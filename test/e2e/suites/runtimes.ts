import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../constructs/core/write/compare.ts';
import { checkTree } from '../../../constructs/core/write/index.ts';
import { cacheFolder } from '../../../tools/pinned.ts';
import { temporaryFolder } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const root = join(import.meta.dirname, '../../..');

/** A release of each line of Node that the project supports. */
const releases = ['20.20.2', '22.23.3', '24.21.0'];

const suite: Suite = {
  purpose: 'the same bytes in dist/ on every line of Node that is supported',
  part: 'foundation',
  tools: [],
  unaffectedBy: foldersExcept('clusters', 'dist'),
  async run(report) {
    for (const release of releases) {
      const node = await report.step(`Node ${release} at hand`, async () => install(release));
      await report.check(`Node ${release} writes the dist/ that is committed`, () => compare(release, node));
    }
  },
};

export default suite;

/** The binary of a release, from the npm package that holds it for this platform. */
function install(release: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(cacheFolder, 'node', release);
  const binary = join(folder, 'node_modules', name, 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--no-save', '--no-package-lock', `${name}@${release}`];
    const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
    if (status !== 0) throw new CheckError(stderr);
  }
  return binary;
}

function compare(release: string, node: string): void {
  const folder = temporaryFolder();
  const env = { ...process.env, HEARTH_NODE: 'host', CDK8S_OUTDIR: folder };
  const run = (...args: string[]) => spawnSync(node, args, { cwd: root, env, encoding: 'utf8' });
  if (run('--version').stdout.trim() !== `v${release}`) throw new CheckError(`${node} is another version`);
  const { status, stderr } = run('tools/run.mjs', 'main.ts', 'synth');
  if (status !== 0) throw new CheckError(stderr);
  const written = [...listFiles(folder).keys()].map((path): [string, string] => [
    path,
    readFileSync(join(folder, path), 'utf8'),
  ]);
  const { missing, extra, changed } = checkTree(join(root, 'dist'), new Map(written));
  expectNone([...missing, ...extra, ...changed]);
}
